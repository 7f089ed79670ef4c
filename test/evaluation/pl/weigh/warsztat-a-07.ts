import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-a-085',
    messages: [
      ['customer', 'Czemu tapeta się odkleja? Klej od was.'],
      ['agent', 'A ściana gruntowana?'],
      ['customer', 'gruntowana 2x'],
      ['agent', 'Jaka temperatura jest w tym pokoju nocą?'],
      ['customer', 'ze 12 stopni, nie grzejemy'],
      [
        'agent',
        'W 12 stopniach klej nie wiąże, stąd te odklejone brzegi. Podgrzej do 18, dociśnij wałkiem, luźne partie podklej.',
      ],
      ['customer', 'dobra, próbuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'pl-warsztat-a-086',
    messages: [
      [
        'customer',
        'W aptece internetowej pomylono dawke mojego leku, zamiast 5 mg dostalam 50 mg. Moglam umrzec.',
      ],
      [
        'agent',
        'Z przerazeniem czytam Pani list. Pomylka dziesieciokrotna nie ma prawa sie zdarzyc, jest wylacznie po naszej stronie i przepraszam za nia w imieniu swoim oraz kierownika.',
      ],
      ['agent', 'Wlasciwa dawke wioze Pani osobiscie, bede przed 19:00.'],
      ['customer', 'Czekam. Tamto oddac?'],
      ['agent', 'Tak, zabiore.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
  },
  {
    id: 'pl-warsztat-a-087',
    messages: [
      ['customer', 'Proszę mi wytłumaczyć, skąd na karcie miejskiej 300 zł debetu'],
      [
        'agent',
        'Debetu karta miejska nie miewa, proszę Pana, więc albo się Pan przewidział, albo coś Pan kombinował.',
      ],
      ['customer', 'Przesyłam zrzut.'],
      [
        'agent',
        'Hm. Zrzut wygląda wiarygodnie. Eskaluję to do operatora płatności i jutro o 12 piszę do Pana, jaki dali wyrok.',
      ],
      ['customer', 'czekam na przeprosiny przy okazji'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'defend.not', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-a-088',
    messages: [
      ['customer', 'Od wymiany okien gwiżdże w salonie'],
      ['agent', 'Kiedy gwiżdże najmocniej?'],
      ['customer', 'przy wietrze z zachodu'],
      [
        'agent',
        'Uszczelka od zachodu jest wciśnięta płycej, stąd ten flet. Można ją dobić albo wymienić na grubszą, wybór należy do Pana. Którą wersję bierzemy?',
      ],
      ['customer', 'dobić'],
      ['agent', 'Ekipa w środę po 16.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-a-089',
    messages: [
      ['customer', 'Kupiłem u was router, synowi zrywa grę. Oddaję.'],
      ['agent', 'A nie siedzi przypadkiem cała rodzina w sieci naraz? Bo tu sprzęt się nie myli.'],
      ['customer', 'Siedzi, cztery osoby'],
      ['agent', 'No właśnie. Na pudełku wszystko napisali, tylko komu by się chciało czytać.'],
      ['customer', 'zwrot poproszę'],
      ['agent', 'Zwrot przyjmuję, pieniądze na karcie za trzy dni.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'defend.not', 'facts'],
  },
  {
    id: 'pl-warsztat-a-090',
    messages: [
      ['customer', 'Czy list gończy za moim pakietem już wysłany? 10 dni w drodze'],
      ['agent', 'Dziesięć dni i ani śladu, gończy by się przydał.'],
      [
        'agent',
        'Ustalę u przewoźnika, w której sortowni utknął. Jak go namierzą, dostanie Pan ode mnie wiadomość.',
      ],
      ['customer', 'a jak nie namierzą'],
      ['agent', 'Wtedy wyślę drugi egzemplarz.'],
      ['customer', 'zgoda'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-a-091',
    messages: [
      ['customer', 'Opłata za wywóz śmieci wzrosła dwukrotnie. Mieszkam sam.'],
      ['agent', 'Stawkę uchwaliła rada gminy, nie ja. Pretensje proszę kierować pod jej adresem.'],
      ['customer', 'Pan tam pracuje, a nie ja'],
      ['agent', 'Obniżyć nie mogę ani o złotówkę, uchwała wiąże.'],
      ['customer', 'Rozumiem, że rozmowa zakończona'],
      ['agent', 'Chyba że ma Pan inne pytanie?'],
      ['customer', 'Nie mam.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'pl-warsztat-a-092',
    messages: [
      ['customer', 'yyy dziendobry lodowka nie mrozi gora tak dol nie'],
      ['agent', 'dzien dobry mroznik dol dobrze rozumiem gora chlodzi dol nie mrozi'],
      ['customer', 'dobrze'],
      [
        'agent',
        'prosze odsunac od sciany na 10 cm i czekac do rana jutro o 9 ja dzwonie i pytam czy juz mrozi',
      ],
      ['customer', 'dobrze jutro'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-a-093',
    messages: [
      ['customer', 'Pan w recepcji kazał mi płacić za parking, chociaż w ofercie był gratis'],
      ['agent', 'Już sprawdzam ofertę, którą Pan otwierał.'],
      ['agent', 'Był gratis. Nie wiem, skąd koledze wzięło się te 60 zł, i nie zamierzam go tłumaczyć.'],
      ['agent', 'Zwracam całość na kartę, dotrze do jutra. Przepraszam za tę niezasłużoną opłatę.'],
      ['customer', 'Fajnie, dziękuję'],
      ['agent', 'Potrzeba Panu czegoś więcej przed wyjazdem?'],
      ['customer', 'Poproszę budzenie na 5:30'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'pl-warsztat-a-094',
    messages: [
      [
        'customer',
        'Zajęcia jogi odwołane SMS-em 10 minut przed, a ja już stałam pod drzwiami. Drugi raz w tym miesiącu!',
      ],
      ['agent', 'Stać pod zamkniętymi drzwiami z matą pod pachą... też bym klęła.'],
      [
        'agent',
        'Instruktorka złapała gumę, dlatego SMS poszedł tak późno. Dwa wejścia dopisałam Ci do karnetu.',
      ],
      ['customer', 'dwa? to hojnie'],
      ['agent', 'Wyrównane między nami?'],
      ['customer', 'Wyrównane'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'pl-warsztat-a-095',
    messages: [
      ['customer', 'Złożyłem skargę na listonosza, wy odpisujecie formułką'],
      ['agent', 'Formułki układa centrala, ja tylko klikam „wyślij”. Proszę do nich.'],
      ['customer', 'a jakby pan kliknął „przeczytaj”?'],
      ['agent', 'Zasady nie przewidują drugiej odpowiedzi na tę samą skargę.'],
      ['customer', 'brawo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-a-096',
    messages: [
      ['customer', 'Kredyt hipoteczny, decyzja miała być w 21 dni, mija 40.'],
      [
        'agent',
        'Proszę Pana, analityk dosłał prośbę o PIT 3 marca, a Pan go złożył 24-go. Trzy tygodnie to już nie nasze.',
      ],
      ['customer', 'Bo prośba trafiła do spamu.'],
      ['agent', 'Spam to kwestia Pana skrzynki.'],
      ['customer', 'Kiedy decyzja?'],
      ['agent', 'Najpóźniej 8 kwietnia, dzwonię z nią do Pana tego samego dnia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'defend.not', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-a-097',
    messages: [
      ['customer', 'zmywarka zostawia biały osad na szklankach i smugi'],
      ['agent', 'a jakie tabletki pani wkłada i na którym programie'],
      ['customer', 'takie zwykłe 3 w 1 i program eko'],
      [
        'agent',
        'osad robi się z twardej wody sama sól w tabletce nie wystarcza proszę dosypać soli do pojemnika i ustawić twardość na 4',
      ],
      ['customer', 'zrobione i co dalej'],
      ['agent', 'puścić pusty cykl i obejrzeć jedną szklankę'],
      ['customer', 'czysta jest błyszczy się'],
      ['agent', 'i to panią zadowala'],
      ['customer', 'jak najbardziej'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'pl-warsztat-a-098',
    messages: [
      [
        'customer',
        'Rezerwowałam stolik na rocznicę, na miejscu dowiedzieliśmy się, że „nie ma takiej rezerwacji”.',
      ],
      [
        'agent',
        'Szanowna Pani, święto jest tylko raz w roku, a my je Państwu popsuliśmy, bardzo mi z tym źle.',
      ],
      [
        'agent',
        'Rezerwacja była, hostessa otworzyła zły dzień. Chciałabym Państwa ugościć kolacją na nasz koszt. Czy przyjmą Państwo takie zaproszenie?',
      ],
      ['customer', 'Przyjmiemy, choć z mieszanymi uczuciami.'],
      ['agent', 'Dziękuję. Sobota, 20:00, stolik przy oknie jest wpisany moją ręką.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain', 'agree', 'facts'],
  },
]
