import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-zwykle-b-168',
    messages: [
      ['customer', 'Cześć, mój przelew z waszego portfela na konto wisi 2 dzień. Kuba'],
      ['agent', 'Dzień dobry Panie Kubo, czy nazwa właściciela konta zgadza się z nazwą w portfelu?'],
      ['customer', 'chyba, konto wspólne z żoną'],
      [
        'agent',
        'Przelew czeka, bo portfel jest na jedną osobę, a konto na dwie i nazwy się różnią. Wystarczy dodać żonę jako współwłaściciela w profilu, potem przelew wyjdzie sam, dzisiaj o 22, zatwierdza go system.',
      ],
      ['customer', 'dodałem żonę'],
      ['agent', 'Dziękuję. Czy status zmienił się na „w realizacji”?'],
      ['customer', 'apka mi się zwiesza. później zajrzę'],
      ['agent', 'Dobrze, dobrego wieczoru.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'pl-zwykle-b-169',
    messages: [
      ['customer', 'Proszę o zamianę dyżuru z dnia 27.11 na 28.11. Wiesława, portiernia'],
      ['note', 'zamiana z p. Bronkiem, zgoda kier.'],
      ['agent', 'Pani Wiesiu, zamiana wpisana, p. Bronek 27., Pani 28.'],
      ['customer', 'A niedziela'],
      ['agent', 'Niedziela bez zmian, 6–14.'],
      ['customer', 'Dobrze, dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['note'],
  },
  {
    id: 'pl-zwykle-b-170',
    messages: [
      ['customer', 'kupon na naprawę nie działa w warsztacie na Leśnej'],
      ['agent', 'Dzień dobry, jaką dokładnie odpowiedź dostał Pan w warsztacie?'],
      ['customer', 'że musi być kod na papierze, a ja mam w telefonie'],
      [
        'agent',
        'Czyli warsztat na Leśnej chce kod na papierze, a Pan ma go tylko w telefonie. Kod drukuje się z wiadomości od nas, link „Wersja do druku” na samym dole.',
      ],
      ['customer', 'nie mam drukarki'],
      ['agent', 'Wydrukuje Panu każdy nasz punkt partnerski, na przykład drogeria przy Leśnej 20.'],
      ['agent', 'Udało się okazać kupon?'],
      ['customer', 'w drogerii też nie znają'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase'],
  },
  {
    id: 'pl-zwykle-b-171',
    messages: [
      ['customer', 'Czy w gminie jest jeszcze dopłata do fotowoltaiki?'],
      [
        'agent',
        'Dzień dobry,\n\nnabór tegoroczny jest zamknięty, następny planowany jest na wiosnę. Czy dom jest już zamieszkany?',
      ],
      ['customer', 'Od lipca. Kiedy dokładnie wiosną?'],
      [
        'agent',
        'Termin ustali rada. Powiadomię Pana, gdy tylko rada go ogłosi. Czy poza dopłatami mogę jeszcze w czymś Panu doradzić?',
      ],
      ['customer', 'Może i tak, ale muszę zajrzeć w papiery'],
      ['agent', 'Oczywiście.\n\nJustyna\nPunkt Energetyczny'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'inform.vague'],
  },
  {
    id: 'pl-zwykle-b-172',
    messages: [
      ['customer', 'Przesyłka ma status „doręczona” a ja jej nie mam. Nr 556 120'],
      ['agent', 'Dzień dobry,\n\nczy mogła ją odebrać inna osoba z domu albo sąsiad?'],
      ['customer', 'mieszkam sam'],
      [
        'agent',
        'Dziękuję. Kurier zeskanował w pośpiechu sąsiednią paczkę, numery różnią się ostatnią cyfrą. Pana paczka jest na sortowni. Wydzwonię kuriera, żeby dziś ją zabrał.',
      ],
      ['customer', 'Dobra'],
      ['agent', 'Kurier zabrał.'],
      ['customer', 'Jest u mnie. Dzięki'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain', 'facts'],
  },
  {
    id: 'pl-zwykle-b-173',
    messages: [
      ['customer', 'Dzień dobry, instrukcja do klocków po niemiecku, a ja nie umiem. Babcia Irenka'],
      [
        'agent',
        'Dzień dobry Pani Irenko, na stronie producenta w zakładce „Instrukcje” są wszystkie języki. Numer zestawu jest na pudełku, czy zaczyna się od 42?',
      ],
      ['customer', '42 118'],
      ['agent', 'Po wpisaniu 42118 pojawi się flaga polska. Obok ikona drukarki.'],
      ['customer', 'wnuk wydrukował'],
      ['agent', 'Czy teraz jest Pani w stanie złożyć klocki z wnukiem?'],
      ['customer', 'Już wieża stoi'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-174',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\n\nkupiliśmy u Państwa obóz narciarski dla córki (turnus 2). W umowie napisano, że transport jest z Lublina, w mailu z wczoraj, że z Warszawy. Nie mamy jak jej dowieźć.\n\nKasia i Grzegorz Wójtowiczowie',
      ],
      [
        'agent',
        'Szanowni Państwo,\n\npotwierdzam, co zrozumiałam: w umowie wyjazd z Lublina, we wczorajszym mailu z Warszawy, a do Warszawy dowieźć córki nie mają Państwo jak. Czy córka jedzie z bratem lub koleżanką?\n\nZ poważaniem\nOla Stec',
      ],
      ['customer', 'Jedzie sama'],
      [
        'agent',
        'Dziękuję. Autokar z Lublina odwołano, bo zapisało się pięć osób zamiast piętnastu, przepraszam, że dowiadują się Państwo o tym z ogólnego maila.\n\nZamówię dla turnusu busa z Lublina i do piątku 12:00 napiszę, o której i skąd odjeżdża.\n\nOla Stec',
      ],
      ['customer', 'Dobrze, dziękujemy'],
      [
        'agent',
        'Szanowni Państwo, bus: Lublin, dworzec, 5:40, kierowca p. Andrzej, tel. 605 000 000.\n\nCzy coś jeszcze wymaga uzgodnienia przed wyjazdem?\n\nOla Stec',
      ],
      ['customer', 'Nic. Córka się ucieszyła, że z Lublina!'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-zwykle-b-175',
    messages: [
      [
        'customer',
        'Dzień dobry. Chciałam zapytać czy można u Państwa zamówić wyprawkę dla psa (szczeniak owczarka)?',
      ],
      [
        'agent',
        'Dzień dobry, tak. Zestaw „Start” zawiera legowisko, miski, szelki i 2 kg karmy. Czy szczeniak jest już w domu?',
      ],
      ['customer', 'za tydzień'],
      [
        'agent',
        'Przy odbiorze po tygodniu wystarczy zamówić na 3 dni przed. Szelki warto dobrać po zmierzeniu klatki piersiowej.',
      ],
      ['customer', 'ok zmierzę'],
      ['agent', 'Taśma miernicza: wkoło klatki, za przednimi łapami.'],
      ['customer', 'Dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
  {
    id: 'pl-zwykle-b-176',
    messages: [
      ['customer', 'W domku nr 8 jest zimno i pachnie stęchlizną, czy jest inny?'],
      ['note', 'domek 8: ogrzewanie włączone 14:00, za późno'],
      [
        'agent',
        'Dobry wieczór, marznięcie na urlopie to kiepska sprawa. Czy pomarańczowa lampka na grzejniku się świeci?',
      ],
      ['customer', 'tak'],
      ['agent', 'Zanoszę Państwu do domku koce i farelkę. Domek się nagrzeje w godzinę, dwie.'],
      ['customer', 'koce są!'],
      ['agent', 'I jak tam, robi się cieplej?'],
    ],
    closure: { solved: true, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'note'],
  },
  {
    id: 'pl-zwykle-b-177',
    messages: [
      ['customer', 'Dzień dobry, nie działa link do e-recepty w waszej aplikacji'],
      ['agent', 'Dzień dobry, czy po kliknięciu otwiera się strona, czy nic się nie dzieje?'],
      ['customer', 'strona „nie znaleziono”'],
      [
        'agent',
        'E-recepty obsługuje system krajowy, w jego sprawach prosimy dzwonić na infolinię krajową, my go nie prowadzimy.',
      ],
      ['customer', 'a z waszej aplikacji ten link'],
      ['agent', 'Numer infolinii jest w stopce recepty.'],
      ['customer', 'Ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not'],
  },
  {
    id: 'pl-zwykle-b-178',
    messages: [
      ['customer', 'Cześć, jestem w trasie na kemping, spóźnimy się po 22. Czy ktoś nas wpuści?'],
      [
        'agent',
        'Cześć! Recepcja jest do 21, po tej godzinie można wjechać na kod albo dzwonić do stróża. Co Wam pasuje?',
      ],
      ['customer', 'kod'],
      ['agent', '4471#, brama boczna od lasu. Parcela 17, prąd z lewej.'],
      ['customer', 'super'],
      ['agent', 'Coś jeszcze potrzebne na dziś?'],
      ['customer', 'tak, czy łazienki są otwarte nocą'],
      ['agent', 'Są, całą dobę.'],
      ['customer', 'to jedziemy'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-zwykle-b-179',
    messages: [
      [
        'customer',
        'Mój piekarnik (z waszego sklepu) robi hałas jak odkurzacz po wyłączeniu. Trwa z 20 minut. Helena',
      ],
      [
        'agent',
        'Dzień dobry Pani Heleno,\n\njak głośno po 20 minutach: cichnie stopniowo czy nagle staje? Czy hałas jest też przy samym podświetleniu?',
      ],
      ['customer', 'nagle staje, przy świetle nie'],
      [
        'agent',
        'Dziękuję. Wentylator chłodzi obudowę także po wyłączeniu, to jest prawidłowe, do 30 minut. Głośność mogłaby być mniejsza. Umówię serwisanta na środę, on przyjedzie po 14 i zajrzy do łożyska.\n\nEla',
      ],
      ['customer', 'Dobrze, będę'],
      [
        'agent',
        'Pani Heleno, protokół z wizyty u mnie jest pusty. Czy po wymianie łożyska piekarnik jest już cichszy?\n\nEla',
      ],
      ['customer', 'Nie wymienił, bo nie miał części'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-zwykle-b-180',
    messages: [
      [
        'customer',
        'Od 6 listopada nie mam odpowiedzi na mojego maila w sprawie zaświadczenia o zatrudnieniu, pilne do ZUS! Ola Trojan',
      ],
      ['note', 'dział kadr, sprawa u p. Kuli, na L4 do 22.11'],
      [
        'agent',
        'Dzień dobry Pani Olu,\n\nprzepraszamy za brak odpowiedzi od 6 listopada. Odpisze Pani zastępująca p. Kulę Marta Sroka dziś do 16:00. Czy zaświadczenie ma obejmować lata 2019–2023?',
      ],
      ['customer', 'Tak, 2019–2023'],
      ['agent', 'Dziękuję.'],
      ['customer', 'Mam już, przyszło przed 15!'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'facts', 'inform', 'note'],
  },
]
