import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-157',
    messages: [
      [
        'customer',
        'Dzień dobry,\nopłacam składki za siebie i za żonę jako osobę współpracującą. W czerwcu dostaliśmy pismo, że żona nie jest ubezpieczona od lutego, a w maju miała operację i szpital chce 9 tysięcy. Od tygodnia oboje nie śpimy.\nTomasz Olchowik',
      ],
      [
        'agent',
        'Dzień dobry, Panie Tomaszu,\nrachunek na dziewięć tysięcy tuż po operacji odebrałby sen każdemu. Proszę mi przybliżyć, co w lutym zmieniało się w firmie - nowa księgowa, inny program?',
      ],
      ['customer', 'Tak, od lutego deklaracje wysyła biuro rachunkowe.'],
      [
        'agent',
        'Układam to w całość: składki były płacone, od lutego deklaracje wysyła biuro, a żona figuruje jako nieubezpieczona akurat w miesiącu operacji.\nBiuro pominęło w deklaracji jeden kod i program samoczynnie wyrejestrował żonę. Przepraszam, że nikt od nas nie dał Państwu o tym znać. Mogę przywrócić ubezpieczenie z datą wsteczną. Czy mam to zrobić?',
      ],
      ['customer', 'Bardzo proszę!'],
      [
        'agent',
        'Przywrócone, potwierdzenie dla szpitala wysyłam w załączniku. Czy zostały jeszcze jakieś niejasności?',
      ],
      ['customer', 'Już nie. Dziękuję Panu.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'canDo',
      'explain',
      'agree',
    ],
  },
  {
    id: 'pl-szeroko-b-158',
    messages: [
      [
        'customer',
        'dzień dobry pani ja mam taki kłopot że mi z konta schodzi po dziewiętnaście złotych i nie wiem za co to',
      ],
      ['agent', 'dzień dobry tak słucham panią'],
      ['customer', 'no za jakąś muzykę pisze a ja muzyki żadnej nie mam tylko radio'],
      [
        'agent',
        'yyy no to przez subskrypcję podpiętą pod pani kartę ja zablokuję tego odbiorcę dobrze i nie będzie więcej schodzić',
      ],
      ['customer', 'aha'],
      ['agent', 'no już zablokowałam to co pani na to jesteśmy na czysto z tą muzyką'],
      ['customer', 'a bo ja wiem zobaczę za miesiąc na wyciągu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-159',
    messages: [
      ['customer', 'chcialam nadplate za prad na konto a nie na poczet'],
      ['agent', 'okej, rozumiem'],
      ['customer', '312 zl, kupa kasy dla mnie'],
      [
        'agent',
        'całej naraz wypłacić nie mogę, taka procedura. mogę 200 od razu a resztę po następnej fakturze, bierzesz?',
      ],
      ['customer', 'biore'],
      ['agent', 'super. czy konto kończy się na 8841?'],
      ['customer', 'tak'],
      ['agent', 'no to poszło, miłego'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'canDo', 'canDo.not', 'agree'],
  },
  {
    id: 'pl-szeroko-b-160',
    messages: [
      [
        'customer',
        'To już czwarte pismo w sprawie hałasu wentylatora na dachu. Czy ktokolwiek to czyta?! Żądam odpowiedzi albo składam pozew.',
      ],
      [
        'agent',
        'Szanowny Panie, przepraszamy za brak reakcji na poprzednie pisma. Wentylator należy do najemcy lokalu usługowego i do niego winien się Pan zwrócić. W razie nowych ustaleń udzielimy odpowiedzi.',
      ],
      ['customer', 'To jest wasz dach!'],
      ['agent', 'Dach tak, wentylator nie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-161',
    messages: [
      [
        'customer',
        'Dzień dobry, kończy mi się polisa OC 14.12, dostałem propozycję o 400 zł droższą, a nie miałem żadnej szkody',
      ],
      ['agent', 'Dzień dobry! Czyli bezszkodowy kierowca, odnowienie 14 grudnia i nagle 400 w górę, tak?'],
      ['customer', 'no tak'],
      [
        'agent',
        'Już rozumiem. Da się zejść na dwa sposoby: rata roczna zamiast półrocznej lub rezygnacja z holowania za granicą. Który bardziej Panu leży?',
      ],
      ['customer', 'roczna'],
      [
        'agent',
        'Wychodzi 40 zł więcej niż rok temu. Zapisuję i wysyłam polisę. 15 grudnia odezwę się jeszcze i sprawdzę, czy stara polisa nie wznowiła się obok nowej.',
      ],
      ['customer', 'mam maila z polisą'],
      ['agent', 'Pasuje Panu ta kwota, mogę uznać, że wszystko mamy?'],
      ['customer', 'Pasuje. Tak, wszystko.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-162',
    messages: [
      ['customer', 'halo halo u nas na Brzozowej nie ma wody cały dzień i ja mam niemowlaka'],
      ['agent', 'o rety z maluchem bez wody to jest dramat no rozumiem panią'],
      ['customer', 'ani umyć ani mleko zrobić'],
      [
        'agent',
        'to tak beczkowóz podjedzie pod dwunastkę o siedemnastej a ja do pani o szesnastej trzydzieści przedzwonię czy wyjechał',
      ],
      ['customer', 'o dziękuję'],
      ['agent', 'czegoś jeszcze pani w tej chwili trzeba'],
      ['customer', 'no żeby ktoś mi to wniósł na trzecie piętro bo mąż w pracy'],
      ['agent', 'powiem kierowcy to wniesie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-163',
    messages: [
      ['customer', 'Wasza apka pokazuje, że mam debet -2300. Wczoraj było +2300. Zawał.'],
      [
        'agent',
        'Hej, spokojnie, pieniądze są. Po nocnej aktualizacji znak minus pojawia się przy saldach z grosikami. Przepraszamy za to straszenie. Przeładowuję Twój profil.',
      ],
      ['customer', 'ok'],
      ['agent', 'Minus zniknął?'],
      ['customer', 'Zniknął, uff'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-164',
    messages: [
      [
        'customer',
        'Szanowni Państwo, podczas wymiany pionów w łazience ekipa rozbiła mi cztery płytki i zostawiła gruz. Mieli wrócić w poniedziałek, jest czwartek.',
      ],
      [
        'agent',
        'Szanowna Pani,\nstreszczam dla pewności: cztery rozbite płytki, gruz w łazience i ekipa, która nie pokazała się od poniedziałku.\nWymogę na wykonawcy przyjazd. Pan Rogala z ekipy zjawi się jutro między 7 a 9, płytki ułoży do soboty. Mam nadzieję, że taki termin Pani odpowiada.',
      ],
      ['customer', 'Będę w domu.'],
      ['agent', 'Wspaniale, pozdrawiam.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'pl-szeroko-b-165',
    messages: [
      ['customer', 'dzień dobry ja w sprawie zasiłku bo nie dostałem a wszyscy dostali'],
      ['agent', 'dzień dobry a co pan składał i kiedy'],
      ['customer', 'no papier w okienku w styczniu'],
      ['agent', 'a to po terminie pan składał trzeba się było pospieszyć'],
      ['customer', 'pani w okienku mówiła że zdążę'],
      ['agent', 'to niech pan idzie do tej pani ja nie odpowiadam za okienko'],
      ['customer', 'ładnie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-166',
    messages: [
      ['customer', 'Próbuję ustawić stałe zlecenie na czynsz i zawsze kasuje mi się po zapisaniu'],
      ['agent', 'Dzień dobry :) A jaką datę pierwszej płatności Pan wpisuje?'],
      ['customer', 'dzisiejszą'],
      [
        'agent',
        'No i mamy winowajcę: zlecenie z dzisiejszą datą system od razu uznaje za wykonane i je chowa. Wpiszę Panu jutrzejszą.',
      ],
      ['customer', 'ok'],
      ['agent', 'Wpisałem. Widać zlecenie na liście? Czy jest coś, co jeszcze kuleje?'],
      ['customer', 'widać, ale odbiorca ma literówkę w nazwie'],
      ['agent', 'Poprawiam w tej chwili'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-167',
    messages: [
      ['customer', 'Nie otrzymałam zwrotu nadpłaty za wywóz śmieci.'],
      ['agent', 'Dzień dobry. Kiedy i którą drogą zgłaszała Pani nadpłatę?'],
      ['customer', 'We wrześniu, listem poleconym.'],
      ['agent', 'List odnalazłem. Kieruję zwrot do wypłaty. Czy mogę być pomocny w czymś jeszcze?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-szeroko-b-168',
    messages: [
      ['customer', 'Ej, nie widze w aplikacji kodu QR do paczkomatu z nowa karta'],
      ['agent', 'Hej! Mogę ci na teraz włączyć wirtualną. Chcesz?'],
      ['customer', 'chce'],
      ['agent', 'jest w portfelu. płaci?'],
      ['customer', 'nie, terminal mowi odmowa'],
      ['agent', 'daj mi minutkę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-169',
    messages: [
      ['customer', 'Witam, prosiłbym o status reklamacji 77/R - transakcja na 1200 zł, której nie robiłem.'],
      [
        'agent',
        'Dzień dobry. Reklamacja jest u analityka. Zadzwonię do niego z rana i jutro do 12 napiszę do Pana, co ustalił.',
      ],
      [
        'customer',
        '[nazajutrz] Pieniądze wróciły, a mail przyszedł o 11:40. Jestem pod ogromnym wrażeniem, tak się traktuje klienta!',
      ],
      ['agent', 'Bardzo mi miło.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform', 'advocate'],
  },
]
