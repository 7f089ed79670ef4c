import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-352',
    messages: [
      ['customer', 'Sofa przyszła w złym odcieniu'],
      [
        'agent',
        'Jesteśmy w stanie wymienić obicie u Państwa w domu w 2 godziny. Czy przystaliby Państwo na takie rozwiązanie?',
      ],
      ['customer', 'tak, chętnie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'canDo'],
  },
  {
    id: 'pl-353',
    messages: [
      ['customer', 'aplikacja parkingowa nie rozpoznaje mojej tablicy'],
      [
        'agent',
        'Dzień dobry, w systemie była litera O zamiast zera, już jest zero. Zechce Pan ponowić wjazd i dać znać, czy szlaban się podniósł?',
      ],
      ['customer', 'Podniósł się.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-354',
    messages: [
      ['customer', 'Ile kosztuje tłumaczenie aktu urodzenia na niemiecki?'],
      ['agent', '90 zł, gotowe w 2 dni robocze. Czy chciałby Pan o coś jeszcze dopytać?'],
      ['customer', 'hmm, nie wiem, zastanowię się nad tym'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-355',
    messages: [
      ['customer', 'mamo nie ogarniam tego waszego formularza stypendium'],
      ['agent', 'Hej, spokojnie, wypełnię z Tobą krok po kroku. Krok pierwszy zrobiony.'],
      ['customer', 'ok drugi i trzeci też'],
      ['agent', 'Super. Wniosek złożony? Masz jeszcze jakieś pytanka?'],
      ['customer', 'złożony, a kiedy wyniki?'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-356',
    messages: [
      ['customer', 'nikt mi nie powiedział o opłacie za rezygnację'],
      [
        'agent',
        'Jak już wcześniej Panią informowałam, opłata jest w tabeli opłat. Trzeba czytać to, co się podpisuje.',
      ],
      ['customer', 'bezczelne'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-357',
    messages: [
      ['customer', 'Montaż klimy zakończony, ale obawiam się o szczelność'],
      [
        'agent',
        'Instalacja ma 5 lat gwarancji. Za dwa tygodnie przedzwonię i zapytam, czy wszystko sprawuje się dobrze. Jest coś jeszcze, o co martwi się Pani w związku z montażem?',
      ],
      ['customer', 'nie, to mnie uspokoiło'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['followUp', 'own'],
  },
  {
    id: 'pl-358',
    messages: [
      ['customer', 'eduroam nie dziala w akademiku'],
      ['agent', 'Proszę usunąć profil eduroam i zainstalować go na nowo z cat. Złapało sieć?'],
      ['customer', 'sieć łapie, ale internetu niet'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-359',
    messages: [
      ['customer', 'Kupiłam bilet miesięczny, a kanar wlepił mi mandat bo czytnik mówi nieważny'],
      ['agent', 'Czyli ma Pani ważny bilet, a mimo to czytnik pokazał, że jest nieważny?'],
      ['customer', 'Tak właśnie'],
      [
        'agent',
        'Czytnik w tym wozie miał nieaktualne dane, stąd ten odczyt. Anulowaliśmy mandat. Dostała już Pani maila z anulowaniem?',
      ],
      ['customer', 'Dostałam przed minutą'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['paraphrase', 'explain', 'listen'],
  },
  {
    id: 'pl-360',
    messages: [
      ['customer', 'Kiedy naprawicie windę w klatce B?'],
      ['agent', 'Część dotrze we wtorek. W środę rano serwisant wymieni falownik i odda windę do użytku.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-361',
    messages: [
      ['customer', 'Dzień dobry, jak odebrać paszport za dziecko?'],
      [
        'agent',
        'Wystarczy dowód jednego z rodziców. Czy odpowiedziałam na Pani pytanie, czy o coś jeszcze chciałaby Pani zapytać?',
      ],
      ['customer', 'odpowiedziała Pani, dziękuję ślicznie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-362',
    messages: [
      ['customer', 'Stłuczona szyba w paczce'],
      [
        'agent',
        'Przepraszamy za uszkodzenie. Nową szybę wysłaliśmy wczoraj ekspresem. Dojechała w jednym kawałku?',
      ],
      ['customer', 'jeszcze nie odebrałam z punktu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-363',
    messages: [
      ['customer', 'prosze o liste dokumentow do leasingu'],
      ['agent', 'Lista jest w załączniku. Czy mogę w czymkolwiek jeszcze Panu ułatwić formalności?'],
      ['customer', 'może pan zadzwonić do mojej księgowej?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-364',
    messages: [
      ['customer', 'Kiedy mogę odebrać auto po naprawie?'],
      ['agent', 'Lakier schnie do jutra. Jutro przed 15 zadzwonię i powiem dokładną godzinę odbioru.'],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform', 'own', 'facts'],
  },
  {
    id: 'pl-365',
    messages: [
      ['customer', 'Nie mogłam zapisać córki na półkolonie, formularz gubił dane'],
      [
        'agent',
        'Pani Ewo, zapisałam córkę ręcznie na drugi turnus i wysłałam potwierdzenie. Czy w ten sposób wszystko się udało? Czy mamy jeszcze coś do zrobienia?',
      ],
      ['customer', 'Wszystko super, jest Pani wielka! Nic więcej.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'pl-366',
    messages: [
      ['customer', 'Dzwonek do drzwi wideo nie wysyła powiadomień'],
      ['agent', 'włącz w apce powiadomienia push i naciśnij dzwonek na próbę'],
      ['customer', 'chwila'],
      ['agent', 'przyszło coś na telefon?'],
      ['customer', 'przyszło :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-367',
    messages: [
      ['customer', 'Witam, chciałbym ubezpieczyć rower'],
      [
        'agent',
        'Dzień dobry! Jaka jest wartość roweru i czy był już kiedyś ubezpieczony? Czy będzie używany przez kogoś jeszcze?',
      ],
      ['customer', '6000, nie, tylko ja'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-368',
    messages: [
      ['customer', 'Kurs prawa jazdy - nie pasują mi terminy jazd'],
      ['agent', 'Możemy przypisać Panią do innego instruktora, który jeździ wieczorami.'],
      ['customer', 'o super, poproszę'],
      [
        'agent',
        'Przypisane, pierwszy termin to czwartek 19:00. Temat uważam za załatwiony, czy coś jeszcze zostało?',
      ],
      ['customer', 'załatwiony, dzięki'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
]
