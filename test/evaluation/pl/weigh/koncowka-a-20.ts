import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koncowka-a-248',
    messages: [
      ['customer', 'dzień dobry dostałem wezwanie do zapłaty a zapłaciłem w terminie'],
      ['agent', 'mhm a kiedy pan dokładnie zapłacił'],
      ['customer', 'czternastego o dziesiątej'],
      ['agent', 'to się nam minęło anuluję je panu dziś do dwunastej'],
      ['customer', 'okej'],
      ['agent', 'a co do reszty faktur coś budzi wątpliwości'],
      ['customer', 'nie co do reszty nic'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-koncowka-a-249',
    messages: [
      ['customer', 'jak nakarmić świnkę morską, hotel dla zwierząt?'],
      ['agent', 'sianko i papryka, a świnka dorosła?'],
      ['customer', 'dorosła'],
      ['agent', 'no to garść dziennie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-250',
    messages: [
      ['customer', 'Wczoraj kupiłem u was bilet, dzisiaj cena spadła o 100 zł'],
      ['agent', 'Zwracamy różnicę do portfela, 100 zł jest na koncie.'],
      ['agent', 'Warto było napisać, czyż nie?'],
      ['customer', 'warto!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-251',
    messages: [
      ['customer', 'Przy rozpakowaniu szkło pękło. Foto w załączniku.'],
      ['agent', 'Nowe szkło nadaję dziś, prosimy starego nie wyrzucać do soboty.'],
      ['agent', 'Czy szkoda została przez nas potraktowana tak, jak Pan by sobie życzył?'],
      ['customer', 'Prawie, brakuje przeprosin.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koncowka-a-252',
    messages: [
      ['customer', 'Kupiłem matę magnetyczną, nic nie czuję'],
      [
        'agent',
        'Efekt po 14 dniach. Dziesięć minut dziennie. Będę dzwonić za dwa tygodnie i zapytam, czy poczuł Pan różnicę.',
      ],
      ['customer', 'ok'],
      ['agent', 'Do usłyszenia!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp'],
  },
  {
    id: 'pl-koncowka-a-253',
    messages: [
      ['customer', 'Do kiedy mam oddać książki?'],
      ['agent', 'Do 28 lutego, jedna przedłużona do 5.'],
      ['agent', 'Wszystkie Pani obawy rozwiane?'],
      ['customer', 'Rozwiane'],
      ['agent', 'To super'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-254',
    messages: [
      ['customer', 'Poszedł mi przelew na zły numer, 2 000 zł'],
      ['agent', 'Składam zapytanie do banku odbiorcy. Odezwę się w poniedziałek do 15 z odpowiedzią.'],
      ['agent', 'Czy pamięta Pan ostatnie cyfry złego numeru?'],
      ['customer', '5514'],
      ['agent', 'zapisane'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-koncowka-a-255',
    messages: [
      ['customer', 'internet 5G wolny jak żółw'],
      ['agent', 'Przełączyłem na inną antenę'],
      ['agent', 'i co, przyspieszył żółw?'],
      ['customer', 'żółw ma teraz 3 mega, miał 2'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-256',
    messages: [
      ['customer', 'nie mam hasła do archiwum zip z wynikami'],
      ['agent', 'Hasło to PESEL bez dwóch ostatnich cyfr.'],
      ['agent', 'Plik się rozpakował?'],
      ['customer', 'to spróbuję w domu, w pracy mam zablokowane'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-257',
    messages: [
      ['customer', 'mam fakturę z datą sprzed miesiąca'],
      ['agent', 'Data sprzedaży i data wystawienia się różnią, to jest poprawnie.'],
      ['agent', 'Czy wyjaśnienie Państwa przekonuje?'],
      ['customer', 'przekonuje w połowie, w którym przepisie to jest?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-258',
    messages: [
      ['customer', 'Jestem głodna a kierowca kręci się w kółko po rondzie'],
      ['agent', 'haha, wyślę mu, że rondo ma zjazd. Numer pani klatki?'],
      ['customer', '5'],
      ['agent', 'podjeżdża, 3 minuty'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koncowka-a-259',
    messages: [
      ['customer', 'Dzień dobry, poproszę pizzę capricciosa na Wiejską 4'],
      ['agent', 'Duża czy mała?'],
      ['customer', 'duża'],
      ['agent', 'Coś jeszcze do zamówienia? Sosy, napoje?'],
      ['customer', 'czosnkowy'],
      ['agent', 'Będzie za 50 minut.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-260',
    messages: [
      ['customer', 'mam wysypkę po kremie'],
      ['agent', 'od kiedy i w którym miejscu?'],
      ['customer', 'od wtorku, szyja'],
      ['agent', 'rozumiem. Czy bierze Pani jeszcze jakieś leki?'],
      ['customer', 'nie'],
      ['agent', 'Proszę krem odstawić i okładać chłodnym, a zwrot za krem zlecam dziś.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts'],
  },
]
