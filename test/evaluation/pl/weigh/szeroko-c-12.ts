import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-c-136',
    messages: [
      [
        'customer',
        'Dzień dobry, przedszkole pobrało opłatę za obiady, choć syn był chory dwa tygodnie i zgłaszałam to mailem.',
      ],
      [
        'agent',
        'Szanowna Pani,\nrozumiem, że zgłoszenie nieobecności zostało wysłane, a mimo to naliczono obiady za dwa tygodnie. Za utrudnienia serdecznie przepraszamy. Przyczyną jest to, że intendentka zmieniła skrzynkę i Pani wiadomość do niej nie dotarła.\nKwotę 140 zł zwracam na konto wpłat. O decyzji w sprawie grudnia poinformujemy.\nŁączę pozdrowienia, sekretariat',
      ],
      ['customer', 'W porządku.'],
      ['agent', 'Czy sposób rozliczenia nie budzi Pani zastrzeżeń i czy mogę zamknąć wątek?'],
      ['customer', 'Nie budzi, może Pani zamknąć.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-c-137',
    messages: [
      ['customer', 'czy wasz hotel ma parking dla busa 9-os, jutro przyjazd'],
      ['agent', 'Hej, jaka wysokość busa?'],
      ['customer', '2,40'],
      [
        'agent',
        'Do garażu nie wjedzie, limit 2,10. Możemy dać wam miejsce na dziedzińcu albo na parkingu strzeżonym obok, 30 zł',
      ],
      ['customer', 'dziedziniec'],
      ['agent', 'Rezerwuję dziedziniec, szlaban otworzy wam jutro od 14 portier Leszek'],
      ['agent', 'Coś tam jeszcze szykować na wasz przyjazd?'],
      ['customer', '2 łóżeczka by się przydały'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'facts'],
  },
  {
    id: 'pl-szeroko-c-138',
    messages: [
      ['customer', 'dzień dobry ja już drugi tydzień bez telefonu bo naprawiacie i nic nie wiadomo'],
      ['agent', 'dzień dobry proszę pana ja rozumiem że dwa tygodnie bez telefonu to jak bez ręki'],
      ['customer', 'no bez ręki i bez banku'],
      ['agent', 'tak tak słucham pana'],
      ['customer', 'no i co mam zrobić'],
      [
        'agent',
        'ekran przyszedł z fabryki pęknięty dlatego tyle to trwa drugi jest w drodze a panu mogę wydać zastępczy telefon jeszcze dziś',
      ],
      ['customer', 'poproszę'],
      [
        'agent',
        'to czeka przy kasie odbierze pan dzisiaj do ósmej u pani beaty a ja pana poinformuję we środę rano czy ekran dojechał',
      ],
      ['customer', 'dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-c-139',
    messages: [
      ['customer', 'Wasz agent podpisał ze mną umowę na siłownię na 24 miesiące, mówił że na 12'],
      ['agent', 'Na umowie jest 24, podpisał Pan. Trzeba było czytać.'],
      ['customer', 'mówił 12!'],
      ['agent', 'Co mówił, tego nie wiemy. Umowy terminowej nie możemy rozwiązać wcześniej.'],
      ['customer', 'naciągacze i złodzieje'],
      ['agent', 'Czy ten zapis jest dla Pana zrozumiały?'],
      ['customer', 'rozumiem tyle, że idę do rzecznika konsumentów'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-c-140',
    messages: [
      [
        'customer',
        'Dzień dobry, na zdjęciu RTG mam cudze nazwisko, a jutro mam z nim iść do chirurga. Pomóżcie :(',
      ],
      [
        'agent',
        'Już, już, spokojnie, pomyłka nazwisk przed wizytą u chirurga każdego by wyprowadziła z równowagi.',
      ],
      [
        'agent',
        'Technik zeskanował skierowania w złej kolejności, więc etykiety się zamieniły. Drukuję nową etykietę i nagrywam nową płytę.',
      ],
      ['customer', 'Kiedy odbiór?'],
      ['agent', 'Dziś od 16:30 w okienku 3 wyda ją koleżanka Zosia.'],
      ['customer', 'dziękuję'],
      ['agent', 'Czy ten termin rozwiązuje Pani kłopot z jutrzejszą wizytą?'],
      ['customer', 'Tak, zdążę.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-c-141',
    messages: [
      ['customer', 'Dzień dobry, kolejny raz przysłaliście zaprawę bez atestu, inspektor wstrzymał odbiór.'],
      ['agent', 'Dzień dobry Panie inżynierze, zaprawa jest, atestu nie ma, odbiór stoi. Wszystko ująłem?'],
      ['customer', 'Wszystko.'],
      [
        'agent',
        'Atest przesyłam w ciągu godziny. Czy inspektorowi wystarczy skan z podpisem kwalifikowanym, czy potrzebny oryginał?',
      ],
      ['customer', 'Skan.'],
      ['agent', 'Skan wysłany. Inspektor puścił odbiór?'],
      ['customer', 'Jeszcze nie odpisał.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'pl-szeroko-c-142',
    messages: [
      ['customer', 'sorki, chyba zgubilem ksiazke "Most nad doliną", ile to kosztuje'],
      ['agent', 'Hej, wiem, głupie uczucie, sama kiedyś chodziłam z takim wyrzutem sumienia'],
      ['agent', 'odkupienie 38 zł albo przynosisz inny egzemplarz tego samego tytułu'],
      ['agent', 'co wybierasz?'],
      ['customer', 'odkupie'],
      ['agent', 'ok, wpłata w apce. zapłaciłeś już, zniknęło zadłużenie?'],
      ['customer', 'zniknęło'],
      ['agent', 'to temat lektury poszedł spać, mam rację? coś innego do zgłoszenia?'],
      ['customer', 'nie ma nic, dzięki'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-c-143',
    messages: [
      [
        'customer',
        'dzień dobry dzwonię z cateringu my jesteśmy na budowie domu kultury i brama zamknięta a obiady stygną',
      ],
      ['agent', 'dzień dobry a co ochrona na to jak tłumaczy'],
      ['customer', 'ochrony nie ma żywej duszy'],
      ['agent', 'rozumiem'],
      [
        'agent',
        'brygadzista wyjechał z pilotem do bramy i stąd nikt nie otwiera ja podjadę z zapasowym będę za dziesięć minut',
      ],
      ['customer', 'no to czekamy'],
      ['agent', 'wszystko już wjechało wydajecie'],
      ['customer', 'wydajemy'],
      ['agent', 'to smacznego'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-c-144',
    messages: [
      [
        'customer',
        'Dzień dobry. Proszę o informację, czy mój wniosek o miejsce parkingowe dla osoby z niepełnosprawnością został rozpatrzony. Czekam od września.',
      ],
      [
        'agent',
        'Dzień dobry, od września to rzeczywiście bardzo długo, naprawdę można przy tym stracić cierpliwość. Proszę przyjąć wyrazy ubolewania z powodu tej zwłoki.\nWniosek leżał w komisji, gdyż brakowało jednego członka i nie mogła się zebrać. Przegłosuje ona Pana sprawę 26 listopada o 10:00, a zaraz po głosowaniu prześlę Panu wynik pocztą elektroniczną.',
      ],
      ['customer', 'Dziękuję. Będę sprawdzał skrzynkę.'],
      ['agent', 'W razie pytań pozostaję pod telefonem.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-c-145',
    messages: [
      ['customer', 'jestem na stacji, bilet mi się nie ładuje w appce a konduktor stoi nade mną'],
      ['agent', 'kurcze, stres na maksa, rozumiem'],
      ['agent', 'wpisz ten kod ręcznie: 8842, konduktor go sczyta'],
      ['customer', 'przyjął, dzięki, ratujesz mi skórę, mistrzostwo'],
      ['agent', 'nie ma sprawy. A ładuje się teraz sam bilet czy dalej kółko?'],
      ['customer', 'dalej kółko'],
      ['agent', 'W następnej wersji to naprawią, wychodzi jutro o 6 rano. Do tego czasu wbijaj kod.'],
      ['customer', 'no dobra'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'facts', 'advocate'],
  },
  {
    id: 'pl-szeroko-c-146',
    messages: [
      [
        'customer',
        'Dzień dobry, w umowie najmu lokalu pod salon fryzjerski jest błędna powierzchnia: 48 zamiast 42 m2.',
      ],
      [
        'agent',
        'Dzień dobry. Pani Olgo, mamy więc w umowie 48 m2, a lokal ma naprawdę 42 m2. Proszę potwierdzić.',
      ],
      ['customer', 'Potwierdzam.'],
      [
        'agent',
        'Sporządzę aneks, podpisze go Pan Dyrektor, a Pani otrzyma egzemplarz do 30 listopada. Różnica czynszu wróci przelewem. Zapytam Panią w styczniu, czy faktura z nową stawką nadeszła bez wad.',
      ],
      ['customer', 'Dobrze.'],
      [
        'agent',
        'Czy po tym wszystkim pozostaje w Pani jakaś wątpliwość lub kwestia, której nie poruszyłyśmy?',
      ],
      ['customer', 'Jedna: od kiedy różnica?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-c-147',
    messages: [
      ['customer', 'wasz automat nie oddaje reszty, zabrał 50 zł'],
      ['agent', 'Dzień dobry! Uff, cwaniak jeden, ten nasz automat. Sorki za te 50 zł.'],
      ['agent', 'To ten z parteru?'],
      ['customer', 'tak, biuro B'],
      ['agent', 'Ok, monety się zablokowały, bo ktoś wrzucił guzik. Mogę oddać na BLIK albo przelewem?'],
      ['customer', 'blik'],
      ['agent', 'Poszło na numer kończący się na 12. Przyszło już?'],
      ['customer', 'przyszło. ale beka z tym guzikiem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'canDo', 'explain', 'agree'],
  },
]
