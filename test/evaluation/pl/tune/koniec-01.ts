import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-001',
    messages: [
      [
        'customer',
        'dzień dobry proszę pani u mnie od rana internet nie chodzi ta skrzynka mruga na pomarańczowo',
      ],
      ['agent', 'rozumiem proszę pana to ja panu zrestartuję port od nas i chwilkę poczekamy'],
      ['agent', 'już po i jak tam to pomarańczowe zgasło'],
      ['customer', 'no zgasło zielone się pali'],
      ['agent', 'no to pięknie do usłyszenia'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own'],
  },
  {
    id: 'pl-koniec-002',
    messages: [
      [
        'customer',
        'Szanowni Państwo, na wyciągu za październik widnieje opłata 14 zł, której pochodzenia nie znam. Proszę o wyjaśnienie. Z poważaniem, Halina Wrotek',
      ],
      [
        'agent',
        'Szanowna Pani, w październiku nie było ani jednej płatności kartą, a tylko przy aktywnej karcie opłaty nie pobieramy – stąd te 14 zł. Kwotę zwróciłem dziś na rachunek. Czy takie wyjaśnienie jest dla Pani wystarczające? Z wyrazami szacunku, Cezary Lipień',
      ],
      ['customer', 'Szanowny Panie, tak, obraz jest już pełny. Dziękuję.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-003',
    messages: [
      ['customer', 'siema kupiłem pakiet kryształów i nic nie doszło'],
      ['agent', 'Cześć! Płatność utknęła w bramce i przez to kryształy nie wpadły. Przepchnąłem ją ręcznie.'],
      ['agent', 'Zerknij do plecaka, leżą tam?'],
      ['customer', 'leżą'],
      ['agent', 'No i git. Nic więcej Cię w grze nie gryzie?'],
      ['customer', 'nie gryzie, dzięki mordo'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-004',
    messages: [
      ['customer', 'Dzień dobry, w paczce z komodą brakuje woreczka ze śrubami.'],
      ['agent', 'Dzień dobry, czy oprócz śrub czegoś jeszcze w kartonie nie ma?'],
      ['customer', 'nie, tylko śruby'],
      [
        'agent',
        'Dziękuję. Woreczek nadam jutro rano, u Pana będzie najpóźniej w czwartek. Gdyby coś jeszcze wyszło przy składaniu, proszę śmiało pisać.',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-005',
    messages: [
      ['customer', 'hej, odkurzacz mi się nie ładuje, lampka czerwona non stop'],
      ['agent', 'Hej! Przetrzyj styki w stacji suchą szmatką i postaw go z powrotem.'],
      ['customer', 'przetarte'],
      ['agent', 'I co na to lampka, przeskoczyła na zieloną?'],
      ['customer', 'gdzie tam, dalej czerwona'],
      [
        'agent',
        'W takim razie w środę zabierze go od Ciebie kurier, a do piątku przywiezie nowy. Pasuje taki układ?',
      ],
      ['customer', 'pasuje'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'pl-koniec-006',
    messages: [
      ['customer', 'dzień dobry chciałam przełożyć wizytę u doktora Sikory bo mi dziecko zachorowało'],
      ['agent', 'mam czwartek dziesiąta albo piątek po piętnastej co pani woli'],
      ['customer', 'to czwartek'],
      [
        'agent',
        'wpisane czwartek dziesiąta gabinet cztery a coś poza tym przełożeniem panią do nas sprowadza',
      ],
      ['customer', 'jeszcze receptę bym chciała na tabletki na tarczycę'],
      ['agent', 'to zostawię doktorowi karteczkę i do wieczora będzie w systemie'],
      ['customer', 'dziękuję bardzo'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-koniec-007',
    messages: [
      ['customer', 'TRZECI raz w tym tygodniu wywala mnie z konta. Serio??'],
      ['agent', 'Przy takiej częstotliwości sam bym się zagotował.'],
      [
        'agent',
        'Wylogowałem wszystkie urządzenia i odświeżyłem sesję. Mógłby Pan wejść jeszcze raz i powiedzieć, czy tym razem Pana trzyma?',
      ],
      ['customer', 'po minucie to ja nic nie wiem, jutro się okaże'],
      ['agent', 'Jasne. Odezwę się jutro koło południa, żeby sprawdzić, czy dalej jest spokój.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp'],
    heated: true,
  },
  {
    id: 'pl-koniec-008',
    messages: [
      ['customer', 'Dzień dobry, kaloryfer w łazience od soboty zimny jak lód.'],
      ['agent', 'Dzień dobry. A jak zachowują się te w pokojach?'],
      ['customer', 'w pokojach ok'],
      [
        'agent',
        'Pan Leszek był u Pani o dwunastej i odpowietrzył grzejnik. Czy łazienka się nagrzewa i czy poza nią coś jeszcze w mieszkaniu szwankuje?',
      ],
      ['customer', 'tak'],
      ['agent', 'Tak, że grzeje, czy tak, że coś szwankuje? ;)'],
      ['customer', 'grzeje grzeje, wszystko gra'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-009',
    messages: [
      ['customer', 'Dzień dobry, nie widzę w systemie oceny z ekonometrii, a egzamin był 3 lutego.'],
      [
        'agent',
        'Dzień dobry, prowadzący nie zatwierdził protokołu i stąd pusta rubryka. Napisałam do niego, ma to zrobić do piątku. W razie dalszych pytań dziekanat jest czynny od 9 do 14.',
      ],
      ['customer', 'Dziękuję, poczekam.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'pl-koniec-010',
    messages: [
      [
        'customer',
        'halo proszę pana ja mam takie pismo że mam płacić czterysta złotych a ja tyle prądu nie zużywam ja sama mieszkam',
      ],
      ['agent', 'no słucham panią dalej'],
      ['customer', 'no i ja nie wiem skąd to się wzięło'],
      [
        'agent',
        'bo to jest prognoza proszę pani licznika nikt u pani nie odczytał od marca jak mi pani poda stan to ja to przeliczę',
      ],
      ['customer', 'osiem tysięcy dwieście czternaście'],
      [
        'agent',
        'wychodzi dziewięćdziesiąt trzy złote nowy rachunek przyjdzie pocztą w przyszłym tygodniu to co teraz już pani wie skąd się te czterysta wzięło',
      ],
      ['customer', 'a to wiem wiem bóg zapłać'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-koniec-011',
    messages: [
      ['customer', 'Od wczorajszej aktualizacji eksport do XLS wywala błąd 504.'],
      ['agent', 'Dzień dobry, czy udało się Państwu wyeksportować cokolwiek mniejszego, np. jeden miesiąc?'],
      ['customer', 'tak, jeden miesiąc przechodzi'],
      [
        'agent',
        'Czyli po aktualizacji zapytanie nie mieści się w limicie czasu, stąd 504. Podniosę limit na Państwa instancji dziś po 18:00, a jutro rano zamelduję, jak poszło.',
      ],
      ['customer', 'ok czekamy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-012',
    messages: [
      ['customer', 'zamiast wege burgera dostałam z wołowiną, nie jem mięsa'],
      [
        'agent',
        'Ale wtopa, przepraszamy za pomyloną kanapkę! Oddałam całą kwotę na kartę i dorzuciłam 15 zł do portfela. Jesteśmy w ten sposób kwita?',
      ],
      ['customer', 'no ok'],
      ['agent', 'Uff! Smacznego następnym razem.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-koniec-013',
    messages: [
      ['customer', 'Chciałbym przedłużyć OC na kolejny rok, na tych samych warunkach'],
      ['agent', 'Polisa przedłużona, potwierdzenie poszło mailem. Co nam jeszcze zostało na dziś na liście?'],
      ['customer', 'a assistance za granicą mam w tym czy nie?'],
      ['agent', 'Tak, na całą Europę, holowanie do 500 km.'],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koniec-014',
    messages: [
      ['customer', 'Bon z kodem LATO nie wchodzi w koszyku'],
      [
        'agent',
        'Kod wygasł w niedzielę, dlatego koszyk go odrzuca. Nowy wysłałam przed chwilą na Pani adres, powinien już zadziałać.',
      ],
      ['customer', 'mam. muszę coś jeszcze zrobić?'],
      ['agent', 'Nie, wystarczy wpisać go przy płatności. Udanych zakupów!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
]
