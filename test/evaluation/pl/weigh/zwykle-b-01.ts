import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-001',
    messages: [
      [
        'customer',
        'Dzień dobry,\nw zamówieniu z wczoraj pomyliłam się w NIP-ie do faktury. Czy da się to jeszcze zmienić?\nPozdrawiam\nHalina Bąk',
      ],
      [
        'agent',
        'Dzień dobry Pani Halino,\n\nczy może Pani przesłać numer zamówienia oraz prawidłowy NIP?\n\nZ poważaniem\nDział Obsługi Klienta',
      ],
      ['customer', '88213. NIP 521 00 44 718'],
      ['agent', 'Dziękuję. Czy nazwa firmy pozostaje bez zmian?'],
      ['customer', 'tak bez zmian'],
      [
        'agent',
        'Dane na fakturze zostały poprawione. Nowy dokument znajdzie Pani w zakładce „Dokumenty” na swoim koncie.\n\nMam nadzieję, że to wystarczy.\n\nPozdrawiam\nMichał',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-002',
    messages: [
      [
        'customer',
        'Zgłaszam, że na bramie garażowej w budynku B nie działa mój pilot. Wczoraj jeszcze działał.',
      ],
      ['note', 'Lokal 27, pilot nr 114, brak odczytu w logach od wczoraj 18:40.'],
      [
        'agent',
        'Dzień dobry Panie Tomaszu,\n\nczy pilot był ostatnio moczony albo czy spadł? Czy dioda świeci po wciśnięciu przycisku?\n\nPozdrawiam\nAdministracja',
      ],
      ['customer', 'nie spadł. dioda świeci ale słabo'],
      [
        'agent',
        'Dzień dobry,\n\nw takim razie proszę spróbować z nową baterią. Typ CR2032, wymienia się ją od spodu, potrzebny jest mały śrubokręt. Gdyby wolał Pan nie robić tego sam, zostawię jedną sztukę u ochrony w kopercie z numerem lokalu.',
      ],
      ['customer', 'Wymieniłem sam.'],
      ['agent', 'I jak, otwiera?'],
      ['customer', 'Otwiera za każdym razem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'note'],
  },
  {
    id: 'pl-zwykle-b-003',
    messages: [
      [
        'customer',
        'Kiedy dostanę potwierdzenie przeniesienia numeru? Wniosek składałem 4 dni temu przez formularz na stronie.',
      ],
      [
        'agent',
        'Dzień dobry,\nprzepraszamy za długie oczekiwanie na odpowiedź. Czy mógłby Pan podać numer, którego dotyczy wniosek, oraz ostatnie cztery cyfry PESEL?',
      ],
      ['customer', '600 000 112, ostatnie cyfry 4471'],
      [
        'agent',
        'Dziękuję. Widzę Pana wniosek w systemie, ma status „przyjęty”. Dotychczasowy operator nie przesłał jeszcze zgody.',
      ],
      ['customer', 'I co dalej'],
      [
        'agent',
        'Operator ma na to trzy dni robocze od piątku. SMS z datą przeniesienia otrzyma Pan najpóźniej w środę do końca dnia.\n\nZ poważaniem\nKarolina Wit\nZespół Przenoszenia Numerów',
      ],
      ['customer', 'Dobrze, czekam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-004',
    messages: [
      ['customer', 'hej, jakie są godziny otwarcia w niedziele handlową?'],
      ['agent', 'Hej! W niedziele handlowe jesteśmy od 10 do 18 🙂'],
      ['customer', 'a parking płatny?'],
      ['agent', 'Pierwsze dwie godziny gratis, potem 4 zł za godzinę. Bilet kasuje się przy wyjściu B.'],
      ['customer', 'a zwrot butów bez pudełka przyjmiecie?'],
      [
        'agent',
        'Buty muszą być z pudełkiem, może być zastępcze. Paragon też jest potrzebny albo potwierdzenie z karty.',
      ],
      ['agent', 'Coś jeszcze podpowiedzieć?'],
      ['customer', 'nie to tyle, dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-005',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\n\nw dniu 3 bm. zamówiłem szafę przesuwną do pokoju dziecka. Na stronie była podana szerokość 180 cm, w potwierdzeniu mam 160. Proszę o wyjaśnienie.\n\nZ poważaniem\nJerzy Malec',
      ],
      [
        'agent',
        'Szanowny Panie,\n\ndziękuję za wiadomość. Czy może Pan przesłać zrzut ekranu strony, na której widniała szerokość 180 cm?',
      ],
      ['customer', 'W załączniku.'],
      [
        'agent',
        'Dziękuję za załącznik. Na zrzucie rzeczywiście widać 180 cm, ale dotyczy to modelu z trzema skrzydłami. Zamówienie 2207/3 to model dwuskrzydłowy.\n\nMożemy zamienić model na trzyskrzydłowy z dopłatą 210 zł albo pozostawić zamówienie bez zmian. Czy zamiana odpowiadałaby Panu?',
      ],
      ['customer', 'Zamiana. Dopłata może być przelewem?'],
      [
        'agent',
        'Tak, może być. Numer konta jest ten sam co w potwierdzeniu, w tytule proszę podać 2207/3. Zmianę wprowadzę do systemu jeszcze dzisiaj, stolarnia dostanie ją jutro rano.\n\nZ poważaniem\nEwelina Rogut',
      ],
      ['customer', 'Dziękuję.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'pl-zwykle-b-006',
    messages: [
      ['customer', 'pani w aplikacji nie pokazuje mi karty miejskiej, kupiłam bilet i nie ma'],
      ['agent', 'Dzień dobry, proszę o numer karty. Jest pod kodem kreskowym, zaczyna się od 29.'],
      ['customer', '2904 5561 0087'],
      ['agent', 'Dziękuję. Sprawdzam.'],
      [
        'agent',
        'Bilet jest aktywny od dzisiaj do 14 stycznia. Nie pokazał się, bo w aplikacji podpięta jest jeszcze Pani stara karta, ta z końcówką 31.',
      ],
      ['customer', 'aha'],
      [
        'agent',
        'Trzeba wejść w „Moje karty”, przytrzymać starą i wybrać „Usuń”. Potem dodać tę nową, przepisać numer.',
      ],
      ['agent', 'Już jest Pani bilet na ekranie?'],
      ['agent', 'Halo, jest Pani tam?'],
      ['customer', 'przepraszam tramwaj mi podjechał. jest bilet'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'pl-zwykle-b-007',
    messages: [
      [
        'customer',
        'Witam, paczka miała być w automacie przy Lipowej a jest gdzieś w punkcie w innej dzielnicy, kto mi to przeniesie?',
      ],
      ['agent', 'Dzień dobry, czy może Pan podać numer nadania?'],
      ['customer', '00451 7788 2301 6'],
      [
        'agent',
        'Dziękuję. Przesyłka czeka w punkcie przy ul. Krańcowej 8, punkt czynny pon.–pt. 8–19, sob. 9–14.',
      ],
      ['customer', 'no wiem że tam czeka. Pytam kto mi ją przeniesie'],
      [
        'agent',
        'W sprawie przekierowania musi Pan zwrócić się do nadawcy, sklepu, w którym Pan zamawiał. Przekierowanie zleca nadawca.',
      ],
      ['customer', 'świetnie'],
      ['agent', 'Pozdrawiamy, Zespół Obsługi'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-zwykle-b-008',
    messages: [
      [
        'customer',
        '[formularz] Temat: Awaria\nTreść: Od poniedziałku wieczorem w kuchni nie mam ciepłej wody. W łazience jest.',
      ],
      [
        'agent',
        'Dzień dobry,\n\ndziękujemy za zgłoszenie. Co się dzieje po odkręceniu kranu w kuchni: woda leci zimna, letnia, czy przestaje lecieć? Czy kran był ostatnio wymieniany?',
      ],
      ['customer', 'leci zimna cały czas, kran ten sam od 5 lat'],
      [
        'agent',
        'Dziękuję. Proszę sprawdzić, czy zawór z czerwonym oznaczeniem pod zlewem jest odkręcony do końca, w lewo.',
      ],
      ['customer', 'był zakręcony do połowy! ekipa od zmywarki była w pon'],
      [
        'agent',
        'To by się zgadzało. Czy po odkręceniu jest już ciepła i czy zostało coś jeszcze do sprawdzenia w lokalu?',
      ],
      ['customer', 'ciepla jest ale teraz kapie spod zaworu'],
      [
        'agent',
        'Dobrze, że Pani pisze. Hydraulik przyjdzie jutro między 9 a 11, zadzwoni do Pani pół godziny wcześniej.\n\nPozdrawiam\nDyżurny techniczny',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-009',
    messages: [
      [
        'customer',
        'Dzień dobry, proszę o duplikat legitymacji szkolnej dla córki, klasa 5b, Zofia Wrona. Oryginał zgubiony na wycieczce.',
      ],
      ['note', 'Matka prosi o duplikat, opłata 9 zł, brak zdjęcia w systemie.'],
      [
        'agent',
        'Dzień dobry Pani,\n\nczy może Pani dostarczyć jedno aktualne zdjęcie 30 × 42 mm oraz potwierdzenie opłaty 9 zł? Opłatę wnosi się przelewem na konto szkoły, numer jest na stronie w zakładce „Sekretariat”.\n\nZ poważaniem\nSekretariat',
      ],
      ['customer', 'Zdjęcie może być wysłane mailem?'],
      ['agent', 'Tak, w formacie JPG, bez filtrów, jasne tło.'],
      ['customer', 'Wysłałam przed chwilą, przelew też poszedł.'],
      ['agent', 'Potwierdzam otrzymanie. Duplikat do odbioru w pokoju 4, sekretariat czynny 7:30–15:30.'],
      ['customer', 'Bardzo dziękuję i miłego dnia'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'pl-zwykle-b-010',
    messages: [
      [
        'customer',
        'Dzień dobry, nie mogę się zalogować do systemu zamówień, wyskakuje „konto nieaktywne”. Piotr z hurtowni Delta',
      ],
      ['agent', 'Panie Piotrze, czy loguje się Pan adresem firmowym, tym z końcówką delta?'],
      ['customer', 'tak, tym samym co zawsze'],
      [
        'agent',
        'Konto zostało zawieszone automatycznie, ponieważ przez 90 dni nikt się na nie nie logował. Odblokowuję je ręcznie, proszę chwilę poczekać i wylogować się ze wszystkich kart przeglądarki.',
      ],
      ['customer', 'ok'],
      ['agent', 'Gotowe. Czy może się Pan teraz zalogować?'],
      ['customer', 'jestem już w aucie, zobaczę w biurze po południu'],
      ['agent', 'Jasne. Gdyby coś, jesteśmy do 17.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-zwykle-b-011',
    messages: [
      ['customer', 'Na paragonie mam skasowane 2 razy masło a brałam jedno'],
      ['agent', 'Dzień dobry, z którego sklepu jest paragon i czy mogłaby Pani przesłać zdjęcie?'],
      ['customer', 'Sklep na Ogrodowej, zdjęcie w załączeniu'],
      ['agent', 'Dziękuję. Widzę dwie pozycje „masło ekstra 200 g”, godzina 17:52. Zgadza się?'],
      ['customer', 'no tak'],
      [
        'agent',
        'Przepraszamy za błąd przy kasie. Zwrot 7,49 zł czeka w tym sklepie w punkcie informacyjnym, za okazaniem paragonu.',
      ],
      ['customer', 'A bez jechania tam?'],
      ['agent', 'Niestety wypłata jest tylko na miejscu, w dowolnym dniu do końca miesiąca.'],
      ['customer', 'ech, dobra. będę w sobotę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo.not'],
  },
  {
    id: 'pl-zwykle-b-012',
    messages: [
      ['customer', 'Dzień dobry, chciałabym zapisać syna do ortodonty'],
      ['agent', 'Dzień dobry, czy syn był już u nas pacjentem?'],
      ['customer', 'Nie, pierwszy raz'],
      ['agent', 'Poproszę imię, nazwisko i datę urodzenia syna.'],
      ['customer', 'Antoni Gil, 14.02.2015'],
      [
        'agent',
        'Dziękuję. Wolne terminy: 9.12 godz. 16:20 dr Sowa, 11.12 godz. 8:00 dr Lenart, 15.12 godz. 12:40 dr Sowa.',
      ],
      ['customer', 'to 9.12'],
      [
        'agent',
        'Zapisane. 9 grudnia, 16:20, gabinet 12, dr Sowa przyjmie syna na konsultację. Proszę zabrać ewentualne zdjęcia RTG. Czy ma Pani jeszcze jakieś pytania?',
      ],
      ['customer', 'tak a ile to kosztuje?'],
      ['agent', 'Konsultacja 180 zł, płatność kartą lub gotówką.'],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['facts'],
  },
]
