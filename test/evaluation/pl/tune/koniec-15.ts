import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-194',
    messages: [
      [
        'customer',
        'dzień dobry ja w sprawie faktury bo tam mi ktoś doliczył jakiś pakiet sportowy za czterdzieści złotych a ja telewizora nawet nie mam',
      ],
      ['agent', 'mhm rozumiem a od którego miesiąca pani to widzi'],
      ['customer', 'no od sierpnia bo ja dopiero teraz spojrzałam'],
      ['agent', 'no to człowieka może trafić płacić trzy miesiące za coś czego się nie ogląda'],
      [
        'agent',
        'tu wyszło tak że próbny pakiet po trzydziestu dniach przeszedł w płatny ja go teraz wyłączam i robię korektę sto dwadzieścia złotych odejdzie pani z następnej faktury',
      ],
      ['customer', 'aha no dobrze'],
      [
        'agent',
        'i co mogę uznać że z tym sportem jesteśmy na czysto i że nic innego na fakturze pani nie kłuje w oczy',
      ],
      ['customer', 'na czysto a reszta się zgadza'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-koniec-195',
    messages: [
      [
        'customer',
        'Dzień dobry, zmieniłam numer telefonu i teraz bank wysyła kody na stary. Nie mogę zrobić żadnego przelewu.',
      ],
      ['agent', 'Dzień dobry, podsumuję: numer nowy, kody lecą na stary, przelewy stoją. Tak to wygląda?'],
      ['customer', 'Dokładnie tak.'],
      ['agent', 'Aktualizuję numer po weryfikacji, którą przeszła Pani na początku rozmowy.'],
      ['agent', 'Gotowe. Proszę zlecić dowolny przelew. Przyszedł kod na właściwą komórkę?'],
      ['customer', 'Przyszedł, ale aplikacja pisze, że kod wygasł.'],
      ['agent', 'To kwestia zegara w telefonie. Proszę włączyć w nim automatyczną godzinę.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own'],
  },
  {
    id: 'pl-koniec-196',
    messages: [
      ['customer', 'Cześć, od poniedziałku webhooki z zamówień przychodzą podwójnie.'],
      ['agent', 'Cześć, dla których typów zdarzeń to widzisz?'],
      ['customer', 'order.created i order.paid'],
      ['agent', 'Dzięki. Czy w logach macie może coś jeszcze poza duplikatami, jakieś timeouty?'],
      ['customer', 'nic, czysto'],
      ['agent', 'Odtworzę to na stagingu i przed 17 napiszę w tym wątku, co znalazłam.'],
      ['customer', '👍'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-197',
    messages: [
      [
        'customer',
        'Rejestracja? Dostałam SMS, że moja wizyta 18-go jest odwołana. Czekałam na nią cztery miesiące.',
      ],
      [
        'agent',
        'Tak, pani doktor trafiła do szpitala, dlatego cały jej tydzień wypadł. Wolny jest 21-szy, 9:40, u doktor Reguły. Zapisać?',
      ],
      ['customer', 'Proszę zapisać'],
      [
        'agent',
        'Jest Pani zapisana, dzień wcześniej rano zadzwonię z przypomnieniem. Czy któreś badania przed wizytą są dla Pani jeszcze niejasne albo cokolwiek innego?',
      ],
      ['customer', 'Nie, wyniki już mam komplet.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'explain', 'agree', 'facts', 'inform'],
  },
  {
    id: 'pl-koniec-198',
    messages: [
      ['customer', 'Najemca spod 8 pisze: bojler cieknie kroplami od spodu.'],
      [
        'agent',
        'Mogę podesłać hydraulika albo od razu firmę, która go montowała, mają gwarancję. Kogo Pan woli?',
      ],
      ['customer', 'firmę'],
      ['agent', 'Umawiam.'],
      ['agent', 'Panie Pawle, monterzy byli wczoraj. Sucho pod bojlerem?'],
      ['customer', 'Kapie mniej, ale kapie.'],
      ['agent', 'Ściągam ich z powrotem.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-koniec-199',
    messages: [
      ['customer', 'Zwróciłam kurtkę 3 tygodnie temu, pieniędzy brak.'],
      ['agent', 'Dzień dobry, proszę podać numer przesyłki zwrotnej.'],
      ['customer', '77120934'],
      ['agent', 'Czy w tej samej paczce było coś jeszcze poza kurtką?'],
      ['customer', 'tak, szalik'],
      ['agent', 'Przekażę oba produkty do rozliczenia i napiszę, kiedy tylko magazyn je zeskanuje.'],
      ['customer', 'No mam nadzieję, że niebawem'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'pl-koniec-200',
    messages: [
      [
        'customer',
        'Internet zrywa mi się co godzinę, prowadzę lekcje online i dzieci patrzą na zamrożoną twarz.',
      ],
      ['agent', 'Oj, prowadzić lekcję i znikać co godzinę w pół słowa, to musi być dla Pani upiorne.'],
      [
        'agent',
        'Modem ma stare oprogramowanie i przy odnawianiu adresu się gubi. Wgrałem nowe. Odkąd się uruchomił, połączenie trzyma?',
      ],
      ['customer', 'dopiero pięć minut minęło, najbliższa lekcja o 14'],
      ['agent', 'Trzymam kciuki za czternastą.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'explain'],
  },
  {
    id: 'pl-koniec-201',
    messages: [
      ['customer', 'chcialabym zmienic adres dostawy diety na ten tydzien bo jade do mamy'],
      ['agent', 'Jasne, zmieniam na ten z zakładki „mama” 🙂'],
      ['agent', 'Zmienione do niedzieli. Tak ma być? I czy jeszcze coś w tym tygodniu przestawiamy?'],
      ['customer', 'tak ma byc, i jeszcze środę mi skasujcie'],
      ['agent', 'Środa skasowana, dzień wraca do puli.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-202',
    messages: [
      ['customer', 'Przedszkole odwołało rytmikę trzeci tydzień pod rząd, a płacimy za nią z góry.'],
      [
        'agent',
        'Pani Marto, przepraszam za te trzy odwołane środy. Pieniądze za rytmikę zwrócę na Państwa konto do piątku. Rozumiem rozgoryczenie, sama jestem mamą.',
      ],
      ['customer', 'A od grudnia rytmika będzie? To właściwie wszystko, o co mi chodzi.'],
      ['agent', 'Będzie, z nową panią. Do zobaczenia jutro w szatni.'],
      ['customer', 'Do jutra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'own', 'facts'],
  },
  {
    id: 'pl-koniec-203',
    messages: [
      ['customer', 'Potrzebuję noclegu ze zwierzakiem w Zakopanem, jeden owczarek.'],
      ['agent', 'Możemy zaproponować Willę Smrek, pies gratis, albo pensjonat Zacisze, 30 zł za dobę.'],
      ['customer', 'Willa'],
      ['agent', 'Zarezerwowane, voucher w wiadomości. Brakuje Państwu jeszcze czegoś do wyjazdu?'],
      ['agent', 'Dodam, że parkingi są tam strzeżone.'],
      ['customer', 'Dziękujemy!'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'pl-koniec-204',
    messages: [
      ['customer', 'ja mam do pana pytanie bo przyszło mi że polisa wygasła a płaciłem na poczcie'],
      ['agent', 'tak tak słucham'],
      ['customer', 'no i ja mam dowód wpłaty z czwartego'],
      [
        'agent',
        'wpłata przyszła bez numeru polisy i dlatego system jej nie zaliczył ja ją teraz przypisuję do pana',
      ],
      ['agent', 'jest przypisana czyli polisa ważna do marca no i co odetchnął pan'],
      ['customer', 'odetchnąłem odetchnąłem bo już myślałem że autem nie pojadę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'explain'],
  },
  {
    id: 'pl-koniec-205',
    messages: [
      ['customer', 'Chciałem przebukować bilet promocyjny na wcześniejszy pociąg.'],
      [
        'agent',
        'Przykro nam, że musi Pan zmieniać plany. Biletów z tej taryfy nie wymieniamy, tak mówi jej regulamin.',
      ],
      ['customer', 'Nawet za dopłatą?'],
      ['agent', 'Nawet za dopłatą. Jeżeli pojawią się inne pytania, jesteśmy pod tym adresem całą dobę.'],
      ['customer', 'To kupię nowy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'canDo.not'],
  },
]
