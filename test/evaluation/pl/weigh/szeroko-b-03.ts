import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-027',
    messages: [
      ['customer', 'Nie mogę dodać nowego odbiorcy przelewu, ciągle pisze limit przekroczony'],
      [
        'agent',
        'Yhm, czytam. To potrafi wyprowadzić z równowagi, zwłaszcza jak termin goni. Podnoszę limit na dziś.',
      ],
      ['customer', 'ok'],
      ['agent', 'I co, odbiorca zapisany?'],
      ['customer', 'no niestety, dalej czerwony komunikat'],
      ['agent', 'Hm. Spróbuję od drugiej strony.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-szeroko-b-028',
    messages: [
      [
        'customer',
        'Dzień dobry,\nw rozliczeniu rocznym spółdzielni brakuje mojej wpłaty za lipiec, 712 zł. Mam potwierdzenie przelewu. Proszę o korektę.\nM. Dereń',
      ],
      [
        'agent',
        'Dzień dobry, Panie Marku,\na więc lipcowe 712 zł wyszło od Pana, a w rozliczeniu rocznym go zabrakło. Żałuję, że tak się stało, i bardzo za ten brak przepraszam.\nZ którego banku szła wpłata?',
      ],
      ['customer', 'Z Jodłowego, z konta żony.'],
      [
        'agent',
        'Dziękuję. To zaprowadzi mnie do celu: poproszę księgową o dopisanie wpłaty z tego konta, a w poniedziałek napiszę do Pana, jak wyszła korekta.\nCzy poruszyłby Pan jeszcze jakiś wątek?',
      ],
      ['customer', 'Tak, skoro już piszemy: jak zmienić konto do wpłat na moje?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-029',
    messages: [
      ['customer', 'pani bo ja dostałem pismo że mi rentę zawieszają i ja nic nie wiem'],
      ['agent', 'mhm no słucham słucham'],
      ['customer', 'a ja tam w marcu tylko trochę dorabiałem na budowie'],
      ['agent', 'no tak jasne możemy to odkręcić jak pan dośle umowę i rachunek'],
      ['customer', 'a to mam w domu'],
      ['agent', 'to ja dziś po szesnastej wstawię panu do akt że dosyłane i zawieszenie się przesunie'],
      ['customer', 'dobrze pani kochana'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'canDo', 'facts'],
  },
  {
    id: 'pl-szeroko-b-030',
    messages: [
      [
        'customer',
        'siema, kredyt studencki, mieli mi zawiesic raty a zabrali i teraz mam 12 zl do konca mca',
      ],
      [
        'agent',
        'siema! ok czyli miały być wakacje kredytowe a rata i tak zeszła i zostało 12 zł. ała, słaba sytuacja, sam bym się zagotował',
      ],
      ['customer', 'no :/'],
      ['agent', 'mogę cofnąć tę ratę jeszcze dziś, tylko wtedy umowa wydłuży się o miesiąc. bierzesz to?'],
      ['customer', 'biore'],
      ['agent', 'cofnięte. jest kasa? wszystko gra, czy masz jeszcze jakąś zagwozdkę?'],
      ['customer', 'jest, wszystko gra, nic wiecej'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-031',
    messages: [
      ['customer', 'od tygodnia mam wylane szambo pod oknem i NIKT nic nie robi!!'],
      ['agent', 'nie krzycz pan na mnie to nie nasza wina że ludzie wrzucają chusteczki'],
      ['customer', 'to kto ma to wyczyścić??'],
      ['agent', 'zgłoś pan do wspólnoty my od studzienki w ulicy jesteśmy a nie od waszego szamba'],
      ['customer', 'beznadziejna firma'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-032',
    messages: [
      ['customer', 'Zamówiłam duplikat polisy i przyszły trzy sztuki, po co mi trzy'],
      ['agent', 'Ups, przepraszamy za ten nadmiar papieru :) Kolejną wysyłkę właśnie anuluję.'],
      ['customer', 'ok'],
      ['agent', 'Potrzebuje Pani czegoś ponadto?'],
      ['customer', 'Nie trzeba już niczego.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-szeroko-b-033',
    messages: [
      ['customer', 'Kiedy następny odczyt liczników na Lipowej?'],
      ['agent', 'Inkasent będzie na Lipowej 3 grudnia między 9 a 13.'],
      ['customer', 'A jak mnie nie będzie?'],
      ['agent', 'Można zostawić kartkę ze stanem na drzwiach. Czy licznik jest w mieszkaniu, czy na klatce?'],
      ['customer', 'na klatce'],
      ['agent', 'To nie trzeba nic robić, odczyta sam.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-szeroko-b-034',
    messages: [
      [
        'customer',
        'halo no bo mi w tej waszej aplikacji bankowej blik nie działa w ogóle kod się robi a w sklepie odrzuca',
      ],
      ['agent', 'dzień dobry aha a jak to wygląda w sklepie co ta kasa wyświetla'],
      ['customer', 'że przekroczono czas'],
      [
        'agent',
        'no to tak telefon ma źle ustawioną godzinę i kod się przedawnia zanim dojdzie wie pan to ja panu przestawię autoryzację na nasz zegar zgadza się pan',
      ],
      ['customer', 'no dobra dawaj pan'],
      [
        'agent',
        'przestawiłem w sobotę koło południa do pana zadzwonię czy w sklepie przechodzi to co mamy to z głowy czy coś jeszcze pana boli',
      ],
      ['customer', 'kurczę zobaczymy w sklepie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'own', 'explain', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-035',
    messages: [
      [
        'customer',
        'Chciałam opłacić mandat skarbowy, a na stronie nie ma mojej sprawy. Denerwuję się, bo termin jutro.',
      ],
      ['agent', 'Spokojnie, po kolei, jestem przy tym z Panią. Kiedy dostała Pani to pismo?'],
      ['customer', 'wczoraj popołudniu'],
      [
        'agent',
        'Aha. Świeże sprawy pojawiają się na stronie po 48 godzinach i dlatego jej Pani nie znalazła. W zamian jest zwykły przelew na konto z pisma albo kasa w holu do 18.',
      ],
      ['customer', 'zapłacę przelewem, już robię. poszło'],
      ['agent', 'Widzę wpływ. Uspokojona? Sprawa zamknięta po Pani myśli?'],
      ['customer', 'Tak, kamień z serca'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'canDo', 'explain'],
  },
  {
    id: 'pl-szeroko-b-036',
    messages: [
      ['customer', 'Dzień dobry, prosiłbym o umorzenie odsetek za spóźniony czynsz, byłem w szpitalu.'],
      [
        'agent',
        'Szanowny Panie, regulamin § 12 wyklucza umarzanie odsetek lokatorom. Informowaliśmy o tym przy podpisywaniu umowy, więc trudno mieć do nas pretensje.',
      ],
      ['customer', 'Naprawdę nie ma wyjątków dla chorych?'],
      ['agent', 'Nie przewidujemy wyjątków.'],
      ['customer', 'Szkoda.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-037',
    messages: [
      ['customer', 'prosze o info kiedy bedzie moj wniosek o dodatek mieszkaniowy'],
      [
        'agent',
        'Dzień dobry, przekazuję wniosek do podpisu i za niedługo dam sygnał. Czy o czymś jeszcze porozmawiamy?',
      ],
      ['customer', 'hmm, zastanowię się'],
      ['agent', 'Jasne :)'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-038',
    messages: [
      ['customer', 'nasz blok siedzi po ciemku od czwartku na klatce i babcia z trzeciego spadła ze schodów'],
      ['agent', 'dobry. wysyłam elektryka'],
      ['customer', 'no ale to od czwartku zgłaszamy'],
      [
        'agent',
        'tak rozumiem czyli od czwartku ciemno na klatce a starsza pani już z tego powodu upadła wstyd mi za to przepraszam że to tyle wisiało to musi być straszne dla państwa',
      ],
      ['customer', 'no jest'],
      ['agent', 'elektryk będzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['paraphrase', 'acknowledge', 'apologise', 'own'],
  },
  {
    id: 'pl-szeroko-b-039',
    messages: [
      ['customer', 'Chciałbym, żeby polisa na życie obejmowała też syna.'],
      [
        'agent',
        'Możemy dopisać syna do obecnej polisy albo otworzyć mu osobną, tańszą o 20 zł. Co Pan woli?',
      ],
      ['customer', 'Dopisać.'],
      ['agent', 'Wpisuję syna od dzisiaj. Proszę spojrzeć na nowy dokument w skrzynce. Czy tak miało być?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree'],
  },
]
