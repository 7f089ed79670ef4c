import type { LabelledDialogue } from '../../labelled-dialogue.ts'

export const DIALOGUES: readonly LabelledDialogue[] = [
  {
    id: 'pl-second-001',
    messages: [
      ['customer', 'siema, od wczoraj net mi rwie co 5 min, na kablu i po wifi tak samo'],
      ['agent', 'Hej! A co się dzieje w tej chwili, gdy rwie, jakie lampki wtedy mrugają na routerze?'],
      ['customer', 'czerwona ta na dole i po chwili wraca zielona'],
      ['agent', 'Okej. Dokręć biały kabelek z tyłu, wyciągnij zasilacz na pół minuty i odpal jeszcze raz.'],
      ['customer', 'zrobione, miga miga.. jest zielona'],
      ['agent', 'I jak teraz śmiga, filmik leci bez zacinki?'],
      ['customer', 'leci jak zloto'],
      ['agent', 'To super, trzymaj się!'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask'],
  },
  {
    id: 'pl-second-002',
    messages: [
      [
        'customer',
        'Dzień dobry, 12 maja dostarczono mi komodę Olza w kolorze dąb, w środku brakowało jednej prowadnicy do szuflady, a front ma odprysk przy uchwycie. Proszę o informację, co dalej. Z poważaniem, Halina W.',
      ],
      [
        'agent',
        'Szanowna Pani Halino, dziękuję za wiadomość. Jeżeli dobrze odczytuję, komoda dotarła bez jednej prowadnicy, a front ma ubytek przy uchwycie. Za jedno i drugie Panią przepraszam.\n\nBrakującą prowadnicę nadam jeszcze dzisiaj, natomiast co do frontu są dwie drogi: nowy front albo obniżenie ceny o 15%. Którą z nich Pani wybiera?\n\nZ wyrazami szacunku\nPaweł Mróz',
      ],
      ['customer', 'Poproszę wymianę frontu, do rabatu mnie Pan nie przekona.'],
      [
        'agent',
        'Oczywiście. Nowy front wyjedzie z fabryki 3 czerwca i w ciągu dwóch dni roboczych będzie u Pani. Czy w tej sprawie pozostaje coś, o czym nie napisałem?',
      ],
      ['customer', 'Nie, wszystko jasne. Dziękuję bardzo.'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['listen', 'paraphrase', 'apologise', 'own', 'canDo', 'agree', 'facts'],
  },
  {
    id: 'pl-second-003',
    messages: [
      [
        'customer',
        'dzień dobry ja dzwonię bo mi dwa razy ściągnęło z konta za ten sam zakup no w aptece byłam i dwa razy po osiemdziesiąt cztery złote',
      ],
      ['agent', 'mhm proszę mówić dalej'],
      ['customer', 'no i w aptece mówią że oni jedną transakcję widzą a ja mam dwie'],
      [
        'agent',
        'no to wcale się nie dziwię że panią to zdenerwowało terminal im się zerwał w połowie i wysłał to jeszcze raz więc ta druga to jest tylko blokada i ona z konta zejdzie sama najpóźniej w czwartek',
      ],
      ['customer', 'a jak nie zejdzie'],
      [
        'agent',
        'to w piątek rano ja od razu składam reklamację w pani imieniu i do południa pani zadzwonię powiem co z tym może być tak',
      ],
      ['customer', 'no może być dobrze'],
      ['agent', 'czy ja pani wszystko wyjaśniłam z tą płatnością'],
      ['customer', 'tak tak już się uspokoiłam do widzenia'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'acknowledge', 'acknowledgeFirst', 'own', 'explain', 'agree', 'facts', 'inform'],
  },
  {
    id: 'pl-second-004',
    messages: [
      ['customer', 'Chcę zgłosić stłuczkę, ktoś mi przytarł zderzak na parkingu pod marketem'],
      ['agent', 'Dzień dobry, poproszę numer rejestracyjny i datę zdarzenia.'],
      ['customer', 'WX 4410P, wczoraj ok 17'],
      ['agent', 'Dziękuję. Co Panu wiadomo o sprawcy?'],
      ['customer', 'karteczkę zostawił z numerem telefonu, rysa na lewym rogu z tyłu'],
      ['agent', 'Czy poza zderzakiem jest jeszcze coś uszkodzonego?'],
      ['customer', 'nie, tylko to'],
      [
        'agent',
        'W porządku. Rzeczoznawca obejrzy auto w środę między 10 a 12 pod Pana domem. Pasuje taki termin?',
      ],
      ['customer', 'środa ok'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'agree', 'facts'],
  },
  {
    id: 'pl-second-005',
    messages: [
      ['customer', 'ZJADŁO MI SKINA ZA 120 ZŁ PO WASZEJ ŁATCE!!!'],
      [
        'agent',
        'Hejka, tu Support. Zakupy idą przez platformę, więc o zwrot pisz do nich, to nie nasza działka.',
      ],
      ['customer', 'to wasz patch to zepsuł złodzieje!!'],
      [
        'agent',
        'Regulamin pkt 7 mówi jasno, że przedmiotów wirtualnych nie oddajemy. A poza tym trzeba było zrobić screena ekwipunku przed aktualizacją.',
      ],
      ['customer', 'nagrywam to i wrzucam, cześć'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own.not', 'canDo.not', 'defend.not'],
    heated: true,
  },
  {
    id: 'pl-second-006',
    messages: [
      [
        'customer',
        'halo dzień dobry ja miałam mieć wizytę u pani doktor od oczu na dziewiątą i przyszłam a tu zamknięte',
      ],
      ['agent', 'dzień dobry a pod którą poradnią pani stoi i co tam jest na drzwiach'],
      ['customer', 'na Lipowej karteczka że lekarz chory'],
      [
        'agent',
        'no tak to szła pani taki kawał na darmo w taki upał przepraszam że nikt od nas nie zadzwonił mam wolne jutro o ósmej dwadzieścia u doktora Rybki mogę tam panią wpisać bierze pani',
      ],
      ['customer', 'biorę pewnie że biorę'],
      [
        'agent',
        'to doktor Rybka przyjmie panią jutro o ósmej dwadzieścia jest pani zadowolona z takiego wyjścia czy jeszcze coś mam załatwić',
      ],
      [
        'customer',
        'zadowolona i nic więcej nie trzeba złota kobieta z pani każdemu będę mówić że u was to człowieka szanują dziękuję ślicznie',
      ],
    ],
    closure: { solved: true, unresolved: true, waited: true, answer: 'allSet' },
    techniques: [
      'listen',
      'ask',
      'acknowledge',
      'acknowledgeFirst',
      'apologise',
      'canDo',
      'agree',
      'facts',
      'advocate',
    ],
  },
  {
    id: 'pl-second-007',
    messages: [
      [
        'customer',
        'Witam, od aktualizacji w nocy eksport JPK wywala się z błędem 0x31. Mamy deklarację do jutra. Proszę pilnie. Księgowość, Tartak Bór',
      ],
      [
        'agent',
        'Dzień dobry, dzięki za numer błędu. Bierze się on stąd, że nocna poprawka skasowała uprawnienia do folderu tymczasowego. Przywróciłem je na Państwa serwerze. Czy eksport przechodzi?',
      ],
      [
        'agent',
        'W załączniku jest jeszcze instrukcja, na wypadek gdyby to samo wyszło na drugim stanowisku.',
      ],
      ['customer', 'Sprawdzimy po 14.'],
    ],
    closure: { solved: true, unresolved: false, waited: false, answer: null },
    techniques: ['explain'],
  },
  {
    id: 'pl-second-008',
    messages: [
      ['customer', 'gdzie moje zamówienie? miało być 40 min temu'],
      ['agent', 'Cześć, już zaglądam, chwilka.'],
      [
        'agent',
        'Kurier utknął na moście, bo jest tam wypadek, torbę ma ze sobą. Wiem, że z pustym brzuchem 40 minut to wieczność.',
      ],
      ['customer', 'no i co teraz'],
      ['agent', 'Możesz poczekać albo anulujemy i kasa wraca na kartę. Co wolisz?'],
      ['customer', 'poczekam'],
      ['agent', 'Dzięki! Odezwiemy się, gdy ruszy.'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['acknowledge', 'acknowledgeFirst', 'canDo', 'explain', 'agree', 'inform.vague'],
  },
  {
    id: 'pl-second-009',
    messages: [
      [
        'customer',
        'Dzień dobry, złożyłem wniosek o dowód w urzędzie na ul. Krótkiej i na stronie nie ma statusu. Numer wniosku 553/K/24.',
      ],
      [
        'agent',
        'Dzień dobry Panu. Wniosku 553/K/24 nie widać na stronie, ponieważ jest ona odświeżana co dwa dni. Dowód będzie do odbioru w pokoju nr 4 od wtorku 18 czerwca. Czy ta odpowiedź jest dla Pana wystarczająca?\nPodinspektor D. Sowa',
      ],
      ['customer', 'Zobaczymy we wtorek.'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'unclear' },
    techniques: ['explain', 'facts'],
  },
  {
    id: 'pl-second-010',
    messages: [
      ['customer', 'państwo mi wymieniali klocki a teraz coś piszczy przy cofaniu'],
      ['agent', 'a kiedy się to pojawiło zaraz po odbiorze czy później'],
      ['customer', 'no na drugi dzień'],
      ['agent', 'czyli klocki od nas a na drugi dzień pisk na wstecznym dobrze mówię'],
      ['customer', 'dokładnie tak'],
      ['agent', 'to pan podjedzie dziś do szesnastej mechanik to przesmaruje za darmo'],
      ['customer', 'jestem już po wizycie przesmarował'],
      ['agent', 'i co piszczy jeszcze'],
      ['customer', 'nie cisza'],
      ['agent', 'no to szerokości'],
    ],
    closure: { solved: true, unresolved: false, waited: true, answer: 'allSet' },
    techniques: ['listen', 'ask', 'paraphrase', 'facts'],
  },
  {
    id: 'pl-second-011',
    messages: [
      [
        'customer',
        'Dzień dobry, w voucherze mam pokój z dwoma pojedynczymi łóżkami, a płaciliśmy z mężem za małżeńskie',
      ],
      [
        'agent',
        'Dzień dobry, Pani Renato. Zapłacone łóżko podwójne, a na voucherze dwa pojedyncze, tak to wygląda?',
      ],
      ['customer', 'tak, no rocznica ślubu, to trochę bez sensu'],
      [
        'agent',
        'Oj, rocznica na dwóch tapczanikach faktycznie psuje cały nastrój wyjazdu. Piszę w tej chwili do hotelu o zmianę i przed 18 wyślę Pani poprawiony voucher.',
      ],
      ['customer', 'super, dziękuję'],
      ['agent', 'A z czym jeszcze pomóc przy tym wyjeździe?'],
      ['customer', 'a da się dokupić transfer z lotniska?'],
      ['agent', 'Transfer kosztuje 45 euro w obie strony, dopisać do rezerwacji?'],
      ['customer', 'tak'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'stillUnresolved' },
    techniques: ['listen', 'paraphrase', 'acknowledge', 'acknowledgeFirst', 'own', 'agree', 'facts'],
  },
  {
    id: 'pl-second-012',
    messages: [
      ['customer', 'Dostałam rachunek na 1900 zł, mieszkam sama, to jakiś absurd'],
      [
        'agent',
        'Dzień dobry. Jak już Pani pisano w marcu, licznik się nie myli, proszę przyjrzeć się swoim urządzeniom.',
      ],
      ['customer', 'Nikt mi nic nie pisał, proszę o korektę'],
      ['note', 'Klientka kwestionuje prognozę, zestawić z odczytem z lutego'],
      [
        'agent',
        'Zlecam odczyt kontrolny, monter przyjedzie 7 lipca przed południem. Czy ma Pani do nas jeszcze inne sprawy?',
      ],
    ],
    closure: { solved: false, unresolved: true, waited: null, answer: null },
    techniques: ['own', 'defend.not', 'facts', 'note'],
  },
  {
    id: 'pl-second-013',
    messages: [
      ['customer', 'kod rabatowy LATO20 nie dziala, pisze ze wykorzystany a ja go nie uzylam'],
      [
        'agent',
        'Hej Kinga, zerknęłam, kod był jednorazowy i spalił się przy porzuconym koszyku, dlatego wyskakuje, że wykorzystany.',
      ],
      ['agent', 'Podsyłam Ci nowy na maila. Powinno już hulać :) Jakby coś, pisz śmiało!'],
      ['customer', 'dziekuje 🙂'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['own', 'explain'],
  },
  {
    id: 'pl-second-014',
    messages: [
      ['customer', 'panie u mnie na suficie plama rośnie i kapie na parkiet'],
      ['agent', 'rozumiem a od kiedy i nad którym pokojem'],
      ['customer', 'od soboty nad przedpokojem'],
      [
        'agent',
        'wysyłam hydraulika będzie u pana dziś do czternastej zakręci pion i wymieni uszczelkę u sąsiada',
      ],
      ['customer', 'no dobrze czekam'],
      ['agent', 'a za tydzień we wtorek wpadnę do pana osobiście zobaczyć czy sufit wysycha'],
      ['customer', 'dobra do zobaczenia'],
    ],
    closure: { solved: false, unresolved: false, waited: null, answer: null },
    techniques: ['listen', 'ask', 'own', 'facts', 'followUp'],
  },
  {
    id: 'pl-second-015',
    messages: [
      ['customer', 'Hej, chcę się zalogować na 6 urządzeniach naraz, a wyskakuje limit'],
      ['agent', 'Cześć! Sześciu na raz zasady naszego serwisu niestety nie dopuszczają.'],
      ['customer', 'a co z pakietem rodzinnym'],
      [
        'agent',
        'W rodzinnym masz cztery, a do tego możemy Ci dorzucić dwa profile offline na telefon, bez dopłat.',
      ],
      ['customer', 'o, to mi wystarczy'],
      ['agent', 'Dorzucone. Zostało coś do ogarnięcia po mojej stronie?'],
      ['customer', 'Wszystko gra, lecę oglądać'],
    ],
    closure: { solved: false, unresolved: true, waited: true, answer: 'allSet' },
    techniques: ['canDo', 'canDo.not'],
  },
]
