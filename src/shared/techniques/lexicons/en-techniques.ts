import type { TechniqueRule } from '../technique-rule.ts'
import { EN_ANSWERS } from './en-answers.ts'
import { EN_CUES } from './en-cues.ts'
import { EN_CUSTOMER } from './en-customer.ts'
import { EN_EMPATHY } from './en-empathy.ts'
import { EN_EXPLAIN } from './en-explain.ts'
import { EN_HEARING } from './en-hearing.ts'
import { EN_OWNERSHIP } from './en-ownership.ts'
import { EN_PROMISES } from './en-promises.ts'
import { EN_PROPOSALS } from './en-proposals.ts'
import { EN_REMEDY } from './en-remedy.ts'
import { EN_TIMES } from './en-times.ts'

export {
  EN_CATCH_ALL_CATEGORIES,
  EN_FUNCTION_WORDS,
  EN_MONTHS,
  EN_NUMBERS,
  EN_TALK_PHRASES,
} from './en-phrases.ts'

/** All English rules for techniques and cues but the closure questions. */
export const EN_TECHNIQUES: readonly TechniqueRule[] = [
  ...EN_HEARING,
  ...EN_EMPATHY,
  ...EN_OWNERSHIP,
  ...EN_EXPLAIN,
  ...EN_REMEDY,
  ...EN_PROPOSALS,
  ...EN_PROMISES,
  ...EN_TIMES,
  ...EN_CUES,
  ...EN_CUSTOMER,
  ...EN_ANSWERS,
]
