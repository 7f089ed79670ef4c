import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-026',
    messages: [
      ['customer', 'panie jak wyłączyć wi-fi na dekoderze bo mi dwie sieci widzi'],
      ['agent', 'Dzień dobry, jaki jest model dekodera? Naklejka od spodu.'],
      ['customer', 'DX-40 pisze'],
      ['agent', 'Na pilocie „Menu”, „Ustawienia”, „Sieć”. Widzi Pan tam pozycję „Punkt dostępu”?'],
      ['customer', 'widze punkt dostepu'],
      ['agent', 'Strzałką w prawo na „Wył.” i OK.'],
      ['customer', 'jest wyl'],
      ['agent', 'I sieć jest już tylko jedna?'],
      ['customer', 'jedna, pańska racja'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-027',
    messages: [
      ['customer', 'hejka macie jeszcze tę zieloną kurtkę z relacji w M?'],
      ['agent', 'Cześć! Została jedna M i dwie L 🌿'],
      ['customer', 'a wymiary M?'],
      ['agent', 'Szerokość pod pachami 54, długość 68, rękaw 61'],
      ['customer', 'a wysyłka ile'],
      ['agent', 'Paczkomat 12,99, od 250 zł gratis'],
      ['customer', 'ok biorę, gdzie kliknąć'],
      ['agent', 'Link jest w bio, kategoria „kurtki”, trzecia od góry'],
      ['customer', 'mam!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-028',
    messages: [
      [
        'customer',
        'Proszę o informację, co z moją reklamacją nr R/889/24. Termin 14 dni minął wczoraj. Leszek Drop',
      ],
      [
        'agent',
        'Szanowny Panie,\n\nproszę wybaczyć opóźnienie, za które odpowiadamy my, nie producent. Zadzwonię dziś do serwisu i do 15:00 napiszę Panu, jaka jest decyzja.\n\nZ poważaniem\nMonika Kret',
      ],
      ['customer', 'Czekam.'],
      [
        'agent',
        'Szanowny Panie,\n\nreklamacja została uznana, zwrot 459 zł wyszedł dziś na kartę, z której Pan płacił. Czy w ten sposób sprawa jest dla Pana załatwiona?\n\nMonika Kret',
      ],
      ['customer', 'Jak zobaczę na koncie to powiem że załatwiona.'],
      ['agent', 'Naturalnie.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-029',
    messages: [
      ['customer', 'Chciałbym wypożyczyć książkę na dłużej niż miesiąc. Już raz przedłużałem'],
      ['agent', 'Dzień dobry, czy może Pan podać numer karty bibliotecznej?'],
      ['customer', '10922'],
      [
        'agent',
        'Dziękuję. Na koncie jest „Atlas ptaków”, termin zwrotu 30.11, jedno przedłużenie wykorzystane. Regulamin nie pozwala na drugie, jeśli pozycja ma rezerwację.',
      ],
      ['customer', 'A kto zarezerwował?'],
      ['agent', 'Tego nie udostępniamy.'],
      ['customer', 'może się dogadam z tym kimś'],
      [
        'agent',
        'Z pytaniami o rezerwacje trzeba się zwracać do kierownika wypożyczalni, w czytelni o tym nie decydujemy. Jest w środy.',
      ],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-zwykle-b-030',
    messages: [
      [
        'customer',
        'Dzień dobry, pralkę dostarczyli wczoraj, ale nie wnieśli, zostawili pod klatką, a miałam opłacone wniesienie na trzecie piętro. Sąsiad pomógł.',
      ],
      [
        'agent',
        'Dzień dobry Pani Wiesławo,\n\nczyli kurierzy zostawili pralkę na dole, chociaż wniesienie na trzecie piętro było opłacone. Czy tak było?',
      ],
      ['customer', 'Tak, dokładnie'],
      [
        'agent',
        'Dziękuję. Możemy oddać 79 zł za usługę albo przekazać bon na 120 zł. Która wersja będzie dla Pani lepsza?',
      ],
      ['customer', 'zwrot'],
      [
        'agent',
        'Zwrot 79 zł trafi na Pani konto w czwartek, zleca go księgowość.\n\nCzy jest jeszcze coś, w czym mogłabym pomóc?',
      ],
      ['customer', 'A czy wezmą starą pralkę? Stoi na korytarzu'],
      [
        'agent',
        'Odbiór starego sprzętu trzeba zgłosić w ciągu 7 dni na formularzu „ZSEE”, jest na stronie dostawy.',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-zwykle-b-031',
    messages: [
      ['customer', 'Nie mogę dodać drugiego użytkownika do programu magazynowego.'],
      ['note', 'Licencja START, limit 1 użytkownik, klient od marca.'],
      ['agent', 'Dzień dobry,\n\nczy mógłby Pan przesłać zrzut ekranu z komunikatem, który się pojawia?'],
      ['customer', '„Przekroczono limit stanowisk”'],
      [
        'agent',
        'Dziękuję. Program nie przyjął drugiej osoby, bo licencja START obejmuje jedno stanowisko. Pakiet na trzy kosztuje 49 zł netto miesięcznie, przejście robi się w „Ustawienia > Abonament”.',
      ],
      ['customer', 'Hm. A dane się nie skasują?'],
      ['agent', 'Dane pozostają bez zmian.'],
      ['customer', 'Dobrze, przedyskutuję z szefem. Pozdrawiam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'note'],
  },
  {
    id: 'pl-zwykle-b-032',
    messages: [
      ['customer', 'zgubiłam hasło do dziennika elektronicznego'],
      ['agent', 'Dzień dobry, imię i nazwisko ucznia poproszę oraz klasę.'],
      ['customer', 'Maja Kos 3a'],
      [
        'agent',
        'Adres e-mail w systemie zaczyna się na „kos.b” i kończy na „@poczta”. Czy to nadal aktualny adres?',
      ],
      ['customer', 'tak'],
      ['agent', 'Wysyłam na niego nowe hasło tymczasowe.'],
      ['customer', 'jest'],
      [
        'agent',
        'Po wpisaniu tego hasła program sam poprosi o ustawienie własnego, minimum 10 znaków, jedna cyfra.',
      ],
      ['agent', 'Czy weszła Pani do dziennika?'],
      ['customer', 'juz jestem w środku, dwie jedynki z matmy widze'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-zwykle-b-033',
    messages: [
      [
        'customer',
        'Dzień dobry, od rana stoi u nas śmieciarka pod oknem i pracuje na jałowym biegu, dym leci do mieszkania na parterze',
      ],
      ['agent', 'Dzień dobry,\n\ndziękuję za sygnał. Czy może Pan podać ulicę oraz numer boczny pojazdu?'],
      ['customer', 'Kwiatowa 9, numer 233'],
      [
        'agent',
        'Dziękuję. Dyspozytor potwierdził, że wóz 233 czeka na lawetę po awarii hydrauliki. Kierowca dostał polecenie wyłączenia silnika. Przepraszamy za uciążliwość.',
      ],
      ['customer', 'wyłączył, dzięki'],
      ['agent', 'Życzymy dobrego dnia.\n\nZakład Oczyszczania'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-zwykle-b-034',
    messages: [
      ['customer', 'Witam. Ile kosztuje ubezpieczenie mieszkania 54 m2, blok, 3 piętro?'],
      [
        'agent',
        'Dzień dobry,\n\ndla takiego lokalu składka wynosi od 180 do 320 zł rocznie, zależnie od sumy i zakresu. Czy mieszkanie ma kredyt hipoteczny?',
      ],
      ['customer', 'Ma, bank chce cesję'],
      [
        'agent',
        'W takim razie wariant „Mury i cesja”: 214 zł rocznie, suma 480 tys. zł. Cesję przygotowujemy na druku banku.',
      ],
      ['agent', 'Jakieś pytania do tego wariantu lub do czegoś innego?'],
      ['agent', 'Dodam tylko, że kradzież z włamaniem jest w nim do 10 tys. zł.'],
      ['customer', 'ok wyśle pan ofertę na maila? marta.lis@'],
      ['agent', 'Oferta poszła na podany adres.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-035',
    messages: [
      ['customer', 'Cena w koszyku jest o 30 zł wyższa niż na stronie produktu, czemu?'],
      ['agent', 'Dzień dobry, czy mogłabyś podać link do produktu?'],
      ['customer', '[link] lampa biurkowa'],
      [
        'agent',
        'Dziękuję. Różnica bierze się stąd, że promocja skończyła się o północy, a strona produktu odświeża się z opóźnieniem. Naliczam Ci rabat ręcznie, kod LAMPA30, proszę wpisać w koszyku.',
      ],
      ['customer', 'o weszło, dziekuję'],
      ['agent', 'Miłego świecenia 💡'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-zwykle-b-036',
    messages: [
      ['customer', 'Dzień dobry, moja córka ma dostać stypendium, a na konto nic nie wpłynęło. Anna Czech'],
      [
        'agent',
        'Dzień dobry Pani Anno,\n\nczy chodzi o stypendium socjalne, czy naukowe? Czy może Pani podać datę decyzji?',
      ],
      ['customer', 'Socjalne, 28 października'],
      [
        'agent',
        'Dziękuję. Wypłaty socjalnego za październik i listopad realizowane są łącznie, zgodnie z § 4 decyzji. Czy konto we wniosku należy do Pani?',
      ],
      ['customer', 'Tak, moje'],
      [
        'agent',
        'Zatem wszystko jest po Państwa stronie w porządku i nie trzeba niczego składać.\n\nZ poważaniem\nBiuro Stypendiów',
      ],
      ['customer', 'Aha, dobrze. Dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-037',
    messages: [
      [
        'customer',
        'Witam, pod numerem zamówienia 5512 mam status „zwrócono do nadawcy”. Ja nic nie zwracałem.',
      ],
      ['agent', 'Dzień dobry. Proszę o chwilę cierpliwości, sprawdzam w systemie przewoźnika.'],
      [
        'agent',
        'Widzę trzy próby doręczenia: 10, 11 i 12 listopada. Na liście przewozowym jest adres Graniczna 18. Czy to prawidłowy adres?',
      ],
      ['customer', 'Graniczna 81!'],
      [
        'agent',
        'Dziękuję. Adres został poprawiony na 81 i paczka wróciła do obiegu, nowy status „w transporcie”. Widzi Pan już zmianę u siebie?',
      ],
      ['customer', 'Nie widzę, dalej „zwrócono”'],
      ['agent', 'Proszę odświeżyć stronę za jakieś pół godziny, śledzenie aktualizuje się partiami.'],
      ['customer', 'ok'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-038',
    messages: [
      [
        'customer',
        'Dzień dobry, dostałam rachunek za wodę 3x wyższy niż zwykle, spółdzielnia Zorza, lok. 41',
      ],
      [
        'agent',
        'Dzień dobry,\n\nczy mogłaby Pani przesłać zdjęcie wodomierza w łazience i w kuchni, tak żeby widać było numery i stan?',
      ],
      ['customer', 'Przesyłam 2 zdjęcia.'],
      [
        'agent',
        'Dziękuję. Stan z kuchni to 00214, a na rachunku wpisano 00274. Korekta rachunku została wystawiona, do zapłaty pozostaje 96,12 zł.',
      ],
      ['customer', 'Jest Pan wspaniały! Takiej obsługi życzę każdemu, mama też by się ucieszyła'],
      ['agent', 'To miłe, dziękuję. Z pozdrowieniami\nKrzysztof z rozliczeń'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'advocate'],
  },
]
