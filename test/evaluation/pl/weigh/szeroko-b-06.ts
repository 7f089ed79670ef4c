import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-066',
    messages: [
      ['customer', 'dzień dobry, na paragonie z kasy urzędu mam kwotę 17 zł a pobrano mi 34'],
      ['agent', 'Dzień dobry. A za co konkretnie Pan płacił i ile pełnomocnictw było w kopercie?'],
      ['customer', 'jedno pełnomocnictwo'],
      [
        'agent',
        'Kasjerka nabiła je dwukrotnie, po czym anulowała tylko wydruk. Dlatego zeszły 34 zł. Składam za Pana wniosek o zwrot 17.',
      ],
      ['customer', 'dzięki'],
      ['agent', 'Jest jeszcze coś, w czym się przydam?'],
      ['customer', 'nie ma'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-067',
    messages: [
      [
        'customer',
        'pani złociutka mi kablówka i internet w tym bloku co od spółdzielni jest rwie się co wieczór',
      ],
      ['agent', 'no no słucham'],
      ['customer', 'no rwie się i wnuk nie może lekcji robić'],
      ['agent', 'to nie spółdzielnia to firma co ciągnie światłowód proszę z nimi gadać'],
      ['customer', 'a numer pani ma'],
      ['agent', 'nie mam jak się dowiem to oddzwonimy kiedyś'],
      ['customer', 'kiedyś to już po maturze będzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-068',
    messages: [
      [
        'customer',
        'Dostałam wezwanie na 340 zł za abonament parkingowy na osiedlu, a sprzedałam auto w czerwcu i zgłosiłam to mailem.',
      ],
      [
        'agent',
        'Witam Panią. Sprawa ma się więc tak: w czerwcu auto sprzedane i zgłoszone, a wezwanie na 340 zł i tak do Pani poszło. Bardzo mi niezręcznie, najmocniej za nie przepraszam. Skreślę je i do czwartku wyślę Pani pismo "zero do zapłaty". Taki obrót spraw Pani pasuje?',
      ],
      ['customer', 'tak, tylko niech to będzie naprawdę zero'],
      ['agent', 'Skreślone. Czy jest zero w panelu? I czy to zamyka całość?'],
      ['customer', 'Jest 12 zł, nie zero. I co z wysłanymi wcześniej opłatami?'],
      ['agent', 'Już szukam tych 12 zł.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'agree', 'facts'],
  },
  {
    id: 'pl-szeroko-b-069',
    messages: [
      ['customer', 'Elo, limit wypłat z bankomatu zszedł mi na 200 zł i nie mogę podnieść'],
      ['agent', 'Elo :) mogę podnieść ci go stąd, do 2000'],
      ['customer', 'dawaj'],
      ['agent', 'podniosłem. starcza?'],
      ['customer', 'starcza stary, dzieki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-szeroko-b-070',
    messages: [
      [
        'customer',
        'dzień dobry mąż mi zmarł w piątek a ja nie wiem co z jego emeryturą i z tym zasiłkiem pogrzebowym',
      ],
      ['agent', 'bardzo pani współczuję proszę mówić spokojnie mam dla pani tyle czasu ile trzeba'],
      ['customer', 'no nie wiem od czego zacząć'],
      [
        'agent',
        'to ja panią poprowadzę możemy razem wypełnić wniosek teraz przez telefon a do wypłaty będzie potrzebny rachunek z zakładu jutro przed południem przyjedzie do pani nasza asystentka pani Hela z papierami',
      ],
      ['customer', 'dziękuję panu bardzo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'facts'],
  },
  {
    id: 'pl-szeroko-b-071',
    messages: [
      ['customer', 'Nie zgadzam się z odmową kredytu, proszę podać powód.'],
      [
        'agent',
        'Szanowny Panie, bank nie ma obowiązku wyjaśniać decyzji, a ocena zdolności była prawidłowa. Sam Pan sobie zaszkodził, wpisując niepełne dochody. Zmienić tej decyzji nie możemy.',
      ],
      ['customer', 'Proszę o kontakt z przełożonym.'],
      ['agent', 'Przełożony ma takie samo zdanie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-072',
    messages: [
      ['customer', 'Windykacja dzwoni do mnie w sprawie długu, który dawno spłaciłem. Mam kwit.'],
      [
        'agent',
        'Dzień dobry. Kwit do mnie doszedł, dziękuję. Telefony szły, bo w zestawieniu dla windykacji zabrakło Pana spłaty. Wysłałem im korektę.',
      ],
      ['customer', 'oby'],
      ['agent', 'W środę rano upewnię się jeszcze, że już nie dzwonią. Telefony ucichły, sprawa pozamykana?'],
      ['customer', 'trudno powiedzieć, dziś mnie nie było'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-073',
    messages: [
      ['customer', 'Halo nie pali się światło u mnie i u sąsiadów'],
      ['agent', 'Dobry wieczór. Od kiedy jest ciemno i co było słychać chwilę wcześniej?'],
      ['customer', 'od 5 min, coś pyknęło w skrzynce'],
      ['agent', 'Ekipa jest już w trasie. Po ich wjeździe, najpóźniej o 22, napiszemy Pani, ile to potrwa.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-074',
    messages: [
      ['customer', 'pan mi powiedział żeby złożyć przez internet te deklaracje od śmieci a to nie przyjmuje'],
      ['agent', 'jak przykro mi że pan tyle walczył niech pan powie na jakim etapie odrzuca'],
      ['customer', 'na końcu gdzie pesel'],
      [
        'agent',
        'a to bo w zgłoszeniu było drugie imię i nie chciało się zgodzić przepraszam za ten formularz wpisuję pana ręcznie ze swojego konta',
      ],
      ['customer', 'no i weszło'],
      ['agent', 'to świetnie co tam jeszcze panu leży'],
      ['customer', 'no jeszcze tylko czy pojemnik na bio przywieziecie'],
      ['agent', 'przywieziemy w sobotę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-075',
    messages: [
      [
        'customer',
        'Wróciłam z urlopu, a konto ma blokadę. Karta, blik, przelewy - nic. Nie mam nawet na tramwaj.',
      ],
      [
        'agent',
        'Dobrze, słucham, czyli po urlopie pełna blokada: karta, blik i przelewy nie chodzą, a w portfelu pusto. Zgadza się?',
      ],
      ['customer', 'tak'],
      [
        'agent',
        'System wziął logowanie spoza Europy za włamanie, to był strażnik antyoszustowy. Odblokuję po dwóch pytaniach kontrolnych albo przez selfie. Co Pani woli?',
      ],
      ['customer', 'selfie'],
      ['agent', 'No to robimy. Przeszło! Blokada zdjęta. Karta działa? Zostaje coś do dopięcia?'],
      ['customer', 'Działa, nic nie zostaje. Jesteście czadowi, kocham ten bank, opowiem wszystkim.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'explain', 'agree', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-076',
    messages: [
      ['customer', 'nie mam od 9 dni wody! robi to jakaś patologia! trzeci raz piszę!'],
      [
        'agent',
        'Przykro nam, że napisała Pani po raz trzeci i nie doczekała się reakcji, przepraszamy za to. Wypisuję własnoręcznie pilne zlecenie na beczkowóz.',
      ],
      ['customer', 'i kiedy ktoś przyjedzie??'],
      ['agent', 'Skontaktujemy się niezwłocznie, gdy ustalimy termin.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-077',
    messages: [
      ['customer', 'chciałam wpłacić zaległy podatek ale nie wiem w ktore pole'],
      ['agent', 'mhm, rozumiem. A jaki podatek i za który rok?'],
      ['customer', 'od darowizny za 2022'],
      ['agent', 'To proszę "SD - 2022" w tytule. Możemy też przyjąć w kasie do 15:30.'],
      ['customer', 'zrobiłam przelew'],
      ['agent', 'Pięknie, a poszło bez błędu?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo'],
  },
  {
    id: 'pl-szeroko-b-078',
    messages: [
      ['customer', 'aktualizacja konta bankowego do zwrotu podatku'],
      [
        'agent',
        'Dzień dobry, wpisuję nowe konto z formularza. Coś jeszcze możemy dla Pani zrobić? Skoro tak, to dobrego dnia.',
      ],
      ['agent', 'Zapomniałam dodać: zwrot przyjdzie w maju.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['own', 'facts'],
  },
]
