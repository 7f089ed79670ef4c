import type { ClosureRule } from '../lexicon.ts'
import { EN_LOOSE_SOLVED_RULES } from './en-closure-solved.ts'
import { EN_LOOSE_UNRESOLVED_RULES } from './en-closure-unresolved.ts'

/** English: the looser wordings of both closure questions. */
export const EN_CLOSURE_RULES: readonly ClosureRule[] = [
  ...EN_LOOSE_UNRESOLVED_RULES,
  ...EN_LOOSE_SOLVED_RULES,
]
