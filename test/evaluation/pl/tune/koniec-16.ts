import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-206',
    messages: [
      ['customer', 'hej, ustawilam wysylke na paczkomat a w potwierdzeniu mam kuriera'],
      ['agent', 'hej! czyli chciałaś paczkomat, a system wpisał kuriera. który to miał być automat?'],
      ['customer', 'KRA12 przy dworcu'],
      ['agent', 'przepięte na KRA12'],
      ['agent', 'odśwież sobie potwierdzenie, co Ci teraz pokazuje?'],
      ['customer', 'paczkomat, jest gites'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'pl-koniec-207',
    messages: [
      ['customer', 'Zgłoszenie: po migracji nie widzimy w CRM notatek sprzed 2022.'],
      [
        'agent',
        'Notatki trzymane były w osobnej tabeli, której skrypt nie objął. Dociągnę je z kopii. Dam znać, jak tylko skończę.',
      ],
      ['customer', 'ok, dzięki za szybką reakcję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'inform.vague'],
  },
  {
    id: 'pl-koniec-208',
    messages: [
      ['customer', 'dzień dobry ja chciałam wymienić dekoder bo się tak grzeje że kot na nim śpi'],
      ['agent', 'to może pani podejść do salonu albo kurier przyjedzie w sobotę co pani wygodniej'],
      ['customer', 'kuriera kuriera'],
      [
        'agent',
        'zamówiony sobota między dziesiątą a czternastą no i ten dekoder mamy z głowy a z telefonem z internetem jakieś kłopociki',
      ],
      ['customer', 'nie nie to chodzi jak złoto'],
      ['agent', 'to głaski dla kota'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-koniec-209',
    messages: [
      ['customer', 'Czemu w kwietniu potrącono mi 2 dni urlopu za majówkę, przecież miałem wolne za święto?'],
      [
        'agent',
        'Cześć, Kuba. Święto 3 maja wypadło w sobotę, a dzień za nie oddaliśmy całej firmie 2 maja. Potrącony był zatem jeden dzień za dużo, już go masz z powrotem na liczniku. Przekonuje Cię takie rozliczenie?',
      ],
      ['customer', 'Policzę jeszcze na kalendarzu, bo mi coś świta, że było inaczej.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-210',
    messages: [
      ['customer', 'kran w kuchni kapie i nie dokreca sie do konca'],
      ['agent', 'Rozumiem, a jak długo to trwa?'],
      ['customer', 'ze dwa tygodnie'],
      ['agent', 'Umówię pana Jacka, proszę tylko napisać, czy kapie jeszcze gdzieś poza kuchnią.'],
      ['customer', 'nie, tylko kuchnia'],
      ['agent', 'Dziękuję, zapisane przy zleceniu.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-koniec-211',
    messages: [
      ['customer', 'Nie doszły do nas 4 palety z wtorku, linia stoi.'],
      [
        'agent',
        'Panie Grzegorzu, przepraszam za postój u Państwa. Palety wyjechały awaryjnie o 5:10, kierowca melduje rozładunek. Linia ruszyła?',
      ],
      ['customer', 'Ruszyła jedna z dwóch. Brakuje palety z folią.'],
      ['agent', 'Wsiadam na telefon i przed dziesiątą podam Panu godzinę dostawy folii.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-212',
    messages: [
      ['customer', 'w jakim formacie wgrac zdjecie do legitymacji bo odrzuca'],
      ['agent', 'jpg do 2 mb, twarz na wprost'],
      ['customer', 'weszlo'],
      ['agent', 'super, to zdjęcie już nie straszy błędem. Coś innego odrzuca albo straszy?'],
      ['customer', 'na szczescie juz nic'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-213',
    messages: [
      ['customer', 'Kurier rzucił paczkę przez płot i stłukł się wazon.'],
      [
        'agent',
        'Trzeba było zaznaczyć „ostrożnie”. Reklamację składa się u przewoźnika. Czy paczka miała jeszcze jakieś ślady, wgniecenia, wilgoć?',
      ],
      ['customer', 'róg wgnieciony'],
      ['agent', 'To proszę to przewoźnikowi napisać. Do widzenia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-koniec-214',
    messages: [
      [
        'customer',
        'Tata wyszedł ze szpitala i nikt nam nie powiedział, jak mu podawać zastrzyki. Boję się coś zepsuć.',
      ],
      ['agent', 'Zostać samemu ze strzykawką przy chorym tacie, nic dziwnego, że się Pani boi.'],
      ['agent', 'Wysyłam Pani film, trzy minuty, krok po kroku, i numer do pielęgniarki dyżurnej.'],
      ['customer', 'jest, oglądam'],
      ['agent', 'Po obejrzeniu zostają Pani jakieś niewiadome?'],
      ['customer', 'jeszcze nie doszłam do końca'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-koniec-215',
    messages: [
      ['customer', 'w rezerwacji kortu mam 8 rano a klikałem 20'],
      ['agent', 'przesuwam na 20'],
      ['agent', 'I jak teraz w kalendarzyku, dwudziesta?'],
      ['customer', 'dwudziesta, rakieta naciągnięta'],
      ['agent', '🎾'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-216',
    messages: [
      ['customer', 'Tusz z nowej drukarki rozmazuje się na etykietach.'],
      [
        'agent',
        'Etykiety są foliowane i zwykły tusz na nich nie schnie. Mogę wymienić wkłady na pigmentowe bez dopłaty. Czy to by Państwa zadowoliło?',
      ],
      ['customer', 'Tak, prosimy.'],
      ['agent', 'Wymiana zlecona. Przy pigmentowych napis schnie w sekundę, więc kłopot powinien zniknąć.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-koniec-217',
    messages: [
      [
        'customer',
        'dodzwonić się do was graniczy z cudem no ale dobrze chodzi o ten alarm co sam wyje w nocy',
      ],
      ['agent', 'niech pan mówi spokojnie ja słucham'],
      ['customer', 'no wyje o trzeciej i o czwartej pies szczeka sąsiedzi piszą kartki'],
      [
        'agent',
        'to czujka w garażu brała pająka za włamywacza wyłączyłam ją panu zdalnie wczoraj w nocy był już spokój',
      ],
      ['customer', 'o trzeciej tak a o czwartej to samo'],
      ['agent', 'to jeszcze ta na strychu też już odcięta'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'explain'],
  },
]
