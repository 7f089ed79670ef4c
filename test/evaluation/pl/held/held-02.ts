import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-held-018',
    messages: [
      ['customer', 'jak wylaczyc reklamy w grze'],
      ['agent', 'Ustawienia, Prywatność, suwak Reklamy. Zniknęły?'],
      ['agent', 'Kończę czat, miłego grania.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-held-020',
    messages: [
      ['customer', 'Proszę o duplikat legitymacji'],
      ['agent', 'Wniosek jest na stronie. Prosimy o kontakt, gdyby coś było niejasne.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-held-022',
    messages: [
      [
        'customer',
        'Wasz kierowca autobusu nie poczekał, starsza pani upadła na przystanku, to jest SKANDAL!!',
      ],
      ['agent', 'To musiało Panem wstrząsnąć. Jak doszło do upadku, co Pan widział?'],
      ['customer', 'ruszył z otwartymi drzwiami'],
      [
        'agent',
        'Dziękuję. Jeszcze dzisiaj porozmawiam o tym z dyspozytorem i jutro do południa dam Panu znać, co ustaliliśmy.',
      ],
      ['customer', 'czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-held-024',
    messages: [
      ['customer', 'Dlaczego moja przesyłka krąży między Łodzią a Kutnem?'],
      [
        'agent',
        'Sorter źle czyta etykietę, bo kod jest zagięty. Wyjęliśmy paczkę z taśmy i nakleiliśmy nową. Czy śledzenie pokazuje już dobrą trasę?',
      ],
      ['customer', 'Pokazuje dobrą.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-held-026',
    messages: [
      ['customer', 'zamknijcie mi konto'],
      ['agent', 'Nie mogę tego zrobić, zasady banku na to nie pozwalają bez wizyty w oddziale.'],
      ['customer', 'mieszkam w Irlandii'],
      ['agent', 'Takie mamy procedury.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-held-028',
    messages: [
      ['customer', 'czy macie w Gdyni ten zielony fotel'],
      ['agent', 'Mamy dwa. Mogę odłożyć jeden dla Pani.'],
      ['customer', 'prosze'],
      ['agent', 'Odłożony. Czy potrzebuje Pani czegoś więcej z tej kolekcji lub do odbioru?'],
      ['customer', 'nie, tylko fotel'],
      ['agent', 'Dobrze. Inne pytania?'],
      ['customer', 'brak'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-held-030',
    messages: [
      ['customer', 'no i gdzie ten wasz monter? czekam od 8 do 12 i NIC'],
      [
        'agent',
        'Przepraszam za spóźnienie montera. Auto utknęło za wypadkiem na A4. Przysyłam drugą ekipę, Darka i Olka, będą o 13. Czy ta godzina Panu odpowiada?',
      ],
      ['customer', '13 może być'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'agree', 'facts'],
    heated: true,
  },
  {
    id: 'pl-held-032',
    messages: [
      ['customer', 'Poproszę o fakturę na firmę'],
      ['agent', 'Nazwa i NIP?'],
      ['customer', 'Rolmix, 777-000-11-22'],
      ['agent', 'Czyli Rolmix, 777-000-11-22, zgadza się?'],
      ['customer', 'tak'],
      ['agent', 'Faktura wysłana.'],
      ['customer', 'mam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
