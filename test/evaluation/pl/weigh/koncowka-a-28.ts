import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koncowka-a-352',
    messages: [
      ['customer', 'jak zmienić e-mail, nie widzę opcji'],
      ['agent', '„Profil" i ołówek.'],
      ['customer', 'nie widzę ołówka'],
      ['agent', 'pod zdjęciem'],
      ['customer', 'aaa jest'],
      ['agent', 'Zmieniło się?'],
      ['customer', 'Zapisuję... hm czerwone'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-353',
    messages: [
      ['customer', 'Przestał działać podpis elektroniczny w programie księgowym'],
      ['agent', 'Doinstalowałem brakujący komponent na Pani komputerze.'],
      ['agent', 'Czy podpis przechodzi, a jeżeli tak, to czy mogę dziś jeszcze w czymś wesprzeć?'],
      ['customer', 'No tak.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-354',
    messages: [
      ['customer', 'moja lodówka nie mrozi'],
      ['agent', 'ustawiłam zdalnie minus osiemnaście'],
      ['agent', 'mrozi?'],
      ['customer', 'dopiero wieczorem się okaże'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-355',
    messages: [
      ['customer', 'gdzie zgłosić dziurę w jezdni na Polnej'],
      ['agent', 'tu można, przyjąłem, łatamy do piątku'],
      ['agent', 'to już wszystko z Polnej, czy są następne dziury?'],
      ['customer', 'zobaczę jak będę wracał z pracy'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-356',
    messages: [
      ['customer', 'nie mam komunikatu o rozpoczęciu egzaminu online'],
      ['agent', 'Przesunięto na 10:30, jest Pani na liście.'],
      ['agent', 'Spokojniej?'],
      ['customer', 'Powiem po egzaminie haha'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-357',
    messages: [
      ['customer', 'dzien dobry, dziecko zgubilo legitymacje szkolna, bilety sie nie liczą'],
      ['agent', 'Wyrobiłam nową, sekretariat wyda ją córce na długiej przerwie.'],
      ['agent', 'Czy dzięki temu mają Państwo problem za sobą, czy raczej nie?'],
      ['customer', 'Cóż, córka powie.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-358',
    messages: [
      ['customer', 'Na rachunku mam pozycję „abonament premium", nie zamawiałem'],
      ['agent', 'Wykreśliłam ją.'],
      ['agent', 'Coś się jeszcze Panu nie podoba na tym rachunku?'],
      ['customer', 'Musiałbym założyć okulary.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-359',
    messages: [
      ['customer', 'kolejny raz zamykacie mi zgłoszenie bez naprawy!!! piszę do rzecznika!!!'],
      [
        'agent',
        'Widzę, że zamknięto je dwa razy z marszu. Przepraszam za to. Otworzyłem je i wymieniam panu ruter jutro o 9.',
      ],
      ['customer', 'ok'],
      ['agent', 'Czy coś w tym planie zostawiłem niedomknięte?'],
      ['customer', 'okaże się jutro o 9'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'pl-koncowka-a-360',
    messages: [
      ['customer', 'Ile kosztuje przegląd klimatyzacji'],
      ['agent', '249 zł z ozonowaniem'],
      ['agent', 'i jak, jasne wszystko w kwestii ceny?'],
      ['customer', 'hm'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-361',
    messages: [
      ['customer', 'Na parkingu pod blokiem stoi wrak'],
      ['agent', 'Straż miejska odholuje go do 20 maja, zgłoszenie nr 7.'],
      ['agent', 'Czy w okolicy coś jeszcze szpeci i mam to przy okazji dopisać?'],
      ['customer', 'a bo ja wiem, trzeba by się przejść'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-362',
    messages: [
      ['customer', 'Pani w rejestracji pomyliła moje nazwisko'],
      ['agent', 'Poprawiłem na „Wcisło", w karcie i na recepcie.'],
      ['agent', 'Nazwisko już się Pani podoba?'],
      ['customer', 'od urodzenia mi się nie podoba :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-363',
    messages: [
      ['customer', 'kupilem gre, brak polskiego dubbingu'],
      ['agent', 'Dubbing dociąga się osobno, odpaliłem ci pobieranie.'],
      ['agent', 'gada po polsku?'],
      ['customer', 'jeszcze 11 giga, jutro zobaczę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koncowka-a-364',
    messages: [
      ['customer', 'Czy mogę zapłacić za obóz w ratach'],
      ['agent', 'Tak, cztery raty po 300 zł.'],
      ['agent', 'Czy teraz ma Pani pełny obraz i nic się nie chowa za rogiem?'],
      ['customer', 'Jeszcze mąż musi to przemyśleć.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
]
