import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fresh-105',
    messages: [
      ['customer', 'Dzien dobry, co z moim zażaleniem na opiekunkę'],
      ['agent', 'Dzień dobry, zażalenie czyta komisja, dostanie Pani wiadomość w swoim czasie.'],
      ['customer', 'w jakim czasie?'],
      ['agent', 'Nie ustalono. Prosimy o cierpliwość, powiadomimy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-fresh-107',
    messages: [
      ['customer', 'samolot odwołany, siedzę w Atenach z trójką dzieci, RATUNKU!!!'],
      [
        'agent',
        'Trójka dzieci i noc na lotnisku, to koszmar, rozumiem Panią. Hotel Poseidon jest zarezerwowany, kierowca Nikos odbierze Was o 20 z wyjścia 3.',
      ],
      ['customer', 'a lot?'],
      [
        'agent',
        'Lecicie jutro o 11:40 i będę Panią o 9 rano informować, czy wszystko idzie zgodnie z planem.',
      ],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-fresh-109',
    messages: [
      ['customer', 'w przesyłce zamiast laptopa była cegła. CEGŁA. to oszustwo, jutro idę na policję'],
      [
        'agent',
        'Cegła zamiast laptopa, nie dziwię się, że jest Pan wściekły. Proszę powiedzieć, jak wyglądała taśma na kartonie?',
      ],
      ['customer', 'podwójna, na wierzchu brązowa'],
      [
        'agent',
        'Druga taśma znaczy, że ktoś w drodze otworzył karton. Przepraszam, że spotkało to Pana u nas. Nowy laptop wyślę dzisiaj pod nadzorem, kurier doręczy go jutro do 10.',
      ],
      ['customer', 'ok'],
      ['agent', 'Czy karton przyszedł cały, a laptop działa?'],
      ['customer', 'tak, tym razem laptop'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'pl-fresh-111',
    messages: [
      ['customer', 'szef kuchni wiedzial ze mam alergie i dal orzechy, skonczylo sie karetka'],
      [
        'agent',
        'To przerażające, jak dobrze, że Pani żyje. Przepraszam za ten błąd naszej kuchni, w pełni za niego odpowiadamy. Jakiego zadośćuczynienia Pani od nas oczekuje?',
      ],
      ['customer', 'zwrotu kosztow leczenia'],
      ['agent', 'Zgoda, nasz księgowy Adam przeleje całość do piątku.'],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'agree', 'facts'],
  },
  {
    id: 'pl-fresh-113',
    messages: [
      ['note', 'Kontakt tylko mailowy, klient niesłyszący'],
      ['customer', 'Nie słyszę, proszę nie dzwonić. Czy mój aparat jest gotowy?'],
      [
        'agent',
        'Dzień dobry, oczywiście tylko mailem. Aparat jest gotowy. Czy mogłabym odpowiedzieć na jeszcze jedno pytanie?',
      ],
      ['customer', 'Nie mam pytań.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['note'],
  },
  {
    id: 'pl-fresh-115',
    messages: [
      ['customer', 'jak zwrocic bilet miesieczny'],
      ['agent', 'Wniosek w aplikacji, Moje bilety, Zwrot.'],
      ['customer', 'ok'],
      ['agent', 'Jest jeszcze jakiś inny kłopot?'],
      ['customer', 'nie ma innego'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-fresh-117',
    messages: [
      [
        'customer',
        'dzien dobry ja juz dzwonilem wczoraj i przedwczoraj ten domofon to chyba nigdy nie ruszy',
      ],
      ['agent', 'mhm prosze mówić'],
      ['customer', 'no dzwoni u mnie a otwiera sąsiadowi'],
      ['agent', 'dzwoni u pana a otwiera sąsiadowi'],
      ['customer', 'no'],
      [
        'agent',
        'pomylono pary w skrzynce jacek je przełoży dzisiaj o osiemnastej a ja po dziewiętnastej zadzwonię i powiem jak mu poszło',
      ],
      ['customer', 'dobra'],
      ['agent', 'dobry wieczór to ja jacek przełożył pary i co otwiera panu'],
      ['customer', 'otwiera'],
      ['agent', 'a jakie jeszcze bolączki ma pan z tą klatką'],
      ['customer', 'żadnych'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-fresh-119',
    messages: [
      ['customer', 'Ile trwa wymiana opon'],
      ['agent', '40 minut. Czego jeszcze mogę Panu poszukać?'],
      ['customer', 'nic, dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
