import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-252',
    messages: [
      ['customer', 'Kod rabatowy SUMMER nie działa w koszyku'],
      ['agent', 'Proszę wpisać kod wielkimi literami i bez spacji. Naliczyło rabat?'],
      ['customer', 'wyskakuje ze kod wygasl'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-253',
    messages: [
      ['customer', 'chcialabym rozwiazac umowe bez kary, stracilam prace'],
      [
        'agent',
        'Bardzo mi przykro, rozumiem, że to dla Pani trudny czas. Niestety regulamin nie pozwala rozwiązać umowy bez opłaty. Mogę natomiast zawiesić abonament na trzy miesiące.',
      ],
      ['customer', 'to poprosze zawiesic'],
      ['agent', 'Zawieszone od pierwszego. Jakieś dodatkowe pytania z Pani strony?'],
      ['customer', 'nie mam, dziekuje za pomoc'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo.not', 'canDo'],
  },
  {
    id: 'pl-254',
    messages: [
      ['customer', 'ile trwa okres wypowiedzenia'],
      [
        'agent',
        'Miesiąc, liczony od końca okresu rozliczeniowego. Czy w tej kwestii coś wymaga jeszcze wyjaśnienia?',
      ],
      ['customer', 'na razie nie wiem, muszę doczytać umowę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-255',
    messages: [
      ['customer', 'Serwisant wymienił pompę, ale boję się że znowu padnie'],
      [
        'agent',
        'Na nową pompę ma Pani dwa lata gwarancji. Zadzwonię za miesiąc, żeby zapytać, czy pompa nadal dobrze pracuje.',
      ],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'followUp'],
  },
  {
    id: 'pl-256',
    messages: [
      ['customer', 'Gdzie jest moje zamówienie 40221?'],
      ['agent', 'Przepraszamy, że to tyle trwa. Paczka jest w doręczeniu, kurier ma ją dziś na trasie.'],
      ['customer', 'ok super'],
      ['agent', 'To cieszę się :) Mogłabym Ci jeszcze w czymś pomóc?'],
      ['customer', 'nie dzieki pa'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-257',
    messages: [
      ['customer', 'dzien dobry nie moge wyslac przelewu bo aplikacja pyta o pin a ja go nie mam'],
      ['agent', 'dobrze to proszę wejść w ustawienia bezpieczeństwa i ustawić nowy pin mobilny'],
      ['customer', 'już chwila no dobrze mam ustawione'],
      ['agent', 'i przelew teraz poszedł'],
      ['customer', 'poszedł poszedł'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-258',
    messages: [
      ['customer', 'Czy moja reklamacja RK/88 została rozpatrzona?'],
      ['agent', 'Reklamacja jest w toku. Skontaktujemy się z Państwem po jej rozpatrzeniu.'],
      ['customer', 'no dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-259',
    messages: [
      ['customer', 'Na koncie widzę podwójne obciążenie za bilet'],
      [
        'agent',
        'Przepraszam za tę sytuację. Przyczyną był błąd operatora płatności. Zleciłem zwrot drugiej kwoty, pieniądze już powinny być na karcie. Widzi Pan ten zwrot?',
      ],
      ['customer', 'widze, 54 zl wrocilo'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain'],
  },
  {
    id: 'pl-260',
    messages: [
      ['customer', 'Hasło do VPN mi wygasło'],
      ['agent', 'Zresetowałam, nowe hasło jest w menedżerze haseł. Daj znać, czy Ci się udało połączyć?'],
      ['customer', 'polaczylo'],
      ['agent', 'Super. Masz coś jeszcze dla mnie?'],
      ['customer', 'Nie, dzięki!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-261',
    messages: [
      ['customer', 'Czy faktury mogą przychodzić tylko mailem?'],
      [
        'agent',
        'Tak, włączyłam już e-fakturę na Pani adres. Czy pozostały jeszcze jakieś wątpliwości w tej sprawie?',
      ],
      ['customer', 'właściwie tak, od którego miesiąca to zadziała?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-262',
    messages: [
      ['customer', 'mam za drogi abonament'],
      [
        'agent',
        'Proponuję taryfę za 35 zł z tym samym internetem. Czy takie rozwiązanie byłoby dla Pana do przyjęcia?',
      ],
      ['customer', 'musze przemyslec'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-263',
    messages: [
      ['customer', 'Gaz został podłączony, ale rachunek dalej szacunkowy'],
      [
        'agent',
        'Przepraszam za niejasność. Odczyty spisuje zewnętrzna firma, nie my. Wprowadziłem stan, który Pan podał, i poprawiłem fakturę. Czy teraz kwota jest zgodna z licznikiem?',
      ],
      ['customer', 'Nie zgadza się, licznik pokazuje 412'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own.not'],
  },
  {
    id: 'pl-264',
    messages: [
      ['customer', 'Chce przelozyc wizyte u dermatologa z wtorku na inny dzien, najlepiej popoludniu'],
      [
        'agent',
        'Rozumiem, że wtorkowa wizyta u dermatologa ma się odbyć w inny dzień po południu, dobrze zrozumiałam?',
      ],
      ['customer', 'tak'],
      ['agent', 'Przełożyłam na czwartek 16:20. Czy w czymś jeszcze mogłabym być pomocna?'],
      ['customer', 'To wszystko'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['paraphrase', 'listen'],
  },
  {
    id: 'pl-265',
    messages: [
      ['customer', 'Szanowni Państwo, system nie generuje raportu kwartalnego od aktualizacji.'],
      [
        'agent',
        'Szanowny Panie, przepraszamy za niedogodności. Poprawka została wdrożona dziś o 9:00, raport powinien generować się prawidłowo. Uprzejmie proszę o potwierdzenie, czy raport generuje się poprawnie. Czy mają Państwo inne uwagi po aktualizacji?',
      ],
      ['customer', 'Potwierdzam, generuje się. Innych uwag brak.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-266',
    messages: [
      ['customer', 'Dlaczego nikt mnie nie uprzedził o opłacie za pakiet?'],
      [
        'agent',
        'Informacja była w mailu z 3 maja, musiała Pani nie przeczytać. Opłata jest zgodna z cennikiem.',
      ],
      ['customer', 'nie dostalam zadnego maila'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-267',
    messages: [
      ['customer', 'Telewizor traci zasięg wifi'],
      [
        'agent',
        'Ustawiłam dla telewizora osobny kanał 5 GHz. Czy od tego momentu obraz się już nie zatrzymuje?',
      ],
      ['customer', 'trudno powiedzieć, dopiero włączyłem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-268',
    messages: [
      ['customer', 'zgubilam portfel u was w restauracji'],
      [
        'agent',
        'Znaleźliśmy go przy stoliku 6! Przechowam go do jutra do 22 na barze. Mogę dla Pani zrobić coś jeszcze?',
      ],
      ['customer', 'Jesteście cudowni, nic więcej, będę wszystkim polecać!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['advocate', 'own', 'facts'],
  },
]
