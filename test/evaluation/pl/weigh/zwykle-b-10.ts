import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-116',
    messages: [
      [
        'customer',
        'Dzień dobry, od aktualizacji w piątek eksport zamówień do arkusza obcina polskie znaki w nazwiskach. Pracujemy na tym codziennie.\nŁukasz, sklep Meblik',
      ],
      [
        'agent',
        'Cześć Łukasz,\n\nczy dotyczy to plików CSV, XLSX czy obu? Czy mógłbyś wrzucić tu przykładowy plik?',
      ],
      ['customer', 'tylko csv. plik wrzucony'],
      ['note', 'Odtworzone na wersji 5.12, kodowanie ANSI zamiast UTF-8.'],
      [
        'agent',
        'Dzięki. W wersji 5.12 zmieniło się domyślne kodowanie, przez co litery z ogonkami wypadają. Zrobię poprawkę w 5.12.1 i do jutra, do 14:00, dam znać, że jest na serwerze.',
      ],
      ['customer', 'super, na razie przez notatnik'],
      ['agent', 'Łukasz, poprawka wgrana. Czy eksport zapisuje już wszystkie litery jak trzeba?'],
      ['customer', 'ł jest, ale „ś” w mailach klientów dalej zmienia na ?'],
      ['agent', 'Dobra, ten fragment też zobaczę. Podeślij proszę jeden mail.'],
      ['customer', 'wysłany'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain', 'facts', 'inform', 'note'],
  },
  {
    id: 'pl-zwykle-b-117',
    messages: [
      ['customer', 'Dzień dobry, do paczki z farbą nie dołączono faktury. Jan Kempa, firma Kemp-Bud'],
      ['agent', 'Dzień dobry,\n\nczy może Pan podać numer zamówienia?'],
      ['customer', '4/11/22'],
      [
        'agent',
        'Dziękuję. Faktura jest na koncie klienta w zakładce „Płatności”, wystawiona 19 listopada. Przepraszam za jej brak w paczce.',
      ],
      ['customer', 'nie mam konta klienta'],
      ['agent', 'Faktura poszła więc na e-mail kemp@. Czy ma ją Pan już przed sobą?'],
      ['customer', 'mam, była w ofertach. Dziękuje'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-zwykle-b-118',
    messages: [
      [
        'customer',
        'Dzień dobry czemu moja karta wstępu na siłownię nie działa od rana na bramce, zaplacone do grudnia',
      ],
      ['agent', 'Cześć! Co pokazuje bramka, kiedy przykładasz kartę? Czerwony krzyżyk czy nic?'],
      ['customer', 'żółty wykrzyknik'],
      [
        'agent',
        'To oznacza, że karta jest sparowana ze starym wejściem. Od poniedziałku mamy nową bramkę i trzeba raz przyłożyć kartę do czytnika przy recepcji.',
      ],
      ['customer', 'a tam nikogo nie ma o 6 rano'],
      ['agent', 'Czytnik działa sam, bez obsługi. Jest po lewej od kawomatu, przyłóż na 3 sekundy.'],
      ['customer', 'ok jutro zrobię'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'pl-zwykle-b-119',
    messages: [
      [
        'customer',
        'Chciałem zgłosić zmianę adresu dostaw od przyszłego tygodnia: sklep „U Basi”, nowa ul. Młyńska 4',
      ],
      [
        'agent',
        'Dzień dobry,\n\ndziękuję za zgłoszenie. Czy zmieniają się również godziny przyjmowania towaru? Czy jest rampa?',
      ],
      ['customer', '6-9, rampy nie ma, schody'],
      [
        'agent',
        'Dziękuję. Przy schodach mogę przypisać auto z windą, kosztuje to 40 zł za kurs. Przypisać takie auto?',
      ],
      ['customer', 'tak trzeba będzie'],
      [
        'agent',
        'Wprowadzam od poniedziałku: Młyńska 4, 6:00–9:00, auto z windą. Pierwszą dostawę przywiezie Pan Wiesiek w poniedziałek ok. 6:30.\n\nCzy jest jeszcze coś, co powinniśmy wiedzieć albo zmienić?\n\nKasia',
      ],
      ['customer', 'tak, środy odpadają bo zamknięte. wt, czw, pt zostaje'],
      ['agent', 'Dziękuję, bez środy.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-zwykle-b-120',
    messages: [
      [
        'customer',
        'Zgłaszam hałas z szybu windy, mieszkanie 62, w nocy nie da się spać. Dwa tygodnie temu pisałam.',
      ],
      ['note', 'Szyb B, łożysko, zamówione 10.11, dostawa nieznana'],
      [
        'agent',
        'Dzień dobry,\n\nprzepraszam, że nie odpisaliśmy dwa tygodnie temu. Czy hałas pojawia się przy jeździe w górę, w dół, czy w obie strony?',
      ],
      ['customer', 'w obie, taki zgrzyt'],
      [
        'agent',
        'Dziękuję. Łożysko zostało zamówione u producenta. Gdy tylko dostanę datę dostawy, napiszę do Pani.\n\nZ pozdrowieniami\nJolanta Mróz\nAdministracja',
      ],
      ['customer', 'a nocą nie można jej wyłączyć? od 23'],
      ['agent', 'Nocą wyłączyć jej nie możemy ze względu na piętra powyżej ósmego.'],
      ['customer', 'no to zatyczki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'canDo.not', 'inform.vague', 'note'],
  },
  {
    id: 'pl-zwykle-b-121',
    messages: [
      ['customer', 'hejka, w grze nie dostałem skrzynki za sezon, poziom 40 miałem'],
      ['agent', 'Hej! Podaj nick i serwer'],
      ['customer', 'Wilczek_09 EU2'],
      [
        'agent',
        'Na liście nagród jesteś, poziom 40 zaliczony 18.11. Dorzucam skrzynkę ręcznie, zrestartuj grę.',
      ],
      ['customer', 'restartuje'],
      ['agent', 'Skrzynka jest?'],
      ['customer', 'jest i wypadł topór'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-zwykle-b-122',
    messages: [
      ['customer', 'Od miesiąca nie odśnieżacie chodnika wzdłuż mojego płotu. Kto ma to robić? Zofia M.'],
      ['agent', 'Dzień dobry,\n\nczy chodnik przylega bezpośrednio do ogrodzenia, czy oddziela go trawnik?'],
      ['customer', 'Przylega'],
      [
        'agent',
        'W takim przypadku obowiązek odśnieżania należy do właściciela nieruchomości, a nie do gminy. Trzeba było zapoznać się z ulotką, była w każdej skrzynce.',
      ],
      ['customer', 'Nie dostałam ulotki'],
      ['agent', 'Ulotka jest też na stronie.\n\nZ poważaniem\nWydział Komunalny'],
      ['customer', 'Mam 78 lat i mam odśnieżać'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-zwykle-b-123',
    messages: [
      ['customer', 'Dzień dobry, szukam prezentu dla chrześnicy 10 lat, lubi konie'],
      [
        'agent',
        'Dzień dobry! Czy to ma być zabawka czy raczej książka lub coś do pokoju? Do 50 zł czy więcej?',
      ],
      ['customer', 'do 100 zł, nie zabawka'],
      [
        'agent',
        'W tej cenie: kubek z koniem 39 zł, pościel 95 zł, puzzle 500 el. 54 zł, pamiętnik na kluczyk 45 zł. Mogę też zapakować na prezent, 8 zł.',
      ],
      ['customer', 'pamiętnik fajny'],
      ['agent', 'Jest fioletowy i zielony. Czy coś jeszcze pokazać?'],
      ['customer', 'hmm sama nie wiem'],
      ['agent', 'Spokojnie, pamiętnik nie ucieknie 🙂'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-zwykle-b-124',
    messages: [
      [
        'customer',
        'Dzień dobry, w piątek wpłaciłem 1000 zł we wpłatomacie na Rynku, a na koncie jest 950. Bankomat nie wydał potwierdzenia. Zenon Flis',
      ],
      [
        'agent',
        'Dzień dobry Panie Zenonie,\n\njeśli się nie mylę: wpłata 1000 zł w piątek na Rynku, na koncie 950 i nie wyszło potwierdzenie? Czy pamięta Pan przybliżoną godzinę?',
      ],
      ['customer', 'Tak jest. Koło południa'],
      ['agent', 'Dziękuję. Zgłaszam różnicę do przeliczenia kasety, reklamacja nr 5671.'],
      [
        'agent',
        'Panie Zenonie, kaseta została przeliczona i brakujące 50 zł jest zaksięgowane. Czy widzi Pan już pełną kwotę na koncie?',
      ],
      ['customer', 'Widzę 1000 ale pobrali mi prowizję 5 zł za wpłatę'],
      ['agent', 'Dziękuję za informację, prowizja została anulowana.'],
      ['customer', 'Dziękuję'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own'],
  },
  {
    id: 'pl-zwykle-b-125',
    messages: [
      ['customer', 'Szukam w państwa sklepie opon 205/55 R16 zimowych, komplet'],
      [
        'agent',
        'Dzień dobry, mamy trzy modele w tym rozmiarze: 269, 310 i 405 zł za sztukę. Czy auto jeździ głównie po mieście?',
      ],
      ['customer', 'raczej trasy'],
      ['agent', 'To model za 310 zł, klasa B na mokrym, 69 dB. Na stanie jest 8 sztuk.'],
      ['customer', 'montaż u was?'],
      ['agent', 'Tak, 120 zł za komplet z wyważeniem, stanowisko przy hali nr 2.'],
      ['customer', 'dobra rezerwuję na stronie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-126',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nwczoraj przyszedł do mnie Państwa technik, wiercił w ścianie i zostawił dziurę na wylot do sąsiadki. Ja się teraz przed sąsiadką wstydzę. Jak Państwo to rozwiążą?\n\nKrystyna Dudek',
      ],
      [
        'agent',
        'Dzień dobry Pani Krystyno,\n\nproszę napisać coś więcej: w którym miejscu jest dziura i co się stało, kiedy technik to zauważył? Wyobrażam sobie, jaki to wstyd przed sąsiadką.\n\nPrzepraszam za szkodę, którą zrobił nasz pracownik.\n\nZ poważaniem\nArtur Lis',
      ],
      ['customer', 'W przedpokoju nad listwą. Pan technik powiedział „ojej” i wyszedł.'],
      [
        'agent',
        'Dziękuję. Wiertło przeszło na drugą stronę, bo ściana ma tam 8 cm zamiast 24 z projektu.\n\nWyślę do Pani i do sąsiadki tynkarza w piątek o 9:00, on naprawi obie strony.\n\nArtur Lis',
      ],
      ['customer', 'Dobrze, uprzedzę sąsiadkę'],
      [
        'agent',
        'Pani Krystyno, tynkarz odesłał zdjęcia. Czy ściana po obu stronach wygląda już tak, jak powinna?',
      ],
      ['customer', 'Po obu, nawet pomalował.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-zwykle-b-127',
    messages: [
      ['customer', 'witam, kupilam u Panstwa rower dzieciecy i brakuje w nim pedalow'],
      [
        'agent',
        'Dzień dobry, mhm, czyli rower bez pedałów w kartonie. Czy może Pani zajrzeć pod styropian? Pedały pakowane są osobno, w woreczku.',
      ],
      ['customer', 'pod styropianem sa srubki'],
      ['agent', 'A w koszyku? W tym modelu woreczek bywa przyklejony taśmą do dna koszyka.'],
      ['customer', 'koszyka nie odpakowałam'],
      ['agent', 'Proszę sprawdzić, jak Pani będzie mogła.'],
      ['customer', 'sa w koszyku 🙈'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase'],
  },
  {
    id: 'pl-zwykle-b-128',
    messages: [
      ['customer', 'Proszę o zmianę nazwiska na bilecie okresowym, wyszłam za mąż. Marta Kowal-Zając'],
      [
        'agent',
        'Dzień dobry Pani Marto,\n\ngratulacje! Czy może Pani przesłać skan nowego dowodu lub aktu małżeństwa? Nr PESEL proszę zasłonić.',
      ],
      ['customer', 'wysłałam 3 dni temu, nikt nie odpisał'],
      [
        'agent',
        'Przepraszam za zwłokę, wiadomość z załącznikiem utknęła w filtrze. Zmienię nazwisko dziś, a potwierdzenie wyślę Pani mailem do godziny 15.\n\nKinga',
      ],
      ['customer', 'dobrze'],
      ['agent', 'Pani Marto, nazwisko zmienione. Czy jest coś jeszcze?\n\nKinga'],
      ['customer', 'A karta? plastik dalej ma stare nazwisko'],
      ['agent', 'Nową kartę odbiera się w punkcie przy dworcu, koszt 0 zł.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain', 'facts', 'inform'],
  },
]
