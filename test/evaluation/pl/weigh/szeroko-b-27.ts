import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-328',
    messages: [
      ['customer', 'Dzień dobry, przelew natychmiastowy do mamy wyszedł wczoraj i do dziś go nie ma'],
      ['agent', 'Dzień dobry. Rozumiem. W jakim banku mama ma konto i co widać przy przelewie u Pani?'],
      ['customer', 'Bank Kalinowy, status "oczekuje"'],
      [
        'agent',
        'Bank Kalinowy miał wczoraj przerwę i przez to przelew zawisł w połowie drogi. Ponawiam go teraz.',
      ],
      ['customer', 'mama mówi że jest'],
      ['agent', 'Super, czyli udało się? Coś jeszcze dzisiaj?'],
      ['customer', 'Udało, nic więcej, dziękujemy z mamą'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-329',
    messages: [
      [
        'customer',
        'dzień dobry ja po raz pierwszy używam tego konta przez telefon i nie widzę swojej emerytury',
      ],
      ['agent', 'dzień dobry jasne proszę spokojnie mówić co dalej'],
      ['customer', 'no nie ma jej a dziś szósty'],
      [
        'agent',
        'a to ja widzę że filtr był ustawiony na same wydatki przepraszam za ten widok taki jest domyślny ja go zdejmuję',
      ],
      ['customer', 'oj'],
      ['agent', 'i widzi pani teraz swoją emeryturkę'],
      ['customer', 'o jest jest kochana'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'apologise', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-330',
    messages: [
      ['customer', 'witam. czemu nadal nie ma mnie na liście uprawnionych do dodatku węglowego'],
      [
        'agent',
        'Dzień dobry. Wniosek zapisano na drugą osobę z tego samego adresu, dlatego lista Pani nie obejmuje. Dopisuję Panią ręcznie.',
      ],
      ['customer', 'widzę się na liście, dzięki'],
      ['agent', 'Jakieś pytania jeszcze?'],
      ['customer', 'Tak, ile czeka się na przelew?'],
      ['agent', 'Około 30 dni.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-331',
    messages: [
      ['customer', 'Kolejny dzień próbuję zapłacić za śmieci przez stronę gminy, straciłem już dwa wieczory'],
      [
        'agent',
        'Dobry wieczór. Szkoda tych dwóch wieczorów, mnie też by ręce świerzbiły, żeby to rzucić. Przepraszam za kłopoty ze stroną. Czyszczę koszyk na Pana koncie.',
      ],
      ['customer', 'spróbowałem'],
      ['agent', 'Pomogło? Czy został jeszcze jakiś problem?'],
      ['customer', 'Nie pomogło, błąd ten sam.'],
      ['agent', 'Dobrze, przyjmuję wpłatę inną drogą.'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'apologise', 'own'],
  },
  {
    id: 'pl-szeroko-b-332',
    messages: [
      ['customer', 'dzień dobry chcę się wypisać z tych sms o przerwach w dostawie wody'],
      ['agent', 'dzień dobry no słucham a coś się dzieje'],
      ['customer', 'no w nocy mnie budzą'],
      ['agent', 'mogę zostawić tylko dzienne albo wyłączyć wszystkie co pan powie'],
      ['customer', 'dzienne'],
      ['agent', 'to ustawiam tylko dzienne i zapisane czy jeszcze w czymś mogę pomóc'],
      ['customer', 'nie dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-333',
    messages: [
      ['customer', 'W PDF-ie umowy kredytu brakuje stron 7-9'],
      [
        'agent',
        'Dzień dobry, to wina limitu załącznika, który uciął środek. Mogę podzielić plik na dwa albo wysłać link. Jak Pani woli?',
      ],
      ['customer', 'link'],
      ['agent', 'Wysyłam. Czy są teraz wszystkie strony?'],
      ['customer', 'Otwieram na komórce, nie policzę tego tutaj'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own', 'canDo', 'explain', 'agree'],
  },
  {
    id: 'pl-szeroko-b-334',
    messages: [
      [
        'customer',
        'Dzień dobry, mamy na klatce pluskwy i wszyscy się wstydzą o tym mówić. Nie mogę przez to spać.',
      ],
      [
        'agent',
        'Dzień dobry. Rozumiem, to temat, przy którym każdemu cierpnie skóra, i dobrze, że Pani napisała. Zamawiam odpluskwianie na 14 maja, firma Pogrom wejdzie do każdego lokalu od 8. Trzy tygodnie później zadzwonię dowiedzieć się, czy coś jeszcze chodzi. Czy chciałaby Pani wiedzieć coś jeszcze?',
      ],
      ['customer', 'Muszę to przetrawić.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-szeroko-b-335',
    messages: [
      ['customer', 'jestem wolontariuszką i prosiłam o zaświadczenie, a Pan mi wysłał fakturę'],
      ['agent', 'widocznie tak Pani zaznaczyła w formularzu, ja tego nie wymyśliłem'],
      ['customer', 'nie zaznaczałam'],
      ['agent', 'za formularz odpowiada informatyk, do niego proszę'],
      ['customer', 'a faktura?'],
      ['agent', 'faktura zostaje'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-336',
    messages: [
      ['customer', 'To jest nie do zniesienia, trzeci raz odwołujecie wizytę elektryka, skandal!!'],
      [
        'agent',
        'Rozumiem Pana. Trzy razy brać wolne i na nic, to by wyprowadziło z równowagi świętego. Przepraszam za te odwołane wizyty.',
      ],
      ['customer', 'kiedy przyjedzie?'],
      [
        'agent',
        'Konkretnej daty podać nie mogę, takie mam wytyczne. Damy Panu znać, gdy tylko zwolni się brygada.',
      ],
      ['customer', 'no pięknie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'apologise', 'canDo.not', 'inform.vague'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-337',
    messages: [
      ['customer', 'Dzień dobry, przyszło mi do zapłaty 92 zł za domofon, którego nie ma w bloku'],
      ['agent', 'Rozumiem, czyli domofonu w bloku brak, a opłata 92 zł jest.'],
      ['customer', 'Dokładnie.'],
      ['agent', 'Usuwam ją z książeczki, nowa będzie w skrzynce w poniedziałek.'],
      ['customer', '[poniedziałek] jest nowa'],
      ['agent', 'I jak, kwota się zgadza?'],
      ['customer', 'Niestety, znowu 92 zł.'],
      ['agent', 'Zaraz to prostuję.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'facts'],
  },
  {
    id: 'pl-szeroko-b-338',
    messages: [
      ['customer', 'Zaginęła mi wpłata 2000 zł w bankomacie z funkcją wpłat, płakać mi się chce'],
      ['agent', 'Rozumiem. O której to było i co wydrukował bankomat?'],
      ['customer', '19:40, nic nie wydrukował'],
      ['agent', 'Widzę te pieniądze i dopisuję je do konta. W środę zadzwonię upewnić się, że nie zniknęły.'],
      ['customer', 'SĄ! Uff'],
      ['agent', 'Wszystko w porządku z saldem? To już całość na dziś?'],
      ['customer', 'W porządku, całość. Jestem wniebowzięta, najlepsza obsługa, z jaką miałam do czynienia!'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'own', 'facts', 'followUp', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-339',
    messages: [
      ['customer', 'Chcę rozłożyć podatek od garażu na raty'],
      ['agent', 'Dzień dobry, możemy to zrobić na 3 lub 6 rat. Na ile dzielimy?'],
      ['customer', '3'],
      ['agent', 'Dzielę na 3, decyzję wysyłam na e-skrzynkę. Czy coś jeszcze załatwiamy?'],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-340',
    messages: [
      ['customer', 'pan hydraulik od was był wymienić zawór i zostawił mi wodę w piwnicy po kostki'],
      ['agent', 'czyli po wymianie zaworu jest woda w piwnicy po kostki rozumiem'],
      ['customer', 'no i książki mi pływają'],
      ['agent', 'wysyłam pompę będzie w godzinę a za dwie zadzwonię do pana powiedzieć ile już wypompowali'],
      ['customer', 'dobrze'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'facts', 'inform'],
  },
]
