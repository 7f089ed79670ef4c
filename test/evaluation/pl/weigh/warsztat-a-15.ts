import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-a-197',
    messages: [
      ['customer', 'Mam wrażenie, że waga w waszym warzywniaku oszukuje'],
      ['agent', 'Legalizacja jest ważna do 2027, niczego niepokojącego w niej nie stwierdzam.'],
      ['customer', 'dwa kilo jabłek w domu ważą 1,7'],
      ['agent', 'Proszę przynieść jabłka i zważymy je przy Pani na drugiej wadze. Pasowałoby to Pani?'],
      ['customer', 'przyniosę jutro'],
      ['agent', 'Będę od 7.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'facts'],
  },
  {
    id: 'pl-warsztat-a-198',
    messages: [
      ['customer', 'Od was dzwonią do mnie po 10 razy dziennie z ofertą fotowoltaiki. MAM JUŻ PANELE!!!'],
      ['agent', 'Dziesięć telefonów dziennie, a panele dawno na dachu. Każdy by się wściekł.'],
      ['agent', 'Blokuję Pana numer we wszystkich kampaniach, od jutra cisza.'],
      ['customer', 'trzymam za słowo'],
      ['agent', 'Pozostała jakaś kwestia, z którą Pana zostawiam?'],
      ['customer', 'hm, zobaczymy jutro'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'facts'],
    heated: true,
  },
  {
    id: 'pl-warsztat-a-199',
    messages: [
      ['customer', 'Dostałem list, że mój wniosek o wodomierz „pozostawiono bez rozpoznania”'],
      ['agent', 'Proszę Pana, to znaczy tyle, że czegoś w nim nie dopełniono. Pan nie dopełnił, nie my.'],
      ['customer', 'a czego konkretnie?'],
      ['agent', 'Podpisu małżonki. Proszę donieść, w pokoju 4 czekamy do 15.'],
      ['customer', 'Nie mam małżonki, jestem wdowcem.'],
      [
        'agent',
        'O... Bardzo mi przykro, przepraszam, że tak na Pana naskoczyłam. Uzupełnię to sama i zadzwonię jutro przed 11, że gotowe.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'own', 'explain', 'defend.not', 'facts', 'inform'],
  },
  {
    id: 'pl-warsztat-a-200',
    messages: [
      ['customer', 'Panie Marku, raport z badania rynku znow po terminie, klient mi wyje do sluchawki'],
      [
        'agent',
        'Pani Aniu, klient wyje z powodu mojego spoznienia, wiem, w co Pania wpakowalem. Wybaczenia za nie prosze.',
      ],
      [
        'agent',
        'Ankieterzy zachorowali, stad poslizg. Skrot laduje u Pani o 16, calosc w poniedzialek do 10.',
      ],
      ['customer', 'Niech bedzie skrot.'],
      ['agent', 'Daje skrot, a o 17 dzwonie, czy klient ucichl.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-a-201',
    messages: [
      ['customer', 'Pan kurier rzucił paczkę przez płot, szklanki w drobny mak'],
      ['agent', 'Zdjęcie potłuczonych szklanek poprosimy.'],
      ['customer', 'wysłane'],
      ['agent', 'Dziękuję. Pieniądze za szklanki czy nowy komplet? Decyzję zostawiam w Pani rękach.'],
      ['customer', 'komplet'],
      ['agent', 'Komplet pojedzie z innym kurierem, w czwartek.'],
      ['customer', 'Wspaniale, cieszę się ogromnie i polecam Was od dziś sąsiadkom!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'pl-warsztat-a-202',
    messages: [
      ['customer', 'Dzień dobry, kiedy wreszcie będzie wynik naboru do przedszkola?'],
      [
        'agent',
        'Dzień dobry, komisja jeszcze liczy. Niczego Pani nie odmawiamy, po prostu nie ma czego czytać.',
      ],
      ['customer', 'to kiedy mam pytać'],
      ['agent', 'Pytać Pani nie musi, odezwiemy się niebawem sami.'],
      ['customer', 'niebawem to znaczy?'],
      ['agent', 'Po komisji.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-warsztat-a-203',
    messages: [
      ['customer', 'stary, od wczoraj nie przychodzą mi smsy z banku, w ogóle'],
      ['agent', 'Cześć! Smsy zero od wczoraj, dobrze łapię? Połączenia też leżą?'],
      ['customer', 'dobrze łapiesz, połączenia ok'],
      [
        'agent',
        'Filtr spamu nadgorliwie zjada krótkie numery, stąd cisza. Wyłączam go u Ciebie, poproś teraz bank o kod.',
      ],
      ['customer', 'jest kod'],
      ['agent', 'Ekstra. Zostaje coś jeszcze na dziś?'],
      ['customer', 'no, czemu rachunek wyższy?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'explain'],
  },
  {
    id: 'pl-warsztat-a-204',
    messages: [
      ['customer', 'Moje siedzenie w teatrze było za filarem, widziałem pół Hamleta'],
      ['agent', 'Pół Hamleta zza filaru, czyli ani być, ani nie być.'],
      [
        'agent',
        'Zwrotu po spektaklu dać nie mogę, kasa jest już rozliczona. Widzę za to wolne miejsce w pierwszym rzędzie na 20-go. Reflektuje Pan?',
      ],
      ['customer', 'reflektuję'],
      ['agent', 'Bilet na nazwisko, w kasie od 17.'],
      ['customer', 'Wielkie dzięki.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'canDo.not', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-a-205',
    messages: [
      ['customer', 'przepraszam że tak piszę ale w mojej paczce był czyjś sweter i list miłosny'],
      [
        'agent',
        'Nic nie szkodzi, że Pani pisze! Cudzy sweter i list miłosny zamiast Pani zamówienia, tego jeszcze nie grali.',
      ],
      ['customer', 'list ładny, sweter nie'],
      [
        'agent',
        'Etykiety przykleiły się odwrotnie, dwie paczki się zamieniły. Jutro kurier odbiera sweter i zostawia Pani kardigan. Odpowiada taka wymiana?',
      ],
      ['customer', 'jak najbardziej'],
      ['agent', 'A potem, w piątek, upewnię się u Pani telefonicznie, że kardigan pasuje.'],
      [
        'customer',
        'Proszę nie zwalniać tej pani, co mi odpisuje, to skarb, nie obsługa! Dziękuję z całej duszy',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'agree', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-warsztat-a-206',
    messages: [
      ['customer', 'witam po raz kolejny proszę o protokół z zebrania wspólnoty'],
      ['agent', 'pani zofio protokół wisiał na tablicy dwa tygodnie kto chciał ten sfotografował'],
      ['customer', 'leżałam wtedy w szpitalu'],
      ['agent', 'tego nie mogłam wiedzieć skan wyślę pani dzisiaj o 15 a papier zostawię u dozorcy'],
      ['customer', 'dziękuję bardzo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'defend.not', 'facts'],
  },
  {
    id: 'pl-warsztat-a-207',
    messages: [
      ['customer', 'no bo mój trener personalny w waszym klubie odwołał trzeci trening i nie oddzwania'],
      ['agent', 'no wie pan trenerzy to osobne firmy my im nic nie każemy'],
      ['customer', 'ale płacę w waszej kasie'],
      ['agent', 'płaci pan u nas ale dzwonić trzeba do trenera'],
      ['customer', 'nie odbiera właśnie o tym mówię'],
      ['agent', 'no to pech'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-warsztat-a-208',
    messages: [
      [
        'customer',
        'Od kilku dni nie działa mi ogrzewanie podłogowe w łazience, a pan z serwisu mówi, że to „kwestia odczucia”.',
      ],
      [
        'agent',
        'Dzień dobry Panu. Kwestią odczucia jest gust, a nie zimna podłoga, więc za te słowa przepraszam.',
      ],
      [
        'agent',
        'Nie jestem jeszcze w stanie powiedzieć, co zawiniło, ale podjadę do Pana sam we wtorek o 16 z kamerą termowizyjną. Może być ten wtorek?',
      ],
      ['customer', 'Może być, dziękuję.'],
      ['agent', 'Do zobaczenia.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-a-209',
    messages: [
      ['customer', 'W bilecie grupowym policzono nas jak dorosłych, a to trzecia klasa podstawówki'],
      ['agent', 'Proszę pani, w polu „wiek” zostało zero. Co wpiszą, to liczymy.'],
      ['customer', 'Pole nie przyjmowało liczb, dzwoniłam o tym w maju'],
      [
        'agent',
        'A, to ta usterka. Przyznaję, poprawiono ją dopiero w czerwcu i nie było w tym Pani niedopatrzenia.',
      ],
      ['agent', 'Różnica to 420 zł. Odjąć ją od następnej wycieczki czy oddać szkole na konto?'],
      ['customer', 'na konto'],
      ['agent', 'Zlecam, przelew dojdzie do wtorku.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'canDo', 'explain', 'defend.not', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-a-210',
    messages: [
      ['customer', 'Zepsuty zamek w walizce, kupiona u was w kwietniu, lecę w niedzielę'],
      ['agent', 'Serwis walizek trwa trzy tygodnie, przyspieszyć go nie mamy jak.'],
      ['customer', 'A ja w niedzielę z czym polecę?'],
      ['agent', 'Z zastępczą. Pożyczamy bezpłatnie, do odbioru choćby dziś. Byłoby to dla Pani wyjście?'],
      ['customer', 'Byłoby, super pomysł'],
      ['agent', 'Odłożę granatową na Pani nazwisko, będzie czekała od 16.'],
      ['agent', 'I tyle, czy mam jeszcze o czymś pomyśleć?'],
      ['customer', 'Tyle. Dziękuję.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo.not', 'agree', 'facts'],
  },
]
