import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-129',
    messages: [
      [
        'customer',
        'dzień dobry, robię kurs pierwszej pomocy u was online, zegar mi się skończył w środku testu',
      ],
      ['agent', 'Dzień dobry, czy test zamknął się sam?'],
      ['customer', 'sam, miałam jeszcze 4 minuty na zegarku'],
      ['agent', 'Dziękuję. Mogę dodać Pani drugie podejście. Dodać?'],
      ['customer', 'tak prosze'],
      [
        'agent',
        'Dodaję, 30 minut, próg 70%. Proszę odświeżyć stronę i kliknąć „Rozpocznij ponownie”. Czy drugie podejście jest aktywne?',
      ],
      ['customer', 'wejdę wieczorem jak dzieci pójdą spać'],
      ['agent', 'Dobrze, jest ważne do końca miesiąca.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-zwykle-b-130',
    messages: [
      ['customer', 'Czy moja działka nr 212/4 ma dostęp do drogi? potrzebne do banku'],
      ['note', 'Działka 212/4, obręb Zalesie, służebność wpisana 1998.'],
      ['agent', 'Dzień dobry,\n\nczy może Pan podać obręb? Numer 212/4 występuje w dwóch.'],
      ['customer', 'Zalesie'],
      [
        'agent',
        'Dziękuję. Na mapie widnieje służebność drogowa. Zaświadczenia dla banku nie wydaje nasz wydział, z tym trzeba iść do starostwa, pokój 118.',
      ],
      ['customer', 'znowu starostwo'],
      ['agent', 'Pokój 118 czynny jest w poniedziałki i czwartki.\n\nZ poważaniem'],
      ['customer', 'dobra dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'note'],
  },
  {
    id: 'pl-zwykle-b-131',
    messages: [
      [
        'customer',
        'Dzień dobry. Przez przypadek zapłaciłem dwa razy tę samą fakturę, 72,80 zł. Jak odzyskać?',
      ],
      ['agent', 'Dzień dobry,\n\nczy ma Pan może potwierdzenie drugiego przelewu?'],
      ['customer', 'w zał. oba'],
      [
        'agent',
        'Dziękuję. Nadpłata przechodzi na następną fakturę bez żadnych formalności. Przenoszę 72,80 zł na grudzień.',
      ],
      [
        'agent',
        'Gotowe, w e-BOK-u saldo to –72,80 zł. Czy widzi Pan nadpłatę i czy mogę jeszcze w czymś pomóc?',
      ],
      ['customer', 'widzę, nic więcej nie trzeba'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-zwykle-b-132',
    messages: [
      [
        'customer',
        'Dzień dobry, kiedy otrzymam kosztorys? Miał być do końca tygodnia a jest wtorek. Firma remontowa, pan Sławek',
      ],
      [
        'agent',
        'Dzień dobry Panie Sławku,\n\nprzepraszamy za przekroczenie terminu. Kosztorysant wraca jutro.\n\nDamy znać, kiedy będzie gotowy.\n\nBiuro',
      ],
      ['customer', '„Damy znać” to słyszę od zeszłej środy.'],
      [
        'agent',
        'W czwartek do 15:00 zadzwoni do Pana z kosztorysem pani Wanda Flak. Czy numer 600 400 200 pozostaje aktualny?',
      ],
      ['customer', 'aktualny'],
      ['agent', 'Dziękuję.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts', 'inform', 'inform.vague'],
  },
  {
    id: 'pl-zwykle-b-133',
    messages: [
      ['customer', 'Cześć, ledy w mojej kuchni świecą na czerwono zamiast na ciepło, model z waszego sklepu'],
      ['agent', 'Hej! Czy pilot ma kolorowe przyciski?'],
      ['customer', 'ma'],
      [
        'agent',
        'Diody świecą na czerwono, bo włączony jest tryb „RGB”. Przytrzymaj przycisk „W” przez 5 sekund.',
      ],
      ['customer', 'trzymam i miga'],
      ['agent', 'Miga raz, potem puszczasz i wciskasz jeszcze raz krótko.'],
      ['agent', 'Ciepłe?'],
      ['customer', 'ciepłe, jak u babci :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-zwykle-b-134',
    messages: [
      [
        'customer',
        'Mój 3-letni syn wyrzucił kartę parkingową do kosza w centrum handlowym. Chcecie ode mnie 100 zł kary?',
      ],
      [
        'agent',
        'Dzień dobry,\n\ntrzylatki mają swoje pomysły, rozumiem, że to przykre przy zwykłych zakupach. Czy ma Pani paragon z tego dnia?',
      ],
      ['customer', 'Nie, kupiłam tylko loda'],
      [
        'agent',
        'Bez paragonu i bez karty stawka wynosi 100 zł, taki jest regulamin i nie możemy od niego odstąpić. Kartę powinna Pani była trzymać u siebie.',
      ],
      ['customer', 'Nie zapłacę'],
      ['agent', 'Odwołanie składa się do zarządcy parkingu w ciągu 14 dni, wzór jest na odwrocie wezwania.'],
      ['customer', 'Złożę na pewno'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'pl-zwykle-b-135',
    messages: [
      [
        'customer',
        'Dzień dobry, prosiłbym o podpowiedź, jaki rozmiar rękawic narciarskich, obwód dłoni 22 cm',
      ],
      ['agent', 'Dzień dobry, 22 cm to rozmiar 9. Czy nosi Pan pod spodem cienkie rękawiczki?'],
      ['customer', 'tak czasem'],
      ['agent', 'Wtedy 9,5. Ten model jest dość obcisły w palcach.'],
      ['customer', 'ok 9,5 czarne'],
      ['agent', 'Czarne 9,5 są na stanie, 189 zł. Wysyłka w 24 h. Czy potrzebuje Pan jeszcze czegoś?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-136',
    messages: [
      ['customer', 'czat w aplikacji bankowej: blik mi nie przechodzi w sklepie'],
      ['agent', 'Dzień dobry. Jaki komunikat widzi Pani na telefonie po wpisaniu kodu?'],
      ['customer', '„odrzucono”'],
      ['agent', 'Dziękuję. Chwilę proszę poczekać, sprawdzam limity.'],
      [
        'agent',
        'Limit dzienny BLIK to 200 zł i jest wykorzystany. Podnoszę go do 500 zł na dzisiaj. Proszę wygenerować nowy kod. I jak, przeszło?',
      ],
      ['customer', 'nie znowu odrzucono stoję przy kasie'],
      ['agent', 'Proszę zamknąć aplikację całkiem i otworzyć, potem nowy kod.'],
      ['customer', 'tera poszło'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-zwykle-b-137',
    messages: [
      ['customer', 'Dzień dobry, po wymianie filtra w oczyszczaczu dalej pachnie plastikiem. Magda z Gdyni'],
      [
        'agent',
        'Dzień dobry Pani Magdo,\n\nczy folia z filtra została zdjęta z obu stron? Druga warstwa jest przezroczysta.',
      ],
      ['customer', 'O rany. Nie została'],
      [
        'agent',
        'Po zdjęciu zapach zniknie w ciągu doby, proszę ustawić najwyższy bieg i uchylić okno.\n\nW poniedziałek napiszę do Pani, żeby sprawdzić, czy jeszcze pachnie.\n\nHania',
      ],
      ['customer', 'Dzięki, już zdjęłam'],
      ['agent', 'Miłego dnia!\n\nHania'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'pl-zwykle-b-138',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\n\nmój ojciec zmarł w październiku, a na jego nazwisko nadal przychodzą faktury za telefon. Dwa razy byłam z aktem zgonu w salonie.\n\nZ poważaniem\nDorota Sikora',
      ],
      [
        'agent',
        'Szanowna Pani Doroto,\n\nproszę przyjąć wyrazy współczucia, te faktury muszą być dla Pani bolesne.\n\nCo powiedziano Pani w salonie przy drugiej wizycie?\n\nZ poważaniem\nMarek Orski\nObsługa Umów',
      ],
      ['customer', 'Że mam czekać na list. Listu nie ma.'],
      [
        'agent',
        'Dziękuję. Zamknę umowę z datą śmierci i skasuję obie faktury, zrobię to jutro przed południem, niczego nie musi Pani już donosić. Czy skan aktu zgonu może Pani przesłać na ten adres?',
      ],
      ['customer', 'Skan w załączeniu.'],
      [
        'agent',
        'Pani Doroto,\n\numowa zamknięta, faktury skasowane. Numer jest wyłączony.\n\nCzy w sprawach taty pozostało u nas jeszcze coś do uporządkowania?\n\nMarek Orski',
      ],
      ['customer', 'Nie, to już wszystko. Dziękuję za ludzkie podejście.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'advocate'],
  },
  {
    id: 'pl-zwykle-b-139',
    messages: [
      ['customer', 'Dzień dobry, czy mogę prosić o potwierdzenie wpłaty wadium? przetarg 7/2024'],
      ['agent', 'Dzień dobry,\n\nczy mógłby Pan podać nazwę wykonawcy i datę przelewu?'],
      ['customer', 'Rem-Dach sp. z o.o., 20.11'],
      [
        'agent',
        'Dziękuję. Wpłata 5 000 zł z dnia 20.11 została odnotowana. Potwierdzenie jest w załączniku.\n\n> Czy mogę prosić o potwierdzenie wpłaty wadium?',
      ],
      ['customer', 'Dziękuję, jest bez podpisu'],
      ['agent', 'Podpis elektroniczny jest w osobnym pliku .xml, w tym samym załączniku ZIP.'],
      ['customer', 'znalazłem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-140',
    messages: [
      ['customer', 'Dzień dobry! na profilu pisaliście że jest zestaw dla alergików a w aplikacji nie ma'],
      ['agent', 'Dzień dobry, czy może Pani podać restaurację, z której chce Pani zamówić?'],
      ['customer', 'ta przy fontannie'],
      [
        'agent',
        'Dziękuję. Przepraszam za bałagan w karcie. Włączam zestaw „Bez glutenu i mleka” dla tej lokalizacji, po odświeżeniu aplikacji będzie na samym dole.',
      ],
      ['agent', 'Widzi go już Pani na dole listy?'],
      ['customer', 'widze ale przyciskiem się nie da dodać'],
      ['agent', 'Proszę wybrać najpierw napój, bez napoju przycisk jest szary.'],
      ['customer', 'oki dodało'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-zwykle-b-141',
    messages: [
      [
        'customer',
        'Kiedy w końcu przyjdzie ten panel do pralki? Zamówiony 2 listopada w serwisie na Kolejowej',
      ],
      ['agent', 'Dzień dobry, czy może Pan podać numer zlecenia?'],
      ['customer', 'S-7710'],
      ['agent', 'Dziękuję. Panel jest w drodze od dostawcy, status „cło”. Przepraszam, że to tyle trwa.'],
      ['customer', 'Cło? z Niemiec?'],
      ['agent', 'Część jedzie z Turcji. Skontaktujemy się, gdy tylko przyjdzie.'],
      ['customer', 'ehe'],
      ['agent', 'Pozdrawiam, serwis Kolejowa'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague'],
  },
]
