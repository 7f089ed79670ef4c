import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-koniec-071',
    messages: [
      [
        'customer',
        'dzień dobry panie ja dzwonię w sprawie męża rachunku mąż zmarł w marcu a wy dalej na niego przysyłacie',
      ],
      ['agent', 'bardzo pani współczuję takie listy na nazwisko męża to musi być za każdym razem ukłucie'],
      ['customer', 'no jest proszę pana jest'],
      ['agent', 'czyli rachunki od marca idą na męża a powinny na panią dobrze mówię'],
      ['customer', 'dobrze pan mówi'],
      [
        'agent',
        'to ja przepisuję umowę na panią bez opłat chwileczkę no i mamy teraz na umowie stoi halina dąb czy tak jak pani sobie życzyła',
      ],
      ['customer', 'tak'],
      ['agent', 'a w papierach po mężu coś panią jeszcze u nas uwiera'],
      ['customer', 'nie proszę pana to było ostatnie dziękuję panu'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-koniec-072',
    messages: [
      ['customer', 'Hej, mam lagi w rankedach od patcha, ping 300+'],
      ['agent', 'Hej, o jakich porach najgorzej?'],
      ['customer', 'wieczorami'],
      ['agent', 'Przełącz region na Warszawa-2 i odpal jeden meczyk na próbę.'],
      ['customer', 'czekam na lobby'],
      ['agent', 'I jak ping, spadł poniżej setki?'],
      ['customer', 'no w lobby to zawsze jest ok, zobaczymy w walce'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-koniec-073',
    messages: [
      ['customer', 'Zalało nam sufit w biurze, kapie na serwer, ul. Młyńska 4.'],
      ['agent', 'Przyjęłam. Skąd dokładnie cieknie, z rury czy z dachu?'],
      ['customer', 'z rury od klimy'],
      [
        'agent',
        'Proszę zakręcić zawór przy drzwiach. Mogę przysłać ekipę dziś o 17 albo jutro o 7. Co Państwo wybierają?',
      ],
      ['customer', 'dziś'],
      ['agent', 'Zapisane, dziś o 17, szef ekipy nazywa się Wrona. Na koniec spisze z Państwem protokół.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-koniec-074',
    messages: [
      ['customer', 'Zwrot za lot miał być w 7 dni, mija 20. Kwota 1240 zł, rezerwacja KQ8.'],
      [
        'agent',
        'Dzień dobry, nasza wina, przepraszam za te trzynaście dni ponad obietnicę. Przelew wyszedł właśnie w trybie natychmiastowym, konto końcówka 33. Proszę spojrzeć na saldo: są pieniądze?',
      ],
      ['customer', 'Jest 1140.'],
      ['agent', 'Brakująca stówka poszła drugim przelewem, przed sekundą.'],
      ['customer', 'No teraz się zgadza.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-koniec-075',
    messages: [
      ['customer', 'Prosze o przypomnienie PESELu do wniosku... zartuje. O numer wniosku prosze.'],
      [
        'agent',
        ':) WN/2207/15. Czy przy okazji jeszcze czegoś szukamy, np. hasła do profilu, dat, załączników?',
      ],
      ['customer', 'nie, numer mi wystarczy'],
      ['agent', 'Miłego dnia, p. Wojtku'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-koniec-076',
    messages: [
      ['customer', 'Co to za cyrk z tym karnetem, zamroziłam go w maju, a ściągacie mi kasę. Oszuści!'],
      [
        'agent',
        'Jak już pisałem w poniedziałek, zamrożenie trzeba potwierdzić w recepcji. Nie mogę cofnąć opłaty. Czy ma Pani jeszcze jakieś potwierdzenia, o których nie wiem?',
      ],
      ['customer', 'mam maila od was z maja'],
      ['agent', 'Proszę go dosłać, wtedy kierownik się tym zajmie.'],
      ['customer', 'już idzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-koniec-077',
    messages: [
      ['customer', 'czemu mi sie herbata z automatu nie nalala a 4zl zabralo'],
      [
        'agent',
        'skończyły się kubki i maszyna nie powinna była przyjąć monety, kubki już dołożone, proszę nacisnąć zwrot i jeszcze raz herbatę',
      ],
      ['customer', 'ok'],
      ['agent', 'no i czy poleciała i czy cokolwiek poza herbatą wymaga naszej wizyty'],
      ['customer', 'tak'],
      ['agent', 'dobrze to do usłyszenia'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['explain'],
  },
  {
    id: 'pl-koniec-078',
    messages: [
      [
        'customer',
        'Dzień dobry, kurtka z Państwa szwalni ma rękaw krótszy o 2 cm. Klient to zauważył, wstyd.',
      ],
      ['agent', 'Dzień dobry, rękaw przeszyję u siebie, proszę ją zostawić w punkcie Kłosowa 8.'],
      ['customer', 'zostawiłem w poniedziałek'],
      ['agent', 'Kurtka od środy czeka gotowa. Odebrał ją Pan i zmierzył? Klient już nie kręci nosem?'],
      ['customer', 'Klient chodzi i się chwali'],
      ['agent', 'To niech chodzi.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own'],
  },
  {
    id: 'pl-koniec-079',
    messages: [
      ['customer', 'Pani Ewo, mamy pilne pytanie: czy delegacja do Brna ma być rozliczona w CZK?'],
      ['agent', 'Panie Marku, czy dostał Pan już z banku wyciąg i czy są tam kursy?'],
      ['customer', 'jest, 0,17'],
      ['agent', 'Zatem w złotych, po tym kursie. Przeliczę to dziś do 16 i wpiszę do systemu.'],
      ['customer', 'A co z dietą? To wszystko, o co chciałem zapytać :)'],
      ['agent', 'Dieta liczona osobno, 45 euro za dobę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-koniec-080',
    messages: [
      ['customer', 'nie moge znalezc w aplikacji biletu miesiecznego dla corki uczennica klasa 3'],
      ['agent', 'aha. a co pokazuje zakladka moje bilety?'],
      ['customer', 'nic pusto'],
      ['agent', 'bilet byl na starym numerze telefonu przenioslam na ten z ktorego pani pisze'],
      ['agent', 'no i co, jest juz w zakladce?'],
      ['customer', 'jest! dzieki bogu bo autobus za 5 min'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'explain'],
  },
  {
    id: 'pl-koniec-081',
    messages: [
      ['customer', 'Macie w menu coś bezlaktozowego na komunię?'],
      [
        'agent',
        'Szef kuchni robi panna cottę na mleczku kokosowym, do Pani zamówienia na niedzielę wpisałem 6 porcji. Bierzemy do tego coś więcej czy lista zamknięta?',
      ],
      ['customer', 'dopiszcie 2 rosoły'],
      ['agent', '2 rosoły dopisane.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-koniec-082',
    messages: [
      ['customer', "hasło do VOD nie działa, pisze 'niepoprawne'"],
      ['agent', 'Mogę Ci podesłać link do resetu. Poszedł właśnie.'],
      ['agent', 'Jesteś już w środku? I co, masz jeszcze jakieś uwagi?'],
      ['agent', 'Cisza, więc zamykam okienko ;)'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: ['canDo'],
  },
  {
    id: 'pl-koniec-083',
    messages: [
      ['customer', 'Witam, czy deskę z sieci outlet mogę oddać w sklepie w Gdyni?'],
      ['agent', 'Dzień dobry. Tak, w Gdyni też, byle z metką. Wypisać Panu kwit zwrotu od razu?'],
      ['customer', 'Tak, prosze'],
      [
        'agent',
        'Gotowy, ma Pan go w skrzynce. Zadowolonych klientów wita nasza ekipa od 10 do 20, do zobaczenia!',
      ],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree'],
  },
  {
    id: 'pl-koniec-084',
    messages: [
      ['customer', 'w rozliczeniu za wodę mam 14 m3, a sąsiadka 3, coś nie tak'],
      [
        'agent',
        '14 wynika z odczytu 402, a w kwietniu zdalny licznik podał 388. Może cieknie spłuczka, proszę wlać barwnik do zbiornika i popatrzeć po 10 minutach.',
      ],
      ['customer', 'popatrzyłam'],
      ['agent', 'Woda w misce została bezbarwna?'],
      ['customer', 'niebieska jak smerf'],
      ['agent', 'Czyli przecieka, proszę zamówić wymianę uszczelki u naszego hydraulika.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['explain'],
  },
]
