import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-196',
    messages: [
      ['customer', 'Dzień dobry, od lipca nie dostałem zwrotu za przejazdy na rehabilitację, 380 zł'],
      [
        'agent',
        'Dzień dobry. Zwroty realizuje oddział wojewódzki, my jesteśmy inspektoratem i nie mamy wglądu.',
      ],
      ['customer', 'To może mi Pani chociaż powiedzieć, czy wniosek tam doszedł?'],
      ['agent', 'Takich informacji udzielać mi nie wolno.'],
      ['customer', 'A kto może?'],
      [
        'agent',
        'Przekieruję Pana na numer oddziału. Jeśli będzie coś wiadomo, to kiedyś na pewno przyjdzie pismo.',
      ],
      ['customer', 'kiedyś...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-197',
    messages: [
      ['customer', 'dzień dobry naliczyliście mi wywóz za pięć osób a mieszkamy we dwójkę'],
      ['agent', 'no bo pani sama wpisała pięć w deklaracji proszę pani jak się wpisuje to trzeba myśleć'],
      ['customer', 'ja wpisałam dwa'],
      ['agent', 'no widzę że pięć ale dobra ja to zmienię od lipca na dwa może tak być'],
      ['customer', 'no może'],
      ['agent', 'zmienione coś jeszcze ode mnie'],
      ['customer', 'nic dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'defend.not', 'agree'],
  },
  {
    id: 'pl-szeroko-b-198',
    messages: [
      [
        'customer',
        'dlaczego mój wniosek o kredyt leży już SZEŚĆ TYGODNI?! przecież to jest jakiś absurd, stracę zadatek 20 tysięcy',
      ],
      ['agent', 'Pani Moniko, rozumiem, że na szali są ogromne pieniądze i każdy dzień Panią spala.'],
      ['customer', 'Więc proszę o decyzję dziś'],
      [
        'agent',
        'Decyzji na dziś obiecać nie mogę, komitet kredytowy obraduje zgodnie z procedurą. Zanoszę natomiast Pani teczkę na wierzch stosu i dopisuję umowę przedwstępną.',
      ],
      ['customer', 'eh'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-199',
    messages: [
      ['customer', 'Dzień dobry, po wymianie wodomierza mam w łazience rdzawą wodę, pranie do wyrzucenia.'],
      [
        'agent',
        'Dzień dobry Pani Grażyno. Serdecznie przepraszam za zniszczone pranie. Podczas wymiany poruszono osad w starej rurze, i to on farbuje wodę. Jutro o 8 przyjadę z płukaniem, a pranie rozliczymy z polisy.',
      ],
      ['customer', 'Był Pan i przepłukał :)'],
      [
        'agent',
        'Byłem, byłem. Woda przezroczysta? We wtorek zajrzę ponownie zobaczyć, czy rura nie puszcza.',
      ],
      [
        'customer',
        'Przezroczysta jak źródlana! Takich fachowców ze świecą szukać, dziękuję z całego serca i już chwalę Pana sąsiadkom.',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-200',
    messages: [
      [
        'customer',
        'halo ja się pytam czemu u mnie w skrzynce nie ma pisma o podwyżce a ja już mam zapłacić więcej',
      ],
      ['agent', 'mhm no mów pan'],
      ['customer', 'no i dlaczego dostaję upomnienie za różnicę skoro nie wiedziałem'],
      ['agent', 'jak listonosz nie donosi to nie moja broszka wszyscy dostali tylko pan nie'],
      ['customer', 'to do kogo ja mam iść'],
      ['agent', 'na pocztę niech pan idzie i z nimi się kłóci'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-201',
    messages: [
      ['customer', 'Kod BLIK, wypłaciłem 300 a bankomat wydał 250'],
      [
        'agent',
        'O nie, przepraszamy za brakujące 50 zł. Możemy oddać je od razu na konto, a bankomat rozliczyć sami. Wolisz tak czy gotówką w oddziale?',
      ],
      ['customer', 'na konto'],
      ['agent', 'Poszło przed chwilą. Stan się zgadza?'],
      ['customer', 'bateria mi pada, sprawdze w domu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-202',
    messages: [
      [
        'customer',
        'Szanowni Państwo, czekam na odpowiedź w sprawie decyzji środowiskowej od 8 miesięcy. Ustawa mówi o dwóch.',
      ],
      [
        'agent',
        'Szanowny Panie, przepraszamy za przekroczenie ustawowego terminu. Akta znajdują się w opiniowaniu. O wydaniu decyzji zostanie Pan powiadomiony bezzwłocznie po zakończeniu opiniowania.',
      ],
      ['customer', 'A kiedy zakończenie?'],
      ['agent', 'Termin nie jest nam znany. Prosimy o wyrozumiałość.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-203',
    messages: [
      ['customer', 'Hej, zmieniliście mi pakiet ubezpieczenia roweru na droższy, 35 zamiast 19'],
      ['agent', 'Hej, czyli pakiet przeskoczył z 19 na 35 bez twojej wiedzy. A co klikałeś ostatnio w apce?'],
      ['customer', 'nic, tylko zdjęcie roweru dodałem'],
      ['agent', 'Kumam. Cofnę pakiet do 19 z wyrównaniem za 2 mce, zgoda na taką cofkę?'],
      ['customer', 'no jasne'],
      ['agent', 'Cofnięte. Jest ok i nic nie boli?'],
      ['customer', 'jest 19, ale zniknęło mi z polisy assistance'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'agree'],
  },
  {
    id: 'pl-szeroko-b-204',
    messages: [
      ['customer', 'Kiedy będę miał dostęp do archiwum? Szukam aktu dziadka z 1931 roku'],
      ['agent', 'Dzień dobry. Możemy udostępnić skan lub zaprosić Pana do czytelni.'],
      ['customer', 'skan'],
      [
        'agent',
        'Wyciągnę księgę z magazynu w czwartek. W piątek do południa odpiszę Panu, czy akt w niej jest.',
      ],
      ['customer', 'To ekscytujące, dziękuję!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-205',
    messages: [
      ['customer', 'przeniesienie umowy prądu na nowego właściciela działki'],
      ['agent', 'Dzień dobry, przepisuję umowę od ręki.'],
      ['agent', 'Gotowe. Zgadza się wszystko po Pana stronie?'],
      ['agent', 'Wysyłam też protokół na maila.'],
      ['customer', 'dostałem'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-szeroko-b-206',
    messages: [
      [
        'customer',
        'Od trzech dni sąsiad z dołu nie ma prądu przez nasz remont, a wy nikogo nie przysyłacie. Jest mi okropnie głupio przed nim',
      ],
      [
        'agent',
        'Rozumiem to zakłopotanie, na Pana miejscu też unikałbym schodów. Przepraszamy za ten trzydniowy brak reakcji. Zabrakło ludzi po wichurze i kolejka nam urosła. Kieruję ekipę na jutro na 9.',
      ],
      ['customer', 'Dobrze, będę.'],
      [
        'agent',
        'W sobotę zadzwonię dowiedzieć się, czy u obu jest prąd. Coś jeszcze mam dopisać do zlecenia?',
      ],
      ['customer', 'Tak, żeby zajrzeli też do mojej skrzynki, bo iskrzy.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [
      'listen',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'explain',
      'facts',
      'followUp',
    ],
  },
  {
    id: 'pl-szeroko-b-207',
    messages: [
      [
        'customer',
        'Dzień dobry, chciałbym odzyskać opłatę przygotowawczą 499 zł, bo jednak nie biorę pożyczki.',
      ],
      [
        'agent',
        'Opłata przygotowawcza jest bezzwrotna, regulamin nie zna odstępstw. Mógł Pan doczytać to na stronie trzeciej.',
      ],
      ['customer', 'Nikt mi jej nie pokazał.'],
      ['agent', 'Podpisał ją Pan własną ręką.'],
      ['customer', 'Do widzenia'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
]
