import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-142',
    messages: [
      ['customer', 'Dlaczego mój przelew do USA kosztował 85 zł?'],
      ['agent', 'Dzień dobry,\n\nczy przelew był złożony z opcją kosztów OUR, BEN czy SHA?'],
      ['customer', 'Pan z okienka wybrał OUR'],
      [
        'agent',
        'Przy OUR nadawca pokrywa koszty banku pośredniczącego i stąd wzięły się te 85 zł. Następnym razem proszę wybrać SHA, wtedy koszt to 30 zł. Kwoty 85 zł nie możemy zwrócić, pobrał ją bank w USA.',
      ],
      ['customer', 'Aha. Szkoda że pan z okienka nie powiedział'],
      ['agent', 'Czy to odpowiada na Pana pytanie?'],
      ['customer', 'Tak, odpowiada.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['canDo.not', 'explain'],
  },
  {
    id: 'pl-zwykle-b-143',
    messages: [
      [
        'customer',
        'Zgubiłem bagaż podręczny w poczekalni przychodni, czarny plecak, wtorek rano, z lewej pod oknem. Tymek',
      ],
      [
        'agent',
        'Dzień dobry,\n\nczarny plecak, zostawiony we wtorek rano w poczekalni pod oknem, dobrze to odtwarzam? Czy miał naszywki lub breloki?',
      ],
      ['customer', 'tak, brelok z rekinem'],
      [
        'agent',
        'Dziękuję. Plecak z rekinem leży w szatni, półka 3. Szatnia czynna 7–19. Mogę poprosić panią z szatni o odłożenie za ladę, jeśli przyjdzie Pan po 19.',
      ],
      ['customer', 'zdąże do 19'],
      ['agent', 'Świetnie. Czy chce Pan przy okazji zapytać o coś więcej?'],
      ['customer', 'tak, kiedy przyjmuje dr Gryka, bo skasowali mi wizyte'],
      ['agent', 'Dr Gryka przyjmuje we wtorki i czwartki od 14.'],
      ['customer', 'dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'canDo'],
  },
  {
    id: 'pl-zwykle-b-144',
    messages: [
      ['customer', 'Brak ciepła w grzejniku na klatce schodowej 3.'],
      ['note', 'Zgłosił: p. Sowa, tel. 600 900 900'],
      ['note', 'Pion klatkowy wyłączony celowo do 1.12.'],
      ['agent', 'Grzejniki klatkowe są włączane w grudniu, uchwała nr 9.'],
      ['customer', 'dziękuję za tę wyczerpującą odpowiedź'],
      ['agent', 'Z poważaniem, administracja'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'pl-zwykle-b-145',
    messages: [
      [
        'customer',
        'Dzień dobry, na stronie sklepu nie ma już mojej wersji krzesła (szare, bez kółek). Kupiłam 4, potrzebuję jeszcze 2. Lena',
      ],
      [
        'agent',
        'Dzień dobry Pani Leno,\n\nszare bez kółek zostało wycofane w październiku. Mogę sprowadzić dwa ostatnie z salonu w Opolu. Czy taki wariant byłby dla Pani dobry? Mają małe zarysowania pod siedziskiem.',
      ],
      ['customer', 'Jeśli pod siedziskiem to tak'],
      ['agent', 'Sprowadzam zatem dwie sztuki. Dostawa z Opola jest bezpłatna.\n\nPozdrawiam\nKornelia'],
      ['customer', '👍'],
      ['agent', 'Pani Leno, krzesła doręczone. Czy komplet sześciu do siebie pasuje?\n\nKornelia'],
      ['customer', 'jeszcze nie rozpakowane, zrobimy to w święta'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-zwykle-b-146',
    messages: [
      [
        'customer',
        'Dzień dobry, ktoś się włamał na moje konto w waszym sklepie z grami i kupił za 300 zł. Wiktor',
      ],
      ['agent', 'Dzień dobry,\n\nczy używał Pan tego samego hasła gdzie indziej?'],
      ['customer', 'Być może'],
      [
        'agent',
        'W takim razie to Pan udostępnił dane, a nie my. Sprawę proszę zgłosić na policję i w banku, to oni zajmują się takimi zwrotami.',
      ],
      ['customer', 'Serio?'],
      [
        'agent',
        'Konto jest zablokowane. Odblokowanie po przesłaniu numeru sprawy z policji.\n\nZespół Bezpieczeństwa',
      ],
      ['customer', 'to idę na policję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-zwykle-b-147',
    messages: [
      ['customer', 'Potrzebuję certyfikatu kalibracji do wagi nr 3321, audyt w przyszłym tygodniu'],
      ['agent', 'Dzień dobry, czy certyfikat ma być po polsku czy w dwóch językach?'],
      ['customer', 'dwa języki'],
      [
        'agent',
        'W porządku. Drukuję i wysyłam paczką do Państwa działu jakości. Czy oprócz tego mogę pomóc w czymś przed audytem?',
      ],
      ['agent', 'Certyfikat w PDF jest też w załączniku.'],
      ['customer', 'Super, nic więcej nie trzeba'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-zwykle-b-148',
    messages: [
      ['customer', 'Dzień dobry, wczoraj autobus 23 o 17:40 nie przyjechał. Stałam 50 minut. Nina'],
      [
        'agent',
        'Dzień dobry Pani Nino,\n\nbardzo Panią przepraszamy za wczorajszy brak kursu. Czy może Pani podać nazwę przystanku?',
      ],
      ['customer', 'Park Miejski'],
      [
        'agent',
        'Dziękuję. Kurs 17:40 wypadł, dyspozytor nie miał zmiany dla kierowcy. Od jutra brygadę przejmuje kierowca rezerwowy, pan Edward, rozkład będzie zachowany.',
      ],
      ['customer', 'oby'],
      ['agent', 'Z poważaniem\nZakład Komunikacji'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'explain', 'facts'],
  },
  {
    id: 'pl-zwykle-b-149',
    messages: [
      ['customer', 'halo czy sa tu jacys ludzie? tablet mi sie nie chce obudzic'],
      ['agent', 'Dzień dobry, jest człowiek :) Co się dzieje po przytrzymaniu przycisku zasilania?'],
      ['customer', 'nic sie nie dzieje'],
      ['agent', 'Dziękuję. Czy był podłączony do ładowarki oryginalnej?'],
      ['customer', 'nie, do innej'],
      [
        'agent',
        'Proszę podłączyć oryginalną na 30 minut, a potem przytrzymać zasilanie i ciszej naraz przez 15 sekund.',
      ],
      ['customer', 'ok zaraz'],
      ['customer', 'wibruje'],
      ['agent', 'I uruchomił się?'],
      ['customer', 'uruchomil sie tak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-zwykle-b-150',
    messages: [
      [
        'customer',
        'Dzień dobry,\n\n8 listopada kupiłem u Państwa stół dębowy. Jedna noga ma pęknięcie na 15 cm, stół się chwieje. W salonie powiedziano mi, że drewno tak ma. Nie po to zbierałem dwa lata.\n\nEdward Wnuk',
      ],
      [
        'agent',
        'Dzień dobry Panie Edwardzie,\n\nrozumiem więc, że noga jest pęknięta na około 15 cm, stół się chwieje, a w salonie usłyszał Pan, że drewno tak ma. Czy czegoś nie pominęłam?\n\nZ poważaniem\nHanna Cieślik\nReklamacje',
      ],
      ['customer', 'Nie pominęła Pani.'],
      [
        'agent',
        'Dziękuję. Poprosiłam stolarza o opinię: drewno było za mokre przy montażu, dlatego pękło. Nową nogę zamówię dziś, a w czwartek do 16 zadzwonię z datą montażu. Przepraszam za stół, który miał cieszyć, a kłopocze. Po dwóch latach zbierania to gorzkie rozczarowanie.\n\nHanna Cieślik',
      ],
      ['customer', 'Dziękuję, czekam na telefon.'],
      [
        'agent',
        'Panie Edwardzie, wczoraj był montaż. Czy stół stoi stabilnie i czy zostały jakieś sprawy, o których powinnam wiedzieć?\n\nHanna Cieślik',
      ],
      ['customer', 'Stabilnie, ale montażysta zarysował blat.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-151',
    messages: [
      ['customer', 'Czy jest możliwość wniesienia roweru do państwa pociągu o 9:05 w sobotę?'],
      [
        'agent',
        'Dzień dobry,\n\nw pociągu o 9:05 jest 6 miejsc na rowery, rezerwacja obowiązkowa, 9,10 zł. Czy podróżuje Pani sama?',
      ],
      ['customer', 'z synem, 2 rowery'],
      ['agent', 'Wolne są 3 miejsca. Rezerwację robi się razem z biletem, w kroku „Dodatki”.'],
      ['customer', 'a przyczepka dziecięca'],
      ['agent', 'Przyczepka po złożeniu jedzie jako bagaż.'],
      ['customer', 'ok dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-152',
    messages: [
      ['customer', 'kupiłam u was strój kąpielowy i jest za mały, metka odcięta. da się wymienić?'],
      ['agent', 'Cześć! Czy folia higieniczna jest jeszcze w środku?'],
      ['customer', 'jest'],
      [
        'agent',
        'Dzięki 🙏 Jeśli folia jest, mogę wymienić nawet bez metki. Podaj proszę nr zamówienia i rozmiar.',
      ],
      ['customer', '9091, poproszę 40'],
      [
        'agent',
        'Przepraszam za rozmiarówkę, w tej kolekcji jest zaniżona. Odkładam dla Ciebie 40, etykieta zwrotna przyjdzie mailem. Potrzebujesz jeszcze czegoś?',
      ],
      ['customer', 'nieee, dzięki piękne'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'canDo', 'explain'],
  },
  {
    id: 'pl-zwykle-b-153',
    messages: [
      ['customer', 'Awaria: nie działa szlaban wjazdowy, auta stoją na ulicy'],
      ['note', 'szlaban A, zasilanie OK, pętla indukcyjna nie reaguje'],
      [
        'agent',
        'Proszę ręcznie podnieść szlaban: klucz w skrzynce, kod u ochrony. Serwis będzie do 40 minut, technik zadzwoni 10 minut przed przyjazdem.',
      ],
      ['customer', 'podniesiony ręcznie'],
      ['agent', 'Serwis na miejscu od 11:20.'],
      ['customer', 'ok widzę ich'],
      ['agent', 'Wymieniono pętlę. Czy szlaban otwiera się automatycznie?'],
      ['customer', 'otwiera i zamyka'],
      ['note', 'Szlaban A pętla wymieniona, gwarancja 24 mies.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['facts', 'inform', 'note'],
  },
  {
    id: 'pl-zwykle-b-154',
    messages: [
      [
        'customer',
        'W moim ogrodzie obok płotu państwa stacja transformatorowa buczy od tygodnia. Nie wiem, czy to bezpieczne. Regina Tul',
      ],
      [
        'agent',
        'Dzień dobry Pani Regino,\n\nkiedy buczenie jest najgłośniejsze: w dzień, wieczorem, przy deszczu? Czy widać jakieś iskry?',
      ],
      ['customer', 'Wieczorem, iskier nie ma'],
      [
        'agent',
        'Dziękuję. To proszę nie podchodzić do ogrodzenia stacji. Zgłaszam brygadę pomiarową. Gdy tylko będę znała termin, napiszę.',
      ],
      ['customer', 'Dobrze, pies też ma nie podchodzić?'],
      [
        'agent',
        'Tak, lepiej trzymać go po drugiej stronie.\n\nZ poważaniem\nAlina Bator\nPogotowie Energetyczne',
      ],
      ['customer', 'dobrze dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'inform.vague'],
  },
]
