import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-268',
    messages: [
      ['customer', 'Hej, po przelewie w aplikacji pojawiły się dwa potwierdzenia jednej wpłaty za prąd'],
      ['agent', 'hejka, opowiedz po kolei co robiłeś przed tym drugim'],
      ['customer', 'zwykły przelew, raz kliknąłem'],
      ['agent', 'przeglądam log i usuwam duplikat. jedno potwierdzenie, tak?'],
      ['customer', 'tak, jedno, super'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-szeroko-b-269',
    messages: [
      [
        'customer',
        'Moja emerytura nie była waloryzowana w marcu, a pani na poczcie twierdzi, że wszyscy mają już nowe kwoty. Poczułem się pominięty',
      ],
      ['agent', 'Panie Stefanie, nie lubi się być pominiętym, ja też nie. Słucham dalej.'],
      ['customer', 'na odcinku stoi 1730 jak rok temu'],
      [
        'agent',
        'Program nie objął świadczeń zawieszonych w lutym, a Pańskie było zawieszone przez tydzień i przez to podwyżka je ominęła. Włączam waloryzację z wyrównaniem. Co jeszcze mógłbym dziś dla Pana wyprostować?',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-270',
    messages: [
      ['customer', 'halo gdzie mój zwrot za ten pomyłkowy przelew na urząd'],
      [
        'agent',
        'no proszę pani my nie cofamy przelewów między urzędami nie mamy takich uprawnień trzeba do tamtego urzędu',
      ],
      ['customer', 'tamci mówią że do was'],
      ['agent', 'no nie wiem kto co mówi jak się coś ruszy to panią poinformujemy'],
      ['customer', 'ech'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-271',
    messages: [
      [
        'customer',
        'Witam. Oddałem samochód do kasacji w styczniu, a dostałem OC na kolejny rok za 1300 zł, wściec się można',
      ],
      [
        'agent',
        'Witam Pana. Ja bym się przy takim rachunku zagotował. To jest tak: auto poszło do kasacji w styczniu, a polisa odnowiła się na rok za 1300.',
      ],
      ['customer', 'Tak jest.'],
      [
        'agent',
        'Powód: ewidencja pojazdów nie dostała zaświadczenia ze stacji. Możemy zamknąć polisę dniem kasacji i anulować 1300. Przystaje Pan na to?',
      ],
      ['customer', 'A jakże!'],
      [
        'agent',
        'Zamykam, anuluję i wysyłam zaświadczenie. Widzi Pan 0 zł do zapłaty? I czy zostawiam coś niedokończonego?',
      ],
      ['customer', '0 zł i nic nie zostało. Panie Norbercie, rewelacja, zostaję u Was na zawsze.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'explain',
      'agree',
      'advocate',
    ],
  },
  {
    id: 'pl-szeroko-b-272',
    messages: [
      ['customer', 'dzień dobry w umowie najmu mam błąd w imieniu matki'],
      ['agent', 'tak słucham panią'],
      ['customer', 'Bernarda a ma być Bernadeta'],
      [
        'agent',
        'poproszę prawnika na górze o aneks zadzwonię do pani w środę przed południem z terminem podpisu',
      ],
      ['customer', 'dobrze a czynsz bez zmian'],
      ['agent', 'bez zmian'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-273',
    messages: [
      ['customer', 'kiedy moge zaplacic wadium'],
      ['agent', 'Dzień dobry, termin do piątku do 14:00. Mogę podać numer konta.'],
      ['customer', 'podaj'],
      ['agent', 'Wysyłam SMS-em. Czy to wyczerpuje Pani pytanie?'],
      ['agent', 'Aha, w tytule proszę wpisać numer działki.'],
      ['customer', 'tak, dzieki'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['own', 'canDo'],
  },
  {
    id: 'pl-szeroko-b-274',
    messages: [
      [
        'customer',
        'Witam, bank w umowie kredytu na auto wpisał moje panieńskie nazwisko, a od 4 lat mam inne',
      ],
      [
        'agent',
        'Witam Panią. Pomyłka poszła z wniosku wypełnionego przez komis, i za jej przepuszczenie przepraszam. Wyślę aneks pocztą do wtorku.',
      ],
      ['customer', 'super'],
      ['agent', 'Jakie sprawy jeszcze dzisiaj Panią tu przywiodły?'],
      ['customer', 'Chciałam jeszcze nadpłacić 10 tysięcy. Jak to zrobić?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-275',
    messages: [
      [
        'customer',
        'Dzień dobry, czemu opłata za prowadzenie rachunku rośnie pomimo wpływów? Obiecano darmowe.',
      ],
      [
        'agent',
        'Rozumiem. To nie bank obiecywał, to jakiś doradca, za których nie odpowiadamy. Trzeba czytać, a nie wierzyć na słowo.',
      ],
      ['customer', 'Był w Waszym krawacie.'],
      ['agent', 'Krawat niczego nie dowodzi.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-276',
    messages: [
      ['customer', 'proszę o wycofanie zgody na telefony marketingowe, dzwonicie w niedziele'],
      ['agent', 'Dzień dobry. O jakich porach dzwonią i co mówią?'],
      ['customer', 'rano o 8, że mają kredyt'],
      ['agent', 'Wycofuję wszystkie zgody handlowe. Zgadza się Pani też na wyłączenie esemesów?'],
      ['customer', 'Tak'],
      ['agent', 'Cisza włączona. Czy o to Pani chodziło i czy jest coś więcej?'],
      ['customer', 'Może'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'own', 'agree'],
  },
  {
    id: 'pl-szeroko-b-277',
    messages: [
      ['customer', 'Cztery godziny na infolinii, przełączacie mnie jak piłkę, żałosne, żałosne!!!'],
      ['agent', 'Rozumiem. Tyle godzin na słuchawce każdego by wykończyło.'],
      ['customer', 'Więc pomoże mi Pan?'],
      ['agent', 'Niestety prowadzi to inny dział, nie my, więc musi Pan zadzwonić pod numer 5.'],
      ['customer', 'Dzwonię spod piątki!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-278',
    messages: [
      [
        'customer',
        'halo pani prezes spółdzielni mnie przysłała tu do pani po odbiór opłaconego miejsca na działce',
      ],
      ['agent', 'czyli pani chce odebrać miejsce za które pani już zapłaciła tak'],
      ['customer', 'tak ono jest mi potrzebne do altanki'],
      ['agent', 'mogę pani wypisać kartę i jutro o dziesiątej pani Hania otworzy furtkę'],
      ['system', 'następny dzień drugie połączenie'],
      ['customer', 'no i byłam pani otworzyła mam klucz'],
      ['agent', 'czyli wszystko wyszło jak pani chciała'],
      ['customer', 'wyszło aż miło'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'facts'],
  },
  {
    id: 'pl-szeroko-b-279',
    messages: [
      ['customer', 'Dzień dobry, kto przejmie moją sprawę po odejściu Pani Doroty?'],
      [
        'agent',
        'Dzień dobry, od dziś ja. Przeczytam akta Pana sprawy i dam znać, kiedy będziemy kontynuować.',
      ],
      ['customer', 'Dobrze.'],
      ['agent', 'Proszę tymczasem nie wysyłać ponownie załączników.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
]
