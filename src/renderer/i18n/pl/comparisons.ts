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
  'comparison.within': 'mieści się w przypadku',
  'comparison.beyond': 'więcej niż przypadek',
  'comparison.uncompared': 'mniej niż 20 spraw: bez porównania',
  'comparison.points': '{value} (od {low} do {high})',
  'comparison.refused.thinStratum':
    'Bez korekty: mniej niż 5 spraw rodzaju, który stanowi ponad jedną dziesiątą spraw zespołu.',
  'comparison.refused.littleCovered':
    'Bez korekty: sprawy takich rodzajów, jakie miał ten konsultant, to mniej niż połowa spraw zespołu.',
  'comparison.refused.few': 'Bez korekty: mniej niż 5 spraw.',
  'comparison.explained':
    'Konsultanci dostają różne sprawy. „Przy doborze spraw zespołu” to udział, jaki miałby konsultant, gdyby kategorie, kanały i priorytety rozkładały się u niego tak jak w całym zespole. Obejmuje podaną część spraw zespołu: tych rodzajów, z którymi konsultant w ogóle miał do czynienia. „Wobec pozostałych” porównuje udziały w danych; spośród dwudziestu zwykłych konsultantów jeden odbiega „więcej niż przypadek” przypadkiem.',
  'comparison.flip':
    '{lower} ma niższy udział niż {higher}: {crudeLower} wobec {crudeHigher}. Przy doborze spraw całego zespołu jest odwrotnie: {adjustedLower} wobec {adjustedHigher}.',
  'comparison.flip.within': 'Ta różnica mieści się w przypadku.',
  'comparison.flip.beyond': 'Ta różnica to więcej niż przypadek.',
  'comparison.flips.more':
    '{count, plural, one {Jeszcze jedna para zamienia} few {Jeszcze # pary zamieniają} many {Jeszcze # par zamienia} other {Jeszcze # pary zamienia}} się miejscami przy doborze spraw zespołu.',
  'comparison.flips.none': 'Przy doborze spraw zespołu żadna para konsultantów nie zamienia się miejscami.',
} as const satisfies Record<keyof typeof source, string>
