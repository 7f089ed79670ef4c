import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fourth-001',
    messages: [
      ['customer', 'hej, zamówiłam szlafrok w M a przyszło XL'],
      ['agent', 'Dzień dobry! Czy na metce też jest XL, czy tylko na folii?'],
      ['customer', 'na metce też'],
      [
        'agent',
        'Dziękuję. W takim razie jeszcze dziś wysyłam drugi, w M, a po ten za duży kurier przyjedzie w czwartek. Pasuje Pani czwartek?',
      ],
      ['customer', 'tak, ale po 15'],
      ['agent', 'Zapisane, po 15. To już komplet czy coś jeszcze Pani doskwiera?'],
      ['customer', 'nie, wszystko, dzięki'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'agree', 'facts'],
  },
  {
    id: 'pl-fourth-002',
    messages: [
      [
        'customer',
        'Dzień dobry,\nod dwóch tygodni nie działa u nas winda w klatce B. Mieszkam na szóstym piętrze z dwójką małych dzieci i wnoszenie wózka to koszmar. Proszę o informację, kiedy naprawa.\nKarolina Bielecka',
      ],
      [
        'agent',
        'Szanowna Pani Karolino,\nszóste piętro z wózkiem i dwójką dzieci przez dwa tygodnie to naprawdę ponad siły, bardzo Pani współczuję. Przepraszam też, że musiała się Pani sama dopytywać.\nAwarii uległ sterownik, a producent miał go na stanie dopiero w tym tygodniu. Część jest już u konserwatora. Montaż zaplanowano na środę 14 maja, ekipa zaczyna o 8:00. W razie pytań proszę pisać na ten adres.\nZ poważaniem\nTomasz Rek\nAdministracja osiedla',
      ],
      ['customer', 'Dziękuję za odpowiedź, czekamy w takim razie na środę.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'explain', 'facts'],
  },
  {
    id: 'pl-fourth-003',
    messages: [
      [
        'customer',
        'dzień dobry ja dzwonię bo mi internet chodzi jakby chciał a nie mógł wieczorami zwłaszcza',
      ],
      ['agent', 'dzień dobry mhm a proszę powiedzieć od kiedy tak się dzieje'],
      ['customer', 'no ze dwa tygodnie będzie'],
      ['agent', 'a na czym pan najczęściej wtedy jest na telefonie na telewizorze'],
      ['customer', 'na telewizorze film się zatrzymuje co chwilę'],
      [
        'agent',
        'dobrze to widzę że na tym samym kanale siedzi pół bloku i stąd te przycinki zmienię go panu teraz w routerze proszę chwilkę',
      ],
      ['customer', 'no czekam'],
      ['agent', 'już i jak teraz film idzie płynnie'],
      ['customer', 'o idzie idzie no proszę'],
      ['agent', 'to bardzo się cieszę coś jeszcze dla pana sprawdzić'],
      ['agent', 'halo no chyba nas rozłączyło to życzę dobrego wieczoru'],
    ],
    closure: { solved: true, unresolved: true, waited: false, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-fourth-004',
    messages: [
      ['customer', 'Gdzie jest moje jedzenie??? zamawialem o 18:10 jest 19:40!!!'],
      [
        'agent',
        'Bardzo przepraszam za tak długie czekanie, o tej porze każdy byłby już po prostu głodny i zły.',
      ],
      ['agent', 'Kurier miał kolizję (nic mu nie jest), dlatego zamówienie utknęło.'],
      [
        'agent',
        'Mogę albo zlecić restauracji przygotowanie na nowo, będzie ok. 20:15, albo oddać całą kwotę. Co Pan woli?',
      ],
      ['customer', 'oddajcie kase, juz zjem co innego'],
      ['agent', 'Zrobione, 64,50 zł wraca na kartę, bank zaksięguje do piątku.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'explain', 'agree', 'facts'],
    heated: true,
  },
  {
    id: 'pl-fourth-005',
    messages: [
      [
        'customer',
        'Witam, chciałbym zgłosić, że w fakturze za kwiecień policzono nam 12 licencji zamiast 9. Trzy konta zamknęliśmy w marcu, potwierdzenie w załączniku.',
      ],
      [
        'agent',
        'Dzień dobry Panie Marcinie,\ndziękuję za wiadomość. Jeśli dobrze czytam: trzy konta zamknięto w marcu, a kwietniowa faktura nadal opiewa na 12 licencji.\nFakturę skoryguję jeszcze dzisiaj, korekta trafi do Pana mailem do godz. 16.\nPozdrawiam\nAlicja Wrona',
      ],
      ['customer', 'Zgadza się. Korekta dotarła, dziękuję.'],
      ['agent', 'Dziękuję za potwierdzenie. Czy tym samym temat kwietnia możemy uznać za zamknięty?'],
      ['customer', 'Tak, kwota się zgadza.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'pl-fourth-006',
    messages: [
      [
        'customer',
        'dzień dobry pani ja chciałam powiedzieć że lekarz się nie zjawił a ja tu przyjechałam z drugiego końca miasta zwolniłam się z pracy',
      ],
      [
        'agent',
        'o rany to straszna strata czasu dla pani i jeszcze dzień wolny poszedł no nie dziwię się że pani zła',
      ],
      ['customer', 'no właśnie'],
      [
        'agent',
        'proszę pani bardzo panią przepraszam że nikt nie zadzwonił pan doktor trafił nagle na dyżur do szpitala',
      ],
      ['customer', 'no dobrze ale co teraz'],
      [
        'agent',
        'mogę panią zapisać na jutro na siódmą trzydzieści albo na piątek na szesnastą który termin pani bierze',
      ],
      ['customer', 'piątek niech będzie'],
      ['agent', 'piątek szesnasta u doktora gabinet cztery'],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'canDo', 'explain', 'agree', 'facts'],
  },
  {
    id: 'pl-fourth-007',
    messages: [
      ['customer', 'Nie mogę się zalogować do dziennika elektronicznego syna'],
      [
        'agent',
        'Dzień dobry. Rodzice sami resetują hasła przez zakładkę „Nie pamiętam hasła”. Pisałam o tym już na zebraniu.',
      ],
      ['customer', 'nie byłam na zebraniu, a mail z resetem nie przychodzi'],
      ['agent', 'To już trzeba zwrócić się do administratora systemu, sekretariat tym się nie zajmuje.'],
      ['customer', 'super...'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-fourth-008',
    messages: [
      ['customer', 'czesc, gra wywala mi sie zaraz po logo'],
      ['agent', 'Siema! Na jakim sprzęcie grasz i po czym to się zaczęło, po aktualce?'],
      ['customer', 'pc, no po wczorajszym patchu'],
      [
        'agent',
        'jasne, kojarzę temat. Patch gryzie się ze starymi plikami cieni. Usuń folder Cache w dokumentach gry i odpal jeszcze raz',
      ],
      ['customer', 'moment'],
      ['customer', 'nie no dalej to samo'],
      [
        'agent',
        'ok, to wrzuć mi plik crash.log tutaj, podrzucę go dziś programistom i do 20 napiszę ci co znaleźli',
      ],
      ['customer', 'wrzucam'],
      ['customer', '[crash.log]'],
      ['agent', 'mam, dzięki, jakby coś się jeszcze działo to pisz'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-fourth-009',
    messages: [
      [
        'customer',
        'Dzień dobry, w apteczce którą u Państwa zamówiłem dwa opatrunki są po terminie. Trochę słabo jak na sklep medyczny.',
      ],
      [
        'agent',
        'Dzień dobry, ma Pan rację, takie rzeczy nie powinny od nas wyjechać. Przepraszam za te przeterminowane opatrunki. Nowy komplet pakuję dziś, wyjdzie z magazynu jutro rano, starych nie trzeba odsyłać.',
      ],
      ['customer', 'OK, dziękuję.'],
      ['note', 'Klient dostał nowy komplet, zgłosić partię do wycofania.'],
      ['agent', 'Dzień dobry, według śledzenia przesyłka jest już u Pana. Czy tym razem daty są w porządku?'],
      ['customer', 'Tak, ważne do 2028.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'facts', 'note'],
  },
  {
    id: 'pl-fourth-010',
    messages: [
      ['customer', 'no halo ja w sprawie tej szkody zalania numer już podawałam automatowi'],
      ['agent', 'dzień dobry tak mam to przed sobą proszę opowiedzieć co się stało'],
      [
        'customer',
        'no więc sąsiad z góry zostawił pralkę i poleciało mi na kuchnię sufit szafki wszystko spuchło i podłoga',
      ],
      ['agent', 'mhm'],
      ['customer', 'i to było w sobotę a dziś jest czwartek i nikogo nie było'],
      [
        'agent',
        'czyli w sobotę pralka sąsiada zalała pani kuchnię sufit szafki i podłogę i do dziś żadnych oględzin tak',
      ],
      ['customer', 'tak dokładnie'],
      ['agent', 'i pani od tego czasu w takiej kuchni mieszka to jest okropne no'],
      ['customer', 'gotuję u córki'],
      [
        'agent',
        'dobrze to tak umawiam pani rzeczoznawcę na jutro między dziesiątą a dwunastą odpowiada pani ta godzina',
      ],
      ['customer', 'tak będę cały dzień'],
      ['agent', 'i zadzwonię do pani w poniedziałek z wyceną'],
      ['customer', 'dobrze a coś jeszcze muszę szykować'],
      ['agent', 'nie nic wystarczy że pani będzie w domu'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [
      'listen',
      'ask',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'agree',
      'facts',
      'inform',
    ],
  },
]
