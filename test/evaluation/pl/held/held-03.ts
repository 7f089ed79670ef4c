import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-held-035',
    messages: [
      ['customer', 'Dzień dobry, nie przyszło potwierdzenie rezerwacji'],
      ['agent', 'Dzień dobry, wysłałam je ponownie przed chwilą. Czy tym razem je Pan widzi?'],
      ['customer', 'Widzę.'],
      ['agent', 'Pięknie. Czego jeszcze Panu trzeba przed podróżą?'],
      ['customer', 'niczego'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-held-037',
    messages: [
      ['customer', 'Przelew wyszedł dwa razy, to jakaś kpina!!! Oddajcie pieniądze, bo złożę skargę do KNF'],
      [
        'agent',
        'Rozumiem oburzenie, to duża kwota. Przelew poszedł drugi raz, ponieważ aplikacja powtórzyła go po zerwaniu sieci. Odwołałem ten drugi. Czy saldo się Panu zgadza?',
      ],
      ['customer', 'saldo ok'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
    heated: true,
  },
  {
    id: 'pl-held-039',
    messages: [
      ['customer', 'halo kiedy bede mial ten gaz'],
      ['agent', 'Proszę dzwonić do gazowni, my tylko wystawiamy rachunki.'],
      ['customer', 'gazownia mowi ze do was'],
      ['agent', 'To nie nasza działka, proszę pana.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-held-041',
    messages: [
      ['customer', 'na jakim etapie jest moj wniosek'],
      ['agent', 'Trwa weryfikacja. Będziemy informować.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-held-043',
    messages: [
      ['customer', 'Jak dodać drugi adres dostawy?'],
      ['agent', 'Konto, Adresy, plus w rogu. Jeśli pojawią się jeszcze pytania, śmiało proszę pisać!'],
      ['customer', 'dzięki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-held-045',
    messages: [
      ['customer', 'mam pytanie o paczkomat, kod nie wchodzi, stoje na deszczu'],
      ['agent', 'Współczuję, w deszczu czas się dłuży. Otwieram skrytkę zdalnie. Drzwiczki puściły?'],
      ['customer', 'puściły'],
      ['agent', 'Uff. Mam coś jeszcze dla Pani zrobić?'],
      ['customer', 'nie, biegnę do domu'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-held-047',
    messages: [
      ['customer', 'Zgłaszam zalanie od sąsiada, ubezpieczam się u Państwa 12 lat'],
      ['agent', 'Zalane mieszkanie to ogromny stres, bardzo mi przykro. Proszę mówić spokojnie dalej.'],
      ['customer', 'woda poszła przez sufit w kuchni i w pokoju syna, meble spuchły'],
      ['agent', 'Sufit w dwóch pomieszczeniach i meble, to wszystko, co ucierpiało?'],
      ['customer', 'tak, wszystko'],
      [
        'agent',
        'Rzeczoznawczyni Ewa Lis obejrzy to w środę o 9. Potem, po remoncie, zadzwonię do Pana zapytać, czy nic już nie wychodzi na ścianach.',
      ],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-held-049',
    messages: [
      ['customer', 'WASZA INFOLINIA TO KPINA 50 MINUT CZEKANIA'],
      ['agent', 'Przepraszam za tyle czekania. Już jestem tylko dla Pana.'],
      ['customer', 'przyszedł mi czyjś rachunek'],
      [
        'agent',
        'Chciałabym go skreślić i wysłać Panu właściwy, listonosz przyniesie go w piątek. Zgadza się Pan na to?',
      ],
      ['customer', 'zgadzam się'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'agree', 'facts'],
    heated: true,
  },
]
