import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-485',
    messages: [
      ['customer', 'Od aktualizacji nie słyszę uczniów na lekcji online.'],
      [
        'agent',
        'Przepraszam za ciszę na lekcjach. Aktualizacja zmieniła domyślny głośnik, stąd kłopot. Proszę w ustawieniach dźwięku wybrać słuchawki. Słychać już klasę?',
      ],
      ['customer', 'Słychać aż za dobrze :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-486',
    messages: [
      ['customer', 'dobry, o ktorej kursuje ostatni prom'],
      ['agent', 'Dobry wieczór, o 23:10. Czy pomóc Panu w zaplanowaniu czegoś jeszcze?'],
      ['customer', 'nie, dziekuje'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-487',
    messages: [
      ['customer', 'Nie przychodzą mi kody SMS z banku'],
      ['agent', 'Przełączę Pana na drugą bramkę SMS i wyślę kod próbny.'],
      ['customer', 'ok'],
      ['agent', 'Kod próbny poszedł minutę temu. Przyszedł?'],
      ['customer', 'niestety nic'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-488',
    messages: [
      ['customer', 'W naszym biurze co rano wysiada cały internet na kwadrans'],
      ['agent', 'Które urządzenia tracą wtedy sieć i co się dzieje z kontrolkami na routerze?'],
      ['customer', 'wszystkie, router mruga na pomarańczowo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen'],
  },
  {
    id: 'pl-489',
    messages: [
      ['customer', 'Dostałam na święta prezent od męża z cudzym imieniem wygrawerowanym!!'],
      [
        'agent',
        'O rany, wyobrażam sobie Pani minę przy choince. Ogromnie przepraszam za pomyłkę grawera. Poprawną bransoletkę doręczyliśmy dziś w południe.',
      ],
      ['customer', 'tak, mam ją na ręku'],
      ['agent', 'Czy grawer jest już bezbłędny? Czy mogę jeszcze jakoś to Pani wynagrodzić?'],
      ['customer', 'Bezbłędny, nic nie trzeba'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'pl-490',
    messages: [
      ['customer', 'jak zamówić kartę dużej rodziny'],
      ['agent', 'Wniosek składa się na emp@tii albo w urzędzie. Czy udzielić jeszcze jakichś informacji?'],
      ['customer', 'tak, ile się czeka na kartę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-491',
    messages: [
      ['customer', 'Zgubiliście moje pranie!'],
      ['agent', 'Zgodnie z regulaminem nie odpowiadamy za rzeczy bez metki. Mógł Pan je oznaczyć.'],
      ['customer', 'skandal'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'own.not'],
    heated: true,
  },
  {
    id: 'pl-492',
    messages: [
      ['customer', 'zamówiony katering przyszedł bez sztućców'],
      ['agent', 'Przepraszamy, kurier dowiózł je przed chwilą do recepcji. Odebrali już Państwo?'],
      ['customer', 'zaraz ktoś zejdzie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-493',
    messages: [
      ['customer', 'nie moge polaczyc pada z konsola'],
      ['agent', 'przytrzymaj share i ps aż zacznie migać na biało, potem dodaj go w ustawieniach'],
      ['customer', 'miga'],
      ['customer', 'połączony!'],
      ['agent', 'i reaguje na wszystkie przyciski?'],
      ['customer', 'na wszystkie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-494',
    messages: [
      ['customer', 'Jaką grubość ma styropian z oferty?'],
      ['agent', '15 cm, lambda 0,033. Czy to wszystkie informacje, których Pan potrzebował?'],
      ['agent', 'W takim razie czekamy na zamówienie, pozdrawiam.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-495',
    messages: [
      ['customer', 'kiedy oddacie mi laptopa z serwisu'],
      ['agent', 'Matryca przyjdzie jutro, pojutrze ją wymienię. Napiszę do Pana SMS-a w czwartek do 14.'],
      ['customer', 'dzięki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform', 'own', 'facts'],
  },
  {
    id: 'pl-496',
    messages: [
      ['customer', 'system kolejkowy w urzędzie nie drukuje numerków'],
      ['agent', 'Wymieniłem rolkę i odblokowałem drukarkę. Drukuje? Coś jeszcze nie działa na sali?'],
      ['customer', 'drukuje, ale ekran nad okienkiem 4 jest czarny'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-497',
    messages: [
      ['customer', 'Mam u Was trzy polisy i każda kończy się kiedy indziej, chciałbym to ujednolicić'],
      ['agent', 'Czyli zależy Panu, żeby wszystkie trzy polisy kończyły się tego samego dnia?'],
      ['customer', 'tak'],
      ['agent', 'Możemy przedłużyć dwie krótsze do 31 grudnia.'],
      ['customer', 'zróbmy tak'],
      ['agent', 'Zrobione, aneksy są w Pana panelu. Czy zostawiamy coś na później, czy to komplet?'],
      ['customer', 'komplet'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['paraphrase', 'listen', 'canDo'],
  },
  {
    id: 'pl-498',
    messages: [
      ['customer', 'Prąd mi ciągle wyłącza, korki wyskakują'],
      [
        'agent',
        'Zwarcie robiła stara zmywarka, dlatego odłączyłem jej obwód. Od wczoraj korki już nie wyskakują?',
      ],
      ['customer', 'nie wyskakują, spokój'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-499',
    messages: [
      ['customer', 'Trzeci miesiąc czekam na decyzję o zasiłku, nie mam z czego żyć'],
      [
        'agent',
        'Rozumiem, w jak trudnym jest Pani położeniu. Decyzja jest w podpisie, wkrótce się odezwiemy.',
      ],
      ['customer', 'ile to jest wkrótce'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'inform.vague'],
  },
  {
    id: 'pl-500',
    messages: [
      ['customer', 'Czy trzeba szczepić kota niewychodzącego?'],
      [
        'agent',
        'Zalecamy podstawowe szczepienia raz na trzy lata. Czy chciałaby Pani o coś jeszcze spytać przed wizytą?',
      ],
      ['customer', 'jeszcze pomyślę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-501',
    messages: [
      ['customer', 'Strona z wynikami lotto się nie ładuje'],
      ['agent', 'Zwiększyliśmy moc serwerów. Czy teraz strona otwiera się od razu?'],
      ['customer', 'kręci się kółko i tyle'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-502',
    messages: [
      ['customer', 'Pasek od torby się urwał po tygodniu'],
      [
        'agent',
        'Doszyję go w pracowni na nasz koszt. Pasek doszyty wzmocnioną nicią, torba wróciła do Pani w piątek. Trzyma się mocno? Są jeszcze jakieś niedociągnięcia?',
      ],
      ['customer', 'mocno, żadnych'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-503',
    messages: [
      ['customer', 'chce odstapic od umowy na kurs'],
      ['agent', 'Możemy oddać całą kwotę, potrącając tylko zużyte lekcje. Akceptuje Pani takie rozliczenie?'],
      ['customer', 'ok'],
      ['agent', 'Zwrot zlecony. Jest coś jeszcze, co Panią wiąże z kursem, np. podręczniki?'],
      ['customer', 'tak, podręczniki chcę zwrócić'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['agree', 'canDo'],
  },
  {
    id: 'pl-504',
    messages: [
      ['customer', 'Dach przecieka po wichurze'],
      ['agent', 'Ekipa z plandeką będzie u Pani dziś o 18, a jutro rano przyjadę wycenić naprawę.'],
      ['customer', 'czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'own'],
  },
]
