import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-held-002',
    messages: [
      ['customer', 'ile kosztuje zwrot paczki'],
      ['agent', 'Nic, zwrot jest darmowy przez 30 dni. Coś jeszcze mam sprawdzić?'],
      ['customer', 'nie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-held-004',
    messages: [
      ['customer', 'nie moge sie zalogowac do banku'],
      ['agent', 'To trzeba dzwonić do operatora, my się telefonami nie zajmujemy.'],
      ['customer', 'ale to haslo do banku'],
      ['agent', 'Proszę się zwrócić do nich.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-held-006',
    messages: [
      ['customer', 'hej kod rabatowy nie wchodzi'],
      ['agent', 'Hej! Wpisał Pan pewnie źle, u nas kody zawsze działają.'],
      ['customer', 'skopiowałem z maila'],
      ['agent', 'Jak już pisałem, kody działają.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-held-008',
    messages: [
      ['customer', 'Faktura ma zły NIP'],
      ['agent', 'Poprawiłem, korekta jest w Pana skrzynce. Doszła?'],
      ['customer', 'doszła'],
      ['agent', 'Świetnie. Mogę się jeszcze na coś przydać?'],
      ['customer', 'Tak, kiedy mija termin płatności?'],
      ['agent', '14 czerwca.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-held-010',
    messages: [
      ['customer', 'Witam, chciałbym przenieść wizytę z piątku na inny dzień'],
      ['agent', 'Dzień dobry, mogę dać Panu wtorek o 9 albo czwartek o 16.'],
      ['customer', 'czwartek'],
      [
        'agent',
        'Zapisałam Pana na czwartek na 16 do doktor Nowik. Czy chce Pan coś dodać do wizyty, na przykład morfologię?',
      ],
      ['customer', 'nie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'facts'],
  },
  {
    id: 'pl-held-012',
    messages: [
      ['bot', 'Cześć! Czy mogę jeszcze w czymś pomóc?'],
      ['customer', 'konsultant'],
      ['agent', 'Dzień dobry, tu Renata. Proszę podać numer umowy.'],
      ['customer', '44/2021'],
      ['agent', 'Umowa kończy się w maju.'],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-held-014',
    messages: [
      ['customer', 'Gdzie znajdę PIT za zeszły rok?'],
      ['agent', 'W zakładce Dokumenty. Udało się go otworzyć?'],
      ['customer', 'jeszcze nie sprawdzałem, zerknę wieczorem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-held-016',
    messages: [
      ['customer', 'Dzien dobry, ja z Ukraina, nie rozumiem rachunek za prad'],
      ['agent', 'Dzień dobry! Która część rachunku jest dla Pani niejasna?'],
      ['customer', 'tu pisze prognoza, ale ja juz placila'],
      [
        'agent',
        'Prognoza to wpłata na przyszłe miesiące. Pani wpłata trafiła na inne konto, bo na przelewie brakowało jednej cyfry. Już ją przeniosłem. Czy teraz wszystko się zgadza?',
      ],
      ['customer', 'tak zgadza sie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
]
