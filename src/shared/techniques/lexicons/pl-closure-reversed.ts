import type { TechniqueRule } from '../technique-rule.ts'

/** Polish: closure questions to which yes means the contrary. */
export const PL_CLOSURE_REVERSED: readonly TechniqueRule[] = [
  {
    id: 'pl.question-goes-wrong',
    finds: 'question.stillWrong',
    form: 'question',
    patterns: [
      '^ [czy|i|a|no|to|i co|no i co] <misbehaves> ..3 $$',
      '(czy|i co|no i co) ..2 <misbehaves> ..3 $$',
      '(jeszcze|nadal|dalej|wciąż|ciągle) ..2 nie ..1 (<works>|<happened>)',
    ],
    unless: [
      '(nie|przestał*|bez|zamiast) ..2 <misbehaves>',
      '<misbehaves> ..2 (mniej|rzadziej|ciszej|słabiej)',
    ],
    matches: ['Kapie?', 'No i co, skacze?', 'Dalej nie działa?'],
    rejects: ['Już nie kapie?', 'Przestało boleć?', 'Kapie.', 'Działa?'],
  },
]
