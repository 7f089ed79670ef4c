import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koncowka-a-222',
    messages: [
      ['customer', 'nie umiem wydrukować etykiety'],
      ['agent', 'Wysłałam ją jako obrazek. Proszę otworzyć i wydrukować zwykłym „drukuj".'],
      ['customer', 'drukuje się'],
      ['agent', 'Widzi Pani kod kreskowy u góry?'],
      ['customer', 'tak'],
      ['agent', 'No to nakleić i gotowe.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-223',
    messages: [
      ['customer', 'jest problem z ogrzewaniem w biurze na 3 piętrze, 14 stopni'],
      ['agent', 'Ustawiłem krzywą grzewczą wyżej.'],
      ['agent', 'Robi się cieplej?'],
      ['customer', '15 mam, ale minęło dopiero pięć minut'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-224',
    messages: [
      ['customer', 'przyszło wezwanie na badania kierowców, ja nie jeżdżę'],
      ['agent', 'Dziękuję za wiadomość, wezwanie odwołane pismem, wyjdzie jutro.'],
      ['agent', 'Czy po tym piśmie poczuje się Pan spokojny?'],
      ['customer', 'nie wiem, zobaczę pismo'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-225',
    messages: [
      ['customer', 'fryzjerka obcięła mi grzywkę krzywo'],
      ['agent', 'oj, lustro nie daje spokoju, wiem. Poprawka dziś o 18 gratis, tak?'],
      ['customer', 'tak'],
      ['agent', 'Do 18!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'agree', 'facts'],
  },
  {
    id: 'pl-koncowka-a-226',
    messages: [
      ['customer', 'Dzień dobry, zgłosiłam wczoraj brak dostępu do e-recepty'],
      ['agent', 'Dzień dobry, dostęp włączony.'],
      ['agent', 'No to wszystko gra i buczy, nieprawdaż?'],
      ['customer', 'nieprawdaż, bo pin mi nie przyszedł'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-227',
    messages: [
      ['customer', 'czy moge przelozyc kurs prawa jazdy na wakacje'],
      ['agent', 'tak, od 1 lipca, grupa ranna albo wieczorna, którą Ci dać?'],
      ['customer', 'ranną'],
      ['agent', 'jest'],
      ['agent', 'mamy wszystko, co chciałaś?'],
      ['customer', 'mamy :*'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-koncowka-a-228',
    messages: [
      ['customer', 'Tapeta odkleja się po 2 dniach.'],
      ['agent', 'Proszę podkleić rogi klejem z próbki, którą dołączyłam w paczce z wczoraj.'],
      ['customer', 'podkleiłam'],
      ['agent', 'Trzyma się?'],
      ['agent', 'Bo jeśli nie, to dam nowy klej, nie ma sprawy.'],
      ['customer', 'trzyma'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-229',
    messages: [
      ['customer', 'Coś się stało z paczką z żywym storczykiem'],
      ['agent', 'co się stało?'],
      ['customer', 'przyszedł zmarznięty'],
      [
        'agent',
        'Biedny, i Pani żal na pewno. Nowego storczyka wyślemy w czwartek w styropianie. Adres ten sam?',
      ],
      ['customer', 'ten sam'],
      ['agent', 'Dziękuję.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'facts'],
  },
  {
    id: 'pl-koncowka-a-230',
    messages: [
      ['customer', 'Moj kredyt hipoteczny - dostalam zla umowe'],
      ['agent', 'Podpisujemy nową w poniedziałek o 12, notariusz potwierdził.'],
      ['agent', 'Czy ten termin załatwia kłopot i czy coś jeszcze zostaje na sercu?'],
      ['customer', 'termin załatwia, a na sercu mam koszt notariusza'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-231',
    messages: [
      ['customer', 'Nie odebrałem polecenia wyjazdu, pracuję w delegacji'],
      ['agent', 'Delegacja nr 47 jest w systemie, do druku.'],
      ['agent', 'Ma Pan już wszystko, co trzeba na wyjazd?'],
      ['customer', 'mam i nie mam, w sensie nie ma hotelu'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-232',
    messages: [
      ['customer', 'hej na paczce napisano ze adres nieznany'],
      ['agent', 'poprawiłem kod pocztowy na 31-042, rusza jutro.'],
      ['agent', 'luz?'],
      ['customer', 'luz'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-233',
    messages: [
      ['customer', 'Szanowni Państwo, ponawiam prośbę o zwrot wadium.'],
      ['agent', 'Szanowny Panie, wadium zwrócono w dniu wczorajszym, tytuł przelewu „ZW/7".'],
      ['agent', 'Uprzejmie pytam, czy środki zostały już zaksięgowane po stronie Państwa?'],
      ['customer', 'Księgowość odpowie dopiero jutro.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-234',
    messages: [
      ['customer', 'wafel w lodach był stary'],
      ['agent', 'oddam ci dziś 5 zł na blika, głupia sprawa, nie?'],
      ['customer', 'no głupia'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
]
