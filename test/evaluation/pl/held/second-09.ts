import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-second-121',
    messages: [
      ['customer', 'Dzień dobry, zamówienie 40331 miało przyjść wczoraj i nadal nie ma'],
      ['agent', 'Dzień dobry, bardzo przepraszam za opóźnienie. Już sprawdzam.'],
      ['agent', 'Przesyłka jest w sortowni w Poznaniu. Kurier dostarczy ją jutro do godziny 14.'],
      ['customer', 'ok, dziękuję'],
      ['agent', 'Czy mogę jeszcze w czymś Panu pomóc?'],
      ['customer', 'Nie, dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'facts'],
  },
  {
    id: 'pl-second-122',
    messages: [
      ['customer', 'dzień dobry nie działa mi internet od rana'],
      ['agent', 'dzień dobry rozumiem a jakie diody świecą się na modemie'],
      ['customer', 'tylko jedna ta od zasilania'],
      [
        'agent',
        'dobrze to widzę tutaj awarię na linii koparka przerwała światłowód i dlatego nie ma sygnału monterzy usuną to dziś do osiemnastej',
      ],
      ['customer', 'no dobrze to poczekam'],
      ['agent', 'czy ma pani jeszcze jakieś pytania'],
      ['customer', 'nie mam dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain', 'facts'],
  },
  {
    id: 'pl-second-123',
    messages: [
      [
        'customer',
        'Dzień dobry, nie mogę zalogować się do bankowości. Wyskakuje komunikat o blokadzie. Pozdrawiam, Ewa Lis',
      ],
      [
        'agent',
        'Dzień dobry, Pani Ewo, brak dostępu do pieniędzy z pewnością jest dla Pani bardzo uciążliwy. Konto zostało zablokowane z powodu trzykrotnego podania błędnego hasła. Odblokowałam je. Czy może się Pani teraz zalogować?',
      ],
      ['customer', 'Tak, wszystko działa. Dziękuję!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'pl-second-124',
    messages: [
      ['customer', 'nie mogę dodać użytkownika do zespołu'],
      ['agent', 'Hej! Jaki błąd się pojawia, gdy próbujesz?'],
      ['customer', 'limit użytkowników przekroczony'],
      [
        'agent',
        'Masz plan na 5 osób i wszystkie miejsca są zajęte, dlatego system blokuje kolejne. Możesz usunąć kogoś z listy albo mogę przełączyć Cię na plan 10-osobowy. Co wolisz?',
      ],
      ['customer', 'to plan 10'],
      ['agent', 'Gotowe. Spróbuj dodać teraz, poszło?'],
      ['customer', 'poszło, dzięki'],
      ['agent', 'Super. Coś jeszcze?'],
      ['customer', 'nie, to wszystko'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-second-125',
    messages: [
      ['customer', 'dzwonię bo nie dostałem odszkodowania a minął miesiąc'],
      ['agent', 'przepraszam bardzo za tak długie oczekiwanie proszę chwilkę'],
      [
        'agent',
        'wypłata nie wyszła bo brakuje wyceny rzeczoznawcy skontaktuję się z nim jeszcze dziś i oddzwonię do pana jutro do dwunastej',
      ],
      ['customer', 'no mam nadzieję'],
      ['agent', 'czy w czymś jeszcze mogę pomóc'],
      ['customer', 'tak chciałbym jeszcze zmienić numer konta'],
      ['agent', 'proszę podać nowy numer'],
      ['customer', 'jedenaście dziesięć pięćdziesiąt i dalej zera'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-second-126',
    messages: [
      ['customer', 'Witam, chciałabym zwrócić buty, są za małe. Zamówienie 5521.'],
      [
        'agent',
        'Dzień dobry, oczywiście przyjmiemy zwrot. Etykietę wyślę Pani mailem jeszcze dzisiaj, a pieniądze oddamy w ciągu 14 dni od otrzymania paczki. Jeśli będzie Pani miała pytania, proszę o kontakt.',
      ],
      ['customer', 'Dziękuję, czekam na etykietę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-second-127',
    messages: [
      ['customer', 'Chcę zmienić datę lotu, bilet promocyjny, rez. KD77P'],
      ['agent', 'Dzień dobry! Niestety w taryfie promocyjnej zmiana daty nie jest możliwa.'],
      ['customer', 'a jakoś się da? syn w szpitalu'],
      [
        'agent',
        'Bardzo mi przykro z powodu choroby syna, to na pewno trudny czas dla całej rodziny. W takiej sytuacji możemy zaproponować voucher na kwotę biletu. Czy takie rozwiązanie byłoby dla Pana w porządku?',
      ],
      ['customer', 'Tak, poproszę'],
      ['agent', 'Voucher wyślemy Panu mailem w ciągu 24 godzin. Czy jest coś jeszcze, w czym mogę pomóc?'],
      ['customer', 'Nie. Dziękuję.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'canDo.not', 'agree', 'facts'],
  },
  {
    id: 'pl-second-128',
    messages: [
      ['customer', 'dzień dobry chciałam się zapisać do kardiologa'],
      ['agent', 'dzień dobry najbliższy termin to dwunasty marca godzina dziesiąta czy pasuje'],
      ['customer', 'a wcześniej nic nie ma'],
      ['agent', 'niestety wcześniej wszystko zajęte ale jak ktoś odwoła to damy pani znać'],
      ['customer', 'dobrze to niech będzie ten dwunasty'],
      ['agent', 'zapisane doktor przyjmie panią dwunastego marca o dziesiątej czy coś jeszcze'],
      ['customer', 'nie dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['agree', 'facts', 'inform.vague'],
  },
  {
    id: 'pl-second-129',
    messages: [
      [
        'customer',
        'Trzeci raz wysyłam odczyt licznika i trzeci raz faktura jest z prognozy! To jest skandal!!',
      ],
      [
        'agent',
        'Szanowny Panie, bardzo przepraszam za zaistniałą sytuację, Pana zdenerwowanie jest w pełni uzasadnione. Odczyty nie zostały uwzględnione, ponieważ w systemie widniał błędny numer licznika. Poprawiłem go i do końca tygodnia otrzyma Pan od nas korektę faktury. Czy możemy uznać sprawę za wyjaśnioną?',
      ],
      ['customer', 'Uznam, jak dostanę korektę.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'pl-second-130',
    messages: [
      ['customer', 'aplikacja na tv się zawiesza przy starcie'],
      ['agent', 'Cześć, przepraszam za kłopoty z aplikacją. Co widzisz na ekranie, kiedy się zawiesza?'],
      ['customer', 'samo logo i kręciołek'],
      [
        'agent',
        'Dziękuję. Powodem jest błąd w ostatniej wersji, programiści już nad nim pracują. Damy Ci znać, kiedy poprawka będzie gotowa.',
      ],
      ['customer', 'a kiedy mniej więcej?'],
      ['agent', 'Niestety nie znam jeszcze terminu. Na razie polecam oglądanie w przeglądarce.'],
      ['customer', 'no ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise', 'explain', 'inform.vague'],
  },
  {
    id: 'pl-second-131',
    messages: [
      ['customer', 'szafa przyszła bez śrub i jedne drzwi są porysowane'],
      ['agent', 'Dzień dobry, dobrze rozumiem, że w paczce zabrakło śrub i że jedne drzwi mają rysy?'],
      ['customer', 'tak'],
      [
        'agent',
        'Przykro mi, że radość z nowego mebla została zepsuta. Śruby wyślę dziś, a nowe drzwi dotrą do Pani w przyszłą środę.',
      ],
      ['customer', 'Dobrze'],
      ['agent', 'Czy na tym etapie ma Pani dodatkowe pytania?'],
      ['customer', 'Czy za to jest jakiś rabat?'],
      ['agent', 'Mogę przyznać 10% rabatu na kolejne zakupy.'],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'facts'],
  },
  {
    id: 'pl-second-132',
    messages: [
      ['customer', 'dzień dobry bojler po waszym serwisie znowu cieknie'],
      ['agent', 'dzień dobry a z której strony cieknie'],
      ['customer', 'od dołu przy rurce'],
      [
        'agent',
        'najmocniej pana przepraszam za tę niedoróbkę serwisant przyjedzie dzisiaj między szesnastą a osiemnastą może być',
      ],
      ['customer', 'może'],
      ['agent', 'a w poniedziałek zadzwonię do pana upewnić się że jest sucho'],
      ['customer', 'dobra dziękuję'],
      ['note', 'reklamacja serwisu bojlera, wizyta dziś 16-18'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise', 'own', 'agree', 'facts', 'followUp', 'note'],
  },
  {
    id: 'pl-second-133',
    messages: [
      ['customer', 'kurier zostawił paczkę u sąsiada bez mojej zgody'],
      [
        'agent',
        'Dzień dobry. W takiej sprawie proszę kontaktować się z firmą kurierską, to nie leży po stronie sklepu.',
      ],
      ['customer', 'ale to wy wybraliście tę firmę'],
      ['agent', 'Jak pisałam wyżej, proszę dzwonić do kuriera.'],
      ['customer', 'dzięki za nic'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-second-134',
    messages: [
      [
        'customer',
        'Dzień dobry, zgubiłem kartę gwarancyjną do odkurzacza, czy da się wystawić duplikat? Model T-40, kupiony 3 marca.',
      ],
      [
        'agent',
        'Dzień dobry, tak, jak najbardziej. Poproszę dział gwarancji o duplikat i do piątku poinformuję Pana, kiedy zostanie wysłany.',
      ],
      ['customer', 'Dziękuję'],
      [
        'agent',
        'Dzień dobry, w środę duplikat wyszedł listem poleconym. Czy tym samym sprawa jest załatwiona?',
      ],
      [
        'customer',
        'Tak, list już mam. Jestem pod wrażeniem, wzorowa obsługa, bardzo dziękuję i będę polecał.',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'pl-second-135',
    messages: [
      ['customer', 'od godziny czekam na konsultanta ile mozna'],
      ['agent', 'Dzień dobry, przepraszam za długi czas oczekiwania. W czym mogę pomóc?'],
      ['customer', 'naliczyliscie mi podwojny abonament'],
      [
        'agent',
        'Rozumiem. Wynika to ze zmiany okresu rozliczeniowego, nadwyżkę odliczymy Pani od następnej faktury 5 czerwca.',
      ],
      ['customer', 'aha'],
      ['agent', 'Czy udało mi się rozwiać Pani wątpliwości i czy zostało coś do wyjaśnienia?'],
      ['customer', 'zostało, czemu dopiero w czerwcu'],
      ['agent', 'Faktury wystawiamy co miesiąc piątego dnia.'],
      ['customer', 'ok'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'apologise', 'explain', 'facts'],
  },
]
