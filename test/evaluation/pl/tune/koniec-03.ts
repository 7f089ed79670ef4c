import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-029',
    messages: [
      ['customer', 'Dzień dobry, chciałbym umówić przegląd klimatyzacji, kombi z 2017.'],
      [
        'agent',
        'Dzień dobry, zapisane: poniedziałek, 8:30, stanowisko drugie, około godziny roboty. Robimy przy okazji coś jeszcze czy tylko klima?',
      ],
      ['customer', 'tylko klima'],
      ['agent', 'To do poniedziałku!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['facts'],
  },
  {
    id: 'pl-koniec-030',
    messages: [
      ['customer', 'Pobraliście mi DWA RAZY za bilet!! Oddawajcie kasę'],
      [
        'agent',
        'System nie dostał odpowiedzi z banku za pierwszym razem i ponowił obciążenie. Jedno z nich wycofałem wczoraj o 15. Widzi już Pan te 89 zł u siebie?',
      ],
      ['customer', 'Nic tu nie ma'],
      ['agent', 'Bank księguje takie rzeczy z opóźnieniem. Numer tej operacji, gdyby pytali: ZW-771.'],
      ['customer', 'sprawdzę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain'],
    heated: true,
  },
  {
    id: 'pl-koniec-031',
    messages: [
      ['customer', 'Kupiłam ekspres, a kawa leci letnia.'],
      ['agent', 'Witam! Która to kawa z rzędu po włączeniu i w jakiej filiżance?'],
      ['customer', 'pierwsza, w takiej grubej po babci'],
      [
        'agent',
        'To warto najpierw przelać przez nią wrzątek i wypuścić jedną pustą porcję. Czy coś jeszcze Pani przy parzeniu zauważyła, np. inny zapach?',
      ],
      ['customer', 'nie, tylko że letnia'],
      ['agent', 'Czyli wystarczy rozgrzać. Smacznej kawki :)'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-032',
    messages: [
      ['customer', 'Szanowni Państwo, uprzejmie proszę o przesłanie zaświadczenia o niezaleganiu.'],
      [
        'agent',
        'Szanowny Panie, zaświadczenie przekażę przez ePUAP jutro przed południem. Czy Pańskie pismo obejmowało jeszcze jakąś prośbę, którą pominąłem?',
      ],
      ['customer', 'Nie, obejmowało wyłącznie tę. Z poważaniem, Tadeusz Mleczko'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-033',
    messages: [
      ['customer', 'mam 2 kroliki wpisane w polisie zamiast 1 psa xD'],
      ['agent', 'xD dobra, wyrzucam króliki i wpisuję psa'],
      ['agent', 'rasa i imię?'],
      ['customer', 'jamnik Prezes'],
      ['agent', 'Prezes na pokładzie. Odśwież polisę, jest teraz tylko on?'],
      ['customer', 'jest Prezes i zero królików'],
      ['agent', 'I o to chodziło!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-034',
    messages: [
      ['customer', 'dzwoniłam wczoraj bo ta rolka w drzwiach przesuwnych wyskakuje'],
      ['agent', 'tak pamiętam i prosiłem żeby mąż dokręcił śrubę z lewej zrobił to'],
      ['customer', 'zrobił w nocy'],
      ['agent', 'no i jak teraz chodzą te drzwi'],
      ['customer', 'a nie wiem ja jestem u córki'],
      ['agent', 'aha no to proszę spojrzeć w domu'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koniec-035',
    messages: [
      ['customer', 'Hotel nie ma mojej rezerwacji, stoję w recepcji z dziećmi!'],
      [
        'agent',
        'Proszę podać numer vouchera i nazwisko, na które kupowano. I czy na voucherze jest jeszcze jakaś data albo kod?',
      ],
      ['customer', 'VX 4410, Gaweł, kodu nie widzę'],
      [
        'agent',
        'Mam. Dzwonię do recepcji, w ciągu 10 minut dostanie Pan klucz do pokoju 12. Zgoda na pokój od podwórza?',
      ],
      ['customer', 'zgoda, byle szybko'],
      ['agent', 'Klucz już leży na ladzie. Miłego pobytu!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'agree', 'facts'],
  },
  {
    id: 'pl-koniec-036',
    messages: [
      ['customer', 'zmieńcie mi nr konta do wypłat z apki, nowy: kończy się na 0912'],
      ['agent', 'Zmienione, od teraz przelewy lecą na 0912.'],
      ['agent', 'Czy to tyle i czy wszystko jest po Twojej myśli?'],
      ['customer', 'nie'],
      ['agent', 'Nie tyle czy nie po myśli?'],
      ['customer', 'zaraz napisze bo jade'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: [],
  },
  {
    id: 'pl-koniec-037',
    messages: [
      ['customer', 'Brakuje mi strony 3 w umowie najmu, a w piątek podpisuję.'],
      [
        'agent',
        'Dobrze, że Pan to wychwycił. Doślę brakującą stronę dziś do 18 i od razu po wysłaniu zadzwonię.',
      ],
      ['customer', 'a coś jeszcze mam przygotować na piątek?'],
      ['agent', 'Tylko dowód. Do zobaczenia w biurze.'],
      ['customer', 'do zobaczenia'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-038',
    messages: [
      ['customer', 'nie słychać mnie na spotkaniach, wszyscy machają rękami'],
      ['agent', 'Rozumiem. Co jest wybrane w ustawieniach, w polu „Mikrofon”?'],
      ['customer', 'jakiś Stereo Mix'],
      ['agent', 'Proszę przestawić na „Zestaw słuchawkowy” i powiedzieć coś do kolegi.'],
      ['customer', 'powiedziałam'],
      ['agent', 'I kolega przestał machać?'],
      ['customer', '😂 przestał'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-039',
    messages: [
      [
        'customer',
        'Dzień dobry, przyszła sukienka w rozmiarze M, a zamawiałam S. Potrzebuję jej na wesele w sobotę.',
      ],
      [
        'agent',
        'Dzień dobry, mogę wysłać kurierem ekspresowym rozmiar S, będzie u Pani w piątek, a M zabierze ten sam kurier. Zlecenie już poszło. Uspokoiłam Panią choć odrobinę?',
      ],
      ['customer', 'No nie bardzo, bo w piątek mnie cały dzień nie ma w domu.'],
      ['agent', 'To paczkomat przy Lipowej, piątek do 12, otwarty całą dobę.'],
      ['customer', 'o, i to rozumiem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'facts'],
  },
  {
    id: 'pl-koniec-040',
    messages: [
      ['customer', 'w kwestionariuszu do konta inwestycyjnego pytacie o wykształcenie po co wam to'],
      [
        'agent',
        'taki obowiązek nakłada na nas ustawa proszę pana przechodzimy do kolejnego pytania czy ma pan coś jeszcze do dodania przy wykształceniu',
      ],
      ['customer', 'nie no jedziemy dalej'],
      ['agent', 'to teraz proszę wybrać horyzont inwestycji i na końcu kliknąć zatwierdź'],
      ['customer', 'kliknąłem'],
      ['agent', 'dziękuję to wszystko z mojej strony do widzenia'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-koniec-041',
    messages: [
      ['customer', 'Prosiłam o FV na firmę, a dostałam paragon. Dwa razy prosiłam.'],
      [
        'agent',
        'Najmocniej przepraszamy za ten paragon. Kasjer nie zaznaczył pola „firma”, więc drukarka wypluła go z automatu. Fakturę wystawię i prześlę w ciągu godziny. Na pewno nic więcej nie zalega?',
      ],
      ['customer', 'Na ten moment nic.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-koniec-042',
    messages: [
      ['customer', 'Gdzie moja paczka? Miała być wczoraj.'],
      [
        'agent',
        'Sortownia wysłała ją do Łodzi zamiast do Łomży, stąd poślizg. Wczoraj w nocy zawróciła i rano trafiła do skrytki 14, kod już Pan ma w SMS-ie.',
      ],
      ['agent', 'Skrytka się otworzyła? Coś jeszcze wyjaśnić?'],
      ['agent', 'Pozdrawiam i kończę czat z powodu braku aktywności.'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: ['explain'],
  },
]
