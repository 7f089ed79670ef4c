import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zapisy-306',
    messages: [
      ['customer', 'zapisz mnie na wtorek do Oli'],
      ['agent', 'Hej, wtorek 12:00 u Oli, pasuje?'],
      ['customer', 'git'],
      ['agent', 'Wpisana!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'pl-zapisy-307',
    messages: [
      ['customer', 'Proszę o fakturę za bilet 331'],
      ['agent', 'Faktura wysłana.'],
      ['agent', 'Czy plik dotarł?'],
      ['customer', 'Tak, dziękuję'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-zapisy-308',
    messages: [
      ['customer', 'hasło mi wygasło'],
      ['agent', 'Resetuję. Nowe przyjdzie SMS-em.'],
      ['agent', 'Zalogowało?'],
      ['customer', 'tak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-zapisy-309',
    messages: [
      ['customer', 'Czy jest jutro wolny termin u ortopedy'],
      ['agent', 'Dzień dobry, jutro nie ma wolnych terminów. Pojutrze jest 9:10.'],
      ['customer', 'nie pasuje, dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zapisy-310',
    messages: [
      ['customer', 'Chcę oddać bilet na piątkowy koncert'],
      ['agent', 'Dzień dobry. Zgodnie z regulaminem biletów na koncert nie przyjmujemy z powrotem.'],
      ['customer', 'szkoda'],
      ['agent', 'Czy mogę jeszcze w czymś pomóc?'],
      ['customer', 'nie no'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-zapisy-311',
    messages: [
      ['customer', 'o ktorej autobus do Kazimierza'],
      ['agent', 'Dzień dobry, 8:15, 10:40, 14:05.'],
      ['agent', 'Czy coś jeszcze sprawdzić?'],
      ['customer', 'powrót ostatni'],
      ['agent', '19:20.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-zapisy-312',
    messages: [
      ['customer', 'Nie widzę sieci wifi w pokoju 14'],
      ['agent', 'Dzień dobry, przepraszam za kłopot. Restartuję nadajnik na piętrze.'],
      ['agent', 'Pojawiła się?'],
      ['customer', 'zobaczę jak wrócę z obiadu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-zapisy-313',
    messages: [
      ['customer', 'kiedy będzie technik'],
      ['agent', 'Technik przyjedzie w środę między 10 a 12.'],
      ['customer', 'oki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-zapisy-314',
    messages: [
      ['customer', 'Moje zamówienie na laptop dalej "przyjęte", a miał być na urodziny, chce mi się płakać'],
      [
        'agent',
        'Rozumiem, jak bardzo jest Pani przykro. Sama dziś zapakuję laptopa i kurier doręczy go jutro do 12:00.',
      ],
      ['customer', 'naprawdę? kochana Pani, dziękuję!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'advocate'],
  },
  {
    id: 'pl-zapisy-315',
    messages: [
      ['customer', 'wpuśćcie mnie na platformę, kurs za 5 minut!!!!'],
      ['agent', 'Wiem, stres. Hasło tymczasowe: Kurs2210.'],
      ['agent', 'Jesteś w środku?'],
      ['customer', 'jestem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst'],
    heated: true,
  },
  {
    id: 'pl-zapisy-316',
    messages: [
      ['customer', 'Rezerwacja 2 os. dziś 21:00?'],
      ['agent', 'Dzień dobry, niestety dziś zamykamy o 20:00.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zapisy-317',
    messages: [
      ['customer', 'poproszę zmianę miejsca na przejście'],
      ['agent', 'Dzień dobry, mogę zmienić na 14D.'],
      ['agent', 'Zmienić?'],
      ['customer', 'tak'],
      ['agent', 'Zmieniam. Miejsce 14D zapisane.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-zapisy-318',
    messages: [
      ['customer', 'Bank mówi że to wy zablokowaliście płatność'],
      ['agent', 'Dzień dobry, to na pewno nie my. Proszę wyjaśniać z bankiem.'],
      ['customer', 'pięknie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-zapisy-319',
    messages: [
      ['customer', 'Wycieczka do Wilna, zostały miejsca?'],
      ['agent', 'Dzień dobry, jedno.'],
      ['customer', 'zarezerwujcie, Kłosek Ewa'],
      ['agent', 'Rezerwuję dla Pani. Odezwę się niebawem w sprawie zaliczki.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'pl-zapisy-320',
    messages: [
      ['customer', 'Gdzie odbiorę kartę do pokoju po północy'],
      ['agent', 'W skrzynce przy drzwiach, kod 2241.'],
      ['agent', 'Czy taka informacja wystarczy?'],
      ['customer', 'tak, super'],
      ['agent', 'Czy o coś jeszcze chce Pan dopytać?'],
      ['customer', 'nie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
]
