import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-335',
    messages: [
      [
        'customer',
        'Szanowni Państwo, od trzech dni studenci nie mogą oddawać prac na platformie, pojawia się komunikat o przekroczonym limicie. Termin mija w niedzielę.',
      ],
      [
        'agent',
        'Dzień dobry Pani Doktor, dziękuję za zgłoszenie. Czy limit wyskakuje wszystkim, czy tylko przy większych plikach, i w jakim formacie są prace?',
      ],
      ['customer', 'Tylko powyżej 20 MB, głównie PDF.'],
      [
        'agent',
        'Dziękuję, to wiele wyjaśnia. Przepraszam za utrudnienie pracy. Podniosłem limit do 200 MB i wydłużyłem termin o dobę. Czy studenci mogą już bez przeszkód oddawać prace?',
      ],
      ['customer', 'Tak, dwie osoby właśnie oddały. Dziękuję.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise'],
  },
  {
    id: 'pl-336',
    messages: [
      [
        'customer',
        'no dzień dobry ja dzwonię bo mi przyszło pismo z gminy o śmieciach i ja nic z tego nie rozumiem',
      ],
      ['agent', 'dzień dobry proszę przeczytać mi numer z prawego górnego rogu'],
      ['customer', 'ok sto dwanaście łamane przez dwadzieścia sześć'],
      [
        'agent',
        'już widzę to zmiana stawki od lipca na osobę wyjdzie trzydzieści cztery złote nic nie musi pani podpisywać a harmonogram wyślę pani jutro listem',
      ],
      ['customer', 'aha no to dobrze'],
      ['agent', 'czy jakieś inne pisma jeszcze pani wyjaśnić'],
      ['customer', 'nie dziecko to mi wystarczy'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-337',
    messages: [
      ['customer', 'siemano, skin w grze mi zniknął po patchu'],
      ['agent', 'Siema! Przywróciłem skin z backupu, wejdź do ekwipunku. Widzisz go?'],
      ['customer', 'nope'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-338',
    messages: [
      ['customer', 'Przedszkole: zamówiliśmy 20 obiadów, przyjechało 15!'],
      [
        'agent',
        'Strasznie nam przykro z powodu tej pomyłki. Możemy dowieźć pięć porcji w 20 minut albo odliczyć je od faktury. Co Panie wolą?',
      ],
      ['customer', 'dowieźć, dzieci czekają'],
      ['agent', 'Kierowca wyjechał.'],
      [
        'agent',
        'Dzwonię sprawdzić - czy obiady dojechały i czy wszystkie dzieci najedzone? Możemy dla Państwa zrobić dziś coś ponadto?',
      ],
      ['customer', 'dojechały, wszyscy syci, nic więcej'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'canDo', 'agree'],
  },
  {
    id: 'pl-339',
    messages: [
      ['customer', 'mój pies zjadł pilota, gwarancja obejmie?'],
      [
        'agent',
        'Nie, gwarancja nie obejmuje uszkodzeń przez zwierzęta. Proszę pytać ubezpieczyciela mieszkania.',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'own.not'],
  },
  {
    id: 'pl-340',
    messages: [
      ['customer', 'dzien dobry, paczkomat mi sie nie otworzyl a apka pokazuje ze odebrane'],
      [
        'agent',
        'Dzień dobry! Cofnę status i wygeneruję nowy kod. Gotowe, kod jest w aplikacji. Jeszcze jakiś kłopot z tą paczką?',
      ],
      ['customer', 'tak bo to stary paczkomat 200 km ode mnie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-341',
    messages: [
      ['customer', 'Rejestracja na szczepienie wyrzuca mnie na końcu'],
      [
        'agent',
        'Sesja wygasała, bo formularz miał limit 3 minut, zwiększyliśmy go do 15. Przejdzie Pan teraz przez całość?',
      ],
      ['customer', 'Spróbuję po obiedzie, teraz prowadzę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'pl-342',
    messages: [
      ['customer', 'Straciłem zdjęcia ze ślubu, bo wasza chmura padła. Rozumiecie to?!'],
      [
        'agent',
        'Zdjęcia ze ślubu są bezcenne, rozumiem, jakie to bolesne. Zespół próbuje je odzyskać. Proszę czekać na informację od nas.',
      ],
      ['customer', 'czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'inform.vague'],
  },
  {
    id: 'pl-343',
    messages: [
      [
        'customer',
        'Potrzebuję zmienić odbiorcę faktury z żony na firmę, NIP mam, i żeby to było od tego miesiąca',
      ],
      ['agent', 'Podsumowując: od bieżącego miesiąca faktura na firmę zamiast na małżonkę. Zgadza się?'],
      ['customer', 'zgadza'],
      ['agent', 'Zmienione. Mogę jeszcze coś dla Pana załatwić przy okazji?'],
      ['customer', 'nie, git'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['paraphrase', 'listen'],
  },
  {
    id: 'pl-344',
    messages: [
      ['customer', 'mam zablokowana karte na siłke'],
      ['agent', 'podejdź do bramki jeszcze raz, odblokowałem z poziomu recepcji. przeszło?'],
      ['customer', 'yep'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-345',
    messages: [
      ['customer', 'Rozbiliście mi lusterko na myjni i nikt się nie przyznaje!'],
      [
        'agent',
        'Rozumiem Pana zdenerwowanie, samochód to nie zabawka. Bardzo przepraszam za uszkodzenie. Zamówię nowe lusterko na nasz koszt i umówię wymianę.',
      ],
      ['customer', 'no i kiedy'],
      ['agent', 'Wymieniliśmy je wczoraj. Czy jest Pan zadowolony z naprawy?'],
      ['customer', 'niespecjalnie, bo nie składa się elektrycznie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'apologise', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-346',
    messages: [
      ['customer', 'Chodzi o to, że mój kot nie je od kiedy podaję karmę od Was'],
      ['agent', 'Proszę powiedzieć, od jak dawna nie je i jak się zachowuje. Czy pije wodę?'],
      ['customer', 'dwa dni, jest osowiały, pije'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen'],
  },
  {
    id: 'pl-347',
    messages: [
      ['customer', 'ksiazka z przedsprzedazy nie doszla a premiera byla w piatek'],
      [
        'agent',
        'Premierę przesunięto na 12 czerwca, wyślę egzemplarz 10 czerwca, żeby dotarł na czas. Czy pomóc jeszcze z innym zamówieniem?',
      ],
      ['customer', 'nie, innych nie mam'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts', 'own'],
  },
  {
    id: 'pl-348',
    messages: [
      ['customer', 'Faktura na 0 zł? wtf'],
      [
        'agent',
        'To faktura końcowa, rozlicza zaliczkę, dlatego ma kwotę zero. Rozjaśniło to sytuację? Jeszcze coś mogę rozszyfrować? ;)',
      ],
      ['customer', 'aaa ok, jasne, nic już'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-349',
    messages: [
      ['customer', 'Tramwaj linii 5 nie przyjechał drugi raz w tym tygodniu'],
      ['agent', 'Przepraszamy za wypadnięte kursy.'],
      ['customer', 'i co dalej'],
      [
        'agent',
        'Zapraszamy do śledzenia komunikatów. W razie czego prosimy o kontakt, jesteśmy dla Państwa.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'pl-350',
    messages: [
      ['customer', 'drzwi garażowe nie reagują na pilota'],
      ['agent', 'Zakodowałem pilota zdalnie. Reagują?'],
      ['agent', 'Zadzwonię za chwilę, bo nie widzę odpowiedzi.'],
      ['customer', 'sorki, reagują'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'pl-351',
    messages: [
      ['customer', 'W hotelu policzono nam dwa razy opłatę klimatyczną'],
      [
        'agent',
        'Przepraszam, to nasza pomyłka. Zwróciłam 18 zł na kartę. Mają Państwo jeszcze jakieś zastrzeżenia do rachunku?',
      ],
      ['customer', 'owszem, minibar, z którego nie korzystaliśmy'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
]
