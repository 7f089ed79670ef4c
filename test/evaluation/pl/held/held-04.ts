import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-held-052',
    messages: [
      ['customer', 'Kto odbierze ode mnie stare meble?'],
      ['agent', 'Odbiór mebli to nie my, proszę pytać w gminie.'],
      ['customer', 'ok'],
      ['agent', 'Czy ma Pani do mnie jeszcze jakąś prośbę?'],
      ['customer', 'nie mam'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own.not'],
  },
  {
    id: 'pl-held-054',
    messages: [
      ['customer', 'Pralka po waszej naprawie wybiła korki, dziecko się przestraszyło'],
      ['agent', 'Ojej, rozumiem, że najedliście się strachu. Co było słychać lub widać, zanim wybiło?'],
      ['customer', 'iskra przy wtyczce'],
      ['agent', 'Przyjadę z elektrykiem dzisiaj o 17 i zabieram pralkę na nasz koszt.'],
      ['customer', 'dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'pl-held-056',
    messages: [
      ['customer', 'Ania z tej strony, bilet na koncert pokazuje zły sektor'],
      [
        'agent',
        'Cześć Aniu! Sektor zmienił się, bo scenę przesunięto. Przepisałem bilet na sektor B blisko środka. Pokazuje się u Ciebie B?',
      ],
      ['agent', 'Nie ma odpowiedzi, więc zamykam.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'pl-held-058',
    messages: [
      ['customer', 'prosze o przywrocenie filmu, jutro mam prezentacje w szkole'],
      [
        'agent',
        'Wiem, że przed prezentacją liczy się każda godzina. Film został zablokowany przez muzykę w tle. Wyciszyłam muzykę i film jest z powrotem. Odtwarza się?',
      ],
      ['customer', 'odtwarza, ratujecie mi zycie, najlepszy support na swiecie, dziekuje z calego serca'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain', 'advocate'],
  },
  {
    id: 'pl-held-060',
    messages: [
      ['customer', 'Wasz doradca obiecał mi 10% rabatu, na fakturze go nie ma'],
      ['agent', 'Który doradca i jak to sformułował?'],
      ['customer', 'pan Rafał, że dla stałych klientów zawsze'],
      [
        'agent',
        'Zatem Rafał obiecał Panu 10% jako stałemu klientowi, a na fakturze rabatu zabrakło. Ujmuję to właściwie?',
      ],
      ['customer', 'tak'],
      ['agent', 'Wystawię nową fakturę z rabatem i prześlę ją do jutra do 10.'],
      ['customer', 'dzieki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'pl-held-062',
    messages: [
      ['customer', 'jak zmienić pin w telewizorze'],
      ['agent', 'Menu, System, PIN. Wyszło?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-held-064',
    messages: [
      ['note', 'Klient VIP, po dwóch awariach, proszę prowadzić osobiście'],
      ['customer', 'Dzień dobry, kasa fiskalna znów drukuje puste paragony, kolejka do drzwi'],
      [
        'agent',
        'Dzień dobry. Kolejka do drzwi i puste paragony, wiem, jakie to niezręczne. Mogę podłączyć się zdalnie albo przywieźć kasę zastępczą.',
      ],
      ['customer', 'zdalnie'],
      ['agent', 'Wyczyściłem głowicę. Następny paragon wyszedł czytelny?'],
      ['customer', 'Tak, czytelny.'],
      ['agent', 'Na koniec zapytam, czy coś jeszcze utrudnia Państwu pracę?'],
      ['customer', 'waga nie łączy się z kasą'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'note'],
  },
  {
    id: 'pl-held-066',
    messages: [
      ['customer', 'Dzień dobry, nie dostałem faktur za kwiecień i maj'],
      ['agent', 'Dzień dobry, przepraszam za brak faktur. Obie wysłałem przed momentem. Czy dotarły?'],
      ['customer', 'Tylko majowa.'],
      ['agent', 'Kwietniową wysłałem raz jeszcze.'],
      ['customer', 'Teraz jest komplet.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-held-068',
    messages: [
      ['customer', 'ile mam punktow'],
      ['agent', '350. Chcesz jeszcze o coś spytać?'],
      ['customer', 'na razie nie wiem, odezwę się'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
