/** The techniques that have a figure of their own, `technique.<id>`. */
export const SCORED_TECHNIQUES = [
  'listen',
  'ask',
  'paraphrase',
  'acknowledge',
  'acknowledgeFirst',
  'apologise',
  'own',
  'own.not',
  'canDo',
  'canDo.not',
  'explain',
  'defend.not',
  'agree',
  'facts',
  'inform',
  'inform.vague',
] as const
export type ScoredTechnique = (typeof SCORED_TECHNIQUES)[number]

/** Found in words too, but shown on cases and in playbooks only. */
export const SHOWN_TECHNIQUES = ['followUp', 'note', 'triage', 'advocate'] as const
export type ShownTechnique = (typeof SHOWN_TECHNIQUES)[number]

export const CLOSURE_TECHNIQUES = ['closure.solved', 'closure.unresolved'] as const
/** The two closure questions: is it solved, and is anything left. */
export type ClosureTechnique = (typeof CLOSURE_TECHNIQUES)[number]

export function isClosureTechnique(id: TechniqueId): id is ClosureTechnique {
  return CLOSURE_TECHNIQUES.some((technique) => technique === id)
}

/** Everything that a finding can be of. */
export const TECHNIQUE_IDS = [...SCORED_TECHNIQUES, ...SHOWN_TECHNIQUES, ...CLOSURE_TECHNIQUES] as const
export type TechniqueId = (typeof TECHNIQUE_IDS)[number]

/** How the customer's answer to a closure question reads. */
export const ANSWER_SENSES = ['allSet', 'stillUnresolved', 'unclear'] as const
export type AnswerSense = (typeof ANSWER_SENSES)[number]

/** What became of a promise with a time, judged at the source's as-of. */
export const PROMISE_STATES = ['kept', 'late', 'missed', 'open'] as const
export type PromiseState = (typeof PROMISE_STATES)[number]

/** What a talk itself shows of a promise with a time: contact in time, contact later, or none up to its end. */
export const PROMISE_OUTCOMES = ['kept', 'late', 'none'] as const
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number]

/** Languages whose words are read. */
export const TALK_LANGUAGES = ['en', 'pl'] as const
export type TalkLanguage = (typeof TALK_LANGUAGES)[number]
