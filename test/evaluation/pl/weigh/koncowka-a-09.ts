import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koncowka-a-105',
    messages: [
      ['customer', 'Mój dekoder po burzy nie żyje.'],
      ['agent', 'Przykra sprawa, cały wieczór bez telewizji. Nowy jest do odebrania w salonie dziś po 13.'],
      ['agent', 'Mogę jeszcze czymś dziś służyć?'],
      ['customer', 'Nie, podjadę po niego.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'facts'],
  },
  {
    id: 'pl-koncowka-a-106',
    messages: [
      ['customer', 'Nie mogę się zapisać na basen'],
      ['agent', 'Pani Ewo, zapisałam, tor 3, wtorki 19:00. Proszę zerknąć w swoje konto.'],
      ['agent', 'Widzi tam Pani swoje nazwisko?'],
      ['customer', 'jestem, jestem na liście!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-107',
    messages: [
      ['customer', 'prosze o usuniecie moich danych, RODO'],
      ['agent', 'Dane usunięte 3.09, potwierdzenie w PDF.'],
      ['agent', 'Czy uważa Pan swoje żądanie za zrealizowane w całości?'],
      ['customer', 'W całości to nie, bo newsletter przyszedł dziś rano.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-108',
    messages: [
      ['customer', 'Moja szafa ma dwie lewe nogi :D'],
      ['agent', 'Haha, tańczyć się w niej nie da. Prawą wysłałem pocztą, list polecony, dojdzie za dwa dni.'],
      ['agent', 'Skręcasz sam?'],
      ['customer', 'z teściem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-109',
    messages: [
      ['customer', 'ile trwa naprawa zegarka'],
      ['agent', 'Od 5 do 8 dni.'],
      ['agent', 'Wszystko, czego chciał się pan dowiedzieć?'],
      ['customer', 'nie do końca, bo to zegarek po dziadku i boję się zostawić'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-110',
    messages: [
      ['customer', 'Córka ma gorączkę po szczepieniu, 38,2'],
      ['agent', 'Rozumiem. Od kiedy?'],
      ['customer', 'od południa'],
      ['agent', 'Proszę podać paracetamol wg wagi i schłodzić czoło.'],
      ['agent', 'Ma Pani paracetamol w domu?'],
      ['customer', 'mam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koncowka-a-111',
    messages: [
      ['customer', 'Proszę o kontakt do inspektora nadzoru.'],
      ['agent', 'inż. Wolak, tel. 600 000 111, w godz. 7-15.'],
      ['agent', 'Czy to wystarczy Państwu do dalszych działań?'],
      ['customer', 'Wystarczy aż nadto.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-112',
    messages: [
      ['customer', 'wpłaciłam zadatek na psa, a hodowla milczy, wy jesteście pośrednikiem'],
      ['agent', 'Hodowla odpisała mi, psiak jest do odbioru 1 lipca, kontakt wysłany na Pani maila.'],
      ['agent', 'Niepokój minął?'],
      ['customer', 'nie bardzo, chciałabym zobaczyć zdjęcie tego psa'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koncowka-a-113',
    messages: [
      ['customer', 'Nie dostałem rachunku za gaz'],
      ['agent', 'Wyślę go Panu jeszcze dziś do 20 pocztą elektroniczną. Pasuje Panu?'],
      ['customer', 'pasuje'],
      ['agent', 'Dobrze.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts'],
  },
  {
    id: 'pl-koncowka-a-114',
    messages: [
      ['customer', 'Spóźnił się catering na komunię...'],
      ['agent', 'Bardzo przepraszam za tę godzinę czekania. Zwracamy 20% jutro na Pani konto.'],
      ['agent', 'Czy mogę liczyć, że zamykamy to w zgodzie?'],
      ['customer', 'No... zgoda to za dużo powiedziane.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise', 'facts'],
  },
  {
    id: 'pl-koncowka-a-115',
    messages: [
      ['customer', 'Jak dojechać do poradni?'],
      ['agent', 'Tramwaj 8 do przystanku Ogrodowa, wejście od podwórka.'],
      ['agent', 'Trafi Pan?'],
      ['customer', 'trafię'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-116',
    messages: [
      ['customer', 'nie otwiera mi sie brama garazowa z pilota'],
      ['agent', 'baterie w pilocie świeże?'],
      ['customer', 'tak wczoraj'],
      ['agent', 'dioda na pilocie mruga?'],
      ['customer', 'mruga'],
      ['agent', 'przeprogramowałam centralkę, proszę kliknąć 2x'],
      ['agent', 'podniosła się?'],
      ['customer', 'do połowy i stanęła'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koncowka-a-117',
    messages: [
      ['customer', 'drukarka nie drukuje'],
      ['agent', 'Czy problem występuje nadal?'],
      ['customer', 'no tak, inaczej bym nie pisał'],
      ['agent', 'Proszę odinstalować sterownik, link do nowego w załączniku.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
