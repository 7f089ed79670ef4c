import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-057',
    messages: [
      [
        'customer',
        'Dobry, w instrukcji roweru jest że siodełko na 8 Nm, a na sztycy nadruk 5 Nm. Czego słuchać?',
      ],
      [
        'agent',
        'Dobry! Sztycy, instrukcja powstała jeszcze dla modelu aluminiowego. Proszę dokręcić na 5. Rozwiać coś jeszcze?',
      ],
      ['customer', 'to łańcuch po jakim przebiegu do smarowania?'],
      ['agent', 'Co 200 km albo po każdym deszczu.'],
      ['customer', '👌'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-058',
    messages: [
      [
        'customer',
        'Szanowni Państwo, do dnia dzisiejszego nie otrzymałem odpowiedzi na wniosek o rozłożenie zaległości na raty. Jan Burak',
      ],
      [
        'agent',
        'Szanowny Panie, wniosek rozpatrzono pozytywnie, decyzja zostanie doręczona listem poleconym do 30 listopada. Mam nadzieję, że powyższe wyczerpuje temat. W przypadku wątpliwości uprzejmie proszę o kontakt. Z poważaniem, Irena Kłos, Referat Podatków',
      ],
      ['customer', 'Szanowna Pani, przyjmuję do wiadomości.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-koniec-059',
    messages: [
      ['customer', 'w zmywarce po tym waszym serwisie stała woda na dnie aż po kosz'],
      [
        'agent',
        'no tak kolega wymienił uszczelkę a pompka była zatkana pestką ja ją wczoraj wyjąłem i dziś po cyklu sucho ma pani na tym dnie czy nie',
      ],
      ['customer', 'no jest troszkę tak na palec'],
      ['agent', 'to w takim razie wpadnę w czwartek z nową pompką i w sobotę zadzwonię spytać czy sucho'],
      ['customer', 'dobrze będę czekać'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-koniec-060',
    messages: [
      ['customer', 'jak wylaczyc auto-odnawianie'],
      ['agent', 'Konto > Plan > suwak na dole w lewo'],
      ['customer', 'ok, szary'],
      ['agent', 'szary to znaczy wyłączony. Wszystko już wiesz czy męczy Cię coś jeszcze?'],
      ['customer', 'wszystko wiem'],
      ['agent', '🫡'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-061',
    messages: [
      ['customer', 'Wiertarka bije na boki, otwory wychodzą jajowate.'],
      [
        'agent',
        'Prawdopodobnie wygięty trzpień uchwytu, te z marca tak mają. Czy przed kupnem u nas wiertarka była już u kogoś w naprawie i czy wtedy przestała bić?',
      ],
      ['customer', 'nie, nowa była'],
      ['agent', 'To wymienię ją Panu na nową, proszę tylko przyjść z paragonem.'],
      ['customer', 'super, jestem po pracy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-koniec-062',
    messages: [
      ['customer', 'Bardzo proszę o wyjaśnienie, czemu składka wzrosła mi o 38%. Nie miałam żadnej szkody.'],
      [
        'agent',
        'Dzień dobry, w czerwcu wygasła zniżka za instalację alarmową, bo nie wpłynął przegląd. Wystarczy dosłać protokół, a składka spadnie do poprzedniej. Czy przedstawione powody są dla Pani przekonujące?',
      ],
      ['customer', 'Muszę to przetrawić z mężem.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-063',
    messages: [
      ['customer', 'hejka chce zmienic nick z Kluska123 bo juz nie wypada na rekrutacji'],
      ['agent', 'hejka, dawaj nowy'],
      ['customer', 'Anna_Klus'],
      ['agent', 'done ✅ jeszcze jakieś wstydliwe nicki do skasowania, konta, zdjęcia?'],
      ['customer', 'hahaha nie, reszta czysta'],
      ['agent', 'powodzenia na rekrutacji!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-064',
    messages: [
      ['customer', 'no i co z tą ratą bo dzwonicie i dzwonicie'],
      [
        'agent',
        'rata wpłynęła wczoraj proszę pana to już tylko dane sprawdzam aktualny adres to dalej kwiatowa dwa',
      ],
      ['customer', 'tak'],
      ['agent', 'a poza tym numerem jest jeszcze jakiś inny do pana'],
      ['customer', 'nie mam'],
      ['agent', 'dziękuję zapisałem do widzenia'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koniec-065',
    messages: [
      ['customer', 'nie umiem się dodzwonić do hydraulika z waszej listy'],
      ['agent', 'O której Pan próbował?'],
      ['customer', 'o 7, o 12 i o 15'],
      ['agent', 'Wolałby Pan, żebyśmy wskazali innego?'],
      ['customer', 'tak'],
      ['agent', 'Pan Zenon Furtak, już go uprzedziłam. Udało się Panom zdzwonić?'],
      ['customer', 'nom, będzie jutro'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'agree'],
  },
  {
    id: 'pl-koniec-066',
    messages: [
      ['customer', 'SKANDAL. Reklama w opłaconym abonamencie bez reklam!'],
      [
        'agent',
        'Mecze na żywo mają reklamy wstawione przez nadawcę, ale przy filmie wyskoczyły dlatego, że profil spadł na tańszy plan. Przełączyłam go na właściwy. Film idzie już jednym ciągiem?',
      ],
      ['customer', 'jednym ciągiem to mi idzie piana z ust, dalej reklama proszku'],
      ['agent', 'Proszę jeszcze usunąć i dodać na nowo profil na telewizorze.'],
      ['customer', 'no, teraz cisza'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
    heated: true,
  },
  {
    id: 'pl-koniec-067',
    messages: [
      ['customer', 'Kto składa wniosek o dowód dla 4-latki?'],
      [
        'agent',
        'Jedno z rodziców, razem z dzieckiem. Inni klienci pytają najczęściej: „Czy coś jeszcze muszę przynieść?” – nie, tylko zdjęcie.',
      ],
      ['customer', 'dzięki, bo to właśnie miałem pytać'],
      ['agent', 'No widzi Pan. Do zobaczenia przy okienku!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koniec-068',
    messages: [
      ['customer', 'Poproszę o zmianę diety w cateringu na bezglutenową od poniedziałku'],
      ['agent', 'Zmienione, od poniedziałku dostaje Pani boxy z zieloną naklejką.'],
      [
        'agent',
        'Czy tym samym dieta jest ustawiona tak, jak Pani chciała, i czy przy pozostałych dniach też mamy coś przestawić?',
      ],
      ['customer', 'Tak ustawiona, tylko piątek poproszę bez ryby.'],
      ['agent', 'Piątek bez ryby, wpisane.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koniec-069',
    messages: [
      ['customer', 'gdzie wy jesteście bo ja stoję pod tym blokiem i nie widzę żadnej przychodni'],
      ['agent', 'od podwórza proszę pani za śmietnikiem takie brązowe drzwi'],
      ['customer', 'idę idę'],
      ['agent', 'i co znalazła nas pani'],
      ['customer', 'no macham pani przez szybę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-070',
    messages: [
      ['customer', 'Dzień dobry, w panelu stoi, że moja reklamacja 88/24 jest „w toku” od trzech tygodni.'],
      [
        'agent',
        'Dzień dobry, zapytam rzeczoznawcę i odezwę się, gdy tylko coś odpowie. Pytała Pani ostatnio, czy to już wszystko z dokumentów – tak, wszystko.',
      ],
      ['customer', 'no dobrze, to czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
]
