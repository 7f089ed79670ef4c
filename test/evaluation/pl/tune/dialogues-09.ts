import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-129',
    messages: [
      ['customer', 'nie działa aplikacja do ładowania samochodu, stoję na stacji'],
      [
        'agent',
        'Proszę użyć karty RFID albo kodu QR na słupku. O naprawie aplikacji damy Panu znać wkrótce.',
      ],
      ['note', 'Aplikacja do ładowania nie uruchamia się na stacji Wola 3, klient ładuje kartą.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague', 'note'],
  },
  {
    id: 'pl-130',
    messages: [
      [
        'customer',
        'Wow, naprawili Państwo zegarek po dziadku! Jestem zachwycona i wzruszona, dziękuję z całego serca!',
      ],
      [
        'agent',
        'Cała przyjemność po naszej stronie. Za pół roku zadzwonimy do Pani spytać, czy zegarek nie spóźnia.',
      ],
      ['customer', 'Niesamowite.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'advocate'],
  },
  {
    id: 'pl-131',
    messages: [
      ['customer', 'oplaty za zwrot nie bylo w ogloszeniu'],
      ['agent', 'Była, tylko Pan nie doczytał. Mówiłam o tym dwa razy. Nie wolno nam umarzać opłat.'],
      ['customer', 'nie mowila pani'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'pl-132',
    messages: [
      ['customer', 'Przesyłka uszkodzona, co robić?'],
      ['agent', 'Nie jestem osobą od reklamacji. Niech Pani napisze do działu jakości, oni się tym zajmują.'],
      ['customer', 'a adres?'],
      ['agent', 'jakosc@example.com'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-133',
    messages: [
      ['customer', 'przelew zagraniczny utknal'],
      ['agent', 'Do jakiego kraju szedł przelew i kiedy go Pani zleciła?'],
      ['customer', 'do Norwegii w srode'],
      [
        'agent',
        'Przepraszam za zatrzymany przelew. Stało się tak dlatego, że bank odbiorcy poprosił o drugi identyfikator. Uzupełnię go zaraz, a w piątek rano poinformuję Panią telefonicznie, czy pieniądze dotarły.',
      ],
      ['customer', 'dziekuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-134',
    messages: [
      ['customer', 'Zmywarka znowu zalała kuchnię'],
      [
        'agent',
        'Dzień dobry, możemy wymienić wąż dziś po południu lub jutro rano. Która pora Państwu pasuje?',
      ],
      ['customer', 'jutro rano'],
      [
        'agent',
        'Umówione. Po miesiącu od wymiany skontaktujemy się z Państwem, żeby upewnić się, że nigdzie nie cieknie.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'followUp'],
  },
  {
    id: 'pl-135',
    messages: [
      ['customer', 'Wasz sklep nie liczy VAT-u dla Niemiec'],
      ['agent', 'Co dokładnie pojawia się w koszyku i od kiedy?'],
      ['customer', 'VAT 0, od poniedziałku'],
      ['agent', 'Poprawiłam stawkę, w koszyku jest już 19%.'],
      ['note', 'Brak VAT DE w koszyku po wydaniu 5.2, ręcznie poprawiona stawka.'],
      ['customer', 'Zgadza się! Jest Pani mistrzynią, dziękuję za błyskawiczną pomoc'],
      ['agent', 'Dziękuję! A czy jakaś inna stawka albo sprawa nie daje Pani spokoju?'],
      ['customer', 'Tak, VAT dla Austrii też się nie liczy.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'note', 'advocate'],
  },
  {
    id: 'pl-136',
    messages: [
      ['customer', 'Chcę zamknąć konto maklerskie dziś.'],
      [
        'agent',
        'Nie zamykamy kont telefonicznie, nie mam do tego uprawnień. Wniosek przekazano do centrali, która się do Pana odezwie w wolnej chwili.',
      ],
      ['customer', '...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'inform.vague'],
  },
  {
    id: 'pl-137',
    messages: [
      ['customer', 'Kiedy wymienicie żarówkę na klatce?'],
      ['agent', 'Wymienię ją jutro po 7 i przed południem wyślę Panu wiadomość, że świeci.'],
      ['customer', 'wiadomość doszła'],
      ['agent', 'Świeci tak, jak Pan chciał?'],
      ['customer', 'nie mieszkam już tam niestety, sąsiad by wiedział'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-138',
    messages: [
      ['customer', '3 godziny na mrozie bo autobus nie przyjechal, NIE POLECAM!!!'],
      [
        'agent',
        'Autobusy to nie nasze zadanie, bilety kupiła Pani u nas, a resztę robi przewoźnik. Proszę zgłosić się do przewoźnika.',
      ],
      ['note', 'Pasażerka czekała 3 h na odwołany autobus linii Z7, odesłana do przewoźnika.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'note'],
    heated: true,
  },
  {
    id: 'pl-139',
    messages: [
      ['customer', 'Poduszka przyszła z plamą'],
      ['agent', 'Przepraszam za plamę. Nowa poduszka jest w drodze, tę może Pani zatrzymać.'],
      ['customer', 'Ojej, nie spodziewałam się! Super sklep, z przyjemnością polecę koleżankom :)'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'advocate'],
  },
  {
    id: 'pl-140',
    messages: [
      ['customer', 'Od 3 dni nikt nie odbiera, a mam wodę w piwnicy!!! Jesteście niepoważni'],
      [
        'agent',
        'Trzy dni ciszy przy zalanej piwnicy to musi doprowadzać do rozpaczy. Jeśli dobrze odczytuję: woda stoi w piwnicy, a infolinia milczy od trzech dni, tak?',
      ],
      ['customer', 'No tak!!'],
      [
        'agent',
        'Przepraszam za milczącą infolinię. Centrala padła po burzy i przez to telefony nie dochodziły. Sam pojadę do Pana z pompą.',
      ],
      ['customer', 'czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain'],
    heated: true,
  },
  {
    id: 'pl-141',
    messages: [
      ['customer', 'czy paczka juz wyszla'],
      ['agent', 'Jeszcze nie. Magazyn pakuje ją dzisiaj, a ja zawiadomię Pana o numerze śledzenia do 20:00.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-142',
    messages: [
      ['customer', 'Po co ja wam płacę, reklamacja leży 2 miesiące. To kpina z klienta!'],
      [
        'agent',
        'Niech Pan nie krzyczy, to nie my ją opóźniamy. Sam Pan źle wypełnił formularz. W swoim czasie ktoś do Pana zadzwoni.',
      ],
      ['customer', 'Napiszę o was w internecie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'inform.vague'],
    heated: true,
  },
]
