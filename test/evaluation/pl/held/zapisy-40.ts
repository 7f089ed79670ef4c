import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zapisy-321',
    messages: [
      ['customer', 'Kaucja za rower nie wróciła, minął tydzień'],
      [
        'agent',
        'Cześć, sorki za zwłokę. Kaucja stoi, bo zwrot nie został zeskanowany. Skanuję go i dziś puszczam 200 zł.',
      ],
      ['agent', 'Pasuje, sprawa ogarnięta?'],
      ['customer', 'jak dojdzie to tak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-zapisy-322',
    messages: [
      ['customer', 'dzień dobry numer do poradni leczenia bólu'],
      ['agent', 'dzień dobry dwadzieścia dwa sto jedenaście zero zero'],
      ['customer', 'dziękuję'],
      ['agent', 'proszę bardzo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zapisy-323',
    messages: [
      ['customer', 'Czemu odwołaliście warsztaty'],
      [
        'agent',
        'Dzień dobry. Prowadząca zachorowała, dlatego warsztaty są przeniesione. Mogę zapisać Panią na 12 maja lub oddać wpłatę.',
      ],
      ['agent', 'Co Pani wybiera?'],
      ['customer', '12 maja'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-zapisy-324',
    messages: [
      ['customer', 'Licencja na 2 stanowiska, chcę 3'],
      ['agent', 'Dzień dobry, dopłata wynosi 120 zł. Czy dodać stanowisko?'],
      ['customer', 'tak'],
      ['agent', 'Dodaję. Klucz otrzyma Pan ode mnie mailem w ciągu godziny.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts'],
  },
  {
    id: 'pl-zapisy-325',
    messages: [
      ['customer', 'taksówka na teraz, Mickiewicza 4'],
      ['agent', 'taksówka będzie za sześć minut'],
      ['customer', 'dzięki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-zapisy-326',
    messages: [
      ['customer', 'Piszę w imieniu wspólnoty, domofon nie działa od wczoraj, kurierzy stoją pod bramą'],
      [
        'agent',
        'Dzień dobry. Rozumiem, że domofon nie działa od wczoraj i kurierzy nie mogą wejść. Co widać na wyświetlaczu?',
      ],
      ['customer', 'kreski'],
      ['agent', 'To przez nocny zanik prądu. Wyślę konserwatora na 14:00.'],
      ['customer', 'ok, czekamy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-zapisy-327',
    messages: [
      ['customer', 'czy jest zniżka dla seniora'],
      ['agent', 'Tak, 30% od poniedziałku do czwartku.'],
      ['agent', 'Czy coś jeszcze?'],
      ['customer', 'nie, tyle'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-zapisy-328',
    messages: [
      ['customer', 'Napisaliście, że oddzwonicie i nic'],
      ['agent', 'Przepraszam za brak telefonu. Zadzwonię do Pana dziś o 15:30.'],
      ['customer', 'trzymam za słowo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-zapisy-329',
    messages: [
      ['customer', 'Kod z biletomatu nie działa na bramce metra, spóźnię się do pracy'],
      ['agent', 'Rozumiem, to niemiłe tak utknąć rano przed pracą. Otwieram bramkę numer 4.'],
      ['agent', 'Przeszła Pani?'],
      ['customer', 'przeszłam'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-zapisy-330',
    messages: [
      ['customer', 'Czy ten ekspres wymaga filtra?'],
      ['agent', 'Dzień dobry, tak, filtr wymienia się co 2 miesiące.'],
      ['agent', 'Czy odpowiedź jest wyczerpująca?'],
      ['customer', 'a gdzie kupić filtr'],
      ['agent', 'W zakładce Akcesoria.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-zapisy-331',
    messages: [
      ['customer', 'Odwołali mi lot i śpię na podłodze z dzieckiem'],
      ['agent', 'Bardzo mi przykro, noc na podłodze z dzieckiem to coś strasznego.'],
      ['agent', 'Zamawiam Państwu hotel i taksówkę, będzie za 15 minut przy wyjściu 2.'],
      ['customer', 'dziękuję z całego serca'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'pl-zapisy-332',
    messages: [
      ['customer', 'dubel rezerwacji na dziś, jeden do kosza'],
      ['agent', 'Hej, kasuję ten o 18, zostaje 19.'],
      ['agent', 'Zgadza się teraz w apce?'],
      ['customer', 'hmm, apka się kręci'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'pl-zapisy-333',
    messages: [
      ['customer', 'Podpowie Pan jak zrobić kopię zapasową?'],
      ['agent', 'Dzień dobry. Plik, Kopia, Utwórz.'],
      ['customer', 'zrobiłam'],
      ['agent', 'Czy pasek doszedł do końca?'],
      ['customer', 'tak'],
      ['agent', 'Czy jeszcze coś Panią zastanawia?'],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zapisy-334',
    messages: [
      ['customer', 'Nie zgadza mi się godzina wizyty w SMS i w portalu'],
      ['agent', 'Dzień dobry, obowiązuje SMS, czyli 11:30. Portal poprawię dziś.'],
      ['customer', 'dobrze'],
      ['agent', 'Czy mogę jeszcze w czymś pomóc?'],
      ['agent', 'Dziękuję za kontakt, życzę zdrowia.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['own', 'facts'],
  },
]
