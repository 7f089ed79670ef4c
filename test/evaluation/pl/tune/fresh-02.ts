import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fresh-017',
    messages: [
      ['customer', 'Zamówiłam sukienkę na wesele, wesele w sobotę, paczki nie ma'],
      [
        'agent',
        'Wiem, jak ważna jest sukienka na wesele, i rozumiem stres. Dziś o 18 nadam drugą taką samą kurierem nocnym, doręczy ją jutro do 10 firma Strzała. O 10:15 napiszę do Pani, co powiedział kurier.',
      ],
      ['customer', 'dziękuję'],
      ['agent', 'Pani Olu, jest 10:15, kurier mówi, że oddał. Sukienka dojechała?'],
      [
        'customer',
        'Tak! I leży idealnie. Pierwszy raz spotkałam taką obsługę, polecę Was wszystkim koleżankom',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'pl-fresh-019',
    messages: [
      ['customer', 'Naliczyliście mi opłatę za brak powrotu hulajnogi, a ja ją oddałem'],
      ['agent', 'Musiał Pan zaparkować poza strefą, to nie nasza wina.'],
      ['customer', 'stała na stojaku'],
      ['agent', 'Trzeba było zrobić zdjęcie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-fresh-021',
    messages: [
      ['note', 'Klientka dzwoniła dwa razy w sprawie przecieku, obiecano hydraulika'],
      ['customer', 'Dalej kapie mi z sufitu'],
      [
        'agent',
        'Dzień dobry, przepraszam, że hydraulik nie przyszedł. Mam Pani sprawę u siebie i dopilnuję jej do końca. Hydraulik Leszek będzie dziś o 15.',
      ],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'note'],
  },
  {
    id: 'pl-fresh-023',
    messages: [
      ['customer', 'czesc, mam pytanie, na kiedy moge umowic przeglad roweru'],
      ['agent', 'Cześć! Najbliżej środa. Może być?'],
      ['customer', 'może być'],
      ['agent', 'To środa, przyjmie Cię Igor o 11. Coś oprócz przeglądu dopisać do zlecenia?'],
      ['customer', 'wymiane klockow'],
      ['agent', 'Dopisane. To już całość?'],
      ['customer', 'całość'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'pl-fresh-025',
    messages: [
      ['customer', 'Jestem w szpitalu i nie mogę przyjść podpisać umowy'],
      [
        'agent',
        'Życzę dużo zdrowia, pobyt w szpitalu to ciężki czas. Zobaczmy, co da się zrobić: mogę przysłać kuriera na oddział albo wysłać umowę do podpisu w telefonie.',
      ],
      ['customer', 'telefon'],
      ['agent', 'Poszło. Otrzymała Pani wiadomość?'],
      ['customer', 'jest'],
      ['agent', 'Dobrze. Zostało coś, w czym mogłabym Panią wyręczyć?'],
      ['customer', 'nie, dziękuję'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo'],
  },
  {
    id: 'pl-fresh-027',
    messages: [
      ['customer', 'Serwer stoi, 40 osób nie pracuje'],
      [
        'agent',
        'Zdaję sobie sprawę, ile kosztuje Państwa każda minuta. Kiedy padł i co było robione tuż przed tym?',
      ],
      ['customer', 'o 9:10, restart po łatkach'],
      [
        'agent',
        'Łatka nadpisała sterownik dysku, stąd zatrzymanie. Cofam ją i o 10 zamelduję się z wynikiem.',
      ],
      ['customer', 'dobrze'],
      ['agent', '10:00, serwer wstał. Czy u Państwa wszyscy już pracują?'],
      ['customer', 'Jeszcze magazyn nie może wejść.'],
      ['agent', 'Odblokowałem magazyn.'],
      ['customer', 'Już weszli.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-fresh-029',
    messages: [
      ['customer', 'Dzień dobry, dziękuję za szybką naprawę pralki'],
      [
        'agent',
        'Bardzo proszę! Za miesiąc odezwę się jeszcze do Pani, żeby sprawdzić, czy pralka nie przecieka.',
      ],
      ['customer', 'o, miło'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp'],
  },
  {
    id: 'pl-fresh-031',
    messages: [
      ['customer', 'nie widze ocen dziecka w dzienniku'],
      ['agent', 'Oceny wpisuje szkoła, więc to do nich trzeba z tym iść, nie do nas.'],
      ['customer', 'szkola kaze do was'],
      ['agent', 'My tylko robimy program.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-fresh-033',
    messages: [
      ['customer', 'Od tygodnia piszę i nikt mi nie odpowiada'],
      [
        'agent',
        'Tydzień bez odpowiedzi, to może wyprowadzić z równowagi. Proszę mi opowiedzieć, co się stało?',
      ],
      ['customer', 'przysłaliście buty 2 lewe'],
      ['agent', 'Dwa lewe buty, dobrze widzę?'],
      ['customer', 'tak :)'],
      ['agent', 'Przepraszam za tę wpadkę. Chciałbym wysłać właściwą parę na czwartek, pasuje to Panu?'],
      ['customer', 'pasuje'],
      ['agent', 'W takim razie w czwartek do 14 przywiezie je kurierka Zosia.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'agree',
      'facts',
    ],
  },
]
