import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-held-122',
    messages: [
      ['customer', 'Pobraliście 2x składkę'],
      ['agent', 'Jedna już wraca na konto. Czy usatysfakcjonowało to Panią?'],
      ['customer', 'tak'],
      ['agent', 'Jeżeli nic więcej nie ma, życzę dobrego dnia.'],
      ['customer', 'nawzajem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-held-124',
    messages: [
      ['customer', 'na aplikacji pokazuje zero na koncie'],
      [
        'agent',
        'Proszę pociągnąć ekran w dół, żeby odświeżyć. Wiem, że taki widok może nastraszyć. Kwota wróciła?',
      ],
      ['customer', 'wrocila'],
      ['agent', 'Mam się czemuś jeszcze przyjrzeć?'],
      ['customer', 'nie wiem, dam znac jak co'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge'],
  },
  {
    id: 'pl-held-126',
    messages: [
      ['customer', 'Nie dostałam nagrody z konkursu'],
      ['agent', 'Nagrody przekazuje sponsor, nie my. Rozumiem, że to rozczarowujące.'],
      ['customer', 'sponsor milczy'],
      ['agent', 'Trzeba się dobijać, proszę pani.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'own.not'],
  },
  {
    id: 'pl-held-128',
    messages: [
      ['customer', 'można prosić o kopię umowy'],
      ['agent', 'Proszę bardzo, jest w załączniku. Czy plik się otwiera?'],
      ['system', 'Klient nieaktywny od 20 minut'],
      ['customer', 'otwiera, przepraszam, dziecko płakało'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-held-130',
    messages: [
      ['customer', 'Dzień dobry, nie otwiera się brama garażowa z pilota'],
      ['agent', 'Dzień dobry! Kiedy ostatnio działała i co się od tego czasu zmieniło?'],
      ['customer', 'rano działała, potem był fachowiec od kamer'],
      [
        'agent',
        'Kamera nadaje na tej samej częstotliwości i zagłusza nasz odbiornik, dlatego pilot milczy. Przestawiłem odbiornik na inny kanał. Nacisnąłby Pan pilota? Rusza?',
      ],
      ['customer', 'rusza'],
      ['agent', 'Dopytam jeszcze: z czymś poza bramą jest kłopot?'],
      ['customer', 'z niczym'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'pl-held-132',
    messages: [
      ['customer', 'o ktorej macie msze za dziadka, zamawialam'],
      ['agent', 'O 18. Czy jest jeszcze jakaś sprawa do kancelarii?'],
      ['agent', 'Szczęść Boże.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-held-134',
    messages: [
      [
        'customer',
        'pani mi pomogła z rentą za pierwszym razem, po roku odsyłania. dziękuję z głębi serca, jest pani aniołem',
      ],
      ['agent', 'Bardzo mi miło. Czy w sprawie renty coś jeszcze zostało do zrobienia?'],
      ['customer', 'nie, wszystko zrobione'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'pl-held-136',
    messages: [
      ['note', 'Lokatorka z 5, skarga na windę, rozmowa 4 maja'],
      ['customer', 'Winda staje między piętrami'],
      [
        'agent',
        'Przepraszamy za windę. Konserwator Adam wymieni czujnik jutro do południa. Po wymianie będziemy jeszcze u Pani pytać, czy winda nie staje.',
      ],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts', 'followUp', 'note'],
  },
  {
    id: 'pl-held-138',
    messages: [
      ['customer', 'halo czemu nikt nie przyjeżdża'],
      ['agent', 'Pomoc drogowa jedzie, skontaktujemy się.'],
      ['customer', 'kiedy będzie??? stoję na AUTOSTRADZIE w nocy'],
      ['agent', 'Ktoś da Panu znać.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
    heated: true,
  },
]
