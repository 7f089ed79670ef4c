import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-held-106',
    messages: [
      ['customer', 'w umowie 2 osoby a mieszkają 3, co robić'],
      ['agent', 'Żaden problem. Od którego miesiąca mieszka trzecia osoba?'],
      ['customer', 'od maja'],
      ['agent', 'Dopisane. Zgadza się Pani, żebym wysłał aneks do podpisu mailem?'],
      ['customer', 'zgadzam'],
      ['agent', 'Wysłany. Widać go u Pani?'],
      ['customer', 'widać'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'pl-held-108',
    messages: [
      [
        'customer',
        'chcialam tylko powiedziec ze pani Krysia z okienka 4 to zloto, zalatwila w 5 minut co inni w 5 miesiecy, wszystkim o niej mowie',
      ],
      ['agent', 'Przekażę pani Krysi, ucieszy się!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'advocate'],
  },
  {
    id: 'pl-held-110',
    messages: [
      ['customer', 'moj tata nie umie zainstalowac dekodera, ma 82 lata'],
      ['agent', 'Na jakim etapie tata utknął?'],
      ['customer', 'nie wie ktory kabel gdzie'],
      ['agent', 'Rozumiem, tata ma 82 lata i gubi się w kablach, tak to wygląda?'],
      ['customer', 'tak'],
      ['agent', 'Możemy tatę poprowadzić przez telefon albo przyjechać do niego za darmo.'],
      ['customer', 'przyjechac'],
      ['agent', 'Przyjedzie Kuba, jutro koło 10. Czy mogę zrobić dla taty coś jeszcze?'],
      ['customer', 'Większy pilot by się przydał'],
      ['agent', 'Kuba go weźmie.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'canDo', 'facts'],
  },
  {
    id: 'pl-held-112',
    messages: [
      ['customer', 'Serwisant zamówił złą część drugi raz'],
      ['agent', 'Dwa razy zła część i dalej stoi Panu pralka. Niczego nie pokręciłam?'],
      ['customer', 'Niczego.'],
      [
        'agent',
        'Część dobierano po modelu, a Pana seria ma inną pompę. Zamówiłam po numerze seryjnym. Kurier przywiezie ją w środę, a Grzesiek założy ją tego samego dnia o 17.',
      ],
      ['customer', 'oby'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'explain', 'facts'],
  },
  {
    id: 'pl-held-114',
    messages: [
      ['customer', 'kolejna zmiana grafiku opiekunki bez slowa. mama siedzi sama GŁODNA. to karygodne'],
      [
        'agent',
        'Mama sama i głodna, to musi Panią bardzo boleć. Opiekunka Hania jest u niej za 20 minut z obiadem.',
      ],
      ['customer', 'no nareszcie'],
      ['agent', 'Hania dojechała. Mama już po obiedzie?'],
      ['customer', 'jeszcze nie wiem, zadzwonię do niej wieczorem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'facts'],
    heated: true,
  },
  {
    id: 'pl-held-116',
    messages: [
      ['customer', 'Witam, laptop się przegrzewa'],
      ['agent', 'Proszę przedmuchać wentylator. Pod jakim obciążeniem się grzeje?'],
      ['customer', 'przy zwykłym mailu'],
      ['agent', 'W takim razie przyjmiemy go na czyszczenie.'],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'pl-held-118',
    messages: [
      ['customer', 'Zamknęliście mi sklep w aplikacji bez słowa!!! OSZUŚCI'],
      ['agent', 'Rozumiem wzburzenie. Proszę wskazać, co sprzedawał Pan w ostatnim tygodniu?'],
      ['customer', 'zegarki po dziadku'],
      [
        'agent',
        'Filtr uznał zegarki za podróbki przez słowo "typ" w opisie. Przywróciłam sklep. Widzi Pan swoje oferty?',
      ],
      ['customer', 'widze 3 z 5'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'explain'],
    heated: true,
  },
  {
    id: 'pl-held-120',
    messages: [
      ['customer', 'potrzebuje zaswiadczenie o niezaleganiu'],
      ['agent', 'Jest do pobrania w aplikacji. Coś więcej Panu wskazać?'],
      ['agent', 'Życzę miłego wieczoru.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
]
