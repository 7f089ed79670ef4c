import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-207',
    messages: [
      [
        'customer',
        'Moja drukarka 3D kupiona w zeszłym tygodniu przykleja wydruki tak mocno, że wyrywa kawałki płyty. Trzy wydruki stracone. Bartek L.',
      ],
      [
        'agent',
        'Dzień dobry Bartku, czyli trzy wydruki stracone i uszkodzona płyta, bo wydruki się przyklejają zbyt mocno. Przepraszamy, że tak wyszło. Czy drukujesz z PETG?',
      ],
      ['customer', 'tak PETG'],
      [
        'agent',
        'Przy PETG trzeba posmarować płytę klejem w sztyfcie i zdejmować wydruk dopiero po wystygnięciu do 30 stopni.',
      ],
      ['customer', 'nie wiedziałem'],
      ['agent', 'Instrukcja jest w zakładce „Materiały”, rozdział 4.'],
      ['customer', 'ok sprawdzę jutro'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'apologise'],
  },
  {
    id: 'pl-zwykle-b-208',
    messages: [
      ['customer', 'witam jak na skrzynkach w bloku zmienić nazwisko? nowa lokatorka, nr 12'],
      [
        'agent',
        'Dzień dobry Pani, wkład z nazwiskiem wyciąga się od środka, po otwarciu drzwiczek skrzynki. Czy ma Pani klucz do skrzynki?',
      ],
      ['customer', 'mam'],
      ['agent', 'Wkład jest biały, 6 × 1,5 cm. Pisze się długopisem olejowym.'],
      ['customer', 'juz zrobione'],
      ['agent', 'Czy pod dwunastką listonosz znajdzie teraz właściwe nazwisko?'],
      ['customer', 'znajdzie, wielkimi literami napisałam'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-209',
    messages: [
      ['customer', 'W panelu klienta mam dwie takie same umowy, a podpisałam jedną. Renia'],
      ['agent', 'Dzień dobry Pani Reniu,\n\nw jednej z umów jest inna data, czy obie mają ten sam numer?'],
      ['customer', 'Ten sam numer'],
      [
        'agent',
        'Dziękuję. Przepraszam za duplikat w panelu. Usunę drugą pozycję dzisiaj do 18:00.\n\nCzy może coś jeszcze budzi Pani wątpliwości?',
      ],
      ['customer', 'Tak, w tej pierwszej jest zły PESEL, ostatnia cyfra 3 nie 8'],
      ['agent', 'Cyfra została poprawiona.'],
      ['customer', 'dziekuje'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'facts'],
  },
  {
    id: 'pl-zwykle-b-210',
    messages: [
      [
        'customer',
        'Dzień dobry,\npisałam w lipcu o przeniesienie ogródka działkowego na syna. Od tamtej pory cisza. Czy sprawa gdzieś leży?\n\nZofia Klimek',
      ],
      [
        'agent',
        'Dzień dobry Pani Zofio,\n\nsprawdzam w teczkach z lipca. Czy może Pani podać numer działki?',
      ],
      ['customer', '118, alejka Malinowa'],
      [
        'agent',
        'Dziękuję. Wniosek jest w teczce, strona 2 jest do podpisu przez syna.\n\nCzy syn mógłby podpisać i ją przesłać?\n\n> Od tamtej pory cisza.',
      ],
      ['customer', 'Syn jest w Norwegii, wraca na święta'],
      ['agent', 'Podpis może być skanem, wystarczy zdjęcie z telefonu, byle całej strony.'],
      ['customer', 'Wyśle wieczorem.'],
      [
        'agent',
        'Dziękuję. Skan dopnę do wniosku i położę na posiedzenie zarządu.\n\nZ poważaniem\nSekretarz',
      ],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-zwykle-b-211',
    messages: [
      ['customer', 'hej czy w środę po świętach jesteście otwarci normalnie'],
      ['agent', 'Hej! W środę 10–16, w czwartek już normalnie 9–19 🎄'],
      ['customer', 'ok a zwroty prezentów do kiedy'],
      ['agent', 'Prezenty kupione od 1 listopada do 31 stycznia, z paragonem prezentowym.'],
      ['customer', 'a bez paragonu prezentowego?'],
      ['agent', 'Zwykły paragon też jest ok.'],
      ['customer', 'super'],
      ['agent', 'Jeszcze jakieś pytanko?'],
      ['customer', 'nope, wesołych!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-212',
    messages: [
      [
        'customer',
        'Dzień dobry, na e-recepcie mam dawkę 10 mg, a zawsze brałam 5 mg. Halina Reszka, pesel w wiadomości prywatnej',
      ],
      ['agent', 'Dzień dobry,\n\ndziękuję za wiadomość. Czy zmieniała Pani ostatnio lekarza prowadzącego?'],
      ['customer', 'Nie, cały czas dr Mech'],
      ['agent', 'Dziękuję, pytam pana doktora w przerwie między pacjentami, proszę nie realizować recepty.'],
      ['customer', 'dobrze, czekam'],
      [
        'agent',
        'Pani Halino, dawka 10 mg to pomyłka, doktor kliknął sąsiednią pozycję na liście i stąd różnica. Nowa recepta na 5 mg ma kod 4410.\n\nCzy w aplikacji widzi Pani już 5 mg?',
      ],
      ['customer', 'Już widzę 5 mg. Dziękuję, do widzenia'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-zwykle-b-213',
    messages: [
      ['customer', 'Chciałabym zmienić termin odbioru próbek tkanin, w czwartek nie będzie nikogo'],
      ['note', 'Próbki dla p. Jóźwiak, kurier własny, trasa czwartek/piątek.'],
      [
        'agent',
        'Dzień dobry Pani Jóźwiak,\n\nczy piątek między 8 a 12 jest u Pani możliwy do odbioru? Czy adres pozostaje ten sam?',
      ],
      ['customer', 'Piątek tak, adres ten sam'],
      ['agent', 'Zmienione. Próbki są w kopercie A4, 14 sztuk, każda z numerem na odwrocie.'],
      ['customer', 'A można zatrzymać?'],
      ['agent', 'Próbki są do zwrotu w ciągu 30 dni, koperta zwrotna jest w środku.'],
      ['customer', 'Dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'note'],
  },
  {
    id: 'pl-zwykle-b-214',
    messages: [
      ['customer', 'Panowie, od wczoraj nie działa skaner na kasie 4, pika, a nie czyta'],
      ['note', 'Kasa 4, skaner ręczny, serwis 2x w tym roku'],
      ['agent', 'Cześć, co pika dokładnie: jeden długi czy trzy krótkie? Próbowaliście innego kabla?'],
      ['customer', 'trzy krótkie. kabla nie mamy'],
      ['agent', 'Trzy krótkie to brak pary ze stacją. Zeskanujcie kod „PAIR” z naklejki pod stacją.'],
      ['customer', 'ok naklejka zdarta'],
      [
        'agent',
        'Kod jest też w załączniku, z ekranu też się czyta. Bartek podrzuci nową naklejkę jutro przed otwarciem.',
      ],
      ['agent', 'Czyta już?'],
      ['customer', 'kolejka stoi, jak się rozejdą to sprawdzę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'explain', 'facts', 'note'],
  },
  {
    id: 'pl-zwykle-b-215',
    messages: [
      ['customer', 'Poproszę menu na święta, na stronie wyskakuje zeszłoroczne'],
      [
        'agent',
        'Dzień dobry, tegoroczne menu jest w załączniku. Przepraszam za stare na stronie. Czy zamówienie będzie na Wigilię, czy na pierwszy dzień?',
      ],
      ['customer', 'na wigilię'],
      ['agent', 'Zamówienia na Wigilię przyjmujemy do 18 grudnia, odbiór 24 grudnia od 8 do 13.'],
      ['customer', 'Karp jest w całości?'],
      ['agent', 'W dzwonkach, porcja około 200 g.'],
      ['customer', 'dobrze, zastanowimy się z siostrą'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise'],
  },
  {
    id: 'pl-zwykle-b-216',
    messages: [
      [
        'customer',
        'Dzień dobry, moja karta podarunkowa straciła ważność, a ja byłam wtedy w szpitalu. Wanda Lenc',
      ],
      [
        'agent',
        'Dzień dobry Pani Wando,\n\nmam nadzieję, że wraca Pani do sił; szpital i jeszcze przepadająca karta to niemiłe połączenie. Czy może Pani podać numer karty, 16 cyfr?',
      ],
      ['customer', '9000 1122 3344 5566'],
      [
        'agent',
        'Dziękuję. Ważność karty została przedłużona do 31 marca, środki: 150 zł. Przepraszam, że system nie wysłał przypomnienia.\n\nCzy mogłabym jeszcze w czymś pomóc?\n\nJagoda',
      ],
      ['customer', 'A czy mogę zapłacić nią przez internet, bo do sklepu nie dojdę?'],
      ['agent', 'Tak, w kroku „Płatność”, pole „Karta podarunkowa”, kod PIN jest pod zdrapką.'],
      ['customer', 'bardzo dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise'],
  },
  {
    id: 'pl-zwykle-b-217',
    messages: [
      ['customer', 'Witam, interesuje mnie przyczepka 750 kg na weekend, wolna?'],
      [
        'agent',
        'Dzień dobry, sobota wolna cała, w niedzielę do 14. Cena 60 zł doba, kaucja 200 zł. Czy auto ma gniazdo 7 czy 13 pin?',
      ],
      ['customer', '13'],
      ['agent', 'Mamy przejściówkę. Do wynajmu potrzebny jest dowód i prawo jazdy.'],
      ['customer', 'wezmę na sobotę, o 7 można?'],
      ['agent', 'Biuro jest od 8.'],
      ['customer', 'to 8'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-218',
    messages: [
      ['customer', 'Zalogowało mnie na konto innej osoby! Widzę czyjeś faktury'],
      [
        'agent',
        'Dzień dobry,\n\nbardzo dziękuję za zgłoszenie, proszę się wylogować. Czy korzysta Pani z komputera wspólnego, na przykład w pracy?',
      ],
      ['customer', 'Tak, w bibliotece'],
      [
        'agent',
        'Poprzednia osoba zaznaczyła „Nie wylogowuj mnie” i dlatego otworzyło się jej konto. Kończę jej sesję ze swojej strony. Proszę zalogować się ponownie własnymi danymi.',
      ],
      ['agent', 'Czy teraz widzi Pani tylko własne faktury i czy coś jeszcze budzi niepokój?'],
      ['agent', 'Właścicielka tamtego konta została powiadomiona.'],
      ['customer', 'Tak, moje. Ok'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-zwykle-b-219',
    messages: [
      ['customer', 'Jestem tłumaczką, dostałam zlecenie bez pliku źródłowego. Nr 20/1187'],
      ['agent', 'Dzień dobry Pani Marto,\n\nczy otrzymała Pani chociaż słowniczek klienta?'],
      ['customer', 'Tylko słowniczek'],
      [
        'agent',
        'Dziękuję. Zdobędę plik od klienta i wracam do Pani, jak tylko go będę mieć. Termin oddania przesuwam o tyle, ile potrwa czekanie.',
      ],
      ['customer', 'Rozumiem, dziękuję. Stawka bez zmian?'],
      ['agent', 'Bez zmian.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
]
