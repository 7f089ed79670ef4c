import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-szeroko-b-353',
    messages: [
      ['customer', 'hej pomocy, zamiast 30 zl doladowania poszlo 300, a do wyplaty tydzien'],
      ['agent', 'hej, dawaj szczegóły: skąd klikałeś i co było na potwierdzeniu?'],
      ['customer', 'z widgetu, napisane bylo 30 a w historii 300'],
      [
        'agent',
        'jasne. widget po zmianie waluty dokleja zero, to nasz bug, sory za te 300. cofam 270 na konto',
      ],
      ['customer', 'jest! szybciej niz swiatlo'],
      ['agent', 'to kwestia załatwiona? nic więcej ci nie zjadło?'],
      ['customer', 'załatwiona, nic wiecej. jestescie boscy, ustawiam was jako glowny bank'],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-354',
    messages: [
      [
        'customer',
        'dzień dobry proszę pani ja mam protezę i ten wasz dodatek mi cofnęli i ja już nie mam siły z wami walczyć',
      ],
      ['agent', 'dzień dobry no rozumiem że brakuje sił jak się co roku udowadnia to samo'],
      ['customer', 'no bo noga nie odrośnie'],
      [
        'agent',
        'cofnęło się dlatego że orzeczenie było do marca a nowe leżało w innym pokoju ja je przynoszę i zatwierdzam dodatek dalej na stałe',
      ],
      ['customer', 'na stałe'],
      ['agent', 'no na stałe i co pani Marto kamień z serca'],
      ['customer', 'jak zobaczę na papierze to uwierzę'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-355',
    messages: [
      [
        'customer',
        'Dzień dobry. Ubezpieczyciel wskazał was jako odpowiedzialnych za dziurę w drodze. Rozwaliłem koło, 900 zł.',
      ],
      ['agent', 'Dzień dobry. Ta droga jest powiatowa, nie miejska. Proszę pisać do powiatu.'],
      ['customer', 'Powiat odesłał mnie do Państwa.'],
      [
        'agent',
        'Wypłata z naszej polisy jest niedopuszczalna, zakazują tego zapisy umowy. Poza tym należało jechać wolniej.',
      ],
      ['customer', 'Jechałem trzydzieści.'],
      ['agent', 'Widocznie za szybko.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
  },
  {
    id: 'pl-szeroko-b-356',
    messages: [
      ['customer', 'Prosze o korekte imienia na rachunku, Marioli nie Marii'],
      ['agent', 'Dzień dobry, przepraszam za przekręcone imię. Już wpisuję Mariolę.'],
      ['agent', 'Gotowe. Przyda się Pani coś jeszcze?'],
      ['agent', 'Dodam tylko, że stare rachunki z Marią zachowują ważność.'],
      ['customer', 'ok'],
    ],
    closure: { solved: false, unresolved: true, waited: false, answer: null },
    techniques: ['apologise', 'own'],
  },
  {
    id: 'pl-szeroko-b-357',
    messages: [
      [
        'customer',
        'Witam, zalega nam Państwa paleta z licznikami na rampie, 3 tygodnie, blokuje dostawy naszej hurtowni',
      ],
      ['agent', 'Witam. A więc paleta liczników od trzech tygodni tarasuje Państwu rampę.'],
      ['customer', 'Otóż to'],
      [
        'agent',
        'Możemy odebrać własnym autem albo zamówić kuriera na Państwa godzinę. Co jest Państwu na rękę?',
      ],
      ['customer', 'kurier, 6 rano'],
      ['agent', 'Zamawiam na 6 rano. Coś do tego dopisać, inne sprawy z naszej współpracy?'],
      ['customer', 'Tak, brakuje faktury korygującej za wrzesień.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-358',
    messages: [
      [
        'customer',
        'Mam demencję w rodzinie, mama podpisała w domu umowę na prąd z jakimś akwizytorem za 3 razy więcej',
      ],
      ['agent', 'Rozumiem, proszę powiedzieć, co jeszcze Pani wie.'],
      ['customer', 'podpisała wczoraj wieczorem, nie pamięta'],
      [
        'agent',
        'Odstępuję od tej umowy w imieniu mamy na mocy pełnomocnictwa, które mamy w aktach. Jutro o 8 wyślę akwizytorowi pismo.',
      ],
      [
        'customer',
        'To najlepsza wiadomość tego roku. Bardzo, bardzo dziękuję, takich ludzi jak Pani powinno się klonować.',
      ],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts', 'advocate'],
  },
  {
    id: 'pl-szeroko-b-359',
    messages: [
      ['customer', 'Od dwóch dni w aplikacji wodociągów mam zużycie 999999 litrów'],
      ['agent', 'Hej, rozumiem. Co robi sam licznik w tej chwili, kręci się?'],
      ['customer', 'stoi'],
      [
        'agent',
        'Radio w liczniku przepełniło rejestr i wyrzuca same dziewiątki, przepraszam za strach. Zeruję wskazania w systemie.',
      ],
      ['customer', 'odświeżyłem'],
      ['agent', 'Lepiej? Pokazuje już normalnie?'],
      ['customer', '999998 :)'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'ask', 'apologise', 'own', 'explain'],
  },
  {
    id: 'pl-szeroko-b-360',
    messages: [
      [
        'customer',
        'Szanowni Państwo, mąż i ja mamy wspólne konto, a po separacji chcę z niego wyjść bez zamykania. Czy to wykonalne?',
      ],
      [
        'agent',
        'Szanowna Pani, chce Pani zatem wyjść z konta wspólnego z mężem, nie zamykając go. Jest to wykonalne: albo mąż podpisze u nas zgodę, albo przepiszemy konto w całości na niego. Którą ścieżkę mam uruchomić?',
      ],
      ['customer', 'Zgodę męża.'],
      [
        'agent',
        'Uruchamiam i wysyłam mu link. Podpisał. Czy na Pani liście rachunków to konto zniknęło i czy pozostało coś jeszcze do zrobienia?',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: null, answer: null },
    techniques: ['listen', 'paraphrase', 'own', 'canDo', 'agree'],
  },
  {
    id: 'pl-szeroko-b-361',
    messages: [
      ['customer', 'Drugi raz w tym tygodniu sufit mi kapie na łóżko, MAM DOSYĆ!! co to za dziadostwo'],
      ['agent', 'Oj, mokre łóżko w środku nocy, ja bym stąd uciekła w kapciach. Proszę mówić, słucham.'],
      ['customer', 'zgłosiłam w poniedziałek i przyszedł chłopak z taśmą'],
      [
        'agent',
        'Przepraszam za taśmę zamiast naprawy. Wysyłam dekarza z papą, jest u pani dziś do 18. Po najbliższej ulewie zadzwonię sprawdzić, czy sucho.',
      ],
      ['customer', 'no dobra'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'apologise', 'own', 'facts', 'followUp'],
    heated: true,
  },
  {
    id: 'pl-szeroko-b-362',
    messages: [
      ['customer', 'Chcę aktywować usługę powiadomień o przelewach'],
      ['agent', 'Aktywuję SMS-y o wpływach i wypływach powyżej 100 zł. Zgoda na takie progi?'],
      ['customer', 'zgoda'],
      ['agent', 'Aktywowane. Przyszedł próbny SMS, wszystko po myśli?'],
      ['customer', 'przyszedł, po myśli'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['own', 'agree'],
  },
  {
    id: 'pl-szeroko-b-363',
    messages: [
      ['customer', 'Czemu nie doszło dofinansowanie do wymiany okien?'],
      [
        'agent',
        'Dzień dobry. Nie doszło, bo faktura jest na firmę, a dofinansowanie na osobę. Przepiszę wniosek na firmę do piątku i tego dnia zadzwonię, czy przeszedł. Potrzebują Państwo jeszcze czegoś?',
      ],
      ['customer', 'Muszę to omówić ze wspólnikiem.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'unclear' },
    techniques: ['own', 'explain', 'facts', 'inform'],
  },
  {
    id: 'pl-szeroko-b-364',
    messages: [
      ['customer', 'dzień dobry kiedy pan z energetyki przyjdzie plombować bo czekam w domu trzeci dzień'],
      ['agent', 'dzień dobry aha rozumiem'],
      ['customer', 'no i siedzę jak kołek'],
      ['agent', 'no jak już będzie jechał to kiedyś tam da znać wie pan jak to jest'],
      ['customer', 'no nie wiem'],
      ['agent', 'będzie będzie'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'inform.vague'],
  },
  {
    id: 'pl-szeroko-b-365',
    messages: [
      ['customer', 'chcę wiedzieć czy 13 emerytura jest opodatkowana'],
      ['agent', 'Dzień dobry, tak, jak zwykła emerytura. Czy jest Pani w kasie rolniczej?'],
      ['customer', 'nie, powszechnej'],
      ['agent', 'To podatek pobierzemy sami. Nic Pani nie musi robić.'],
      ['customer', 'aha ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: [],
  },
]
