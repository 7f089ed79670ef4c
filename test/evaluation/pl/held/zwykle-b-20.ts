import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-245',
    messages: [
      [
        'customer',
        'Zapisałam syna na obóz i w mailu mam, że grupa jest już pełna, a zaliczka pobrana. Syn płacze. Ania Bąk',
      ],
      [
        'agent',
        'Dzień dobry Pani Aniu,\n\nsyn na pewno jest zawiedziony, Pani zresztą też. Czy chodzi o turnus lipcowy, czy sierpniowy? Czy zaliczka wyniosła 300 zł?',
      ],
      ['customer', 'lipcowy, 300'],
      [
        'agent',
        'Dziękuję. W lipcu ruszy druga grupa, zapisy otwiera jutro o 9 pani Marzena. Mogę trzymać dla syna jedno miejsce, zaliczka przejdzie bez dopłaty.',
      ],
      ['customer', 'trzymać!'],
      ['agent', 'Jest trzymane. Czy syn ma dietę?'],
      ['customer', 'bez orzechów'],
      ['agent', 'Wpisałam: bez orzechów.\n\nCzy o coś jeszcze chciałaby Pani zapytać?'],
      ['customer', 'Tak, kolega Kuba może być w tym samym pokoju?'],
      ['agent', 'Tak, jeśli rodzice Kuby też to wpiszą.'],
      ['customer', 'dzięki, dam im znać'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'facts'],
  },
  {
    id: 'pl-zwykle-b-246',
    messages: [
      [
        'customer',
        'Pralka od was zatrzymuje się przy wirowaniu i stoi z wodą w środku. Program bawełna 60, zawsze w tym samym miejscu. Jarek',
      ],
      [
        'agent',
        'Dzień dobry Panie Jarku,\n\nczyli zawsze przy wirowaniu, na bawełnie 60, i woda zostaje w bębnie. Czy może Pan podać model? Czy filtr na dole był kiedyś czyszczony?',
      ],
      ['customer', 'WM-70, nigdy nie czyszczony'],
      [
        'agent',
        'Dziękuję. Można spróbować samemu albo mogę przysłać serwisanta, pierwsza wizyta bezpłatna. Co Panu wygodniej?',
      ],
      ['customer', 'sam spróbuję'],
      [
        'agent',
        'To za klapką na dole, ręcznik pod spód, kręcić w lewo. Zdjęcie z instrukcji podsyłam na maila.',
      ],
      ['customer', 'wyciągnąłem skarpetę i dwa grosze 😳'],
      ['agent', 'Klasyk. Czy po złożeniu pralka wiruje do końca?'],
      ['customer', 'program leci jeszcze 2 h, dam znać'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-zwykle-b-247',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\n\nna nagrobku mojej żony wykuto złą datę, 12 zamiast 21 marca. Bardzo proszę o poprawienie przed 1 grudnia, jej imieniny.\n\nAlfred Myszka',
      ],
      ['note', 'Zlecenie N-77, data w zamówieniu 21.03, błąd nasz'],
      [
        'agent',
        'Szanowny Panie Alfredzie,\n\nz całego serca przepraszam za błędną datę. Czy może Pan potwierdzić pisownię: 21 marca 2024? Czy płyta ma pozostać w tym samym kolorze?',
      ],
      ['customer', 'Tak. Kolor bez zmian'],
      [
        'agent',
        'Dziękuję. Nową płytę wykuję osobiście do środy, a 28 listopada kamieniarz Leszek zamontuje ją na cmentarzu. Pana obecność nie będzie potrzebna.\n\nJerzy Głaz',
      ],
      ['customer', 'Chciałbym być'],
      ['agent', 'Oczywiście, o 10:00.'],
      [
        'agent',
        'Panie Alfredzie, po montażu: czy data jest dobra i czy coś jeszcze powinniśmy przy grobie poprawić?\n\nJerzy Głaz',
      ],
      [
        'customer',
        'Data dobra, nie ma nic więcej. Nie wiem, jak Panu dziękować, zrobił Pan to z wielkim sercem. Wszystkim o Panu mówię.',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'facts', 'note', 'advocate'],
  },
  {
    id: 'pl-zwykle-b-248',
    messages: [
      ['customer', 'Wasz dron po aktualizacji uciekł mi nad las i tyle go widziałem. Chcę zwrot. Marcel'],
      [
        'agent',
        'Dzień dobry Marcelu,\nstrata drona od razu po zakupie boli, wiem. Czy możesz przesłać log z aplikacji? Czy przed startem zrobiłeś kalibrację kompasu?',
      ],
      ['customer', 'log wysyłam, kalibracji nie robiłem'],
      [
        'agent',
        'Dziękuję. W takim razie powinieneś był skalibrować kompas, aplikacja o tym przypomina. Nie możemy uznać zwrotu.',
      ],
      ['customer', 'przypomina małym drukiem'],
      ['agent', 'Czy ubezpieczałeś drona przy zakupie?'],
      ['customer', 'chyba tak, 39 zł'],
      [
        'agent',
        'Sprawę załatwia wtedy ubezpieczyciel, do nich trzeba pisać, nie do nas. Numer polisy jest na fakturze.',
      ],
      ['customer', 'ok piszę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'pl-zwykle-b-249',
    messages: [
      [
        'customer',
        'Mam problem z systemem rezerwacji kortów, wczoraj dwie osoby miały ten sam kort o 19. Recepcja, Danka',
      ],
      [
        'agent',
        'Cześć Danka, jak wyglądają te dwie rezerwacje na liście: ten sam kolor czy różne? Możesz podesłać zrzut?',
      ],
      ['customer', 'jedna niebieska jedna szara, zrzut poszedł'],
      ['agent', 'Dzięki. Czy szara nadal tam wisi?'],
      ['customer', 'wisi'],
      [
        'agent',
        'Szara to rezerwacja z telefonu, telefony i aplikacja mają dwa osobne kalendarze, dlatego się nie widziały. Łączę je w jeden. Przy telefonie wpisujcie od razu w niebieskim.',
      ],
      ['customer', 'ok przekażę dziewczynom'],
      ['agent', 'Czy macie tam jeszcze coś do mnie?'],
      ['customer', 'może Renata coś miała, ale jest w terenie'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-zwykle-b-250',
    messages: [
      [
        'customer',
        'Dzień dobry, na zaproszeniu na konferencję pomylono mój tytuł, jestem dr hab., nie mgr. Beata Orzech',
      ],
      [
        'agent',
        'Szanowna Pani Doktor,\n\nprzepraszam za błąd w tytule. Czy może Pani przesłać dane w takim brzmieniu, w jakim mają być na identyfikatorze?',
      ],
      ['customer', 'dr hab. Beata Orzech, prof. uczelni'],
      [
        'agent',
        'Dziękuję. Program drukowany jest już gotowy, mogę dołączyć do niego erratę i zmienić identyfikator. Czy takie rozwiązanie Pani Doktor przyjmie?',
      ],
      ['customer', 'Przyjmę'],
      [
        'agent',
        'Zmieniam identyfikator i przygotowuję erratę. Próbka jest w załączniku. Czy zapis jest teraz prawidłowy?',
      ],
      ['customer', 'Prawie. „prof.” małą literą poproszę'],
      ['agent', 'Oczywiście. Z wyrazami szacunku\nSekretariat Konferencji'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-zwykle-b-251',
    messages: [
      ['customer', 'Moja fotowoltaika od soboty daje 0 kWh, a słońce świeci. Ryszard Bober'],
      [
        'agent',
        'Dzień dobry Panie Ryszardzie,\n\nczy na falowniku świeci dioda? Czy mógłby Pan przesłać zdjęcie wyświetlacza?',
      ],
      ['customer', 'czerwona, zdjęcie w zał.'],
      [
        'agent',
        'Dziękuję. Na zdjęciu jest kod 301: falownik wyłączył się sam, bo napięcie w sieci przekroczyło 253 V. Czy sąsiedzi też mają panele?',
      ],
      ['customer', 'z obu stron mają'],
      ['agent', 'Proszę wyłączyć i włączyć rozłącznik z podpisem AC, odczekać 5 minut.'],
      ['customer', 'zielona, rusza'],
      [
        'agent',
        'Zmieniam zdalnie próg reakcji. W piątek zajrzę w Pana wykres i zadzwonię, żeby upewnić się, że się nie powtarza.\n\nRobert',
      ],
      ['customer', 'Dobrze. Piątek po 16'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-zwykle-b-252',
    messages: [
      ['customer', 'Dzień dobry, nadal nie mam listy lektur dla 6c, obiecanej na zebraniu. Mama Igora'],
      [
        'agent',
        'Dzień dobry,\n\nprzepraszam za zwłokę, wiem, że zebranie było dwa tygodnie temu. Czy Igor ma już pierwszą książkę z listy ustnej?',
      ],
      ['customer', 'Tę o żeglarzach ma'],
      [
        'agent',
        'To świetnie. Pełną listę napiszę dziś i wyślę Państwu przez dziennik przed 18.\n\nCzy ma Pani do mnie jeszcze jakieś pytania przed świętami?',
      ],
      ['agent', 'Dodam, że kiermasz książek jest 4 grudnia.'],
      ['customer', 'Dziękuję, nie mam'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'pl-zwykle-b-253',
    messages: [
      ['customer', 'Witam, wynajmuję u państwa schowek nr 40. Zgubiłam kłódkę z kluczem. Co robić?'],
      [
        'agent',
        'Dzień dobry, czy może Pani podać kod klienta? Czy kłódka jest zatrzaśnięta, czy schowek stoi otwarty?',
      ],
      ['customer', '40-KL, zatrzaśnięta'],
      ['agent', 'Dziękuję. Cięcie kłódki kosztuje 30 zł, potrzebny dowód. Czy ma Pani nową kłódkę?'],
      ['customer', 'nie mam'],
      ['agent', 'Kłódki są w biurze po 25 zł. Biuro czynne do 20.'],
      ['customer', 'ok, podjadę po pracy. czy jest gdzie zaparkować'],
      ['agent', 'Miejsca 1–6 przed wjazdem. Czy auto jest osobowe?'],
      ['customer', 'osobowe'],
      ['agent', 'To wystarczy. Do zobaczenia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-254',
    messages: [
      [
        'customer',
        'Zdjęcia z sesji brzuszkowej wyszły bez ostatniej godziny. A drugiej takiej sesji nie będzie, już urodziłam. Gosia',
      ],
      [
        'agent',
        'Gosiu, najpierw gratulacje! I przepraszam za brakującą godzinę, serce mi stanęło, domyślam się, że Tobie też. Czy możesz napisać, na którym kadrze się kończy?',
      ],
      ['customer', 'Na kanapie, białej'],
      [
        'agent',
        'Zdjęcia z drugiej karty zgrywam właśnie teraz do Twojej galerii. Czy link do galerii nadal masz, ten z hasłem „brzuszek”?',
      ],
      ['customer', 'mam'],
      ['agent', 'Wgrane 212 zdjęć. Jest też parapet i ogród?'],
      ['customer', 'Jest parapet, jest ogród, popłakałam się'],
      ['agent', 'Uściski dla maluszka!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own'],
  },
  {
    id: 'pl-zwykle-b-255',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\nw paczce z Państwa hurtowni zamiast 10 litrów farby białej są 2 x 5 litrów kremowej. Malarz stoi i czeka, płacę mu za godzinę.\n\nEdyta Ruta',
      ],
      [
        'agent',
        'Dzień dobry Pani Edyto,\n\nczy może Pani podać numer WZ? Jak wyglądał odbiór, ktoś zaglądał do wiader przy kierowcy?\n\nSławek\nHurtownia',
      ],
      ['customer', 'WZ 91/11, mąż podpisał i nie zaglądał'],
      ['agent', 'Dziękuję. Czy wiadra są nadal zamknięte?'],
      ['customer', 'jedno otwarte, malarz zajrzał'],
      [
        'agent',
        'Nie szkodzi. Przepraszam za pomyłkę w kolorze. Załaduję białą na najbliższe auto i o 12:30 będzie u Państwa, kierowca Mietek zabierze kremową, otwartą też.\n\nSławek',
      ],
      ['customer', 'to malarz idzie na wczesny obiad'],
      ['agent', 'Pani Edyto, Mietek melduje, że zostawił białą. Czy tym razem kolor jest ten?\n\nSławek'],
      ['customer', 'Biała jak śnieg'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'facts'],
  },
]
