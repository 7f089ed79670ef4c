import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-220',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nrezerwowałam u Państwa salę na chrzciny 14 grudnia na 13:00, a dziś zobaczyłam w kalendarzu na stronie, że o 13:00 ma tam być jakaś wigilia firmowa. Emilia Rak',
      ],
      [
        'agent',
        'Dzień dobry Pani Emilio,\n\na więc chrzciny zarezerwowane na 14 grudnia na 13:00, a w kalendarzu o tej godzinie widnieje wigilia firmowa. Czy ma Pani mail z potwierdzeniem?',
      ],
      ['customer', 'Mam, w załączeniu'],
      [
        'agent',
        'Dziękuję. Przepraszam za podwójny wpis. Wigilię przenoszę na dół, do sali kominkowej, chrzciny zostają u góry. Czy tak będzie dla Państwa dobrze, skoro wspólna będzie szatnia?',
      ],
      ['customer', 'Szatnia może być wspólna'],
      ['agent', 'Kalendarz poprawiony. Czy po odświeżeniu zgadza się już godzina i sala?'],
      ['customer', 'Sala tak, godzina pokazuje 14:00'],
      ['agent', 'Poprawione na 13:00.'],
      ['customer', 'widzę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'agree'],
  },
  {
    id: 'pl-zwykle-b-221',
    messages: [
      [
        'customer',
        'Dzień dobry. Kto odpowiada za oświetlenie przejścia przy szkole nr 5? Lampa nie świeci, dzieci chodzą po ciemku',
      ],
      ['agent', 'Dzień dobry,\n\nczy chodzi o lampę od strony parku, czy od strony przystanku?'],
      ['customer', 'od parku'],
      [
        'agent',
        'Lampa od strony parku jest własnością zakładu energetycznego, do nich należy kierować zgłoszenie, numer słupa jest na tabliczce.',
      ],
      ['customer', 'A wy nie możecie przekazać?'],
      [
        'agent',
        'Nie możemy, zgłoszenie musi złożyć osoba, która widziała usterkę.\n\nZ poważaniem\nZarząd Dróg',
      ],
      ['customer', 'Masakra z wami'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-zwykle-b-222',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nplanujemy przeprowadzkę biura, 14 stanowisk, z ul. Cichej na ul. Głośną. Szukamy firmy.\n\nSabina',
      ],
      [
        'agent',
        'Dzień dobry Pani Sabino,\n\nile rzeczy ma pojechać poza biurkami, jak wygląda dojazd pod budynki i jakie godziny wchodzą w grę?\n\nPozdrawiam\nRemek',
      ],
      ['customer', 'szafy 10 szt, serwer, kwiaty. Podjazd od podwórza. Najlepiej sobota'],
      [
        'agent',
        'Dziękuję. Możemy przewieźć wszystko jednym autem w sobotę albo dwoma w piątek po 16. Serwer jedzie osobno, w skrzyni. Wycenę na papierze przywiezie w środę o 10 kolega Staszek, obejrzy też windę.',
      ],
      ['customer', 'środa 10 ok'],
      ['agent', 'Zapisane.\n\nCzy są jeszcze jakieś pytania z Państwa strony?\n\nRemek'],
      ['customer', 'Na tę chwilę brak'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'canDo', 'facts'],
  },
  {
    id: 'pl-zwykle-b-223',
    messages: [
      ['customer', 'drzwi do rowerowni nie zamykają się, samozamykacz wyrwany'],
      ['note', 'rowerownia bud. C: samozamykacz do wymiany'],
      ['agent', 'Dzień dobry, dziękujemy. Czy drzwi da się domknąć ręcznie?'],
      ['customer', 'da, ale trzeba mocno'],
      [
        'agent',
        'Dziękujemy, prosimy do czasu naprawy domykać ręcznie. Kartka została powieszona na drzwiach.',
      ],
      ['customer', 'kartka wisi do góry nogami :)'],
      ['note', 'ślusarz zamówiony na poniedziałek'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'pl-zwykle-b-224',
    messages: [
      [
        'customer',
        'Witam, aktualizowałem dane firmy w waszym systemie aukcyjnym i zniknęły moje oferty. Sprzedawca Retro-Meble',
      ],
      ['agent', 'Dzień dobry,\n\nczy zmienił Pan również kraj albo NIP?'],
      ['customer', 'NIP, bo z jednoosobowej na spółkę'],
      [
        'agent',
        'Dziękuję. Zmiana NIP-u zakłada nowe konto sprzedawcy, a oferty zostają przy starym, to wyjaśnia puste miejsce. Przepraszam, że kreator o tym nie ostrzega. Przepinam oferty na nowe konto.',
      ],
      ['customer', 'ile ich będzie'],
      ['agent', '212. Przepięte. Czy widać je już u Pana na liście?'],
      ['customer', 'widać 210, dwóch brakuje'],
      ['agent', 'Dwie mają datę końca z wczoraj i są w zakładce „Zakończone”.'],
      ['customer', 'aha ok'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'pl-zwykle-b-225',
    messages: [
      ['customer', 'Dobry wieczór, prosiłbym o przysłanie cennika kosmetyków dla psów'],
      ['agent', 'Dobry wieczór, cennik jest w załączniku. Szampony od strony 3.'],
      ['customer', 'czy szampon dla szczeniąt ma zapach?'],
      ['agent', 'Jest bezzapachowy, 250 ml, 28 zł.'],
      ['customer', 'a odżywka'],
      ['agent', 'Odżywka rumiankowa, 32 zł, dla psów od 6 miesiąca.'],
      ['customer', 'dziękuję, zamówię w weekend'],
      ['agent', 'Polecamy się na przyszłość.\n\nZespół Łapka'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-226',
    messages: [
      [
        'customer',
        'Na tablicy odlotów w waszej aplikacji mój lot jest „o czasie”, a na lotnisku 3 h opóźnienia! Wyjechałam z domu o 4 rano na darmo',
      ],
      [
        'agent',
        'Dzień dobry,\n\nprzepraszam za mylną informację w aplikacji. Wstać o czwartej na darmo, okropność. Czy może Pani podać numer lotu?',
      ],
      ['customer', 'QX 71'],
      [
        'agent',
        'Dziękuję. Lot QX 71 odleci o 10:05, gate 7. Voucher na śniadanie wpiszę Pani na kartę pokładową w ciągu 5 minut.',
      ],
      ['customer', 'ok'],
      ['agent', 'Czy voucher pokazał się na karcie?'],
      ['customer', 'Pokazał się, 40 zł'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
  },
  {
    id: 'pl-zwykle-b-227',
    messages: [
      ['customer', 'Zgłoszenie: w sali komputerowej 2 monitory migają'],
      ['agent', 'Cześć, ok, słucham dalej. Czy to te pod oknem?'],
      ['customer', 'nie, 7 i 12, od piątku'],
      ['agent', 'Jasne. Przełączcie je proszę z portu HDMI na DP, kable są w szufladzie biurka nauczyciela.'],
      ['customer', 'przełączone'],
      ['agent', 'Czy w sali coś jeszcze szwankuje?'],
      ['agent', 'I proszę nie wyłączać listwy na weekend.'],
      ['customer', 'ok nic'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['listen'],
  },
  {
    id: 'pl-zwykle-b-228',
    messages: [
      [
        'customer',
        'Moja przesyłka z Chin utknęła w magazynie celnym, a wy mi naliczacie opłatę za składowanie 12 zł dziennie',
      ],
      ['agent', 'Dzień dobry,\n\nczy otrzymał Pan od nas list z prośbą o fakturę zakupu?'],
      ['customer', 'Nie dostałem żadnego listu'],
      [
        'agent',
        'List wysłano 5 listopada, musiał Pan go przeoczyć. Opłaty za składowanie nie możemy anulować, wynika z taryfy.',
      ],
      ['customer', 'Nie przeoczyłem, mam skrzynkę na klucz'],
      ['agent', 'Potwierdzenie doręczenia listu znajduje się w załączniku, podpis: „Nowicki”.'],
      ['customer', 'To sąsiad'],
      ['agent', 'Fakturę zakupu prosimy wgrać w formularzu „Odprawa”.'],
      ['customer', 'dobra wgrywam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'pl-zwykle-b-229',
    messages: [
      ['customer', 'Cześć, przyciąłem palec w drzwiach szatni basenu, kto ma apteczkę'],
      ['agent', 'Cześć, apteczka jest u ratownika, czerwona szafka przy brodziku. Krwawi?'],
      ['customer', 'trochę'],
      ['agent', 'Ratownik już idzie do szatni męskiej, proszę usiąść.'],
      ['customer', 'jest, założył plaster'],
      ['agent', 'Dobrze. Przestało krwawić?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-230',
    messages: [
      ['customer', 'Dzień dobry, co to jest ta opłata mocowa na moim rachunku? 13 zł. Staszek Gala'],
      [
        'agent',
        'Dzień dobry Panie Stanisławie,\n\nopłata mocowa to składnik ustawowy, jej wysokość zależy od rocznego zużycia. Czy zużycie w zeszłym roku przekroczyło 2800 kWh?',
      ],
      ['customer', 'chyba tak, ok 2900'],
      [
        'agent',
        'Dziękuję. Przy zużyciu powyżej 2800 kWh stawka jest najwyższa. Dopytam dział rozliczeń, czy z tym rokiem będzie inaczej, i napiszę, jak będę wiedział.',
      ],
      ['customer', 'A to Pan napisze'],
      ['agent', 'Tak.\n\nPrzemek\nRozliczenia'],
      ['customer', 'Dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'pl-zwykle-b-231',
    messages: [
      ['customer', 'Zamówiłam na portalu wejście do muzeum na 11:00, a chcę na 13:00, 2 osoby + wózek'],
      [
        'agent',
        'Dzień dobry,\n\nna 13:00 zostały trzy miejsca. Mogę przesunąć bez dopłaty. Czy wózek jest spacerowy czy bliźniaczy?',
      ],
      ['customer', 'spacerowy'],
      [
        'agent',
        'Przesuwam: 13:00, dwie osoby, wózek spacerowy. Wejście z windą od ul. Szklanej. Bilety na mailu mają ten sam kod.\n\nPasuje teraz godzina na biletach i czy trzeba jeszcze w czymś pomóc?',
      ],
      ['customer', 'Dziecko mi płacze, odpiszę potem'],
      ['agent', 'Oczywiście, spokojnie.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo'],
  },
  {
    id: 'pl-zwykle-b-232',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nskładałem w październiku podanie o miejsce w żłobku miejskim, nr 0331. Dziś sąsiadka, która złożyła po mnie, dostała miejsce, a ja nadal „lista rezerwowa”. Jak to możliwe?\n\nTomasz Bil',
      ],
      [
        'agent',
        'Szanowny Panie Tomaszu,\n\ndziękuję za wiadomość. Czy w podaniu zaznaczył Pan zatrudnienie obojga rodziców?',
      ],
      ['customer', 'Tak. Załączniki też dodałem'],
      [
        'agent',
        'Dziękuję. Załącznik z zatrudnieniem żony zapisał się jako pusty plik, przez co program odjął Panu 10 punktów. Przepraszam, że nikt tego nie wyłapał.\n\nZgłoszę podanie do ponownego przeliczenia na komisji w środę i w środę po południu do Pana zadzwonię z wynikiem.\n\nZ poważaniem\nAldona Pyza',
      ],
      ['customer', 'Proszę dzwonić po 15, wcześniej jestem w pracy'],
      ['agent', 'Dobrze, po 15.\n\nAldona Pyza'],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'facts', 'inform'],
  },
]
