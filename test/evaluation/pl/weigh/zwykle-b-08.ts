import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-091',
    messages: [
      [
        'customer',
        'Dzień dobry, zostawiłam w taksówce z waszej aplikacji telefon. Piszę z laptopa. Cały dzień z głowy :( Kurs o 8:20 z Dworca na Klonową. Lidka',
      ],
      [
        'agent',
        'Cześć Lidka, wiem, że bez telefonu człowiek jest jak bez ręki. Czy możesz podać numer konta w aplikacji? Jest w profilu, 8 cyfr.',
      ],
      ['customer', '22019984'],
      [
        'agent',
        'Dzięki. Kierowca to pan Zbyszek, biały kombi. Dzwonię do niego, odpiszę Ci tu najpóźniej o 11.',
      ],
      ['customer', 'dzięki czekam'],
      [
        'agent',
        'Telefon jest u niego w schowku. Pan Zbyszek podjedzie na Klonową około 13, dzwonić domofonem?',
      ],
      ['customer', 'tak 14'],
      ['agent', 'Lidka, masz już telefon u siebie?'],
      ['customer', 'piszę z niego :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-092',
    messages: [
      [
        'customer',
        'Reklamacja: hotel „Sosna”, pobyt 14–16.11. W cenie był basen, a basen zamknięty. Proszę o zwrot części ceny. Norbert Cyran',
      ],
      ['note', 'Basen nieczynny 10–20.11, wymiana filtra, info na www od 9.11.'],
      [
        'agent',
        'Szanowny Panie,\n\ndziękuję za wiadomość. Czy rezerwacja była bezpośrednia, czy przez portal?',
      ],
      ['customer', 'Bezpośrednia, mailowo z panią Iloną.'],
      [
        'agent',
        'Dziękuję. Przepraszam w imieniu hotelu, że nikt Pana nie uprzedził. Basen był zamknięty z powodu awarii filtra, którą wykryto 10 listopada.\n\nMożemy zwrócić 20% ceny pobytu albo zaprosić Państwa na jedną noc poza sezonem.',
      ],
      ['customer', 'Zwrot poproszę.'],
      [
        'agent',
        'Zwrot w kwocie 184 zł został zlecony na konto, z którego przyszła wpłata.\n\nCzy są jeszcze inne sprawy, które chciałby Pan poruszyć po tym pobycie?\n\nZ poważaniem\nKierownik Recepcji',
      ],
      ['customer', 'Nie. Poza tym było miło.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'canDo', 'explain', 'note'],
  },
  {
    id: 'pl-zwykle-b-093',
    messages: [
      [
        'customer',
        'Nie zgadza mi się stan punktów w programie lojalnościowym. Miałam ok. 3000, dziś mam 450. Nic nie wymieniałam. Ula S.',
      ],
      [
        'agent',
        'Dzień dobry Pani Ulo,\n\nczyli z około 3000 punktów zostało 450, choć niczego Pani nie wymieniała, tak? Jakie były ostatnie większe zakupy na tę kartę?',
      ],
      ['customer', 'Tak. Lodówka we wrześniu'],
      [
        'agent',
        'Dziękuję. Punkty za lodówkę, 2560, zostały 20 listopada wycofane razem z rejestracją zwrotu lodówki.',
      ],
      ['customer', 'Ja nie zwracałam lodówki!'],
      ['agent', 'Chwilę, sprawdzam dokument zwrotu.'],
      [
        'agent',
        'Zwrot dotyczy innego klienta, karta różni się jedną cyfrą. Punkty zostały przywrócone, aktualny stan to 3010.',
      ],
      ['customer', 'Uff, dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'explain'],
  },
  {
    id: 'pl-zwykle-b-094',
    messages: [
      ['customer', 'Dzień dobry, w umowie o pracę mam złą pisownię nazwiska, Żuraw a nie Rzuraw :)\nDamian'],
      [
        'agent',
        'Cześć Damian,\ndzięki za zgłoszenie. Mogę przygotować aneks albo nową umowę, co Ci wygodniej podpisać? W systemie płacowym pisownia jest poprawna.',
      ],
      ['customer', 'aneks'],
      ['agent', 'Przygotowuję. Czy adres zamieszkania z umowy jest aktualny?'],
      ['customer', 'tak'],
      [
        'agent',
        'Aneks czeka do podpisu elektronicznego, link przyszedł na służbową skrzynkę. Czy nazwisko w nim jest już zapisane dobrze?\n\nIwona\nKadry',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-zwykle-b-095',
    messages: [
      [
        'customer',
        'dzien dobry, dlaczego pociag 3412 nie zatrzymuje sie w naszej miejscowosci od wczoraj? dojezdzam do pracy',
      ],
      [
        'agent',
        'Dzień dobry,\n\npostój zawieszono ze względu na remont peronu nr 1, decyzją zarządcy torów. Od jutra o 5:48 spod dworca kursuje autobus zastępczy przewoźnika „Regio”.',
      ],
      ['customer', 'a autobus honoruje miesięczny?'],
      ['agent', 'Tak, bilet miesięczny jest ważny.'],
      ['customer', 'do kiedy ten remont'],
      [
        'agent',
        'O harmonogram remontu trzeba pytać zarządcę infrastruktury, to nie jest w naszej gestii.\n\nCzy jest jeszcze coś, co chciałby Pan wiedzieć?',
      ],
      ['customer', 'zobaczymy jutro co to za autobus'],
      ['agent', 'Pozdrawiamy.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own.not', 'explain', 'facts'],
  },
  {
    id: 'pl-zwykle-b-096',
    messages: [
      [
        'customer',
        'Dzień dobry. Córka dostała dwie jedynki ZA BRAK ZESZYTU. Zeszyt był w szatni, szatnia zamknięta!!! Żądam ich usunięcia!!!',
      ],
      [
        'agent',
        'Szanowna Pani,\n\nprzyjmuję do wiadomości Pani pismo. Czy mogłaby Pani podać datę i przedmiot?',
      ],
      ['customer', 'Matematyka 18 i 19 listopada'],
      [
        'agent',
        'Dziękuję. Zgodnie ze statutem oceny wystawia nauczyciel przedmiotu i sekretariat nie jest uprawniony do ich zmiany.',
      ],
      ['customer', 'To kto jest uprawniony?'],
      [
        'agent',
        'Wychowawczyni, pani Kos, ma dyżur w poniedziałek od 15 do 16, sala 22. Rozumiem, że widok dwóch jedynek był dla Państwa przykry.\n\nZ poważaniem\nSekretariat',
      ],
      ['customer', 'przyjdę z mężem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'own.not', 'canDo.not'],
    heated: true,
  },
  {
    id: 'pl-zwykle-b-097',
    messages: [
      ['customer', 'nie moge usunac karty z platnosci w waszym sklepie'],
      ['agent', 'Dzień dobry, czy karta jest podpięta do aktywnej subskrypcji?'],
      ['customer', 'nie mam zadnej subskrypcji'],
      ['agent', 'Dziękuję. W koncie widnieje subskrypcja „Kawa co miesiąc”, aktywna od 3 marca.'],
      ['customer', 'a to mąż. wyłączcie'],
      [
        'agent',
        'Wyłączam. Przepraszam, że strona nie podała powodu blokady. Teraz „Usuń kartę” powinno być aktywne, prawda?',
      ],
      ['customer', 'no nie jest, szare dalej'],
      ['agent', 'Proszę się wylogować i wejść w trybie prywatnym.'],
      ['customer', 'okej usuneło'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-zwykle-b-098',
    messages: [
      [
        'customer',
        'Czy można sprawdzić, w którym laboratorium jest próbka? Pobranie było 17 listopada, kod 55120. Wynik miał być po 5 dniach.',
      ],
      [
        'agent',
        'Dzień dobry,\n\ndziękuję za wiadomość. Próbka 55120 jest w laboratorium w Poznaniu od 18 listopada, etap „analiza”.\n\nLaborantka wyśle Pani wynik SMS-em w poniedziałek do godziny 18.',
      ],
      ['customer', 'czyli jeszcze 2 dni'],
      ['agent', 'Tak. Czy numer telefonu kończący się na 300 jest aktualny?'],
      ['customer', 'Tak 300'],
      ['agent', 'Dziękuję i pozdrawiam,\nRejestracja'],
      ['customer', 'Dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-099',
    messages: [
      [
        'customer',
        'Dzień dobry, mamy z sąsiadem spór o miejsce postojowe nr 14. Ja mam je w umowie, a on parkuje, bo mówi że też ma w umowie. Grzegorz',
      ],
      [
        'agent',
        'Dzień dobry Panie Grzegorzu,\n\ndobrze rozumiem: miejsce nr 14 jest wpisane w obu umowach i sąsiad na nim parkuje? Czy może Pan przysłać skan załącznika do umowy?',
      ],
      ['customer', 'Tak. Skan w załączniku.'],
      [
        'agent',
        'Dziękuję. W Pana umowie faktycznie jest 14, w umowie sąsiada 41.\n\nProponuję spotkanie we trójkę. Czy pasowałby Panu czwartek o 17 w biurze zarządu?',
      ],
      ['customer', 'Pasuje'],
      [
        'agent',
        'Zapraszam więc na czwartek. Z sąsiadem porozmawia dziś wieczorem administrator, pan Hubert.',
      ],
      ['customer', 'okej'],
      [
        'agent',
        'Panie Grzegorzu, po spotkaniu miejsce nr 14 jest wolne. Czy jest coś, co zostało jeszcze do ustalenia w tej sprawie?\n\nZarządca',
      ],
      ['customer', 'Nie, wszystko jasne'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'agree', 'facts'],
  },
  {
    id: 'pl-zwykle-b-100',
    messages: [
      ['customer', 'Zamawiałem pizzę bez cebuli i jest cebula'],
      ['agent', 'Cześć, sorry za cebulę! Dodałem 15 zł kodu na kolejne zamówienie: CEBULA15'],
      ['customer', 'haha ok'],
      ['agent', 'Kod ważny miesiąc'],
      ['customer', 'a mogę go użyć w tej drugiej knajpie waszej'],
      ['agent', 'Tak, w obu lokalach'],
      ['customer', 'git'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'pl-zwykle-b-101',
    messages: [
      [
        'customer',
        'Dzień dobry, nie działa wtyczka do ładowania auta przy biurowcu, stanowisko 3. Aplikacja mówi „zajęte”, a stoi tam pusto.',
      ],
      ['note', 'stanowisko 3 sesja wisi od 6:02'],
      [
        'agent',
        'Dzień dobry,\n\npoprzedni użytkownik nie zakończył sesji w aplikacji, z tego powodu stacja uważa miejsce za zajęte. Uprzedzaliśmy, że sesję trzeba kończyć samemu, tablica wisi przy słupku.\n\nStacja jest zrestartowana.',
      ],
      ['customer', 'To powiedzcie to temu poprzedniemu a nie mnie'],
      ['agent', 'Oczywiście. Czy ładowanie na trójce już ruszyło?'],
      ['customer', 'Tak, ruszyło'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain', 'defend.not', 'note'],
  },
  {
    id: 'pl-zwykle-b-102',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\n\n20 października zgłosiłem szkodę: zalany sufit w łazience, sąsiad z góry. Do dziś bez oględzin, sufit gnije, żona ma astmę. Nr szkody SZ-5518.\n\nPaweł Urban',
      ],
      [
        'agent',
        'Szanowny Panie Pawle,\n\nmieszkanie w takich warunkach musi być dla Państwa bardzo uciążliwe. Jak duża jest plama obecnie i co się z nią dzieje od października?\n\nZ poważaniem\nOlga Wróbel\nLikwidacja Szkód',
      ],
      ['customer', 'Około metra na metr, rośnie, w środku czarna'],
      [
        'agent',
        'Dziękuję za opis. Oględziny nie odbyły się, bo zgłoszenie trafiło do rejonu Kraków zamiast Tarnów.\n\nPani rzeczoznawca Hanna Zych przyjedzie do Państwa w czwartek o 9:00, tego dnia wypełnię też kosztorys zaliczkowy. Czy numer telefonu 600 111 000 jest do Pana?',
      ],
      ['customer', 'Tak, do mnie.'],
      [
        'agent',
        'Panie Pawle, oględziny są w aktach, zaliczka 1800 zł została wypłacona. Czy środki już do Państwa dotarły?\n\nOlga Wróbel',
      ],
      ['customer', 'Dotarły dziś rano.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
]
