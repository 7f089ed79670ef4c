import type { comparisons as source } from '../en/comparisons.ts'

export const comparisons = {
  'funnel.choice': 'Konsultanci jako',
  'funnel.choice.dots': 'Punkty',
  'funnel.choice.funnel': 'Lejek',
  'funnel.unit': 'w %, według liczby spraw',
  'funnel.axis': 'liczba spraw (n)',
  'funnel.summary':
    '{metric} według konsultantów i liczby spraw: {agents, plural, one {# konsultant} few {# konsultantów} many {# konsultantów} other {# konsultanta}}. Strzałki prowadzą od osoby do osoby, Enter pokazuje sprawy.',
  'funnel.nobody': 'Żaden konsultant nie ma dość spraw, by go pokazać.',
  'funnel.limits.inner': 'granice 95%',
  'funnel.limits.outer': 'granice 99,8%',
  'funnel.place.within': 'W granicach: tyle daje sam przypadek',
  'funnel.place.between': 'Między granicami: jeden konsultant na dwudziestu trafia tam przypadkiem',
  'funnel.place.outside':
    'Poza obiema granicami: więcej niż przypadek. Może to jeszcze wyjaśniać zestaw spraw',
  'funnel.place.uncompared': 'Mniej niż 20 spraw: bez porównania',
  'funnel.undrawn':
    '{count, plural, one {Nie pokazano # konsultanta z mniej niż 5 sprawami} few {Nie pokazano # konsultantów z mniej niż 5 sprawami} many {Nie pokazano # konsultantów z mniej niż 5 sprawami} other {Nie pokazano # konsultanta z mniej niż 5 sprawami}}',
  'control.limits': 'granice kontrolne',
  'control.outside': 'poza granicami kontrolnymi. Sam przypadek daje taki wynik mniej więcej 3 razy na 1000.',
  'control.twoOfThree': 'dwa z trzech kolejnych miesięcy blisko granicy, po tej samej stronie.',
  'control.fourOfFive':
    'cztery z pięciu kolejnych miesięcy wyraźnie odbiegają od zwykłej wartości, po tej samej stronie.',
  'control.eightInARow': 'osiem lub więcej kolejnych miesięcy po tej samej stronie zwykłej wartości.',
  'control.remark': 'Uwaga',
  'control.outside.short': 'poza granicami',
  'control.twoOfThree.short': 'dwa z trzech blisko granicy',
  'control.fourOfFive.short': 'cztery z pięciu wyraźnie odbiegają',
  'control.eightInARow.short': 'osiem lub więcej po jednej stronie',
  'comparison.title': 'Porównanie przy podobnych sprawach',
  'comparison.rate': 'Bez korekty',
  'comparison.adjusted': 'Przy zestawie spraw zespołu',
  'comparison.covered': 'Obejmuje',
  'comparison.others': 'Wobec pozostałych, w pkt proc.',
  'comparison.verdict': 'Wniosek',
  'comparison.within': 'może być przypadkiem',
  'comparison.beyond': 'więcej niż przypadek',
  'comparison.uncompared': 'mniej niż 20 spraw: bez porównania',
  'comparison.points': '{value} ({low} … {high})',
  'comparison.refused.thinStratum':
    'Bez korekty: mniej niż 5 spraw rodzaju, który stanowi ponad jedną dziesiątą spraw zespołu.',
  'comparison.refused.littleCovered':
    'Bez korekty: sprawy takich rodzajów, jakie miał ten konsultant, to mniej niż połowa spraw zespołu.',
  'comparison.refused.few': 'Bez korekty: mniej niż 5 spraw.',
  'comparison.explained':
    'Konsultanci dostają różne sprawy. „Przy zestawie spraw zespołu” to udział, jaki miałby konsultant, gdyby kategorie, kanały i priorytety rozkładały się u niego tak jak w całym zespole. Kolumna „Obejmuje” mówi, jaką część spraw zespołu stanowią rodzaje, z którymi konsultant w ogóle miał do czynienia. „Wobec pozostałych” porównuje udziały bez korekty; na dwudziestu konsultantów takich jak inni jeden dostaje wynik „więcej niż przypadek” przez czysty przypadek.',
  'comparison.flip':
    '{lower} ma niższy udział niż {higher}: {crudeLower} wobec {crudeHigher}. Przy zestawie spraw całego zespołu jest odwrotnie: {adjustedLower} wobec {adjustedHigher}.',
  'comparison.flip.within': 'Ta różnica może być przypadkiem.',
  'comparison.flip.beyond': 'Ta różnica to więcej niż przypadek.',
  'comparison.flips.more':
    '{count, plural, one {Jeszcze jedna para zamienia} few {Jeszcze # pary zamieniają} many {Jeszcze # par zamienia} other {Jeszcze # pary zamienia}} się miejscami przy zestawie spraw zespołu.',
  'comparison.flips.none': 'Przy zestawie spraw zespołu żadna para konsultantów nie zamienia się miejscami.',
  'comparison.side.lower':
    'Bez korekty {agent} jest poniżej zespołu: {crude} wobec {team}. Przy zestawie spraw zespołu powyżej: {adjusted}.',
  'comparison.side.higher':
    'Bez korekty {agent} jest powyżej zespołu: {crude} wobec {team}. Przy zestawie spraw zespołu poniżej: {adjusted}.',
  'comparison.side.within': 'Różnica między skorygowanym udziałem a udziałem zespołu może być przypadkiem.',
  'comparison.side.beyond':
    'Skorygowany udział różni się od udziału zespołu bardziej, niż wynikałoby z przypadku.',
  'comparison.side.more':
    '{count, plural, one {Jeszcze jeden konsultant zmienia} few {Jeszcze # konsultantów zmienia} many {Jeszcze # konsultantów zmienia} other {Jeszcze # konsultanta zmienia}} stronę: zob. tabelę.',
  'asking.list.repeated': 'Skargi, po których klient wrócił',
  'asking.list.judged': 'Wszystkie ocenione skargi',
  'asking.list.notAsked': 'Sprawy, w których nikt nie zapytał',
  'asking.title': 'Czy pytanie zamykające się opłaca?',
  'asking.explained':
    'Skargi z okresu według tego, czy konsultant zapytał, czy sprawa jest rozwiązana albo czy coś jeszcze zostało. Porównywane są ze sobą sprawy tego samego konsultanta, więc o wyniku nie decyduje to, kto dostaje łatwiejsze.',
  'asking.fewerRepeats':
    'Tam, gdzie konsultant zapytał, klienci wracają rzadziej: szanse powrotu są {ratio} razy takie jak bez pytania (przedział 95%: od {low} do {high}).',
  'asking.moreRepeats':
    'Tam, gdzie konsultant zapytał, klienci wracają częściej: szanse powrotu są {ratio} razy takie jak bez pytania (przedział 95%: od {low} do {high}). Być może konsultanci pytają tam, gdzie mają wątpliwości.',
  'asking.withinChance':
    'Brak wyraźnej różnicy: szanse powrotu są {ratio} razy takie jak bez pytania, a przy tej liczbie spraw pasuje wszystko od {low} do {high}.',
  'asking.tooFew': 'Za mało spraw albo za mało powrotów po jednej ze stron, by coś powiedzieć.',
  'asking.caution':
    '{agents, plural, =0 {Nikt nie postępował na oba sposoby, więc nie było kogo porównać.} one {# konsultant postępował na oba sposoby, co pozwoliło na porównanie.} few {# konsultantów postępowało na oba sposoby, co pozwoliło na porównanie.} many {# konsultantów postępowało na oba sposoby, co pozwoliło na porównanie.} other {# konsultanta postępowało na oba sposoby, co pozwoliło na porównanie.}} To pokazuje, co idzie ze sobą w parze, a nie co jest przyczyną.',
  'asking.leftOut':
    'Pominięto: {count, plural, one {# sprawę} few {# sprawy} many {# spraw} other {# sprawy}} bez zapisu rozmowy albo bez konsultanta.',
  'asking.sort': 'Skargi',
  'asking.asked': 'Zadano pytanie',
  'asking.notAsked': 'Nie zadano',
  'asking.repeated': 'Powroty',
  'asking.rate': 'Udział',
  'curve.title': 'Kiedy klienci wracają?',
  'curve.explained':
    'Udział klientów, którzy do danego dnia po rozwiązaniu wrócili z kolejną sprawą, z przedziałem 95%. Nowsze sprawy liczą się przez te dni, które już minęły.',
  'curve.tooFew': 'Dało się śledzić mniej niż 20 spraw: za mało na krzywą.',
  'curve.chart': 'Powroty klientów dzień po dniu',
  'curve.summary':
    'Udział klientów, którzy wrócili z kolejną sprawą, do {days} dni po rozwiązaniu; {cases, plural, one {# sprawa} few {# sprawy} many {# spraw} other {# sprawy}}.',
  'curve.label': 'Powroty dzień po dniu, od 1 do {days}. Strzałki prowadzą od dnia do dnia.',
  'curve.axis': 'dni od rozwiązania',
  'curve.window': 'okno: {days} dni',
  'curve.day': 'Do dnia',
  'curve.watched': 'Śledzone, jeszcze bez powrotu',
  'curve.point':
    'Do dnia {day} wróciło {value} (przedział 95%: {interval}). Śledzone, jeszcze bez powrotu: {watched, number}.',
} as const satisfies Record<keyof typeof source, string>
