import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-001',
    messages: [
      [
        'customer',
        'Dzień dobry, od wtorku nie mam internetu. Pracuję z domu i przez was straciłam już dwa dni pracy!!! To jest SKANDAL.',
      ],
      [
        'agent',
        'Dzień dobry Pani Agnieszko, tu Marek Sowa. Dwa dni bez pracy to naprawdę dużo nerwów, wcale się Pani nie dziwię, że jest Pani zła. Proszę powiedzieć, co dokładnie dzieje się z routerem, kiedy próbuje się Pani połączyć?',
      ],
      ['customer', 'Świecą się wszystkie lampki oprócz tej z napisem internet.'],
      [
        'agent',
        'Dobrze, zbiorę to: od wtorku brak sieci, lampka internet nie świeci, a Pani nie może przez to pracować. Czy niczego nie pominąłem?',
      ],
      ['customer', 'Tak, dokładnie tak.'],
      [
        'agent',
        'Bardzo przepraszam za tę przerwę. Powodem jest uszkodzony port w szafce na Pani klatce, dlatego trzeba go wymienić. Sam zamówię technika i dopilnuję tego: przyjedzie do Pani jutro między 8 a 10.',
      ],
      ['customer', 'No dobrze, jutro jestem w domu.'],
      [
        'agent',
        'Czy w takim razie problem mamy z Pani perspektywy zaopiekowany i rozwiązany? I czy jest coś, co wciąż pozostaje otwarte?',
      ],
      ['customer', 'Nie, teraz wszystko jasne, dziękuję.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'explain',
      'facts',
    ],
    heated: true,
  },
  {
    id: 'pl-002',
    messages: [
      ['customer', 'Czekam na zwrot 349 zł już 4 tygodnie. Kiedy go dostanę'],
      ['agent', 'Jak już wcześniej pisałam, zwroty realizujemy w kolejności zgłoszeń.'],
      ['customer', 'to nie jest odpowiedź na moje pytanie'],
      [
        'agent',
        'Zgodnie z regulaminem nie możemy przyspieszyć zwrotu. Proszę kontaktować się z działem księgowości, my się tym nie zajmujemy.',
      ],
      ['customer', 'Pójdę z tym do rzecznika konsumentów'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-003',
    messages: [
      ['customer', 'hej, paczka mi wpadla do paczkomatu na drugim koncu miasta, da sie cos z tym zrobic?'],
      ['agent', 'Hej! Ojej, daleko? Jak to się stało, że trafiła akurat tam?'],
      ['customer', 'ten pod blokiem byl pelny i przekierowalo'],
      [
        'agent',
        'Jasne. Zobaczmy, co da się zrobić: mogę przekierować paczkę do Twojego paczkomatu albo poprosić kuriera o dostawę do drzwi. Która opcja bardziej Ci pasuje?',
      ],
      ['customer', 'do drzwi poprosze'],
      ['agent', 'Zrobione, zaraz wyślę zlecenie kurierowi. Potrzeba Ci jeszcze czegoś ode mnie?'],
      ['customer', 'nie, to wszystko, dziekuje'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-004',
    messages: [
      ['customer', 'Proszę o duplikat faktury za marzec.'],
      [
        'agent',
        'Dzień dobry, mogę przesłać duplikat mailem albo listem. Gdyby były jeszcze jakieś pytania, proszę śmiało pisać.\n\nZ poważaniem\nIlona Krawczyk',
      ],
      ['customer', 'Mailem, dziękuję.'],
      ['agent', 'Faktura została wysłana. Jeśli mógłbym jeszcze w czymś pomóc, jestem do dyspozycji.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'pl-005',
    messages: [
      ['customer', 'Dostałam rachunek na 1200 zł za dwa miesiące, mieszkam sama w kawalerce'],
      [
        'agent',
        'Dzień dobry, od kiedy rachunki są takie wysokie i co się w tym czasie zmieniło w mieszkaniu?',
      ],
      ['customer', 'od wymiany licznika w lutym'],
      [
        'agent',
        'Dziękuję. Przepraszam za ten błąd, przy wymianie wpisano zły stan początkowy. Rachunek został skorygowany i w eBOK jest już nowa kwota. Czy teraz kwota się zgadza?',
      ],
      ['customer', 'Nie, dalej widzę 1200.'],
      ['agent', 'Proszę odświeżyć stronę.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'apologise', 'explain'],
  },
  {
    id: 'pl-006',
    messages: [
      ['customer', 'Jak zmienić hasło w aplikacji?'],
      ['agent', 'Wchodzi Pan w Ustawienia, potem Bezpieczeństwo i tam jest przycisk Zmień hasło.'],
      ['customer', 'mam, ok'],
      ['agent', 'Czy coś jeszcze mogę dla Pana zrobić?'],
      ['agent', 'Skoro nie, to dziękuję za kontakt i życzę miłego dnia.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-007',
    messages: [
      ['customer', 'panie aplikacja bankowa mnie wyrzuca po zalogowaniu'],
      ['agent', 'rozumiem proszę mówić dalej'],
      ['customer', 'no wpisuje pin kręci się i mnie wywala do pulpitu'],
      ['agent', 'a kiedy to się zaczęło i co pan wtedy zmieniał w telefonie'],
      ['customer', 'po aktualizacji w sobotę'],
      ['agent', 'czyli od sobotniej aktualizacji po wpisaniu pinu aplikacja się zamyka dobrze to ująłem'],
      ['customer', 'tak'],
      [
        'agent',
        'odblokowałem panu urządzenie w systemie proszę spróbować teraz czy wchodzi pan już normalnie i czy zostało coś o czym nie pomyśleliśmy',
      ],
      ['customer', 'no zobaczymy wieczorem bo teraz nie mam telefonu przy sobie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'pl-008',
    messages: [
      ['customer', 'chcę zgłosić uszkodzoną przesyłkę'],
      ['agent', 'Proszę podać numer przesyłki, kod pocztowy i adres mailowy.'],
      ['customer', '66720011, 30-102, jola@example.com'],
      ['agent', 'Czy chce Pani coś jeszcze dodać do protokołu?'],
      ['customer', 'pęknięta szyba w ramce'],
      ['agent', 'Dziękuję, zapisane.'],
      [
        'note',
        'Klientka zgłasza uszkodzenie ramki w przesyłce 66720011, szyba pęknięta, protokół spisany telefonicznie.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'pl-009',
    messages: [
      [
        'customer',
        'Trzeci raz dzwonię w tej samej sprawie i NIKT nic nie wie. To żenujące, zrezygnuję z umowy.',
      ],
      [
        'agent',
        'Pani Doroto, trzy telefony w jednej sprawie to ogromna strata czasu i rozumiem, że czuje się Pani zlekceważona. Przepraszam, że nikt do Pani nie oddzwonił.',
      ],
      [
        'agent',
        'Biorę to teraz na siebie. Złożę reklamację w Pani imieniu i zadzwonię do Pani dzisiaj do 16:00 z odpowiedzią.',
      ],
      ['customer', 'Zobaczymy.'],
      ['agent', 'Czy poza tym jest coś, czego dziś nie poruszyliśmy?'],
      ['customer', 'Trudno powiedzieć, ja już się w tym pogubiłam.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-010',
    messages: [
      ['customer', 'kiedy będą dostępne czarne buty model Taran rozmiar 42?'],
      ['agent', 'Jeszcze nie wiemy. Jak tylko coś będzie wiadomo, będziemy się z Panem kontaktować.'],
      ['customer', 'okej'],
      ['agent', 'W razie pytań zapraszamy do kontaktu. Odezwiemy się niebawem.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-011',
    messages: [
      [
        'customer',
        'Dzień dobry,\nw paczce brakuje jednego kubka, zamawiałam sześć, jest pięć. Kubki miały być prezentem na sobotę.\nAnna Lis',
      ],
      [
        'agent',
        'Szanowna Pani,\n\nrozumiem, że zamiast sześciu kubków przyszło pięć, a prezent ma być gotowy na sobotę. Przepraszam za niekompletną paczkę. Magazyn pakował z dwóch półek i jeden kubek został na drugiej, dlatego wysyłam go dzisiaj kurierem ekspresowym na nasz koszt.\n\nPozdrawiam serdecznie\nBeata Wójcik\n\n> W dniu 3.06.2026 o 9:14 Anna Lis pisze:\n> w paczce brakuje jednego kubka',
      ],
      ['customer', 'Dziękuję, kurier właśnie był i przywiózł kubek.'],
      ['agent', 'Cieszę się. Czy uważa Pani, że udało nam się całą rzecz naprawić?'],
      ['customer', 'Tak, jak najbardziej, teraz mam komplet.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-012',
    messages: [
      ['customer', 'nie dziala mi eksport do excela u was w panelu'],
      ['agent', 'Cześć! W którym miejscu dokładnie się zatrzymuje i jaki komunikat widzisz?'],
      ['customer', 'pisze tylko blad 500'],
      [
        'agent',
        'Dzięki. Co mogę zrobić od ręki: włączyć Ci eksport do CSV, otworzysz go w Excelu tak samo. Pasuje Ci takie wyjście?',
      ],
      ['customer', 'moze byc'],
      ['agent', 'Włączyłam, odśwież stronę. Jest lepiej?'],
      ['customer', 'no niby tak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'canDo', 'agree'],
  },
  {
    id: 'pl-013',
    messages: [
      ['customer', 'Zamówiłem telewizor, przyszedł z pękniętą matrycą. Żądam wymiany!'],
      ['agent', 'Musiał Pan źle go rozpakować, od nas wyszedł sprawny.'],
      ['customer', 'SŁUCHAM?! To wy go źle zapakowaliście'],
      [
        'agent',
        'Uszkodzenie nie powstało z naszej winy. Bez protokołu kuriera reklamacji nie przyjmujemy, takie mamy zasady.',
      ],
      ['customer', 'spotkamy się w sądzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-014',
    messages: [
      ['customer', 'Nie przyszła mi nowa karta, a stara traci ważność 30.'],
      ['agent', 'Przepraszam, że karta nie dotarła na czas.'],
      [
        'agent',
        'Zamówię Panu dziś nową kartę. Drukarnia wyśle ją w środę, a w piątek do 14 kurier dostarczy ją na adres domowy.',
      ],
      ['customer', 'ok, czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'pl-015',
    messages: [
      ['customer', 'nie moge sie zalogowac na konto'],
      ['agent', 'Co widzisz po wpisaniu hasła?'],
      ['customer', 'ze konto nie istnieje'],
      ['customer', 'a mam je od 5 lat'],
      ['agent', 'Czyli konto masz od pięciu lat, a system twierdzi, że go nie ma, tak?'],
      ['customer', 'tak'],
      ['agent', 'Przywróciłem konto ręcznie i wysłałem Ci nowy link. Dopilnuję, żeby już nie zniknęło.'],
      ['agent', 'I jak, loguje Cię teraz?'],
      ['agent', 'Może zostało coś, co Cię jeszcze uwiera?'],
      ['customer', 'dalej to samo, nie wpuszcza mnie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'own'],
  },
]
