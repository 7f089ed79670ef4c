import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-256',
    messages: [
      [
        'customer',
        'Na stronie ośrodka zapisałam dwoje dzieci na pływanie i przyjęło tylko jedno, to starsze. Iwona Żak',
      ],
      [
        'agent',
        'Dzień dobry Pani Iwono,\n\nczy oboje dzieci wpisała Pani w jednym formularzu? Czy może Pani podać rok urodzenia młodszego?',
      ],
      ['customer', 'w jednym, 2020'],
      ['agent', 'Dziękuję. Czy młodsze dziecko pływało już w rękawkach?'],
      ['customer', 'tak, na wakacjach'],
      [
        'agent',
        'Grupa poranna jest od 5 lat, formularz odrzucił młodsze dziecko ze względu na rocznik i nie wyświetlił komunikatu, za co przepraszam. Możemy zapisać je do „Żabek”, sobota 9:30, starsze pływa obok o tej samej porze. Zapisać?',
      ],
      ['customer', 'zapisać'],
      [
        'agent',
        'Zapisane. Czepek jest obowiązkowy, klapki też.\n\nCzy ma Pani jeszcze jakieś pytania przed sobotą?\n\nRecepcja pływalni',
      ],
      ['customer', 'Tak, czy ja mogę siedzieć na trybunie?'],
      ['agent', 'Tak, wejście od szatni nr 2.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-zwykle-b-257',
    messages: [
      [
        'customer',
        'dzien dobry pisze z niemiec moja paczka do mamy do polski stoi 9 dni „w drodze” mama czeka na leki. Nina',
      ],
      [
        'agent',
        'Dzień dobry Pani Nino,\n\nczyli paczka z lekami dla mamy od 9 dni ma status „w drodze”. Czy mogłaby Pani podać numer i adres mamy?',
      ],
      ['customer', 'RX 110 220 DE, mama: Zamość ul. Miła 2'],
      ['agent', 'Dziękuję. Czy na paczce jest naklejka „leki”?'],
      ['customer', 'tak duza czerwona'],
      ['agent', 'Czy mama ma leki jeszcze na kilka dni?'],
      ['customer', 'na 4 dni'],
      [
        'agent',
        'Dziękuję. Zadzwonię dziś do sortowni we Wrocławiu, poproszę o wyjęcie jej z kontenera i napiszę do Pani do 18:00, gdzie paczka jest.\n\nIga',
      ],
      ['customer', 'dzieki bardzo pani iga'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-258',
    messages: [
      [
        'customer',
        'Mój teść nie żyje, a bank dalej wysyła mu SMS-y o kredytach. Teściowa dostaje palpitacji przy każdym. Wojciech Hel',
      ],
      [
        'agent',
        'Szanowny Panie Wojciechu,\n\nproszę przekazać teściowej wyrazy współczucia, każdy taki SMS musi ją ranić.\n\nCzy może Pan podać ostatnie cztery cyfry numeru, na który przychodzą? Czy akt zgonu był składany w oddziale?',
      ],
      ['customer', '2216, składany w październiku, oddział Rynek'],
      ['agent', 'Dziękuję. Czy pamięta Pan nazwisko pracownika?'],
      ['customer', 'nie pamiętam'],
      [
        'agent',
        'Oddział zamknął rachunek, ale numer został na liście kampanii, którą prowadzi osobny system, i dlatego SMS-y wychodziły dalej. Wykreślam numer z listy.\n\nZ poważaniem\nLidia Morawiec',
      ],
      ['customer', 'Dziękuję'],
      ['agent', 'Panie Wojciechu, numer jest wykreślony od dwóch dni. Czy SMS-y ustały?\n\nLidia Morawiec'],
      ['customer', 'Teściowa boi się telefon włączyć, więc nie wiem'],
      ['agent', 'Proszę ją ode mnie pozdrowić.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'pl-zwykle-b-259',
    messages: [
      [
        'customer',
        'Witam. Ławka na naszym przystanku się rozpadła, a ja mam 81 lat i czekam po 40 minut na stojąco. Proszę o ławkę. Genowefa',
      ],
      ['agent', 'Dzień dobry Pani Genowefo,\n\nczy może Pani podać nazwę przystanku i kierunek?'],
      ['customer', 'Cmentarz Stary, w stronę miasta'],
      ['agent', 'Dziękuję. Czy ławka stoi jeszcze na miejscu, czy leży z boku?'],
      ['customer', 'leży w krzakach'],
      [
        'agent',
        'Przepraszamy za tę niedogodność. Nową ławkę ustawia zarządca wiaty, firma reklamowa, do niej trzeba kierować wniosek o wymianę. My możemy podstawić ławkę tymczasową, ekipa przywiezie ją w piątek rano.',
      ],
      ['customer', 'Tymczasowa też dobra'],
      ['agent', 'Czy wiata jest oświetlona wieczorem?'],
      ['customer', 'tak, świeci'],
      ['agent', 'Dziękuję.\n\nZ poważaniem\nZarząd Transportu'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own.not', 'canDo', 'facts'],
  },
  {
    id: 'pl-zwykle-b-260',
    messages: [
      [
        'customer',
        '[wiadomość z profilu] hej kupilam bluze na targach, w domu zobaczylam plame na rekawie, nie mam paragonu. Oliwia',
      ],
      ['agent', 'Hej Oliwia! Jak wygląda ta plama i z czego może być? Podeślesz zdjęcie?'],
      ['customer', 'zolta, nie wiem z czego, zdj poszlo'],
      ['agent', 'Dzięki! Prałaś ją już?'],
      ['customer', 'nie, tylko przymierzalam'],
      ['agent', 'Ok. Płaciłaś kartą czy gotówką?'],
      ['customer', 'gotówka'],
      [
        'agent',
        'Gotówki bez paragonu nie możemy zwrócić. Mogę za to wysłać Ci nową w tym samym rozmiarze, starą przyniesie kurier z powrotem. Rozmiar S?',
      ],
      ['customer', 'tak S'],
      ['agent', 'Super, adres masz w formularzu pod linkiem. Potrzebujesz czegoś jeszcze?'],
      ['customer', 'nic więcej, sztos'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'canDo', 'canDo.not'],
  },
  {
    id: 'pl-zwykle-b-261',
    messages: [
      [
        'customer',
        'Szanowni Państwo, grobowiec rodziny Lis, kwatera 12: po wichurze przewróciło się drzewo z waszej alejki. Kto to posprząta?\n\nJan Lis',
      ],
      ['agent', 'Szanowny Panie,\n\nczy drzewo leży na płycie, czy obok? Czy może Pan przesłać zdjęcie?'],
      ['customer', 'Na płycie. Zdjęcie w załączniku.'],
      [
        'agent',
        'Dziękuję. O wichurze były ostrzeżenia i należało zdjąć znicze. Co poza płytą jest uszkodzone?',
      ],
      ['customer', 'Znicze to ja mam gdzieś, wazon rozbity i krzyż'],
      ['agent', 'Dziękuję za odpowiedź. Zamówię dźwig, zabiorą drzewo jutro do 14. Czy krzyż jest kamienny?'],
      ['customer', 'kamienny'],
      ['agent', 'Odszkodowanie: formularz w kancelarii, pok. 2.\n\nZarządca cmentarza'],
      ['customer', 'przyjdę'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'defend.not', 'facts'],
  },
  {
    id: 'pl-zwykle-b-262',
    messages: [
      [
        'customer',
        'Nie zgadza się inwentarz po waszej aktualizacji, mamy na stanie minus 14 wiertarek i plus 14 wkrętarek. Magazyn Żory, Ela',
      ],
      [
        'agent',
        'Cześć Ela, czyli minus 14 na wiertarkach i plus 14 na wkrętarkach, od aktualizacji. Możesz przesłać kody obu pozycji?',
      ],
      ['customer', 'WI-100 i WK-100'],
      ['agent', 'Dzięki. Sprzedawaliście coś z nich od rana?'],
      ['customer', '2 wiertarki'],
      [
        'agent',
        'Przepraszam za bałagan w stanach. Przeksięgowuję 14 sztuk z WK na WI, z uwzględnieniem tych dwóch.',
      ],
      ['customer', 'ok'],
      ['agent', 'Zrobione. Zgadza się teraz z tym, co macie na półce?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'apologise', 'own'],
  },
  {
    id: 'pl-zwykle-b-263',
    messages: [
      [
        'customer',
        'Czekam od rana na montera, nikt nie dzwoni, zwolniłam się z pracy! Zlecenie 7/22. Kamila',
      ],
      ['note', 'monter chory, zlecenie nieprzepisane'],
      [
        'agent',
        'Dzień dobry Pani Kamilo,\n\nwolny dzień spędzony na czekaniu potrafi rozzłościć. Przepraszam za brak telefonu. Czy numer w zleceniu, końcówka 810, jest dobry?',
      ],
      ['customer', 'dobry'],
      ['agent', 'Dziękuję. Czy jest Pani w domu także po 16?'],
      ['customer', 'jestem do końca dnia'],
      ['agent', 'Szukam drugiego montera, odezwę się, jak tylko ktoś potwierdzi.'],
      ['customer', 'czyli dalej nic nie wiadomo'],
      ['agent', 'Tak, w tej chwili jeszcze nie.\n\nBogdan\nDyspozytor'],
      ['customer', ':('],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'inform.vague', 'note'],
  },
  {
    id: 'pl-zwykle-b-264',
    messages: [
      [
        'customer',
        'Dzień dobry, w e-dzienniku mojej firmy szkoleniowej pokazuje się zły termin egzaminu, 30 lutego (!). Kursanci się śmieją. Fabian',
      ],
      [
        'agent',
        'Dzień dobry Panie Fabianie,\n\nlutego mamy w tym roku zdecydowanie mniej :) Przepraszam za tę datę. Czy prawidłowy termin to 28 lutego? Czy dotyczy jednej grupy?',
      ],
      ['customer', '28.02, grupa C'],
      ['agent', 'Dziękuję. Czy termin był wpisany ręcznie, czy z szablonu?'],
      ['customer', 'z szablonu'],
      [
        'agent',
        'Szablon dodaje równo 30 dni do stycznia, nie patrząc w kalendarz, i tak powstał 30 lutego. Poprawiam grupę C. Mogę też wysłać kursantom sprostowanie, jeśli Pan chce.',
      ],
      ['customer', 'sam im napiszę'],
      ['agent', 'Jasne. Czy w grupie C widać już 28 lutego i czy mam jeszcze coś poprawić?'],
      ['customer', 'widać, nic więcej nie trzeba'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'canDo', 'explain'],
  },
  {
    id: 'pl-zwykle-b-265',
    messages: [
      ['customer', 'Cześć, chciałabym kupić namiot na 4 osoby, ale w góry. Coś polecicie? Basia'],
      ['agent', 'Cześć Basia! W jakie góry, o jakiej porze roku i jak dużo będziecie nieść na plecach?'],
      ['customer', 'Bieszczady, wrzesień, nosi mąż :D'],
      ['agent', ':D Czy namiot ma mieć przedsionek na plecaki? Czy śpicie z psem?'],
      ['customer', 'przedsionek tak, bez psa'],
      ['agent', 'W takim razie „Połonina 4”, 5,2 kg, słup wody 4000, 899 zł.'],
      ['customer', 'a da się go obejrzeć rozłożonego?'],
      ['agent', '„Połonina” stoi w salonie, na antresoli. Czy macie do nas blisko?'],
      ['customer', 'godzinka'],
      ['agent', 'Salon czynny 10–20.'],
      ['customer', 'ok wpadniemy'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask'],
  },
]
