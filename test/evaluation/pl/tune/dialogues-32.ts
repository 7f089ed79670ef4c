import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-505',
    messages: [
      ['customer', 'Nie pokazują mi się punkty za ostatnie zakupy'],
      [
        'agent',
        'Dodałam 120 punktów ręcznie. Proszę odświeżyć aplikację. Ile punktów Pan teraz widzi, zgadza się?',
      ],
      ['customer', '540, zgadza się'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-506',
    messages: [
      ['customer', 'Gdzie ja mam wpisać ten wasz kod z ulotki, bo na stronie nie ma pola'],
      [
        'agent',
        'Pole pojawia się dopiero w koszyku, przepraszam, że ulotka tego nie mówi. Mam nadzieję, że to jasne. Mogę coś jeszcze rozjaśnić?',
      ],
      ['customer', 'jasne, nic, dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-507',
    messages: [
      ['customer', 'Zamek w drzwiach szatni się zacina'],
      ['agent', 'Nasmaruję go teraz. Nasmarowany. Chodzi lżej?'],
      ['agent', 'Wrócę sprawdzić po zajęciach.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-508',
    messages: [
      ['customer', 'Chcę zgłosić szkodę komunikacyjną'],
      ['agent', 'Dobrze, przyjmuję zgłoszenie. Czy auto jest na chodzie? Czy na miejscu była policja?'],
      ['customer', 'tak, nie było'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-509',
    messages: [
      ['customer', 'Po zabiegu czuję się ok'],
      [
        'agent',
        'Cieszę się. Za trzy tygodnie zadzwonimy zapytać, jak się Pan czuje. Czy na dziś to wszystko?',
      ],
      ['customer', 'tak, dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['followUp'],
  },
  {
    id: 'pl-510',
    messages: [
      ['customer', 'Przysłaliście pustą kopertę zamiast karty podarunkowej'],
      [
        'agent',
        'Przepraszam za tę pustą kopertę. Kartę w wersji elektronicznej wysłałam mailem. Ma ją Pan już w skrzynce?',
      ],
      ['customer', 'nie mam jak teraz zajrzeć'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-511',
    messages: [
      ['customer', 'halo dzień dobry czy mogę przełożyć badanie na przyszły tydzień'],
      ['agent', 'dzień dobry mogę dać panu środę dziewiąta rano'],
      ['customer', 'niech będzie'],
      ['agent', 'zapisane środa dziewiąta czy w czymś jeszcze panu pomóc'],
      ['customer', 'nie to wszystko dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-512',
    messages: [
      ['customer', 'JAK DŁUGO MOŻNA CZEKAĆ NA WYMIANĘ JEDNEGO LICZNIKA??!'],
      ['agent', 'Ma Pan pełne prawo się złościć. Przepraszam za tę zwłokę. Przyślę dziś montera.'],
      ['customer', 'i ma działać!'],
      ['agent', 'Monter potwierdził wymianę. Czy licznik nalicza już zużycie?'],
      ['customer', 'Zero. Jak stał, tak stoi.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'pl-513',
    messages: [
      ['customer', 'Uratowaliście nam wesele! DJ-a lepszego nie ma, polecamy wszystkim parom!'],
      ['agent', 'Bardzo miło to czytać, wszystkiego dobrego na nowej drodze!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['advocate'],
  },
  {
    id: 'pl-514',
    messages: [
      ['customer', 'Dlaczego bilet kosztuje dziś więcej niż wczoraj?'],
      [
        'agent',
        'Tańsza pula biletów skończyła się wczoraj wieczorem. Mogę obniżyć cenę kodem -10%: TANIEJ. Czy coś poza ceną Panią powstrzymuje?',
      ],
      ['customer', 'tak, godzina odjazdu mi nie pasuje'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain', 'canDo'],
  },
  {
    id: 'pl-515',
    messages: [
      ['customer', 'moje zdjecie profilowe jest odwrocone'],
      ['agent', 'Odwróciłem je w bazie, odśwież profil. Lepiej wyglądasz? ;)'],
      ['customer', 'haha tak, dzięki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-516',
    messages: [
      ['customer', 'Brak faktury za luty i marzec'],
      [
        'agent',
        'Przepraszamy za brak dokumentów. Obie faktury są już w Państwa panelu. Czy pliki otwierają się prawidłowo oraz czy brakuje jeszcze któregoś miesiąca?',
      ],
      ['customer', 'otwierają się, komplet'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-517',
    messages: [
      ['customer', 'Jak wyczyścić piekarnik z tą funkcją parową?'],
      [
        'agent',
        'Wlać 200 ml wody i włączyć program Steam na 20 minut. Mogę w jakiejś jeszcze funkcji doradzić?',
      ],
      ['customer', 'nie wiem, najpierw wyczyszczę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-518',
    messages: [
      ['customer', 'Latarnia przy naszej posesji nie świeci'],
      [
        'agent',
        'Oświetlenie to zadanie gminy, my odpowiadamy tylko za chodniki. Niech Pan dzwoni do urzędu gminy.',
      ],
      ['customer', 'dzwoniłem, odesłali do was'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-519',
    messages: [
      ['customer', 'Wniosek 500+ odrzucony przez literówkę'],
      [
        'agent',
        'Poprawiłam imię dziecka i złożyłam wniosek jeszcze raz z urzędu. Czy status zmienił się na przyjęty?',
      ],
      ['customer', 'tak, przyjęty'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-520',
    messages: [
      ['customer', 'Samochód z wypożyczalni brudny w środku'],
      ['agent', 'Podstawimy inne auto za 15 minut. Jest już pod hotelem. To spełnia Państwa oczekiwania?'],
      ['customer', 'nie, śmierdzi dymem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'pl-521',
    messages: [
      ['customer', 'Ile wody wlać do tego nawilżacza?'],
      ['agent', 'Do kreski MAX, czyli 4 litry. Coś jeszcze o nawilżaczu?'],
      ['customer', 'nie, super, działa'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-522',
    messages: [
      ['customer', 'tłumaczenie jest słabe'],
      ['agent', 'Które fragmenty uważa Pan za słabe i czego w nich brakuje?'],
      ['customer', 'cały rozdział 2'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask'],
  },
  {
    id: 'pl-523',
    messages: [
      ['customer', 'Kod QR na bilecie nieczytelny'],
      ['agent', 'Wygenerowałam nowy w większej rozdzielczości, jest w aplikacji. Bramka go czyta?'],
      ['customer', 'będę na dworcu za godzinę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-524',
    messages: [
      ['customer', 'Rachunek na 400 zł za wodę, mieszkam sama'],
      ['agent', 'Wygląda na wyciek w spłuczce. Czy zgodzi się Pani na wizytę hydraulika w piątek?'],
      ['customer', 'tak'],
      ['agent', 'Dzień dobry, hydraulik wymienił zawór. Licznik stoi, gdy wszystko jest zakręcone?'],
      ['customer', 'stoi, nareszcie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
]
