import type { TechniqueRule } from '../technique-rule.ts'
import { PL_ANSWERS_SHORT } from './pl-answers-short.ts'
import { PL_ANSWERS } from './pl-answers.ts'
import { PL_ASKING } from './pl-asking.ts'
import { PL_CANNED } from './pl-canned.ts'
import { PL_CAUSES } from './pl-causes.ts'
import { PL_CUSTOMER } from './pl-customer.ts'
import { PL_EMPATHY_EFFECT } from './pl-empathy-effect.ts'
import { PL_EMPATHY } from './pl-empathy.ts'
import { PL_HEARING } from './pl-hearing.ts'
import { PL_OFFERS } from './pl-offers.ts'
import { PL_OWNERSHIP } from './pl-ownership.ts'
import { PL_REASONS } from './pl-reasons.ts'
import { PL_REMEDIES } from './pl-remedies.ts'
import { PL_STEPS } from './pl-steps.ts'
import { PL_TIMES } from './pl-times.ts'

export { PL_TALK_PHRASES } from './pl-phrases.ts'
export { PL_CATCH_ALL_CATEGORIES, PL_FUNCTION_WORDS, PL_MONTHS, PL_NUMBERS } from './pl-words.ts'

/** Every Polish rule but those of the closure questions. */
export const PL_TECHNIQUES: readonly TechniqueRule[] = [
  ...PL_HEARING,
  ...PL_ASKING,
  ...PL_EMPATHY,
  ...PL_EMPATHY_EFFECT,
  ...PL_OWNERSHIP,
  ...PL_OFFERS,
  ...PL_REMEDIES,
  ...PL_REASONS,
  ...PL_CAUSES,
  ...PL_STEPS,
  ...PL_TIMES,
  ...PL_CUSTOMER,
  ...PL_ANSWERS,
  ...PL_ANSWERS_SHORT,
  ...PL_CANNED,
]
