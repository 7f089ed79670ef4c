import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-081',
    messages: [
      ['customer', 'Znów mi wyłączyliście wodę bez kartki na klatce!!! Skandal, z namydloną głową stałam!'],
      ['agent', 'Kartka wisiała, tylko trzeba patrzeć na tablicę, a nie w telefon.'],
      ['customer', 'Na tablicy jest plakat z kotem i nic poza tym'],
      [
        'agent',
        'Wczoraj wieczorem jeszcze tam była. Gdy wodociągi nas powiadomią o ponownym włączeniu, przekażemy Pani.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-warsztat-082',
    messages: [
      [
        'customer',
        'Moja recenzja hotelu zniknęła ze strony. Cenzura? Nie zależy mi na kłótni, chcę tylko wiedzieć.',
      ],
      ['agent', 'Notuję, proszę nie urywać, jeśli jest coś więcej.'],
      ['customer', 'To wszystko, pisałem o grzybie w łazience, bez obelg.'],
      ['note', 'Recenzja zdjęta automatem, słowo grzyb na czarnej liście'],
      [
        'agent',
        'Wina leży po naszej stronie, nie po Pańskiej, i za ukrycie opinii Pana przepraszam. Przywracam ją ręcznie i dziś do 16 potwierdzę mailem.',
      ],
      ['customer', 'Dobrze.'],
      ['agent', 'Jest z powrotem pod adresem obiektu. Uznaje Pan tę sprawę za wyjaśnioną?'],
      ['customer', 'Uznaję. Grzybem niech się martwi hotel.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'apologise', 'own', 'facts', 'inform', 'note'],
  },
  {
    id: 'pl-warsztat-083',
    messages: [
      ['customer', 'Niby zwrot poszedł, a na koncie pusto od 10 dni.'],
      ['agent', 'Musiało Pana to nieźle wystraszyć po takim zakupie.'],
      [
        'agent',
        'Zwrot odbił się, bo karta w międzyczasie wygasła. W tym układzie pieniędzy trzeba szukać w banku, który wydał kartę, to on je trzyma. Proszę złożyć tam dyspozycję.',
      ],
      ['customer', 'No dobra, pójdę do oddziału.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own.not', 'explain'],
  },
  {
    id: 'pl-warsztat-084',
    messages: [
      [
        'customer',
        'Widziałem, że ekipa skończyła montować żaluzje. Jest pięknie, szczególnie w salonie, złote ręce mają te chłopaki!',
      ],
      [
        'agent',
        'Nie możemy się doczekać, aż Pan to pokaże sąsiadom :) W kwietniu, po pierwszej zimie, zapukam do Pana, żeby sprawdzić, czy prowadnice chodzą lekko.',
      ],
      ['customer', 'Zapraszam na kawę!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-warsztat-085',
    messages: [
      ['customer', 'mam bon na 100 zl, wygasl wczoraj, przedluzcie mi go prosze'],
      ['agent', 'hej, widzę w systemie ten bon i jego datę'],
      ['agent', 'przedłużanie bonów po terminie jest u nas zablokowane, nie obejdę tego'],
      ['customer', 'to moze chociaz polowa'],
      ['agent', '50 zł w punktach zamiast bonu, bierzesz?'],
      ['customer', 'biore'],
      ['agent', 'super, jak się naliczą, damy Ci cynk na czacie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'agree', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-086',
    messages: [
      ['customer', 'dzień dobry samochód zastępczy który dostałem śmierdzi papierosami a ja wożę niemowlę'],
      ['bot', 'Dziękujemy za kontakt. Państwa zgłoszenie zostało zarejestrowane pod numerem 118.'],
      ['agent', 'no tak no tak'],
      ['customer', 'no i okna w listopadzie muszę mieć otwarte'],
      [
        'agent',
        'maleństwo w dymie to nie przelewki serce mi się kraje jak o tym słyszę nie pan to zadymił żeby było jasne',
      ],
      [
        'agent',
        'podstawiam panu dziś inne auto o szesnastej na lipową cztery lipowa cztery mieszkania siedem tak i jak wyjedzie z bazy puszczam panu esemesa najpóźniej za dwadzieścia szesnasta',
      ],
      ['customer', 'zgadza się'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-087',
    messages: [
      ['customer', 'Kolejka do przychodni: rejestrujecie od 7, o 7:01 nie ma już numerków. Tak od miesiąca.'],
      [
        'agent',
        'Jeśli nadążam: zapisy ruszają o siódmej, a minutę później numerków brak i to się ciągnie cały miesiąc.',
      ],
      ['customer', 'Tak właśnie jest.'],
      [
        'agent',
        'Numerków nie domnożę, limit ustala fundusz i nie mam w tej mierze żadnego pola manewru. Inni pacjenci jakoś się dodzwaniają.',
      ],
      ['customer', 'Jacy inni?'],
      ['agent', 'Mogę to uznać za wyjaśnione, czy coś Panią jeszcze trapi?'],
      ['customer', 'Trapi mnie to samo co na początku.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'canDo.not', 'defend.not'],
  },
  {
    id: 'pl-warsztat-088',
    messages: [
      ['customer', 'Skrzynka od was przyszła bez zamka, a pocztę mam w ogródku'],
      [
        'agent',
        'Zamek dosyłamy osobno. Koleżanka z wysyłek, Marta, odezwie się we wtorek między 9 a 11 i poda Panu numer listu.',
      ],
      ['note', 'Marta dzwoni wtorek rano, brak zamka'],
      ['customer', 'Czekam zatem do wtorku. Tylko żeby znowu nie padało.'],
      ['agent', 'Skrzynki będą wkrótce znowu w ofercie, także z daszkiem.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts', 'inform', 'note'],
  },
  {
    id: 'pl-warsztat-089',
    messages: [
      ['customer', 'Dzień dobry, dostałam mandat w strefie, bo wasz parkomat nie drukował'],
      ['agent', 'Dzień dobry. Rozumiem.'],
      ['customer', 'I co z tym zrobimy?'],
      [
        'agent',
        'Aparat przechodzi przeglądy, a instrukcja jest naklejona na obudowie, wystarczyło doczytać. Od mandatu proszę odwoływać się w urzędzie miasta, pokój 12, my ich nie wystawiamy.',
      ],
      ['customer', 'Naklejka była zdarta.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not', 'defend.not'],
  },
  {
    id: 'pl-warsztat-090',
    messages: [
      [
        'customer',
        'Przyjechał kostium na przedstawienie córki, ale o dwa rozmiary za duży, premiera pojutrze.',
      ],
      [
        'agent',
        'Córka w worku zamiast w kostiumie, tuż przed premierą, to rodzicielski koszmar. Za pomylony rozmiar przepraszam.',
      ],
      ['agent', 'Kurierka na rowerze dowiezie właściwy jutro do 11. Dopinam to z nią sama.'],
      [
        'customer',
        'Jest! Leży jak ulał. Ratujecie teatr, polecę was całej grupie rodziców, jesteście aniołami.',
      ],
      ['agent', 'Bardzo dziękujemy, połamania nóg!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'advocate'],
  },
  {
    id: 'pl-warsztat-091',
    messages: [
      ['customer', 'Tablica w szkole podstawowej nr 8 nie reaguje na pisak po lewej stronie.'],
      ['note', 'pisak lewa'],
      ['agent', 'Aha. A co jeszcze na niej widać?'],
      ['customer', 'Po lewej jest cień o szerokości dłoni.'],
      ['note', 'Wymiana ramki IR, lewy moduł, część u serwisanta'],
      [
        'agent',
        'Lewy nadajnik podczerwieni nie świeci i dlatego powstaje cień. Przyjedzie do Państwa serwis z ramką. Gdy ustalimy termin, zadzwonimy.',
      ],
      ['customer', 'Dziękujemy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain', 'inform.vague', 'note'],
  },
]
