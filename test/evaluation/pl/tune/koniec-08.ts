import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-099',
    messages: [
      ['customer', 'Dzień dobry, z lodówki wyjechały mi po Waszej przeprowadzce dwie rysy na pół drzwi.'],
      ['agent', 'Dzień dobry. Za rysy przepraszam w imieniu ekipy, zsunął się pas i klamra tarła o front.'],
      [
        'agent',
        'Nowe drzwi przywiozę osobiście we wtorek, a za dwa tygodnie zajrzę, czy kolor się nie różni.',
      ],
      ['customer', 'No dobrze.'],
      ['agent', 'Dzień dobry, to ja po wtorkowej wymianie. Lodówka wygląda tak, jak przed nami?'],
      ['customer', 'Nawet lepiej, magnesy się trzymają :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-koniec-100',
    messages: [
      ['customer', 'chce wiedzieć czy przyjmiecie syna do klasy sportowej lista kiedy będzie'],
      [
        'agent',
        'lista wisi od dwunastego a do pani zadzwonię jutro przed lekcjami z wynikiem to na ten moment jest u pani jeszcze jakiś znak zapytania',
      ],
      ['customer', 'żadnego'],
      ['agent', 'to do jutra'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-101',
    messages: [
      ['customer', 'Autobus 117 nie przyjechał o 6:42 i spóźniłam się na dyżur w szpitalu.'],
      ['agent', 'Rozumiem Panią. Na którym przystanku Pani stała?'],
      ['customer', 'Rondo Wiatraczna, strona parzysta'],
      [
        'agent',
        'Wyciągnę zapis GPS tego kursu i niedługo dam Pani znać. Czy kierowca następnego coś mówił, i czy było coś jeszcze, np. komunikat na tablicy?',
      ],
      ['customer', 'nic nie mówił, tablica zgaszona'],
      ['agent', 'Dziękuję, dopisane do skargi.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'inform.vague'],
  },
  {
    id: 'pl-koniec-102',
    messages: [
      ['customer', 'prosze mi zmienic pakiet sms na wiekszy bo wnusia pisze'],
      ['agent', 'zmieniam pani na bez limitu'],
      ['agent', 'dostala pani esemesa z potwierdzeniem?'],
      ['customer', 'esemesa nie, ale dzwonila jakas pani z banku?'],
      ['agent', 'z banku to nie my, prosze sie rozlaczac. wysylam potwierdzenie drugi raz'],
      ['customer', 'o jest teraz pikneło'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-103',
    messages: [
      ['customer', 'w ktorym pliku jest klucz api'],
      ['agent', '.env w katalogu config, linia 7'],
      ['customer', 'widze'],
      ['agent', 'build przechodzi? co tam jeszcze stoi na czerwono?'],
      ['customer', 'przechodzi, wszystko na zielono'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-104',
    messages: [
      ['customer', 'Gitara przyszła z pękniętym progiem, 7. próg.'],
      [
        'agent',
        'Dzień dobry. Do wyboru: wymiana w pracowni na koszt sklepu albo 200 zł rabatu i sprawa zamknięta. Którą drogą idziemy?',
      ],
      ['customer', 'rabat'],
      ['agent', 'Rabat naliczony, przelew zlecony. Gra i trąbi, miłego grania!'],
      ['customer', '🎸'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-koniec-105',
    messages: [
      ['customer', 'Rozłączyło mnie TRZY RAZY, skandal, gadam o tym samym od godziny!!!'],
      [
        'agent',
        'na naszej linii padło jedno z łączy i dlatego zrywało, ale puściłem pana na drugą centralę, słychać mnie teraz równo?',
      ],
      ['customer', 'równo, tylko że po angielsku pan gada do mnie w tle'],
      ['agent', 'to przesłuch z sąsiedniej linii już wyciszam'],
      ['customer', 'o, cisza'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain'],
    heated: true,
  },
  {
    id: 'pl-koniec-106',
    messages: [
      ['customer', 'Dzień dobry, chciałbym zapytać o dotację na rower elektryczny.'],
      ['agent', 'Dotacja wynosi 2500 zł, wniosek jest w załączniku, termin do wyczerpania puli.'],
      ['agent', 'Czy jakieś pytanie pozostało bez odpowiedzi?'],
      ['agent', 'Kończę dyżur, życzę miłej soboty.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koniec-107',
    messages: [
      ['customer', 'nie otwiera mi się dodatek do arkusza, wyskakuje „zablokowano makra”'],
      ['agent', 'Tak. A skąd Pan go pobrał?'],
      ['customer', 'z waszej poczty'],
      ['agent', 'Prawy klawisz na pliku, Właściwości, na dole ptaszek „Odblokuj”, potem otworzyć ponownie.'],
      ['agent', 'Otwarty już czy nadal się buntuje?'],
      ['customer', 'szef mnie woła, sprawdzę po zebraniu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-108',
    messages: [
      ['customer', 'Witam, odkąd zmieniliście adres na zamówieniach zaległe faktury idą na stary.'],
      ['agent', 'Dzień dobry, przekieruję je na nowy dziś wieczorem.'],
      ['note', 'Klientka zmieniła adres w CRM, ale nie w module faktur. Do przeniesienia ręcznie.'],
      ['customer', 'A mogę coś zrobić z mojej strony czy to wszystko?'],
      ['agent', 'Z Pani strony to wszystko.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'note'],
  },
  {
    id: 'pl-koniec-109',
    messages: [
      ['customer', 'Zamówiłam obrus na wigilię na 12 osób, a przyszedł na 8, wigilia za 3 dni!'],
      [
        'agent',
        'Metka z innego rulonu się przykleiła, stąd pomyłka. Obrus na 12 zawiózł dzisiaj do Pani nasz syn, własnym autem. Dotarł cały i jest na dwanaście?',
      ],
      [
        'customer',
        'Tak! Pani Bożenko, to najlepszy sklep na świecie, mąż mówi że się popłakał, na pewno wrócimy!',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'advocate'],
  },
  {
    id: 'pl-koniec-110',
    messages: [
      ['customer', 'Potrzebuję zmienić nazwisko na biletach, dwie osoby, Korba i Zięba'],
      [
        'agent',
        'Zmiana nazwiska to 40 zł od osoby. Nanoszę, dobrze? Jak konkretnie pisze się to drugie, z „ę”?',
      ],
      ['customer', 'dobrze, z ę, Zięba Wanda'],
      [
        'agent',
        'Naniesione, bilety wyszły na maila, proszę wydrukować. Sprawdzam jeszcze tylko, dla zasady, czy druga osoba to dziecko?',
      ],
      ['customer', 'dorosła'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree'],
  },
  {
    id: 'pl-koniec-111',
    messages: [
      ['customer', 'dlaczego odwolaliscie nam lot do Splitu'],
      [
        'agent',
        'Lot skasował przewoźnik z powodu mgły. Nowy, z Katowic, jest potwierdzony, karty pokładowe ma Pani już w telefonie. Na kartach siedzicie Państwo wszyscy czworo obok siebie, jak było?',
      ],
      ['customer', 'trzy obok siebie, Antek sam z tyłu'],
      ['agent', 'Przesadzam Antka na 14C, obok Pani.'],
      ['customer', 'no teraz to inna rozmowa'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-koniec-112',
    messages: [
      ['customer', 'chcę zwrócić nietrafiony prezent, kubek z kotem'],
      ['agent', 'Zwrot przyjęty, oddaliśmy 29,90 na kartę.'],
      ['agent', 'Ile Pani widzi na koncie, tyle, ile trzeba? Mamy pogadać o jeszcze jakimś prezencie?'],
      ['customer', 'z kotem to był prezent od teściowej, wie Pani'],
      ['agent', 'Domyślam się. W takim razie zostawiam Panią z kotem.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koniec-113',
    messages: [
      ['customer', 'wasza bramka nie przyjmuje mojej wirtualnej karty, kod 57'],
      [
        'agent',
        'Kod 57 proszę wyjaśniać w banku, my nic z tym nie zrobimy. Czy na ekranie jest może jeszcze drugi kod?',
      ],
      ['customer', 'nie, tylko 57'],
      ['agent', 'To do banku. Do widzenia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-koniec-114',
    messages: [
      ['customer', 'dzień dobry to ja z tego szesnastego mieszkania bo domofon mi buczy non stop'],
      ['agent', 'to podejdę do pani jutro koło ósmej rano czy to pani nie za wcześnie'],
      ['customer', 'nie wstaję o piątej'],
      ['agent', 'dzień dobry wczoraj byłem u pani przylutowałem kabelek buczy pani jeszcze'],
      ['customer', 'nic nie buczy spokój jak w niebie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'agree', 'facts'],
  },
]
