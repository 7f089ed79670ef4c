import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-second-016',
    messages: [
      ['customer', 'Kwiaty na pogrzeb taty przyszły dzień po pogrzebie. Wstyd przed całą rodziną.'],
      ['agent', 'Pani Iwono, zostać w takim dniu bez wieńca to coś, czego nikt nie powinien przeżywać.'],
      [
        'agent',
        'Wieniec stał u nas w chłodni, bo ktoś przepisał złą datę z zamówienia. Biorę to na siebie: jeszcze dziś zwracam Pani całą kwotę.',
      ],
      ['customer', 'I co mi po tych pieniądzach'],
      [
        'agent',
        'Żadna kwota tego nie cofnie. Czy przyjęłaby Pani ode mnie świeżą wiązankę na grób w najbliższą niedzielę?',
      ],
      ['customer', 'No niech będzie, białe róże'],
      [
        'agent',
        'Będą białe róże, dostawa w niedzielę do 10. Czy czuje Pani, że chociaż w tej części to domknęliśmy?',
      ],
      ['customer', 'Nie do końca, chcę jeszcze pismo z wyjaśnieniem na papierze'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'agree', 'facts'],
  },
  {
    id: 'pl-second-017',
    messages: [
      ['customer', 'automat na paczki nie chce otworzyc skrytki, stoje na deszczu'],
      ['agent', 'Jaki komunikat masz na ekranie?'],
      ['customer', 'ze kod przeterminowany'],
      ['agent', 'Wygenerowałam nowy: 448 210. Wklep go teraz.'],
      ['customer', 'sekunda'],
      ['agent', 'Otwarta, prawda?'],
      ['customer', 'tak, mam paczke w rece'],
      ['agent', 'No to zmykaj do domu :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-second-018',
    messages: [
      [
        'customer',
        'Szanowni Państwo, w harmonogramie rat nr 7 i 8 figuruje ta sama kwota odsetek, choć kapitał spadł. Proszę o wyjaśnienie. Prezes Zarządu, Drewpol-Inwest sp. z o.o.',
      ],
      [
        'agent',
        'Szanowny Panie Prezesie, jak wynika z Pańskiego pisma, dwie kolejne raty mają identyczne odsetki mimo niższego kapitału. Wyliczenie zweryfikuje nasz analityk, lecz sprawę prowadzę ja i do czwartku, do godz. 12, przedstawię Panu wynik.',
      ],
      ['customer', 'Dobrze, czekam.'],
      [
        'agent',
        'Szanowny Panie Prezesie, zgodnie z zapowiedzią: w racie nr 8 system źle zaokrąglił wynik, stąd ta sama kwota. Skorygowany harmonogram w załączeniu. Czy takie wyjaśnienie Pana satysfakcjonuje?',
      ],
      ['customer', 'Satysfakcjonuje. Bardzo dziękuję za rzetelność, rzadko się ją dziś spotyka.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts', 'inform', 'advocate'],
  },
  {
    id: 'pl-second-019',
    messages: [
      ['customer', 'dzień dobry pies mi zjadł czekoladę i się trzęsie nie wiem co robić'],
      ['agent', 'proszę pani ile on waży ile tej czekolady było i co się z nim jeszcze dzieje'],
      ['customer', 'osiem kilo pół tabliczki gorzkiej i wymiotował raz'],
      ['agent', 'a zjadł coś jeszcze'],
      ['customer', 'nie chyba nie'],
      ['agent', 'to proszę z nim do nas przyjechać wejście od podwórka bez kolejki'],
      ['customer', 'jedziemy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-second-020',
    messages: [
      ['customer', 'strona zwraca 502 od 8 rano, sklep stoi, tracimy kasę'],
      [
        'agent',
        'Każda godzina bez sklepu to dla Was konkretne straty i stres, biorę to poza kolejką na siebie.',
      ],
      ['agent', 'Proces PHP zawisł, bo zabrakło mu pamięci. Podniosłem limit i zrestartowałem.'],
      ['customer', 'ok ładuje się'],
      ['agent', 'Czy strona chodzi już jak trzeba i czy jest jeszcze coś do zrobienia?'],
      ['customer', 'tak'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'pl-second-021',
    messages: [
      [
        'customer',
        'Dzień dobry, córka jest chora od poniedziałku, proszę o odliczenie obiadów za cały tydzień. Mama Zosi z Motylków',
      ],
      [
        'agent',
        'Dzień dobry, zdrówka dla Zosi! Za poniedziałek odliczyć się nie da, regulamin wymaga zgłoszenia do 8:00 tego samego dnia. Za resztę tygodnia odejmę wszystkie cztery obiady. Czy chciałaby Pani o coś jeszcze dopytać?',
      ],
      ['customer', 'Muszę to przegadać z mężem'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo.not'],
  },
  {
    id: 'pl-second-022',
    messages: [
      ['customer', 'kierowca mnie wysadził 2 km od domu w nocy. idę z tym do prawnika'],
      [
        'agent',
        'Kierowcy to osobne firmy, proszę pisać bezpośrednio do przewoźnika. Widocznie wpisała Pani zły adres w aplikacji.',
      ],
      ['customer', 'adres był dobry, mam zrzut'],
      ['agent', 'Innych skarg na tego kierowcę nie mamy.'],
      ['customer', 'do zobaczenia w sądzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-second-023',
    messages: [
      [
        'customer',
        'Dobry dzień, ja po polsku piszę słabo. Ja kupiłem kurs polski B1, ale lekcja 4 nie ma dźwięk.',
      ],
      ['agent', 'Bardzo dobrze Pan pisze. W lekcji czwartej nie słychać nagrań, zgadza się?'],
      ['customer', 'Tak, nic nie słychać, inne dobre.'],
      ['agent', 'Wgrałam pliki od nowa. Proszę odświeżyć stronę.'],
      ['customer', 'Już robię'],
      ['agent', 'I co, gra?'],
      ['customer', 'Gra! Dziękuję bardzo, pani taka miła, ja powiem kolegom w pracy o ten kurs.'],
      [
        'agent',
        'Dziękuję! Za dwa tygodnie napiszę do Pana i zapytam, czy lekcje nadal odtwarzają się bez przerw.',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-second-024',
    messages: [
      ['customer', 'wody nie ma od rana na całym osiedlu a miało być do dziesiątej'],
      ['agent', 'zgadza się awaria na Polnej pękła rura od mrozu'],
      ['customer', 'no ale dziecko małe mam i co'],
      [
        'agent',
        'no z maluchem bez kropli wody to jest mordęga sama mam dwójkę beczkowóz podjedzie pod blok numer sześć przed trzynastą i będę do pani dzwonić co dwie godziny z nowinami aż popłynie',
      ],
      ['customer', 'dobrze będę czekać'],
      ['note', 'Prosiła o info co 2 h, niemowlę w domu'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'inform', 'note'],
  },
  {
    id: 'pl-second-025',
    messages: [
      ['customer', 'Cześć, rower od Was po dwóch tygodniach gubi łańcuch na najmniejszym blacie.'],
      [
        'agent',
        'Cześć Bartek. Na jakich przełożeniach z tyłu wtedy jedziesz? Coś jeszcze poza tym łańcuchem?',
      ],
      ['customer', 'Na trzech największych, nic więcej.'],
      ['agent', 'Tak się nie jeździ, mówiliśmy Ci to przy odbiorze i nikt inny nie ma z tym kłopotu.'],
      ['customer', 'serio? rower za 6 tysięcy i moja wina?'],
      ['agent', 'Dobra, przywieź go do serwisu w sobotę do 13, Marek wyreguluje za friko.'],
      ['customer', 'ok będę w sobotę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'defend.not', 'facts'],
  },
  {
    id: 'pl-second-026',
    messages: [
      [
        'customer',
        'Dzień dobry, chcę podnieść limit płatności kodem do 2000. Czy muszę coś jeszcze podpisać?',
      ],
      [
        'agent',
        'Dzień dobry, nic Pani nie podpisuje. W zakładce Limity przesuwa Pani suwak i zatwierdza odciskiem palca.',
      ],
      ['customer', 'Zrobione, pokazuje 2000.'],
      ['agent', 'Zgadza się, u mnie też widać 2000. Miłego dnia życzę.'],
      ['customer', 'Wzajemnie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-second-027',
    messages: [
      ['customer', 'Kupiłam 4 bilety na sobotę, a przyszły na piątek. Co teraz?'],
      [
        'agent',
        'Szanowna Pani, wyjścia są dwa: przepisanie miejsc na sobotę (rząd 9) albo zwrot całości na kartę. Na co się Pani decyduje?',
      ],
      ['customer', 'Rząd 9, sobota.'],
      [
        'agent',
        'Przepisane, nowe bilety są w Pani skrzynce. Czy wszystko wyszło tak, jak Pani sobie życzyła?',
      ],
      ['customer', 'O to chodziło.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-second-028',
    messages: [
      ['customer', 'pilot mi nie przełącza kanałów dekoder gra ale pilot nic'],
      ['agent', 'aha rozumiem a baterie pani zmieniała'],
      ['customer', 'nowe włożyłam wczoraj'],
      ['agent', 'dobra to proszę przytrzymać zielony i menu razem aż lampka mrugnie dwa razy'],
      ['customer', 'trzymam mrugnęła'],
      ['agent', 'i przełącza już te kanały'],
      ['customer', 'nie dalej stoi na jedynce'],
      ['agent', 'to pilot do wymiany nowy wyślę pani jutro kurierem'],
      ['customer', 'no trudno niech będzie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'own', 'facts'],
  },
  {
    id: 'pl-second-029',
    messages: [
      [
        'customer',
        'Dobry wieczór, w pokoju 214 klimatyzacja całą noc hałasowała, na recepcji nikt nie odbierał. Proszę o ustosunkowanie się.',
      ],
      [
        'agent',
        'Dobry wieczór, proszę nam wybaczyć hałas i milczącą recepcję. W ramach zadośćuczynienia odejmujemy jedną dobę od rachunku. Domyślam się, jak zmęczeni byli Państwo nazajutrz po takiej nocy.',
      ],
      ['customer', 'Dziękuję.'],
      ['agent', 'Czy z pobytu zostało coś, do czego powinniśmy się jeszcze odnieść?'],
      ['customer', 'Poza tym było w porządku.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'apologise'],
  },
  {
    id: 'pl-second-030',
    messages: [
      ['customer', 'hej, aplikacja nie wpuszcza mnie na siłkę, karnet opłacony'],
      ['agent', 'Yo, bramki obsługuje firma zewnętrzna, do nich pisz 😅'],
      ['customer', 'no ale karnet mam u was'],
      ['agent', 'Zgłoszone do nich w takim razie, ktoś się odezwie, jak coś będzie wiadomo.'],
      ['customer', 'czyli kiedy'],
      ['agent', 'Nie umiem powiedzieć. I nie mam uprawnień, żeby cię wpuścić ręcznie.'],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'inform.vague'],
  },
]
