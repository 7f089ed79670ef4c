import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fresh-001',
    messages: [
      ['customer', 'Dzień dobry, od wczoraj nie działa mi telewizja, a internet jest'],
      ['agent', 'Dzień dobry. Co pokazuje się na ekranie po włączeniu dekodera?'],
      ['customer', 'czarny ekran i napis brak sygnału'],
      [
        'agent',
        'Czyli internet jest, a telewizja od wczoraj pokazuje czarny ekran z napisem o braku sygnału, dobrze Pana zrozumiałem?',
      ],
      ['customer', 'dokładnie'],
      [
        'agent',
        'Dekoder stracił kanały, bo w nocy zmieniliśmy częstotliwości. Wysłałem mu nową listę. Czy obraz wrócił?',
      ],
      ['customer', 'wrócił, dzięki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'explain'],
  },
  {
    id: 'pl-fresh-003',
    messages: [
      ['customer', 'Trzeci raz z rzędu kurier zostawia paczkę u sąsiada!!! CZY WY UMIECIE CZYTAĆ'],
      [
        'agent',
        'Trzy razy pod rząd, rozumiem, że ma Pani tego po dziurki w nosie. Przepraszam za te doręczenia. Jutro do 12 kierownik zmiany, pan Żak, przywiezie paczkę osobiście, a ja zadzwonię do Pani o 12:30.',
      ],
      ['customer', 'zobaczymy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-fresh-005',
    messages: [
      ['customer', 'Proszę o zwrot za niewykorzystany karnet, złamałam nogę'],
      [
        'agent',
        'Oj, złamana noga to naprawdę przykra sprawa, współczuję. Regulamin nie pozwala nam zwracać pieniędzy za karnety.',
      ],
      ['customer', 'nawet ze zwolnieniem?'],
      ['agent', 'Niestety nie możemy. Mogę za to zawiesić karnet na pół roku.'],
      ['customer', 'niech będzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'canDo.not'],
  },
  {
    id: 'pl-fresh-007',
    messages: [
      ['customer', 'dobry wieczór ja w sprawie pieca bo mi gaśnie'],
      ['agent', 'dobry wieczór tak słucham pana dalej'],
      ['customer', 'no gaśnie po dziesięciu minutach i dom wyziębiony a mam wnuki'],
      ['agent', 'czyli piec gaśnie po dziesięciu minutach i wnuki marzną nic nie pominąłem'],
      ['customer', 'nie nie wszystko się zgadza'],
      [
        'agent',
        'to musi być okropne z dzieciakami w zimnym domu jutro o ósmej przyjedzie do pana serwisant krzysztof bąk',
      ],
      ['customer', 'dobrze to czekam'],
      ['agent', 'a ja za dwa tygodnie przedzwonię i zapytam czy piec dalej grzeje'],
      ['customer', 'no to bardzo ładnie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-fresh-009',
    messages: [
      ['customer', 'reklamacja nr 881, co z nią?'],
      ['agent', 'Jest w toku. Odezwiemy się.'],
      ['customer', 'kiedy'],
      ['agent', 'Jak tylko będzie coś wiadomo, ktoś się z Panią skontaktuje.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-fresh-011',
    messages: [
      [
        'customer',
        'chat mówi ze zamknieto moja sprawe a dalej mi nalicza abonament!! zlodzieje, ide do UOKiK',
      ],
      ['agent', 'Rozumiem Pana złość, sam bym się zdenerwował. Od kiedy i jakie kwoty są pobierane?'],
      ['customer', 'od marca po 39 zl'],
      [
        'agent',
        'Czyli mimo zamknięcia od marca schodzi po 39 zł. Biorę to na siebie: jeszcze dziś zwrócę wszystkie trzy wpłaty. Pobrania szły dalej, bo nie skasowała się zgoda na kartę, usunąłem ją.',
      ],
      ['customer', 'no i ok'],
      ['agent', 'Uważa Pan sprawę za załatwioną?'],
      ['customer', 'tak, teraz tak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'pl-fresh-013',
    messages: [
      ['customer', 'Dostałam zepsuty ekspres, leci z niego woda'],
      ['agent', 'Przepraszam za wadliwy ekspres. Możemy go naprawić albo wymienić na nowy.'],
      ['customer', 'nowy'],
      ['agent', 'Nowy wyjedzie do Pani jutro rano, wyśle go Marta z magazynu.'],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo', 'facts'],
  },
  {
    id: 'pl-fresh-015',
    messages: [
      ['customer', 'nie przyszla rata kredytu na konto urzedu i dostalem ponaglenie, nie spie po nocach'],
      [
        'agent',
        'Bardzo mi przykro, że przez to Pan nie sypia. Proszę powiedzieć, w jaki sposób zlecił Pan tę ratę?',
      ],
      ['customer', 'zlecenie stale w aplikacji od stycznia'],
      [
        'agent',
        'Zlecenie utknęło, bo urząd w lutym zmienił numer rachunku. Podmieniłam numer i przesłałam ratę ekspresem. Widzi Pan ją w historii?',
      ],
      ['customer', 'widze'],
      ['agent', 'Czy jest coś poza tym, co Pana martwi?'],
      ['customer', 'Nie, teraz się wyśpię. Jest Pani cudowna, będę wszystkim opowiadał, jak mi Pani pomogła'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain', 'advocate'],
  },
]
