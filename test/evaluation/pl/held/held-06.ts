import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-held-087',
    messages: [
      ['customer', 'mam u was kredyt i chce wiedziec ile zostalo'],
      ['agent', 'Zostało 41 200 zł. Pozostały jakieś niejasności?'],
      ['customer', 'nie ma niejasności'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-held-089',
    messages: [
      ['customer', 'dobrze, kaloryfer po waszej wizycie grzeje'],
      ['agent', 'Cieszę się! Za jakiś czas zajrzymy do Pani jeszcze raz, żeby upewnić się, że nie stuka.'],
      ['customer', 'pewnie, zapraszam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp'],
  },
  {
    id: 'pl-held-091',
    messages: [
      ['customer', 'Implant się przyjął, nic nie boli'],
      [
        'agent',
        'To dobra wiadomość. Chcielibyśmy jeszcze kiedyś obejrzeć implant i sprawdzić, czy nadal siedzi dobrze. Czy coś Panią u nas jeszcze interesuje?',
      ],
      ['customer', 'wybielanie, ile to kosztuje?'],
      ['agent', '600 zł.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['followUp'],
  },
  {
    id: 'pl-held-093',
    messages: [
      ['note', 'Przelew wstrzymany przez AML, klient dosłał umowę'],
      ['customer', 'kiedy pusciscie moj przelew na dom'],
      ['agent', 'Umowa jest u mnie na biurku. Sprawdzi ją dziś o 13 nasz analityk Piotr.'],
      ['customer', 'trzymam kciuki'],
      ['agent', 'Piotr zwolnił przelew o 13:20. Notariusz potwierdził już wpływ?'],
      ['customer', 'tak, potwierdził'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['facts', 'note'],
  },
  {
    id: 'pl-held-095',
    messages: [
      ['customer', 'kto mi wgniótł drzwi na waszym parkingu?!! odpowiecie za to'],
      ['agent', 'To nie my, nic tu z naszej winy nie wynikło.'],
      ['customer', 'macie monitoring'],
      ['agent', 'Nagrania ogląda policja, proszę iść na komendę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-held-097',
    messages: [
      ['customer', 'moge odebrac dowód za żonę'],
      ['agent', 'Przepisy tego zabraniają, musi przyjść osobiście.'],
      ['customer', 'leży w szpitalu'],
      [
        'agent',
        'Bardzo mi przykro z powodu choroby żony. Urzędnik może jednak przyjść do szpitala, albo żona odbierze dowód po powrocie.',
      ],
      ['customer', 'niech przyjdzie'],
      ['agent', 'Przyjdzie w piątek o 11 pani Dorota Gil.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'canDo.not', 'facts'],
  },
  {
    id: 'pl-held-099',
    messages: [
      ['customer', 'Chcę zmienić taryfę w trakcie roku'],
      ['agent', 'Zmiana w ciągu roku jest u nas wykluczona.'],
      ['customer', 'trudno, a od stycznia?'],
      ['agent', 'Od stycznia mogę Panu dać nocną albo weekendową.'],
      ['customer', 'nocną'],
      ['agent', 'Ustawione. Skoro już rozmawiamy, może coś jeszcze do ustalenia?'],
      ['customer', 'nic a nic'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'canDo.not'],
  },
  {
    id: 'pl-held-101',
    messages: [
      ['customer', 'Wynik badania pomylony z innym pacjentem'],
      ['agent', 'Próbki oznaczamy bezbłędnie, pomyłka musiała zajść w Pani przychodni.'],
      ['customer', 'nazwisko na wyniku wpisał wasz lab'],
      ['agent', 'Powtarzam, my się nie mylimy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-held-103',
    messages: [
      ['customer', 'a mój bon? miał być wczoraj'],
      ['agent', 'Bon przyjdzie. Będziemy się z Tobą kontaktować.'],
      ['customer', 'no ok'],
      ['agent', 'Masz do mnie coś jeszcze?'],
      ['customer', 'ten bon!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['inform.vague'],
  },
]
