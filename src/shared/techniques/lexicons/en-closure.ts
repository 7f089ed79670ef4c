import type { ClosureRule } from '../lexicon.ts'
import { EN_CALL_RULES } from './en-closure-call.ts'
import { EN_DEFAULT_RULES } from './en-closure-default.ts'
import { EN_LEFT_RULES } from './en-closure-left.ts'
import { EN_PARTING_RULES } from './en-closure-parting.ts'
import { EN_LOOSE_SOLVED_RULES } from './en-closure-solved.ts'
import { EN_SHORT_RULES } from './en-closure-short.ts'
import { EN_STATE_RULES } from './en-closure-state.ts'
import { EN_LOOSE_UNRESOLVED_RULES } from './en-closure-unresolved.ts'
import { EN_SUCCESS_RULES } from './en-closure-you.ts'

/** English: the looser wordings of both closure questions. */
export const EN_CLOSURE_RULES: readonly ClosureRule[] = [
  ...EN_LOOSE_UNRESOLVED_RULES,
  ...EN_PARTING_RULES,
  ...EN_LOOSE_SOLVED_RULES,
  ...EN_STATE_RULES,
  ...EN_SUCCESS_RULES,
  ...EN_SHORT_RULES,
  ...EN_DEFAULT_RULES,
  ...EN_CALL_RULES,
  ...EN_LEFT_RULES,
]
