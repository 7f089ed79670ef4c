import type { ClosureRule } from '../lexicon.ts'
import { PL_CLOSURE_DEFAULT } from './pl-closure-default.ts'
import { PL_FURTHER_SOLVED } from './pl-closure-solved.ts'
import { PL_CLOSURE_STATE } from './pl-closure-state.ts'
import { PL_FURTHER_UNRESOLVED } from './pl-closure-unresolved.ts'

/** Polish: further families of both closure questions. */
export const PL_CLOSURE_RULES: readonly ClosureRule[] = [
  ...PL_FURTHER_SOLVED,
  ...PL_CLOSURE_STATE,
  ...PL_FURTHER_UNRESOLVED,
  ...PL_CLOSURE_DEFAULT,
]
