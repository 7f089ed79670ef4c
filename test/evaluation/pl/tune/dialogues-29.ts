import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-452',
    messages: [
      ['customer', 'Dlaczego mój przelew natychmiastowy nie doszedł'],
      [
        'agent',
        'Bank odbiorcy miał przerwę techniczną, przez co przelew czekał w kolejce. Zwolniłem go ręcznie. Odbiorca widzi już pieniądze?',
      ],
      ['customer', 'tak, widzi, dzięki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-453',
    messages: [
      ['customer', 'Cześć, jaki rozmiar kasku dla 5-latka?'],
      [
        'agent',
        'Cześć! Najczęściej 48-52 cm, warto zmierzyć główkę. Czy coś jeszcze podpowiedzieć przed zakupem?',
      ],
      ['customer', 'nieee, biorę 50'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-454',
    messages: [
      ['customer', 'Auto po naprawie dalej lekko stuka'],
      [
        'agent',
        'Zamówię łącznik stabilizatora i w czwartek dam znać, kiedy przyjechać. Miesiąc po wymianie zadzwonię, żeby upewnić się, czy stukanie nie wróciło.',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'inform', 'own', 'facts'],
  },
  {
    id: 'pl-455',
    messages: [
      ['customer', 'Moj kod promocyjny mowi ze juz uzyty'],
      ['agent', 'Ktoś użył go omyłkowo, więc wygenerowałam Pani nowy: WIOSNA22. Przyjmuje go koszyk?'],
      ['customer', 'Przyjmuje, -20%!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-456',
    messages: [
      ['customer', 'Dostawca zostawił lodówkę przed blokiem'],
      [
        'agent',
        'Wnoszenie nie należy do naszych usług, ale poprosiłem firmę o powrót. Czy wnieśli ją już do mieszkania? Czy coś jeszcze wymaga interwencji?',
      ],
      ['customer', 'wnieśli, ale nie zabrali starej'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not'],
  },
  {
    id: 'pl-457',
    messages: [
      ['customer', 'W apce pogoda pokazuje mróz w lipcu'],
      [
        'agent',
        'Przepraszamy, stacja pomiarowa podawała złe dane. Przełączyliśmy aplikację na inną stację. Czy zauważa Pan jakieś inne nieprawidłowości?',
      ],
      ['customer', 'tak, radar opadów jest pusty'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain', 'apologise'],
  },
  {
    id: 'pl-458',
    messages: [
      ['customer', 'Dzień dobry, chciałbym zgłosić kradzież karty'],
      [
        'agent',
        'Już blokuję kartę. Czy jakieś transakcje po kradzieży są Panu nieznane? Czy ktoś jeszcze znał PIN?',
      ],
      ['customer', 'nie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-459',
    messages: [
      ['customer', 'Jest 22, śpimy na podłodze, bo nie dowieźliście łóżka! Mam chory kręgosłup!'],
      [
        'agent',
        'Spać na podłodze z chorym kręgosłupem to koszmar, wcale nie dziwi mnie Pana złość. Przepraszamy za niedotrzymanie terminu. Osobiście przyślę materac jeszcze tej nocy.',
      ],
      ['customer', 'czekamy'],
      ['agent', 'Kierowca zgłosił doręczenie o 23:40. Materac jest u Państwa?'],
      ['customer', 'jest, uratowana noc'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own'],
  },
  {
    id: 'pl-460',
    messages: [
      ['customer', 'gdzie zglosic zmiane nazwiska w przychodni'],
      [
        'agent',
        'Wystarczy pokazać nowy dowód w rejestracji przy najbliższej wizycie. Czy rozwiałam Pani wszystkie wątpliwości, czy coś dopowiedzieć?',
      ],
      ['customer', 'rozwiała Pani, dziękuję'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-461',
    messages: [
      ['customer', 'Smartband nie liczy kroków'],
      ['agent', 'Skalibruj go w apce i przejdź 100 kroków z ręką w ruchu. Liczy teraz?'],
      ['customer', 'zaraz wyjdę z psem to się okaże'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-462',
    messages: [
      ['customer', 'Stół przyjechał za duży'],
      [
        'agent',
        'Da się go wymienić na model 140 cm, różnicę 200 zł zwrócimy. Możemy też skrócić blat u stolarza.',
      ],
      ['customer', 'wymiana'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'pl-463',
    messages: [
      ['customer', 'Pompa ciepła pokazuje błąd ciśnienia'],
      [
        'agent',
        'Zawór bezpieczeństwa był zapowietrzony, dlatego sterownik zgłaszał błąd. Odpowietrzyłem układ zdalnie. Czy wskazanie ciśnienia mieści się teraz w zielonym polu?',
      ],
      ['customer', 'niestety strzałka stoi na czerwonym'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'pl-464',
    messages: [
      ['customer', 'Rozmawiałem z botem 20 minut, żeby się dowiedzieć o godziny otwarcia'],
      [
        'agent',
        'Przepraszam za tę przeprawę z botem! Jesteśmy otwarci 9-19. Czy w czymkolwiek jeszcze mogę się przydać?',
      ],
      ['customer', 'nie, ufff człowiek, dziękuję :)'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-465',
    messages: [
      ['customer', 'Wnuczka mi ustawiła ten tablet po angielsku i nic nie rozumiem'],
      ['agent', 'pani krystyno proszę dotknąć kółka zębatego potem language i wybrać polski'],
      ['customer', 'o jest polski'],
      ['agent', 'i teraz menu jest zrozumiałe a czy z czymś jeszcze ma pani kłopot na tablecie'],
      ['customer', 'nie już wszystko po polsku dziękuję kochany'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-466',
    messages: [
      ['customer', 'Kiedy będzie nowa dostawa mleka bez laktozy?'],
      ['agent', 'Nie możemy podać daty, producent jej nie zna. Gdy mleko dotrze, poinformujemy w gazetce.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague', 'canDo.not'],
  },
  {
    id: 'pl-467',
    messages: [
      ['customer', 'Napis na torcie ma być Staś nie Stasia'],
      ['agent', 'Poprawimy napis lukrem, będzie bez śladu. Może tak być?'],
      ['customer', 'tak'],
      ['agent', 'Gotowe, wysłałam zdjęcie tortu. Tak to miało wyglądać?'],
      ['customer', 'pięknie, dokładnie tak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'pl-468',
    messages: [
      ['customer', 'Prosze o wyciag z konta za marzec'],
      ['agent', 'Wyciąg jest w skrzynce w bankowości. Potrzebny jakiś dodatkowy dokument?'],
      ['customer', 'w sumie to tak, za luty również'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
]
