import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-285',
    messages: [
      ['customer', 'Wczoraj zamówiłem taksówkę na lotnisko i apka dwa razy pobrała opłatę'],
      [
        'agent',
        'Dzień dobry Panie Kamilu, przykro mi z powodu podwójnej opłaty. Wycofałam drugą transakcję, bank powinien pokazać ją jako anulowaną. Widać to już po Pana stronie?',
      ],
      ['customer', 'Tak, mam na wyciągu anulowano'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-286',
    messages: [
      ['customer', 'hej gdzie wpisac kod partnera'],
      ['agent', 'Hejka! W profilu, zakładka Korzyści, na samym dole :) Mam coś jeszcze podpowiedzieć?'],
      ['customer', 'nie, mam, dziekii'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-287',
    messages: [
      ['customer', 'Nie mogę dodać produktu do koszyka'],
      [
        'agent',
        'Czy przycisk jest szary, czy po kliknięciu nic się nie dzieje? Czy na innych produktach też jest już ten problem?',
      ],
      ['customer', 'szary'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-288',
    messages: [
      ['customer', 'słaby zasięg w całym bloku od tygodnia'],
      ['agent', 'Wyślę zgłoszenie do techników od nadajnika.'],
      ['customer', 'i?'],
      ['agent', 'Nadajnik przełączono na drugi sektor. Czy zauważył Pan różnicę w jakości rozmów?'],
      ['customer', 'absolutnie żadnej'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-289',
    messages: [
      ['customer', 'chciałabym przedłużyć wypożyczenie nart o dzień'],
      [
        'agent',
        'Mogę przedłużyć za 40 zł albo za darmo przy oddaniu do 10 rano. Która wersja Pani bardziej odpowiada?',
      ],
      ['customer', 'do 10 rano'],
      ['agent', 'Załatwione, termin zwrotu zmieniony. Zgadza się w aplikacji? Będzie coś jeszcze?'],
      ['customer', 'zgadza się, nic więcej'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-290',
    messages: [
      ['customer', 'Sąsiad z góry zalał mi łazienkę, kto to naprawi?'],
      [
        'agent',
        'Za instalacje w lokalach odpowiadają właściciele, administracja się tym nie zajmuje. Musi Pan porozmawiać z sąsiadem i jego ubezpieczycielem.',
      ],
      ['customer', 'aha'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-291',
    messages: [
      ['customer', 'Prosze o potwierdzenie terminu montazu kuchni'],
      [
        'agent',
        'Montaż jest potwierdzony na 14 maja. Ekipa przyjedzie o 8:00. Czy chcieliby Państwo coś dodatkowo omówić?',
      ],
      ['agent', 'Gdyby termin nie pasował, prosimy o telefon.'],
      ['customer', 'pasuje'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-292',
    messages: [
      ['customer', 'hasło do dziennika elektronicznego nie działa'],
      [
        'agent',
        'Dzień dobry, wygenerowałam nowe hasło startowe i wydrukowałam je dla syna. Udało się Państwu zalogować?',
      ],
      ['customer', 'syn jeszcze nie wrócił ze szkoły'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-293',
    messages: [
      ['customer', 'Dlaczego rachunek za ogrzewanie wzrósł o 300 zł?'],
      [
        'agent',
        'Wzrost wynika z zimniejszego stycznia i nowej stawki od lutego. Rozpisałam to w załączniku. Czy coś pozostaje dla Pana niezrozumiałe?',
      ],
      ['customer', 'tak, stawka, bo umowa mówi o innej'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'pl-294',
    messages: [
      ['customer', 'Czekam na lekarza w poczekalni już dwie godziny z gorączką!'],
      [
        'agent',
        'Ma Pan powody do niezadowolenia, czekanie z gorączką jest naprawdę ciężkie. Przepraszam za to opóźnienie. Pójdę do gabinetu i w ciągu 5 minut powiem Panu, kiedy lekarz Pana przyjmie.',
      ],
      ['customer', 'dobrze, czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'acknowledgeFirst', 'own', 'inform', 'facts'],
  },
  {
    id: 'pl-295',
    messages: [
      ['customer', 'piec gazowy pokazuje bląd E04'],
      ['agent', 'niech pan odkręci zawór o ćwierć obrotu i przytrzyma reset pięć sekund'],
      ['customer', 'robie... no zaskoczył'],
      ['agent', 'i błąd już się nie pokazuje'],
      ['customer', 'nie pokazuje, jest plomien'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-296',
    messages: [
      ['customer', 'Prosiłam o wegański tort, a w opisie jest mleko'],
      [
        'agent',
        'Pani Olu, skład na stronie był nieaktualny, poprawiłam go właśnie. Pani tort jest w pełni roślinny. Czy to Panią uspokaja i czy mogę rozwiać jeszcze inne obawy?',
      ],
      ['customer', 'Uspokaja, innych nie mam. Wspaniale, że odpisujecie tak szybko, na pewno wrócę!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate', 'explain'],
  },
  {
    id: 'pl-297',
    messages: [
      ['customer', 'chce oddac rower do przegladu, przerzutki skacza i hamulec piszczy, najlepiej w piatek'],
      ['agent', 'Czyli przegląd z regulacją przerzutek i hamulca, w piątek, tak?'],
      ['customer', 'tak'],
      ['agent', 'Zapiszę Pana na piątek 9:00. Do omówienia zostało nam coś jeszcze?'],
      ['customer', 'wszystko ustalone'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['paraphrase', 'listen', 'own', 'facts'],
  },
  {
    id: 'pl-298',
    messages: [
      ['customer', 'Czy ktoś w końcu odpisze na moją skargę z lutego?'],
      ['agent', 'Pana skarga jest analizowana. O wyniku powiadomimy Pana osobnym pismem.'],
      ['customer', 'ile mozna czekac'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-299',
    messages: [
      ['customer', 'Zamiast 2 biletów dostałem 1'],
      [
        'agent',
        'Najmocniej przepraszam za tę pomyłkę! Drugi bilet dorzuciłem do Pana konta. Czy teraz w zakładce Moje bilety są dwa?',
      ],
      ['customer', 'Jest nadal jeden.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-300',
    messages: [
      ['customer', 'interesuje mnie kurs angielskiego dla dzieci'],
      [
        'agent',
        'Mamy grupy 6-8 i 9-11 lat, zajęcia we wtorki i czwartki. Chciałaby Pani dowiedzieć się czegoś jeszcze?',
      ],
      ['customer', 'pogadam z mężem i się odezwę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-301',
    messages: [
      ['customer', 'Zgubiłam paragon, a buty się rozkleiły'],
      [
        'agent',
        'To nie przeszkoda, wystarczy wyciąg z karty. Możemy je naprawić, wymienić na nowe albo oddać pieniądze.',
      ],
      ['customer', 'wymiana'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
]
