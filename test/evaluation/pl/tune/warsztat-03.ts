import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-027',
    messages: [
      [
        'customer',
        'Od soboty bankomatowa karta mojej mamy jest zablokowana, a mama ma 84 lata i leży w szpitalu pod Nysą.',
      ],
      ['agent', 'Zamieniam się w słuch, proszę opowiedzieć wszystko po kolei.'],
      ['customer', 'Wypłacała przy kiosku, maszyna przytrzymała kartę, potem SMS o blokadzie i tyle.'],
      ['note', 'Klientka dzwoni w imieniu matki, pełnomocnictwo wgrane w 2021'],
      [
        'agent',
        'Za to, że nikt od nas nie oddzwonił w weekend, należą się Paniom przeprosiny. Po zatrzymaniu karty alarm antyfraudowy zadziałał z automatu, stąd ten SMS. Nadaję nową kartę kurierem do szpitala, dotrze w środę przed obiadem.',
      ],
      ['customer', 'Dobrze, uprzedzę pielęgniarki.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain', 'facts', 'note'],
  },
  {
    id: 'pl-warsztat-028',
    messages: [
      ['customer', 'remont miał trwać 2 tyg, trwa 7. sypiam z synem u teściowej na materacu'],
      [
        'agent',
        'ekipa wraca w czwartek i kończy łazienkę bez dopłat. za pięć nadprogramowych tygodni szczerze was przepraszamy, tułać się z dzieckiem po cudzych kątach to nic przyjemnego',
      ],
      ['agent', 'jakie zadośćuczynienie byłoby pani zdaniem uczciwe?'],
      ['customer', 'zwróćcie za materac i farby'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-029',
    messages: [
      [
        'customer',
        'Proszę Państwa, wypożyczyliśmy dziecku pianino cyfrowe. Dziś przyszło ponaglenie, że niby nie oddaliśmy, a przecież umowę przedłużyliśmy o rok.',
      ],
      [
        'agent',
        'Zatem: pianino macie Państwo nadal u siebie, umowa biegnie drugi rok, a ponaglenie domaga się zwrotu.',
      ],
      ['customer', 'Otóż to.'],
      [
        'agent',
        'Aneks podpisano w sklepie stacjonarnym, a wypożyczalnia internetowa działa na oddzielnej bazie, więc aneks do niej nie dopłynął. Podpinam go z ręki, a tamto pismo mogą Państwo podrzeć.',
      ],
      ['customer', 'Ulżyło mi.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'explain'],
  },
  {
    id: 'pl-warsztat-030',
    messages: [
      ['customer', 'wasz kurier RZUCIŁ paczką przez płot, mam to na kamerze!!'],
      ['agent', 'Przykro mi, że odnosi Pan takie wrażenie. Pierwsze słyszę, żeby Marek czymś rzucał.'],
      ['customer', 'wrażenie? mam film'],
      ['agent', 'Nagrań od osób prywatnych nie uwzględniamy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-warsztat-031',
    messages: [
      ['customer', 'Dzien dobry, klimatyzator w sypialni smierdzi stechlizna odkad go uruchomilem na wiosne'],
      [
        'agent',
        'dzień dobry czuć to od razu po włączeniu czy dopiero jak pochodzi i jak długo się utrzymuje',
      ],
      ['customer', 'od razu, trzyma sie z godzine'],
      ['agent', 'proszę wyjąć oba filtry, umyć pod letnią wodą, dosuszyć i dać pół godziny nawiewu na maksa'],
      ['agent', 'po tym zabiegu nos mówi, że jest świeżo?'],
      ['customer', 'dopiero jutro go odpale to sie okaze'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-warsztat-032',
    messages: [
      [
        'customer',
        'Hej, nie działa mi kod na streaming który dostałem do telewizora. piszecie na pudełku, że gratis',
      ],
      ['agent', 'Hej! Kod wydaje producent telewizora, więc pisz do niego.'],
      ['customer', 'ale to na waszej stronie jest napisane, ze nieważny'],
      ['agent', 'Nasza strona działa poprawnie. Albo źle przepisałeś, albo ktoś Ci go podkradł.'],
      ['customer', 'nie wierze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-warsztat-033',
    messages: [
      ['customer', 'pani doktor odwołała mi trzeci termin rezonansu, a ja z bólu po ścianach chodzę'],
      ['agent', 'nie przerywam, niech Pani mówi do końca'],
      ['customer', 'no i proszę mnie nie odsyłać na listopad'],
      ['agent', 'Chodzić po ścianach z bólu i jeszcze raz za razem słyszeć „odwołane” to ponad ludzkie siły'],
      [
        'agent',
        'Obdzwonię trzy pracownie w województwie i do 14.30 oddzwaniam z najbliższym wolnym miejscem',
      ],
      ['customer', 'będę czekać przy telefonie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-034',
    messages: [
      ['customer', 'Wysłałam wczoraj pytanie o dziwne podwójne powiadomienia, nikt się nie kwapił.'],
      [
        'agent',
        'Pani Jolu, dublowało się, ponieważ konto było przypięte do dwóch urządzeń naraz. Odpinam to starsze.',
      ],
      [
        'customer',
        'O raju, cisza jak makiem zasiał! Jest Pani fenomenalna, takiej obsługi ze świecą szukać.',
      ],
      ['agent', 'Kłaniam się nisko i zachęcam do oceny rozmowy w ankiecie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'advocate'],
  },
  {
    id: 'pl-warsztat-035',
    messages: [
      ['customer', 'no więc byłam u was na paznokciach i po dwóch dniach trzy odpadły a jeden pękł do krwi'],
      ['agent', 'tak tak'],
      ['customer', 'i pani przy kasie powiedziała że to moja wina bo zmywam bez rękawiczek'],
      [
        'agent',
        'żebym niczego nie pokręciła trzy hybrydy odpadły po dwóch dobach czwarty paznokieć pękł do krwi a przy kasie zrzucono winę na panią',
      ],
      ['customer', 'no właśnie tak było'],
      [
        'agent',
        'co mogę zrobić to zdjąć resztę i położyć od nowa za darmo jutro o dziewiątej biorę panią osobiście do swojego fotela',
      ],
      ['customer', 'no dobrze dziękuję bardzo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'facts'],
  },
  {
    id: 'pl-warsztat-036',
    messages: [
      ['customer', 'Zamówiłem u Państwa części do kombajnu. Żniwa w toku, a ja stoję. Proszę o konkret.'],
      [
        'agent',
        'Szanowny Panie,\nproszę nam wybaczyć ten poślizg. Wał jedzie z Holandii. Codziennie o 7.00 i o 19.00 będę Panu raportował SMS-em, gdzie się znajduje.\nZ rolniczym pozdrowieniem',
      ],
      ['customer', 'Dobrze, ale raportów nie wsadzę w kombajn.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-037',
    messages: [
      ['customer', 'ogrzewanie podlogowe nie grzeje w dwoch pokojach'],
      ['agent', 'Mhm, rozumiem, proszę kontynuować.'],
      ['customer', 'no i sterownik miga na czerwono'],
      ['agent', 'Czy mieszkanie jest z rynku pierwotnego?'],
      ['customer', 'tak, odbior byl w maju'],
      ['agent', 'To kieruję Pana do dewelopera, on odpowiada za usterki w rękojmi, proszę tam uderzać.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not'],
  },
  {
    id: 'pl-warsztat-038',
    messages: [
      [
        'customer',
        'Znów mi wcięło załączniki w module reklamacyjnym. Nasza jakość wstrzymała przez to partię.',
      ],
      [
        'agent',
        'Dzień dobry. Jesteśmy w stanie podnieść limit do 50 MB albo dać Państwu oddzielny folder SFTP. Co będzie wygodniejsze?',
      ],
      ['customer', 'Folder.'],
      [
        'agent',
        'Stawiam go i hasło prześlę przed 13.00. W przyszły czwartek, po tygodniu pracy, upewnię się, że nic już nie ginie.',
      ],
      ['customer', 'OK.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-039',
    messages: [
      ['customer', 'W abonamencie miało być 200 kanałów, naliczyłam 143.'],
      [
        'agent',
        'Dobry wieczór! Wzięło się to stąd, że dekoder zapamiętał listę sprzed migracji. Pomoże pełne strojenie, obraz na moment zniknie. Puszczamy?',
      ],
      ['customer', 'Puszczajcie, i tak są reklamy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain', 'agree'],
  },
  {
    id: 'pl-warsztat-040',
    messages: [
      ['customer', 'dzwonię bo na bilecie miesięcznym mam złą strefę'],
      ['agent', 'a skąd dokąd pan jeździ na co dzień'],
      ['customer', 'z pruszkowa do centrum a mam tylko pierwszą'],
      [
        'agent',
        'coś poradzimy jestem w stanie dopisać drugą strefę za dopłatą dwudziestu dwóch złotych żadnego błędu w płatności u siebie nie widzę',
      ],
      ['customer', 'no to dopisujemy'],
      ['agent', 'poszło bilet się odświeżył jeszcze jakaś sprawa z biletem czy to by było na tyle'],
      ['customer', 'to by było na tyle'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'canDo'],
  },
]
