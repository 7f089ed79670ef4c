import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fresh-121',
    messages: [
      ['customer', 'nie odczytuje mi czytnik'],
      ['agent', 'Odblokowałam czytnik. Przykłada Pani kartę i zielone światło?'],
      ['customer', 'zielone'],
      ['agent', 'Mogłabym Pani ułatwić coś jeszcze?'],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-fresh-123',
    messages: [
      ['customer', 'mam tu taką sprawę że rower elektryczny nie ładuje'],
      ['agent', 'Proszę opowiadać'],
      ['customer', 'no wkładam i miga raz i gaśnie'],
      ['agent', 'Mogę go przyjąć na warsztat, a na dojazdy dać zastępczy.'],
      ['customer', 'fajnie'],
      ['agent', 'Czy taka kolej rzeczy Pana zadowala?'],
      ['customer', 'jak najbardziej'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'canDo', 'agree'],
  },
  {
    id: 'pl-fresh-125',
    messages: [
      ['customer', 'Zgubiliście bagaż mojej babci z lekami na serce'],
      [
        'agent',
        'Leki wydadzą Państwu w aptece na lotnisku na nasz koszt, proszę podać hasło Zefir. Rozumiem, jak bardzo boi się Pan o babcię. Walizkę dostarczy jutro do 9 nasz kurier Robert.',
      ],
      ['customer', 'apteka wydała'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'facts'],
  },
  {
    id: 'pl-fresh-127',
    messages: [
      ['customer', 'wy mi prąd za co odcięliście'],
      ['agent', 'Za zaległość z lutego.'],
      ['customer', 'przecież zapłaciłem'],
      [
        'agent',
        'Tak, widzę wpłatę, jest pod innym numerem, dlatego system uznał ją za brak. Przeksięgowałem ją i prąd już płynie. Świeci się u Pana?',
      ],
      ['customer', 'świeci'],
      ['agent', 'Jest dzisiaj jeszcze coś, o czym chciałby Pan porozmawiać?'],
      ['customer', 'o tej lutowej fakturze, jest na stare nazwisko'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'pl-fresh-129',
    messages: [
      ['customer', 'prosze o odroczenie raty o miesiac'],
      ['agent', 'Mogę ją odroczyć o miesiąc lub o dwa.'],
      ['customer', 'miesiac'],
      ['agent', 'Odroczona. Wszystko, czego Pani potrzebowała?'],
      ['customer', 'niestety nie wszystko, potrzebuje jeszcze zaswiadczenia'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-fresh-131',
    messages: [
      ['customer', 'czesc, moja druzyna zniknela z listy'],
      ['agent', 'Hej! Wróciła przed chwilą. Masz ją znów na liście?'],
      ['agent', 'Idę na przerwę, trzymaj się.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-fresh-133',
    messages: [
      ['customer', 'Ile wynosi kaucja za domek'],
      ['agent', '300 zł, zwrot przy wyjeździe. Czy odpowiedziałem na Pani pytanie?'],
      ['customer', 'Prawie. A za psa?'],
      ['agent', '50 zł.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-fresh-135',
    messages: [
      ['customer', 'znowu brak ciepłej wody, dzwonię co tydzień. mam tego po kokardy!!!'],
      ['agent', 'Co tydzień to samo, rozumiem Pani zniechęcenie. W jakich godzinach woda jest zimna?'],
      ['customer', 'od 5 do 7 rano'],
      [
        'agent',
        'Pompa ma o tej porze źle ustawioną przerwę, bo zegar nie przeszedł na czas letni. Przestawię zegar dzisiaj do 16, a za miesiąc spytam Panią, czy poranki są ciepłe.',
      ],
      ['customer', 'no i pięknie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'followUp'],
    heated: true,
  },
  {
    id: 'pl-fresh-137',
    messages: [
      ['customer', 'wasze mrozonki byly rozmrozone'],
      ['agent', 'Na pewno rozmroziły się u Pani w samochodzie. My trzymamy minus 18, mamy wydruki.'],
      ['customer', 'mieszkam 200 m od sklepu'],
      ['agent', 'Proszę nam nie wmawiać.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
]
