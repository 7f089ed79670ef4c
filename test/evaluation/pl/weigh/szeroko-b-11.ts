import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-131',
    messages: [
      ['customer', 'dzień dobry bo ja na stare lata zakładam ten profil i mi się nie chce zatwierdzić'],
      ['agent', 'dzień dobry no to świetnie że pani próbuje co tam pani widzi na dole strony'],
      ['customer', 'taki guzik szary'],
      ['agent', 'aha to zaznaczam pani zgodę ze swojej strony guzik się zazieleni'],
      ['customer', 'jest zielony'],
      ['agent', 'i jak pani kliknie to puszcza dalej'],
      ['customer', 'puszcza puszcza jestem w środku'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own'],
  },
  {
    id: 'pl-szeroko-b-132',
    messages: [
      [
        'customer',
        'Firma, 4 auta we flocie, jedno skradzione w nocy. Zleceń mam na cały tydzień, po prostu ręce załamać.',
      ],
      ['agent', 'Rozumiem. Cztery auta i pełen grafik - utrata jednego to cios prosto w firmę.'],
      ['customer', 'Zgadza się.'],
      [
        'agent',
        'Mamy dwie możliwości: auto zastępcze od jutra albo ryczałt dzienny 190 zł. Za czym się Pan opowiada?',
      ],
      ['customer', 'Auto.'],
      ['agent', 'Rezerwuję dostawczaka. A jakieś sprawy poza tą szkodą?'],
      ['customer', 'Tak, poproszę o kopię protokołu z policji, jak go Państwo dostaną.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-133',
    messages: [
      ['customer', 'Kiedy dowiem się, czy należy mi się dodatek pielęgnacyjny?'],
      ['agent', 'Dzień dobry, komisja zbiera się 12-go. Wynik przekażę Pani telefonicznie 13-go rano.'],
      ['customer', 'Będę przy telefonie.'],
      ['agent', 'Zapisałam, numer 600 na początku i 07 na końcu, zgadza się?'],
      ['customer', 'Zgadza.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-134',
    messages: [
      [
        'customer',
        'Hej nie mogę się zalogować do konta rozliczeń bo nie pamiętam hasła, a pytanie kontrolne jest o psa a ja miałem kota',
      ],
      [
        'agent',
        'Hej, ktoś podpiął ci pytanie innego klienta z poprzedniego numeru, stąd ten pies. Kasuję je. Nowe hasło leci smsem',
      ],
      ['customer', 'ok'],
      ['agent', 'Zalogowałeś się, i nie ma już żadnych psów w temacie?'],
      ['customer', 'jestem na rowerze, sprawdze potem'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-135',
    messages: [
      [
        'customer',
        'Przepadło mi 90 punktów lojalnościowych, a mieliście mi je oddać!!! Kłamstwo na kłamstwie!!',
      ],
      ['agent', 'Sama Pani pozwoliła im wygasnąć, maile o tym szły. Przywrócić ich nie wolno.'],
      ['customer', 'Żadnych maili nie było.'],
      ['agent', 'Były, tylko Pani ich nie otwiera.'],
      ['customer', 'BEZCZELNOŚĆ!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-136',
    messages: [
      [
        'customer',
        'Szanowni Państwo, na blankiecie czynszowym za marzec dopisano 56 zł za kanał TV, którego nie oglądam i nie mam odbiornika.',
      ],
      [
        'agent',
        'Szanowna Pani, na marcowym blankiecie pojawiło się więc 56 zł za telewizję, mimo że telewizora w mieszkaniu nie ma. Przepraszam za to dopisanie. Usuwam pozycję z kartoteki i ze wszystkich kolejnych blankietów.\nOtrzymała Pani już blankiet bez tej kwoty?',
      ],
      ['customer', 'Tak, jest w mailu i kwota się zgadza.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own'],
  },
  {
    id: 'pl-szeroko-b-137',
    messages: [
      ['customer', 'proszę pani bo sąsiad wystawia worki na klatkę i to śmierdzi cały tydzień'],
      ['agent', 'mhm czyli sąsiad robi sobie śmietnik z klatki od tygodnia'],
      ['customer', 'no właśnie'],
      ['agent', 'to niech pani dzwoni do straży miejskiej my się sąsiadami nie zajmujemy'],
      ['customer', 'a wywieszkę dacie'],
      ['agent', 'wywieszkę niech pani zrobi sama'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own.not'],
  },
  {
    id: 'pl-szeroko-b-138',
    messages: [
      ['customer', 'Faktura za gaz za sierpień 2 razy wyższa niż zawsze, a było gorąco'],
      [
        'agent',
        'Dzień dobry. Mówi Pani: rachunek podwójny w ciepły miesiąc. Co o sierpniu może mi Pani opowiedzieć: ktoś odczytywał licznik?',
      ],
      ['customer', 'nie, przysłali szacunek'],
      [
        'agent',
        'Wobec tego tu leży przyczyna, szacunek wzięto z zeszłej zimy. Przepraszamy za tak grubą nieścisłość. Możemy wystawić korektę z Pani zdjęcia licznika. Co Pani na to?',
      ],
      ['customer', 'z miłą chęcią, zdjęcie w załączniku'],
      [
        'agent',
        'Korekta wystawiona, do zapłaty 64 zł zamiast 138. We wrześniu, 10-go, przejrzę kolejną fakturę i zadzwonię, czy wyszła z odczytu. Czy tak się godzi i czy coś tu jeszcze zgrzyta?',
      ],
      ['customer', 'Godzi się, nic nie zgrzyta.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'apologise',
      'own',
      'canDo',
      'explain',
      'agree',
      'facts',
      'followUp',
    ],
  },
  {
    id: 'pl-szeroko-b-139',
    messages: [
      ['customer', 'Poproszę o harmonogram spłat, gdzieś zniknął z aplikacji'],
      ['agent', 'Hejka, podsyłam pdf na czacie. Miło byłoby wiedzieć, czy jeszcze czegoś szukasz?'],
      ['customer', 'nie, i to najmilszy czat jaki miałem, serio, super robota'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-140',
    messages: [
      ['customer', 'podatek od spadku po wujku, na jakim formularzu'],
      [
        'agent',
        'Rozumiem. To nie u nas, tylko w urzędzie właściwym dla wujka. Pan sprawdzi, pod jaki urząd podlegał.',
      ],
      ['customer', 'a u was nie można?'],
      ['agent', 'U nas nie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not'],
  },
  {
    id: 'pl-szeroko-b-141',
    messages: [
      ['customer', 'dalej nie mam zwrotu z kaucji za mieszkanie służbowe minął miesiąc'],
      [
        'agent',
        'dzień dobry tak rozumiem to jest naprawdę długo i wiem że te pieniądze już by się panu przydały księgowość czekała na protokół z odbioru i przez to się zeszło ja go podpisuję a przelew pójdzie do piętnastej',
      ],
      ['customer', '[po 15] dobra'],
      ['agent', 'halo halo jest na koncie'],
      ['customer', 'nic nie ma właśnie patrzę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-142',
    messages: [
      ['customer', 'Mam wymienić piec i chcę dotację z gminy'],
      ['agent', 'Dzień dobry! Możemy przyjąć wniosek online lub w punkcie przy rynku. Wymagany kosztorys.'],
      ['customer', 'online'],
      [
        'agent',
        'Rejestruję Pani wniosek, urzędnik odezwie się do 20 września. W tydzień po montażu przyjadę obejrzeć piec i upewnić się, że grzeje jak trzeba.',
      ],
      ['customer', 'Świetnie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'facts', 'inform', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-143',
    messages: [
      ['customer', 'wysłałam podanie o odroczenie podatku bo syn leży w szpitalu i nie wiem jak to ogarnąć'],
      [
        'agent',
        'Rozumiem. Takie zmartwienie w domu przesłania podatki, mam nadzieję, że syn szybko dojdzie do siebie. Możemy odroczyć bez opłaty o trzy miesiące, wpisałem już do akt. Jakie jeszcze kłopoty mogę dziś Pani zdjąć z głowy?',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'canDo'],
  },
]
