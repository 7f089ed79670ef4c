import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-341',
    messages: [
      ['customer', 'Dzien dobry, zamowilam wymiane prawa jazdy i place za ekspres a status stoi od 9 dni'],
      ['agent', 'Dzień dobry, już czytam. Co jest napisane pod statusem drobnym drukiem?'],
      ['customer', '"oczekuje na zdjecie" a ja zdjecie dalam w okienku'],
      [
        'agent',
        'Aha, to układam: ekspres opłacony, fotka zostawiona w okienku, a system od 9 dni dalej na nią czeka.',
      ],
      ['customer', 'tak'],
      [
        'agent',
        'Zdjęcie zeskanowano do innego wniosku, bo numery różnią się jedną cyfrą. Przykro mi za tę pomyłkę w okienku, przepraszam. Przepinam je do Pani.',
      ],
      ['customer', 'zmienilo sie na "w druku"'],
      ['agent', 'No to mamy to, o co szło?'],
      ['customer', 'tak, wreszcie. dziekuje'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'apologise', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-342',
    messages: [
      ['customer', 'halo dzień dobry ja z Akacjowej u nas ta latarnia co miga całą noc prosto w okno'],
      ['agent', 'no słucham słucham'],
      ['customer', 'no i ja nie śpię od tygodnia jestem nieprzytomna w pracy'],
      ['agent', 'no współczuję bo tak spać się nie da ale latarnie są gminy my tylko prąd dostarczamy'],
      ['customer', 'gmina mówi że wasze'],
      ['agent', 'no to niech się gmina zdecyduje jakby coś to tam ktoś do pani kiedyś zadzwoni'],
      ['customer', 'jakby coś'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own.not', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-343',
    messages: [
      ['customer', 'Cześć, kończy mi się studencka ulga na konto, ile będę płacić?'],
      [
        'agent',
        'Cześć, 9 zł miesięcznie, ale mogę ci przedłużyć ulgę o rok na podstawie legitymacji. Przedłużamy?',
      ],
      ['customer', 'pewnie!'],
      ['agent', 'Wrzuć fotkę legitymacji, a ja przedłużę ulgę jeszcze dziś przed 20.'],
      ['customer', 'wrzucone'],
      ['agent', 'Przedłużone do listopada. Chcesz jeszcze o coś zapytać?'],
      ['customer', 'Nie :D serio jesteś mega, pierwszy raz czat z bankiem poprawił mi humor'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'agree', 'facts', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-344',
    messages: [
      [
        'customer',
        'Szanowni Państwo,\nw decyzji o rencie rodzinnej pominięto drugie dziecko, córkę Zosię, urodzoną w 2019 r. Akt urodzenia dołączałam.\nBarbara Lisiecka',
      ],
      [
        'agent',
        'Szanowna Pani,\npotwierdzam odbiór. Rozumiem z pisma, że w decyzji jest tylko jedno dziecko, a Zosia, choć jej akt urodzenia był w załączniku, została pominięta.\nStało się tak, gdyż skan aktu zapisał się jako pusta strona. Dopisuję Zosię, nową decyzję poczta doręczy Pani do 6 listopada.',
      ],
      ['customer', 'Nowa decyzja przyszła.'],
      [
        'agent',
        'Cieszę się. Czy jej treść jest już taka, jak Pani oczekiwała, i czy mogę jeszcze w czymś Państwu pomóc?',
      ],
      ['customer', 'Zosia jest, ale nie widzę wyrównania od maja. Proszę o wyjaśnienie.'],
      ['agent', 'Już liczę wyrównanie.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-szeroko-b-345',
    messages: [
      [
        'customer',
        'Nie no, ręce opadają, kolejny miesiąc i KOLEJNY raz źle naliczona rata!!! Wy w ogóle umiecie liczyć?!',
      ],
      [
        'agent',
        'Panie Grzegorzu, comiesięczne sprawdzanie banku z kalkulatorem w ręku każdego by rozsierdziło. Niech Pan mówi, bez skrępowania.',
      ],
      ['customer', 'no 1312 zamiast 1289, trzeci miesiąc'],
      [
        'agent',
        'Mogę przeliczyć cały harmonogram od stycznia. Biorę się za to i jutro do 11 podeślę Panu wyniki mailem z komentarzem.',
      ],
      ['customer', 'Zobaczymy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'facts', 'inform'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-346',
    messages: [
      [
        'customer',
        'dzień dobry wyświetla mi się w telefonie że rachunek za prąd do zapłaty dwieście a ja już płaciłam w kiosku',
      ],
      [
        'agent',
        'dzień dobry bo kiosk wysyła wpłaty raz na dobę i ona do nas jeszcze nie doszła ja pani wpiszę ręcznie z numerem z kwitka chce pani',
      ],
      ['customer', 'no niech pani wpisze cztery cztery osiem jeden'],
      ['agent', 'wpisane pani odświeży i zobaczy czy dalej woła o te dwieście'],
      ['customer', 'a ja nie umiem odświeżyć'],
      ['agent', 'to pani wyłączy i włączy aplikację i co teraz zniknęło'],
      ['customer', 'włącza się dopiero długo to trwa'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'explain', 'agree'],
  },
  {
    id: 'pl-szeroko-b-347',
    messages: [
      [
        'customer',
        'Dzień dobry, czy mogę zmienić termin stawienia się na komisję lekarską? Mam wtedy pogrzeb siostry.',
      ],
      ['agent', 'Dzień dobry. Rozumiem Panią.'],
      ['customer', 'Wystarczy mi dzień później.'],
      [
        'agent',
        'Terminów komisji nie wolno mi przesuwać. Sprawę prowadzi sekretariat komisji i tam musi Pani zadzwonić.',
      ],
      ['customer', 'Dzwonię od rana, nikt nie odbiera.'],
      ['agent', 'Proszę próbować dalej.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own.not', 'canDo.not'],
  },
  {
    id: 'pl-szeroko-b-348',
    messages: [
      ['customer', 'Nie mam dostępu do e-kartoteki, a inni z bloku mają'],
      ['agent', 'Hej, sorry, że zostawiliśmy Cię w tyle. Tworzę Ci login, leci na maila.'],
      ['customer', 'mam, wchodzę, widzę saldo'],
      ['agent', 'Fajnie :) Coś jeszcze?'],
      ['customer', 'a gdzie tu są uchwały?'],
      ['agent', 'W zakładce Dokumenty.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-szeroko-b-349',
    messages: [
      [
        'customer',
        'dzień dobry panie inspektorze no nie wiem jak mam to powiedzieć bo mi wstyd nie płaciłam podatku za domek trzy lata',
      ],
      [
        'agent',
        'dzień dobry pani nie ma się czego wstydzić takie rzeczy człowieka gnębią po nocach i dobrze że pani zadzwoniła proszę mówić',
      ],
      ['customer', 'no gnębią mąż umarł i ja nie wiedziałam że on to płacił'],
      [
        'agent',
        'to ja pani wypiszę korektę za te trzy lata i wniosek o umorzenie odsetek w przyszły czwartek do pani zadzwonię sprawdzić czy wójt podpisał i czy pani już śpi spokojniej',
      ],
      ['customer', 'jejku dziękuję'],
      ['agent', 'no i jak mamy to z głowy i czy to na dziś wszystko pani Heleno'],
      ['customer', 'chyba tak bo ja wiem dopiero jak wójt podpisze to odetchnę'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-350',
    messages: [
      ['customer', 'W aplikacji do parkowania naliczyło mi 14 godzin, a stałam 40 minut'],
      ['agent', 'Rozumiem.'],
      ['customer', 'Wyjechałam o 10:20, mam zdjęcie'],
      [
        'agent',
        'Kamera nie rozpoznała tablicy przy wyjeździe z powodu błota, więc licznik szedł dalej. Koryguję na 40 minut, różnica wraca na kartę. Proszę zachować zdjęcie na wszelki wypadek. Powinno być dobrze.',
      ],
      ['customer', 'Dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-351',
    messages: [
      ['customer', 'Moja karta dużej rodziny nie działa w kasie basenu, dzieci stoją w kąpielówkach'],
      ['agent', 'Mogę wysłać kod na telefon zamiast karty. Wysyłać?'],
      ['customer', 'taaak'],
      ['agent', 'Wysyłam... Kasa przyjęła?'],
      ['customer', 'przyjęła, pływają'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-352',
    messages: [
      [
        'customer',
        'Szanowni Państwo, w kwietniu prosiłem o audyt ciepłomierza i nie otrzymałem nawet potwierdzenia.',
      ],
      [
        'agent',
        'Szanowny Panie, potwierdzeń nie wysyłamy i było to napisane na druku, który Pan podpisał. Pretensje są zatem bezzasadne. Audytor skontaktuje się, gdy uzna to za stosowne.',
      ],
      ['customer', 'To skandaliczna odpowiedź.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'inform.vague'],
  },
]
