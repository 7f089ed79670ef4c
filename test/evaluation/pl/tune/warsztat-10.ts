import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-114',
    messages: [
      [
        'customer',
        'Oddajcie kasę za ten szajs, blender rozleciał się po DWÓCH smoothie, jesteście bandą naciągaczy',
      ],
      ['note', 'Blender, pęknięty dzban, klient wulgarny od pierwszej linii'],
      ['agent', 'Szkoda, że tak to Pan przeżywa. Setki osób robią w nim koktajle i są zachwycone.'],
      ['customer', 'Ja nie jestem'],
      ['agent', 'Odstąpienie od umowy po użyciu nie wchodzi w grę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not', 'note'],
    heated: true,
  },
  {
    id: 'pl-warsztat-115',
    messages: [
      ['customer', 'Lekarz nie przyszedł na wizytę domową, gorączka 39, dwoje maluchów.'],
      ['agent', 'Czekać z rozpalonymi dziećmi przy oknie i nie doczekać się to udręka.'],
      ['agent', 'Dyżurny wyjeżdża do Państwa o 20.15.'],
      ['customer', 'Jest! Przebadał oboje, uśmiechnięty, cierpliwy, chwała Wam.'],
      [
        'agent',
        'Ślicznie. Jutro po śniadaniu zadzwonię, by się przekonać, czy syrop zbił gorączkę. Czy wszystko, z czym Pani dzwoniła, mamy z głowy, nic nie zostało?',
      ],
      ['agent', 'Pani Ewo? Chyba przerwało połączenie.'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-warsztat-116',
    messages: [
      [
        'customer',
        'Sterownik bramy nie uczy się nowego pilota, instrukcja z Państwa strony jest po szwedzku',
      ],
      [
        'agent',
        'Piloty robi firma trzecia, najprościej uderzyć do niej. Polską instrukcję opracowujemy i prześlemy informację, kiedy będzie gotowa.',
      ],
      ['customer', 'Będzie to jeszcze w tym dziesięcioleciu?'],
      ['agent', 'Staramy się.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-117',
    messages: [
      [
        'customer',
        'nie moge odpalic zajec z angielskiego dla taty, tata 71 lat, klika w link i otwiera mu sie pogoda',
      ],
      ['note', 'Senior, link otwiera widget pogody zamiast zajęć'],
      [
        'agent',
        'haha dobra, to jeszcze raz, żebym dobrze to miał: tata klika w zaproszenie na angielski, a dostaje prognozę pogody',
      ],
      ['customer', 'dokladnie'],
      [
        'agent',
        'czyli zostaje nam poniedziałkowa grupa, tak? ustawiam tacie link na pulpicie komputera, zdalnie, proszę zatwierdzić okienko',
      ],
      ['customer', 'zatwierdzone'],
      ['agent', 'niech tata kliknie, jest już pani Megan zamiast chmurek?'],
      ['customer', 'jest pani Megan, tata macha'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'note'],
  },
  {
    id: 'pl-warsztat-118',
    messages: [
      [
        'customer',
        'Oczekuję wyjaśnienia, dlaczego na NIP spółki wystawiono fakturę VAT na pralkę, której nikt tu nie widział!',
      ],
      ['note', 'NIP, VAT'],
      [
        'agent',
        'Szanowny Panie, dane do faktury wpisuje kupujący, sklep odpowiedzialności za to nie ponosi. Kto w Państwa firmie mógł kupić pralkę, to już proszę ustalić z własną księgowością.',
      ],
      ['customer', 'Nikt niczego nie kupował.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-warsztat-119',
    messages: [
      ['customer', 'Kaloryfer w sali 12 bulgocze, uczniowie nie słyszą dyktanda'],
      [
        'agent',
        'dzień dobry za te akustyczne atrakcje w sali 12 przepraszam jeszcze dziś konserwator odpowietrzy',
      ],
      ['customer', 'o której'],
      ['agent', 'po ostatnim dzwonku nie podam dokładnie ale gdy tylko będzie wiedział, poinformujemy'],
      ['agent', 'a przy najbliższym dyktandzie zajrzymy do państwa na chwilę posłuchać, czy już cisza'],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts', 'inform.vague', 'followUp'],
  },
  {
    id: 'pl-warsztat-120',
    messages: [
      ['customer', 'Mama kupiła u was leżankę i nóżki mają różne śrubki. Śrubki od stołu?'],
      [
        'agent',
        'Za groch z kapustą w woreczku ze śrubkami przepraszamy. Wtedy pakowaliśmy na jednej taśmie leżanki i stoły, ot i cała tajemnica. Możemy podesłać właściwe albo zaprosić mamę po nie do sklepu.',
      ],
      ['customer', 'do sklepu blisko'],
      [
        'agent',
        'To odkładam komplet przy kasie numer trzy, na nazwisko mamy. O coś jeszcze chodzi przy tej leżance?',
      ],
      ['customer', 'Tak, jest pęknięta jedna listwa.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'canDo', 'explain'],
  },
  {
    id: 'pl-warsztat-121',
    messages: [
      ['customer', 'W hotelu od Państwa biura nie ma klimatyzacji, na którą jest adnotacja na voucherze'],
      ['agent', 'Witam serdecznie. Jaka jest w tej chwili temperatura w pokoju i co powiedziała recepcja?'],
      ['customer', '33 stopnie, kazali otworzyć okno'],
      ['agent', 'Zamienię Państwu hotel na sąsiedni, ten sam standard. Robić to dzisiaj po kolacji?'],
      ['customer', 'Róbcie, byle szybko'],
      ['agent', 'Między 20 a 21 przyślę Panu potwierdzenie z numerem nowego pokoju.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'agree', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-122',
    messages: [
      ['customer', 'Szczepienie miałam na wtorek, nie dotarło z hurtowni. Wyjazd w tropiki za 6 dni'],
      [
        'agent',
        'Droga Pani, w tym tygodniu szczepionki nie podamy, przepisy wymagają dziesięciu dni przed podróżą, więc jest już za późno.',
      ],
      ['customer', 'to znaczy że nie lecę?'],
      [
        'agent',
        'Tak krótko przed wyjazdem usłyszeć „nie” to ogromny zawód, szczerze ubolewam razem z Panią.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-123',
    messages: [
      ['customer', 'Hej, klucz do gry z promki już użyty, ktoś mnie wyprzedził :('],
      ['agent', 'hej :) no dawaj, od początku, co jest na ekranie?'],
      ['customer', '„Klucz przypisany do innego konta”'],
      ['agent', 'Mogę Cię zapytać o nick?'],
      ['customer', 'Bocian_77'],
      [
        'agent',
        'Dobra. Mam dla Ciebie dwa wyjścia: nowy klucz albo 60 zł do portfela. Klucz sobie zabierz od razu: XK4-PPL-091, a stary zgłaszam jako skradziony.',
      ],
      ['customer', 'oooo jesteś przekozak, najszybszy support w jakim byłem, piątka z plusem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'canDo', 'advocate'],
  },
  {
    id: 'pl-warsztat-124',
    messages: [
      [
        'customer',
        'Pani Celino, u nas na parterze domofon dzwoni sam z siebie o trzeciej nad ranem, budzi niemowlę i teścia.',
      ],
      [
        'agent',
        'A więc domofon odzywa się sam o trzeciej i stawia na nogi niemowlę razem z teściem. Czegoś nie ujęłam?',
      ],
      ['customer', 'Ujęła Pani wszystko.'],
      [
        'agent',
        'Zawinił gołąb, mówiąc serio: zwiera styki pod daszkiem. W poniedziałek rano uszczelnię kasetę i naciągnę siatkę na daszek.',
      ],
      ['customer', 'Gołębie pozdrowią :)'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-warsztat-125',
    messages: [
      [
        'customer',
        'Odkleił mi się wczoraj cały pasek tapety z waszej kolekcji Rosa, kleiłem zgodnie z ulotką.',
      ],
      [
        'agent',
        'Klej, który dodajemy do tej serii, zestarzał się w magazynie, więc pasek puścił. Wysyłam Panu puszkę z tegorocznej dostawy. W wolnej chwili proszę dać znać, czy trzyma.',
      ],
      ['customer', 'Z góry podziękował'],
      ['agent', 'Doszła puszka i pasek trzyma się już ściany jak należy?'],
      ['customer', 'Puszka stoi na parapecie, na klejenie mam czas dopiero w niedzielę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'explain'],
  },
]
