import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-015',
    messages: [
      [
        'customer',
        'Dobry wieczór, faktura za wrzesień jest na starą nazwę spółki, a zgłaszaliśmy zmianę w sierpniu.',
      ],
      [
        'agent',
        'Dobry wieczór, korekta z nową nazwą jest już w panelu, w zakładce Dokumenty. Zechce Pan zerknąć, czy teraz zgadza się co do przecinka?',
      ],
      ['customer', 'Co do przecinka.'],
      ['agent', 'Znakomicie. Spokojnego wieczoru.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-016',
    messages: [
      ['customer', 'pralka nie wiruje, ubrania mokre wyciagam'],
      ['agent', 'Dzien dobry, a na jakim programie Pani pierze?'],
      ['customer', 'bawelna 40'],
      ['agent', 'Prosze wyczyscic filtr za klapka na dole, a ja dolacze rysunek, jak go wykrecic.'],
      ['agent', '[rysunek.jpg]'],
      ['agent', 'Jak po czyszczeniu, odwirowala?'],
      ['customer', 'dopiero wlaczylam, to jeszcze godzina'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-koniec-017',
    messages: [
      ['customer', 'nie moge wejsc do e-dziennika, pisze ze konto zablokowane'],
      ['agent', 'Dzień dobry, proszę powiedzieć, czy dziś rano też Pan nie mógł wejść?'],
      ['customer', 'tak od wczoraj'],
      [
        'agent',
        'Po pięciu błędnych hasłach system blokuje konto na dobę. Zdejmę blokadę w sekretariacie do 12:00, potem proszę ustawić nowe hasło. Powinno pójść bez przeszkód.',
      ],
      ['customer', 'dobrze dziekuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'pl-koniec-018',
    messages: [
      ['customer', 'Dzień dobry, proszę o duplikat karty podarunkowej, pies pogryzł oryginał :)'],
      [
        'agent',
        'Dzień dobry, duplikat wyślę jutro kurierem, a pies niech ma nauczkę :) Ma Pani do nas na dziś jeszcze jakieś życzenia?',
      ],
      ['customer', 'żeby pies zmądrzał, ale to chyba nie do Państwa ;)'],
      ['agent', 'Trzymam kciuki za psa. Pozdrawiam!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-019',
    messages: [
      ['customer', 'To jest jakaś kpina! Czwarty raz przywozicie nie ten materac!!!'],
      [
        'agent',
        'Czwarta pomyłka z rzędu każdego wyprowadziłaby z równowagi. Przepraszam za te wszystkie chybione dostawy.',
      ],
      ['agent', 'Wysłałem dziś inny samochód, z właściwym, 160 na 200.'],
      ['agent', 'Pani Elu, kierowca melduje, że wniósł. Tym razem przyjechał ten, na który Pani czeka?'],
      ['customer', 'twardość H2. zamawiałam H4!!!'],
      ['agent', 'To jadę do magazynu sam i do 16:00 zadzwonię z terminem.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-koniec-020',
    messages: [
      ['customer', 'chce zwrocic buty ale nie mam juz kartonu'],
      [
        'agent',
        'Możemy przyjąć je w dowolnym pudełku, tylko potrącimy 10 zł, albo wymienić na większy rozmiar bez potrącania. Co Pani na to?',
      ],
      ['customer', 'to wymiana na 39'],
      [
        'agent',
        'Super, wymiana na 39 już wpisana. Etykietę ma Pani na mailu. W razie pytań jesteśmy codziennie do 20.',
      ],
      ['customer', 'oki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-koniec-021',
    messages: [
      ['customer', 'no hej, apka mi gada że nie mam premium a płaciłem wczoraj'],
      ['agent', 'no hejka, mów dalej, co dokładnie widzisz na ekranie po kliknięciu w profil?'],
      ['customer', 'pisze że plan darmowy'],
      ['agent', 'dobra, podpiąłem zakup pod to konto. Darmowy zniknął?'],
      ['customer', 'zniknął, jest złotko 👑'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-022',
    messages: [
      ['customer', 'dzień dobry czy jak ja mam kartę seniora to na badanie krwi też jest zniżka'],
      [
        'agent',
        'tak dziesięć procent na wszystkie badania z krwi wystarczy pokazać w rejestracji i przyjść na czczo o co jeszcze chciałaby pani zapytać',
      ],
      ['customer', 'a na usg'],
      ['agent', 'na usg też dziesięć'],
      ['customer', 'no to dobrze do widzenia'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koniec-023',
    messages: [
      ['customer', 'Zgubiłem paragon, a blender się spalił po miesiącu. Co teraz?'],
      [
        'agent',
        'Bez dowodu zakupu regulamin nie pozwala nam przyjąć reklamacji. Proszę zwrócić się do banku o potwierdzenie płatności kartą.',
      ],
      ['customer', 'Płaciłem gotówką'],
      [
        'agent',
        'W takim razie pozostaje producent, proszę pisać do niego. Wszystko już jasne, mam nadzieję. Miłego dnia.',
      ],
      ['customer', 'bardzo miłego...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-koniec-024',
    messages: [
      [
        'customer',
        'Witam. Dlaczego od wypłaty zaliczki odjęto mi podatek? Umowa zlecenie, 24 lata, student.',
      ],
      [
        'agent',
        'Dzień dobry, w kadrach brakowało legitymacji z tego semestru i bez niej program liczy jak dla osoby pracującej. Dosłał ją Pan wczoraj, więc dziś zrobiłam wyrównanie. Czy moje tłumaczenie rozwiewa Pana wątpliwości?',
      ],
      ['customer', 'Rozwiewa, dzięki wielkie.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-025',
    messages: [
      ['customer', 'Zamówiłem tonery, przyszły trzy zamiast czterech. Nr zam. 5521.'],
      [
        'agent',
        'Dzień dobry, czwarty toner nadałem przed chwilą, kurier odda go jutro. Czy tak załatwiona sprawa Panu odpowiada i czy poza tonerem w przesyłce był komplet?',
      ],
      ['agent', 'P.S. Numer listu przewozowego: 00918.'],
      ['customer', 'Otrzymałem, dziękuję.'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-koniec-026',
    messages: [
      ['customer', 'halo kupiłem u was tę myszkę bezprzewodową i kursor skacze jak głupi'],
      ['agent', 'proszę ją położyć na zwykłej kartce papieru i pojeździć'],
      ['customer', 'momencik'],
      ['customer', 'już'],
      ['agent', 'no i co skacze jeszcze'],
      ['customer', 'wie pan co ja okularów nie mam'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koniec-027',
    messages: [
      ['bot', 'Czy Twój problem został rozwiązany?'],
      ['customer', 'nie, chce z czlowiekiem. drukarka nie lapie wifi'],
      [
        'agent',
        'Dzień dobry, tu Ola. Obsługa sieci domowej należy do operatora, musi Pan zadzwonić do niego.',
      ],
      ['customer', 'serio? dzieki za nic'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-koniec-028',
    messages: [
      [
        'customer',
        'Kochani, w voucherze na masaż jest moje panieńskie nazwisko, a dowód mam już nowy i boję się, że mnie nie wpuszczą.',
      ],
      [
        'agent',
        'Czyli voucher wystawiony na panieńskie, a w dowodzie już nowe nazwisko. Spokojnie, zaraz Pani przerobię i podeślę nowy PDF.',
      ],
      ['agent', 'Poleciał. Tak może być, prawda, nazwisko już to po mężu?'],
      ['customer', 'Tak! Jesteście cudowni, będę was polecać wszystkim koleżankom!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'advocate'],
  },
]
