import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koncowka-a-404',
    messages: [
      ['customer', 'halo bo ja mam takie trzeszczenie w słuchawce w telefonie stacjonarnym'],
      ['agent', 'a jest dobrze słychać mnie teraz'],
      ['customer', 'no tak średnio trzeszczy'],
      ['agent', 'no to podejdzie technik we wtorek'],
      ['customer', 'dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-405',
    messages: [
      ['customer', 'halo trzeszczenie mam w stacjonarnym'],
      ['agent', 'no to przełączam na drugą parę'],
      ['agent', 'halo halo'],
      ['agent', 'a jest dobrze słychać mnie teraz'],
      ['customer', 'jak z radia, pięknie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-koncowka-a-406',
    messages: [
      ['customer', 'Konto zablokowane po zmianie nazwiska'],
      ['agent', 'Nazwisko na Pani dokumencie to już nowe?'],
      ['customer', 'tak'],
      ['agent', 'To potrzebny skan. Ma Pani teraz chwilę?'],
      ['customer', 'mam'],
      ['agent', 'Proszę wgrać.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-407',
    messages: [
      ['customer', 'Nazwisko w koncie dalej stare'],
      ['agent', 'Nadpisałam nowym.'],
      ['agent', 'Nazwisko na Pani koncie to już nowe?'],
      ['customer', 'nowe'],
      ['agent', 'W takim razie mamy to, a czy jeszcze coś Pani zmieniała po ślubie?'],
      ['customer', 'adres zmieniałam'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-408',
    messages: [
      ['customer', 'dostałam zimną zupę'],
      ['agent', 'Wolisz zwrot czy drugą, gorącą?'],
      ['customer', 'drugą'],
      ['agent', 'Będzie 19:40. Może tak zostać?'],
      ['customer', 'no jak będzie gorąca'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-koncowka-a-409',
    messages: [
      ['customer', 'dostalam dzis zimna zupe, pisalam o 18'],
      ['agent', '24 zł już na twojej karcie.'],
      ['agent', 'Zadowolona?'],
      ['customer', 'no, ujdzie w tłoku'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-410',
    messages: [
      ['customer', 'Gdzie mogę sprawdzić status wniosku o paszport?'],
      ['agent', 'Numer wniosku ma Pani przed sobą?'],
      ['customer', 'mam'],
      ['agent', 'Proszę kliknąć w link, który wysłałam smsem.'],
      ['agent', 'Czy strona się otworzyła?'],
      ['customer', 'otworzyła się'],
      ['agent', 'Teraz numer i „sprawdź".'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-411',
    messages: [
      ['customer', 'Status wniosku o paszport nie otwiera się od soboty'],
      ['agent', 'Była przerwa techniczna, przed chwilą uruchomiliśmy serwer na nowo.'],
      ['agent', 'Czy strona się otworzyła?'],
      ['customer', 'kręci i kręci, zaraz dam znać'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koncowka-a-412',
    messages: [
      ['customer', 'Zapomniałem dodać zniżkę na trzecie dziecko'],
      ['agent', 'Najstarsze ma mniej niż 18?'],
      ['customer', 'Ola, 17'],
      ['agent', 'To doda Pan ją w punkcie 6. Problem z głowy, jak widać.'],
      ['customer', 'widać, dzięki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-413',
    messages: [
      ['customer', 'nie naliczyło zniżki na trzecie dziecko'],
      ['agent', 'Naliczyłem 20%, różnica do zwrotu 46 zł.'],
      ['agent', 'Problem z głowy?'],
      ['customer', 'z mojej głowy tak, żona liczy sama, pewnie policzy inaczej'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-414',
    messages: [
      [
        'customer',
        'Dzień dobry, w ubiegłym tygodniu oddałem do Państwa garnitur do zwężenia i wrócił zwężony tak, że nie dopinam marynarki. Ślub mam w sobotę. Adam Stępa',
      ],
      [
        'agent',
        'Dzień dobry Panie Adamie, marynarka, która nie dopina się na kilka dni przed ślubem, to stres, jakiego nikomu nie życzę. Proszę przyjąć przeprosiny za zbyt mocne zwężenie. Poszerzę ją sam, jutro o 17 czeka na Pana do przymiarki. Gdyby godzina była niedogodna, wystarczy krótki mail.',
      ],
      ['customer', 'Będę o 17.'],
      ['agent', 'Do zobaczenia!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
  },
  {
    id: 'pl-koncowka-a-415',
    messages: [
      ['customer', 'Dzień dobry, wczoraj odebrałem tę marynarkę po poprawce.'],
      [
        'agent',
        'Dzień dobry, miło czytać. Poszerzyłem ją o trzy centymetry w pasie – dopina się Pan teraz swobodnie, na wdechu i na wydechu?',
      ],
      ['customer', 'Na wydechu bez zarzutu. Na wdechu zobaczymy po obiedzie weselnym.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-416',
    messages: [
      [
        'customer',
        'Szanowni Państwo, zgłaszam, że przelew na rzecz ZUS został zwrócony z adnotacją „błędny rachunek".',
      ],
      [
        'agent',
        'Szanowna Pani, rachunek został po naszej stronie zmieniony, a przelew wysłany powtórnie dzisiaj o 9:12. Uprzejmie pytam, czy Pani zdaniem zgłoszenie można uznać za wyczerpane.',
      ],
      ['customer', 'Szanowny Panie, owszem, można. Z poważaniem, Lidia Kęcka'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
