import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-256',
    messages: [
      ['customer', 'witam chce rozwiazac umowe o internet, nie dziala 3 raz w miesiacu'],
      ['agent', 'dzien dobry, no slucham i rozumiem'],
      ['customer', 'raz swiatlowod raz router raz nie wiadomo'],
      [
        'agent',
        'przepraszam za te przerwy. jest mozliwosc wymiany routera na nowy lub odejscia bez kary, co pan wybierze',
      ],
      ['customer', 'to moze wymiana'],
      ['agent', 'zamawiam nowy router, kurier ma go u siebie. pytanka jeszcze jakies'],
      ['customer', 'nie dzieki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'apologise', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-257',
    messages: [
      [
        'customer',
        'Dzień dobry, od miesiąca próbuję odwołać pełnomocnictwo byłego męża do mojego konta, a on wczoraj wypłacił z niego 1500 zł.',
      ],
      [
        'agent',
        'Dzień dobry Pani Kingo. Rozumiem strach, gdy ktoś, komu już Pani nie ufa, sięga do Pani kieszeni. Składam to w całość: odwołanie sprzed miesiąca, mimo to wczoraj zniknęło 1500 zł.',
      ],
      ['customer', 'Tak, właśnie tak.'],
      [
        'agent',
        'Odwołanie utknęło, bo brakowało na nim podpisu z oddziału. Kasuję pełnomocnictwo w tej sekundzie i składam za Panią reklamację. Jutro o 9 odezwę się z jej numerem.',
      ],
      ['customer', 'dobrze'],
      ['agent', 'Były mąż nie widzi już konta w swojej aplikacji?'],
      ['customer', 'Widzi, właśnie mi przysłał zrzut ekranu i się śmieje'],
      ['agent', 'W takim razie blokuję całe konto.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'explain',
      'facts',
      'inform',
    ],
  },
  {
    id: 'pl-szeroko-b-258',
    messages: [
      ['customer', 'dzień dobry a gdzie ja mam złożyć papiery o dofinansowanie do okularów'],
      ['agent', 'nie u nas proszę pani to fundusz'],
      ['customer', 'fundusz pieniędzy czy jaki'],
      ['agent', 'od zdrowia nie od nas my jesteśmy od składek'],
      ['customer', 'a jak ja do nich dojadę'],
      ['agent', 'autobusem pani dojedzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-szeroko-b-259',
    messages: [
      ['customer', 'Mam jakieś dziwne rozliczenie: zwrot 71 zł z podatku, a na e-urząd 0'],
      ['agent', 'Dzień dobry. Kiedy złożyła Pani korektę i co wyświetlało się wcześniej?'],
      ['customer', 'w kwietniu, wcześniej 71 zł'],
      [
        'agent',
        'Zero to skutek korekty: ulga na dziecko z niej wypadła. Przepraszam, że system o tym nie ostrzegł. Wpiszę ulgę ponownie. Mogę?',
      ],
      ['customer', 'tak'],
      [
        'agent',
        'Wpisana i znów jest 71 zł. Zgadza się Pani z tą liczbą i czy są inne rzeczy do sprawdzenia?',
      ],
      ['customer', 'Zgadzam się, innych nie ma'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain', 'agree'],
  },
  {
    id: 'pl-szeroko-b-260',
    messages: [
      ['customer', 'wy jesteście chyba niepoważni!!! 2 miesiące czekam na polisę'],
      ['agent', 'Proszę mi nie ubliżać. Gdyby Pan przesłał komplet zdjęć od razu, polisa dawno by była.'],
      ['customer', 'wysłałem WSZYSTKO'],
      ['agent', 'W systemie są dwa zdjęcia. Powiadomimy, gdy analityk znajdzie czas.'],
      ['customer', 'żałosne'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-261',
    messages: [
      ['customer', 'Dzwonię, bo wnuk na rowerze najechał na otwartą studzienkę, ma szwy na kolanie'],
      ['agent', 'o kurczę szwy u dziecka to aż człowieka ciarki przechodzą rozumiem słucham pana dalej'],
      ['customer', 'no bo studzienka dalej otwarta'],
      [
        'agent',
        'wysyłam dwóch ludzi z pokrywą będą za dwadzieścia minut a jutro po pracy pojadę sam zobaczyć czy pokrywa się nie rusza',
      ],
      ['customer', 'już są dwóch ich'],
      ['agent', 'no i studzienka zamknięta'],
      ['customer', 'zamknięta i nie stuka'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-262',
    messages: [
      ['customer', 'Dzień dobry. Zamawiam kopię umowy kredytowej z 2012 r.'],
      ['agent', 'Dzień dobry. Kopię mogę dać na papierze lub w pliku.'],
      ['customer', 'plik'],
      ['agent', 'Pobieram z archiwum i wysyłam na skrzynkę z profilu. Poza umową jeszcze coś do odszukania?'],
      ['customer', 'tak, aneks z 2015'],
      ['agent', 'Dołączam.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo'],
  },
  {
    id: 'pl-szeroko-b-263',
    messages: [
      [
        'customer',
        'chciałbym, żeby w moim mieszkaniu socjalnym był piecyk elektryczny bo zimą u mnie 14 stopni',
      ],
      ['agent', 'Rozumiem, 14 stopni w domu to żadne życie.'],
      ['customer', 'no właśnie'],
      ['agent', 'Montaż urządzeń grzewczych bez projektu jest w umowie wykluczony, zgody wydać nie mogę.'],
      ['customer', 'i tak mam mieszkać?'],
      ['agent', 'Przykro mi.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'canDo.not'],
  },
  {
    id: 'pl-szeroko-b-264',
    messages: [
      [
        'customer',
        'Szanowni Państwo, spłacam z żoną dwa kredyty, a po urlopie macierzyńskim domowy budżet nam się sypie. Prosimy o wakacje.',
      ],
      [
        'agent',
        'Szanowni Państwo, odczytuję, że budżet po macierzyńskim nie domyka się przy dwóch kredytach i stąd prośba o pauzę.',
      ],
      ['customer', 'Tak.'],
      [
        'agent',
        'Wnoszę o zawieszenie obu rat od października do grudnia, i proszę o akceptację. Przyjmują Państwo taką pauzę?',
      ],
      ['customer', 'Przyjmujemy.'],
      [
        'agent',
        'Zawieszone. 5 stycznia zadzwonię sprawdzić, czy budżet się nie sypie po wznowieniu. Czy taki stan rzeczy Państwa cieszy, czy pozostaje jakiś wątek?',
      ],
      ['customer', 'Cieszy nas, ale jeszcze jedno: żonie automat naliczył odsetki za urlop.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-265',
    messages: [
      ['customer', 'Chciałam otworzyć lokatę na wnuka'],
      ['agent', 'Dzień dobry, są do wyboru trzymiesięczna 4% i roczna 5%. Którą mam założyć?'],
      ['customer', 'roczna'],
      ['agent', 'Zakładam roczną na nazwisko wnuka. Proszę podpisać tutaj.'],
      ['customer', 'podpisane'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-266',
    messages: [
      ['customer', 'Legitymacja rencisty przyszła z moim zdjęciem sprzed 20 lat, to już chyba nie ja'],
      [
        'agent',
        'Przepraszam za nieaktualne zdjęcie. Składam zamówienie na nową, przyjdzie do 10 czerwca. Mogę coś jeszcze dla Pana poprawić?',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'pl-szeroko-b-267',
    messages: [
      ['customer', 'nie mogę zalogować się do szybkiej kolejki w urzędzie, kod nie przychodzi'],
      [
        'agent',
        'Dzień dobry. Rozumiem. Komórka widzi nasze sms-y jako spam i stąd ta cisza. Kod mogę podać telefonicznie lub mailem. Co Panu odpowiada?',
      ],
      ['customer', 'mailem'],
      ['agent', 'Wysyłam mailem. I jak, jest Pan w kolejce?'],
      ['customer', 'kręci się kółko, nie wiem jeszcze'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'own', 'canDo', 'explain', 'agree'],
  },
]
