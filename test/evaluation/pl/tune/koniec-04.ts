import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-043',
    messages: [
      ['customer', 'proszę pani ta winda w trzeciej klatce znowu między piętrami staje'],
      ['agent', 'aha i na którym dokładnie piętrze'],
      ['customer', 'między czwartym a piątym'],
      ['agent', 'to ja wzywam konserwatora pana Mirka i oddzwonię jak wyjdzie'],
      [
        'agent',
        'halo to znowu administracja pan Mirek skończył wymienił rolkę i co jeździ już państwu od góry do dołu',
      ],
      ['customer', 'jeździ jeździ przed chwilą z zakupami wjechałam'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'inform.vague'],
  },
  {
    id: 'pl-koniec-044',
    messages: [
      ['customer', 'Dzień dobry, proszę wypisać mnie z newslettera.'],
      ['agent', 'Dzień dobry, wypisane. Na tym kończymy czy chodzi Panu po głowie coś innego?'],
      ['customer', 'Innego. Kto Wam w ogóle dał mojego maila?'],
      ['agent', 'Zgodę zaznaczono przy zakupie plecaka 12 maja, kopię dołączam.'],
      ['customer', 'Aha.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koniec-045',
    messages: [
      ['customer', 'siemano, aplikacja liczy mi kroki z kosmosu, 90 tys dziennie, a jestem na L4'],
      ['agent', 'Siemano! Może wyzerować Ci kalibrację zegarka? Klepiesz?'],
      ['customer', 'klepię'],
      [
        'agent',
        'Okej, zeruję. Teraz przejdź się do lodówki i z powrotem, licznik powinien pokazać jakieś 20. Wracaj do zdrowia!',
      ],
      ['customer', 'haha ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree'],
  },
  {
    id: 'pl-koniec-046',
    messages: [
      [
        'customer',
        'W liście przewozowym błędnie podano wagę, 120 kg zamiast 12 kg. Naliczyli Państwo dopłatę.',
      ],
      [
        'agent',
        'Bardzo przepraszamy za to dodatkowe zero. Skaner odczytał etykietę sprzed ważenia. Dopłatę anulowałam. Czy saldo w panelu pokazuje już 0,00?',
      ],
      ['customer', 'Pokazuje minus 84,20.'],
      ['agent', 'Dzwonię w takim razie do księgowości i o 14:15 napiszę, skąd ten minus.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-047',
    messages: [
      ['customer', 'Czy w cenie biletu na koncert jest miejsce na wózek?'],
      ['agent', 'Dzień dobry! Czy na bilecie poza sektorem coś jeszcze jest nadrukowane?'],
      ['customer', 'tak, rząd 4'],
      ['agent', 'O wózki w rzędzie 4 trzeba pytać organizatora, my tylko sprzedajemy bilety. Udanej zabawy!'],
      ['customer', 'spoko'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-koniec-048',
    messages: [
      [
        'customer',
        'Nie mam w grafiku urlopu, który mi kierowniczka klepnęła w czerwcu, a na 20 mam samolot.',
      ],
      ['agent', 'Rozumiem. Klepnęła na papierze czy w systemie?'],
      ['customer', 'na papierze'],
      ['agent', 'Mam skan, dopisuję od 20 do 27.'],
      ['agent', 'Dopisane. Jest teraz po Pana myśli? Ma Pan coś do kadr poza urlopem?'],
      ['customer', 'Po mojej, a poza urlopem oby długo nic 😄'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own'],
  },
  {
    id: 'pl-koniec-049',
    messages: [
      ['customer', 'kot zjadł kwiatek dzwonię bo wymiotuje'],
      [
        'agent',
        'proszę dać mu spokój bez jedzenia i obserwować obejrzymy go u nas albo doktor podjedzie do państwa jak pani woli',
      ],
      ['customer', 'przyjadę'],
      ['agent', 'dzwonię po tej kroplówce wczoraj i co kiciuś przestał wymiotować'],
      ['customer', 'boże nie wiem dopiero do domu wchodzę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-koniec-050',
    messages: [
      ['customer', 'W polisie turystycznej wpisali Państwo Chorwację, a lecimy na Cypr.'],
      [
        'agent',
        'Formularz podpowiada ostatnio wybrany kraj i u Pani została Chorwacja z zeszłego lata. Polisa z Cyprem jest już w załączniku. O co jeszcze przed wylotem mamy zadbać?',
      ],
      ['customer', 'O pogodę. A tak na serio to o nic.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-051',
    messages: [
      ['customer', 'Pompa ciepła pokazuje E14 i od wczoraj nie grzeje wody.'],
      ['agent', 'Jasne, śmiało, proszę dokończyć.'],
      ['customer', 'no i tyle, w domu 17 stopni'],
      [
        'agent',
        'E14 to zapchany filtr obiegu, przez to pompa się zatrzymuje. Serwisant przyjedzie dziś między 16 a 18.',
      ],
      ['customer', 'i to na pewno wszystko? nie będzie trzeba wymieniać?'],
      ['agent', 'Na pewno, to kwestia kwadransa.'],
      ['customer', 'uff'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'explain', 'facts'],
  },
  {
    id: 'pl-koniec-052',
    messages: [
      ['customer', 'gdzie mam wpisac kod od kuriera'],
      ['agent', 'w apce: trzy kropki > Odbiór > pole na dole'],
      ['customer', 'o jest'],
      ['agent', 'skrytka wyskoczyła?'],
      ['customer', 'wyskoczyla, nara'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-053',
    messages: [
      ['customer', 'W apce mam kwotę limitu 500 zł na dzień, a w umowie 5000.'],
      [
        'agent',
        'Nowym klientom przez 30 dni obniżamy limit ze względów bezpieczeństwa, stąd różnica. U Pana termin minął, podniosłam do 5000.',
      ],
      ['agent', 'Czy to tłumaczy, skąd ta rozbieżność?'],
      ['agent', 'Zamykam rozmowę, miłego popołudnia!'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-054',
    messages: [
      ['customer', 'moj syn nie moze dolaczyc do lekcji online pani mowi ze go nie widzi'],
      [
        'agent',
        'Dzień dobry, mogę wysłać nowe zaproszenie, bo stare straciło ważność. Gotowe, poszło na adres syna.',
      ],
      ['agent', 'Syn siedzi już w wirtualnej klasie?'],
      ['customer', 'siedzi ale bez obrazu'],
      ['agent', 'To przy kamerce trzeba przesunąć zasłonkę w prawo.'],
      ['customer', 'jest! dziekujemy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'explain'],
  },
  {
    id: 'pl-koniec-055',
    messages: [
      ['customer', 'Pytanko: macie na stanie farbę w kolorze butelkowa zieleń, 5 l?'],
      [
        'agent',
        'Mamy 3 sztuki, odkładam jedną na Pana nazwisko. Pod jakim numerem telefonu Pana łapać, i jeszcze jakiś drugi numer w razie czego?',
      ],
      ['customer', '600 111 222, drugiego nie mam'],
      ['agent', 'Ok, odłożona.'],
      ['system', 'Czy obsługa spełniła Państwa oczekiwania? Oceń nas w 1 minutę.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-056',
    messages: [
      [
        'customer',
        'dzień dobry bo ja mam w tym no w rozliczeniu ogrzewania niedopłatę siedemset a mieszkanie stało puste pół roku',
      ],
      [
        'agent',
        'podzielniki mierzą nawet jak nikogo nie ma bo rury grzeją przez ścianę ale tu widzę dodatkowo błąd odczytu ja to skoryguję teraz od ręki',
      ],
      ['agent', 'no i wychodzi minus sto dwanaście czyli pani ma nadpłatę taki wynik pani odpowiada'],
      ['customer', 'no pewnie że odpowiada'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain'],
  },
]
