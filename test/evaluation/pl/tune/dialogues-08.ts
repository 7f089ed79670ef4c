import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-113',
    messages: [
      ['customer', 'chcialabym oddac sukienke ale nie mam metki'],
      ['agent', 'Bez metki możemy przyjąć sukienkę na bon, a z metką na przelew. Czy wyjaśnić coś jeszcze?'],
      ['customer', '🙄'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-114',
    messages: [
      ['customer', 'cos mi skacze obraz w waszym serwisie vod'],
      ['agent', 'Hej, na jakim urządzeniu oglądasz i co dokładnie robi obraz?'],
      ['customer', 'tv samsung, zacina co 10s'],
      [
        'agent',
        'Przepraszam za to zacinanie. Obniżę Ci jakość do HD na chwilę i przypilnuję, żeby serwer wrócił do 4K. Jest różnica?',
      ],
      ['customer', 'jest, płynnie leci'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own'],
  },
  {
    id: 'pl-115',
    messages: [
      [
        'customer',
        'Zepsuliście mi urlop!!! Pokój bez klimatyzacji, pleśń w łazience, a miało być 5 gwiazdek. Żądam zwrotu!',
      ],
      [
        'agent',
        'Pani Mario, czekała Pani na ten urlop i zamiast odpoczynku dostała Pani pleśń i upał. To musi być bardzo przykre rozczarowanie. Czyli: brak klimatyzacji i pleśń w łazience, czy o czymś nie wspomniałam?',
      ],
      ['customer', 'to wszystko'],
      ['agent', 'Dobrze. Mogę przenieść Panią do apartamentu z klimatyzacją albo zwrócić połowę ceny.'],
      ['customer', 'apartament'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo'],
    heated: true,
  },
  {
    id: 'pl-116',
    messages: [
      ['customer', 'drukarka fiskalna nie drukuje, kolejka do kasy'],
      [
        'agent',
        'Przepraszam za przestój. Zawiesił się sterownik, dlatego proszę przytrzymać zielony przycisk 10 sekund.',
      ],
      ['customer', 'drukuje'],
      ['agent', 'Co mogę jeszcze dla Państwa zrobić, póki jesteśmy na linii?'],
      ['customer', 'właśnie się znowu zacięła'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-117',
    messages: [
      ['customer', 'Czy mogę przesunąć ratę?'],
      ['agent', 'Dzień dobry Panie Leszku, wpiszę nowy, późniejszy termin. Przystaje Pan na to?'],
      ['customer', 'przystaję'],
      ['agent', 'Data zmieniona. Czy tak jest dla Pana wygodniej?'],
      ['customer', 'po wypłacie się okaże'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'agree'],
  },
  {
    id: 'pl-118',
    messages: [
      ['customer', 'Mikser działa po wymianie, dziękuję'],
      [
        'agent',
        'Przepraszam raz jeszcze za wadliwy egzemplarz. Odezwę się do Pani za 30 dni, czy mikser sprawuje się bez zarzutu.',
      ],
      ['customer', 'Ale miło! Rzadko się spotyka tak wspaniałą obsługę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'followUp', 'advocate'],
  },
  {
    id: 'pl-119',
    messages: [
      ['customer', 'Potrzebuję oferty na 200 licencji.'],
      [
        'agent',
        'Mogę przygotować ofertę roczną lub trzyletnią. Obie prześlę Panu w poniedziałek, a do środy zadzwonię z pytaniem o wybór.',
      ],
      ['customer', 'super, czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'facts', 'inform'],
  },
  {
    id: 'pl-120',
    messages: [
      ['customer', 'wyrwaliście mi kabel z fasady przy montażu, kto to naprawi??'],
      ['agent', 'Monterzy to nie nasi pracownicy, niech Pan się z nimi dogada.'],
      ['customer', 'zamówiłem montaż U WAS'],
      ['agent', 'Mówiłem już, że to nie nasza sprawa. Nie uwzględniamy takich roszczeń.'],
      ['customer', 'zgłaszam do UOKiK'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-121',
    messages: [
      ['customer', 'slabo widac napisy w apce'],
      ['agent', 'A co dokładnie słabo widać, tekst menu czy treść ofert?'],
      ['customer', 'tresc'],
      [
        'agent',
        'W Ustawieniach jest suwak Wielkość czcionki, przesuń go w prawo. Mam Ci pokazać coś jeszcze?',
      ],
      ['customer', 'eee'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-122',
    messages: [
      ['customer', 'proszę o informację o stanie reklamacji R/114'],
      [
        'agent',
        'Przepraszamy za wydłużony czas rozpatrywania. O wyniku zostanie Pani poinformowana w najbliższym czasie.',
      ],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague'],
  },
  {
    id: 'pl-123',
    messages: [
      ['customer', 'Nie działa mi ogrzewanie, dzieci marzną'],
      ['agent', 'Proszę opisać, jak zachowuje się piec?'],
      ['customer', 'świeci na czerwono i nic'],
      [
        'agent',
        'To znaczy, że piec świeci na czerwono i nie grzeje, a dzieciom jest zimno. Dobrze powtarzam?',
      ],
      ['customer', 'tak'],
      [
        'agent',
        'Przepraszam za wadliwy czujnik. Proszę odciąć zasilanie na minutę i włączyć. Grzeje już? I czy coś innego też szwankuje?',
      ],
      ['customer', 'zimny jak był'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'apologise'],
  },
  {
    id: 'pl-124',
    messages: [
      ['customer', 'mam 2 konta u was, chce jedno'],
      ['agent', 'Możemy je połączyć, historia zostanie. Czy akceptujesz takie połączenie?'],
      ['customer', 'akceptuje'],
      ['agent', 'Połączone.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-125',
    messages: [
      ['customer', 'panie ja się na tych internetach nie znam ja tylko chcę zapłacić'],
      ['agent', 'rozumiem pana proszę się nie spieszyć'],
      ['customer', 'no mam tu taki blankiet i nie wiem gdzie wpisać'],
      [
        'agent',
        'kwotę proszę wpisać w górnej kratce a ja jutro o dziewiątej wyślę panu gotowy wypełniony blankiet',
      ],
      ['customer', 'dobrze to pięknie'],
      ['agent', 'a może jeszcze w jakiejś sprawie mam panu coś podpowiedzieć'],
      ['customer', 'nie nie to wszystko'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'facts'],
  },
  {
    id: 'pl-126',
    messages: [
      ['customer', 'NADAL czekam na mój laptop z serwisu, to jest niepoważne!!'],
      [
        'agent',
        'Przepraszam za przeciągającą się naprawę. Brakowało płyty głównej u producenta, stąd zwłoka. Mogę dać laptop zastępczy od ręki.',
      ],
      ['customer', 'wziąłem zastępczy wczoraj'],
      ['agent', 'Czy laptop zastępczy spełnia swoje zadanie?'],
      ['customer', 'nie, bateria trzyma godzinę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'canDo', 'explain'],
    heated: true,
  },
  {
    id: 'pl-127',
    messages: [
      ['customer', 'wasz sklep nie przyjmuje mojej karty'],
      ['agent', 'Przekazałem to do zespołu płatności, wkrótce się z Tobą skontaktujemy.'],
      ['note', 'Karta klienta odrzucana przy płatności w sklepie, błąd 05, przekazano do zespołu płatności.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague', 'note'],
  },
  {
    id: 'pl-128',
    messages: [
      ['customer', 'Pies zjadł mi kartę pokładową :D ale w sumie to mi nie do śmiechu, lot za 3h'],
      [
        'agent',
        'Brzmi zabawnie, ale wyobrażam sobie ten stres tuż przed lotem. Wydrukuję nową kartę i zostawię ją dla Pana w okienku 7. Czy to wszystko, czego Pan dzisiaj potrzebował?',
      ],
      ['customer', 'chyba... zaraz, szukam paszportu'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
  },
]
