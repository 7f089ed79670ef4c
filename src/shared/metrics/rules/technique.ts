import { techniqueBit } from '../../techniques/talk-bits.ts'
import type { ScoredTechnique } from '../../techniques/technique-ids.ts'
import { type MetricRule, techniqueMetric } from '../definition.ts'
import { talkRule } from './closure.ts'

const COUNTED: Readonly<Record<ScoredTechnique, readonly [name: string, counted: string]>> = {
  listen: [
    'Listened first',
    "The first proposal comes after the customer's account, and nothing that was said is asked again.",
  ],
  ask: ['Asked about the problem', 'An agent asked an open or clarifying question about the problem.'],
  paraphrase: ['Restated the problem', "An agent restated the problem with the customer's own facts."],
  acknowledge: ['Acknowledged the feeling', 'An agent named the feeling or the effect on the customer.'],
  acknowledgeFirst: ['Acknowledged before solving', 'The acknowledgement stands before the first proposal.'],
  apologise: ['Apologised for something specific', 'An agent apologised and said for what.'],
  own: ['Took it on', 'An agent took the matter on personally.'],
  'own.not': ['Passed it on', 'An agent passed the matter to somebody else or back to the customer.'],
  canDo: ['Said what can be done', 'An agent said what can be done, or offered choices.'],
  'canDo.not': ['Said what cannot be done', 'An agent refused or pointed to a policy.'],
  explain: [
    'Explained the cause',
    'An agent gave the cause, after listening and any apology, and the remedy after it.',
  ],
  'defend.not': ['Defended or blamed', 'An agent defended the company or blamed the customer.'],
  agree: [
    'Asked for consent',
    "An agent asked for consent to a solution, or for the customer's own, and was answered.",
  ],
  facts: ['Named the next steps', 'An agent named what happens next, who does it or by when.'],
  inform: ['Promised news with a time', 'An agent promised to keep the customer posted, with a time.'],
  'inform.vague': ['Promised news without a time', 'An agent promised to be in touch and named no time.'],
}

/** Of every resolved case with a transcript: was the technique found in agents' words? */
export function techniqueRule(id: ScoredTechnique): MetricRule {
  const bit = techniqueBit(id)
  const [name, counted] = COUNTED[id]
  return talkRule(
    { id: techniqueMetric(id), theme: 'technique' },
    name,
    counted,
    (facts) => (facts.talkBits & bit) !== 0,
  )
}
