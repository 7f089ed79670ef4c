import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-085',
    messages: [
      [
        'customer',
        'Dzień dobry. Moja mama, lat 84, od tygodnia nie ma telefonu stacjonarnego. To jej jedyny kontakt ze światem.',
      ],
      [
        'agent',
        'Dzień dobry. Tydzień bez telefonu w tym wieku to strach, i dla mamy, i dla Pana. Proszę opowiadać.',
      ],
      ['customer', 'Sygnału brak, w gniazdku trzeszczy.'],
      ['agent', 'Zgłaszam to jako awarię pilną, nr 3317.'],
      ['agent', 'Technik melduje, że przed chwilą wymienił gniazdko. Dodzwonił się Pan do mamy?'],
      ['customer', 'Dzwoniłem, cisza w słuchawce.'],
      ['agent', 'Cofam technika z klatki schodowej na górę, ma tam wrócić od razu.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-koniec-086',
    messages: [
      ['customer', 'ile mam punktów w programie lojalnościowym bo w apce się nie ładuje'],
      ['agent', '2140, starczy na czajnik albo dwa kubki. Zahaczymy jeszcze o jakiś temat?'],
      ['customer', 'hmm czajnik mówi Pan...'],
      ['agent', 'Biały albo czarny :)'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koniec-087',
    messages: [
      ['customer', 'laptop po aktualizacji nie widzi drugiego monitora'],
      ['agent', 'Okej. Jakim kablem jest Pani podłączona?'],
      ['customer', 'hdmi'],
      ['agent', 'Proszę wcisnąć Windows i P. Z prawej wysunął się pasek, jest tam „Rozszerz”?'],
      ['customer', 'jest'],
      ['agent', 'To w niego klik, i drugi ekran wstanie. Do usłyszenia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-088',
    messages: [
      [
        'customer',
        'Szanowna Redakcjo, w prenumeracie cyfrowej nie otwiera mi się numer świąteczny. Wiktoria Szulc, prenumeratorka od 1998',
      ],
      [
        'agent',
        'Szanowna Pani Wiktorio, numer świąteczny wymaga nowszej wersji czytnika, instrukcję w czterech krokach zamieszczam poniżej. Samą aktualizację proszę zlecić komuś z rodziny, to już nie nasza działka.',
      ],
      ['customer', 'Wnuk już mi wgrał.'],
      ['agent', 'Pięknie. Czy zatem szopka na okładce ukazała się Pani w całej krasie?'],
      ['customer', 'Ukazała się, i to jaka śliczna.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own.not', 'explain'],
  },
  {
    id: 'pl-koniec-089',
    messages: [
      ['customer', 'w kasie samoobsługowej nabiło mi 11 bułek zamiast 1'],
      [
        'agent',
        'klawisz jedynki przycina się od rana i bije podwójnie, mogę wycofać dziesięć bułek na kartę, zgoda?',
      ],
      ['customer', 'no raczej'],
      ['agent', 'wycofane. na paragonie jest już jedna?'],
      ['customer', 'na paragonie zero xd'],
      ['agent', 'o matko, to teraz nabijam jedną'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-koniec-090',
    messages: [
      ['customer', 'Dzień dobry, chciałem wiedzieć, czy działka 112/4 jest objęta planem miejscowym.'],
      ['agent', 'Dzień dobry, a czy to obręb Zalesie i czy jest jeszcze jakiś podział, np. 112/4a?'],
      ['customer', 'Zalesie, bez podziału'],
      [
        'agent',
        'Wypis z planu sporządzę do środy, a w czwartek rano powiadomię Pana telefonicznie, co z niego wynika.',
      ],
      ['customer', 'Będę czekał na telefon.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-091',
    messages: [
      ['customer', 'siema ekipa od hulajnóg, zablokowało mi 30 zł kaucji choć oddałem pod dworcem'],
      ['agent', 'siema, zwalniam kaucję'],
      [
        'agent',
        'zwolniona, na bank apka pokazuje 0 blokad? i czy na dzisiaj to by było na tyle z hulajnogowych przygód?',
      ],
      ['customer', 'zero blokad, koniec przygód, wracam z buta'],
      ['agent', 'pozdro'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-092',
    messages: [
      [
        'customer',
        'Wysłałam rękawiczki jako prezent do Kanady i na granicy mi je chcieli oclić, wartość 20 dolarów.',
      ],
      ['agent', 'Rozumiem, czyli prezent za 20 dolarów i mimo to naliczono cło, zgadza się?'],
      ['customer', 'tak'],
      [
        'agent',
        'Na CN22 zaznaczono „sprzedaż”, stąd cło, a przy „upominek” do 60 dolarów cła nie ma. Poprawiony formularz ma Pani w załączniku. Czy zagadka cła przestała być dla Pani zagadką?',
      ],
      ['customer', 'Zobaczymy, jak dojdą.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'explain'],
  },
  {
    id: 'pl-koniec-093',
    messages: [
      ['customer', 'Nie włącza się ta lampka do akwarium, dostałam w środę.'],
      [
        'agent',
        'Na pewno podłączyła ją Pani do prądu, a nie tylko do przedłużacza z wyłącznikiem? Inne klientki jakoś sobie radzą.',
      ],
      ['customer', '...jest wyłącznik. zapaliła się'],
      ['agent', 'No widzi Pani. Życzę pięknych rybek i dziękuję za kontakt.'],
      ['customer', 'eh dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-koniec-094',
    messages: [
      ['customer', 'Brakuje mi opcji „praca zdalna” we wniosku o urlop okolicznościowy.'],
      [
        'agent',
        'Mogę dać Pani wersję roboczą, w której jest. Właśnie ją udostępniłam. Da się w niej teraz zaznaczyć, co trzeba?',
      ],
      ['customer', 'Da się zaznaczyć, ale zapisać już nie, czerwona ramka wyskakuje.'],
      ['agent', 'Proszę wpisać datę kreskami, nie kropkami.'],
      ['customer', 'Zapisało!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-koniec-095',
    messages: [
      ['customer', 'Pani doktor kazała powtórzyć TSH, potrzebuję skierowania'],
      [
        'agent',
        'Skierowanie wystawię na dziś, odbiór okienko 3. Proszę jeszcze rzucić okiem na całą listę zaleceń: o czymś nie mówiliśmy?',
      ],
      ['customer', 'o, faktycznie, jest jeszcze usg tarczycy'],
      ['agent', 'To dorzucam do skierowania.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-096',
    messages: [
      ['customer', 'gdzie w koszyku wpisać nip bo na telefonie tego pola nie ma'],
      ['agent', 'pod przyciskiem dostawa trzeba rozwinąć szarą strzałkę'],
      ['customer', 'rozwinęłam, jest'],
      ['agent', 'To już jesteśmy w domu?'],
      ['customer', 'w domu jesteśmy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-097',
    messages: [
      ['customer', 'Umowa z Państwem mi się kończy w czerwcu a ja się wyprowadzam w maju'],
      ['agent', 'o tym decyduje dział przedłużeń ja tylko odbieram telefony oni pracują do szesnastej'],
      ['customer', 'no to proszę mnie przełączyć'],
      ['agent', 'przełączam a do końca maja spisze pan licznik i wyśle im mailem i po sprawie dobrego dnia'],
      ['customer', 'dobrego'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'facts'],
  },
  {
    id: 'pl-koniec-098',
    messages: [
      ['customer', 'Czy w środę kosmetyczka przyjmuje do późna?'],
      [
        'agent',
        'To trzeba zapytać samą Beatę, bo grafik prowadzi ona. Pani chciała na hennę czy na paznokcie?',
      ],
      ['customer', 'henna'],
      ['agent', 'Beata ma do 20. Czy dowiedziała się Pani tego, czego chciała?'],
      ['agent', 'Muszę lecieć, klientka weszła.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['own.not'],
  },
]
