import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-013',
    messages: [
      [
        'customer',
        'Dzień dobry. Zmywarka, którą zamontowaliście w poniedziałek, cieknie. Parkiet już puchnie.',
      ],
      ['agent', 'Dzień dobry, którędy ta woda wychodzi?'],
      ['customer', 'Spod drzwiczek, z lewego rogu, i tylko przy płukaniu.'],
      [
        'agent',
        'A więc montaż w poniedziałek, przeciek z lewego rogu drzwiczek, wyłącznie przy płukaniu, a parkiet zaczął puchnąć. Tak to zapisałam.',
      ],
      ['customer', 'Wszystko się zgadza.'],
      [
        'agent',
        'Przyślę Pani montera jeszcze dziś o 17.30 z nową uszczelką i miernikiem wilgoci do podłogi. Umawiamy się tak?',
      ],
      ['customer', 'Tak, będę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-014',
    messages: [
      [
        'customer',
        'Siedzę w pokoju bez okna, a płaciłem za widok na morze. No bajka, dziękuję pięknie za taką niespodziankę.',
      ],
      [
        'agent',
        'Widok na ścianę zamiast na morze, po tylu kilometrach w drodze, to czysta frustracja. Przepraszam za ten przydział.',
      ],
      [
        'agent',
        'Na czwartym piętrze zwolnił nam się narożny z balkonem, mogę tam Pana przenieść. Przystałby Pan na to?',
      ],
      ['customer', 'To rozumiem, poproszę'],
      [
        'agent',
        'Walizki już na górze, karta wgrana. Jest teraz tak, jak miało być, i czy jeszcze czegoś Panu brakuje?',
      ],
      ['customer', 'Jest morze, niczego więcej mi nie trzeba'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'agree'],
  },
  {
    id: 'pl-warsztat-015',
    messages: [
      ['customer', 'dzień dobry dzwonię bo mi pralka po gwarancyjnej naprawie znowu bębnem wali o ścianki'],
      ['agent', 'po naprawie gwarancyjnej to już sprawa serwisu fabrycznego tam niech pani dzwoni'],
      ['customer', 'dzwoniłam i oni mówią że sklep ma zdecydować'],
      ['agent', 'no ja widzę pani naprawę w systemie ale zlecenia serwisowego mi zakładać nie wolno'],
      ['customer', 'to kto ma to zrobić'],
      ['agent', 'fabryczny przepraszam jeszcze raz jak pani godność'],
      ['customer', 'Wilk'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-warsztat-016',
    messages: [
      ['customer', 'Na rachunku za październik mam zużycie z kosmosu, 812 kWh, mieszkam sama.'],
      [
        'agent',
        'Dzień dobry Pani. Odczyt zdalny nie doszedł, toteż system wstawił prognozę z ubiegłej zimy i z niej policzył kwotę. Wystawię dziś korektę do rzeczywistego stanu, dostanie ją Pani na e-mail do wieczora.',
      ],
      ['customer', 'Oby, bo tyle to ja przez rok nie zużywam.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'pl-warsztat-017',
    messages: [
      ['customer', 'po aktualizacji kasa fiskalna nie laczy sie z programem, mam kolejke klientow'],
      ['agent', 'Co dokładnie kasa wyświetla?'],
      ['customer', 'E-31'],
      ['agent', 'Znaczy: przed aktualizacją łączyła, po aktualizacji E-31 i kolejka stoi.'],
      ['customer', 'no tak'],
      [
        'agent',
        'U reszty sklepów po tej aktualizacji chodzi bez zarzutu i nikt się nie skarży. Proszę wpisać port 9100.',
      ],
      ['customer', 'a mnie nie chodzi, no ale wpisuje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'defend.not'],
  },
  {
    id: 'pl-warsztat-018',
    messages: [
      ['customer', 'Córka uczy się u Państwa online i co lekcję wyrzuca ją z sali po dwudziestu minutach.'],
      ['agent', 'Dobrze, że Pani pisze. Na jakim urządzeniu i w jakiej przeglądarce to się dzieje?'],
      ['customer', 'Laptop szkolny, przeglądarka taka domyślna'],
      [
        'agent',
        'Ta domyślna usypia kartę z kamerą. Proszę zainstalować na laptopie naszą aplikację, link niżej.',
      ],
      ['customer', 'Zainstalowane.'],
      [
        'agent',
        'Doskonale. Po piątkowej lekcji zajrzę do logów sali i odezwę się do Pani, czy przetrwała całe 60 minut.',
      ],
      ['customer', 'Dobrze, dzięki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-019',
    messages: [
      ['customer', 'Dzień dobry, PIT za zeszły rok przyszedł z błędnym PESEL. Trochę słabo.'],
      [
        'agent',
        'Dzień dobry, PIT wraz z korektą wyślą Panu kadry listem poleconym w poniedziałek. A na koniec prosimy o wypełnienie krótkiej ankiety, za kilka dni zapytamy o Pana opinię.',
      ],
      ['customer', 'Ok.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['facts'],
  },
  {
    id: 'pl-warsztat-020',
    messages: [
      ['customer', 'dostałem pizzę z ananasem, a jestem uczulony. na szczęście zobaczyłem zanim ugryzłem'],
      ['agent', 'O rany, przy alergii to mogło się skończyć karetką, mnie też by ciarki przeszły'],
      ['agent', 'co było na nalepce na kartonie?'],
      ['customer', 'margherita, czyli nalepka moja, pizza nie'],
      [
        'agent',
        'kumam. Robimy drugą, mam tu piec wolny, albo oddaję całość na kartę, co wolisz? Twoją alergię tak czy siak wpisuję na stałe do konta',
      ],
      ['customer', 'oddaj kase, straciłem apetyt'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-warsztat-021',
    messages: [
      [
        'customer',
        'Kiedy wreszcie dostanę odszkodowanie za zalany sufit? Szkoda z 3 lipca, oględziny były, kosztorys złożony.',
      ],
      [
        'agent',
        'Na tym etapie nie mam prawa podawać kwoty ani daty wypłaty. Likwidator skontaktuje się z Panem niezwłocznie po akceptacji kosztorysu.',
      ],
      ['customer', '„Niezwłocznie” słyszę od lipca.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['canDo.not', 'inform.vague'],
  },
  {
    id: 'pl-warsztat-022',
    messages: [
      [
        'customer',
        'Hej, od przesiadki na nowy plan nie zliczaja mi sie punkty lojalnosciowe, a mialam juz prawie na blender',
      ],
      ['agent', 'cześć! po czym poznałaś, że się nie zliczają?'],
      ['customer', 'saldo stoi na 4300 od 2 tyg a kupowalam trzy razy'],
      [
        'agent',
        'czyli plan zmieniony, trzy zakupy w dwa tygodnie, a licznik ani drgnie z 4300, dobrze łapię?',
      ],
      ['customer', 'tak tak'],
      ['agent', 'mogę Ci je dopisać ręcznie, wpadną jeszcze dziś do 20. Dopisywać?'],
      ['customer', 'pewnie!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-023',
    messages: [
      ['customer', 'Panie Krzysztofie, zamówiliśmy 40 krzeseł do sali, przyjechało 36. W sobotę wesele.'],
      [
        'agent',
        'Dzień dobry. Za brakujące cztery sztuki przepraszam, to moje niedopatrzenie: spisałem stan z ekspozycji zamiast z magazynu i stąd niedobór. Wsiadam dziś w busa i przed 19 sam je Państwu przywiozę.',
      ],
      ['customer', 'No to czekamy na podjeździe.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-warsztat-024',
    messages: [
      ['customer', 'Poproszę o duplikat umowy ubezpieczenia domku letniskowego.'],
      [
        'agent',
        'Dzień dobry, czy mogę Pani jeszcze w czymś pomóc poza duplikatem, bo mam otwartą całą teczkę?',
      ],
      ['customer', 'Tak, jaka jest suma za przepięcia?'],
      ['agent', '15 tysięcy. Duplikat wrzucam Pani do panelu klienta. Czy to już wszystko na dziś?'],
      ['customer', 'A nie, jeszcze składka, czemu wzrosła?'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own'],
  },
  {
    id: 'pl-warsztat-025',
    messages: [
      ['customer', 'dzien dobry, zgrzyta mi skrzynia po waszej wymianie oleju, na zimnym'],
      ['agent', 'Dzień dobry. Na którym biegu i jak długo to trwa od odpalenia?'],
      ['customer', 'dwojka i trojka, z 5 minut'],
      [
        'agent',
        'Zapewne weszła zbyt gęsta klasa oleju i na mrozie smaruje dopiero po rozgrzaniu. Skrzynie prowadzi u nas mistrz Tadek, obejrzy auto przy mnie, zlejemy to na nasz koszt i nalejemy rzadszy. Byłoby to dla Pana do przyjęcia?',
      ],
      ['customer', 'byloby'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'explain', 'agree'],
  },
  {
    id: 'pl-warsztat-026',
    messages: [
      [
        'customer',
        'prąd w biurze padł czwarty raz w tym miesiącu, serwery nam wstają po godzinie, zespół siedzi i patrzy w sufit',
      ],
      [
        'agent',
        'Cztery razy w miesiącu z całym zespołem na postoju to dla firmy dramat i wcale się Państwu nie dziwię',
      ],
      ['agent', 'Zamawiam na jutro o 6 rano ekipę do wymiany rozłącznika'],
      ['customer', 'ok, wpuścimy'],
      [
        'agent',
        'A kiedy minie pierwszy miesiąc po wymianie, przedzwonię i spytam, czy licznik przerw stoi na zerze',
      ],
      ['customer', 'mam nadzieję że będzie stał'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp'],
  },
]
