import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-319',
    messages: [
      ['customer', 'prosba o korekte ksiazki serwisowej'],
      ['agent', 'Korektę wprowadzę dziś, a potwierdzenie otrzyma Pan mailem jutro do 12:00.'],
      ['customer', 'dzieki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'own', 'inform'],
  },
  {
    id: 'pl-320',
    messages: [
      ['customer', 'bramka w hotelu nie otwiera sie na moja karte'],
      ['agent', 'Zakodowałam kartę na nowo, proszę przyłożyć. Zielone światełko się zapaliło?'],
      ['customer', 'tak'],
      ['agent', 'Super! Czego jeszcze Państwu życzyć poza dobrą nocą? Może śniadanie do pokoju?'],
      ['customer', 'niczego, dobranoc'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-321',
    messages: [
      ['customer', 'dostaje smsy z reklamami mimo ze wypisalem sie'],
      ['agent', 'Wypiszę Pana ręcznie z obu baz. Zrobione. Przestały przychodzić?'],
      ['customer', 'przychodzą raz na tydzień, więc nie powiem od razu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'pl-322',
    messages: [
      ['customer', 'dziadek zmarl, chce zamknac jego konto'],
      [
        'agent',
        'Proszę przyjąć wyrazy współczucia, to bardzo smutny moment dla całej rodziny. Konto zamknęliśmy na podstawie aktu zgonu. Czy potrzebują Państwo od nas jeszcze jakiegoś dokumentu?',
      ],
      ['customer', 'Nie. Dziękuję za niezwykle ludzkie podejście, rzadko się to zdarza.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'advocate'],
  },
  {
    id: 'pl-323',
    messages: [
      ['customer', 'faktura sie nie zgadza'],
      ['agent', 'Która pozycja budzi Pani wątpliwości i o jaką kwotę chodzi?'],
      ['customer', 'transport, 50 zl'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'pl-324',
    messages: [
      ['customer', 'Witam, ile kosztuje wymiana opon 17 cali?'],
      ['agent', '140 zł z wyważeniem. Mogę w czymś jeszcze doradzić, czy to wszystko?'],
      ['customer', 'to jeszcze niech pani powie ile trwa'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-325',
    messages: [
      [
        'customer',
        'Po zmianie nazwiska nie moge podpisac umowy elektronicznie, system mowi ze dane sa niezgodne',
      ],
      [
        'agent',
        'Jeżeli dobrze zrozumiałem, po zmianie nazwiska podpis jest odrzucany z powodu niezgodnych danych?',
      ],
      ['customer', 'dokładnie tak'],
      [
        'agent',
        'Stało się tak, ponieważ w profilu zostało poprzednie nazwisko. Zaktualizuję je... już. Podpis przeszedł?',
      ],
      ['customer', 'przeszedł'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['paraphrase', 'listen', 'explain', 'own'],
  },
  {
    id: 'pl-326',
    messages: [
      ['customer', 'mam pytanie o kredyt'],
      ['agent', 'Dzień dobry, w czym mogę pomóc? Czy to kredyt gotówkowy, czy coś innego?'],
      ['customer', 'hipoteczny'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-327',
    messages: [
      ['customer', 'Pokój śmierdzi papierosami'],
      [
        'agent',
        'Ogromnie przepraszam za taki zapach. Przeniosłam Państwa do pokoju 305, bagaże już tam są. Wszystko inne podczas pobytu w porządku?',
      ],
      ['customer', 'tak, reszta super'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-328',
    messages: [
      ['customer', 'Czytnik linii papilarnych mnie nie rozpoznaje'],
      ['agent', 'Dodałem Pana odcisk od nowa. Działa? Jeśli tak, to czy mogę zamknąć zgłoszenie?'],
      ['customer', 'nie zamykać, raz wpuszcza, raz nie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-329',
    messages: [
      ['customer', 'Dlaczego nie moge wypozyczyc auta?'],
      [
        'agent',
        'Ma Pan prawo jazdy krócej niż rok, dlatego system odrzuca rezerwację. Nie jesteśmy w stanie zrobić wyjątku.',
      ],
      ['customer', 'szkoda'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-330',
    messages: [
      ['customer', 'wtyczka do sklepu wywala blad 500'],
      ['agent', 'cache był zapchany, wyczyściłem i podbiłem limit pamięci. sprawdzisz czy sklep wstał?'],
      ['customer', 'wstał, dzieki mistrzu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-331',
    messages: [
      ['customer', 'Czy jest już wycena tłumaczenia?'],
      [
        'agent',
        'Wycena będzie w poniedziałek, wyślę Pani wiadomość do godziny 11. Czy na ten moment to wszystko z Pani strony?',
      ],
      ['customer', 'tak, to wszystko'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['inform', 'own', 'facts'],
  },
  {
    id: 'pl-332',
    messages: [
      [
        'customer',
        'Chciałem tylko powiedzieć, że Wasza konsultantka Beata jest fantastyczna! Polecam Was każdemu!',
      ],
      ['agent', 'Bardzo dziękujemy, przekażemy Beacie. Miłego dnia!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'pl-333',
    messages: [
      ['customer', 'zmywarka nie odpompowuje wody'],
      ['agent', 'Proszę przeczyścić filtr na dnie i uruchomić program płukania. Spłynęła woda?'],
      ['customer', 'program trwa jeszcze 20 minut'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-334',
    messages: [
      ['customer', 'Pomyliliście moje nazwisko na dyplomie'],
      [
        'agent',
        'Przepraszam za literówkę. Wydrukuję dyplom od nowa i wyślę poleconym. Czy wszystkie pozostałe dane są prawidłowe, czy coś jeszcze trzeba zmienić?',
      ],
      ['customer', 'data urodzenia też jest zła'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
]
