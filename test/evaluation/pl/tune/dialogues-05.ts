import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-065',
    messages: [
      ['customer', 'Proszę o wydłużenie terminu płatności faktury 88/2026'],
      [
        'agent',
        'Dzień dobry, przepraszam, że nikt wcześniej nie odpowiedział. Przesunęłam termin na 30 czerwca i wyślę Pani potwierdzenie na piśmie. Zanim się rozłączymy, czy coś Panią jeszcze martwi?',
      ],
      ['customer', 'Tak, jeszcze jedno. A co z odsetkami za maj?'],
      ['agent', 'Odsetki zostały anulowane.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-066',
    messages: [
      ['customer', 'nie slysze rozmowcy jak dzwonie przez wasza apke'],
      ['agent', 'Od kiedy tak jest i na jakim telefonie to się dzieje?'],
      ['customer', 'od wczoraj, pixel 7'],
      [
        'agent',
        'Przepraszam za to. Przyczyną był błąd w uprawnieniach mikrofonu po wczorajszej aktualizacji. Wystarczy wejść w Uprawnienia i włączyć mikrofon. Słyszysz już rozmówców?',
      ],
      ['customer', 'slysze! dzieki wielkie'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'explain'],
  },
  {
    id: 'pl-067',
    messages: [
      ['customer', 'Gdzie sprawdzę status naprawy?'],
      ['agent', 'Sprawdzę. Chwileczkę, proszę.'],
      ['customer', 'czekam'],
      ['agent', 'Naprawa jest na etapie testów, status pokazuje strona serwis.example.com.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-068',
    messages: [
      [
        'customer',
        'Kupiliśmy u Państwa okna. W dwóch pokojach paruje szyba od środka, a w salonie klamka się rusza.',
      ],
      [
        'agent',
        'Szanowni Państwo, czyli mają Państwo dwie rzeczy: parujące szyby w dwóch pokojach i luźną klamkę w salonie. Czy dobrze to podsumowałam?',
      ],
      ['customer', 'Dobrze.'],
      [
        'agent',
        'Mogę wysłać montera do klamki i jednocześnie zamówić nowe pakiety szybowe. Czy jest jeszcze jakiś temat do omówienia?',
      ],
      ['customer', 'Musimy się z mężem zastanowić.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'canDo'],
  },
  {
    id: 'pl-069',
    messages: [
      ['customer', 'Kupilem bilet na zly dzien, da sie zmienic?'],
      ['agent', 'Nie przewidujemy zmian w taryfie promo, takie są warunki.'],
      ['customer', 'a zwrot?'],
      [
        'agent',
        'Zwrotu też nie możemy zrobić. Powinien był Pan dokładnie przeczytać warunki, tłumaczyłem to już przed chwilą.',
      ],
      ['customer', 'trudno'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'pl-070',
    messages: [
      ['customer', 'Dzień dobry, moja córka dostała rower bez hamulca przedniego. Mogła się zabić.'],
      [
        'agent',
        'Boże, rozumiem Pani przerażenie, też bym się bała o dziecko. Czy mogłaby Pani opisać, jak wygląda teraz mocowanie hamulca?',
      ],
      ['customer', 'linka wisi luzem'],
      [
        'agent',
        'Zabiorę rower do serwisu na nasz koszt i osobiście sprawdzę go przed oddaniem. Czy możemy się tak umówić?',
      ],
      ['customer', 'Dobrze, ale proszę szybko.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'agree'],
  },
  {
    id: 'pl-071',
    messages: [
      ['customer', 'jak ustawic przekierowanie poczty'],
      ['agent', 'Ustawienia > Przekazywanie > dodaj adres. Na nowy adres przyjdzie mail z linkiem.'],
      ['customer', 'ok przyszedl'],
      ['agent', 'Czyli działa jak trzeba? Nic już nie wisi?'],
      ['customer', 'działa, nic nie wisi'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-072',
    messages: [
      ['customer', 'Chciałem ekspres czarny, przyszedł biały'],
      ['agent', 'Podsumuję: w zamówieniu był czarny ekspres, w pudełku jest biały, tak?'],
      ['customer', 'tak'],
      ['agent', 'Proponuję zostawić biały z rabatem 20%. Jak Pan się na to zapatruje?'],
      ['customer', 'ok, może być z rabatem'],
      ['agent', 'Rabat przyznałam, pieniądze są na koncie. Czy jest Pan usatysfakcjonowany takim finałem?'],
      ['customer', 'niestety na konto nic nie wpłynęło'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'canDo', 'agree'],
  },
  {
    id: 'pl-073',
    messages: [
      ['customer', 'Chciałbym zamówić pizzę z dostawą'],
      ['agent', 'Jasne, jaka ma być?'],
      ['customer', 'duża z salami'],
      ['agent', 'Czy coś jeszcze dorzucić do zamówienia?'],
      ['customer', 'cola'],
      ['agent', 'Poproszę adres i numer telefonu.'],
      ['customer', 'Krótka 8, 600 700 800'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-074',
    messages: [
      ['customer', 'faktura za kwiecien ma zly adres'],
      [
        'agent',
        'Przepraszam za błędny adres, poprawiłem go i faktura jest już w panelu. To by było na tyle, czy o czymś zapomniałem?',
      ],
      ['customer', 'o niczym Pan nie zapomniał, wielkie dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-075',
    messages: [
      ['customer', 'Halo! Piszę 4 raz. Oddajcie moje pieniądze złodzieje'],
      [
        'agent',
        'Przepraszamy za brak odpowiedzi. Sprawa jest w toku, odpowiemy najszybciej, jak to możliwe.',
      ],
      ['customer', 'Jutro dzwonię do prawnika'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-076',
    messages: [
      ['customer', 'Dzien dobry, laptop po naprawie sie grzeje'],
      ['agent', 'W jakich sytuacjach się grzeje i jak szybko?'],
      ['customer', 'przy filmach, po 10 min'],
      [
        'agent',
        'Wpisuję to do karty naprawy. Skontaktuję się z Panem w ciągu 48 godzin z terminem ponownego przeglądu.',
      ],
      ['customer', 'dobrze czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-077',
    messages: [
      [
        'customer',
        'WASZ BANK TO PORAŻKA. Zablokowaliście mi kartę za granicą, stałam jak idiotka przy kasie!',
      ],
      [
        'agent',
        'Bardzo mi przykro, że znalazła się Pani w tak upokarzającej sytuacji. Gdzie dokładnie i kiedy płatność została odrzucona?',
      ],
      ['customer', 'W Lizbonie, godzinę temu, w hotelu'],
      [
        'agent',
        'Przepraszam za tę blokadę. Kartę odblokowałem, płatność można powtórzyć. Czy mogę zrobić dla Pani jeszcze coś, żeby wyjazd przebiegł spokojnie?',
      ],
      ['customer', 'Tak, proszę sprawdzić drugą kartę, też nie działa.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'apologise'],
    heated: true,
  },
  {
    id: 'pl-078',
    messages: [
      ['customer', 'internet wolny wieczorami'],
      ['agent', 'Mogę przełączyć Pana na inny kanał wifi albo zwiększyć pakiet.'],
      ['customer', 'kanał'],
      ['agent', 'Przełączyłem. Czy widać poprawę?'],
      ['customer', 'na razie ciężko ocenić, wieczorem się okaże'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['canDo'],
  },
  {
    id: 'pl-079',
    messages: [
      ['customer', 'Kto odpowiada za windę w hotelu, stoimy 10 minut'],
      ['agent', 'To nie moje zadanie. Winda należy do zarządcy, trzeba było od razu do niego dzwonić.'],
      ['customer', 'podacie chociaz numer?'],
      ['agent', '22 000 11 22'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-080',
    messages: [
      ['customer', 'Tort przyjechał z imieniem Kasia zamiast Basia.'],
      [
        'agent',
        'Przepraszam za pomyłkę w imieniu! Dyktowano nam zamówienie przez telefon i źle usłyszeliśmy. Dlatego wymienię napis bez opłat i sama go przywiozę.',
      ],
      ['customer', 'Super, jest Basia.'],
      [
        'agent',
        'Uff. Po urodzinach odezwę się jeszcze zapytać, czy tort smakował. Czy przydałoby się coś jeszcze na dzisiejsze przyjęcie?',
      ],
      ['customer', 'Nie, wszystko mamy. Jest Pani niesamowita, na pewno będę Was polecać.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'followUp', 'advocate'],
  },
]
