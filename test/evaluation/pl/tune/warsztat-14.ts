import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-warsztat-158',
    messages: [
      [
        'customer',
        'Szczyt chamstwa, technik wlazł mi w butach na jasny dywan i kazał ZAMKNĄĆ PSA w łazience!!!',
      ],
      ['note', 'dywan beż'],
      ['agent', 'Proszę opisywać dalej, nie uronię słowa.'],
      ['customer', 'Kot do dziś siedzi za szafą.'],
      [
        'agent',
        'Za zabłocony dywan i za ton technika Panią przepraszam. Zamawiam pralnię na czwartek na 12, a w niedzielę zajrzę do Pani telefonicznie, czy plama nie wyszła na nowo. Coś Panią jeszcze gryzie po tej wizycie?',
      ],
      ['customer', 'Tak, ślady są też na schodach.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'apologise', 'own', 'facts', 'followUp'],
    heated: true,
  },
  {
    id: 'pl-warsztat-159',
    messages: [
      [
        'customer',
        'sprzedawcy od siedmiu boleści, na tort przyszła świeczka dwójka zamiast trójki, teściowa wrzeszczy na mnie, a ja WRZESZCZĘ NA WAS',
      ],
      ['agent', 'Zbierać cięgi od teściowej za cudzą świeczkę to paskudna pozycja, łączę się w bólu.'],
      [
        'agent',
        'Nie widzę jeszcze na mapie kierowcy, on prowadzi, ale rozwózki pilnuję ja i zawracam go do Was z trójką.',
      ],
      ['customer', 'jest trójka'],
      ['agent', 'Czyli spór z teściową zażegnany?'],
      ['customer', 'zażegnany, nawet parzy herbatę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['acknowledge', 'acknowledgeFirst', 'own'],
    heated: true,
  },
  {
    id: 'pl-warsztat-160',
    messages: [
      [
        'customer',
        'Dzień dobry, tu warsztat Bury. Pompa hamulcowa, którą nam Państwo dali, jest od innego rocznika.',
      ],
      ['system', 'Zgłoszenie przypisano automatycznie do kolejki B2B-części.'],
      ['note', 'Warsztat Bury, pompa z rocznika 2014 zamiast 2018'],
      ['agent', 'Sorki, który oddział? Dobra, mam. Czym się różnią gniazda, w czym nie pasuje?'],
      ['customer', 'Trzy otwory zamiast czterech.'],
      [
        'agent',
        'Ściągam z centrali czterootworową. Kierowca Olek wiezie ją do Państwa na 7.30, a ja przed siódmą daję Panu sygnał, że wyjechał.',
      ],
      ['customer', 'Podnośnik zajęty do ósmej, pasuje.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts', 'inform', 'note'],
  },
  {
    id: 'pl-warsztat-161',
    messages: [
      ['customer', 'PIĄTY miesiąc bez winiety na mieszkańca, KOMEDIA, płacę za parking jak turysta'],
      [
        'agent',
        'Winniśmy Panu przeprosiny za te pięć miesięcy. Wniosek leżał w złej przegródce, zastępczyni wpięła go do teczek „Zmiana nazwiska”, stąd brak winiety. To w żadnym razie nie Pańskie przewinienie.',
      ],
      [
        'agent',
        'Winietę drukujemy na miejscu, a za parkowanie urząd może oddać różnicę po przedstawieniu biletów. Chciałby Pan pójść tą drogą?',
      ],
      ['customer', 'Chciałbym, biletów mam pełny słoik.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['apologise', 'canDo', 'explain', 'agree'],
    heated: true,
  },
  {
    id: 'pl-warsztat-162',
    messages: [
      [
        'customer',
        'Dzien dobry, mam u was zlecone sprzatanie biura co piatek, wczoraj nikt nie przyszedl, a w kuchni gnije salatka',
      ],
      ['note', 'brak'],
      [
        'agent',
        'Dzień dobry, tak to sobie układam: stałe piątki, wczorajszy bez ekipy, w kuchni dojrzewa sałatka. Jest coś, co mi umknęło?',
      ],
      ['customer', 'nic'],
      [
        'agent',
        'Grafik przesunął się przez święto, a koordynator nie zauważył, stąd pusty piątek. Sprzątam dziś osobiście o 17 z Grażyną. Za tydzień w sobotę sprawdzę u Państwa portiera, czy ekipa była.',
      ],
      ['customer', 'Ok, portier jest od 6'],
      ['agent', 'A jakieś inne bolączki z naszym sprzątaniem?'],
      ['customer', 'innych bolączek brak'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'own', 'explain', 'facts', 'followUp'],
  },
  {
    id: 'pl-warsztat-163',
    messages: [
      [
        'customer',
        'Prosze mi powiedziec czemu rata leasingu wózka widłowego wzrosła o 212 zlotych, umowa miala stala stope',
      ],
      ['agent', 'Od której raty widzi Pan różnicę i jak jest ona nazwana na harmonogramie?'],
      ['customer', 'od październikowej, „korekta”'],
      [
        'agent',
        'A zatem umowa ze stałą stopą, od października „korekta” plus 212 zł, bez żadnego aneksu? Możliwe, że coś źle zrozumiałem.',
      ],
      ['customer', 'Zrozumiał Pan dobrze.'],
      [
        'agent',
        'Cofnę tę korektę i rozliczę październik w listopadowej racie, tej z 15 dnia miesiąca. Wyraża Pan na to zgodę?',
      ],
      ['customer', 'wyrażam'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'paraphrase', 'own', 'agree', 'facts'],
  },
  {
    id: 'pl-warsztat-164',
    messages: [
      ['customer', 'Hejka, e-book się kończy na stronie 212, a morderca nieznany!'],
      ['agent', 'hejka, aj, no mów, mów'],
      ['customer', 'no nic, biała strona i okładka'],
      [
        'agent',
        'wydawca wgrał nam wersję promocyjną, ona ucina ostatni rozdział, więc podmieniam Ci plik na pełny. jak wydawca się odezwie w sprawie reszty czytelników, damy Ci znać',
      ],
      ['customer', 'ok, nie spojleruj'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'own', 'explain', 'inform.vague'],
  },
]
