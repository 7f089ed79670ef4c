import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-194',
    messages: [
      ['customer', 'Nie działa grzanie wody z panela słonecznego. System pokazuje ikonkę z kroplą'],
      ['agent', 'Dzień dobry, proszę w menu wybrać „Odpowietrz” i przytrzymać OK. Co pokazuje manometr?'],
      ['customer', '0,4 bara'],
      [
        'agent',
        'To za mało, powinno być 1,5. Proszę dopuścić wodę zaworkiem przy zbiorniku, aż manometr pokaże 1,5.',
      ],
      ['customer', 'jest 1,5'],
      ['agent', 'Czy ikonka zniknęła?'],
      ['customer', 'nie zniknęła, mruga i jeszcze piszczy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['ask'],
  },
  {
    id: 'pl-zwykle-b-195',
    messages: [
      [
        'customer',
        'Jaja sobie robicie?? Reklamacja odrzucona, bo „produkt używany”?! To przecież buty, miałam w nich stać w szafie?! Skandal, idę do rzecznika!',
      ],
      [
        'agent',
        'Dzień dobry,\n\nbuty noszą ślady użytkowania w terenie, więc zgodnie z polityką sklepu nie możemy uwzględnić reklamacji. To nie jest nasza wina, że zostały założone na szlak.',
      ],
      ['customer', 'Podeszwa pękła na chodniku'],
      ['agent', 'Decyzja jest ostateczna.\n\nZ poważaniem\nDział Reklamacji'],
      ['customer', 'To do zobaczenia u rzecznika'],
      ['agent', '[zgłoszenie zamknięte]'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-zwykle-b-196',
    messages: [
      ['customer', 'Cześć, czy można zapłacić za lekcje pianina kartą podarunkową? Dostałam od cioci'],
      ['agent', 'Cześć! Tak. Kod z karty wpisuje się na dole przy płatności.'],
      ['customer', 'ok weszło, 200 zł odjęte'],
      [
        'agent',
        'Przepraszam za przestarzałą grafikę karty, w środku działa jak nowa. Lekcję wybiera się w kalendarzu w aplikacji.',
      ],
      ['customer', 'dzięki'],
      ['agent', 'Super! Czy masz jeszcze jakieś pytania o lekcje?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'pl-zwykle-b-197',
    messages: [
      [
        'customer',
        'Moja babcia, 90 lat, dostała z gminy wezwanie do zapłaty za śmieci za 5 osób, a mieszka sama. Jan Banach',
      ],
      [
        'agent',
        'Szanowny Panie,\n\nzatem wezwanie liczy pięć osób, a babcia mieszka sama. Czy mógłby Pan podać numer wezwania?',
      ],
      ['customer', 'ŚM/203'],
      [
        'agent',
        'Dziękuję. Koryguję do jednej osoby i cofam wezwanie. Nowa kwota to 32 zł miesięcznie.\n\nCzy taka korekta rozwiązuje sprawę babci?\n\nInspektor Z. Mika',
      ],
      ['customer', 'Rozwiązuje. Babcia też tak mówi'],
      ['agent', 'Proszę babci przekazać ukłony.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own'],
  },
  {
    id: 'pl-zwykle-b-198',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nmoja umowa ubezpieczenia zdrowotnego rodziny przestała działać po zmianie pracy. Córka ma jutro wizytę u alergologa, rejestratorka powiedziała, że nie ma jej w systemie. Bardzo proszę o pilne działanie.\n\nPatrycja Noga',
      ],
      [
        'agent',
        'Dzień dobry Pani Patrycjo,\n\nod kiedy nie widać córki w systemie i co widzi Pani w swoim profilu przy jej imieniu? Takie wiadomości dzień przed wizytą potrafią zestresować.\n\nPozdrawiam\nGabriela Rut',
      ],
      ['customer', 'Od 18 listopada, w profilu przy imieniu: „wygasł”'],
      [
        'agent',
        'Dziękuję. Zgłoszę do ubezpieczenia wszystkie osoby z umowy dziś, zadzwonię też do rejestracji, a Pani napiszę do 17:00, że córka jest już widoczna. Przepraszam za ten kłopot przed wizytą.\n\nGabriela',
      ],
      ['customer', 'Będę wdzięczna'],
      ['agent', 'Pani Patrycjo, córka jest widoczna od 15:30.\n\nGabriela'],
      ['customer', 'Widzę ją na liście. Dziękuję!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-199',
    messages: [
      ['customer', 'Dzień dobry, ładowarka samochodowa do laptopa od was nie pasuje'],
      ['agent', 'Dzień dobry, czy końcówka jest za duża, czy za mała?'],
      ['customer', 'za mała'],
      [
        'agent',
        'Dziękuję. Pani laptop ma gniazdo 7,4 mm, a ładowarka 4,5 mm, bo zestaw podstawowy zawiera tylko jedną. Mogę wysłać przejściówkę za 12 zł.',
      ],
      ['customer', 'drogo jak na kawałek plastiku'],
      [
        'agent',
        'Przejściówkę dołączam w tym wypadku bezpłatnie, a czy potrzebuje Pani czegoś jeszcze do samochodu?',
      ],
      ['customer', 'może uchwyt ale najpierw spytam syna'],
      ['agent', 'Oczywiście.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'explain'],
  },
  {
    id: 'pl-zwykle-b-200',
    messages: [
      [
        'customer',
        'Dzień dobry, mam pytanie o wpisowe na bieg 10 km. Zapłaciłam wczoraj, a na liście startowej mam „nieopłacone”. Iza',
      ],
      ['note', 'Płatności z 21.11 importowane w nocy'],
      ['agent', 'Cześć Iza, czy możesz podać numer startowy?'],
      ['customer', '1450'],
      [
        'agent',
        'Dzięki. Płatność widnieje u nas od 8:15, status „opłacone”. Lista na stronie odświeża się co godzinę.',
      ],
      ['customer', 'już jest opłacone'],
      ['agent', 'Powodzenia na trasie! 🏃'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'pl-zwykle-b-201',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\n\nmam problem z mieszkaniem pod wynajem: najemca wyprowadził się bez protokołu i nie oddał kluczy. Czy umowa nadal obowiązuje?\n\nPaweł Kos',
      ],
      [
        'agent',
        'Szanowny Panie Pawle,\n\numowa nie została wypowiedziana, więc nadal obowiązuje. Czy ma Pan adres mailowy najemcy?',
      ],
      ['customer', 'mam'],
      [
        'agent',
        'Możemy wysłać wezwanie o klucze mailem albo listem poleconym, list jest mocniejszy dowodowo. Wysłać list?',
      ],
      ['customer', 'Tak, list'],
      [
        'agent',
        'Przygotowuję list i dzisiaj nadaję. Kopia jest w Pana panelu.\n\nCzy w tej formie wezwanie jest takie, jakiego Pan oczekiwał?\n\nZ poważaniem\nIrmina\nObsługa Najmu',
      ],
      ['customer', 'Nie do końca, brakuje w nim kwoty za media'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-zwykle-b-202',
    messages: [
      ['customer', 'Kupiłem od was bilet na mecz i dostałem miejsce za filarem. Nic nie widać. Boguś'],
      [
        'agent',
        'Dzień dobry,\n\nprzepraszamy za słabą widoczność z tego miejsca. Czy może Pan podać sektor i rząd?',
      ],
      ['customer', 'C, rząd 14, m. 1'],
      [
        'agent',
        'Dziękuję. To miejsce sprzedawane jest przez klub gości, dlatego z prośbą o zamianę trzeba zwrócić się do nich. Nam nie wolno przesadzać kibiców gości.',
      ],
      ['customer', 'Aha, no to zwykły ping pong'],
      ['agent', 'Kasa gości jest przy bramie 3, czynna dwie godziny przed meczem.'],
      ['customer', 'no dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not', 'canDo.not'],
  },
  {
    id: 'pl-zwykle-b-203',
    messages: [
      ['customer', 'Dzień dobry, mam przepis na 12 porcji i chcę przeliczyć w waszej aplikacji na 4'],
      ['agent', 'Dzień dobry, przy tytule przepisu są strzałki z liczbą porcji. Widzi je Pani?'],
      ['customer', 'widzę 12 i strzałki'],
      ['agent', 'Proszę wcisnąć strzałkę w dół do 4.'],
      ['customer', 'a mąka nadal 1 kg'],
      ['agent', 'Proszę chwilę odczekać, przelicza się po zamknięciu klawiatury.'],
      ['agent', 'Przeliczyło na 333 g?'],
      ['customer', 'klikam jeszcze coś tu miga...'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-204',
    messages: [
      [
        'customer',
        'W naszym wejściu nie działa domofon, wpisuję kod i cisza. ul. Mleczna 6, klatka B. Od niedzieli',
      ],
      [
        'agent',
        'Dzień dobry Pani,\n\nprzepraszamy, że domofon milczy od niedzieli. Czy świeci się wyświetlacz po naciśnięciu klawisza?',
      ],
      ['customer', 'Nie, ciemny'],
      [
        'agent',
        'Dziękuję. Elektryk z firmy Domfon przyjedzie do Państwa w środę do 15:00, a my w środę wieczorem damy Pani znać, co stwierdził.\n\nCzy w klatce coś jeszcze nie działa?',
      ],
      ['customer', 'Wszystko poza tym działa'],
      ['agent', 'Dziękuję.\nAdministracja'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-205',
    messages: [
      [
        'customer',
        'Dzień dobry, chcę odwołać kuriera bo moja paczka jest o 2 cm za duża i nie przyjął. Zofia',
      ],
      ['agent', 'Dzień dobry,\n\nwymiary paczki proszę: długość × szerokość × wysokość.'],
      ['customer', '62 × 40 × 40'],
      [
        'agent',
        'Dziękuję. Maksymalna długość to 60 cm, paczka przekracza ją o 2 cm, dlatego kurier jej nie przyjął. Jak już wcześniej wspominaliśmy, wymiary należy podać przed nadaniem. Odwołanie zlecenia: „Moje nadania” > „Anuluj”.',
      ],
      ['customer', 'znalazłam anuluj'],
      ['agent', 'Zwrot za list przewozowy nastąpi automatycznie.'],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'defend.not'],
  },
  {
    id: 'pl-zwykle-b-206',
    messages: [
      ['customer', 'Cześć, pobrałem z waszej strony e-booka o ogrodach i nie otwiera sie w czytniku'],
      ['agent', 'Hej, czytnik jest na kartę czy na kabel? i czy plik ma końcówkę .epub?'],
      ['customer', 'na kabel, .azw'],
      ['agent', 'Ok, to wysyłam .epub na Twojego maila. Wrzuć go przez kabel do folderu „Books”.'],
      ['customer', 'wrzucone'],
      ['agent', 'Otwiera się? Coś jeszcze sprawdzić?'],
      ['customer', 'otwiera ale spis treści jest pusty'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
]
