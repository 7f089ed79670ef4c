import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-171',
    messages: [
      ['customer', 'Jak zmienić termin wizyty w salonie?'],
      [
        'agent',
        'Na stronie salonu, w zakładce Moje wizyty, przy każdej wizycie jest przycisk Zmień. Czy byłbym w stanie coś jeszcze podpowiedzieć?',
      ],
      ['customer', 'Mam już wszystko, czego potrzebowałam, dziękuję.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-172',
    messages: [
      ['customer', 'grzejnik w sypialni zimny a w salonie parzy'],
      ['agent', 'Rozumiem, od kiedy jest taka różnica i co Pani już próbowała?'],
      ['customer', 'od początku sezonu, nic nie ruszałam'],
      ['agent', 'Proszę odkręcić odpowietrznik kluczykiem, aż zacznie kapać. I jak, robi się ciepły?'],
      ['customer', 'no właśnie nie robi się'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-173',
    messages: [
      ['customer', 'Hotel nie uwzględnił łóżeczka dla dziecka w rezerwacji.'],
      [
        'agent',
        'Przepraszamy za to niedopatrzenie. Dopisuję łóżeczko i sama sprawdzę, czy recepcja je zapisała. Z czym jeszcze mogłabym pomóc przed przyjazdem?',
      ],
      ['customer', 'Porozmawiam z mężem i ewentualnie napiszę.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-174',
    messages: [
      ['customer', 'apka do biegania zle liczy kilometry'],
      ['agent', 'Możemy przełączyć GPS na tryb dokładny lub skalibrować krok.'],
      ['customer', 'tryb dokladny'],
      ['agent', 'Ustawiony z naszej strony. Liczy teraz poprawnie?'],
      ['customer', 'dopiero jutro ide biegac'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-175',
    messages: [
      ['customer', 'proszę o kod do szatni na basenie'],
      ['agent', 'Kod to 4471, drzwi po lewej. Jeszcze o coś chciałaby Pani spytać?'],
      ['customer', 'Nic a nic, dzięki Pani wszystko poszło jak z płatka, wspaniała obsługa'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'pl-176',
    messages: [
      ['customer', 'Nie otrzymałem certyfikatu po szkoleniu'],
      [
        'agent',
        'Przepraszam za brak certyfikatu. Powodem była literówka w nazwisku, wysłałem poprawiony. Czy certyfikat już jest u Pana i czy ma Pan jakieś dalsze uwagi?',
      ],
      ['customer', 'Jest, ale z datą sprzed roku.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-177',
    messages: [
      ['customer', 'czy macie czynne w niedziele'],
      ['agent', 'Tak, od 10 do 18. Jakieś dodatkowe pytania?'],
      ['customer', 'a parking jest platny?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-178',
    messages: [
      ['customer', 'U mnie w aplikacji widać saldo mojej żony zamiast mojego'],
      ['agent', 'Czyli po zalogowaniu na swój profil widzi Pan saldo żony. Tak to wygląda?'],
      ['customer', 'Tak.'],
      ['agent', 'Rozdzieliłem oba profile, proszę zalogować się ponownie. Widzi Pan teraz własne saldo?'],
      ['customer', 'Widzę własne, super'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'pl-179',
    messages: [
      ['customer', 'kiedy wznowicie kurs rysunku'],
      [
        'agent',
        'Nowa grupa rusza w przyszły wtorek, prowadząca Ola wyśle plan zajęć w poniedziałek. Czy odpowiedzieć na coś jeszcze?',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'pl-180',
    messages: [
      ['customer', 'Dzwonię drugi raz, dalej mam wyłączoną wodę i małe dziecko w domu!!!'],
      [
        'agent',
        'Małe dziecko i brak wody to bardzo trudna sytuacja, rozumiem Pani zdenerwowanie. Przepraszam za przerwę. Wyślę do Pani beczkowóz i przypilnuję kierowcy.',
      ],
      ['customer', 'beczkowoz byl'],
      ['agent', 'Cieszę się. Woda w kranie też już wróciła?'],
      ['customer', 'w kranie dalej sucho'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own'],
    heated: true,
  },
  {
    id: 'pl-181',
    messages: [
      ['customer', 'halo ja w sprawie tej butli gazowej bo ja nie umiem wymienić'],
      ['agent', 'mhm proszę śmiało mówić'],
      ['customer', 'no bo tu jest taki kurek i boję się ruszyć'],
      ['agent', 'proszę zakręcić kurek w prawo do oporu a potem odkręcić nakrętkę'],
      ['customer', 'o zeszło pięknie'],
      ['agent', 'cieszę się czy jest coś jeszcze do wytłumaczenia'],
      ['customer', 'nie nie dam sobie radę z resztą'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen'],
  },
  {
    id: 'pl-182',
    messages: [
      ['customer', 'Mata do jogi pachnie gumą'],
      ['agent', 'Proponuję wywietrzyć ją na balkonie albo odesłać do wymiany. Co Pani wybiera?'],
      ['customer', 'wywietrzę'],
      ['agent', 'Wietrzenie proszę zrobić przez dwie doby. Czy zapach osłabł?'],
      ['customer', 'Średnio, sama nie wiem.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-183',
    messages: [
      ['customer', 'zgubilem paragon, chce oddac buty'],
      ['agent', 'Bez paragonu nie przyjmujemy zwrotów. Czy w innym temacie mogę doradzić?'],
      ['customer', 'to znaczy zostaję z butami, których nie mogę nosić?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-184',
    messages: [
      ['customer', 'poprosze o wymiane dowodu rejestracyjnego'],
      ['agent', 'Poproszę numer VIN.'],
      ['customer', 'WVW1234'],
      ['agent', 'VIN to WVW1234, dobrze?'],
      ['customer', 'tak'],
      ['agent', 'Sprawdzam, proszę chwilę poczekać.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-185',
    messages: [
      ['customer', 'kto mi wymieni szybę w telefonie'],
      [
        'agent',
        'Serwisant wymieni szybę, a po naprawie Pan dostanie SMS. Mogę zapisać Pana na konkretną godzinę.',
      ],
      ['customer', 'prosze na 12'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'pl-186',
    messages: [
      ['customer', 'kiedy napiszecie regulamin konkursu'],
      [
        'agent',
        'Regulamin jest gotowy, leży na stronie. Autor odpowie na pytania uczestników w komentarzach.',
      ],
      ['customer', 'dzieki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
