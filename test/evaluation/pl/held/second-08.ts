import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-second-106',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nw sobotę kupiłam u Państwa ekspres ciśnieniowy (zam. 2214/06). Przyszedł w poniedziałek, kawę robi, ale spieniacz zamiast pary wypuszcza letnią wodę. Odkamieniałam, czyściłam rurkę, nic to nie dało.\n\nPozdrawiam\nJoanna Bielak',
      ],
      [
        'agent',
        'Dzień dobry, Pani Joanno,\n\nodkamienianie i czyszczenie rurki ma Pani za sobą, a ze spieniacza nadal leci letnia woda zamiast pary. Przy nowym sprzęcie takie poranki potrafią człowieka zniechęcić, nie dziwię się rozczarowaniu.\n\nWysyłam do Pani kuriera z drugim egzemplarzem, przyjedzie w czwartek między 9 a 13 i od razu zabierze wadliwy.\n\nIwona Kos\nDział Obsługi\n--\nCzy jesteś zadowolony z naszej odpowiedzi? Oceń nas w krótkiej ankiecie.',
      ],
      ['customer', 'Dziękuję, czwartek mi odpowiada. Na tę chwilę nic więcej nie potrzebuję.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'facts'],
  },
  {
    id: 'pl-second-107',
    messages: [
      ['customer', 'przesyłka stoi tydzień w Łodzi. co na to wasz regulamin i komu to zgłosić'],
      [
        'agent',
        'Paragraf 9 brzmi: „Przepraszamy za utrudnienia, operator nie odpowiada za opóźnienia losowe”. Ale to tylko litera. Zgłoszenie wpisuję sam i jutro do 10 dostaniesz ode mnie wieść, gdzie leży.',
      ],
      ['customer', 'ok'],
      [
        'agent',
        'Cześć, to znowu ja, 9:40. Paczka wpadła pod regał i dlatego skaner jej nie widział. Kurier ma ją już w aucie, dziś do 15 będzie w automacie. Coś jeszcze na wątrobie?',
      ],
      ['customer', 'już nic'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-second-108',
    messages: [
      ['customer', 'halo halo słyszy mnie pani'],
      ['agent', 'słyszę panią dobrze'],
      ['customer', 'bo ja mam rentę i mi listonosz nie przyniósł a zawsze piątego jest'],
      ['agent', 'tak tak niech pani opowiada'],
      ['customer', 'no i sąsiadka dostała a ja nie i nie mam za co leków wykupić'],
      [
        'agent',
        'bez leków siedzieć i wypatrywać listonosza to strach okropny ja pani współczuję listonosz zachorował i przez to się opóźniło jutro do dwunastej przyniesie pani zastępca',
      ],
      ['customer', 'jutro powiada pani'],
      ['agent', 'jutro jutro a czy coś panią jeszcze trapi'],
      ['customer', 'nie to tylko to było'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'explain', 'facts'],
  },
  {
    id: 'pl-second-109',
    messages: [
      ['customer', 'faktura nie pobiera się w pdf'],
      [
        'agent',
        'Dzień dobry, plik uszkodził się przy nocnym imporcie, stąd kłopot z pobraniem. Wygenerowałem go od nowa.',
      ],
      ['agent', 'Otwiera się Panu?'],
      ['agent', 'Halo, jest Pan tam?'],
      ['customer', 'tak, byłem na telefonie. otwiera'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'pl-second-110',
    messages: [
      ['customer', 'jak zmienic haslo do panelu klienta'],
      ['agent', 'Na dole strony logowania jest przycisk resetu. Link przyjdzie na maila.'],
      ['customer', 'mam, weszlo'],
      ['agent', 'Super! Są jeszcze jakieś inne kwestie?'],
      ['agent', 'Z powodu braku odpowiedzi zamykam rozmowę. Miłego dnia!'],
      ['customer', 'chwile no, mialam drugie pytanie'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-second-111',
    messages: [
      ['customer', 'Prosimy o aneks do polisy floty, doszły 3 auta.'],
      ['agent', 'Dzień dobry, najprościej doliczyć je do końca obecnego okresu. Czy możemy tak zrobić?'],
      ['agent', 'Dopowiem tylko, że dopłata wyniesie 4 120 zł.'],
      ['customer', 'Tak.'],
      ['agent', 'Aneks prześlę Państwu dziś przed 16.'],
      ['customer', 'Dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-second-112',
    messages: [
      ['customer', 'dzień dobry chciałbym przesunąć stolik z piątku na sobotę'],
      ['agent', 'przepraszam na jakie nazwisko'],
      ['customer', 'Zielak'],
      ['agent', 'mam w sobotę wolne przy oknie o dziewiętnastej albo na tarasie o dwudziestej co pan woli'],
      ['customer', 'okno'],
      [
        'agent',
        'to w sobotę o dziewiętnastej kelner posadzi pana przy oknie a krzesełko dla dziecka też przygotować',
      ],
      ['customer', 'nie dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-second-113',
    messages: [
      [
        'customer',
        'Dzień dobry, syn wrócił z kolonii z wszami i bez plecaka. Nikt do nas nie zadzwonił. Jak to możliwe?',
      ],
      [
        'agent',
        'Dzień dobry, Pani Edyto. Proszę opowiedzieć, kiedy syn ostatni raz widział plecak i od kiedy swędzi go głowa.',
      ],
      ['customer', 'Plecak w środę na basenie, głowa od czwartku'],
      [
        'agent',
        'Dziękuję. Matce, która tak odbiera dziecko, ręce opadają i Pani gniew jest jak najbardziej na miejscu. Za ten brak telefonu proszę o wybaczenie. Zawiódł wychowawca, nie zapisał ani zguby, ani wizyty u pielęgniarki, przez co nikt nie zadzwonił. Dziś po południu jadę na basen po plecak, a za preparat oddam Pani pieniądze z rachunku.',
      ],
      ['customer', 'Dobrze'],
      [
        'agent',
        'Plecak się znalazł, stoi w biurze. Czy w sprawie zguby jest już Pani spokojna i czy jesteśmy Pani coś jeszcze winni?',
      ],
      ['customer', 'O plecak tak, ale domagam się rozmowy z tym wychowawcą.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-second-114',
    messages: [
      ['customer', 'bluza po pierwszym praniu jak na krasnala, prane w 30 jak na metce'],
      ['agent', 'kumam: raz prane, w 30 stopniach jak na metce, i skurczyła się na krasnala?'],
      ['customer', 'dokladnie xd'],
      [
        'agent',
        'ała, stracić tak nowy ciuch to niezły wnerw. mogę ci puścić nową L albo XL z innej partii. która?',
      ],
      ['customer', 'XL'],
      ['agent', 'leci XL, w piątek puka do ciebie kurier. żale wylane, czy coś zostało?'],
      ['customer', 'nie, luz'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-second-115',
    messages: [
      ['customer', 'chcę odwołać przelew, wysłałem 3 tys. na zły numer'],
      ['agent', 'Serce musiało Panu stanąć, przy takiej kwocie każdy by się przeraził.'],
      [
        'agent',
        'Przelewu natychmiastowego cofnąć nie jesteśmy w stanie. Wyślę w Pana imieniu prośbę do banku odbiorcy, odpisze on Panu w 3 dni robocze.',
      ],
      ['customer', 'a jak odbiorca nie odda'],
      [
        'agent',
        'Wtedy tamten bank musi podać Panu jego dane, ja tego dopilnuję. Mamy na dzisiaj omówione wszystko?',
      ],
      ['customer', 'omówione, ale pieniędzy dalej nie mam, więc nie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo.not', 'facts'],
  },
  {
    id: 'pl-second-116',
    messages: [
      ['customer', 'Paczka z Norwegii stoi w cle, chcą jakiegoś EORI ode mnie, jestem osobą prywatną'],
      [
        'agent',
        'Dzień dobry, odprawami zajmuje się u nas agent celny Grzegorz, ale Pani rozmawia ze mną do samego końca. Od osób prywatnych EORI nie trzeba, formularz wypełniam za Panią.',
      ],
      ['customer', 'to co mam podpisać'],
      [
        'agent',
        'Upoważnienie z załącznika. Jak wróci podpisane, Grzegorz odprawi paczkę jeszcze dziś do 17.',
      ],
      ['customer', 'podpisane, odesłane'],
      ['agent', 'Odprawiona o 16:20, wyjechała. Nurtuje Panią jeszcze jakieś pytanie?'],
      ['customer', 'już żadne'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-second-117',
    messages: [
      ['customer', 'wasz kierowca autobusu mi drzwi przed nosem zamknął i jeszcze się śmiał gówniarz jeden'],
      [
        'agent',
        'no to jest upokarzające i ja panią bardzo za niego przepraszam a co było dalej i na którym przystanku',
      ],
      ['customer', 'odjechał i tyle Lipnicka szósta pięćdziesiąt'],
      [
        'agent',
        'spiszę skargę z pani słów zaniosę kierownikowi zajezdni i w ciągu czternastu dni odpiszę pani na adres domowy to nasza wina nie pani',
      ],
      ['customer', 'i niech mu pojedzie po premii'],
      ['agent', 'dopiszę i to'],
      ['customer', 'no i dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-second-118',
    messages: [
      ['customer', 'Dzień dobry, chcielibyśmy uruchomić moduł magazynowy, mamy 2 magazyny'],
      ['agent', 'Dzień dobry! Jakie towary Państwo trzymają i w jakich jednostkach?'],
      ['customer', 'farby, litry i sztuki'],
      ['agent', 'Czy oprócz tych dwóch magazynów jest jeszcze coś, np. komis?'],
      ['customer', 'nie'],
      [
        'agent',
        'Uruchomię moduł w poniedziałek o 6 rano, przed Państwa otwarciem. Czy taka pora będzie dogodna?',
      ],
      ['customer', 'tak, idealna'],
      ['agent', 'Świetnie, w takim razie do poniedziałku.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'agree', 'facts'],
  },
  {
    id: 'pl-second-119',
    messages: [
      ['customer', 'Aparat słuchowy mamy piszczy przy telefonie. Kupiony u Państwa w lutym.'],
      [
        'agent',
        'Dzień dobry, zapraszam z mamą na bezpłatne ustawienie. Mogę zaproponować jutro 11:15 bądź piątek 9:00.',
      ],
      ['customer', 'jutro'],
      [
        'agent',
        'Po dzisiejszej wizycie: program telefoniczny włączony, wkładka przycięta. Czy mama rozmawia przez telefon bez pisku?',
      ],
      ['customer', 'Jeszcze nikt do niej nie dzwonił'],
      ['agent', 'Jasne. Za miesiąc, 12 lipca, zadzwonię na jej numer i sama usłyszę, czy nie piszczy.'],
      ['customer', 'Dobry pomysł'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'facts', 'followUp'],
  },
  {
    id: 'pl-second-120',
    messages: [
      ['customer', 'apka pogodowa pokazuje mi wciaz Krakow a jestem w Gdyni'],
      ['agent', 'Hej, jaki masz telefon i co ustawiłeś w zgodach na lokalizację?'],
      ['customer', 'sześcioletni smartfon, zgoda tylko raz'],
      [
        'agent',
        'Jednorazowa wygasa po zamknięciu apki, dlatego stoi na Krakowie. Zmień na „zawsze” i pociągnij ekran w dół.',
      ],
      ['customer', 'ciagne'],
      ['agent', 'Jest już Gdynia?'],
      ['customer', 'no jest'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
]
