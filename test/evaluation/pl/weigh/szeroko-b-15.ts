import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-183',
    messages: [
      [
        'customer',
        'Witam, rachunek techniczny do spłaty kredytu się zmienił i nikt mnie nie poinformował, rata wróciła jako niezrealizowana',
      ],
      ['agent', 'Witam. Kiedy rata wyszła i co bank podał jako powód zwrotu?'],
      ['customer', '10go, rachunek nie istnieje'],
      [
        'agent',
        'Wszystko jasne. Przepraszam, że o nowym rachunku nie poszedł do Pana ani jeden list. Mogę zaliczyć wpłatę z datą 10-go, bez odsetek karnych, o ile puści ją Pan raz jeszcze.',
      ],
      ['customer', 'puściłem natychmiastowym'],
      ['agent', 'Wpłynęła, wpisuję datę 10-go. Proszę rzucić okiem w harmonogram: rata odhaczona?'],
      ['customer', 'Odhaczona, odsetek zero. Dziękuję.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'canDo'],
  },
  {
    id: 'pl-szeroko-b-184',
    messages: [
      ['customer', 'halo dzień dobry to ja z tej ulicy Polnej co tam kopią i mi rurę przebili'],
      ['agent', 'dzień dobry no tak proszę opowiedzieć po kolei co się stało'],
      ['customer', 'no koparka zahaczyła i woda tryska na podwórko już garaż podlewa'],
      [
        'agent',
        'zamykam zasuwę od ulicy zdalnie i wysyłam pogotowie będą u pani za czterdzieści minut a ja za dwadzieścia zadzwonię z numerem do brygadzisty',
      ],
      ['customer', 'dobrze a mam coś robić'],
      ['agent', 'samochód wyprowadzić z garażu no i to tyle a pani ma do mnie jeszcze coś'],
      ['customer', 'nie nie mam lecę po kluczyki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-185',
    messages: [
      [
        'customer',
        'Dzień dobry, poproszę o zwolnienie z opłaty za zaświadczenie, jestem bezrobotna od stycznia i te 50 zł to dla mnie dwa obiady',
      ],
      [
        'agent',
        'Dzień dobry, Pani Lucyno. Rozumiem, jak trudno odjąć sobie dwa obiady dla jednego papierka.',
      ],
      ['customer', 'dokładnie tak'],
      [
        'agent',
        'Ustawa zabrania mi wydać je za darmo. Da się natomiast złożyć oświadczenie zamiast zaświadczenia, nic nie kosztuje i większość instytucji je przyjmuje.',
      ],
      ['customer', 'O, to złożę oświadczenie'],
      ['agent', 'Wzór jest na drugiej stronie ulotki.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'canDo', 'canDo.not'],
  },
  {
    id: 'pl-szeroko-b-186',
    messages: [
      ['customer', '2x zaksięgowana sprzedaż udziałów w spółdzielni, z konta zeszło 2x 500'],
      [
        'agent',
        'Dzień dobry, przepraszam za zdublowane księgowanie. Doszło do niego, bo pracowały naraz dwa stanowiska. Jedno 500 cofam w tej minucie. W piątek rano podejrzę konto i zadzwonię, czy zwrot się utrzymał.',
      ],
      ['customer', 'super'],
      ['agent', 'Cofnięte. Jest po kłopocie? Czegoś jeszcze tu szukamy?'],
      ['customer', 'Tak'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-187',
    messages: [
      ['customer', 'hej chcialbym zeby tata mial dostep do mojego konta'],
      ['agent', 'hej, opowiedz, po co mu dostęp i co ma móc robić?'],
      ['customer', 'placic rachunki jak jestem w trasie'],
      ['agent', 'no to pełnomocnictwo do wysokości limitu. wysyłam wam oba linki do podpisu?'],
      ['customer', 'wysylaj'],
      ['agent', 'to ślę i dopisuję limit 3000'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'agree'],
  },
  {
    id: 'pl-szeroko-b-188',
    messages: [
      [
        'customer',
        'Dzień dobry. Od aktualizacji nie działa mi czytnik kart dla księgowej, nie podpisujemy przelewów płacowych dla 40 osób.',
      ],
      ['agent', 'Dzień dobry. Rozumiem. Do której godziny przelewy mają wyjść i co widać na czytniku?'],
      ['customer', 'Do 15. Czytnik miga na czerwono.'],
      [
        'agent',
        'Nowy sterownik blokuje starsze czytniki, w tym Państwa. Przełączam Państwu autoryzację na aplikację mobilną, bez czytnika.',
      ],
      ['customer', 'Mamy komunikat o parowaniu.'],
      ['agent', 'Proszę go zaakceptować. Czy przelewy dają się już podpisywać?'],
      ['customer', 'Pierwszy tak, drugi już nie.'],
      ['agent', 'Patrzę na drugi.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-189',
    messages: [
      ['customer', 'kto odsnieza chodnik przed nasza brama bo babcia sie juz przewrocila'],
      [
        'agent',
        'Dzień dobry. Chodnik należy do gminy, tam proszę kierować prośby. Jakby coś się zmieniło, kiedyś powiadomimy mieszkańców.',
      ],
      ['customer', 'gmina mowi ze wasz'],
      ['agent', 'Nasz nie jest.'],
      ['customer', 'to czyj'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-190',
    messages: [
      [
        'customer',
        'Szanowni Państwo, emerytura mamy przyszła na konto, które zamknęliśmy rok temu, bank ją odesłał, a Wy macie ją wypłacić dopiero za miesiąc. Mama nie ma z czego żyć.',
      ],
      [
        'agent',
        'Szanowna Pani, miesiąc bez jedynego dochodu to nie do udźwignięcia i przepraszam, że do tego dopuściliśmy.\nUpewnię się, że dobrze odtwarzam: pieniądze trafiły na zamknięte konto, bank je odbił, a termin ponownej wypłaty przypada za miesiąc.\nMogę uruchomić wypłatę przekazem na adres albo na konto Pani. Jakie rozwiązanie byłoby dla Mamy lepsze?',
      ],
      ['customer', 'Na moje konto, mieszkamy razem.'],
      ['agent', 'Uruchamiam wypłatę na Pani konto. Numer z podania jest aktualny?'],
      ['customer', 'Tak.'],
      ['agent', 'Zrobione. Czy ma Pani jeszcze jakąś prośbę?'],
      ['customer', 'Nie, bardzo dziękuję.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'canDo',
      'agree',
    ],
  },
  {
    id: 'pl-szeroko-b-191',
    messages: [
      ['customer', 'Co za dno!!! Dzwonię czwarty raz i za każdym razem słyszę coś innego!'],
      ['agent', 'pan dzwoni zawsze do kogoś innego to i słyszy co innego niech pan się zdecyduje'],
      ['customer', 'To wy się zdecydujcie!'],
      ['agent', 'ja panu już mówiłam że to załatwia oddział a nie infolinia'],
      ['customer', 'Do widzenia, idę do konkurencji'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-192',
    messages: [
      ['customer', 'Mam uszkodzony samochód po gradzie, szukam pomocy'],
      [
        'agent',
        'Dobry wieczór, współpracuję z Panią do końca tej szkody. Jak wyglądają uszkodzenia i gdzie stoi auto?',
      ],
      ['customer', 'dach jak tarka, stoi pod blokiem'],
      ['agent', 'Zamawiam mobilnego rzeczoznawcę i auto zastępcze.'],
      ['customer', 'był, super gość, auto już mam'],
      ['agent', 'Cieszę się :) Mogę zamknąć szkodę jako załatwioną, czy coś jeszcze jest do zrobienia?'],
      ['customer', 'Może Pani zamknąć. Pani Wiktorio, rewelacyjna robota, 10/10!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-193',
    messages: [
      ['customer', 'Dlaczego nie ma jeszcze rozliczenia mediów za zeszły rok?'],
      [
        'agent',
        'Dzień dobry, dostawca ciepła dosłał dane z opóźnieniem i z tego względu rozliczenie się przesunęło. Komisja zatwierdzi je 18 kwietnia, a do skrzynek trafi do 25-go.',
      ],
      ['customer', 'aha, dziękuję za info'],
      ['agent', 'Mam nadzieję, że to rozwiewa wątpliwości.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-194',
    messages: [
      ['customer', 'no i dzwonię bo dostałem zwrot podatku mniejszy o sto pięćdziesiąt'],
      ['agent', 'no czyli był pan nastawiony na pełną kwotę a tu stówki z hakiem brakuje'],
      ['customer', 'no'],
      [
        'agent',
        'to ja wystawiam reklamację wewnętrzną od razu numer pan dostanie esemesem czy coś jeszcze pan sobie przypomina',
      ],
      ['customer', 'no właśnie bo żona też miała mniejszy i jej też proszę wystawić'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own'],
  },
  {
    id: 'pl-szeroko-b-195',
    messages: [
      ['customer', 'Karta płatnicza zatrzymana w bankomacie na Rynku'],
      [
        'agent',
        'Dzień dobry, mogę ją zablokować i wydać nową albo ściągnąć serwis do bankomatu jutro. Co Pan decyduje?',
      ],
      ['customer', 'nowa'],
      [
        'agent',
        'Nowa jest już w drodze do druku, a na teraz aktywuję Panu wersję w telefonie. Udało się nią zapłacić?',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree'],
  },
]
