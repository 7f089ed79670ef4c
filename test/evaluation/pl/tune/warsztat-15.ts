import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-165',
    messages: [
      ['customer', 'halo dostałem nie ten kolor farby zamawiałem piasek a to jest musztarda'],
      ['agent', 'a co ma pan napisane na wieczku'],
      ['customer', 'no piasek pustyni a w środku musztarda'],
      [
        'agent',
        'wymienię panu to wiadro jeszcze raz zmieszam przy panu i pan zobaczy odcień mokry i suchy tak robimy',
      ],
      ['customer', 'tak robimy'],
      ['agent', 'zmieszane pasuje panu godzina odbioru do dziewiętnastej'],
      ['customer', 'pasuje'],
      ['agent', 'i czy to już by było tyle z tej beczki'],
      ['customer', 'tyle dziękuję bardzo'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'agree'],
  },
  {
    id: 'pl-warsztat-166',
    messages: [
      [
        'customer',
        'Dzień dobry, w rezerwacji na 4.12 mam dwa łóżka pojedyncze, a to nasza podróż poślubna :)',
      ],
      [
        'agent',
        'Dzień dobry Państwu młodym! Za rozdzielenie małżonków przepraszam. Automat domyślił się po dwóch różnych nazwiskach, że jadą koledzy z pracy, tym sposobem wyszły dwa łóżka. Zamieniam na małżeńskie, a 4 grudnia od 14 będzie na Państwa czekał pokój 21 z szampanem.',
      ],
      [
        'agent',
        'Przestawione, nowe potwierdzenie leży w Państwa skrzynce: pokój 21, 4 grudnia, godzina 14. Czy ta wersja już Państwa cieszy?',
      ],
      ['customer', 'Cieszy, dziękujemy bardzo.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-warsztat-167',
    messages: [
      [
        'customer',
        'czesc, czy macie jeszcze bilety na dziecięcy poranek? i jeszcze jedno: czy wózek wjedzie?',
      ],
      [
        'agent',
        'cześć, wózek wjedzie, bilety na 10 już wyszły. możemy wcisnąć Was na 12.30 do loży albo wpisać na rezerwę na 10, co wolicie?',
      ],
      ['customer', 'rezerwa'],
      ['agent', 'wpisuję. jutro o 20 napiszę, czy ktoś zrezygnował'],
      ['agent', 'czegoś jeszcze Wam trzeba do szczęścia?'],
      ['customer', 'a podgrzeje ktoś butelkę?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'agree', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-168',
    messages: [
      [
        'customer',
        'No pięknie, dziękuję bardzo, wspaniała firma. Silnik po waszym czyszczeniu filtra DPF zgasł na przejeździe kolejowym. Ta sprawa skończy się w prokuraturze.',
      ],
      [
        'agent',
        'Nikt Panu nie kazał jechać przez przejazd z zapaloną kontrolką. Reklamacji ustnych nie rozpatrujemy, na piśmie też tylko w ciągu siedmiu dni, a dziś jest ósmy.',
      ],
      ['customer', 'Kto jest pana przełożonym?'],
      [
        'agent',
        'Z właścicielem rozmawia się w Kielcach, to nie mój dział. Dziękujemy za kontakt i życzymy szerokiej drogi.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-warsztat-169',
    messages: [
      [
        'customer',
        'Od czasu zmiany telefonu apka banku nie pamięta mojego odcisku, loguję się hasłem jak zwierzę',
      ],
      [
        'agent',
        'Przepiszę to po ludzku: nowy telefon, odcisk zapomniany, zostało hasło. Zgadza się co do joty?',
      ],
      ['customer', 'Co do joty'],
      [
        'agent',
        'Stary telefon nadal figuruje jako zaufany, a wolno mieć jeden, stąd amnezja. Usuwam stary z listy. Ma Pan pod ręką zakładkę „Biometria”?',
      ],
      ['customer', 'mam, przesunąłem suwak'],
      ['agent', 'Rozpoznało palec, a może coś jeszcze Pana uwiera?'],
      ['customer', 'nie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'own', 'explain'],
  },
  {
    id: 'pl-warsztat-170',
    messages: [
      ['customer', 'Prosiłam o dostawę leków dla taty przed 9, jest 13, tata ma cukrzycę i siedzi sam.'],
      [
        'agent',
        'Wysyłam rowerzystę z drugiej apteki. Siedzieć cztery godziny samemu bez leków w takim wieku to musiał być dla taty strach. Ok?',
      ],
      ['agent', 'Rowerzysta wyjechał.'],
      ['customer', 'Widzę go z okna.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'own'],
  },
  {
    id: 'pl-warsztat-171',
    messages: [
      ['customer', 'Poczta służbowa odbija mi maile do jednego klienta, pozostali dostają'],
      ['agent', 'dzień dobry, jakiej treści wraca odbitka?'],
      ['customer', '„polityka nadawcy”'],
      ['agent', 'czy klient ma włączony filtr antyspamowy?'],
      ['customer', 'nie wiem, mają informatyka'],
      [
        'agent',
        'Wpis SPF naszej domeny skrócił się przy migracji, z tej przyczyny ich serwer kręci nosem. Dopisuję brakujący fragment.',
      ],
      ['agent', 'Proszę wysłać im cokolwiek. Tym razem dotarło?'],
      ['customer', 'Dotarło i odpisali! Panie Jacku, chylę czoła, jest Pan czarodziejem.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'advocate'],
  },
  {
    id: 'pl-warsztat-172',
    messages: [
      ['customer', 'Znalazłem w bułce z państwa piekarni kawałek sznurka. Nie krzyczę, informuję.'],
      ['note', 'Sznurek w bułce grahamce, partia z nocy, próbka zabezpieczona'],
      ['agent', 'Doceniam spokój. Mhm. Czy zachował Pan paragon?'],
      ['customer', 'Paragonu brak, bułka też już częściowo zjedzona.'],
      ['agent', 'Rozumiem. Partię przebada technolog. Niebawem wrócimy do Pana z ustaleniami.'],
      ['customer', 'Niebawem, czyli przed Wigilią czy po?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'inform.vague', 'note'],
  },
  {
    id: 'pl-warsztat-173',
    messages: [
      ['customer', 'Wypożyczone narty miały tępe krawędzie, żona zjechała na siedzeniu całą czerwoną trasę.'],
      [
        'agent',
        'Zjechać całą trasę na siedzeniu to strach i siniaki, nikomu tego nie życzę. Za nienaostrzone krawędzie przepraszamy panią Elę.',
      ],
      ['customer', 'Skąd pan wie, że Ela? I czy coś jeszcze tam o nas macie?'],
      [
        'agent',
        'Z umowy, nic więcej. Możemy zwrócić połowę za dobę, a na jutro na 8.00 serwisant naostrzy obie pary. Odpowiedź zadowalająca czy coś zostało w powietrzu?',
      ],
      ['customer', 'Zostało. Żona chce instruktora, i to za darmo.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'facts'],
  },
  {
    id: 'pl-warsztat-174',
    messages: [
      ['customer', 'Kabina prysznicowa od państwa ma szybę z odpryskiem, zauważyłem po montażu.'],
      [
        'agent',
        'Nie widzę na zdjęciu głębokości odprysku, ale tu są dwie możliwości: rabat 30% albo nowa szyba z montażem. Która Panu leży?',
      ],
      ['customer', 'Szyba.'],
      ['agent', 'Zamawiam. Mogę zadać pytanie: są jeszcze jakieś inne elementy, z których Pan nie jest rad?'],
      ['customer', 'Hm, obejrzę przy dziennym świetle.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'agree'],
  },
]
