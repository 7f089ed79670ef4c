import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-held-169',
    messages: [
      ['customer', 'nie dostałam przelewu z ZUS, a listonosz mówi że nie miał'],
      ['agent', 'To listonosz powinien pani wyjaśnić, ja tu tylko przyjmuję wnioski.'],
      ['customer', 'ale to wy wysyłacie'],
      ['agent', 'My wysyłamy do banku, a za pocztę nie odpowiadamy. Jak już mówiłam, proszę iść na pocztę.'],
      ['customer', 'mam 78 lat i bolą mnie nogi'],
      ['agent', 'Rozumiem, że to dla pani trudne, ale tak jest wszędzie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'own.not', 'defend.not'],
  },
  {
    id: 'pl-held-171',
    messages: [
      ['customer', 'telefon sie grzeje po waszej aktualizacji'],
      ['agent', 'Proszę wyłączyć synchronizację zdjęć, a potem sprawdzić dłonią tył telefonu.'],
      ['customer', 'wylaczone'],
      ['agent', 'Grzeje się nadal?'],
      ['customer', 'tak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-held-173',
    messages: [
      ['note', 'Uczestniczka zgubiła certyfikat, wysłano duplikat 3.06'],
      ['customer', 'Prosiłam o duplikat certyfikatu z maja'],
      ['agent', 'Wysłaliśmy go mailem. Nie ma go u Pani?'],
      ['customer', 'nie ma'],
      ['agent', 'Poszedł na adres z literówką, bo tak był wpisany w zgłoszeniu. Wysłałam na poprawny.'],
      ['customer', 'teraz jest'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain', 'note'],
  },
  {
    id: 'pl-held-175',
    messages: [
      ['customer', 'macie w ogole serwis czy tylko udajecie??? 5 tygodni bez auta, ŻENADA'],
      [
        'agent',
        'Pięć tygodni bez auta to szmat czasu, doskonale Pana rozumiem. Co powiedziano Panu przy ostatniej wizycie?',
      ],
      ['customer', 'ze skrzynia jedzie z niemiec'],
      [
        'agent',
        'Skrzynia jechała nie tą trasą, bo zamówiono ją na zły oddział. Jest już u nas, mechanik Wiesław montuje ją jutro. Ja sam odwiozę Panu auto jutro o 17, a o 15 napiszę, jak przebiegła jazda próbna.',
      ],
      ['customer', 'o 17 bede w domu'],
      ['agent', 'Zgadza się Pan, że za te pięć tygodni pokryjemy koszt taksówek?'],
      ['customer', 'tak, mam rachunki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'explain',
      'agree',
      'facts',
      'inform',
    ],
    heated: true,
  },
  {
    id: 'pl-held-177',
    messages: [
      ['customer', 'Zostawiliście mi błoto w całym domu'],
      ['agent', 'U nas ekipy zawsze sprzątają. Ktoś inny je wniósł, nie nasi ludzie.'],
      ['customer', 'był tylko wasz człowiek'],
      ['agent', 'Proszę nie zrzucać tego na nas.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-held-179',
    messages: [
      [
        'customer',
        'Babcia mówi, że pan Tomek od Was przykręcił jej półkę, której nikt nie chciał przykręcić. Kłaniam się nisko, złoty człowiek, dziękujemy z całego serduszka!',
      ],
      ['agent', 'Tomek się zarumienił. Kiedyś jeszcze zajrzy do babci zobaczyć, czy półka mocno siedzi.'],
      ['customer', 'babcia już piecze dla niego szarlotkę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'advocate'],
  },
  {
    id: 'pl-held-181',
    messages: [
      ['customer', 'Pismo z banku: umowa wygasa. A ja jej nie wypowiadałam, płaczę od rana'],
      [
        'agent',
        'Biedna Pani, takie pismo może przestraszyć. Proszę się nie martwić, umowa trwa, pismo trafiło do Pani przez pomyłkę w adresie i już je odwołałam. Mogę przysłać Pani potwierdzenie na papierze albo mailem.',
      ],
      ['customer', 'na papierze poproszę'],
      [
        'agent',
        'Wyślę je dziś listem poleconym, a w czwartek o 10 zadzwonię powiedzieć, czy poczta je doręczyła.',
      ],
      ['customer', 'anioł z pani, całe życie będę panią chwalić, tak dobrego człowieka dawno nie spotkałam'],
      ['agent', 'Bardzo mi miło. Jest jeszcze cokolwiek, co panią niepokoi?'],
      ['customer', 'już nic mnie nie niepokoi'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'explain', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'pl-held-183',
    messages: [
      ['customer', 'Faktura korygująca wreszcie przyszła'],
      ['agent', 'Nareszcie! Wszystkie pozycje są w niej jak trzeba?'],
      ['customer', 'księgowa jeszcze patrzy, odpiszę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
