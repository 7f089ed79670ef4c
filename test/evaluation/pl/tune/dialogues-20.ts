import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-302',
    messages: [
      ['customer', 'Słuchawki ładują się tylko do połowy'],
      [
        'agent',
        'Powodem było stare oprogramowanie etui, które źle odczytywało baterię. Proszę wgrać wersję 2.1 z aplikacji.',
      ],
      ['customer', 'wgrałam'],
      ['agent', 'Jaki poziom baterii widać teraz? Dochodzi do stu procent?'],
      ['customer', '100% :D'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-303',
    messages: [
      ['customer', 'To jakaś kpina, trzeci raz przywozicie złą lodówkę!!!'],
      [
        'agent',
        'Panie Robercie, rozumiem Pana złość, trzy nieudane dostawy to o trzy za dużo. Przepraszamy! Właściwa lodówka przyjechała dziś rano razem z kierownikiem zmiany. Wszystko już jest tak, jak Pan zamawiał? Pozostała jeszcze jakaś rzecz do poprawy?',
      ],
      ['customer', 'Lodówka dobra, ale porysowali mi podłogę'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['acknowledge'],
    heated: true,
  },
  {
    id: 'pl-304',
    messages: [
      ['customer', 'Kto wystawi mi PIT-11?'],
      [
        'agent',
        'PIT-y wystawia dział kadr, ale nie musi Pan do nich dzwonić. Poproszę ich o to i dopilnuję, żeby był do piątku.',
      ],
      ['customer', 'super'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'facts'],
  },
  {
    id: 'pl-305',
    messages: [
      ['customer', 'czy moge placic blikiem przy odbiorze'],
      ['agent', 'Oczywiście, kurier ma terminal z BLIK. Jeszcze jakieś niewiadome? :)'],
      ['customer', 'zadnych :)'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-306',
    messages: [
      ['customer', 'Brak ciepłej wody na 3 piętrze od rana'],
      ['agent', 'Przepraszamy za tę niedogodność. Hydraulik wymienił zawór w węźle. Leci już ciepła?'],
      ['customer', 'leci'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-307',
    messages: [
      ['customer', 'Mój tata dostał fakturę za telefon, którego nigdy nie zamawiał, ma 82 lata i się boi'],
      [
        'agent',
        'Rozumiem obawy taty, taki rachunek może przestraszyć. Proszę mi opowiedzieć, czy ktoś do niego ostatnio dzwonił albo przychodził z umową?',
      ],
      ['customer', 'był jakiś pan w zeszłym tygodniu'],
      ['agent', 'Dziękuję. Zablokuję tę umowę i zgłoszę sprawę do zespołu od nadużyć.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen', 'acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-308',
    messages: [
      ['customer', 'potrzebuje zaswiadczenia o zarobkach'],
      [
        'agent',
        'Zaświadczenie jest gotowe do odbioru w kadrach, pokój 12. Czy oprócz zaświadczenia jest Panu coś potrzebne?',
      ],
      ['customer', 'tak, świadectwo pracy'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-309',
    messages: [
      ['customer', 'skaner kodów nie czyta etykiet'],
      ['agent', 'Podmieniam sterownik zdalnie, to potrwa minutę. Gotowe. Skaner czyta już etykiety?'],
      ['agent', 'Halo, jest tam Pan?'],
      ['customer', 'przepraszam, klient był. Czyta'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['own'],
  },
  {
    id: 'pl-310',
    messages: [
      ['customer', 'Chcę odszkodowanie za spóźniony autokar'],
      [
        'agent',
        'Za korki nie odpowiadamy, mógł Pan wyjechać wcześniej. Odszkodowania regulamin nie przewiduje.',
      ],
      ['customer', 'kpina'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'defend.not', 'canDo.not'],
  },
  {
    id: 'pl-311',
    messages: [
      ['customer', 'Nie dostałam wyniku badania krwi'],
      [
        'agent',
        'Wynik był gotowy wczoraj, ale zabrakło zgody na wysyłkę. Dopisałam zgodę i wynik wpadł na Pani konto. Otworzył się bez problemu?',
      ],
      ['customer', 'tak mam'],
      ['agent', 'A czy w czymś jeszcze przydałaby się Pani nasza pomoc?'],
      ['customer', 'dziękuję, już nie'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['explain'],
  },
  {
    id: 'pl-312',
    messages: [
      ['customer', 'halo ja w sprawie karty miejskiej gdzie ja moge doladowac'],
      ['agent', 'w każdym biletomacie albo w kiosku przy dworcu a mogę jeszcze o czymś pana poinformować'],
      ['customer', 'nie nie dziękuję pani'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-313',
    messages: [
      ['customer', 'Grzyb na ścianie po waszym remoncie'],
      [
        'agent',
        'Jutro o 9 przyjedzie nasz mykolog. A kwartał po osuszeniu zajrzę do Państwa i sprawdzę, czy ściana dalej jest sucha.',
      ],
      ['customer', 'zgoda'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['followUp', 'facts'],
  },
  {
    id: 'pl-314',
    messages: [
      ['customer', 'Kalendarz nie synchronizuje sie z telefonem'],
      [
        'agent',
        'Odłączyłem i połączyłem ponownie konto. Otwórz kalendarz i zobacz, czy spotkania z jutra już tam są.',
      ],
      ['customer', 'nie ma ich'],
      ['agent', 'Wymusiłem pełną synchronizację. A teraz?'],
      ['customer', 'dalej pusto'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-315',
    messages: [
      ['customer', 'Chce zwrocic bilet na koncert'],
      [
        'agent',
        'Przykro mi, ale organizator nie przyjmuje zwrotów. Bilet może Pani odsprzedać na naszej giełdzie bez opłat. Czy mogę pomóc Pani w jakiejś innej kwestii?',
      ],
      ['customer', 'Nie, spróbuję odsprzedać.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-316',
    messages: [
      ['customer', 'Umowa na siłownię skończyła się, a wy dalej pobieracie'],
      ['agent', 'Widzę to. Możemy oddać dwie ostatnie opłaty na kartę. Zgadza się Pan na taki zwrot?'],
      ['customer', 'tak'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'canDo'],
  },
  {
    id: 'pl-317',
    messages: [
      ['customer', 'prosze o przeniesienie szkolenia na inny termin'],
      ['agent', 'Wolne są 6 i 20 czerwca. Co Panu bardziej pasuje?'],
      ['customer', '20'],
      ['agent', 'Przeniesione. Nowe zaproszenie powinno już być w kalendarzu, jest?'],
      ['customer', 'jest, akceptuje'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['agree'],
  },
  {
    id: 'pl-318',
    messages: [
      ['customer', 'Zamówienie przyszło niekompletne, brakuje kabla'],
      [
        'agent',
        'Bardzo przepraszam, kabel zaginął przy pakowaniu. Dosłałem go dziś kurierem. Czy jeszcze czegoś w paczce zabrakło?',
      ],
      ['customer', 'rozpakuję resztę wieczorem to zobaczę'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['apologise'],
  },
]
