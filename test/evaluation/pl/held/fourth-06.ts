import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-fourth-051',
    messages: [
      [
        'customer',
        'Dzień dobry, lot odwołany, odszkodowania brak, na infolinii czeka się godzinę. Numer rezerwacji podany w formularzu.',
      ],
      [
        'agent',
        'Dzień dobry Panie Olku,\npodsumuję, żeby nic mi nie umknęło: odwołany lot, odszkodowania nie ma do dziś, a na infolinii wisiał Pan godzinę.\nPrzepraszam za to wszystko. Wniosek utknął, ponieważ brakowało w nim numeru konta.\nJeśli odeśle go Pan dzisiaj, przelew wyślemy do 20 czerwca.\nMarta z obsługi pasażerów',
      ],
      ['customer', 'Konto: 11 2222... Czekam.'],
      ['agent', 'Mam, dopisałam. Czy oprócz odszkodowania zostało nam coś do domknięcia?'],
      ['customer', 'Tak, zwrot za hotel, 340 zł, rachunek w załączniku.'],
      ['agent', 'Dołączam rachunek do wniosku, obie kwoty wyjdą jednym przelewem.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'explain', 'facts'],
  },
  {
    id: 'pl-fourth-052',
    messages: [
      ['customer', 'nie działa mi kod rabatowy WIOSNA'],
      ['agent', 'Dzień dobry, kod obowiązywał do wczoraj. Nie mogę go niestety przedłużyć.'],
      ['customer', 'serio? wczoraj siedziałam w koszyku i strona nie ładowała płatności'],
      [
        'agent',
        'A to zmienia postać rzeczy! Faktycznie wczoraj między 20 a 22 bramka nie działała. Mogę nadać Pani jednorazowy kod o tej samej wartości, może być?',
      ],
      ['customer', 'może :)'],
      ['agent', 'Proszę: WIO-7H2K. Zadziałał?'],
      ['customer', 'tak'],
      ['agent', 'Cieszę się. Czy mamy coś jeszcze na liście?'],
      ['customer', 'nope'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'canDo.not', 'explain', 'agree'],
  },
  {
    id: 'pl-fourth-053',
    messages: [
      ['customer', 'dzień dobry dodzwonić się do państwa to cud prawdziwy'],
      ['agent', 'dzień dobry przepraszam że tyle pani czekała w czym rzecz'],
      ['customer', 'chodzi o badanie krwi wyników nie ma w systemie a lekarz jutro'],
      ['agent', 'a kiedy pani to badanie robiła'],
      ['customer', 'w piątek'],
      [
        'agent',
        'rozumiem już patrzę no to laboratorium nie zgrało jednej serii wyślę pani wynik sms-em i mailem',
      ],
      ['customer', 'o to dobrze'],
      ['agent', 'doszło coś na telefon'],
      ['customer', 'czekam jeszcze chwila o jest'],
      ['agent', 'super'],
      ['customer', 'no jest dziękuję'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain'],
  },
  {
    id: 'pl-fourth-054',
    messages: [
      ['customer', 'Reklamacja nr 88/05. Panele podłogowe rozchodzą się na łączeniach po 2 miesiącach.'],
      [
        'agent',
        'Dzień dobry,\nnikt inny nie zgłaszał problemów z tą serią. Zapewne podkład został położony niezgodnie z instrukcją.\nReklamacje montażu kieruje Pan do ekipy, która kładła podłogę.\nZ wyrazami szacunku',
      ],
      ['customer', 'Ekipa była od Państwa!'],
      ['agent', 'Jeśli tak, proszę przesłać fakturę za montaż, wówczas ją sprawdzimy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-fourth-055',
    messages: [
      ['customer', 'Mam złą kartę SIM, nano a potrzebuję micro'],
      ['agent', 'Karta ma trzy rozmiary w jednym, proszę wyłamać większą ramkę 🙂'],
      ['customer', 'o rany, faktycznie, nie zauważyłam'],
      ['agent', 'Zdarza się codziennie. Weszła?'],
      ['customer', 'weszła, mam zasięg'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-fourth-056',
    messages: [
      [
        'customer',
        'dobry wieczór proszę pana ja mam awarię wody na ulicy leszczynowej dzieci nie umyte garnków nie ma w czym umyć',
      ],
      [
        'agent',
        'dobry wieczór no bez wody z dziećmi to człowiek jest jak bez ręki przepraszam państwa za ten kłopot',
      ],
      ['customer', 'no i kiedy będzie'],
      [
        'agent',
        'pękła rura pod jezdnią przez ciężarówkę ekipa już kopie i woda wróci do dwudziestej drugiej a beczkowóz stanie pod szkołą za pół godziny',
      ],
      ['customer', 'aha beczkowóz to dobre'],
      ['agent', 'i ja pani jeszcze smsa wyślę po dwudziestej drugiej co z tą wodą'],
      ['customer', 'o to poproszę'],
      ['agent', 'dobrze'],
      ['customer', 'dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-fourth-057',
    messages: [
      [
        'customer',
        'Zamówiliśmy 40 krzeseł na konferencję 12.06, przyszło 36 i faktura na 40. Bez czterech krzeseł zarząd będzie stał.',
      ],
      [
        'agent',
        'Dzień dobry Pani Justyno,\nchyba nikt nie chciałby mówić zarządowi „proszę postać”, stres jak się patrzy.\nCztery sztuki dowiezie nasz kierowca 11.06 do 12:00. Co do faktury: skorygować na 36 teraz czy zostawić, skoro krzesła dojadą?\nPaweł Koch, opiekun klienta',
      ],
      ['customer', 'Proszę zostawić.'],
      ['agent', 'Zostawiam. 12.06 rano zadzwonię zapytać, czy wszyscy siedzą.'],
      ['customer', ':-) dziękuję'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own', 'canDo', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-fourth-058',
    messages: [
      ['customer', 'abonament podrozal o 15 zl bez slowa, zlodzieje'],
      ['agent', 'Informowaliśmy o tym w marcu w aplikacji, w komunikatach.'],
      ['customer', 'nikt tego nie czyta'],
      [
        'agent',
        'Trzeba było czytać, my swój obowiązek spełniliśmy. Starej ceny nie przywrócę, zasady są dla wszystkich te same.',
      ],
      ['customer', 'to rezygnuje'],
      ['agent', 'Czy potrzebuje Pan jeszcze jakichś informacji?'],
      ['customer', 'tak, gdzie formularz wypowiedzenia'],
      ['agent', 'W zakładce Dokumenty.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-fourth-059',
    messages: [
      [
        'customer',
        'Hej, kot nie chce jeść nowej karmy, którą mi zmieniliście w pudełku. Czemu zmieniliście?',
      ],
      [
        'agent',
        'Hej! Powinniśmy byli o tym uprzedzić, za to przepraszam. Kurczak z dynią wyprzedał się u producenta, dlatego w pudełku wylądował indyk.',
      ],
      ['agent', 'Co Mruczek lubi oprócz kurczaka?'],
      ['customer', 'łososia'],
      [
        'agent',
        'To w poniedziałek wysyłam łososia gratis i od lipca będzie w każdym pudełku. Może tak zostać?',
      ],
      ['customer', 'tak, Mruczek się zgadza 😺'],
      ['agent', 'Za dwa tygodnie podpytam, czy micha pusta 😸'],
      ['customer', 'hahaha ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain', 'agree', 'facts', 'followUp'],
  },
  {
    id: 'pl-fourth-060',
    messages: [
      [
        'customer',
        'dzień dobry chciałam zapytać o zapisy do żłobka dlaczego moja córka na liście rezerwowej',
      ],
      [
        'agent',
        'dzień dobry przy dwójce dzieci mają państwo mniej punktów niż rodziny wielodzietne stąd to dalsze miejsce',
      ],
      ['customer', 'ale ja wracam do pracy we wrześniu i co ja mam zrobić'],
      ['agent', 'no niełatwo to sobie poukładać pani zdaje się boi o tę pracę'],
      ['customer', 'bardzo'],
      [
        'agent',
        'to powiem pani tak mogę panią dopisać do drugiego żłobka na brzozowej tam są trzy miejsca albo zostają państwo tylko na tej liście co pani wybiera',
      ],
      ['customer', 'proszę dopisać'],
      ['agent', 'dopisuję i w piątek do południa dzwonię do pani z wynikiem'],
      ['customer', 'dziękuję pani bardzo ratuje mnie pani życie'],
      ['agent', 'i czy teraz już wszystko jasne'],
      ['customer', 'tak'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [
      'acknowledge',
      'acknowledgeFirst',
      'own',
      'canDo',
      'explain',
      'agree',
      'facts',
      'inform',
      'advocate',
    ],
  },
]
