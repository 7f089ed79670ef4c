import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-033',
    messages: [
      ['customer', 'Wasza aplikacja nie liczy mi punktów za zakupy'],
      [
        'agent',
        'Przepraszamy za usterkę w naliczaniu punktów. Aktualizacja jest już w sklepie Play, proszę ją zainstalować. Czy po niej punkty się pojawiły?',
      ],
      ['customer', 'nie, ani jednego'],
      ['agent', 'W takim razie to sprawa dostawcy telefonu, proszę tam zadzwonić. Żegnam.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own.not'],
  },
  {
    id: 'pl-034',
    messages: [
      ['customer', 'Chcę wymienić licznik na zdalny'],
      [
        'agent',
        'Dzień dobry. Proszę powiedzieć coś więcej, jaki licznik wisi u Pana teraz i skąd ten pomysł?',
      ],
      ['customer', 'stary indukcyjny, mam fotowoltaikę w planach'],
      ['agent', 'Proponuję zapisać Pana na bezpłatną wymianę razem z montażem paneli. Czy to Pana urządza?'],
      ['customer', 'Tak, bardzo.'],
      ['agent', 'Zapisane. Czy pozostała jakaś wątpliwość, którą mogłabym rozwiać?'],
      ['customer', 'Tak, nie wiem, kto płaci za skrzynkę.'],
      ['agent', 'Skrzynka jest po stronie operatora, nic Pan nie płaci.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
  {
    id: 'pl-035',
    messages: [
      ['customer', 'Kiedy przyjedzie serwisant?'],
      [
        'agent',
        'Umówię go na środę. Ekipa Jacka Mroza zaczyna o 9, a ja napiszę do Pana we wtorek wieczorem z potwierdzeniem godziny.',
      ],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-036',
    messages: [
      ['customer', 'nie umiem podpiac drukarki'],
      [
        'agent',
        'Proszę wejść w Panel sterowania i wybrać Dodaj drukarkę, a potem wpisać adres 192.168.1.20.',
      ],
      ['customer', 'dziala!!'],
      ['agent', 'Pięknie. Jeszcze jakieś sprawy na dzisiaj?'],
      ['customer', 'nie, jestescie najlepsi, dawno nikt mi tak sprawnie nie pomogl, wielkie dzieki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'pl-037',
    messages: [
      ['customer', 'odwołaliście mi lot na 2h przed, dzieci płakały na lotnisku, to jest żałosne'],
      [
        'agent',
        'Współczuję, to musiało być okropne, zwłaszcza z dziećmi. Przepraszam za odwołanie w ostatniej chwili. Niestety nie możemy wypłacić odszkodowania, nie pozwalają na to przepisy naszego regulaminu.',
      ],
      ['customer', 'zgłaszam was do ULC'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'canDo.not'],
    heated: true,
  },
  {
    id: 'pl-038',
    messages: [
      ['customer', 'Witam, nie mogę dodać użytkownika do naszego planu.'],
      ['agent', 'Dzień dobry, co wyświetla się po kliknięciu Zaproś?'],
      ['customer', 'nic, kręci się kółko'],
      [
        'agent',
        'Dziękuję. To wada ostatniej wersji, przepraszam za nią. Wgrałem łatkę. Poprawię też opis w pomocy, dopiszę to osobiście.',
      ],
      ['agent', 'Da się już dodać użytkownika, czy dalej kręci się kółko?'],
      ['agent', 'Czy coś innego też wymaga naszej uwagi?'],
      ['customer', 'Sprawdzę, jak wrócę do biura.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'apologise', 'own'],
  },
  {
    id: 'pl-039',
    messages: [
      ['customer', 'Gdzie jest moja paczka, miała być wczoraj'],
      [
        'agent',
        'Musiała pani podać zły numer telefonu. Niech pani dzwoni do firmy kurierskiej, my tylko sprzedajemy.',
      ],
      ['customer', 'podałam poprawny'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-040',
    messages: [
      ['customer', 'Nie przyszedł kod SMS do logowania'],
      [
        'agent',
        'Przepraszam za kłopot, to przez przeciążenie bramki operatora. Przełączyłem Panią na kody w aplikacji. Kod już wyskoczył?',
      ],
      ['agent', 'Widzę, że sesja wygasła, dziękuję za kontakt.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-041',
    messages: [
      ['customer', 'Rachunek za gaz przyszedl na stare nazwisko meza, on nie zyje'],
      [
        'agent',
        'Dzień dobry, w jakich okolicznościach przejęła Pani mieszkanie i jak obecnie wygląda umowa?',
      ],
      ['customer', 'umowa na meza, ja tu mieszkam od 1990'],
      [
        'agent',
        'Jeśli dobrze Panią rozumiem, umowa wciąż jest na zmarłego męża, a mieszka i płaci Pani. Nic nie przekręciłem?',
      ],
      ['customer', 'Tak jest.'],
      ['agent', 'Mogę przepisać umowę na Panią bez wizyty w biurze, wystarczy akt zgonu.'],
      ['customer', 'wysylam'],
      ['agent', 'Dostałem i przepisałem umowę. Czy tym samym sprawa jest dla Pani zamknięta?'],
      ['customer', 'Nie wiem, syn się na tym zna, jego muszę zapytać.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'paraphrase', 'canDo'],
  },
  {
    id: 'pl-042',
    messages: [
      ['customer', 'jaka jest oplata za przelew natychmiastowy'],
      ['agent', '5 zł, a w koncie premium 0 zł. Czy w czymś jeszcze mógłbym się przydać?'],
      ['customer', 'nie nie, o to tylko pytałem'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-043',
    messages: [
      ['customer', 'panie technik mial byc rano i nikogo nie ma'],
      ['agent', 'a to proszę pana trzeba dzwonić do podwykonawcy my go nie obsługujemy'],
      ['customer', 'a wy nic nie wiecie'],
      ['agent', 'nie wiemy ale będziemy w kontakcie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'pl-044',
    messages: [
      ['customer', 'cały dzień bez prądu!!! lodówka płynie, MASAKRA'],
      ['agent', 'Rozumiem. Od której godziny nie ma prądu i czy sąsiedzi też nie mają?'],
      ['customer', 'od 6, tylko my'],
      [
        'agent',
        'Zobaczmy, co możemy zrobić. Do wyboru jest pogotowie energetyczne za pół godziny albo elektryk z Pana spółdzielni.',
      ],
      ['customer', 'pogotowie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo'],
    heated: true,
  },
  {
    id: 'pl-045',
    messages: [
      ['customer', 'Zgłaszam, że rower po serwisie dalej trzeszczy'],
      [
        'agent',
        'Dzień dobry, jutro o 10 odbiorę od Pani rower sama i do środy dam znać, co znaleźliśmy. A trzy tygodnie po naprawie zadzwonię jeszcze upewnić się, że nic już nie trzeszczy.',
      ],
      ['customer', 'Bardzo dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform', 'followUp'],
  },
  {
    id: 'pl-046',
    messages: [
      ['customer', 'prosze o zmiane hasla do wifi'],
      [
        'agent',
        'Hasło zmienia się w aplikacji w zakładce Sieć. Po rozmowie otrzyma Pan ankietę, prosimy o ocenę konsultanta.',
      ],
      ['note', 'Klient pyta o zmianę hasła do wifi, wskazano zakładkę Sieć.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'pl-047',
    messages: [
      ['customer', 'zamowilem 2 ksiazki przyszla 1'],
      [
        'agent',
        'Przepraszam za brakującą książkę, druga jedzie osobno z Wrocławia. Czy chciałby Pan zapytać o coś więcej?',
      ],
      ['customer', 'może później'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-048',
    messages: [
      ['customer', 'Zamek w drzwiach od was po miesiącu się zacina'],
      ['agent', 'W jaki sposób się zacina, przy przekręcaniu czy przy wyjmowaniu klucza?'],
      ['customer', 'przy wyjmowaniu'],
      [
        'agent',
        'Przepraszam za kłopot z zamkiem. Czy zgodzi się Pan, żebyśmy na początek spróbowali z grafitem?',
      ],
      ['customer', 'Zgoda, mam grafit w domu'],
      ['agent', 'Proszę nasypać odrobinę do środka i poruszać kluczem. I co, chodzi lekko?'],
      ['customer', 'Lekko jak nowy, dzięki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'agree'],
  },
]
