import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-115',
    messages: [
      [
        'customer',
        'Dzień dobry. Otrzymałem z Państwa spółdzielni wezwanie do zapłaty 312 zł za „fundusz remontowy II”, o którym nigdy nie słyszałem. Proszę o wskazanie podstawy. R. Pyrek',
      ],
      [
        'agent',
        'Szanowny Panie, pyta Pan więc o 312 zł na fundusz, którego nazwa wcześniej do Pana nie dotarła, i o podstawę tej kwoty.',
      ],
      [
        'agent',
        'Uchwałę nr 7 podjęto w maju, a zawiadomienia z klatki C wróciły do nas nieodebrane, bo listonosz miał zły kod do drzwi. Skan uchwały załączam, odsetki są umorzone. Czy w świetle tej uchwały wezwanie jest dla Pana zrozumiałe? Z poważaniem, Alicja Rosół',
      ],
      ['customer', 'Zrozumiałe to jedno, a zgodne ze statutem to drugie. Odniosę się po lekturze.'],
      ['agent', 'Oczywiście, pozdrawiam.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'explain'],
  },
  {
    id: 'pl-koniec-116',
    messages: [
      [
        'customer',
        'hej potrzebuje pilnie zaswiadczenia o studiowaniu bo mi ZUS zabierze rente po tacie i nie mam na akademik',
      ],
      ['agent', 'Hej, takie coś wisi człowiekowi nad głową dzień i noc, współczuję.'],
      ['agent', 'wypisuję Ci je od ręki z podpisem elektronicznym'],
      ['agent', 'masz, zaswiadczenie_zus.pdf. co tam jeszcze leży na stosie „pilne”?'],
      ['customer', 'no właśnie stypendium socjalne, nie wiem gdzie to się składa'],
      ['agent', 'pokój 14, formularz S-2, ten zielony'],
      ['customer', 'jesteś aniołem'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'advocate'],
  },
  {
    id: 'pl-koniec-117',
    messages: [
      ['customer', 'Dobri den, ja z Ukraina, karta pobytu gotowa? Ja nie rozumie list.'],
      ['agent', 'Dzień dobry, karta gotowa. Odbiór w pokoju 6, z paszportem.'],
      ['customer', 'A jeszcze jaki dokument? I meldunek gdzie robic?'],
      ['agent', 'Żaden więcej. Z meldunkiem musi Pan iść do urzędu gminy.'],
      ['customer', 'Dobre, dziekuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-koniec-118',
    messages: [
      [
        'customer',
        'pani kochana ja nie wiem co to jest to saldo debetowe co wyście mi przysłali ja debetu nigdy w życiu nie brałam',
      ],
      [
        'agent',
        'pani janino debetowe to u nas znaczy tyle że ciepło zużyte w lutym było droższe niż zaliczka o osiem złotych i te osiem złotych już się potrąciło z marcowej nadpłaty',
      ],
      ['customer', 'acha'],
      ['agent', 'to powiem po ludzku pani nic a nic nie jest winna to co pismo już nie takie straszne'],
      ['customer', 'oj nie straszne synku a całą noc nie spałam'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-119',
    messages: [
      ['customer', 'Poprosiłem w piątek o ofertę na 200 krzeseł konferencyjnych i dostałem na 20.'],
      [
        'agent',
        'Dzień dobry, oferta na 200 sztuk, wraz z rabatem 18%, jest w załączniku. Wariant z podłokietnikiem mogę wycenić od razu, gdyby był potrzebny. Rozumiem, że z tą wyceną mogą już Państwo iść na zarząd?',
      ],
      ['customer', 'Z wyceną tak, ale bez terminu dostawy mnie tam zjedzą.'],
      ['agent', 'Racja, termin dopisany na stronie 2.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-koniec-120',
    messages: [
      ['customer', 'w hotelowym pokoju 308 lodówka wyje jak syrena okrętowa'],
      ['agent', 'oj a od kiedy tak wyje'],
      ['customer', 'od wczoraj wieczór'],
      [
        'agent',
        'to kompresor dogorywa proszę pana niosę panu na górę drugą lodóweczkę jakby dalej coś przeszkadzało to dziewiątka na telefonie',
      ],
      ['customer', 'dzięki serdeczne'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-koniec-121',
    messages: [
      ['customer', 'Nie widzę nagrania z wesela na dysku, a za tydzień rocznica rodziców...'],
      ['agent', 'Wiem, takich filmów nie da się nakręcić drugi raz, pewnie serce Pani stanęło.'],
      ['agent', 'Ktoś wrzucił plik do kosza, przywróciłem go do folderu Wesele.'],
      ['customer', 'widzę! i otwiera się'],
      ['agent', 'Czyli rocznica uratowana? I żaden inny plik się nie zawieruszył?'],
      ['customer', 'uratowana i żaden'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'pl-koniec-122',
    messages: [
      ['customer', 'Szanowni Państwo, prosimy o korektę PIT-11, błędny kod urzędu.'],
      [
        'agent',
        'Szanowna Pani, kod przeniósł się z ubiegłorocznej deklaracji. Korektę złożymy w jutrzejszej wysyłce, UPO otrzyma Pani do piątku. Czy w samym PIT-11 poza kodem wypatrzyła Pani coś, co nas jeszcze czeka do poprawki?',
      ],
      ['customer', 'Nie zaglądałam dalej niż na pierwszą stronę.'],
      ['agent', 'W takim razie proszę o spokojną lekturę.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'pl-koniec-123',
    messages: [
      ['customer', 'poszła mi żarówka w reflektorze a jutro na Mazury'],
      [
        'agent',
        'to wymienimy od ręki albo dam panu zamiennik do ręki i sam pan włoży w pięć minut jak pan woli',
      ],
      ['customer', 'sam włożę'],
      ['agent', 'proszę trzymać za metal nie za szkło zapłata przy kasie szerokości'],
      ['customer', 'dzięki kierowniku'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-koniec-124',
    messages: [
      ['customer', 'Zniknął mi zapis gry, 140 godzin w piach.'],
      ['agent', 'Kumam, dawaj więcej szczegółów!'],
      ['customer', 'Po aktualizacji. Pusty slot 2.'],
      [
        'agent',
        'Chmura trzymała kopię z wtorku, wcisnąłem ją w slot 2. Wczytało Ci bohatera z tym samym mieczem?',
      ],
      ['customer', 'bohatera tak, ale miecz drewniany. miałem lodowy :('],
      ['agent', 'No to środowa kopia. Już siedzi w slocie.'],
      ['customer', 'lodowy 😭❤️'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-125',
    messages: [
      ['customer', 'Ile kosztuje przesunięcie terminu egzaminu na prawko?'],
      ['agent', 'Nic, o ile zrobi to Pani dwa dni przed. Klika się w „Moje terminy”, potem „Zmień”.'],
      ['agent', 'Taka informacja Pani wystarczy?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koniec-126',
    messages: [
      ['customer', 'Co wy wysyłacie? Prenumerata „Kot i My”, a przyszło „Pies i My”. Mam kota.'],
      [
        'agent',
        'Przy sortowaniu sklejono nam dwie naklejki, dlatego u Pani szczeka. Wyślę właściwy numer pocztą, a psa proszę podarować sąsiadom.',
      ],
      ['customer', 'ok, a mam go jakoś zwracać? coś jeszcze?'],
      ['agent', 'Nie trzeba zwracać. Miau i do zobaczenia na łamach!'],
      ['customer', '😹'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-koniec-127',
    messages: [
      ['customer', 'Bry, przepisać kartę na basen z firmy A na firmę B poproszę, od stycznia'],
      [
        'agent',
        'Bry! Przepiszę, od stycznia podstawa B. Jakieś zaległe sprawy z firmy A, które ciągną się za Panem?',
      ],
      ['customer', 'Żadnych, rozstaliśmy się w zgodzie'],
      ['agent', 'I to jest podejście'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-128',
    messages: [
      ['customer', 'Słychać echo w słuchawce, sama siebie słyszę.'],
      ['agent', 'Da się to zrobić, mogę przestawić Pani kodek na G.711. Przestawione.'],
      ['customer', 'a powie pani, czy inni też tak mają?'],
      ['note', 'Klientka pytała o innych, bez odpowiedzi. Kodek zmieniony.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'note'],
  },
]
