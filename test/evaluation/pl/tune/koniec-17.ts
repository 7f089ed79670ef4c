import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-218',
    messages: [
      ['customer', 'Dzien dobry, prosze o ponowne wyslanie karty pokladowej, skasowalam niechcacy.'],
      ['agent', 'Dzien dobry, juz wysylam.'],
      ['agent', 'Wyslana na ten sam adres. Wpadla do skrzynki?'],
      ['customer', 'Dziekuje slicznie!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-219',
    messages: [
      ['customer', 'czemu na biletomacie zabrało mi ulgę studencką'],
      [
        'agent',
        'bo ulga jest do dwudziestego szóstego roku życia a urodziny miał pan w niedzielę od dziś kupuje pan normalny albo kartę miejską tańszą o połowę',
      ],
      ['customer', 'kurde starość'],
      ['agent', 'spotka każdego dorzucić coś do tego czy temat wyczerpany'],
      ['customer', 'dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-220',
    messages: [
      ['customer', 'jak przywrocic archiwum czatow na nowym fonie'],
      ['agent', 'logujesz sie tym samym numerem i klikasz przywroc zanim zrobisz cokolwiek innego'],
      ['customer', 'ok mieli'],
      ['agent', 'domieliło?'],
      ['customer', '👍👍'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-221',
    messages: [
      ['customer', 'Maszyna do szycia gubi ścieg na dżinsie, szczególnie na zakładkach.'],
      ['agent', 'Mhm, mhm, słucham.'],
      ['customer', 'no i urywa nić górną'],
      ['agent', 'Igła 100 do dżinsu i naprężenie o oczko mniej, potem kawałek próbny.'],
      ['agent', 'Szyje równo po tych zmianach?'],
      ['customer', 'Igły setki dopiero przyjdą w czwartek'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen'],
  },
  {
    id: 'pl-koniec-222',
    messages: [
      ['customer', 'Poproszę PIN do nowej karty, list nie przyszedł'],
      [
        'agent',
        'PIN nada Pan sam w aplikacji: Karty, Ustaw PIN. List nie będzie już potrzebny. Coś w tej karcie jest dla Pana jeszcze nieodkryte?',
      ],
      ['customer', 'A płacenie telefonem?'],
      ['agent', 'Ten sam ekran, przycisk „Dodaj do portfela”.'],
      ['customer', 'Jest. Dziękuję.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koniec-223',
    messages: [
      ['customer', 'pani z infolinii dzień dobry ja miałem dostać taką puszkę do światłowodu'],
      [
        'agent',
        'nadałam ją panu w poniedziałek kurier miał ją u pana zostawić wczoraj i co leży u pana w przedpokoju',
      ],
      ['customer', 'w przedpokoju to leżą buty'],
      ['agent', 'to ja dzwonię do kuriera żeby przywiózł dzisiaj do osiemnastej'],
      ['customer', 'dobra'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-224',
    messages: [
      ['customer', 'Skrzydełka przyszły bez sosu, a frytki bez skrzydełek by mi wystarczyły, serio'],
      [
        'agent',
        'Przepraszam za sos widmo, zwróciłem za niego i dałem kupon. Zgoda w narodzie? Coś jeszcze poza sosem nie dojechało?',
      ],
      ['customer', 'narodu to ja nie znam, ja tu sam jem'],
      ['agent', 'To smacznego w pojedynkę!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-koniec-225',
    messages: [
      ['customer', 'Zapisałem córkę na balet, a w grafiku jest judo, te same godziny.'],
      ['agent', 'Balet zamienił się w judo, godziny te same. Nic mi nie umknęło?'],
      ['customer', 'nic'],
      [
        'agent',
        'Poprawione, w grafiku jest balet, sala 2. Stroje kupicie w recepcji, a resztę rzeczy opisuje regulamin.',
      ],
      ['customer', 'super, a jeszcze skarpetki jakies trzeba?'],
      ['agent', 'Baletki wystarczą.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'pl-koniec-226',
    messages: [
      ['customer', 'Sąsiad ma ogródek większy o metr, bo przestawiliście płotek.'],
      ['agent', 'Możemy wysłać geodetę albo od razu przesunąć płotek według starej mapy. Jak Pani woli?'],
      ['customer', 'według mapy'],
      ['agent', 'Ekipa skończyła dziś przed obiadem. Metr wrócił na swoje miejsce?'],
      ['customer', 'Co do centymetra, sąsiad obrażony.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-koniec-227',
    messages: [
      ['customer', 'jaki jest limit bagażu podręcznego bo w mailu inaczej i na stronie inaczej'],
      [
        'agent',
        '8 kg i 55 na 40 na 20, tak też stoi już na stronie. Potrzebuje Pan ode mnie jeszcze jakichś wymiarów, wag, cen?',
      ],
      ['customer', 'poczekaj bo walizka się nie domyka'],
      ['agent', 'Czekam.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
