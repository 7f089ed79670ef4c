import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-055',
    messages: [
      ['customer', 'haloo ja w sprawie tego panelu pacjenta mąż nie może się zalogować a ja mogę'],
      ['agent', 'no słucham słucham'],
      ['customer', 'on wpisuje hasło i go wyrzuca na stronę główną w kółko'],
      ['agent', 'a państwo macie wspólną skrzynkę mailową'],
      ['customer', 'no wspólną'],
      [
        'agent',
        'to jest właśnie pies pogrzebany jeden mail dwa konta i system zgłupiał rozdzielam je w tej chwili',
      ],
      ['customer', 'yhm'],
      ['agent', 'niech mąż spróbuje jeszcze raz wpuściło go do środka'],
      ['customer', 'wpuściło sam się dziwi'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'explain'],
  },
  {
    id: 'pl-warsztat-056',
    messages: [
      ['customer', 'W dostarczonym kartonie 6 z 12 kieliszków w drobnym maku. Jak to załatwimy?'],
      [
        'agent',
        'Witam. Pakujemy szkło tak samo od dziewięciu lat i jakoś reklamacji nie mamy. Reklamację transportową składa odbiorca u przewoźnika, formularz znajdzie Pani u niego na stronie.',
      ],
      ['customer', 'Aha, czyli umywacie ręce.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-warsztat-057',
    messages: [
      ['customer', 'Mam pytanie o wynajęte auto, kontrolka oleju zapaliła się na autostradzie A4'],
      ['agent', 'Czy jest Pan teraz w bezpiecznym miejscu?'],
      ['customer', 'Na MOP-ie, stoję.'],
      ['agent', 'Ile kilometrów zrobił Pan od zapalenia i co się wtedy działo z silnikiem?'],
      ['customer', 'ze 4 km, silnik normalnie chodził'],
      [
        'agent',
        'Wchodzą w grę dwa warianty: laweta z autem zastępczym na miejsce albo mechanik z olejem. Który Panu bardziej na rękę?',
      ],
      ['customer', 'Mechanik, byle szybko.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
  {
    id: 'pl-warsztat-058',
    messages: [
      ['customer', 'dzien dobry w aplikacji placówki syn ma 11 nieobecnosci a on z gorączka nawet szedł'],
      [
        'agent',
        'dzień dobry, już składam: nieobecności jedenaście, a syn był w szkole co do dnia, nawet chory. trafiłam?',
      ],
      ['customer', 'tak'],
      [
        'agent',
        'pomyłka zrodziła się z zastępstw: pan od wf-u sprawdzał listę innej klasy. wychowawca wykasuje je do jutrzejszej pierwszej lekcji.',
      ],
      ['customer', 'rozumiem, dziekuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'explain', 'facts'],
  },
  {
    id: 'pl-warsztat-059',
    messages: [
      ['customer', 'Wykupiłam wycieczkę do Petry, złamałam nogę, chcę zwrotu pieniędzy.'],
      [
        'agent',
        'Po przekroczeniu czternastu dni przed wylotem zwrotu nie udzielamy, tak stanowi punkt ósmy warunków. Noga w gipsie zamiast urlopu to wielki pech, naprawdę współczuję.',
      ],
      ['customer', 'Współczuciem nie zapłacę za ortezę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-060',
    messages: [
      ['customer', 'Serwer plików od 9:40 zwraca 503, cała agencja bez materiałów na emisję.'],
      ['agent', 'Jestem, czytam, proszę śmiało pisać dalej.'],
      ['customer', 'Padł tylko wolumen B, reszta oddycha.'],
      [
        'agent',
        'Przełączam wolumen B na replikę. Kolejny meldunek ode mnie o 10.15, choćby nic się nie zmieniło.',
      ],
      ['customer', 'Przyjąłem.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-061',
    messages: [
      ['customer', 'Bilet na koncert przyszedł mi na stare nazwisko, wejdę na to?'],
      ['agent', 'Za stare nazwisko przepraszam, wpisaliśmy je z poprzedniego zamówienia.'],
      ['agent', 'Wysyłam poprawiony bilet na Pani skrzynkę.'],
      ['agent', 'Pozostały jakieś niejasności w temacie biletu?'],
      ['agent', 'Nie widzę odpowiedzi, zamykam więc okno. Gdyby coś jeszcze się pojawiło, proszę pisać.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'pl-warsztat-062',
    messages: [
      ['customer', 'Dzień dobry, po waszym oprysku mrówki i tak łażą mi po kołysce. Jestem na skraju.'],
      ['agent', 'Mrówki przy niemowlęciu każdego rodzica doprowadziłyby do rozpaczy.'],
      [
        'agent',
        'Podjadę i położę żel w szczeliny zamiast oprysku, jest bezpieczny dla dzieci. A kiedy już żel swoje zrobi, zgłoszę się do Pani, żeby się przekonać, że kołyska została czysta.',
      ],
      ['customer', 'Bardzo proszę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'followUp'],
  },
  {
    id: 'pl-warsztat-063',
    messages: [
      [
        'customer',
        'No brawo, mistrzowie. Wzięliście z konta za siłownię po raz czwarty po wypowiedzeniu. KPINA!!!',
      ],
      ['agent', 'Wypowiedzenie złożone, a mimo to czwarta rata ściągnięta, tak to widzę w Pani wiadomości.'],
      ['customer', 'Dobrze Pani widzi.'],
      ['agent', 'Anuluję polecenie zapłaty i zwracam czwartą ratę na konto.'],
      ['agent', 'Czy w tej postaci sprawa jest dla Pani załatwiona?'],
      ['customer', 'A poprzednie trzy to co, prezent?'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own'],
    heated: true,
  },
  {
    id: 'pl-warsztat-064',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\nfototapeta z Państwa drukarni ma przesunięty wzór o 3 cm na drugim brycie.',
      ],
      [
        'agent',
        'Szanowna Pani,\ndziękuję za zdjęcia. Przesunięcie powstało wskutek rozciągnięcia papieru przy zbyt mokrym kleju. Bryt numer dwa wydrukujemy od nowa. Czy możemy go w tej formie zlecić?',
      ],
      ['customer', 'Możecie, byle kolor się zgadzał.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'agree'],
  },
  {
    id: 'pl-warsztat-065',
    messages: [
      ['customer', 'Ktoś przyblokował mi wjazd do garażu w waszym budynku.'],
      ['agent', 'Parkingiem zarządza zewnętrzna spółka, tam zgłaszamy, nie u mnie w recepcji.'],
      ['customer', 'Nie odbierają od godziny.'],
      ['agent', 'Trudno, ja im telefonu nie odbiorę. Zresztą nikt inny z lokatorów się nie skarży na wjazd.'],
      ['customer', 'Bo innym nie stanął.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-warsztat-066',
    messages: [
      ['customer', 'hejka, mikrofon w slucahwkach od was trzeszczy na voice'],
      ['agent', 'hejka, trzeszczy non stop czy tylko jak gadasz? i na jakim kablu to leci?'],
      ['customer', 'jak gadam, na tym z zestawu'],
      ['agent', 'w tej partii ekran kabla jest zle zarobiony i lapie zaklocenia, podrzucimy Ci nowy'],
      ['agent', 'moze byc?'],
      ['customer', 'moze'],
      ['agent', 'spoko, w czwartek dostaniesz od nas wiadomosc z numerem paczki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain', 'agree', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-067',
    messages: [
      ['customer', 'bo mi w aptece wydaliście insulinę z datą do wczoraj'],
      ['agent', 'przepraszam poproszę jeszcze raz nazwę bo przerwało'],
      ['customer', 'insulina mówię przeterminowana'],
      ['agent', 'jejku przecież pani się musiała najeść strachu'],
      [
        'agent',
        'bardzo mi wstyd za ten wydany stary wkład i proszę o wybaczenie jestem w stanie wymienić od ręki i dołożyć igły',
      ],
      ['customer', 'no to podejdę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo'],
  },
  {
    id: 'pl-warsztat-068',
    messages: [
      ['customer', 'Pani Aniu, od kiedy zmieniliście system, przelewy do urzędu wracają do nas.'],
      [
        'agent',
        'Panie Rysiu, wracają, albowiem nowy formularz gubi zero z przodu w numerze rachunku. Poprawkę programiści wgrywają dziś o 22.00, a opłaty za zwroty cofnie księgowa, pani Ela, do środy.',
      ],
      ['customer', 'To czekamy na środę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'facts'],
  },
]
