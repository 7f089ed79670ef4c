import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-held-070',
    messages: [
      ['customer', 'czy moge dostac rachunek w wordzie'],
      ['agent', 'Nie mamy takiej możliwości, system pozwala tylko na PDF.'],
      ['customer', 'trudno'],
      ['agent', 'Pomóc w czymś innym?'],
      ['customer', 'nie nie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo.not'],
  },
  {
    id: 'pl-held-072',
    messages: [
      ['customer', 'kupiłem monitor i ma martwy piksel'],
      [
        'agent',
        'Martwy piksel w nowym monitorze, no to faktycznie rozczarowanie. Oferujemy wymianę albo zwrot pieniędzy, wybór należy do Pana.',
      ],
      ['customer', 'wymiana'],
      ['agent', 'Wymienimy. Kurier Tadek przywiezie nowy i odbierze stary w czwartek między 9 a 12.'],
      ['customer', 'elegancko'],
      ['agent', 'Poza monitorem coś jeszcze?'],
      ['customer', 'nic'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'facts'],
  },
  {
    id: 'pl-held-074',
    messages: [
      ['customer', 'wypowiedziałem umowę w maju, a dalej przychodzą faktury'],
      ['agent', 'W jaki sposób przekazał nam Pan wypowiedzenie?'],
      ['customer', 'listem poleconym 4 maja'],
      ['agent', 'Czyli nadał je Pan 4 maja, a faktury idą dalej. Czy o to chodzi?'],
      ['customer', 'o to'],
      [
        'agent',
        'Pismo trafiło do niewłaściwego działu, bo na kopercie był stary adres. Zamknęłam umowę z datą 4 maja i wyzerowałam faktury. Czy może Pan potwierdzić, że w portalu jest zero?',
      ],
      ['customer', 'jest zero'],
      ['agent', 'Zatem nic już między nami nie wisi?'],
      ['customer', 'nic'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'explain'],
  },
  {
    id: 'pl-held-076',
    messages: [
      ['customer', 'hejka, mam pytanko, czy da sie zmienic nick'],
      ['agent', 'Hejka! Da się raz na 90 dni, w profilu. To wszystko, czego szukałeś?'],
      ['customer', 'tak'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-held-078',
    messages: [
      ['customer', 'co z moim odszkodowaniem, minęły 2 miesiące'],
      ['agent', 'Rzeczoznawca wciąż liczy. Poinformujemy Pana.'],
      ['customer', 'ale kiedy, na litość boską, DWA MIESIĄCE'],
      ['agent', 'W najbliższym czasie ktoś da znać.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
    heated: true,
  },
  {
    id: 'pl-held-080',
    messages: [
      ['customer', 'Dzień dobry, zaproszenie na wesele ma błąd w nazwisku'],
      ['agent', 'Dzień dobry, ojej. Wydrukujemy nowe za darmo, odpowiada to Państwu?'],
      ['customer', 'Odpowiada, dziękuję'],
      ['agent', 'Drukarz Wojtek zrobi je do środy. Czy chcą Państwo jeszcze coś poprawić w treści?'],
      ['customer', 'godzina 16'],
      ['agent', 'Zmienione.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'pl-held-082',
    messages: [
      ['customer', 'zaplacilem za parking podwojnie'],
      ['agent', 'Nie widzę u nas żadnego błędu. Proszę przesłać paragony.'],
      ['customer', 'wyslalem'],
      ['agent', 'Ma Pan rację, przepraszam za podwójną opłatę. Oddaję Panu 12 zł.'],
      ['customer', 'ok'],
      ['agent', 'Czy 12 zł to cała kwota i temat uznajemy za zamknięty?'],
      ['customer', 'cala, zamkniety'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-held-084',
    messages: [
      [
        'customer',
        'Przyszły rolety o 10 cm za krótkie. Mierzył wasz człowiek. Ktoś oszalał??? ODDAJCIE KASĘ',
      ],
      [
        'agent',
        'Rolety za krótkie o 10 cm, i to po naszym pomiarze, to zrozumiałe, że jest Pan wzburzony. To nasz błąd i ja go naprawię. Uszyjemy nowe, a Michał zamontuje je w sobotę o 10. Podpisze się Pan pod takim planem?',
      ],
      ['customer', 'podpiszę się'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'agree', 'facts'],
    heated: true,
  },
]
