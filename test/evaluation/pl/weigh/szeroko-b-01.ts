import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-001',
    messages: [
      [
        'customer',
        'Dzień dobry, od rana nie przechodzi mi przelew za czynsz, aplikacja wyrzuca mnie przy podpisie',
      ],
      ['agent', 'Dzień dobry :)'],
      ['agent', 'Mhm, słucham dalej. Co widać wtedy na ekranie?'],
      ['customer', 'jak wpiszę pin to kręci się kółko i potem ekran logowania'],
      [
        'agent',
        'Ok, wiem. Po wczorajszej zmianie telefonu stare powiązanie urządzenia wygasło i stąd ta pętla. Mogę je zdjąć u siebie, a Pani sparuje telefon na nowo. Robimy tak?',
      ],
      ['customer', 'tak proszę'],
      ['agent', 'To zdejmuję. Proszę wejść jeszcze raz i dać "dodaj urządzenie"'],
      ['customer', 'weszło, dodało'],
      ['agent', 'I jak przelew, wyszedł?'],
      ['customer', 'Wyszedł! dzięki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-szeroko-b-002',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\nw marcu złożyłem wniosek o przeliczenie emerytury po przepracowanym roku. Jest czerwiec, decyzji brak, a świadczenie przychodzi w starej wysokości. Mam 68 lat i liczę każdą złotówkę.\nZ poważaniem\nHenryk Malczyk',
      ],
      [
        'agent',
        'Szanowny Panie,\nz wiadomości wynika, że wniosek o przeliczenie leży u nas od marca, a pieniądze nadal wpływają w dawnej kwocie. Trzy miesiące w niepewności co do własnej emerytury to bardzo przykre doświadczenie. Przepraszam za tak długą zwłokę.\nOpóźnienie wzięło się stąd, że zaświadczenie od pracodawcy podpięto do cudzych akt. Odnalazłem je dziś. Do 14 czerwca wydam decyzję z wyrównaniem od marca i tego samego dnia napiszę do Pana z wyliczeniem.\nCzy w tej sprawie pozostało coś, o co chciałby Pan dopytać?\nInspektor J. Wrzos',
      ],
      ['customer', 'Nie, wszystko jasne. Czekam na decyzję.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'paraphrase',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'own',
      'explain',
      'facts',
      'inform',
    ],
  },
  {
    id: 'pl-szeroko-b-003',
    messages: [
      [
        'customer',
        'dzień dobry dzwonię bo przyszło mi pismo z dopłatą za wodę czterysta złotych a ja sama mieszkam',
      ],
      ['agent', 'no to jest rozliczenie ze spółdzielni proszę pani my tylko dostarczamy wodę do budynku'],
      ['customer', 'ale w spółdzielni powiedzieli żeby do was dzwonić'],
      ['agent', 'to źle powiedzieli nie zajmujemy się tym musi pani iść do administracji'],
      ['customer', 'a nie może pan zobaczyć chociaż tego licznika u siebie'],
      ['agent', 'nie mam prawa udzielać takich informacji lokatorom regulamin nie pozwala'],
      ['customer', 'no trudno do widzenia'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not'],
  },
  {
    id: 'pl-szeroko-b-004',
    messages: [
      ['customer', 'Hej, ubezpieczyłam auto u was i w polisie mam złą pojemność silnika, 1.9 zamiast 1.6'],
      ['agent', 'cześć! a jak to wypełniałaś, z dowodu rejestracyjnego czy z podpowiedzi na stronie?'],
      ['customer', 'z podpowiedzi, wybrałam model z listy'],
      [
        'agent',
        'no to wina naszej listy, sorki za tę pomyłkę w polisie. Mogę poprawić od ręki albo wystawić całkiem nową, co wolisz?',
      ],
      ['customer', 'poprawić'],
      [
        'agent',
        'wprowadzam aneks... gotowe, masz go na mailu. Zgadza się już wszystko i czy coś jeszcze cię gryzie?',
      ],
      ['customer', 'zajrzę wieczorem jak będę przy kompie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-szeroko-b-005',
    messages: [
      [
        'customer',
        'halo dzień dobry od wczoraj nie mamy prądu tylko w naszym pionie a ja mam insulinę w lodówce',
      ],
      ['agent', 'dzień dobry yyy rozumiem tak'],
      ['customer', 'i nikt nic nie wie sąsiad też dzwonił'],
      [
        'agent',
        'ojej to naprawdę nerwowa sytuacja przy lekach sama bym siedziała jak na szpilkach proszę pani ja to zgłaszam jako pilne ekipa przyjedzie do dwudziestej a o osiemnastej dam pani znać gdzie są',
      ],
      ['customer', 'dobrze to ja czekam przy telefonie'],
      ['agent', 'proszę lodówki nie otwierać bez potrzeby do usłyszenia'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-006',
    messages: [
      ['customer', 'Nie mogę złożyć deklaracji PX-4 przez portal. Pisze "błąd podpisu".'],
      [
        'agent',
        'Dzień dobry, Urząd Danin. Przyczyną jest nieważny od piątku certyfikat profilu, który Pan stosuje. Odnowienie zajmuje 5 minut, instrukcję zaraz Panu prześlę.',
      ],
      ['customer', 'Jest. Odnowiłem, przyjęło.'],
      ['agent', 'Świetnie. Czy ma Pan dla mnie jeszcze jakąś sprawę?'],
      ['customer', 'Owszem. Od kiedy liczy się termin zapłaty, skoro deklaracja poszła dopiero dziś?'],
      [
        'agent',
        'Od końca miesiąca, za który ją Pan składa. Proszę się nie martwić, mieści się Pan w terminie.',
      ],
      ['customer', 'Ok'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-007',
    messages: [
      ['customer', 'TO JEST JAKAŚ KPINA!!! trzeci raz naliczacie mi opłatę za kartę której nie mam!'],
      [
        'agent',
        'Proszę Pana, jak już tłumaczyłam w poprzednim mailu, opłata jest w tabeli i trzeba było ją przeczytać przed podpisaniem.',
      ],
      ['customer', 'Ale ja tej karty nie mam, oddałem ją w oddziale!'],
      [
        'agent',
        'Widocznie oddał ją Pan bez pokwitowania. Proszę się zwrócić do oddziału, to oni przyjmowali.',
      ],
      ['customer', 'Idę z tym do rzecznika.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-008',
    messages: [
      ['customer', 'dobry wieczór drzwi od klatki się nie zamykają po wymianie domofonu i kręcą się tu obcy'],
      ['agent', 'dobry wieczór a co się dzieje jak pan je zamyka'],
      ['customer', 'no odbijają zamek trzaśnie i puszcza'],
      [
        'agent',
        'aha czyli od wymiany domofonu zamek na klatce puszcza i ludzie z zewnątrz wchodzą dobrze rozumiem',
      ],
      ['customer', 'tak właśnie'],
      ['agent', 'to wyślę do pana konserwatora będzie jutro przed dziewiątą rano'],
      ['system', 'nowe połączenie następny dzień'],
      ['customer', 'dzień dobry to znowu ja z tymi drzwiami ten pan był rano'],
      ['agent', 'i jak drzwi teraz trzymają'],
      ['customer', 'gdzie tam dalej to samo'],
      ['agent', 'no to niedobrze proszę pana'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'pl-szeroko-b-009',
    messages: [
      [
        'customer',
        'Dzień dobry, rata kredytu pobrała się dwa razy - 5. i 6. listopada. Zostałam bez pieniędzy na życie.',
      ],
      [
        'agent',
        'Dzień dobry, Pani Urszulo. Najmocniej przepraszam za to podwójne obciążenie. Doszło do niego, ponieważ po awarii system ponowił zlecenie. Jestem w stanie cofnąć drugą ratę natychmiast lub zaliczyć ją na grudzień. Którą drogę Pani wybiera?',
      ],
      ['customer', 'Cofnąć, zdecydowanie.'],
      [
        'agent',
        'Cofam. Kwota powinna być już widoczna. 6 grudnia rano zadzwonię i upewnię się, że kolejna rata zeszła tylko raz. Czy pieniądze są i czy na ten moment to wszystko?',
      ],
      [
        'customer',
        'Są! Tak, to wszystko. Jest Pan cudowny, dawno nikt mnie tak nie potraktował, dziękuję z całego serca.',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise', 'own', 'canDo', 'explain', 'agree', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-010',
    messages: [
      [
        'customer',
        'Kiedy będzie wypłata odszkodowania z polisy mieszkaniowej? Zalanie było 3 tygodnie temu.',
      ],
      ['agent', 'Dokumenty wpłynęły. Szkoda jest w trakcie likwidacji.'],
      ['customer', 'to wiem, ale kiedy'],
      ['agent', 'Odezwiemy się, kiedy tylko będzie decyzja. Mamy nadzieję, że to wyjaśnia sprawę.'],
      ['customer', 'nie bardzo'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform.vague'],
  },
  {
    id: 'pl-szeroko-b-011',
    messages: [
      ['customer', 'Witam. Chciałbym rozłożyć zaległość za gaz na raty, 640 zł'],
      ['agent', 'Witam serdecznie. Pewnie, proszę mówić.'],
      ['customer', 'no straciłem pracę i teraz mam tylko zasiłek'],
      ['agent', 'Rozumiem Pana. Z naszej strony da się to podzielić na cztery albo na osiem części'],
      ['customer', 'na osiem'],
      ['agent', 'Przygotowuję harmonogram, dojdzie do Pana pocztą do środy. Coś jeszcze mamy na dziś?'],
      ['customer', 'nie, to tyle'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'canDo', 'facts'],
  },
  {
    id: 'pl-szeroko-b-012',
    messages: [
      ['customer', 'czemu karta mi nie działa w sklepie'],
      [
        'agent',
        'Płatności zbliżeniowe były wyłączone po wymianie plastiku, dlatego terminal odrzucał. Włączam je teraz.',
      ],
      ['customer', 'ok'],
      [
        'agent',
        'Proszę zrobić pierwszą transakcję z pinem, potem już będzie można zbliżać. Powinno być w porządku.',
      ],
      ['customer', 'dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-013',
    messages: [
      [
        'customer',
        'halo no ja w sprawie tego podwyższonego czynszu bo z sześciuset na dziewięćset mi skoczyło i ja się rano popłakałam',
      ],
      [
        'agent',
        'no nie dziwię się pani też bym się przeraziła proszę powiedzieć od kiedy tak pani przychodzi',
      ],
      ['customer', 'od września'],
      [
        'agent',
        'to przez to że we wrześniu doszła zaliczka na ogrzewanie wie pani możemy tę zaliczkę obniżyć na pani wniosek chce pani',
      ],
      ['customer', 'no pewnie że chcę'],
      [
        'agent',
        'to obniżyłam do stu dwudziestu i wychodzi sześćset osiemdziesiąt zadowala panią takie rozwiązanie',
      ],
      ['customer', 'a to tak to mi pasuje bardzo dobrze'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'acknowledge', 'acknowledgeFirst', 'canDo', 'explain', 'agree'],
  },
]
