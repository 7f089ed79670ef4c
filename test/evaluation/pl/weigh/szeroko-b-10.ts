import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-118',
    messages: [
      [
        'customer',
        'Odrzuciło mi rejestrację e-recepty... sorry, e-faktury. Kod weryfikacyjny wygasa zanim zdążę wpisać.',
      ],
      ['agent', 'Jasne, rejestrujesz e-fakturę i kod umiera, zanim palce doskoczą. Dobrze łapię?'],
      ['customer', 'dobrze :D'],
      ['agent', 'Mogę ci ustawić kod na 30 minut. Ustawiam?'],
      ['customer', 'ustawiaj'],
      ['agent', 'ustawiam, nowy poleci smsem... weszło u ciebie?'],
      ['customer', 'weszło'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-119',
    messages: [
      [
        'customer',
        'Dzień dobry. Moja mama, 83 lata, dostała od Państwa dwie decyzje o różnych kwotach tego samego dnia. Która obowiązuje?',
      ],
      [
        'agent',
        'Dzień dobry. Obowiązuje druga, z kwotą 2 140,18 zł. Proszę przyjąć przeprosiny za to, że pierwszą w ogóle wysłano. Wyszła, bo maszyna drukująca nie znała jeszcze waloryzacji. Pierwszą anuluję dziś, a po wypłacie 1 marca zadzwonię do Pani, czy przyszła właściwa kwota. Czy nasuwają się Pani dodatkowe pytania?',
      ],
      [
        'customer',
        'Żadne. I zostawiam Panu pięć gwiazdek, tak rzeczowej i ludzkiej odpowiedzi jeszcze nie dostałam.',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-120',
    messages: [
      [
        'customer',
        'dzień dobry ja nie wiem jak to jest że mi rachunek za wodę przyszedł na czternaście kubików a byłam u córki trzy tygodnie',
      ],
      [
        'agent',
        'ojej faktycznie może człowieka zatkać jak się nie było w domu proszę mi powiedzieć resztę po kolei',
      ],
      ['customer', 'no u córki we Wrocławiu i wszystko zakręcone'],
      ['agent', 'to licznik spłuczki puszczał i dlatego nabiło wyślę do pani hydraulika i podzielę rachunek'],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-121',
    messages: [
      ['customer', 'Potrzebuję zaświadczenia o zarobkach z kasy świadczeń do kredytu, na jutro'],
      ['agent', 'Dzień dobry. Mogę je wydać z kodem QR od ręki. Pasowałoby Panu takie z kodem?'],
      ['customer', 'myślę że tak'],
      ['agent', 'Zaświadczenie w załączniku. Spełnia oczekiwania i nic już nie potrzeba?'],
      ['customer', 'Spełnia, ale potrzebuję też za zeszły rok!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-122',
    messages: [
      ['customer', 'Po sprzedaży mieszkania dalej przychodzą do mnie książeczki opłat'],
      ['agent', 'To do notariusza proszę, on przekazał błędne dane. U nas wszystko było jak należy.'],
      ['customer', 'a kto to naprawi?'],
      ['agent', 'Notariusz. Albo nowy właściciel.'],
      ['customer', 'ech'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-123',
    messages: [
      ['customer', 'nie wchodzi mi w ogóle internetowa rejestracja na komisję a muszę do piątku'],
      ['agent', 'rozumiem to stresująca sprawa z takim terminem pod nosem'],
      ['customer', 'no bardzo'],
      [
        'agent',
        'strona pada po dziesiątej jak wszyscy wchodzą przez to nie idzie ja panu zarezerwuję miejsce na czwartek na dziewiątą',
      ],
      ['customer', 'super'],
      ['agent', 'sms przyszedł z tym terminem'],
      ['customer', 'nie przyszedł'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-124',
    messages: [
      ['customer', 'Dwa razy w miesiącu przychodzi opłata za bramę, 30 zł. Nie zgadzałam się na drugą.'],
      [
        'agent',
        'Czyli: opłata bramowa schodzi dwa razy zamiast raz, a zgoda była na jedną. Przepraszam za to podwójne ściąganie. Zarządca odda drugą 20 maja.',
      ],
      ['customer', 'ok'],
      ['agent', 'Jakieś resztki do wyjaśnienia?'],
      ['customer', 'nie wiem, zobaczymy 20-go'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'apologise', 'facts'],
  },
  {
    id: 'pl-szeroko-b-125',
    messages: [
      [
        'customer',
        'WIECZNIE MI GINĄ U WAS DOKUMENTY!! Czwarty raz przysyłam zaświadczenie lekarskie, to nie do pomyślenia',
      ],
      [
        'agent',
        'Proszę Pana, przepraszam za zaginione zaświadczenie, do czwartku odszukam je w kancelarii. W piątek rano dzwonię z odpowiedzią.',
      ],
      ['customer', 'Mam was po dziurki w nosie'],
      ['agent', 'Rozumiem Pana.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-126',
    messages: [
      ['customer', 'Czy mogę wpłacić pieniądze dziecku na konto z mojego bankomatu?'],
      [
        'agent',
        'Dzień dobry. W naszych bankomatach nie przewidziano wpłaty na cudzy rachunek, zabrania tego regulamin.',
      ],
      ['customer', 'a przelewem?'],
      ['agent', 'Przelewem bez ograniczeń. Czy córka ma numer rachunku przy sobie?'],
      ['customer', 'ma'],
      ['agent', 'Zatem zwykły przelew wewnętrzny, dojdzie od ręki.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-szeroko-b-127',
    messages: [
      ['customer', 'chciałem zamknąć stary rachunek po cioci, bo spadek'],
      ['agent', 'Dobry wieczór. Jasne, zanim ruszymy, co już zgromadziłeś: postanowienie, akt zgonu?'],
      ['customer', 'mam oba skany'],
      ['agent', 'Wciągam do systemu... rachunek zamknięty, środki na twoim koncie. Kasa doszła w całości?'],
      ['customer', 'co do grosika'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-szeroko-b-128',
    messages: [
      ['customer', 'dzień dobry proszę o duplikat legitymacji bo pies zjadł'],
      [
        'agent',
        'dzień dobry o łobuz zamawiam duplikat przyjdzie listem poleconym to coś jeszcze u pana pies zbroił co można naprawić',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-szeroko-b-129',
    messages: [
      ['customer', 'ogrzewanie podłogowe nie grzeje w łazience odkąd uruchomili państwo nowy węzeł'],
      ['agent', 'Proszę opowiedzieć: co słychać w rurach i jak to szło w pierwszych dniach?'],
      ['customer', 'bulgocze, od początku zimno'],
      [
        'agent',
        'Odpowietrzę pętlę jutro o 10. Tydzień później wpadnę zobaczyć, czy się nie zapowietrza na nowo.',
      ],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-130',
    messages: [
      [
        'customer',
        'Przyszło mi pismo: hipoteka nie wykreślona, choć kredyt spłacony w 2020. Śpię jak na szpilkach.',
      ],
      [
        'agent',
        'Rozumiem, że po spłacie kredytu nikt by nie chciał takiego pisma w ręku, ciężko żyć z takim duchem przeszłości.',
      ],
      ['customer', 'no ciężko'],
      [
        'agent',
        'Zgoda na wykreślenie leży u nas, bo sąd odesłał ją z powodu daty. Wyślę poprawioną. Decyduje się Pani na kuriera za nasze pieniądze?',
      ],
      ['customer', 'Decyduję.'],
      [
        'agent',
        'Wysłane, a w księdze już jest wzmianka. Widać ją w rejestrze, uspokaja się Pani? I nie ma między nami niczego zaległego?',
      ],
      ['customer', 'Widać. Jest spokojnie i nic zaległego.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'agree'],
  },
]
