import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-103',
    messages: [
      [
        'customer',
        'WCIĄŻ nie mam internetu. Dzwonię DZIEWIĄTY raz, każdy mówi co innego, oddajcie pieniądze albo idę do rzecznika',
      ],
      ['note', 'Dziewiąty kontakt w sprawie, modem wymieniany już dwa razy'],
      [
        'agent',
        'zatrzymam się na chwilę przy tym co pan powiedział dziewięć rozmów dziewięć różnych odpowiedzi a łącza jak nie było tak nie ma',
      ],
      ['customer', 'tak'],
      [
        'agent',
        'pana sprawa zostaje ze mną do samego finału przełączam port w szafie na zapasowy świeci panu lampka „wan”',
      ],
      ['customer', 'świeci na zielono'],
      ['agent', 'no i strony się ładują jak dawniej'],
      ['customer', 'ładują się ale z prędkością żółwia'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'note'],
    heated: true,
  },
  {
    id: 'pl-warsztat-104',
    messages: [
      ['customer', 'Dzień dobry, dziecko zostawiło plecak w autobusie 214 około 15:20, w środku inhalator.'],
      [
        'agent',
        'Rzeczami znalezionymi zawiaduje zajezdnia, infolinia nie przyjmuje takich zgłoszeń. Biuro zajezdni odbiera od 8 do 12.',
      ],
      ['customer', 'Jest 16, a inhalator potrzebny na noc. Nie może pani do kierowcy?'],
      ['agent', 'Regulamin zabrania nam łączenia się z pojazdem na trasie.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-105',
    messages: [
      ['customer', 'moj kot zjadl kawalek waszej wedki z piorkiem, weterynarz mowi czekac'],
      ['agent', 'Hej! Wycofujemy tę serię z półek, zwrot za zabawkę masz już na karcie.'],
      [
        'agent',
        'Czekanie przy kuwecie, kiedy nie wiadomo, jak się to skończy, to straszne nerwy, ściskamy Was oboje.',
      ],
      ['customer', 'dzieki, na razie spi'],
      [
        'agent',
        'Jak tylko producent zbada próbkę, podzielimy się wynikiem. A w niedzielę zapytamy, jak się kocisko miewa po tym piórku.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'facts', 'inform.vague', 'followUp'],
  },
  {
    id: 'pl-warsztat-106',
    messages: [
      ['customer', 'Program do grafików co noc kasuje mi dyżury stażystów.'],
      ['agent', 'W jakich okolicznościach to wychodzi na jaw, po zapisaniu czy dopiero o świcie?'],
      ['customer', 'O świcie, koło 5.'],
      ['note', 'stażyści, 5:00'],
      [
        'agent',
        'O piątej rusza synchronizacja z kadrami, a stażyści nie mają tam etatu, no i ona ich wymiata. Dodaję im w tej chwili znacznik „umowa czasowa”.',
      ],
      [
        'customer',
        'Pół roku nikt nie umiał tego znaleźć, a pan w dziesięć minut. Chapeau bas, naprawdę mistrzostwo!',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'advocate'],
  },
  {
    id: 'pl-warsztat-107',
    messages: [
      [
        'customer',
        'Szanowna Redakcjo, prenumerata przychodzi mi w środy zamiast w poniedziałki, krzyżówki rozwiązuję po sąsiadach.',
      ],
      [
        'agent',
        'Szanowny Panie Walenty, proszę przyjąć przeprosiny za te spóźnione poniedziałki. Listonosz rejonowy przeszedł na emeryturę i jego rejon dzielą trzy osoby, stąd środy. Od 1 grudnia gazetę będzie Panu woził nasz kolporter, przed godziną ósmą.',
      ],
      ['agent', 'Czy jest coś, co jeszcze pominęliśmy w odpowiedzi na Pański list?'],
      ['customer', 'Nic Państwo nie pominęli. Z wyrazami szacunku'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'explain', 'facts'],
  },
  {
    id: 'pl-warsztat-108',
    messages: [
      ['customer', 'Wynik morfologii wysłaliście mojej sąsiadce. Mojej sąsiadce!'],
      [
        'agent',
        'Adres e-mail w karcie podała pani własnoręcznie. Laboratorium wysyła dokładnie tam, gdzie mu się każe.',
      ],
      ['customer', 'Podałam swój, mam kopię karty.'],
      ['agent', 'Błędu po naszej stronie nie widzę. Okej?'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not'],
  },
  {
    id: 'pl-warsztat-109',
    messages: [
      ['customer', 'Dzień dobry, pompa ciepła u rodziców wyje jak odrzutowiec. Rodzice śpią w salonie.'],
      [
        'agent',
        'Dzień dobry, możemy wstawić amortyzatory pod jednostkę albo przesunąć ją za garaż. Co państwo z rodzicami wolicie?',
      ],
      ['customer', 'Amortyzatory.'],
      [
        'agent',
        'Montaż w poniedziałek o 9, wieczorem w niedzielę potwierdzę Panu SMS-em nazwisko montera. A w środę wieczorem, przy mrozie, zatelefonuję do taty, czy w sypialni wreszcie cicho.',
      ],
      ['customer', 'Tata się ucieszy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree', 'facts', 'inform', 'followUp'],
  },
  {
    id: 'pl-warsztat-110',
    messages: [
      ['customer', 'Zapłaciłem za ekspres, a wysłaliście ślimakiem. Paczka stoi od wtorku. Oszuści!'],
      [
        'agent',
        'Za ten opieszały „ekspres” należą się Panu nasze przeprosiny i zwrot dopłaty, który właśnie Panu wysyłam.',
      ],
      ['customer', 'A paczka?'],
      ['agent', 'Dopominam się o nią u przewoźnika i do 18.00 przekażę Panu wiadomość, gdzie utknęła.'],
      ['agent', 'Na ten moment jest Pan usatysfakcjonowany, czy jeszcze coś nie daje spokoju?'],
      ['customer', 'Nie daje. Chcę nazwiska osoby, która to pakowała.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-warsztat-111',
    messages: [
      ['customer', 'Kiedy ktoś wymieni szybę na przystanku? Wieje tak, że kapelusze fruwają.'],
      [
        'agent',
        'Wiaty należą do firmy reklamowej, tam należy kierować takie uwagi. Gdyby nadeszła od nich odpowiedź, damy Pani znak.',
      ],
      ['customer', 'Gdyby.'],
      ['agent', 'Serdecznie zapraszamy do ankiety, w której za tydzień spytamy o zadowolenie z kontaktu.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-112',
    messages: [
      [
        'customer',
        'kupilam karnet na wyciag na weekend, w sobote stanal o 11, w niedziele wcale nie ruszyl, dzieci ryczaly w kolejce',
      ],
      [
        'agent',
        'Z całego weekendu zostało parę zjazdów: w sobotę do jedenastej, w niedzielę nic. No i płacz w kolejce. Dobrze to podliczyłam?',
      ],
      ['customer', 'co do minuty'],
      [
        'agent',
        'Patrzeć, jak własne dzieciaki marzną i płaczą, zamiast jeździć, to okropne. Przelewam Pani całą kwotę na kartę.',
      ],
      ['customer', 'dziekuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-warsztat-113',
    messages: [
      ['customer', 'Witam. Chodzi o duplikat karty SIM, zamówiłem i zero kontaktu.'],
      ['agent', 'Przepraszam, a czy mogę poznać imię i nazwisko?'],
      ['customer', 'Zenon Mizera, numer dla mnie tajny nie jest, ten z którego dzwonię'],
      ['agent', 'Aha, aha, mów Pan dalej spokojnie'],
      ['customer', 'no i karta przyszła pusta, telefon krzyczy, że nieznana'],
      [
        'agent',
        'Aktywuję ją Panu po numerze seryjnym. Proszę wyłączyć i włączyć telefon. Kreski zasięgu są?',
      ],
      ['customer', 'Są cztery, i mama zdążyła zadzwonić'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own'],
  },
]
