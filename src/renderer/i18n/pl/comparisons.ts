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
} as const satisfies Record<keyof typeof source, string>
