import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-126',
    messages: [
      ['customer', 'Ukraińska karta córki nie działa w bibliotece, ona bardzo czyta i bardzo płacze'],
      ['note', 'karta UA'],
      ['agent', 'Proszę mówić, ja mam czas, nikt za Panią nie stoi.'],
      ['customer', 'Pani przy wejściu powiedziała, że czytnik „nie lubi cyrylicy”'],
      [
        'agent',
        'To jest tak: karta ukraińska, czytnik jej cyrylicy nie łyka, a dziewczynka płacze bez książek.',
      ],
      ['agent', 'Drukuję nową z łacińskim zapisem. Córka już przeszła przez bramkę?'],
      [
        'customer',
        'Przeszła i wybrała sześć książek! Pani jest złoty człowiek, powiem o Pani w naszej szkole sobotniej',
      ],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'advocate'],
  },
  {
    id: 'pl-warsztat-127',
    messages: [
      ['customer', 'To już drugi termin na drogowe odszkodowanie za działkę, który mija bez odzewu. Słabo.'],
      ['note', 'Wnioskodawca pyta o operat, rzeczoznawca na zwolnieniu do końca miesiąca'],
      [
        'agent',
        'Szanowny Panie, nie jesteśmy władni wypłacić zaliczki przed operatem. O wyznaczeniu nowego rzeczoznawcy zawiadomimy odrębnym pismem.',
      ],
      ['customer', 'Rzeczoznawca choruje, a działka czeka.'],
      ['agent', 'Czy odpowiedź jest dla Pana wystarczająca i czy wnosi Pan o coś jeszcze?'],
      ['customer', 'Skonsultuję to z żoną.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['canDo.not', 'inform.vague', 'note'],
  },
  {
    id: 'pl-warsztat-128',
    messages: [
      ['customer', 'no cześć hulajnoga mi sama hamuje na środku ronda dzisiaj prawie mnie skosił autobus'],
      ['agent', 'o matko na samą myśl mi się nogi uginają to mogło się źle skończyć'],
      [
        'agent',
        'czujnik klamki łapie wilgoć i myśli że pan ciśnie podjedzie dziś po nią o siedemnastej nasz chłopak z busem a ja do tego czasu zdalnie ją blokuję żeby nikt nie wsiadł',
      ],
      ['customer', 'dobra'],
      [
        'agent',
        'po pierwszym deszczu odezwę się do pana czy klamka nie świruje a na teraz mamy jeszcze coś do obgadania',
      ],
      ['customer', 'nie to tyle trzymaj się'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-129',
    messages: [
      ['customer', 'ILE RAZY mam pisać, że nie jestem Pan Tomasz??? Jestem Iwona, mam na imię IWONA'],
      ['agent', 'Droga Pani, wystarczyło poprawić płeć w profilu, nie każdy robi z tego taką aferę.'],
      ['customer', 'nie mam takiej opcji w profilu!!!'],
      ['agent', 'Zmieniam ręcznie na Iwonę. Wita już Panią poprawnie po odświeżeniu?'],
      ['customer', 'Wita mnie „Pan Iwona”. Gratuluję.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-warsztat-130',
    messages: [
      ['customer', 'Halo, gdzie się u was płaci mandat za jazdę bez biletu?'],
      ['agent', 'Windykację mandatów oddaliśmy na zewnątrz, musi Pani pisać do kancelarii z pouczenia.'],
      ['customer', 'A ile mam czasu i czy jest coś jeszcze, co muszę wiedzieć?'],
      ['agent', 'Siedem dni. Ma Pani dodatkowe pytania w tym temacie?'],
      ['customer', 'Nie mam.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own.not'],
  },
  {
    id: 'pl-warsztat-131',
    messages: [
      ['customer', 'Bukiet dla szefowej przyszedł z wizytówką „Spoczywaj w pokoju”.'],
      ['agent', 'Jak szefowa na to zareagowała?'],
      ['customer', 'Najpierw zbladła, potem się śmiała do łez.'],
      ['agent', 'Za grobową karteczkę w urodzinowych tulipanach bardzo przepraszam.'],
      [
        'agent',
        'Możemy dosłać tort marcepanowy od nas z porządną karteczką. Wyrazi Pan zgodę na dostawę wprost na biurko szefowej?',
      ],
      ['customer', 'Zgoda, prosto na biurko.'],
      [
        'agent',
        'Tort pojechał, kurier potwierdził odbiór. Szefowa udobruchana i nic już między nami nie wisi?',
      ],
      ['customer', 'Udobruchana, nic nie wisi.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'canDo', 'agree'],
  },
  {
    id: 'pl-warsztat-132',
    messages: [
      ['customer', 'przyjechal materac z plama, juz ktos na nim spal, TO OBRZYDLIWE, wezwe sanepid'],
      ['note', 'Materac po zwrocie, plama na szwie, ponownie sprzedany jako nowy'],
      ['agent', 'Po kolei. Materac ma plamę i sądzi Pan, że był używany, tak?'],
      ['customer', 'sądzę i widzę'],
      [
        'agent',
        'Z magazynu wychodzą tylko fabrycznie zafoliowane, widocznie zaplamił go Pan przy rozpakowaniu. Rozfoliowanego nie przyjmiemy z powrotem, tego zabrania sanitarny regulamin sklepu.',
      ],
      ['customer', 'widzimy sie zatem gdzie indziej'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo.not', 'defend.not', 'note'],
    heated: true,
  },
  {
    id: 'pl-warsztat-133',
    messages: [
      [
        'customer',
        'Ojciec dostaje od Państwa rachunki za światło w piwnicy sąsiada, bo on tam hoduje pieczarki',
      ],
      ['agent', 'Jasne, spisuję, proszę dalej'],
      ['customer', 'no i tyle, licznik ma numer 55'],
      [
        'agent',
        'Powtarzam numer: pięćdziesiąt pięć. Przewody skrzyżowano przy remoncie, wskutek czego tata płaci za grzyby. Przepinam układ w systemie i w piątek w południe zadzwonię z wyliczeniem nadpłaty. Czy to rozwiewa wątpliwości taty?',
      ],
      ['customer', 'Tata kiwa głową, że rozwiewa.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-134',
    messages: [
      [
        'customer',
        'Na wycieczce w Bieszczadach wasz przewodnik zgubił mi trzech seniorów, szukaliśmy ich dwie godziny',
      ],
      [
        'agent',
        'Dwie godziny szukać starszych osób w górach to trauma, nie dziwię się, że pisze Pani jeszcze z drogi.',
      ],
      [
        'agent',
        'Przepraszamy za to, że przewodnik stracił grupę z oczu. O rekompensatę proszę się jednak upominać u lokalnego organizatora, on go zatrudnia.',
      ],
      [
        'agent',
        'Mogę uważać, że rzecz jest dla Pani domknięta, a może czegoś Pani od nas jeszcze potrzebuje?',
      ],
      [
        'customer',
        'Domknięta nie jest, potrzebuję nazwiska tego człowieka i to od Was, nie od organizatora.',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own.not'],
  },
  {
    id: 'pl-warsztat-135',
    messages: [
      [
        'customer',
        'Drodzy, w waszym programie kadrowym urlop mojej pracownicy na żądanie znika, gdy zatwierdza go ktoś z Gdańska.',
      ],
      ['agent', 'Aha, aha. Czyta się to jak kryminał. Proszę pisać dalej.'],
      ['customer', 'Gdańsk jest u nas od lata, a urlopy od lata znikają.'],
      [
        'agent',
        'Gdańsk ma ustawioną strefę czasową Azorów i zatwierdza „wczoraj”, dlatego znika. Przestawiam Gdańsk na Warszawę. Co jeszcze mogę dla Pani zrobić, to przywrócić te skasowane.',
      ],
      ['customer', 'Poproszę, jest Pan genialny, kadry klaszczą'],
      ['agent', 'Wróciły. Dopisać coś do tej listy czy zamykamy?'],
      ['customer', 'Zamykamy'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'canDo', 'explain', 'advocate'],
  },
  {
    id: 'pl-warsztat-136',
    messages: [
      ['customer', 'Moj kosz w aplikacji sklepu nie przyjmuje bonu na swieta, a bon mam od pana z infolinii'],
      ['agent', 'Hej, mhm, mhm, pisz, czytam'],
      ['customer', 'i jeszcze mam darmowa dostawe do wykorzystania, tez nie wchodzi'],
      ['agent', 'Łączę Ci oba kody w jeden. Wrzuć „SANIE26” i zobacz, kwota po kodzie zjechała do zera?'],
      ['customer', 'moment stoje w tramwaju, w domu spr'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'own'],
  },
]
