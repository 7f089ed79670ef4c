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
    'Poza obiema granicami: więcej niż przypadek. Może to jeszcze wyjaśniać dobór spraw',
  'funnel.place.uncompared': 'Mniej niż 20 spraw: bez porównania',
  'funnel.undrawn':
    '{count, plural, one {Nie pokazano # konsultanta z mniej niż 5 sprawami} few {Nie pokazano # konsultantów z mniej niż 5 sprawami} many {Nie pokazano # konsultantów z mniej niż 5 sprawami} other {Nie pokazano # konsultanta z mniej niż 5 sprawami}}',
  'control.limits': 'granice kontrolne',
  'control.outside': 'poza granicami kontrolnymi. Sam przypadek sprawia to mniej więcej 3 razy na 1000.',
  'control.twoOfThree': 'dwa z trzech kolejnych miesięcy blisko granicy, po tej samej stronie.',
  'control.fourOfFive':
    'cztery z pięciu kolejnych miesięcy wyraźnie odbiegają od zwykłej wartości, po tej samej stronie.',
  'control.eightInARow': 'osiem lub więcej kolejnych miesięcy po tej samej stronie zwykłej wartości.',
  'control.remark': 'Uwaga',
  'control.outside.short': 'poza granicami',
  'control.twoOfThree.short': 'dwa z trzech blisko granicy',
  'control.fourOfFive.short': 'cztery z pięciu wyraźnie odbiegają',
  'control.eightInARow.short': 'osiem lub więcej po jednej stronie',
  'comparison.title': 'Podobne z podobnym',
  'comparison.rate': 'Udział w danych',
  'comparison.adjusted': 'Przy doborze spraw zespołu',
  'comparison.covered': 'Obejmuje',
  'comparison.others': 'Wobec pozostałych, w p.p.',
  'comparison.verdict': 'Krótko mówiąc',
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
    'Konsultanci dostają różne sprawy. „Przy doborze spraw zespołu” to udział, jaki miałby konsultant, gdyby kategorie, kanały i priorytety rozkładały się u niego tak jak w całym zespole. Obejmuje podaną część spraw zespołu: tych rodzajów, z którymi konsultant w ogóle miał do czynienia. „Wobec pozostałych” porównuje udziały w danych; spośród dwudziestu zwykłych konsultantów jeden odbiega „więcej niż przypadek” przypadkiem.',
  'comparison.flip':
    '{lower} ma niższy udział niż {higher}: {crudeLower} wobec {crudeHigher}. Przy doborze spraw całego zespołu jest odwrotnie: {adjustedLower} wobec {adjustedHigher}.',
  'comparison.flip.within': 'Ta różnica może być przypadkiem.',
  'comparison.flip.beyond': 'Ta różnica to więcej niż przypadek.',
  'comparison.flips.more':
    '{count, plural, one {Jeszcze jedna para zamienia} few {Jeszcze # pary zamieniają} many {Jeszcze # par zamienia} other {Jeszcze # pary zamienia}} się miejscami przy doborze spraw zespołu.',
  'comparison.flips.none': 'Przy doborze spraw zespołu żadna para konsultantów nie zamienia się miejscami.',
  'asking.title': 'Czy pytanie zamykające się opłaca?',
  'asking.explained':
    'Skargi z okresu według tego, czy konsultant zapytał, czy sprawa jest rozwiązana albo czy coś jeszcze zostało. Porównywane są ze sobą sprawy tego samego konsultanta, więc nie decyduje o tym, kto dostaje łatwiejsze.',
  'asking.fewerRepeats':
    'Tam, gdzie konsultant zapytał, klienci wracają rzadziej: szanse powrotu są {ratio} razy takie jak bez pytania (przedział 95%: od {low} do {high}).',
  'asking.moreRepeats':
    'Tam, gdzie konsultant zapytał, klienci wracają częściej: szanse powrotu są {ratio} razy takie jak bez pytania (przedział 95%: od {low} do {high}). Być może konsultanci pytają tam, gdzie mają wątpliwości.',
  'asking.withinChance':
    'Brak wyraźnej różnicy: szanse powrotu są {ratio} razy takie jak bez pytania, a przy tej liczbie spraw pasuje wszystko od {low} do {high}.',
  'asking.tooFew': 'Za mało spraw albo za mało powrotów po jednej ze stron, by coś powiedzieć.',
  'asking.caution':
    '{agents, plural, =0 {Żaden konsultant nie robił} one {Jeden konsultant robił} few {# konsultantów robiło} many {# konsultantów robiło} other {# konsultanta robiło}} jedno i drugie, co pozwala na porównanie. To pokazuje, co idzie ze sobą w parze, a nie co jest przyczyną.',
  'asking.leftOut':
    'Pominięto: {count, plural, one {# sprawę} few {# sprawy} many {# spraw} other {# sprawy}} bez zapisu rozmowy albo bez konsultanta.',
  'asking.sort': 'Skargi',
  'asking.asked': 'Zadano pytanie',
  'asking.notAsked': 'Nie zadano',
  'asking.repeated': 'Powroty',
  'asking.rate': 'Udział',
  'curve.title': 'Kiedy klienci wracają?',
  'curve.explained':
    'Udział klientów, którzy do danego dnia po rozwiązaniu wrócili z kolejną sprawą, z przedziałem 95%. Młode sprawy liczą się przez te dni, które już minęły.',
  'curve.tooFew': 'Dało się śledzić mniej niż 20 spraw: za mało na krzywą.',
  'curve.summary':
    'Krzywa udziału klientów, którzy wrócili, do {days} dni po rozwiązaniu. Liczby są w tabeli poniżej.',
  'curve.axis': 'dni od rozwiązania',
  'curve.window': 'okno: {days} dni',
  'curve.day': 'Do dnia',
  'curve.watched': 'Śledzone, jeszcze bez powrotu',
  'curve.tooltip': 'Do dnia {day}: {value}',
} as const satisfies Record<keyof typeof source, string>
