import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-469',
    messages: [
      ['customer', 'Zegar w biurze spóźnia się 5 minut'],
      ['agent', 'Zsynchronizowałem go z serwerem czasu. Pokazuje właściwą godzinę?'],
      ['agent', 'Podejdę sam zobaczyć.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-470',
    messages: [
      [
        'customer',
        'Wystawiam piątkę z plusem. Naprawa butów mistrzowska, będę wracać i przyprowadzę znajomych.',
      ],
      ['agent', 'Dziękujemy pięknie, do zobaczenia!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'pl-471',
    messages: [
      ['customer', 'nr rejestracyjny na polisie ma literowke'],
      ['agent', 'Oj, faktycznie. Przepraszam za literówkę, poprawię ją w minutę.'],
      ['agent', 'Gotowe, nowa polisa poszła na maila. Rzuci Pan okiem, czy wszystko się teraz zgadza?'],
      ['customer', 'rzuciłem, wszystko gra'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'pl-472',
    messages: [
      ['customer', 'Jak długo schnie farba?'],
      ['agent', 'Na dotyk godzinę, pełne utwardzenie dobę. Czy potrzebuje Pan rady w czymś jeszcze?'],
      ['customer', 'Póki co nie wiem, jestem w połowie malowania'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-473',
    messages: [
      ['customer', 'Nie podoba mi się jakość zdjęć ze ślubu'],
      ['agent', 'Co w zdjęciach najbardziej Państwu przeszkadza - kolory, ostrość czy kadrowanie?'],
      ['customer', 'kolory'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen'],
  },
  {
    id: 'pl-474',
    messages: [
      ['customer', 'Drugi raz dostaję cudze leki z apteki internetowej!'],
      ['agent', 'Możemy odebrać leki jeszcze dziś i dowieźć właściwe. Zgoda?'],
      ['customer', 'zgoda'],
      ['agent', 'Kurier był u Państwa o 15. Leki są już właściwe?'],
      ['customer', 'nie, znów nie te'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-475',
    messages: [
      ['customer', 'Czy dziecko do lat 4 jedzie za darmo?'],
      ['agent', 'Tak, bez biletu, ale bez miejsca siedzącego. To wszystko, o co chciała Pani zapytać?'],
      ['customer', 'tak, wszystko'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-476',
    messages: [
      ['customer', 'Wentylator w łazience huczy'],
      [
        'agent',
        'Przepraszamy za hałas. Konserwator wymienił łożysko dziś rano. Cicho już? Jakieś inne usterki w mieszkaniu?',
      ],
      ['customer', 'cichutko, innych brak'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-477',
    messages: [
      ['customer', 'Wasza strona mówiła, że dostępne od ręki!'],
      ['agent', 'Nikt inny nie zgłaszał z tym problemu. Proszę następnym razem uważniej czytać opisy.'],
      ['customer', 'dzięki za nic'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-478',
    messages: [
      ['customer', 'drzwi w aucie z wypozyczalni sie nie otwieraja z aplikacji'],
      ['agent', 'zresetowałam moduł w aucie, poczekaj 10 sekund i kliknij otwórz'],
      ['customer', 'o kliknęło'],
      ['agent', 'auto otwarte?'],
      ['customer', 'taa jadę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-479',
    messages: [
      ['customer', 'Kiedy wypłata premii?'],
      ['agent', '28-go razem z pensją. Masz jeszcze inną zagwozdkę kadrową?'],
      ['customer', 'mam, ile zostało mi urlopu'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-480',
    messages: [
      ['customer', 'Okno po wymianie się nie domyka'],
      ['agent', 'Przepraszam za niedokładną regulację. Przyjadę we wtorek o 8 i wyreguluję zawiasy.'],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'apologise'],
  },
  {
    id: 'pl-481',
    messages: [
      ['customer', 'kot drapie nowy drapak i się chwieje'],
      ['agent', 'Proszę dokręcić śrubę pod podstawą kluczem z zestawu. Stoi już pewnie?'],
      ['customer', 'klucz gdzieś zniknął, poszukam'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-482',
    messages: [
      ['customer', 'Czemu woda jest brązowa?'],
      [
        'agent',
        'Płukaliśmy dziś hydrant na Państwa ulicy i osad dostał się do rur. Wystarczy odkręcić kran na 5 minut. Pomóc w czymś jeszcze?',
      ],
      ['customer', 'nie, spływa czysta, dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-483',
    messages: [
      ['customer', 'Bagaż poleciał do Oslo zamiast do Gdańska'],
      [
        'agent',
        'Bardzo przepraszamy za ten błąd. Walizka wróciła popołudniowym lotem i kurier odwiózł ją pod Państwa adres. Mają ją Państwo u siebie?',
      ],
      ['customer', 'mamy, cała i zdrowa'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-484',
    messages: [
      ['customer', 'Czy Pana firma montuje klimatyzację?'],
      ['agent', 'Tak, jaki metraż i które piętro? Czy montaż ma objąć jeszcze jakieś pomieszczenie?'],
      ['customer', '60 m, drugie, tylko salon'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
