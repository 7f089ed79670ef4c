import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koncowka-a-456',
    messages: [
      ['customer', 'Proszę o zdjęcie simlocka'],
      ['agent', 'Zdjęty, telefon przyjmie każdą kartę.'],
      ['agent', 'Przyjął?'],
      ['agent', 'A inne sprawy z tym aparatem?'],
      ['customer', 'karty jeszcze nie mam'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-457',
    messages: [
      ['customer', 'Mój abonament na siłownię zawieszony bez pytania'],
      ['agent', 'Odwieszony od dziś.'],
      ['agent', 'Zostały jakieś sprawy na „po treningu"?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-458',
    messages: [
      ['customer', 'Prosimy o fakturę zbiorczą za wrzesień, 14 pozycji'],
      ['agent', 'Faktura zbiorcza w załączniku, 14 pozycji.'],
      ['agent', 'Czy lista pozycji jest kompletna, czy którejś Państwo się nie doliczyli?'],
      ['customer', 'Doliczyliśmy się wszystkich.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-459',
    messages: [
      ['customer', 'Zwrot butów, metka urwana, przyjmiecie?'],
      ['agent', 'Przyjmiemy, jeśli podeszwa czysta. Jest czysta?'],
      ['customer', 'jest'],
      ['agent', 'Kurier będzie w czwartek po 14.'],
      ['agent', 'A w kwestii zwrotu coś jeszcze panią niepokoi?'],
      ['customer', 'w kwestii zwrotu nie, ale rozmiarówka u was to loteria'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-460',
    messages: [
      ['customer', 'bilet na mecz, chciałem sektor rodzinny a mam kibolski'],
      ['agent', 'Przeniesiony do F4, trzy miejsca obok siebie.'],
      ['agent', 'Mam wykreślać pana z listy nieszczęśliwych, czy coś dopisać?'],
      ['customer', 'wykreślać!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-461',
    messages: [
      ['customer', 'Wyłączyliście mi prąd o 9, a w zawiadomieniu było od 11'],
      ['agent', 'Przepraszam za dwie godziny wcześniej, niż zapowiedziano. Prąd wrócił o 10:05.'],
      ['agent', 'Czy przez to wyłączenie coś jeszcze u Pani stoi albo nie działa?'],
      ['customer', 'Jeszcze nie obeszłam całego domu.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-koncowka-a-462',
    messages: [
      ['customer', 'Nie umiem odwołać zgody marketingowej'],
      ['agent', 'Odwołałam wszystkie trzy.'],
      ['agent', 'Jakąś czwartą przeoczyłam?'],
      ['customer', 'nie sądzę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-463',
    messages: [
      ['customer', 'dostaje powiadomienia o 3 w nocy z waszej apki'],
      ['agent', 'O trzeciej w nocy to mordęga, rozumiem. Ustawiłem ciszę 22-7.'],
      ['agent', 'Czy ta noc ma szansę być spokojna?'],
      ['customer', 'okaże się nad ranem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst'],
  },
  {
    id: 'pl-koncowka-a-464',
    messages: [
      ['customer', 'zgubiłem w taxi teczkę z umowami'],
      ['agent', 'Kierowca ma teczkę, podrzuci ją panu do 17 na Złotą 5.'],
      ['customer', 'uff'],
      ['agent', 'Jest tam recepcja?'],
      ['customer', 'jest'],
      ['agent', 'To zostawi w recepcji.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-465',
    messages: [
      ['customer', 'Termin spłaty karty wypada w niedzielę'],
      ['agent', 'Wtedy liczy się poniedziałek, bez odsetek.'],
      ['agent', 'Rozumiem, że nic więcej nie spędza Pani snu z powiek?'],
      ['customer', 'Karta już nie.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-466',
    messages: [
      ['customer', 'odebrałem auto z myjni, w środku mokro jak w akwarium'],
      ['agent', 'Proszę podjechać jeszcze raz, wysuszymy od ręki, rabat 50% na następne mycie.'],
      ['agent', 'Wystarczy panu godzina, żeby tu dotrzeć?'],
      ['customer', 'wystarczy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
