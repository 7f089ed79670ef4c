import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-001',
    messages: [
      [
        'customer',
        'dzień dobry ja dzwonię bo od wczoraj faktury nam wychodzą bez nipu nabywcy i księgowa dostaje białej gorączki',
      ],
      ['agent', 'mhm mhm słucham dalej'],
      ['customer', 'no i tyle w sumie tylko na korektach jest dobrze a na zwykłych pusto'],
      ['agent', 'czyli korekty drukują się z nipem a zwykłe od wczoraj wychodzą z pustą rubryką tak'],
      ['customer', 'dokładnie tak'],
      [
        'agent',
        'to jest skutek wtorkowej aktualizacji bo ona nadpisała państwa układ domyślnym no to ja go odtwarzam z kopii chwileczkę',
      ],
      ['customer', 'aha no dobra'],
      ['agent', 'gotowe proszę sobie puścić jedną na próbę i co nip już siedzi tam gdzie trzeba'],
      ['customer', 'siedzi siedzi dziękuję'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'explain'],
  },
  {
    id: 'pl-warsztat-002',
    messages: [
      ['customer', 'hej, kupilam u was pufe i jedna noga jest krotsza, buja sie jak lodka'],
      ['agent', 'Oj, nowy mebel i ani usiąść, ani nóg położyć. Też by mnie to wkurzało.'],
      ['agent', 'Dosyłam Ci dziś komplet nóżek, jutro do 18 będą w Twoim punkcie odbioru.'],
      ['customer', 'a stare mam odeslac?'],
      ['agent', 'Nie trzeba, do kosza. Pasuje Ci to czy wolisz jednak wymianę całej pufy?'],
      ['customer', 'nozki spoko'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-003',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\nod trzech tygodni nie mogę doprosić się zaświadczenia o spłacie kredytu. Notariusz czeka, kupujący zaczyna się wycofywać.\nZ poważaniem',
      ],
      [
        'agent',
        'Szanowna Pani,\nkierujemy do Pani przeprosiny za trzytygodniowe oczekiwanie na dokument. Zdajemy sobie sprawę, że w przededniu aktu notarialnego każdy dzień zwłoki kosztuje mnóstwo nerwów.\nPrzyczyną wstrzymania była błędna adnotacja o niespłaconej prowizji, którą dziś usunięto. Zaświadczenie wyda Pani kierownik placówki w środę od godz. 10.00.\nŁączymy wyrazy szacunku',
      ],
      ['customer', 'Dziękuję za odpowiedź, będę w środę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain', 'facts'],
  },
  {
    id: 'pl-warsztat-004',
    messages: [
      [
        'customer',
        'Dzien dobry, chcialbym wiedziec co z moja decyzja o dodatku mieszkaniowym, skladalem w sierpniu',
      ],
      ['agent', 'Dodatki to ośrodek pomocy, my tego nie prowadzimy. Tam się proszę dowiadywać.'],
      ['customer', 'Ale wniosek przyjeliscie wy, mam pieczatke'],
      ['agent', 'Pieczątka to jest tylko wpływ. Powtarzam Panu drugi raz: nie ten pokój.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-warsztat-005',
    messages: [
      ['customer', 'no halo ja w sprawie butli gazowej bo kurier zostawił pod złą klatką'],
      ['agent', 'przepraszam nie dosłyszałam nazwiska i jaki był numer zamówienia'],
      ['customer', 'grzyb a numeru nie pamiętam'],
      ['agent', 'to szukam po nazwisku widzę tu lipowa osiem przez trzy tak'],
      ['customer', 'tak'],
      [
        'agent',
        'no to kierowca kręci się jeszcze po osiedlu o czternastej podjedzie i przestawi panu pod właściwą klatkę',
      ],
      ['customer', 'no i git'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-warsztat-006',
    messages: [
      [
        'customer',
        'Witam, raport obrotów rozjeżdża się z księgą o 4 grosze i przez to nie zamkniemy kwartału.',
      ],
      [
        'agent',
        'Proszę w ustawieniach zaokrągleń przełączyć na „po pozycji”. Taka drobnostka na karku przy zamykaniu kwartału potrafi napsuć krwi, doskonale to znamy. Programiści też tam zaglądają, damy Panu znać, gdy tylko dojdą przyczyny.',
      ],
      ['customer', 'Przełączyłem, różnica zniknęła.'],
      ['agent', 'To się cieszę. Zostało coś jeszcze do wyprostowania przy tym kwartale?'],
      ['customer', 'Na razie nic.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-007',
    messages: [
      ['customer', 'TRZECI RAZ przychodzi mi monit za rachunek, który DAWNO zapłaciłam!!!'],
      ['agent', 'Mogę o coś dopytać, zanim to ruszymy?'],
      ['customer', 'Niech pani pyta'],
      ['agent', 'Jak dokładnie wyglądała ta płatność, krok po kroku?'],
      ['customer', 'Przez waszą aplikację, zeskanowałam kod z faktury i poszło'],
      [
        'agent',
        'No to jasne: kod na sierpniowych fakturach prowadził na stary rachunek techniczny, dlatego wpłata wisi nierozpisana. Przeksięguję ją i zdejmę monity.',
      ],
      ['customer', 'Odsetki też!'],
      ['agent', 'Odsetki też wykreślę, najpóźniej jutro rano, okej?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
    heated: true,
  },
  {
    id: 'pl-warsztat-008',
    messages: [
      [
        'customer',
        'Dzień dobry, z kratki w łazience wraca mi zapach od sąsiadów. Jak smażą, to u mnie śmierdzi cebulą.',
      ],
      ['agent', 'A kiedy to się zaczęło, po wymianie wentylatora czy jeszcze przed?'],
      ['customer', 'Po wymianie. Wcześniej nic nie było czuć.'],
      [
        'agent',
        'Założyli go bez klapy zwrotnej i stąd ten cug. Kominiarz wymieni go w czwartek między 8 a 10, a ja w następny wtorek wpadnę zapytać, czy cebula dała spokój.',
      ],
      ['customer', 'Pasuje, będę w domu.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-009',
    messages: [
      [
        'customer',
        'Kupiliśmy rejs na 12 osób z salką na kolację. Teraz dostałam mail, że salka poszła dla innej grupy, a nas sadzacie na pokładzie. W październiku.',
      ],
      [
        'agent',
        'Upewnię się, że dobrze czytam: dwanaście osób, kolacja miała być w salce, a w mailu jest pokład, choć to październik.',
      ],
      ['customer', 'Tak jest.'],
      [
        'agent',
        'Da się zrobić dwie rzeczy: oszklona rufa z ogrzewaniem za tę samą cenę albo salka dzień później. Ku czemu się Pani skłania?',
      ],
      ['customer', 'Rufa, byle ciepło.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo', 'agree'],
  },
  {
    id: 'pl-warsztat-010',
    messages: [
      ['customer', 'gdzie jest moj zwrot?? 40 dni minelo zlodzieje'],
      [
        'agent',
        'Przykro nam, że tak Pan to odbiera. Termin zwrotu był podany w mailu, wystarczyło przeczytać.',
      ],
      ['customer', 'nikt normalny tyle nie czeka, zrobcie to dzis'],
      ['agent', 'Regulamin nie przewiduje przyspieszania zwrotów na życzenie.'],
      ['customer', 'to sie zobaczymy w sadzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-warsztat-011',
    messages: [
      ['customer', 'czesc, gra mi sie wywala zaraz po ekranie ladowania'],
      ['agent', 'Siemka! Co się wtedy pojawia na ekranie?'],
      ['customer', 'czarny ekran i tyle, po chwili pulpit'],
      ['agent', 'Ok, skasuj folder „shader” w dokumentach gry i odpal od nowa. Masz go przed oczami?'],
      ['customer', 'mam, skasowane, odpalam'],
      ['agent', 'I jak, wpuściło Cię dalej niż ładowanie?'],
      ['customer', 'nie no dalej to samo'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-warsztat-012',
    messages: [
      [
        'customer',
        'Proszę o informację, kiedy zostanie wymieniony wodomierz w lokalu 14, plomba jest zerwana od wiosny.',
      ],
      [
        'agent',
        'Dzień dobry, lokal 14 przy Ogrodowej 3, zgadza się? Monterów mamy w tym kwartale dwóch. Ustalę termin z brygadą i jutro przed 15 przedzwonię do Pani z konkretną datą.',
      ],
      ['customer', 'Dobrze, telefon mam przy sobie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
]
