import type { TechniqueRule } from '../technique-rule.ts'
import { EN_ANSWERS } from './en-answers.ts'
import { EN_CUES } from './en-cues.ts'
import { EN_CUSTOMER } from './en-customer.ts'
import { EN_EMPATHY } from './en-empathy.ts'
import { EN_EXPLAIN } from './en-explain.ts'
import { EN_HEARING } from './en-hearing.ts'
import { EN_OWNERSHIP } from './en-ownership.ts'
import { EN_PARAPHRASING } from './en-paraphrasing.ts'
import { EN_PASSING_ON } from './en-passing-on.ts'
import { EN_PROMISES } from './en-promises.ts'
import { EN_PROPOSALS } from './en-proposals.ts'
import { EN_OFFERS } from './en-offers.ts'
import { EN_REFUSALS } from './en-refusals.ts'
import { EN_BLAME } from './en-blame.ts'
import { EN_BURDEN } from './en-burden.ts'
import { EN_CAUSE_FRAMES } from './en-cause-frames.ts'
import { EN_CHECK_BACK } from './en-check-back.ts'
import { EN_CHOICES } from './en-choices.ts'
import { EN_CONSENT } from './en-consent.ts'
import { EN_KEEPING_POSTED } from './en-keeping-posted.ts'
import { EN_NEXT_STEPS } from './en-next-steps.ts'
import { EN_REFUSING } from './en-refusing.ts'
import { EN_REGRET } from './en-regret.ts'
import { EN_SCHEDULE } from './en-schedule.ts'
import { EN_TAKING_ON } from './en-taking-on.ts'
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
  ...EN_PARAPHRASING,
  ...EN_EMPATHY,
  ...EN_BURDEN,
  ...EN_REGRET,
  ...EN_OWNERSHIP,
  ...EN_TAKING_ON,
  ...EN_PASSING_ON,
  ...EN_BLAME,
  ...EN_EXPLAIN,
  ...EN_CAUSE_FRAMES,
  ...EN_OFFERS,
  ...EN_CHOICES,
  ...EN_REFUSALS,
  ...EN_REFUSING,
  ...EN_CONSENT,
  ...EN_NEXT_STEPS,
  ...EN_SCHEDULE,
  ...EN_PROPOSALS,
  ...EN_PROMISES,
  ...EN_KEEPING_POSTED,
  ...EN_CHECK_BACK,
  ...EN_TIMES,
  ...EN_CUES,
  ...EN_CUSTOMER,
  ...EN_ANSWERS,
]
