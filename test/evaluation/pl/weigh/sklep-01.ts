import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-sklep-001',
    messages: [
      [
        'customer',
        'Dzień dobry, chciałam zapytać o zamówienie 4471902. Zapłacone w poniedziałek, do dziś status "w realizacji".',
      ],
      [
        'agent',
        'Dzień dobry, dziękujemy za kontakt z Biurem Obsługi Klienta. Rozumiem Pani obawy dotyczące zamówienia nr 4471902. Proszę o chwilę cierpliwości, weryfikuję status.',
      ],
      [
        'agent',
        'Dziękuję za oczekiwanie. Zamówienie oczekuje na skompletowanie, ponieważ jeden z produktów jest dowożony z innego magazynu. Wysyłka nastąpi jutro do godziny 16:00.',
      ],
      ['customer', 'ok'],
      ['agent', 'Czy mogę jeszcze w czymś pomóc?'],
      ['customer', 'nie, dziekuje'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain', 'facts'],
  },
  {
    id: 'pl-sklep-002',
    messages: [
      ['customer', 'paczki nie ma'],
      ['agent', 'Dzień dobry! Proszę o podanie numeru zamówienia lub numeru przesyłki.'],
      ['customer', '620113400087321'],
      [
        'agent',
        'Dziękuję. Przesyłka została nadana 12.03, a dzisiaj o 7:41 wydana do doręczenia. Proszę oczekiwać na kontakt kuriera.',
      ],
      ['customer', 'no dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-sklep-003',
    messages: [
      ['customer', 'Kod WIOSNA15 nie dziala!! Trzeci raz probuje'],
      [
        'agent',
        'Dzień dobry, przepraszamy za powstałe niedogodności związane z kodem rabatowym. Czy w koszyku znajdują się produkty przecenione?',
      ],
      ['customer', 'tak jeden'],
      [
        'agent',
        'Uprzejmie informuję, że kod WIOSNA15 nie łączy się z innymi promocjami, dlatego system go odrzuca. Proszę usunąć z koszyka produkt przeceniony i ponownie wpisać kod. Czy teraz rabat się naliczył?',
      ],
      ['customer', 'naliczyl sie'],
      ['agent', 'Cieszę się, że mogłam pomóc. Życzę udanych zakupów.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
    heated: true,
  },
  {
    id: 'pl-sklep-004',
    messages: [
      [
        'customer',
        'Dzień dobry,\nw dniu 2 lutego odesłałem buty (zwrot nr Z/88213/24). Jest 26 lutego, pieniędzy nie ma. Proszę o wyjaśnienie.\nTomasz Wrona',
      ],
      [
        'agent',
        'Szanowny Panie,\ndziękujemy za wiadomość. Uprzejmie informujemy, że zwrot nr Z/88213/24 został zarejestrowany w naszym magazynie w dniu 8 lutego. Zgodnie z regulaminem sklepu zwrot środków następuje w terminie do 14 dni od daty otrzymania przesyłki. Prosimy o weryfikację rachunku bankowego.\nZ poważaniem',
      ],
      ['customer', 'Od 8 lutego minęło 18 dni, a nie 14. Umiem liczyć. Czy ktoś to w ogóle czyta?'],
      [
        'agent',
        'Szanowny Panie,\nprzepraszamy za opóźnienie w wypłacie środków. Rozumiem Pana irytację. Przelew nie wyszedł, gdyż w formularzu zwrotu brakowało dwóch cyfr numeru konta. Proszę o podanie w odpowiedzi pełnego numeru rachunku. Przelew zlecę jeszcze dzisiaj i wyślę Panu potwierdzenie do godziny 17:00.',
      ],
      ['customer', '61 1140 2004 0000 3102 0011 2233'],
      [
        'agent',
        'Dziękuję. Przelew został zlecony, potwierdzenie w załączniku. Czy w tej sprawie pozostało coś jeszcze do wyjaśnienia?',
      ],
      ['customer', 'Zobaczę, jak pieniądze wpłyną.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-sklep-005',
    messages: [
      ['customer', 'halo'],
      ['agent', 'Dzień dobry, witamy na czacie. W czym mogę pomóc?'],
      ['customer', 'kurier napisal ze nie zastal a ja caly dzien w domu siedze z dzieckiem'],
      [
        'agent',
        'Rozumiem, że kurier zostawił informację o nieobecności, choć przez cały dzień była Pani w domu. Proszę podać numer przesyłki.',
      ],
      ['customer', '00359007738120'],
      [
        'agent',
        'Dziękuję. W systemie widnieje próba doręczenia o godz. 11:52. Mogę zamówić ponowne doręczenie na jutro lub przekierować paczkę do punktu. Co Pani woli?',
      ],
      ['customer', 'jutro'],
      [
        'agent',
        'Ponowne doręczenie zostało ustawione na jutro, w godzinach 9-15. Czy wszystkie Pani pytania zostały wyjaśnione?',
      ],
      ['customer', 'a moze byc po 12?'],
      ['agent', 'Niestety nie mamy możliwości wskazania węższego przedziału godzinowego.'],
      ['customer', 'eh'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'canDo', 'canDo.not', 'agree', 'facts'],
  },
  {
    id: 'pl-sklep-006',
    messages: [
      ['customer', 'Anulować zamówienie 33-90-117 proszę'],
      ['agent', 'Dzień dobry. Czy na pewno chce Pan anulować zamówienie nr 33-90-117 na kwotę 249,00 zł?'],
      ['customer', 'tak'],
      ['agent', 'Zamówienie zostało anulowane. Środki zwrócimy na kartę w ciągu 5 dni roboczych.'],
      ['customer', 'dzieki'],
      ['agent', 'Dziękuję za kontakt i zapraszam ponownie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'pl-sklep-007',
    messages: [
      [
        'customer',
        'Skandal!!! Oszukujecie ludzi. Zamówiłam szafke i przyszla POROZBIJANA, a wy sie nawet nie odzywacie',
      ],
      [
        'agent',
        'Dzień dobry Pani Grażyno, bardzo nam przykro z powodu tej sytuacji. Prosimy o przesłanie numeru zamówienia w wiadomości prywatnej. Pozdrawiamy, zespół Obsługi Klienta',
      ],
      ['customer', 'wysłałam wczoraj na priv i CISZA'],
      [
        'agent',
        'Pani Grażyno, przepraszamy za brak odpowiedzi. Wiadomość została odczytana, wrócimy do Pani jak najszybciej.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-sklep-008',
    messages: [
      [
        'customer',
        'Witam. Otrzymałem telefon w innym kolorze niż zamówiony. Miał być czarny, jest różowy. Zam. 7781236.',
      ],
      [
        'agent',
        'Dzień dobry, dziękujemy za kontakt. Bardzo przepraszam za pomyłkę magazynu. Czy opakowanie było naruszone?',
      ],
      ['customer', 'nie'],
      ['agent', 'Dziękuję za informację. Czy folia zabezpieczająca na ekranie jest usunięta?'],
      ['customer', 'nie, nic nie ruszałem, od razu zobaczyłem kolor'],
      [
        'agent',
        'Rozumiem. Mogę zaproponować dwa rozwiązania: wymianę na model czarny albo zwrot środków. Które rozwiązanie Pan wybiera?',
      ],
      ['customer', 'wymiana'],
      [
        'agent',
        'Dziękuję. Przygotowuję etykietę zwrotną, otrzyma ją Pan na adres e-mail w ciągu 30 minut. Nowy telefon zostanie wysłany w dniu nadania przez Pana paczki.',
      ],
      ['customer', 'a muszę pakować w to samo pudełko?'],
      ['agent', 'Tak, proszę o zapakowanie w oryginalne opakowanie wraz z akcesoriami.'],
      ['customer', 'ok'],
      ['agent', 'Czy mogę pomóc Panu w czymś jeszcze?'],
      ['customer', 'to wszystko'],
      ['agent', 'Dziękuję za rozmowę, życzę miłego dnia.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'apologise', 'own', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-sklep-009',
    messages: [
      ['customer', 'czy paczkomat przy ul. Lipowej dziala bo mam tam paczke i nie otwiera'],
      ['agent', 'Dzień dobry. Bardzo proszę o podanie numeru telefonu odbiorcy oraz numeru przesyłki.'],
      ['customer', '600100200, 6802 4410 0912'],
      ['agent', 'Dziękuję. Co dokładnie wyświetla się na ekranie urządzenia?'],
      ['customer', 'ze trwa aktualizacja'],
      [
        'agent',
        'Dziękuję za informację. Urządzenie jest w trakcie aktualizacji oprogramowania, stąd brak możliwości otwarcia skrytki. Proszę odczekać około 15 minut i ponownie wprowadzić kod odbioru.',
      ],
      ['customer', 'stoje na mrozie...'],
      [
        'agent',
        'Rozumiem, że czekanie na mrozie nie jest przyjemne, i przepraszam za utrudnienia. Mogę zdalnie otworzyć skrytkę, jeżeli stoi Pan przy urządzeniu. Czy mam to zrobić?',
      ],
      ['customer', 'tak'],
      ['agent', 'Wysłałam polecenie. Czy skrytka się otworzyła?'],
      ['customer', 'otworzyla, dzieki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'apologise', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-sklep-010',
    messages: [
      ['customer', 'Dzień dobry, od tygodnia czekam na odpowiedź w sprawie reklamacji nr R/2024/5518.'],
      [
        'agent',
        'Dzień dobry, dziękujemy za skontaktowanie się z nami. Proszę pozostać na czacie, sprawdzam szczegóły zgłoszenia.',
      ],
      [
        'agent',
        'Dziękuję za cierpliwość. Reklamacja R/2024/5518, produkt: ekspres do kawy, data zgłoszenia: 4 marca, status: w trakcie rozpatrywania.',
      ],
      ['customer', 'to akurat wiem, status widze na stronie. pytam KIEDY'],
      [
        'agent',
        'Rozumiem, że oczekuje Pan konkretnej daty. Termin ustawowy na ustosunkowanie się do reklamacji wynosi 14 dni.',
      ],
      ['customer', 'czyli do 18?'],
      ['agent', 'Tak, decyzję prześlemy mailowo najpóźniej 18 marca.'],
      ['customer', 'dobrze'],
      ['agent', 'Czy są jeszcze jakieś kwestie, w których mógłbym pomóc?'],
      ['customer', 'na razie nie'],
      ['agent', 'Dziękuję za rozmowę. Zapraszam do wypełnienia krótkiej ankiety.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-sklep-011',
    messages: [
      ['customer', 'ile trwa zwrot blik'],
      [
        'agent',
        'Dzień dobry, zwrot płatności BLIK trwa zwykle do 3 dni roboczych od zlecenia go przez sklep.',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-sklep-012',
    messages: [
      [
        'customer',
        'Dzień dobry. Zapłaciłam dwa razy za to samo zamówienie. Raz blikiem raz kartą bo blik pokazał błąd a potem się okazało że jednak poszło',
      ],
      [
        'agent',
        'Dzień dobry, dziękujemy za wiadomość. Rozumiem, że płatność BLIK zakończyła się błędem, a mimo to środki zostały pobrane, podobnie jak z karty. Proszę o numer zamówienia.',
      ],
      ['customer', 'SP-110284'],
      ['agent', 'Dziękuję, proszę o moment.'],
      [
        'agent',
        'Dziękuję za oczekiwanie. W systemie operatora płatności widoczne są dwie transakcje, każda na kwotę 129,90 zł. Pierwsza została potwierdzona z opóźnieniem po stronie banku, stąd komunikat o błędzie.',
      ],
      ['customer', 'no i co teraz'],
      ['agent', 'Zlecam zwrot pierwszej transakcji. Środki wrócą na Pani konto w ciągu 3 dni roboczych.'],
      ['customer', 'super, bo już się bałam że przepadlo'],
      [
        'agent',
        'Całkowicie rozumiem, że podwójne obciążenie mogło Panią zaniepokoić. Czy coś jeszcze wymaga wyjaśnienia?',
      ],
      ['customer', 'nie, wszystko jasne'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'own', 'explain', 'facts'],
  },
]
