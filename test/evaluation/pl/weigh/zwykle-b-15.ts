import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-181',
    messages: [
      ['customer', 'Proszę o wyłączenie mnie z wysyłki newslettera, klikam „wypisz” i nic'],
      ['agent', 'Dzień dobry, czy wiadomość przychodzi na ten adres, z którego Pani pisze?'],
      ['customer', 'tak'],
      [
        'agent',
        'Wypisuję Panią ręcznie. Newsletter już do Pani nie przyjdzie. Czy jest coś jeszcze, co mogłabym zmienić na koncie?',
      ],
      ['customer', 'nie, niech zostanie jak jest'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-zwykle-b-182',
    messages: [
      [
        'customer',
        'Dzień dobry, w sobotę wyleciałam z wysiadającym kręgosłupem i w samolocie obiecano mi wózek na przesiadce. Wózka nie było, przeszłam całą halę. Teresa B.',
      ],
      [
        'agent',
        'Szanowna Pani,\n\nprzejście całej hali z bólem kręgosłupa to coś, czego nikt nie powinien doświadczać. Czy mogłaby Pani podać numer rejsu i godzinę lądowania?',
      ],
      ['customer', 'WK 118, 17:05'],
      [
        'agent',
        'Dziękuję. Możemy zaproponować voucher 300 zł albo bezpłatne wsparcie na całej trasie powrotnej z osobą towarzyszącą. Co wolałaby Pani przyjąć?',
      ],
      ['customer', 'Wsparcie'],
      [
        'agent',
        'Na lot powrotny 30 listopada asystent, pan Mirek, czekać będzie na Panią o 15:30 przy stanowisku 14.\n\nCentrum Pasażera',
      ],
      ['customer', 'Będę przy 14'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-zwykle-b-183',
    messages: [
      [
        'customer',
        'Przypadkowo zaznaczyłam odbiór w sklepie zamiast kuriera, zamówienie 1212, na adres Leśna 4',
      ],
      ['agent', 'Dzień dobry, odbiór w sklepie zmieniłem na kuriera, bez dopłaty.'],
      ['agent', 'Na koncie pokazuje się już „kurier”?'],
      ['customer', 'pokazuje się'],
      ['agent', 'To czekamy na kuriera. Miłego!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-184',
    messages: [
      ['customer', '[czat] jaka jest kolejka do rejestracji pojazdów'],
      ['agent', 'Dzień dobry, obecnie 14 osób w kolejce, średni czas 55 minut.'],
      ['customer', 'a jutro rano'],
      ['agent', 'Jutro otwieramy o 7:30. Numerki przez internet są od 7:00.'],
      ['customer', 'gdzie numerki'],
      ['agent', 'Strona urzędu, „Kolejka online”, sprawa „Rejestracja pojazdu”.'],
      ['customer', 'ok 7 ustawiam budzik'],
      ['agent', 'Powodzenia!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-185',
    messages: [
      ['customer', 'Witam, nalewka z państwa sklepu ma osad na dnie, czy ona jest dobra?'],
      [
        'agent',
        'Dzień dobry Pani Krysiu,\njak ten osad wygląda: płatki, pył czy kryształki? Czy butelka była otwierana?',
      ],
      ['customer', 'pył, nieotwierana'],
      [
        'agent',
        'Pył to osad z dzikiej róży, powstaje, bo nie filtrujemy na zimno. Proszę przelać przez gazę. Jeśli by Pani nie smakowała, przyślę nową butelkę.\n\nZdzich z nalewek',
      ],
      ['customer', 'Przeleję'],
      ['agent', 'Coś jeszcze Pani Krysiu?'],
      ['customer', 'Wie pan, jak mąż wróci z grzybów to powiem'],
      ['agent', 'Zdrówka.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-zwykle-b-186',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nkupiłam u Państwa wózek „Alma”. Od dwóch tygodni przednie koło skręca samo w lewo. Mąż regulował, nic nie dało. Proszę o pomoc, bo chodzę po chodnikach jak po wodzie.\n\nNikola',
      ],
      [
        'agent',
        'Dzień dobry Pani Nikolo,\n\nczytam tak: przednie koło samo skręca w lewo od dwóch tygodni i regulacja męża nie pomogła. Na jakiej nawierzchni dzieje się to najczęściej?\n\nPozdrawiam\nAneta Kusz\nSerwis',
      ],
      ['customer', 'Tak. Na każdej, na kostce najgorzej'],
      [
        'agent',
        'Dziękuję. Przepraszam za wadę w nowym wózku. Wyślę jutro kurierem nowy widelec z kołem, w czwartek powinien być u Pani, montuje się go bez narzędzi, na klik.\n\nAneta',
      ],
      ['customer', 'Super, czekam'],
      [
        'agent',
        'Pani Nikolo, paczka doręczona. Czy wózek jedzie teraz prosto i czy mogę jeszcze w czymś pomóc?\n\nAneta',
      ],
      [
        'customer',
        'Jedzie jak po szynach, niczego więcej mi nie trzeba. Jest Pani cudowna, dziękuję z całego serca!',
      ],
      ['agent', 'Bardzo mi miło. Odezwę się za miesiąc, żeby sprawdzić, czy koło trzyma kierunek.\n\nAneta'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'apologise', 'own', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-zwykle-b-187',
    messages: [
      ['customer', 'Witam. Szukam noclegu dla ekipy, 6 osób, 4 noce, od poniedziałku. Faktura na firmę'],
      [
        'agent',
        'Dzień dobry, mamy trzy pokoje dwuosobowe, 85 zł za osobę, śniadanie 20 zł. Parking dla busa w cenie. Czy ekipa potrzebuje kuchni?',
      ],
      ['customer', 'tak, kuchnia się przyda'],
      ['agent', 'Kuchnia jest wspólna na piętrze, dwie lodówki, mikrofalówka.'],
      ['customer', 'rezerwuję, dane do fv: Instal-Max, NIP 812 000 11 22'],
      ['agent', 'Zapisano. Przyjazd od 15, klucze w skrytce, kod 0404.'],
      ['customer', 'dzięki, będziemy po 18'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-188',
    messages: [
      ['customer', 'internet z waszego routera zasięg ma tylko w kuchni'],
      ['agent', 'Dzień dobry, czy router stoi w kuchni?'],
      ['customer', 'stoi w szafce w kuchni za garami'],
      [
        'agent',
        'No to zasięg jest słaby, bo garnki tłumią sygnał, metal go nie przepuszcza. W instrukcji jest wyraźnie napisane, żeby nie stawiać go w szafce. Proszę przenieść router na szafkę w przedpokoju.',
      ],
      ['customer', 'kabel nie sięga'],
      ['agent', 'Kabel ma 5 m, jest zwinięty pod spodem na opasce.'],
      ['customer', 'o faktycznie'],
      ['agent', 'Pokój dzienny ma już zasięg?'],
      ['customer', 'ma 4 kreski'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'defend.not'],
  },
  {
    id: 'pl-zwykle-b-189',
    messages: [
      ['customer', 'Dzień dobry, chcę zmienić datę dostawy mebli z 2 na 9 grudnia. Zamówienie M-318'],
      [
        'agent',
        'Dzień dobry Panie Olku,\n\nna 9 grudnia nie możemy zmienić, trasa w tym rejonie jest tylko we wtorki i czwartki. Możemy zaoferować 10 grudnia, wtorek, albo 12 grudnia, czwartek.',
      ],
      ['customer', '10'],
      ['agent', 'Potwierdzam. Czy winda jest dostępna?'],
      ['customer', 'jest, mała'],
      ['agent', 'Zapisane: mała winda.\n\nCzy są jeszcze jakieś sprawy?'],
      ['customer', 'tak, dorzućcie proszę uchwyty do szuflad, 6 szt'],
      ['agent', 'Uchwyty 6 szt. dopisane, 54 zł, płatne przy odbiorze.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'canDo.not'],
  },
  {
    id: 'pl-zwykle-b-190',
    messages: [
      [
        'customer',
        'Czekam na odpowiedź odnośnie kaucji za butelki zwrotne, piszę 14 listopada i 20-go. Hurtownia „Ananas”',
      ],
      ['note', 'klient pisał 2x, nieprzydzielone'],
      [
        'agent',
        'Dzień dobry,\n\nprzepraszamy za brak odpowiedzi na obie wiadomości. Czy mogą Państwo podać liczbę skrzynek?',
      ],
      ['customer', '48'],
      [
        'agent',
        'Dziękuję. Kaucja 48 × 12 zł czeka na akceptację księgowości. Wkrótce poinformujemy o terminie przelewu.\n\nDział zwrotów',
      ],
      ['customer', 'Wkrótce czyli?'],
      ['agent', 'Nie mamy jeszcze daty z księgowości.\n\nDział zwrotów'],
      ['customer', 'no pięknie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague', 'note'],
  },
  {
    id: 'pl-zwykle-b-191',
    messages: [
      [
        'customer',
        'Przestawiliście mi w biurze telefon i teraz na wyświetlaczu mam cudze nazwisko „Popiel”. Magda z IT? nie, Magda z HR',
      ],
      ['agent', 'Cześć Magda, na którym numerze wewnętrznym siedzisz?'],
      ['customer', '218'],
      [
        'agent',
        'Dzięki. Mogę podmienić profil zdalnie. Podmieniam 218 na Ciebie. Odłóż słuchawkę i odczekaj pół minuty.',
      ],
      ['agent', 'Jest już Twoje nazwisko?'],
      ['customer', 'mam spotkanie, spojrzę jak wyjdę'],
      ['agent', '👌'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo'],
  },
  {
    id: 'pl-zwykle-b-192',
    messages: [
      [
        'customer',
        'Dzień dobry, w zeszytach ćwiczeń brakuje stron 31–38, cała klasa ma ten sam błąd, nauczycielka Ewa',
      ],
      [
        'agent',
        'Dzień dobry Pani Ewo,\n\nczy może Pani podać serię z ostatniej strony? Zwykle to litera i cztery cyfry.',
      ],
      ['customer', 'K2204'],
      [
        'agent',
        'Dziękuję. Seria K2204 przeszła przez maszynę bez trzeciego arkusza i stąd luka w każdym egzemplarzu. Plik ze stronami 31–38 do druku jest w załączniku, pełne zeszyty są do odbioru w księgarni patronackiej.',
      ],
      ['customer', '26 sztuk?'],
      ['agent', 'Tak, 26 sztuk odłożonych na nazwisko dyrektora.'],
      ['customer', 'Bardzo dobrze, dziękujemy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'pl-zwykle-b-193',
    messages: [
      ['customer', 'Wracam z urlopu i moja skrzynka na listy jest pełna gazetek. Mam nalepkę „bez reklam”'],
      ['agent', 'Dzień dobry,\n\nczy gazetki są z jednego sklepu?'],
      ['customer', 'wszystkie z dwóch, od was „Zielony Kosz” i od konkurencji'],
      [
        'agent',
        'Nasze zgłaszam dystrybutorowi z Pani adresem i prośbą o pomijanie. W sprawie gazetek drugiej sieci proszę napisać do nich, nie mamy na to wpływu.\n\nCzy mogę zrobić dla Pani coś jeszcze?',
      ],
      ['customer', 'Nie, dziękuję, do nich też napiszę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'own.not'],
  },
]
