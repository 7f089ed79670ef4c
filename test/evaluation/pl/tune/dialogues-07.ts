import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-097',
    messages: [
      ['customer', 'Ile jeszcze mam czekac na te kanape? Wstyd!'],
      ['agent', 'Przecież już Pani tłumaczyłem, że to producent zwleka, nie my.'],
      ['customer', 'mam dosyc'],
      ['agent', 'Jak będą nowe informacje, to wrócimy do Pani z wiadomością.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-098',
    messages: [
      [
        'customer',
        'Filtr wymieniony, woda wreszcie czysta. Bardzo dziękuję za tak szybką i miłą pomoc, rewelacyjny serwis!',
      ],
      [
        'agent',
        'Miło to czytać! Zaglądniemy do Pani telefonicznie za trzy miesiące, czy woda dalej jest czysta. Czy na dziś coś jeszcze planujemy?',
      ],
      ['customer', 'a to zależy'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['followUp', 'advocate'],
  },
  {
    id: 'pl-099',
    messages: [
      ['customer', 'Nie mogę pobrać e-booka.'],
      [
        'agent',
        'Przepraszam za kłopot z plikiem. Wynika to z tego, że link wygasa po 24 godzinach. W związku z tym mogę wysłać nowy link albo plik mailem, jak Panu wygodniej?',
      ],
      ['customer', 'mailem'],
      ['agent', 'Mail poszedł. Dało się otworzyć plik?'],
      ['customer', 'nie da się, wyskakuje że uszkodzony'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-100',
    messages: [
      ['customer', 'Dostałam mandat za parkowanie choć płaciłam w aplikacji'],
      [
        'agent',
        'Mandatami zajmuje się ktoś inny, nie my. Nie mogę nic z tym zrobić, proszę pisać do zarządu dróg.',
      ],
      ['customer', 'ale to wasza aplikacja nie przesłała płatności'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-101',
    messages: [
      ['customer', 'Poprzednia Pani obiecała rabat i cisza'],
      [
        'agent',
        'Przypomnę jej o tym i sam wpiszę rabat na Pani konto. Potwierdzenie przyjdzie, damy znać, proszę się nie martwić.',
      ],
      ['customer', 'trzymam za słowo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'pl-102',
    messages: [
      ['customer', 'Moja firma stoi od rana!!! 40 osób nie może pracować przez wasz serwer.'],
      [
        'agent',
        'Panie Marcinie, przestój całej firmy to ogromny kłopot i rozumiem, że jest Pan zdenerwowany. Przepraszam za tę awarię. Spowodował ją uszkodzony dysk, już przepinamy Państwa na zapasowy.',
      ],
      ['agent', 'Będę pisał do Pana co 30 minut, pierwszy raz o 11:30.'],
      ['customer', 'działa od 12'],
      ['agent', 'To kamień z serca. Czy jest cokolwiek, co nadal Państwu przeszkadza w pracy?'],
      ['customer', 'Nie ma, wszyscy pracują.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-103',
    messages: [
      ['customer', 'hulajnoga po naprawie jezdzi ok'],
      ['agent', 'Super. Za 4 tygodnie sprawdzimy z Panem, czy hamulec nadal dobrze łapie.'],
      ['note', 'Hulajnoga: wymieniony hamulec przedni, klient potwierdza. Przyczyna: zużyta linka.'],
      ['customer', 'ok pzdr'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'note'],
  },
  {
    id: 'pl-104',
    messages: [
      ['customer', 'Wie pan co, ja nic nie słyszę w tych waszych słuchawkach'],
      ['agent', 'mhm, niech pan opowie, kiedy pan je zakłada, to co się dzieje?'],
      ['customer', 'lewa gra, prawa cicho'],
      ['agent', 'czyli w prawej słuchawce jest cisza a lewa działa dobrze rozumiem'],
      ['customer', 'no'],
      ['agent', 'proszę przeczyścić siateczkę suchą szczoteczką i wrócił dźwięk?'],
      ['customer', 'jakby trochę ale chyba mi się wydaje'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'pl-105',
    messages: [
      ['customer', 'no brawo, polecę was wszystkim, żeby omijali szerokim łukiem'],
      ['agent', 'Dzień dobry, poproszę numer zamówienia.'],
      ['customer', '5512'],
      ['agent', 'Zamówienie 5512 zostało wydane kurierowi.'],
      ['customer', 'dzieki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-106',
    messages: [
      ['customer', 'Lodowka nie mrozi po dostawie'],
      ['agent', 'Nie włączył Pan pewnie szybkiego mrożenia, to błąd użytkownika, a nie wada.'],
      ['customer', 'wlaczylem od razu'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-107',
    messages: [
      ['customer', 'Dwa bilety na koncert, a koncert przełożony na dzień, kiedy mam operację'],
      ['agent', 'Czyli nowy termin koncertu wypada w dniu Pani operacji. Czy dobrze odczytałam?'],
      ['customer', 'Tak.'],
      ['agent', 'Mogę zwrócić pieniądze lub przepisać bilety na inną osobę. Jak Pani chciałaby to załatwić?'],
      ['customer', 'Zwrot proszę.'],
      ['agent', 'Zwrot zlecony. Czy możemy przejść do czegoś innego, co Panią niepokoi?'],
      ['customer', 'Tak, zwrot przyszedł tylko za jeden bilet.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'canDo', 'agree'],
  },
  {
    id: 'pl-108',
    messages: [
      ['customer', 'Prosze o fakture korygujaca'],
      ['agent', 'Wystawię ją osobiście i prześlę jutro do 10, o czym powiadomię Pana SMS-em.'],
      ['customer', 'jest sms'],
      ['agent', 'Czy korekta jest taka, jakiej Pan oczekiwał?'],
      ['customer', 'jeszcze nie otwierałem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-109',
    messages: [
      ['customer', 'czy moge dostac nagranie rozmowy?'],
      ['agent', 'Procedura nie pozwala nam udostępniać nagrań. Prawnik to rozważy, będziemy się odzywać.'],
      ['customer', 'mhm'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'inform.vague'],
  },
  {
    id: 'pl-110',
    messages: [
      ['customer', 'Zostawiłem okulary w pokoju 204'],
      ['agent', 'Znalazłam je! Wyślę je dziś na Pana adres, paczka dotrze w piątek.'],
      ['customer', 'Cudownie, jestem pod ogromnym wrażeniem, serdecznie Pani dziękuję, wspaniały hotel'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'advocate'],
  },
  {
    id: 'pl-111',
    messages: [
      ['customer', 'blik mi nie dziala'],
      ['agent', 'Przepraszam za przerwę w Bliku. Włączę go Panu zdalnie i dopilnuję, żeby działał.'],
      ['customer', 'dziala'],
      ['agent', 'Jest jeszcze coś, w czym mogę Pana wesprzeć? Jeśli nie, życzę udanego dnia, do usłyszenia!'],
      ['agent', 'Konsultacja zakończona.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-112',
    messages: [
      ['customer', 'Dzień dobry, robot koszący nie wraca do bazy'],
      ['agent', 'Dzień dobry, poproszę numer seryjny i zdjęcie bazy.'],
      ['customer', 'SN 4471, zdjęcie w załączniku'],
      ['note', ''],
      ['note', 'Robot koszący SN 4471 nie trafia do bazy, na zdjęciu przewód odklejony, czeka na serwis.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
]
