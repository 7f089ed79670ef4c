/**
 * What shows a step in a case: a technique, or `closure` (a closure question), `closure.wait` (the customer was next to
 * speak), `promiseKept` (a promise with a time was kept) and `breather` (a pause after a heated case).
 */
export const STEP_SIGNS = [
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
  'followUp',
  'note',
  'triage',
  'advocate',
  'closure',
  'closure.wait',
  'promiseKept',
  'breather',
] as const
export type StepSign = (typeof STEP_SIGNS)[number]

export interface PlaybookStep {
  /** Unique within its playbook. */
  readonly id: string
  readonly signs: readonly [StepSign, ...StepSign[]]
}

export interface Playbook {
  readonly id: string
  readonly steps: readonly PlaybookStep[]
}

/** Signs of what a step warns of: the fewer the better. */
const AVOIDED: ReadonlySet<StepSign> = new Set(['own.not', 'canDo.not', 'defend.not'])

export function isAvoided(sign: StepSign): boolean {
  return AVOIDED.has(sign)
}

/** The playbooks, each with its steps in its own order. */
export const PLAYBOOKS = [
  {
    id: 'upToUpsold',
    steps: [
      { id: 'withCustomer', signs: ['defend.not'] },
      { id: 'askAndHear', signs: ['ask', 'listen', 'paraphrase'] },
      { id: 'validate', signs: ['paraphrase'] },
      { id: 'empathy', signs: ['acknowledge', 'apologise', 'own'] },
      { id: 'whatYouCanDo', signs: ['canDo', 'canDo.not'] },
      { id: 'outcome', signs: ['advocate'] },
    ],
  },
  {
    id: 'sevenTips',
    steps: [
      { id: 'calm', signs: ['defend.not'] },
      { id: 'listenSumUpAsk', signs: ['listen', 'paraphrase', 'ask'] },
      { id: 'sympathise', signs: ['acknowledge'] },
      { id: 'apologise', signs: ['apologise'] },
      { id: 'solution', signs: ['agree', 'canDo'] },
      { id: 'timeOut', signs: ['breather'] },
    ],
  },
  {
    id: 'nineSteps',
    steps: [
      { id: 'listen', signs: ['listen'] },
      { id: 'notes', signs: ['note'] },
      { id: 'questions', signs: ['ask'] },
      { id: 'repeat', signs: ['paraphrase'] },
      { id: 'acknowledge', signs: ['acknowledge'] },
      { id: 'facts', signs: ['facts', 'defend.not'] },
      { id: 'inform', signs: ['own', 'acknowledge'] },
      { id: 'coordinate', signs: ['agree'] },
      { id: 'update', signs: ['inform', 'promiseKept'] },
    ],
  },
  {
    id: 'tenSteps',
    steps: [
      { id: 'rightToBeAngry', signs: ['listen', 'defend.not'] },
      { id: 'reaffirm', signs: ['paraphrase', 'note'] },
      { id: 'own', signs: ['own', 'own.not'] },
      { id: 'customerFirst', signs: ['acknowledgeFirst'] },
      { id: 'triage', signs: ['triage'] },
      { id: 'correct', signs: ['facts', 'closure'] },
      { id: 'followUp', signs: ['followUp'] },
    ],
  },
  {
    id: 'fiveSteps',
    steps: [
      { id: 'listen', signs: ['listen'] },
      { id: 'paraphrase', signs: ['paraphrase', 'acknowledge'] },
      { id: 'explanation', signs: ['explain'] },
      { id: 'together', signs: ['agree'] },
      { id: 'closure', signs: ['closure', 'closure.wait'] },
      { id: 'outcome', signs: ['advocate'] },
    ],
  },
] as const satisfies readonly Playbook[]
export type PlaybookId = (typeof PLAYBOOKS)[number]['id']

export const PLAYBOOK_IDS = PLAYBOOKS.map(({ id }) => id) as readonly PlaybookId[]
