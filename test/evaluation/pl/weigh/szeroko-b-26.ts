import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-316',
    messages: [
      ['customer', 'chciałam się dowiedzieć czy do emerytury wliczają się studia'],
      ['agent', 'Dzień dobry. Rozumiem, czy to były studia dzienne?'],
      ['customer', 'tak, dzienne, 1978-1983'],
      [
        'agent',
        'Wliczają się jako nieskładkowe, w wymiarze do jednej trzeciej składkowych. Wystarczy przynieść dyplom.',
      ],
      ['customer', 'dobrze, przyniosę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'pl-szeroko-b-317',
    messages: [
      ['customer', 'Dzień dobry, wpłaciłam 2 razy opłatę za wieczyste użytkowanie: 15 i 29 marca'],
      [
        'agent',
        'Dzień dobry, przepraszam za mylący druk, na którym widniały dwie daty. To przez niego wpłata powtórzyła się. Zwrócę drugą 410 zł do 10 maja na konto, z którego przyszła. Jakie jeszcze pytania przyszły Pani do głowy?',
      ],
      ['customer', 'Czy od przyszłego roku można płacić w ratach?'],
      ['agent', 'Można, wniosek do 14 dni od zawiadomienia.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-318',
    messages: [
      ['customer', 'hej nie idzie mi podpisać umowy na pożyczkę w apce, czerwony krzyżyk'],
      ['agent', 'hej, pokaż co się dzieje po kolei, gdzie klikasz?'],
      ['customer', 'podpisz -> selfie -> krzyżyk'],
      ['agent', 'resetuję selfie na naszym serwerze. pójdziesz tą samą ścieżką?'],
      ['customer', 'poszedłem'],
      ['agent', 'puściło?'],
      ['customer', 'krzyżyk jak krzyżyk'],
      ['agent', 'to w takim razie przejmuję to i dopytam programistów'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-szeroko-b-319',
    messages: [
      ['customer', 'piąty raz pytam gdzie moja paczka z banku z tokenem!!! to jest absurd i żart w jednym'],
      [
        'agent',
        'Przepraszamy za przedłużające się oczekiwanie na token. Przesyłki są u kuriera, więc o miejsce paczki proszę go dopytać. O jej powrocie damy znać, o ile nastąpi.',
      ],
      ['customer', 'Kurier mówi, że u was.'],
      ['agent', 'Rozumiem.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-320',
    messages: [
      ['customer', 'Proszę Pani, opłata targowa: pobrano mi z dwóch stoisk, a mam jedno.'],
      ['agent', 'Czyli pobranie było za dwa stoiska, a Pan ma jedno, zgadza się?'],
      ['customer', 'Zgadza, nr 18'],
      [
        'agent',
        'Inkasent policzył również stół Pana sąsiada jako Pański i przez to wyszło podwójnie. Możemy oddać gotówką lub zaliczyć na przyszły tydzień. Które Pan bierze?',
      ],
      ['customer', 'na przyszły tydzień'],
      ['agent', 'Zaliczam. Czy z opłatami jest już czysto i nic poza tym nie siedzi Panu w głowie?'],
      ['customer', 'Czysto, nic nie siedzi.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-szeroko-b-321',
    messages: [
      [
        'customer',
        'Ktoś w nocy zajął moje miejsce parkingowe i nie mogę wyjechać do pracy, spóźnię się do szpitala',
      ],
      ['agent', 'Rozumiem, że ze strachem patrzy Pan na zegarek.'],
      ['customer', 'no i co robić'],
      ['agent', 'Trzeba było wykupić blokadę, wtedy byłby spokój. Proszę zadzwonić po straż, to ich rola.'],
      ['customer', 'dzięki za nic'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-322',
    messages: [
      [
        'customer',
        'Hej, bank mi wysłał PIN do karty, której w ogóle nie zamawiałam. Karta też przyszła. Ktoś ją wyrobił?',
      ],
      [
        'agent',
        'Hej, przepraszam cię za ten stres, taka koperta musi przestraszyć. Karta powstała, bo w maju przedłużyliśmy twoją dawną kartę studencką z automatu. Unieważniam ją w tej chwili.',
      ],
      ['customer', 'ufff'],
      ['agent', 'Masz do mnie jeszcze jakieś sprawy?'],
      ['customer', 'Nie mam! Jesteś the best, najlepsza infolinia ever, zostawiam 5/5'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-323',
    messages: [
      ['customer', 'dzień dobry mi płot od urzędu przesunęli o metr i tam moje jabłonie rosły'],
      ['agent', 'dzień dobry no słucham słucham'],
      ['customer', 'no i te jabłonie wycinać chcą w piątek'],
      [
        'agent',
        'mogę wstrzymać wycinkę na czas pomiaru i wstrzymuję od ręki geodeta przyjdzie do pani w czwartek o dziesiątej a ja w piątek rano zadzwonię co zmierzył',
      ],
      ['customer', 'no to dzięki Bogu'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'canDo', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-324',
    messages: [
      ['customer', 'Wczoraj wasz pies stróżujący na bazie przestraszył moje dziecko, do dziś nie śpi'],
      [
        'agent',
        'Pani Iwono, nocne lęki u dziecka po psie to koszmar dla całego domu. Niech Pani mówi dalej.',
      ],
      ['customer', 'budzi się z płaczem'],
      [
        'agent',
        'Przenoszę psa do zamkniętego kojca. W sobotę przyjadę do Pani i zobaczę, jak syn się czuje. Pies jest w kojcu. Czy to Panią satysfakcjonuje?',
      ],
      ['customer', 'Zobaczymy, jak zaśnie.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-325',
    messages: [
      ['customer', 'Nie wchodzi mi przelew zagraniczny do Norwegii'],
      [
        'agent',
        'Brakowało kodu BIC odbiorcy i stąd odrzut. Uzupełniam go z bazy. Masz jeszcze coś na warsztacie?',
      ],
      ['agent', 'Przelew poszedł, potwierdzenie w pliku.'],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-326',
    messages: [
      [
        'customer',
        'Szanowna Pani Dyrektor, proszę o przyjęcie córki do przedszkola poza rekrutacją, mąż w szpitalu, ja sama z trójką.',
      ],
      [
        'agent',
        'Szanowna Pani, poza rekrutacją przyjąć dziecka przepisy mi nie zezwalają. Mogę zaproponować dyżur w oddziale przy szpitalu. Czy to pomogłoby Pani na najbliższe tygodnie?',
      ],
      ['customer', 'Bardzo.'],
      ['agent', 'Wpisuję córkę na listę dyżurną.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'canDo.not', 'agree'],
  },
  {
    id: 'pl-szeroko-b-327',
    messages: [
      ['customer', 'Ktoś zapłacił podatek za moją firmę dwa razy i nie wiem kto'],
      ['agent', 'Dzień dobry. Z czego wnioskuje Pani, że to dwie wpłaty, i kto ma dostęp do konta firmy?'],
      ['customer', 'w historii są dwie po 900 z 20. maja. dostęp ma też wspólnik'],
      [
        'agent',
        'Wspólnik wpłacił tego samego dnia. Zaliczam drugą na czerwiec. Jest Pani z tym po drodze i czy coś jeszcze nas czeka?',
      ],
      ['customer', 'Jest mi po drodze, nic nas nie czeka :)'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
]
