import type { CaseFacts, CohortVerdict, MetricRule } from '../definition.ts'
import { closingAuthorElseResolver } from './common.ts'

const NEEDS_OF_TALK = [['resolved_at', 'closed_at'], ['messages']] as const satisfies MetricRule['needs']
const TALK_CHARGED_TO = 'The author of the closing turn, else the resolver, else the agent.'

const wasAsked = (facts: CaseFacts): boolean => facts.askedSolved || facts.askedUnresolved

function judgeTalk(facts: CaseFacts, isCounted: boolean): CohortVerdict {
  if (facts.isExcluded) return 'excludedStatus'
  if (!facts.hasMessages) return 'noTranscript'
  if (!facts.hasAgentMessage) return 'noAgentMessage'
  return isCounted ? 'counted' : 'notCounted'
}

/** A rule over every resolved case with a transcript: what its agents' words show. */
export function talkRule(
  { id, theme }: Pick<MetricRule, 'id' | 'theme'>,
  name: string,
  counted: string,
  isCounted: (facts: CaseFacts) => boolean,
): MetricRule {
  return {
    id,
    theme,
    usesWindow: false,
    definition: {
      name,
      cohort: 'Every case resolved in the period.',
      leftOut: 'Excluded cases; cases without a transcript; cases in which no human agent wrote.',
      counted,
      chargedTo: TALK_CHARGED_TO,
    },
    reasons: ['excludedStatus', 'noTranscript', 'noAgentMessage'],
    needs: NEEDS_OF_TALK,
    instantMs: (facts) => facts.resolvedAtMs,
    judge: (facts) => judgeTalk(facts, isCounted(facts)),
    chargedTo: closingAuthorElseResolver,
  }
}

export const closureSolved = talkRule(
  { id: 'closure.solved', theme: 'closure' },
  'Asked whether it is solved',
  'An agent asked whether the problem is solved, up to 24 hours after the resolution.',
  (facts) => facts.askedSolved,
)

export const closureUnresolved = talkRule(
  { id: 'closure.unresolved', theme: 'closure' },
  'Asked whether anything is left',
  'An agent asked whether anything is still unresolved, up to 24 hours after the resolution.',
  (facts) => facts.askedUnresolved,
)

export const closureEither = talkRule(
  { id: 'closure.either', theme: 'closure' },
  'Asked for closure',
  'An agent asked at least one of the two closure questions.',
  wasAsked,
)

export const closureBoth = talkRule(
  { id: 'closure.both', theme: 'closure' },
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
    chargedTo: TALK_CHARGED_TO,
  },
  reasons: ['excludedStatus'],
  needs: NEEDS_OF_TALK,
  instantMs: (facts) => (wasAsked(facts) ? facts.resolvedAtMs : NaN),
  judge: (facts) => {
    if (facts.isExcluded) return 'excludedStatus'
    return facts.waited ? 'counted' : 'notCounted'
  },
  chargedTo: closingAuthorElseResolver,
}

export const closureIgnoredNo: MetricRule = {
  id: 'closure.ignoredNo',
  theme: 'closure',
  usesWindow: false,
  definition: {
    name: 'Asked, told no, and closed',
    cohort:
      'Every case resolved in the period in which a closure question was asked and the customer answered next.',
    leftOut: 'Excluded cases.',
    counted:
      'The answer reads as still unresolved, no agent message after it offers anything, and the case is resolved or closed, by a timer too.',
    chargedTo: TALK_CHARGED_TO,
  },
  reasons: ['excludedStatus'],
  needs: NEEDS_OF_TALK,
  instantMs: (facts) => (wasAsked(facts) && facts.waited ? facts.resolvedAtMs : NaN),
  judge: (facts) => {
    if (facts.isExcluded) return 'excludedStatus'
    const isIgnored = facts.answer === 'stillUnresolved' && !facts.offersAfterAnswer && facts.isSolved
    return isIgnored ? 'counted' : 'notCounted'
  },
  chargedTo: closingAuthorElseResolver,
}
