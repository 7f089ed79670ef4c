import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-435',
    messages: [
      [
        'customer',
        'Od poniedziałku mój sklep internetowy nie przyjmuje płatności kartą. Tracę klientów, a sezon świąteczny w pełni.',
      ],
      [
        'agent',
        'Pani Joanno, jeśli dobrze Panią rozumiem, płatności kartą są odrzucane od poniedziałku, a przelewy przechodzą normalnie?',
      ],
      ['customer', 'Tak, dokładnie.'],
      [
        'agent',
        'Rozumiem, jak kosztowny jest dla Pani taki przestój w grudniu. Biorę to na siebie. Wymieniłem certyfikat bramki, proszę wykonać płatność testową. Transakcja została zaakceptowana?',
      ],
      ['customer', 'Została, wielkie dzięki'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own'],
  },
  {
    id: 'pl-436',
    messages: [
      [
        'customer',
        'dzień dobry mam takie pytanie bo dostałem mandat za parkowanie a miałem wykupione w aplikacji',
      ],
      ['agent', 'a jaką strefę pan zaznaczył w aplikacji i o której godzinie'],
      ['customer', 'no cztery, o dziesiątej piętnaście'],
      ['agent', 'a to mandat anuluję bo wszystko się zgadza proszę się nie martwić czy jeszcze coś dla pana'],
      ['customer', 'nie nie bardzo dziękuję'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['ask', 'own'],
  },
  {
    id: 'pl-437',
    messages: [
      ['customer', 'Na skierowaniu macie błędny PESEL'],
      ['agent', 'Dane podawała Pani sama w rejestracji. Korektę wystawia lekarz kierujący, nie przychodnia.'],
      ['customer', 'to nie ja wpisywałam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['defend.not', 'own.not'],
  },
  {
    id: 'pl-438',
    messages: [
      ['customer', 'Czytnik e-booków sam się wyłącza'],
      [
        'agent',
        'Przepraszam za kłopoty z czytnikiem. Winny był tryb uśpienia w ostatniej aktualizacji, wypuściliśmy dziś poprawkę 5.2. Po jej wgraniu czytnik już się nie wyłącza?',
      ],
      ['customer', 'wyłącza się jeszcze szybciej niż przedtem'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['explain', 'apologise'],
  },
  {
    id: 'pl-439',
    messages: [
      ['customer', 'gdzie jest moj zwrot za bilety'],
      [
        'agent',
        'Zwrot wyszedł 3 maja na kartę końcówka 4410. Dotarł do Pani? Jest coś jeszcze do sprawdzenia?',
      ],
      ['customer', 'dotarł, nic, dzięki'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-440',
    messages: [
      ['customer', 'Zarysowany blat w nowej kuchni'],
      ['agent', 'Obejrzę blat u Państwa w piątek o 16 i w poniedziałek do południa prześlę decyzję mailem.'],
      ['customer', 'pasuje nam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['inform', 'own', 'facts'],
  },
  {
    id: 'pl-441',
    messages: [
      ['customer', 'Chciałbym anulować wycieczkę, żona złamała nogę'],
      [
        'agent',
        'Możemy przełożyć wycieczkę na jesień bez dopłaty albo zwrócić 80% wpłaty. Którą możliwość Pan wybiera?',
      ],
      ['customer', 'zwrot'],
      ['agent', 'Zlecony, do 7 dni na koncie. Czy jest jeszcze jakaś kwestia, którą mogę się zająć?'],
      ['customer', 'ubezpieczenie też chciałbym odzyskać'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['canDo', 'agree'],
  },
  {
    id: 'pl-442',
    messages: [
      ['customer', 'gra wywala do pulpitu przy starcie'],
      ['agent', 'zweryfikuj pliki gry w launcherze i wyłącz nakładkę'],
      ['customer', 'ok zweryfikowane'],
      ['agent', 'i jak, odpala się?'],
      ['customer', 'odpala!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: [],
  },
  {
    id: 'pl-443',
    messages: [
      ['customer', 'Czy przyjmujecie zwierzęta w hotelu?'],
      ['agent', 'Tak, dopłata 50 zł za dobę. Czy ma Pani jeszcze pytania dotyczące pobytu?'],
      ['agent', 'Rozumiem, że nie, zapraszamy serdecznie.'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: [],
  },
  {
    id: 'pl-444',
    messages: [
      ['customer', 'Alarm w domu włącza się bez powodu'],
      ['agent', 'Zmniejszę czułość czujki w salonie. Zrobione. Czy od tej chwili alarm jest spokojny?'],
      ['customer', 'minęły dwie minuty, więc trudno ocenić'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['own'],
  },
  {
    id: 'pl-445',
    messages: [
      ['customer', 'Jechałam 200 km do waszego serwisu, a jest zamknięty mimo że w internecie otwarte!'],
      [
        'agent',
        'Wyobrażam sobie Pani rozczarowanie po tak długiej drodze. Przepraszam za nieaktualne godziny w internecie. Kosztów paliwa niestety nie zwracamy.',
      ],
      ['customer', 'nieładnie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'apologise', 'canDo.not'],
  },
  {
    id: 'pl-446',
    messages: [
      ['customer', 'Potrzebuje kogos do skrecenia szafy, tylko po 17, i zeby zabral kartony'],
      ['agent', 'Czyli montaż szafy po 17:00 razem z wywozem kartonów?'],
      ['customer', 'si'],
      ['agent', 'Umówione na środę 17:30, ekipa zabierze kartony. Czy mogę przyjąć jeszcze jakieś zlecenie?'],
      ['customer', 'nie, to jedyne'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['paraphrase', 'listen', 'facts'],
  },
  {
    id: 'pl-447',
    messages: [
      ['customer', 'Ksero na piętrze zjada kartki'],
      [
        'agent',
        'Sorki za to ksero :( Wymieniłem rolki. Puść proszę 10 stron na próbę. Przeszły bez zacięcia? Coś jeszcze na piętrze szwankuje?',
      ],
      ['customer', 'przeszły wszystkie 10, reszta hula'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['apologise'],
  },
  {
    id: 'pl-448',
    messages: [
      ['customer', 'pakiet medyczny dla córki'],
      ['agent', 'Do Pani pakietu możemy dołączyć córkę od 1 lipca za 45 zł. Decyduje się Pani?'],
      ['customer', 'tak'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['agree', 'canDo'],
  },
  {
    id: 'pl-449',
    messages: [
      ['customer', 'Nie widzę ocen z egzaminu'],
      ['agent', 'Oceny opublikowałam o 9. Proszę odświeżyć stronę z Ctrl+F5. Oceny się pojawiły?'],
      ['customer', 'Pojawił się tylko nagłówek bez ocen'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: [],
  },
  {
    id: 'pl-450',
    messages: [
      ['customer', 'Czy mogę odroczyć ratę?'],
      [
        'agent',
        'Tak, jedną w roku. Wniosek rozpatrzymy do jutra do 14. Czy w związku z tym nasuwają się Panu jakieś pytania?',
      ],
      ['customer', 'muszę się z żoną naradzić'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['facts'],
  },
  {
    id: 'pl-451',
    messages: [
      ['customer', 'Wasz olejek mnie uczulił, mam czerwone plamy'],
      ['agent', 'Bardzo proszę napisać, po ilu godzinach pojawiły się plamy i gdzie dokładnie.'],
      ['customer', 'po godzinie, na szyi'],
      ['agent', 'Czyli reakcja na szyi po około godzinie od użycia. Dziękuję.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['ask', 'listen', 'paraphrase'],
  },
]
