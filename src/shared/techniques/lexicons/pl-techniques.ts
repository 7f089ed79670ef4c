import type { TechniqueRule } from '../technique-rule.ts'
import { PL_ANSWERS_OPEN } from './pl-answers-open.ts'
import { PL_ANSWERS_SET } from './pl-answers-set.ts'
import { PL_ANSWERS_SHORT } from './pl-answers-short.ts'
import { PL_ANSWERS } from './pl-answers.ts'
import { PL_ASKING } from './pl-asking.ts'
import { PL_CANNED } from './pl-canned.ts'
import { PL_CLOSURE_REVERSED } from './pl-closure-reversed.ts'
import { PL_CAUSES_TOLD } from './pl-causes-told.ts'
import { PL_CONSENT } from './pl-consent.ts'
import { PL_PASSING_ON } from './pl-passing-on.ts'
import { PL_REFUSALS } from './pl-refusals.ts'
import { PL_BLAME } from './pl-blame.ts'
import { PL_CAUSES } from './pl-causes.ts'
import { PL_CUSTOMER } from './pl-customer.ts'
import { PL_EMPATHY_EFFECT } from './pl-empathy-effect.ts'
import { PL_EMPATHY_OWN } from './pl-empathy-own.ts'
import { PL_EMPATHY } from './pl-empathy.ts'
import { PL_HEARING } from './pl-hearing.ts'
import { PL_OFFERS } from './pl-offers.ts'
import { PL_OTHERS_JOB } from './pl-others-job.ts'
import { PL_OWNERSHIP } from './pl-ownership.ts'
import { PL_REASONS } from './pl-reasons.ts'
import { PL_REMEDIES } from './pl-remedies.ts'
import { PL_RETELLING } from './pl-retelling.ts'
import { PL_STEPS } from './pl-steps.ts'
import { PL_TIMES } from './pl-times.ts'

export { PL_TALK_PHRASES } from './pl-phrases.ts'
export { PL_CATCH_ALL_CATEGORIES, PL_FUNCTION_WORDS, PL_MONTHS, PL_NUMBERS } from './pl-words.ts'

/** Every Polish rule but those of the closure questions. */
export const PL_TECHNIQUES: readonly TechniqueRule[] = [
  ...PL_HEARING,
  ...PL_ASKING,
  ...PL_RETELLING,
  ...PL_EMPATHY,
  ...PL_EMPATHY_OWN,
  ...PL_EMPATHY_EFFECT,
  ...PL_OWNERSHIP,
  ...PL_OTHERS_JOB,
  ...PL_OFFERS,
  ...PL_REMEDIES,
  ...PL_REASONS,
  ...PL_CAUSES,
  ...PL_BLAME,
  ...PL_REFUSALS,
  ...PL_PASSING_ON,
  ...PL_CONSENT,
  ...PL_CAUSES_TOLD,
  ...PL_STEPS,
  ...PL_TIMES,
  ...PL_CUSTOMER,
  ...PL_ANSWERS,
  ...PL_ANSWERS_SHORT,
  ...PL_ANSWERS_SET,
  ...PL_ANSWERS_OPEN,
  ...PL_CLOSURE_REVERSED,
  ...PL_CANNED,
]
