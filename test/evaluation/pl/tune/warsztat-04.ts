import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-041',
    messages: [
      [
        'customer',
        'Dobry wieczór, mam do zapłaty 340 zł za „usługi dodatkowe”. Nic nie zamawiałem, telefon ma syn, lat 9.',
      ],
      [
        'agent',
        'Dobry wieczór. Proszę mnie poprawić, jeśli coś przekręcę: z numeru, którego używa dziewięciolatek, naliczono 340 zł za dodatki, a Pan żadnych nie włączał?',
      ],
      ['customer', 'Nic dodać, nic ująć.'],
      [
        'agent',
        'Syn odpowiadał na SMS-y z quizem, a każda odpowiedź kosztuje 34 zł. Blokuję SMS-y premium na tym numerze i wnioskuję o umorzenie całości. Godzi się Pan na taką blokadę?',
      ],
      ['customer', 'Naturalnie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'agree'],
  },
  {
    id: 'pl-warsztat-042',
    messages: [
      [
        'customer',
        'Szanowni Państwo, świadectwo pracy z 2019 r. zawiera błąd w nazwisku panieńskim. Proszę o sprostowanie.',
      ],
      [
        'agent',
        'Szanowna Pani,\nakta z lat 2015–2020 przejęło archiwum w Łowiczu. Z prośbą o sprostowanie zechce Pani wystąpić bezpośrednio do archiwum.\nZ poważaniem, Kadry\n\nPrzepraszamy za ewentualne literówki, wiadomość wysłano z telefonu.',
      ],
      ['customer', 'Przecież to Państwo wystawili ten dokument.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-warsztat-043',
    messages: [
      ['customer', 'no siema, zamówiłem ramen, przyjechał sam makaron bez bulionu lol'],
      ['agent', 'hahaha nie no, wybacz, że się śmieję, suchy ramen po całym dniu roboty to musi boleć'],
      [
        'agent',
        'sorki za te kluski solo! bulion został na blacie, bo mieliśmy dwa takie same zamówienia i kierowca złapał cudzą torbę. możemy dosłać bulion z gyozą gratis albo cofnąć całą płatność, co bierzesz?',
      ],
      ['customer', 'bulion + gyoza, dzieki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-warsztat-044',
    messages: [
      [
        'customer',
        'Instalator od Państwa podłączył płytę indukcyjną i od tamtej pory wybija korki przy dwóch polach naraz.',
      ],
      ['agent', 'Proszę o adres, numer zlecenia oraz datę montażu.'],
      ['customer', 'Lipowa 2, zlecenie 7781, montaż 4 listopada.'],
      ['agent', 'A które bezpieczniki lecą: sam obwód kuchni czy wszystko w mieszkaniu?'],
      ['customer', 'Sam obwód kuchni.'],
      ['agent', 'Proszę do czasu wizyty używać wyłącznie jednego pola.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-warsztat-045',
    messages: [
      ['customer', 'drukarka etykiet drukuje mi biale, ktorys raz z rzedu'],
      [
        'agent',
        'Jak wspominałem w poprzednim mailu, rolka jest włożona na lewą stronę, dlatego wychodzi biało. Proszę odwrócić.',
      ],
      ['customer', 'w poprzednim mailu nie bylo nic o rolce'],
      ['agent', 'Było, w trzecim akapicie. Okej?'],
      ['customer', 'niech panu bedzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'defend.not'],
  },
  {
    id: 'pl-warsztat-046',
    messages: [
      [
        'customer',
        'Dzień dobry, nie widzę syna na liście przyjętych na basen, a wpłaciłam we wrześniu za cały semestr',
      ],
      ['agent', 'Dzień dobry, telefon do kontaktu to wciąż 600 100 200?'],
      ['customer', 'Tak'],
      [
        'agent',
        'Czyli wpłata wrześniowa za semestr jest, a syna na liście brak. No to wchodzę w panel trenera i dopisuję go do grupy „Delfiny”.',
      ],
      ['agent', 'Widzi go już Pani na liście, czy coś jeszcze trzeba poprawić?'],
      ['customer', 'tak'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'own'],
  },
  {
    id: 'pl-warsztat-047',
    messages: [
      ['customer', 'piec co mi w zeszłym roku montowaliście sadzi teraz dymem jak parowóz'],
      ['agent', 'no niech pan opowiada jak to szło'],
      ['customer', 'no najpierw gwizdało a potem buch i czarno w kotłowni'],
      [
        'agent',
        'ptaki uwiły gniazdo w przewodzie tak kominiarz wczoraj napisał w protokole i spaliny nie miały którędy zejść czyścimy pojutrze od ósmej',
      ],
      ['customer', 'dobra'],
      [
        'agent',
        'a koło mikołajek jak już pan popali ze dwa tygodnie to zatelefonuję zapytać czy ciągnie jak trzeba',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-048',
    messages: [
      ['customer', 'Od rana nie mogę wystawić e-recepty, pacjenci siedzą w korytarzu.'],
      [
        'agent',
        'Za poranną awarię Państwa przepraszamy. Trwa przywracanie bazy, o postępach będziemy informować na bieżąco.',
      ],
      ['customer', 'Na bieżąco, czyli kiedy?'],
      ['agent', 'W miarę możliwości. Proszę śledzić stronę statusu.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-049',
    messages: [
      [
        'customer',
        'Chcę zrezygnować z zajęć jogi. Na ostatnich instruktorka przy wszystkich wytknęła mi wagę.',
      ],
      ['agent', 'Wstyd mi za nas. Zostać ośmieszoną na oczach grupy to bardzo boli.'],
      ['agent', 'Jakie słowa wtedy padły?'],
      ['customer', 'Że mata się pode mną wstydzi.'],
      [
        'agent',
        'Dziękuję za szczerość. Karnet zamykam z pełnym zwrotem, pieniądze będą u Pani w piątek, a z instruktorką rozmówię się sama.',
      ],
      ['customer', 'Dobrze, że ktoś się tym zajął.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'pl-warsztat-050',
    messages: [
      ['customer', 'Chciałabym zmienić termin przeprowadzki z 12 na 19 grudnia, winda w bloku nie działa.'],
      [
        'agent',
        '19 grudnia mamy zajęte, ale wchodzi w rachubę 18 po południu lub 20 od świtu, w obu wypadkach z tragarzami. Pani decyzja?',
      ],
      ['customer', '18.'],
      ['agent', 'W takim razie brygada Wojtka stawi się 18 grudnia o 13.00.'],
      ['customer', 'Do zobaczenia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-051',
    messages: [
      ['customer', 'Pani z infolinii twierdziła, że zaliczka wróci do mnie w całości. Wróciła połowa.'],
      ['agent', 'Dzień dobry, sorry, jak Pan ma na imię i którego pokoju dotyczył pobyt?'],
      ['customer', 'Olaf, czwórka.'],
      [
        'agent',
        'Zawinił nasz cennik: w systemie opłatę klimatyczną doklejono do zaliczki i automat ją potrącił. Dopłacam Panu drugą połowę tą samą drogą.',
      ],
      ['customer', 'Oki.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-warsztat-052',
    messages: [
      ['customer', 'podczas burzy spalił mi się router od was, świeci się tylko jedna dioda'],
      ['agent', 'Dzień dobry, ja tu jestem wyłącznie od płatności.'],
      ['customer', 'to proszę przełączyć do kogoś od sprzętu'],
      ['agent', 'Z czatu nie przełączamy, nie ma takiej opcji w procedurach.'],
      ['customer', 'extra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-053',
    messages: [
      ['customer', 'Zgubiłem u was w saunie obrączkę, żona mnie zamorduje'],
      ['agent', 'Nie zamorduje :) Zobaczmy, co się da zrobić. Rozkręcę kratkę w odpływie.'],
      ['customer', 'z góry dzięki'],
      ['agent', 'Mam ją! Leżała pod kratką, czeka w kopercie w recepcji.'],
      ['customer', 'jesteście cudowni, każdemu znajomemu powiem, żeby chodził tylko do was'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'advocate'],
  },
  {
    id: 'pl-warsztat-054',
    messages: [
      ['customer', 'Mieszkam nad Państwa lokalem. Wentylator na dachu huczy do drugiej w nocy.'],
      [
        'agent',
        'Powiem, jak to zanotowałam: mieszka Pan piętro wyżej, źródłem jest wentylator dachowy, a hałas trwa do drugiej. Uchybiłam czemuś?',
      ],
      ['customer', 'Nie, wszystko się zgadza.'],
      [
        'agent',
        'Nie widzę u nas w dokumentach pomiaru hałasu, ale mamy możliwość przestawić go na bieg nocny od 21. Czy takie wyjście by Pana urządzało?',
      ],
      ['customer', 'Od 21 tak, od 22 już nie bardzo.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo', 'agree'],
  },
]
