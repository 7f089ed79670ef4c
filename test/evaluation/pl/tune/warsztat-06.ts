import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-069',
    messages: [
      ['customer', 'Dzień dobry, potrzebuję duplikatu legitymacji na piątek, bo jadę z klasą na wymianę.'],
      ['note', 'Legitymacja zgubiona w tramwaju, wyjazd klasowy w piątek'],
      ['agent', 'Wypełniam kartę i do jutra do południa piszę Ci, czy drukarnia się wyrobiła.'],
      ['agent', 'Mamy ją! Leży w sekretariacie u pani Basi.'],
      ['customer', 'Ekstra, jest pani najlepszą sekretarką we wszechświecie, serio, wyjazd uratowany'],
      ['agent', 'Odebrana, masz ją przy sobie? Brakuje Ci do wyjazdu czegoś jeszcze?'],
      ['customer', 'tak, mam ją w ręku i nic więcej nie potrzebuję'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts', 'inform', 'note', 'advocate'],
  },
  {
    id: 'pl-warsztat-070',
    messages: [
      ['customer', 'Po wczorajszym odśnieżaniu mam zarysowaną całą prawą stronę auta'],
      ['note', 'tel. zajęty'],
      [
        'agent',
        'Szkody od odśnieżania obsługuje ubezpieczyciel firmy sprzątającej, Państwo jako właściciel auta kierują roszczenie do niego.',
      ],
      ['customer', 'a kto to jest?'],
      ['agent', 'Nazwa wisi w gablocie na parterze. Proszę sobie stamtąd spisać.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-warsztat-071',
    messages: [
      ['customer', 'Zdjęcia z chmury giną mi co tydzień po około 20 sztuk'],
      ['agent', 'Dzień dobry, z których folderów one znikają i co je łączy?'],
      ['customer', 'Wszystkie z folderu „Zrzuty”'],
      [
        'agent',
        'Ten folder ma włączone automatyczne czyszczenie po 7 dniach. Wyłączam je Pani i przywracam z kosza to, co się da.',
      ],
      [
        'agent',
        'Za osiem dni policzę zdjęcia w tym folderze i napiszę, czy żadne nie wyparowało. O co jeszcze chciałaby Pani zapytać?',
      ],
      ['customer', 'Czy da się odzyskać te z sierpnia?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-072',
    messages: [
      ['customer', 'hej zamowilem czarne drzwi wewn, przyszly antracyt, stolarz stoi i czeka na decyzje'],
      ['agent', 'Mówiąc wprost: miał być czarny, jest antracyt, a stolarz czeka z wkrętarką.'],
      ['customer', '+1'],
      [
        'agent',
        'Na karcie produktu kolor jest opisany jako „czarny antracyt” i Pan to zaakceptował, więc pretensje raczej do siebie.',
      ],
      ['customer', 'No to ładnie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'defend.not'],
  },
  {
    id: 'pl-warsztat-073',
    messages: [
      ['customer', 'Zmarł mój tata, a abonament za jego telefon nadal się nalicza.'],
      ['note', 'Spadkobierczyni, umowa taty, akt zgonu jeszcze niedosłany'],
      ['agent', 'Proszę się nie spieszyć z pisaniem, jestem tu i czekam.'],
      ['customer', 'Nie wiem, co mam zrobić.'],
      [
        'agent',
        'Tu są dwie drogi: wygasić umowę z datą zgonu albo przepisać numer na Panią razem z pocztą głosową. Którą Pani wybiera?',
      ],
      ['customer', 'Przepisać. Tam jest jego głos.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'canDo', 'agree', 'note'],
  },
  {
    id: 'pl-warsztat-074',
    messages: [
      ['customer', 'Przepis w waszej aplikacji mówi 500 g soli na chleb, a to chyba literówka'],
      [
        'agent',
        'Ha, po takim bochenku trzeba by wypić wiadro wody. Za tego babola przepraszam w imieniu całej redakcji, zmieniam na 10 g.',
      ],
      ['agent', 'Proszę odświeżyć, teraz waga soli wygląda wiarygodnie?'],
      ['customer', '10 g, teraz to ma ręce i nogi'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-warsztat-075',
    messages: [
      ['customer', 'mąż na dializach, transport wasz nie przyjechał dzisiaj o szóstej, wiozłam go taksówką'],
      [
        'agent',
        'Jechać taksówką na dializę, zamiast zostać odwiezionym, to dla niego i dla Pani strach i wydatek.',
      ],
      [
        'agent',
        'Możemy rozliczyć kurs na podstawie paragonu. Dyspozytor w piątek do dwunastej poda Pani telefonicznie plan przewozów na cały tydzień.',
      ],
      ['customer', 'Dobrze, paragon mam.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-076',
    messages: [
      ['customer', 'Kiedy będzie mój paszport z korektą imienia? Już raz go z błędem wydaliście.'],
      ['agent', 'Przyspieszenia nie przewiduje ustawa. Po wydrukowaniu blankietu zostanie Pan zawiadomiony.'],
      ['customer', 'A kiedy to nastąpi?'],
      ['agent', 'Tego Panu nie powiem, urząd poinformuje.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-077',
    messages: [
      ['customer', 'pani sprzedała mi wczoraj psie szelki rozmiar M, mierzyłam, a pies się z nich wysuwa'],
      ['agent', 'niech pani opowie, jak to wygląda na spacerze'],
      ['customer', 'no wysuwa się przednimi łapami jak tylko szarpnie'],
      [
        'agent',
        'słowem M-ka, mierzona, a przy szarpnięciu psina ucieka przodem. to przez krój, ta firma ma M-kę pod masywne klatki, a pani pies to chart. odkładam pani w sklepie model dla chartów, pisze się pani na taką zamianę?',
      ],
      ['customer', 'piszę się'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'explain', 'agree'],
  },
  {
    id: 'pl-warsztat-078',
    messages: [
      ['customer', 'pokój wynajęty od was ma pluskwy, śpię na kanapie w kuchni'],
      ['agent', 'Dezynsekcję zleca spółdzielnia, my tylko pośredniczymy w najmie, proszę to zgłosić tam.'],
      ['customer', 'śmieszne, czynsz bierzecie wy'],
      [
        'agent',
        'Umowa nie pozwala nam obniżyć Panu czynszu za pluskwy. Czy to wyjaśnienie Panu wystarcza i czy jest jeszcze coś do ustalenia?',
      ],
      ['customer', 'wystarczyłoby, jakby ktoś je wytruł'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-079',
    messages: [
      [
        'customer',
        'Pokazujecie na stronie, że lek jest na miejscu. Stanęłam w drzwiach z dzieckiem na rękach, a farmaceutka na to, że nie ma.',
      ],
      [
        'agent',
        'Za wpis, który wprowadził Panią w błąd, przepraszam. Stan na stronie schodzi dopiero przy kasie, a klientka przed Panią wzięła ostatnie. W naszej drugiej aptece, dwie ulice dalej, czeka odłożone dla Pani opakowanie. Krążyć po lekarstwo z dzieckiem na rękach to istna mordęga.',
      ],
      ['customer', 'dobrze, podejdę tam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'explain'],
  },
  {
    id: 'pl-warsztat-080',
    messages: [
      [
        'customer',
        'Znowu w dostawie do restauracji ten sam felerny korkociąg, sommelier się śmieje, a goście już nie.',
      ],
      [
        'agent',
        'Wstyd przed gośćmi jest w tym wszystkim najgorszy. Proszę mówić śmiało, co się z nim wyprawia.',
      ],
      ['customer', 'Spirala się gnie przy trzeciej butelce.'],
      [
        'agent',
        'Mogę zaproponować sześć sztuk z hartowanej serii. W sobotę za tydzień wpadnę do lokalu i razem z sommelierem sprawdzimy, czy wszystkie są proste.',
      ],
      ['customer', 'No to dziękuję uprzejmie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'facts', 'followUp'],
  },
]
