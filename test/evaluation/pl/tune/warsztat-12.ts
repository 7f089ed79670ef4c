import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-137',
    messages: [
      ['customer', 'Pisałem w zeszłym tygodniu w sprawie odbioru wózka widłowego po resursie, cisza.'],
      ['note', 'Klient czeka na protokół prób, koleżanka Hania na urlopie'],
      [
        'agent',
        'Dzień dobry,\nsprawa trafiła na biurko inspektora. Damy Państwu odpowiedź, skoro tylko protokół zostanie podpisany.\n\n> W dniu 3.11 pisała Hania: „Bardzo przepraszam za zwłokę, jutro do 12 osobiście zadzwonię”.',
      ],
      ['customer', 'Hania nie zadzwoniła.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague', 'note'],
  },
  {
    id: 'pl-warsztat-138',
    messages: [
      [
        'customer',
        'ZNOWU zepsuliście mi dziewczynie walentynki, róże przywiezione do sąsiada, a ten je DAŁ swojej żonie!!!',
      ],
      [
        'agent',
        'Sorry za ten miłosny czworokąt. Kurier pomylił klatkę, bo na domofonie są dwa identyczne nazwiska. Zamawiam w kwiaciarni obok drugi bukiet, kwiaciarka zaniesie go sama. Swoją drogą musieliście się oboje paskudnie poczuć.',
      ],
      ['customer', 'no raczej'],
      ['agent', 'Bukiet wręczony, kwiaciarka dostała buziaka. Dziewczyna już się uśmiecha?'],
      ['customer', 'Uśmiecha się, sąsiad mniej'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'apologise', 'own', 'explain'],
    heated: true,
  },
  {
    id: 'pl-warsztat-139',
    messages: [
      ['customer', 'kłamczuchy, na ulotce pizza 32 cm, zmierzyłem, 27!!! naślę na was inspekcję'],
      [
        'agent',
        'Każda pizza kurczy się w piecu, o tym wie każde dziecko, i nikt dotąd nie latał za nami z linijką.',
      ],
      ['customer', 'o pięć centymetrów??'],
      ['agent', 'Za rozmiar po upieczeniu nie oddajemy, szef zabronił.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-warsztat-140',
    messages: [
      [
        'customer',
        'dzień dobry ja z przedszkola w sadach zmywarka gastronomiczna zostawia piach na talerzach',
      ],
      ['agent', 'a na których koszach pani ten piach widzi i przy jakim programie'],
      ['customer', 'na dolnych przy krótkim'],
      [
        'agent',
        'to nie pani wina tylko filtr obrotowy był założony odwrotnie przy przeglądzie i zasysa osad wpadnę do pani jutro o szóstej rano przed śniadaniem i go odwrócę',
      ],
      ['customer', 'uf'],
      [
        'agent',
        'a w następny poniedziałek po obiedzie zapytam kucharkę czy talerze skrzypią z czystości coś pani jeszcze tam w kuchni doskwiera',
      ],
      ['customer', 'z waszych rzeczy nic'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-141',
    messages: [
      ['customer', 'Proszę o usunięcie mojego ojca z newslettera, zmarł, a co środę dostaje „Wróć do nas”.'],
      ['agent', 'Szanowna Pani, na jaki adres tato go otrzymuje i kiedy przyszedł ostatni?'],
      ['customer', 'Na dwa: prywatny i ten z pracy, ostatni wczoraj.'],
      [
        'agent',
        'Tato odszedł, a my w każdą środę, także wczoraj, pod dwoma adresami wołamy go z powrotem. Za te słowa najgoręcej Panią przepraszamy.',
      ],
      ['agent', 'Oba adresy wykreślono. Czy tak właśnie miało to wyglądać i nic już Pani nie niepokoi?'],
      [
        'customer',
        'Właśnie tak, nic już nie niepokoi. Bardzo ludzka odpowiedź, aż mi się ciepło na sercu zrobiło, dziękuję serdecznie.',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'apologise', 'advocate'],
  },
  {
    id: 'pl-warsztat-142',
    messages: [
      ['customer', 'Sąsiad puszcza drona nad naszym tarasem, córka w stroju kąpielowym, dzielnicowy milczy.'],
      [
        'agent',
        'Podsumujmy Pani słowa: dron sąsiada lata nad tarasem, gdy córka się opala, a dzielnicowy się nie odzywa.',
      ],
      ['customer', 'Dokładnie tak.'],
      [
        'agent',
        'Nie da się ukryć, że przepisy są dziurawe. Drony to nie gmina, proszę to zgłaszać lotnictwu cywilnemu. Gdyby dzielnicowy się do nas odezwał, przekażemy to Pani w swoim czasie.',
      ],
      ['customer', 'W swoim czasie będzie zima.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own.not', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-143',
    messages: [
      ['customer', 'Kasa samoobsługowa policzyła mi arbuza jak 14 arbuzów.'],
      [
        'agent',
        'Waga nie wyzerowała się po poprzednim kliencie, temu wyszło czternaście. Zwrócę Panu nadwyżkę na kartę, a technik, pan Leszek, skalibruje wagę jutro przed otwarciem. Przyjmuje Pan takie zakończenie?',
      ],
      ['customer', 'Przyjmuję, pod warunkiem że arbuz był jeden.'],
      [
        'agent',
        'Jeden, dokładnie jeden. Odezwę się do Pana po weekendzie, w poniedziałek, żeby się upewnić, czy na wyciągu widać już jednego.',
      ],
      ['customer', 'W porządku.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-144',
    messages: [
      ['customer', 'Wyrzuciło mi na ekran „wersja nieobsługiwana”, a tablet ma dopiero dwa lata.'],
      [
        'bot',
        'Cześć! Jestem wirtualnym asystentem. Przepraszam za kłopot, za chwilę połączę z konsultantem.',
      ],
      ['agent', 'Hej. Rozumiem, pisz dalej.'],
      ['customer', 'To wszystko. Chcę po prostu czytać swoje książki.'],
      ['note', 'Stary Android, brak aktualizacji, klient z dużą biblioteką'],
      [
        'agent',
        'Tu niestety ręce mam związane, starszych systemów nie wspieramy. Zgłoś się do producenta tabletu, niech Ci wyda nową wersję.',
      ],
      ['customer', 'Czyli książki mam, ale nie przeczytam.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not', 'canDo.not', 'note'],
  },
  {
    id: 'pl-warsztat-145',
    messages: [
      [
        'customer',
        'Stałym klientem jestem, ale takiej troski o rower jeszcze nie widziałem. Chłopaki wyczyścili nawet dzwonek, kłaniam się w pas!',
      ],
      [
        'agent',
        'Miód na nasze serca! Ile wyjdą szprychy, dam Panu znać SMS-em do jutra wieczora, a wkrótce w sklepie będą też nowe dzwonki.',
      ],
      ['customer', 'o, dzwonki'],
      ['agent', 'A tak na koniec, jest coś jeszcze do zrobienia przy tym rowerze?'],
      ['customer', 'może, może, zobaczymy na wiosnę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'pl-warsztat-146',
    messages: [
      [
        'customer',
        'Panie doktorze, rachunek za wizytę Burka przyszedł dwa razy, a Burek nie żyje od lutego.',
      ],
      ['agent', 'Stracić psa, a potem oglądać jego imię na rachunku. Serdecznie Pani współczuję.'],
      [
        'agent',
        'Przepraszam za te dwa rachunki. Oba anuluję i wysyłam Pani potwierdzenie zera do zapłaty. Widzi Pani już zero przy nazwisku?',
      ],
      ['customer', 'Zobaczę, jak mi przejdzie łzawienie.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own'],
  },
]
