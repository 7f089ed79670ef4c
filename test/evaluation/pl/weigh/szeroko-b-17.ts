import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-208',
    messages: [
      [
        'customer',
        'dzień dobry ja dostałam pismo że mi nie zaliczyli dwóch lat pracy w spółdzielni kółek i będę miała mniejszą emeryturę',
      ],
      ['agent', 'dzień dobry rozumiem a proszę niech pani skończy'],
      [
        'customer',
        'no pracowałam tam osiemdziesiąty trzeci do osiemdziesiąty piąty i mam legitymację z pieczątką',
      ],
      [
        'agent',
        'czyli lata osiemdziesiąt trzy do pięć w kółkach są w legitymacji a w decyzji ich nie ma tak to widzę',
      ],
      ['customer', 'no tak'],
      [
        'agent',
        'nie ma ich bo w archiwum kółka zapisano panieńskie nazwisko ja sporządzam sprostowanie i doliczam te dwa lata',
      ],
      ['customer', 'ojej to dobrze'],
      ['agent', 'doliczone na ekranie mam nową kwotę to jest pani spokojniejsza i czy nam coś umknęło'],
      ['customer', 'no może może nie wiem sama'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-209',
    messages: [
      ['customer', 'Dzień dobry, zgubiłam dokumenty i portfel za granicą, stoję na lotnisku bez grosza.'],
      [
        'agent',
        'Dzień dobry. Sama na lotnisku, bez niczego - proszę oddychać, jestem z Panią. Rozumiem, proszę mi jeszcze napisać, co Pani zostało.',
      ],
      ['customer', 'telefon 20% i paszport'],
      [
        'agent',
        'Wydaję Pani wypłatę awaryjną 300 euro. Dostanie ją Pani w punkcie na lotnisku, na paszport, za 30 minut.',
      ],
      [
        'customer',
        'Mam pieniądze! Pan mi uratował życie, nigdy tego nie zapomnę, wszystkim opowiem o Waszym banku!',
      ],
      ['agent', 'Bezpiecznej podróży.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-210',
    messages: [
      ['customer', 'Witam. Chciałbym poznać powód odmowy zasiłku celowego.'],
      ['agent', 'Dzień dobry. Rozumiem.'],
      ['customer', 'Decyzja bez uzasadnienia.'],
      [
        'agent',
        'Uzasadnienie sporządza pracownik socjalny, nie my, i to u niego powinien się Pan dopominać.',
      ],
      ['customer', 'Tylko on jest na urlopie.'],
      ['agent', 'Proszę zaczekać na jego powrót.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not'],
  },
  {
    id: 'pl-szeroko-b-211',
    messages: [
      [
        'customer',
        'W kwietniu nie przyszło mi ani jedno pismo i teraz mam karne odsetki 31 zł, trochę mnie to wkurza',
      ],
      [
        'agent',
        'No, ja też bym się zirytował na karne za list, którego nie widziałem. Listy szły pod stary numer lokalu, stąd cisza. Anuluję 31 zł i przestawię Pana na e-pisma. Zgadza się Pan?',
      ],
      ['customer', 'zgadzam'],
      ['agent', 'Anulowałem i ustawiam e-pisma. Na koncie 0,00. Tak ma być, prawda?'],
      ['customer', 'Tak ma być.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'agree'],
  },
  {
    id: 'pl-szeroko-b-212',
    messages: [
      ['customer', 'Dzień dobry, kiedy zostanie naprawiony kosz przy bloku 7? Ogryzki walają się po trawie.'],
      [
        'agent',
        'Dzień dobry, wstawiam nowy w czwartek. O godzinie 12 tego dnia napiszę Państwu na grupie mieszkańców, że już stoi. Czy przy bloku 7 doskwiera coś jeszcze?',
      ],
      ['customer', 'Nie, tylko to. Dziękuję.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-213',
    messages: [
      ['customer', 'Czemu nie mogę wejść na konto po 22?'],
      [
        'agent',
        'Przerwy techniczne są codziennie od lat. Pisaliśmy o tym na stronie, nie sposób było tego przeoczyć.',
      ],
      ['customer', 'Nie wchodzę na waszą stronę'],
      ['agent', 'To już Pani sprawa.'],
      ['customer', 'Wow'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-szeroko-b-214',
    messages: [
      ['customer', 'Nasza świetlica na osiedlu zalana, dzieci nie mają gdzie iść po szkole'],
      ['agent', 'Mhm. Co dokładnie ucierpiało?'],
      ['customer', 'podłoga, regały i telewizor'],
      [
        'agent',
        'Zatem zalana podłoga, regały i telewizor. Możemy użyczyć salę w szkole nr 2 od poniedziałku lub klub seniora od jutra. Klub odpowiadałby Państwu? Przykra sprawa z tymi dziećmi.',
      ],
      ['customer', 'Klub byłby świetny.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-215',
    messages: [
      ['customer', 'nie moge zapłacić za abonament parkingowy karta bo zawsze "błąd 51"'],
      ['agent', 'Hej, przepraszam za ten upór systemu. Mogę wysłać link do płatności.'],
      ['customer', 'wyślij'],
      ['agent', 'Ślę link... i jak, płatność przeszła?'],
      ['customer', 'błąd 51 na linku, ale i na karcie męża'],
      ['agent', 'Ups.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'canDo'],
  },
  {
    id: 'pl-szeroko-b-216',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\nukończyłem spłatę kredytu w maju, a w październiku system przypomniał mi o racie 217. Zlekceważyłbym to, lecz żona się martwi.',
      ],
      [
        'agent',
        'Szanowny Panie,\npodsumowując: kredyt spłacony w maju, a w październiku przychodzi przypomnienie o racie, która nie istnieje. Proszę o wybaczenie tej pomyłki, do której doprowadził nasz system. Możemy zamknąć kartotekę z potwierdzeniem na piśmie lub tylko ją wyciszyć. Które rozwiązanie by Pan wolał?',
      ],
      ['customer', 'Zamknąć z potwierdzeniem.'],
      [
        'agent',
        'Zamykam. Pismo pójdzie jutro pocztą. W styczniu sprawdzę kartotekę i zadzwonię z informacją, że nikt Pana już nie ściga. Czy żona może spać spokojnie i czy coś jeszcze Państwa frapuje?',
      ],
      ['customer', 'Może spać spokojnie, nic więcej. Dziękuję.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'canDo', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-217',
    messages: [
      ['customer', 'bezczelność!! oddajcie kaucję bo przyjdę z policją'],
      [
        'agent',
        'kaucja nie może być oddana przed rozliczeniem, zasady są zasadami. kto inny się tym zajmuje, proszę iść do właściciela',
      ],
      ['customer', 'wy pobieraliście kaucję!!'],
      ['agent', 'rozumiem'],
      ['customer', 'złodzieje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-218',
    messages: [
      ['customer', 'Dzień dobry, kiedy rozpocznie się remont dachu? Woda leci na stryszek.'],
      ['agent', 'Dzień dobry. Trwa przetarg. Damy Państwu znać niebawem po jego rozstrzygnięciu.'],
      ['customer', 'A na razie?'],
      ['agent', 'Na razie proszę ustawić wiadro.'],
      ['customer', 'Wiadro.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-szeroko-b-219',
    messages: [
      ['customer', 'Hej, nie mogę wypłacić pieniędzy z lokaty po terminie'],
      ['agent', 'Hej. Rozumiem. Na kiedy miała przypaść i co pisze?'],
      ['customer', 'na 1 czerwca, "środki w drodze"'],
      [
        'agent',
        '1 czerwca to niedziela, więc przelew zawisł do poniedziałku. Puszczam go teraz ręcznie... Wpadło?',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
]
