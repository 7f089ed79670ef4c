import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-078',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nzamówiłem 12 kubków z nadrukiem dla zespołu, dostałem 12 kubków z logo zupełnie innej firmy (jakaś pralnia). Impreza w piątek.\n\nRafał Szot',
      ],
      [
        'agent',
        'Dzień dobry Panie Rafale,\n\nto znaczy w paczce jest 12 kubków z logo pralni, a impreza jest w ten piątek? Czy może Pan przesłać zdjęcie etykiety z kartonu?',
      ],
      ['customer', 'Tak. Zdjęcie w załączniku'],
      [
        'agent',
        'Dziękuję. Przepraszam za pomylone kubki. Dwie paczki z tego samego dnia dostały zamienione etykiety i stąd u Pana pralnia.\n\nPana kubki odbiorę dziś osobiście z drukarni i nadam kurierem na czwartek do 12:00. Tych z pralnią nie trzeba odsyłać.\n\nZuzanna',
      ],
      ['customer', 'dobra, liczę na Panią'],
      [
        'agent',
        'Panie Rafale, śledzenie pokazuje doręczenie dziś o 10:50. Czy tym razem to Wasze logo?\n\nZuzanna',
      ],
      ['customer', 'Nasze! Pozdrawiamy'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-zwykle-b-079',
    messages: [
      ['customer', 'Zapytanie ze strony: chcielibyśmy zorganizować urodziny 8 latka, ok 12 dzieci'],
      ['agent', 'Dzień dobry! Jaki termin i jaka tematyka wchodzi w grę?'],
      ['customer', '13 grudnia, dinozaury'],
      [
        'agent',
        '13 grudnia mamy wolną salę od 11 i od 15. Pakiet „Dino” 69 zł od dziecka, dwie godziny, z animatorem. Tort we własnym zakresie.',
      ],
      ['customer', 'A rodzice mogą zostać?'],
      ['agent', 'Rodzice mają strefę kawową obok, kawa 10 zł.'],
      ['customer', 'to o 15'],
      ['agent', 'Do rezerwacji potrzebne jest imię dziecka i 200 zł zadatku. Konto jest w stopce.'],
      ['customer', 'Adaś, przelewam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-zwykle-b-080',
    messages: [
      ['customer', 'Proszę o przesłanie regulaminu promocji „Zima z nami”, link na stronie nie działa'],
      [
        'agent',
        'Dzień dobry,\n\ndziękuję za sygnał. Czy klika Pan w baner, czy w przycisk „Regulamin” pod nim?',
      ],
      ['customer', 'w przycisk'],
      [
        'agent',
        'Dziękuję, zgłaszam ten przycisk administratorowi strony. Regulamin jest w załączniku, dwie strony.\n\nCzy oprócz regulaminu potrzebuje Pan jeszcze czegoś?',
      ],
      ['customer', 'nie, regulamin wystarczy'],
      ['agent', 'Pozdrawiam\nDominika'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-zwykle-b-081',
    messages: [
      ['customer', 'hej jak włączyć napisy'],
      ['agent', 'Hej! Na telewizorze czy na telefonie oglądasz?'],
      ['customer', 'tv'],
      ['agent', 'Na pilocie strzałka w górę podczas filmu, pojawi się dymek, w nim „Polski”.'],
      ['customer', 'nie mam strzałki w górę mam kółko'],
      ['agent', 'Kółko też działa, przesuń palcem w górę po nim'],
      ['agent', 'i co, są napisy?'],
      ['customer', 'czekaj reklamy lecą'],
      ['agent', 'Spoko 🙂'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-082',
    messages: [
      ['customer', 'Dzień dobry, od 5 listopada czekam na umowę najmu do podpisania. Julia'],
      [
        'agent',
        'Dzień dobry Pani Julio,\nprzepraszam za to czekanie, zawiniłam. Czy najemcą ma być tylko Pani, czy także partner?',
      ],
      ['customer', 'oboje'],
      [
        'agent',
        'Dziękuję. Wpiszę oboje Państwa i odezwę się z gotową wersją, jak tylko prawnik ją odda. Czy mogłaby Pani podać PESEL partnera?',
      ],
      ['customer', '91031200112'],
      ['agent', 'Dziękuję.\n\nAldona'],
      ['customer', 'A klucze kiedy'],
      ['agent', 'Klucze przekazujemy w dniu podpisania.\n\nAldona'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'inform.vague'],
  },
  {
    id: 'pl-zwykle-b-083',
    messages: [
      ['customer', 'Mój wniosek o 500 zł dofinansowania odrzucono. Mimo że złożyłam w terminie!'],
      ['agent', 'Dzień dobry,\n\nczy może Pani podać numer wniosku?'],
      ['customer', 'D/219'],
      [
        'agent',
        'Wniosek D/219 wpłynął 31 października o 23:58 bez podpisu elektronicznego. Jak już pisaliśmy w ogłoszeniu, wniosek niepodpisany uważa się za niezłożony.',
      ],
      ['customer', 'dwie minuty przed terminem i tak się nie liczy?'],
      [
        'agent',
        'Nabór uzupełniający trwa od 1 do 15 grudnia, wniosek składa się wtedy od nowa.\n\nZ poważaniem\nA. Bień',
      ],
      ['customer', 'złożę, tym razem z podpisem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'defend.not'],
  },
  {
    id: 'pl-zwykle-b-084',
    messages: [
      ['customer', 'Kupiłam dwie wejściówki do aquaparku przez internet i mam jedną na mailu'],
      ['agent', 'Dzień dobry, czy mogłaby Pani sprawdzić folder „Oferty” albo „Spam”?'],
      ['customer', 'sprawdziłam jedna'],
      [
        'agent',
        'Dziękuję, płatność widzę za dwie. Mogę przesłać drugą ponownie na ten sam adres, proszę chwilę poczekać.',
      ],
      ['agent', 'Wysyłam. Czy ma Pani teraz obie?'],
      ['customer', 'mam dwie takie same z tym samym kodem'],
      [
        'agent',
        'To proszę pokazać w kasie potwierdzenie płatności, kasjer wydrukuje drugą z właściwym kodem.',
      ],
      ['customer', 'ok, oby'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo'],
  },
  {
    id: 'pl-zwykle-b-085',
    messages: [
      ['customer', 'Dzień dobry, w moim samochodzie od wymiany opon coś stuka z przodu, z lewej. Dębski'],
      [
        'agent',
        'Dzień dobry Panie Adamie, w jakich sytuacjach to słychać: przy skręcie, przy hamowaniu czy cały czas?',
      ],
      ['customer', 'Przy skręcie w prawo'],
      ['agent', 'Dziękuję. Czy kierownica drży?'],
      ['customer', 'nie'],
      ['agent', 'Proszę podjechać bez kolejki jutro między 7:30 a 9, mechanik obejrzy auto na podnośniku.'],
      ['customer', 'dobra'],
      ['agent', 'Czy coś jeszcze mogę dla Pana zrobić?'],
      ['customer', 'tak, wycieraczki do wymiany'],
      ['agent', 'Dopisane.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'facts'],
  },
  {
    id: 'pl-zwykle-b-086',
    messages: [
      ['customer', 'Czy mogę odebrać list polecony syna? Ma 16 lat i jest na obozie.'],
      ['note', 'klientka pyta o odbiór za syna'],
      [
        'agent',
        'Dzień dobry,\n\ntak, przesyłkę osoby niepełnoletniej wydajemy rodzicowi za okazaniem własnego dowodu i legitymacji syna albo odpisu aktu urodzenia.',
      ],
      ['customer', 'legitymację ma ze sobą'],
      ['agent', 'W takim razie akt urodzenia, skrócony wystarczy. Placówka czynna jest do 20.'],
      ['customer', 'Jest w szufladzie. Dzięki'],
      ['agent', 'Miłego wieczoru.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'pl-zwykle-b-087',
    messages: [
      [
        'customer',
        'Prośba o wycenę: 20 krzeseł konferencyjnych, granat, transport Rzeszów. Biuro projektowe KAT',
      ],
      [
        'agent',
        'Dzień dobry Państwu,\n\ndziękuję za zapytanie. Czy krzesła mają być z podłokietnikami? Czy wnosić na piętro?',
      ],
      ['customer', 'bez podłokietników, parter'],
      [
        'agent',
        'Dziękuję. Policzę to z transportem i wrócę z ceną jutro do 11:00.\n\nPozdrawiam\nBartek Iwan\nSprzedaż',
      ],
      ['customer', 'ok'],
      [
        'agent',
        'Dzień dobry, 20 szt. × 289 zł netto, transport 350 zł netto, wniesienie w cenie. Oferta ważna 14 dni.\n\nBartek Iwan',
      ],
      ['customer', 'Przekazuję szefowej'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-088',
    messages: [
      ['customer', 'gdzie jest moje jedzenie ile można'],
      ['agent', 'Dzień dobry, numer zamówienia jest w SMS-ie, 6 cyfr, czy mogłaby Pani go podać?'],
      ['customer', '300 912'],
      ['agent', 'Dziękuję. Kurier jest na ul. Wąskiej, to około 300 m od Pani.'],
      ['customer', 'stoi tam od 10 minut widzę na mapce'],
      ['agent', 'Dzwonił do Pani? Ma adnotację „szukam wejścia”.'],
      ['customer', 'wejście od podwórka jest'],
      ['agent', 'Ma już tę informację. Dotarł?'],
      ['customer', 'jest jest, wbiega po schodach'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-089',
    messages: [
      ['customer', 'Witam, straciłem pracę i nie dam rady spłacić raty w grudniu, czy można ją zawiesić?'],
      [
        'agent',
        'Dzień dobry,\n\nprzykro mi, to trudny moment. Czy kredyt jest ubezpieczony od utraty pracy?',
      ],
      ['customer', 'Nie jest'],
      [
        'agent',
        'Dziękuję. Zgodnie z umową wakacje kredytowe przysługują raz na rok, a ostatnie były w marcu, dlatego nie możemy zawiesić grudniowej raty.',
      ],
      ['customer', 'a karencja?'],
      [
        'agent',
        'Karencja w spłacie kapitału: wniosek KR-3, na trzy miesiące. Zostają same odsetki, około 210 zł. Decyzję wydaje analityk.\n\nCzy chce Pan zapytać o coś jeszcze?',
      ],
      ['customer', 'Nie, dziękuję, złożę KR-3'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo.not'],
  },
  {
    id: 'pl-zwykle-b-090',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nw ubiegłym tygodniu zamówiłam u Państwa zasłony na wymiar, 250 cm. Przyszły dziś, są o 10 cm za krótkie, wiszą nad podłogą. Mam w sobotę gości i wygląda to niepoważnie.\n\nPozdrawiam\nElżbieta Cichy',
      ],
      [
        'agent',
        'Dzień dobry Pani Elżbieto,\n\npiszę w sprawie zasłon. Jak zostały zmierzone, od żabek czy od karnisza? Czy zasłony były już prane albo prasowane?\n\nPozdrawiam\nRenia z pracowni',
      ],
      ['customer', 'Od żabek. Nieprane, nieprasowane.'],
      [
        'agent',
        'Dziękuję. Czyli zamówienie było na 250 cm od żabek, a przyszły o 10 cm krótsze i do soboty powinno być dobrze.',
      ],
      ['customer', 'Tak'],
      [
        'agent',
        'Przepraszam za źle docięty materiał. Uszyję nowe w czwartek, a w piątek przed południem kurier je do Pani przywiezie. Krótkie proszę zostawić sobie do kuchni.\n\nRenia',
      ],
      ['customer', 'O, to miło'],
      [
        'agent',
        'Dzień dobry, wg śledzenia paczka doręczona. Czy długość jest teraz dobra i czy coś jeszcze wymaga poprawki?',
      ],
      ['customer', 'Długość idealna, tylko jedna ma na dole nitkę wyciągniętą'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'apologise', 'own', 'facts'],
  },
]
