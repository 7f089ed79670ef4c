import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-402',
    messages: [
      ['customer', 'Zdjęcia w ogłoszeniu wgrywają się bokiem'],
      [
        'agent',
        "Aplikacja źle czytała orientację zdjęć z iPhone'ów, dlatego wgrałem poprawkę na serwer. Proszę dodać zdjęcie jeszcze raz. Jest teraz prosto?",
      ],
      ['customer', 'nie, teraz jest do góry nogami lol'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'pl-403',
    messages: [
      ['customer', 'Poproszę o raty na lodówkę'],
      ['agent', 'Mogę zaproponować 10 rat po 189 zł bez odsetek albo 20 rat po 99 zł.'],
      ['customer', '10 rat'],
      ['agent', 'Umowa czeka w Pana panelu. Czy o czymś jeszcze powinniśmy porozmawiać?'],
      ['customer', 'nie, wszystko jasne'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-404',
    messages: [
      ['customer', 'Jestem wściekła! Fryzjerka spaliła mi włosy i udaje, że nic się nie stało!!!'],
      [
        'agent',
        'Bardzo Pani współczuję, na Pani miejscu też bym tak zareagowała. Przepraszam za to, co Panią u nas spotkało. Umówię Panią na regenerację u naszej dyrektorki artystycznej, bezpłatnie.',
      ],
      ['customer', 'zastanowię się'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'acknowledgeFirst', 'own'],
    heated: true,
  },
  {
    id: 'pl-405',
    messages: [
      ['customer', 'dzien dobry telefon mi nie laduje'],
      ['agent', 'proszę wyczyścić gniazdo wykałaczką i spróbować innej ładowarki'],
      ['customer', 'o idzie prąd'],
      ['agent', 'czyli ładuje'],
      ['customer', 'tak ładuje'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-406',
    messages: [
      ['customer', 'hej jest u was praca na wakacje?'],
      ['agent', 'Hej! Jest, przy truskawkach i w magazynie, stawka 30 zł/h. Coś jeszcze ciekawi? :)'],
      ['customer', 'nope, aplikuję!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-407',
    messages: [
      ['customer', 'raport dzienny pusty'],
      ['agent', 'Przeliczyłem raport ponownie. Są już w nim dane z wczoraj?'],
      ['agent', 'Widzę w logach, że go Pani otworzyła, super.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-408',
    messages: [
      ['customer', 'Rehabilitacja skończona, boję się nawrotu bólu'],
      [
        'agent',
        'Gdyby ból wrócił, proszę przyjść bez kolejki. Za sześć tygodni zadzwonimy, żeby dopytać, czy bark nadal nie boli.',
      ],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp'],
  },
  {
    id: 'pl-409',
    messages: [
      ['customer', 'błędne dane na legitymacji córki: Hanna zamiast Anna'],
      [
        'agent',
        'Przepraszam za błąd w imieniu. Wydrukuję nową legitymację. Jest gotowa w sekretariacie. Czy teraz wszystkie dane są poprawne i czy możemy uznać temat za zakończony?',
      ],
      ['customer', 'tak, teraz poprawne, można zakończyć'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-410',
    messages: [
      ['customer', 'jaki jest koszt wymiany dowodu'],
      ['agent', 'Wymiana jest bezpłatna. Jakieś jeszcze pytania z Pani strony?'],
      ['customer', 'A ile się czeka?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-411',
    messages: [
      ['customer', 'kominek sie kopci po czyszczeniu'],
      ['agent', 'Trzeba otworzyć dolny szyber do końca i rozpalać od góry. Kopci się nadal?'],
      ['customer', 'rozpalę wieczorem, na razie ciepło na dworze'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-412',
    messages: [
      ['customer', 'Chciałbym złożyć reklamację butów'],
      ['agent', 'Oczywiście. Czy ma Pan jeszcze paragon? Czy coś jeszcze oprócz podeszwy się zniszczyło?'],
      ['customer', 'paragon mam, tylko podeszwa'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-413',
    messages: [
      ['customer', 'Od dwóch miesięcy płacę za telewizję której nie mam bo dekoder nigdy do mnie nie dotarł'],
      ['agent', 'Innymi słowy, dekodera Pan nie ma, a rachunki za telewizję przychodzą. Dobrze to ujęłam?'],
      ['customer', 'dokładnie'],
      [
        'agent',
        'Dekoder wrócił do nas jako nieodebrany, ale usługa ruszyła automatycznie, stąd te opłaty. Skorygowałam oba rachunki do zera. Zostaje coś jeszcze do wyjaśnienia?',
      ],
      ['customer', 'nie, teraz ok'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['paraphrase', 'listen', 'explain'],
  },
  {
    id: 'pl-414',
    messages: [
      ['customer', 'kosiarka nie odpala po zimie'],
      ['agent', 'Proszę wymienić świecę i wlać świeże paliwo, a potem trzy razy nacisnąć pompkę. Zapaliła?'],
      ['customer', 'za drugim razem zaskoczyła, dzięki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-415',
    messages: [
      ['customer', 'Trzeci mail w sprawie zwrotu, zero odpowiedzi'],
      ['agent', 'Przepraszamy za brak odpowiedzi. Sprawa trafiła do rozliczeń, ktoś się do Pana odezwie.'],
      ['customer', 'kiedy?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague', 'apologise'],
  },
  {
    id: 'pl-416',
    messages: [
      ['customer', 'Catering dietetyczny: dostaję orzechy mimo alergii'],
      ['agent', 'To poważna sprawa. Możemy przejść na dietę bezorzechową od jutra albo oddać środki.'],
      ['customer', 'bezorzechową'],
      [
        'agent',
        'Zmieniłam dietę, w panelu powinna Pani widzieć nowe menu. Widać? Czy jeszcze jakieś alergeny wykluczyć?',
      ],
      ['customer', 'widać, tak, jeszcze seler'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-417',
    messages: [
      ['customer', 'Czy mogę dowiedzieć się, jaki mam stan punktów?'],
      ['agent', 'Ma Pan 2 340 punktów, wygasną w grudniu. W czymś jeszcze doradzić?'],
      ['customer', 'dzięki, to tyle na dziś'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-418',
    messages: [
      ['customer', 'Nowe okna przeciekają przy deszczu!'],
      [
        'agent',
        'Przykro mi z tego powodu. Monterzy byli wczoraj i uszczelnili ramy. Czy po nocnej ulewie było już sucho?',
      ],
      ['customer', 'kałuża na parapecie jak była, tak jest'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge'],
  },
]
