import type { CaseFacts, CohortVerdict, MetricId, MetricRule } from '../definition.ts'
import { closingAuthorElseResolver } from './common.ts'

const NEEDS = [['resolved_at', 'closed_at'], ['messages']] as const satisfies MetricRule['needs']
const CHARGED_TO = 'The author of the closing turn, else the resolver, else the agent.'

const wasAsked = (facts: CaseFacts): boolean => facts.askedSolved || facts.askedUnresolved

function judgeTalk(facts: CaseFacts, isCounted: boolean): CohortVerdict {
  if (facts.isExcluded) return 'excludedStatus'
  if (!facts.hasMessages) return 'noTranscript'
  if (!facts.hasAgentMessage) return 'noAgentMessage'
  return isCounted ? 'counted' : 'notCounted'
}

function askedRule(
  id: MetricId,
  name: string,
  counted: string,
  isCounted: (facts: CaseFacts) => boolean,
): MetricRule {
  return {
    id,
    theme: 'closure',
    usesWindow: false,
    definition: {
      name,
      cohort: 'Every case resolved in the period.',
      leftOut: 'Excluded cases; cases without a transcript; cases in which no human agent wrote.',
      counted,
      chargedTo: CHARGED_TO,
    },
    needs: NEEDS,
    instantMs: (facts) => facts.resolvedAtMs,
    judge: (facts) => judgeTalk(facts, isCounted(facts)),
    chargedTo: closingAuthorElseResolver,
  }
}

export const closureSolved = askedRule(
  'closure.solved',
  'Asked whether it is solved',
  'An agent asked whether the problem is solved, up to 24 hours after the resolution.',
  (facts) => facts.askedSolved,
)

export const closureUnresolved = askedRule(
  'closure.unresolved',
  'Asked whether anything is left',
  'An agent asked whether anything is still unresolved, up to 24 hours after the resolution.',
  (facts) => facts.askedUnresolved,
)

export const closureEither = askedRule(
  'closure.either',
  'Asked for closure',
  'An agent asked at least one of the two closure questions.',
  wasAsked,
)

export const closureBoth = askedRule(
  'closure.both',
  'Asked both closure questions',
  'An agent asked both closure questions.',
  (facts) => facts.askedSolved && facts.askedUnresolved,
)

export const closureWaited: MetricRule = {
  id: 'closure.waited',
  theme: 'closure',
  usesWindow: false,
  definition: {
    name: 'Waited for the answer',
    cohort: 'Every case resolved in the period in which a closure question was asked.',
    leftOut: 'Excluded cases.',
    counted:
      'After the last closure question the customer was the next to write. A talk that ends on the question did not wait.',
    chargedTo: CHARGED_TO,
  },
  needs: NEEDS,
  instantMs: (facts) => (wasAsked(facts) ? facts.resolvedAtMs : NaN),
  judge: (facts) => {
    if (facts.isExcluded) return 'excludedStatus'
    return facts.waited ? 'counted' : 'notCounted'
  },
  chargedTo: closingAuthorElseResolver,
}
