import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fresh-051',
    messages: [
      ['customer', 'rezerwacja na 3 osoby a pokoj jest na 2'],
      [
        'agent',
        'Przepraszam za zły pokój. Trzyosobowy 118 jest gotowy, klucz w recepcji. Wszyscy już rozlokowani?',
      ],
      ['customer', 'tak'],
      ['agent', 'Gdyby cokolwiek, proszę dzwonić na 9.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-fresh-053',
    messages: [
      ['customer', 'hej, gdzie moja kasa ze zwrotu'],
      [
        'agent',
        'Wyszła od nas rano, numer przelewu masz w mailu. Czy mogę zamknąć rozmowę, czy coś Cię jeszcze nurtuje?',
      ],
      ['customer', 'możesz zamknąć'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-fresh-055',
    messages: [
      ['customer', 'czy gwarancja obejmuje baterie'],
      ['agent', 'Baterii gwarancja nie obejmuje.'],
      ['customer', 'a jak padla po tygodniu'],
      ['agent', 'Nic na to nie poradzimy, tak mówią warunki.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-fresh-057',
    messages: [
      ['customer', 'Czemu nie mogę wziąć urlopu w systemie?'],
      ['agent', 'Trzeba było złożyć wniosek do 1 marca. Teraz już nie możemy go przyjąć.'],
      ['customer', 'nikt mi tego nie powiedział'],
      ['agent', 'To nie nasza wina, informacja wisiała w kuchni.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'pl-fresh-059',
    messages: [
      ['customer', 'Zgubiłem kartę w Chorwacji'],
      [
        'agent',
        'Zastrzegam ją w tej sekundzie. Gotowe. Czy chce Pan zgłosić coś jeszcze, np. zgubiony dowód, żebym dopisał do protokołu?',
      ],
      ['customer', 'tylko karta'],
      ['agent', 'Rozumiem. Nowa czeka w hotelu pojutrze, dostarczy ją DHL. Jakieś życzenia jeszcze?'],
      ['customer', 'nie, to tyle'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-fresh-061',
    messages: [
      ['customer', 'zamowienie 3 kaw, przyszly 2'],
      ['agent', 'Trzecia już jedzie.'],
      ['customer', 'ok'],
      ['agent', 'Czy coś pozostało otwarte między nami?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-fresh-063',
    messages: [
      ['customer', 'Auto z wypożyczalni śmierdziało dymem, jestem astmatykiem'],
      [
        'agent',
        'To dla astmatyka naprawdę niebezpieczne, rozumiem, że był Pan wściekły. Przepraszamy za brudne auto. Podstawimy Panu inne za godzinę, kierowcą będzie Borys. Czy to dla Pana do przyjęcia?',
      ],
      ['customer', 'tak, czekam'],
      ['agent', 'Jest 15:00, Borys wrócił. Jak oddycha się w nowym aucie, w porządku?'],
      ['customer', 'w porządku'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'agree', 'facts'],
  },
  {
    id: 'pl-fresh-065',
    messages: [
      ['customer', 'gdzie jest moj zwrot podatku'],
      ['agent', 'Proszę czekać, damy znać.'],
      ['customer', 'do kiedy mam czekac'],
      ['agent', 'Trudno powiedzieć, ktoś się odezwie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-fresh-067',
    messages: [
      ['customer', 'pani z okienka powiedziala ze jestem za glupi na formularz!! NIE ZOSTAWIE tego tak'],
      ['agent', 'Wierzę, że to Pana zabolało. Proszę opisać, co dokładnie wydarzyło się przy okienku?'],
      ['customer', 'zapytalem gdzie podpis a ona ze kazdy to wie i smiech'],
      [
        'agent',
        'Najmocniej przepraszam za te słowa. Porozmawiam z nią dziś po południu i zadzwonię do Pana jutro o 9 powiedzieć, co postanowiliśmy.',
      ],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
]
