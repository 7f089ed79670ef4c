import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fresh-034',
    messages: [
      ['customer', 'czy mozna u was placic blikiem'],
      ['agent', 'Można. To wszystko na dzisiaj?'],
      ['customer', 'nie, jeszcze chce wiedziec czy jest prowizja'],
      ['agent', 'Nie ma.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-fresh-036',
    messages: [
      ['customer', 'wyslaliscie mi zly rozmiar, teraz w kolko odsylam'],
      ['agent', 'Oj, takie odsyłanie w kółko potrafi zmęczyć. Wyślę Ci dobry rozmiar bez czekania na zwrot.'],
      ['customer', 'ekstra'],
      ['agent', 'Nadany, numer masz w mailu. Czy jest jeszcze jakiś temat?'],
      ['customer', 'nie ma'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-fresh-038',
    messages: [
      ['customer', 'Chcialabym zrezygnowac z ubezpieczenia telefonu'],
      ['agent', 'Oczywiście. Co sprawiło, że chce Pani odejść?'],
      ['customer', 'nic nie pokrywa, ekran pekl i nie oddaliscie ani zlotowki'],
      ['agent', 'Pani ekran pękł, a ubezpieczenie go nie pokryło, czy tak to wyglądało?'],
      ['customer', 'tak wyglądało'],
      ['agent', 'Mogę zapłacić za ekran z naszej puli dobrej woli albo od razu rozwiązać umowę.'],
      ['customer', 'ekran prosze'],
      ['agent', 'Załatwione, pieniądze są w drodze. Czy jest Pani z tego zadowolona?'],
      ['customer', 'jestem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'canDo'],
  },
  {
    id: 'pl-fresh-040',
    messages: [
      ['customer', 'Witam. Umówiona byłam na 10, lekarz przyjął mnie o 12:40'],
      [
        'agent',
        'Dwie godziny czterdzieści w poczekalni, to bardzo męczące. Przepraszamy za to opóźnienie. Doktor miał nagły przypadek na oddziale. Kolejną wizytę ma Pani bezpłatnie i bez kolejki. Czy przyjmuje Pani takie rozwiązanie?',
      ],
      ['customer', 'Przyjmuję.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain', 'agree'],
  },
  {
    id: 'pl-fresh-042',
    messages: [
      ['customer', 'Macie w aplikacji błąd, po dacie 29 lutego raport jest pusty'],
      [
        'agent',
        'Faktycznie. Raport nie zna roku przestępnego, stąd puste pole. Wgraliśmy poprawkę. Może Pan sprawdzić, czy raport się wypełnia?',
      ],
      ['customer', 'wypełnia się'],
      ['note', 'Blad roku przestepnego w raporcie, poprawka 4.1.2 wgrana, klient potwierdzil'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'note'],
  },
  {
    id: 'pl-fresh-044',
    messages: [
      ['customer', 'Wisicie mi 200 zł od stycznia'],
      ['agent', 'Z naszej strony wszystko jest w porządku, a Pan najwidoczniej nie przeczytał umowy.'],
      ['customer', 'przeczytałem dwa razy'],
      ['agent', 'To proszę czytać uważniej.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-fresh-046',
    messages: [
      ['customer', 'chce odzyskac konto w grze ktos zmienil maila'],
      ['agent', 'Cześć! Kiedy ostatnio wszedłeś i co się potem zmieniło?'],
      ['customer', 'wczoraj, rano juz obcy mail'],
      [
        'agent',
        'Ktoś zna Twoje hasło, wyciekło z innej strony. Przywróciłem Twój mail i wylogowałem obcych. Jesteś znów w środku?',
      ],
      ['customer', 'jestem ale nie mam miecza'],
      ['agent', 'Miecz też oddałem.'],
      ['customer', 'mam'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'pl-fresh-048',
    messages: [
      ['customer', 'o ktorej otwieracie w niedziele'],
      ['agent', 'O 10. Chcesz wiedzieć coś jeszcze?'],
      ['customer', 'a parking?'],
      ['agent', 'Darmowy.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-fresh-050',
    messages: [
      ['customer', 'Dzień dobry, chciałbym, żeby ktoś sprawdził, czemu mam zawyżone zużycie wody'],
      ['agent', 'Dzień dobry. Ile osób mieszka i czym się różni ten miesiąc od poprzednich?'],
      ['customer', 'dwie, niczym'],
      ['agent', 'Dwie osoby, żadnych zmian, a zużycie w górę, tak?'],
      ['customer', 'tak'],
      ['agent', 'Możemy przysłać hydraulika do sprawdzenia rur albo wymienić licznik.'],
      ['customer', 'licznik'],
      ['agent', 'Wymieni go w poniedziałek przed południem Artur Wit.'],
      ['customer', 'ok'],
      ['agent', 'A za kwartał wrócę do Pana z pytaniem, czy zużycie spadło.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'canDo', 'facts', 'followUp'],
  },
]
