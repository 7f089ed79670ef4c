import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-203',
    messages: [
      ['customer', 'jak przypisac nowa karte do konta'],
      ['agent', 'W zakładce Portfel kliknij plus i zeskanuj kartę. Karta się dodała?'],
      ['customer', 'dodala sie, dziekowac'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-204',
    messages: [
      ['customer', 'Nie moge otworzyc szafki w przebieralni, kod nie wchodzi'],
      ['agent', 'Przepraszam za zawieszony zamek, zresetowałam go zdalnie. Otwiera się?'],
      ['customer', 'Nadal ani drgnie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-205',
    messages: [
      ['customer', 'sluchawka od prysznica z waszej oferty przecieka'],
      ['agent', 'Przepraszam za nieszczelność. Proszę dokręcić ją kluczem o pół obrotu. Przestało kapać?'],
      ['customer', 'Wie Pani co, kapie, ale rzadziej, może to woda z rury.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-206',
    messages: [
      ['customer', 'Do której jest czynny skup złomu?'],
      ['agent', 'Do osiemnastej. Mogę na coś jeszcze odpowiedzieć?'],
      ['customer', 'Już wszystko wiem, wielkie dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-207',
    messages: [
      ['customer', 'ile waży paczka nadana z Sopotu'],
      ['agent', 'Dwa i pół kilograma. Pomóc w czymś jeszcze?'],
      ['customer', 'Tak poproszę, trzeba zmienić odbiorcę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-208',
    messages: [
      ['customer', 'gdzie sprawdzic stan licznika wody'],
      ['agent', 'W portalu, pod hasłem Odczyty. Zostały jakieś niejasności?'],
      ['customer', 'zajrzę tam i wtedy powiem'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-209',
    messages: [
      ['customer', 'Rezerwacja sali na czwartek zniknęła z kalendarza'],
      ['agent', 'Przywróciłem ją i oznaczę jako stałą. Widać ją znowu w kalendarzu?'],
      ['customer', 'Owszem, widać.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-210',
    messages: [
      ['customer', 'Na fakturze jest zły rabat, miało być 15%'],
      ['agent', 'Poprawiam od ręki, wyślę Panu fakturę na nowo. Rabat jest teraz prawidłowy?'],
      ['customer', 'Jest 5%, a umawialiśmy się na 15.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-211',
    messages: [
      ['customer', 'pies nie chce jesc waszej nowej karmy'],
      ['agent', 'Jak długo ją dostaje i co jadł wcześniej?'],
      ['customer', 'od poniedzialku, wczesniej puszki'],
      ['agent', 'Proszę wymieszać karmę pół na pół ze starą. Czy teraz je chętniej?'],
      ['customer', 'Miska stoi pełna, ale dopiero mu nasypałem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-212',
    messages: [
      ['customer', 'Potrzebuję wzoru odstąpienia'],
      ['agent', 'Wzór jest w stopce strony, plik PDF. Czy jest cokolwiek innego, czego Pani potrzebuje?'],
      ['customer', 'Nie, Pan mi pomógł błyskawicznie, wspaniały kontakt!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate'],
  },
  {
    id: 'pl-213',
    messages: [
      ['customer', 'nie dostalem biletu na prom'],
      [
        'agent',
        'Przepraszam za zwłokę. Poczta zatrzymała wiadomość jako niechcianą, więc bilet wysłałem przez SMS. Doszedł? Coś jeszcze przed rejsem?',
      ],
      ['customer', 'doszedł, ale na inne nazwisko'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-214',
    messages: [
      ['customer', 'monitor mruga co chwile'],
      ['agent', 'Możemy wymienić kabel albo cały monitor.'],
      ['customer', 'kabel'],
      ['agent', 'Nowy kabel jest u Pana. Mruganie ustało? Jeszcze jakieś kłopoty ze sprzętem?'],
      ['customer', 'no coś tam mruga ale to może od słońca'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-215',
    messages: [
      ['customer', 'czy mozna placic blikiem w automacie'],
      ['agent', 'Można, w każdym automacie z żółtą naklejką. To wszystko, co mogłam dziś dla Pana zrobić?'],
      ['customer', 'Tak, wszystko.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-216',
    messages: [
      ['customer', 'jak wlaczyc tryb samolotowy w zegarku'],
      ['agent', 'Przesuń palcem w górę i dotknij ikonki samolotu. Włączył się?'],
      ['customer', 'nic się nie zmienia'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-217',
    messages: [
      ['customer', 'Chcę zejść z ceny za wynajem auta'],
      [
        'agent',
        'Nie mamy możliwości obniżenia ceny przy tej kategorii. Czy w takim razie mam jeszcze coś sprawdzić?',
      ],
      ['customer', 'No cóż.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-218',
    messages: [
      ['customer', 'dzwonię bo przyszło mi wezwanie do zapłaty a ja zapłaciłem w terminie'],
      ['agent', 'rozumiem czyli wezwanie przyszło mimo że wpłata była w terminie'],
      ['customer', 'no właśnie tak'],
      [
        'agent',
        'już widzę wpłatę zaksięgowałem ją i anuluję wezwanie czy w systemie u pana saldo pokazuje zero',
      ],
      ['customer', 'tak zero'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own'],
  },
]
