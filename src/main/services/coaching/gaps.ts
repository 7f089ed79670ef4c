import type { EvidenceGap } from '#shared/coaching/evidence.ts'
import { isCoachable } from '#shared/coaching/measures.ts'
import type { ExclusionReason, MetricId } from '#shared/metrics/definition.ts'
import { selectCohort } from '#shared/metrics/engine/cohort.ts'
import { MIN_COMPARED_N } from '#shared/metrics/small-n.ts'
import { closureEither } from '#shared/metrics/rules/closure.ts'
import { countUnread } from '../../store/reread.ts'
import { countUnreadAmong } from '../../store/unread-cases.ts'
import { idAt } from '../column-cells.ts'
import type { Workspace } from '../workspace.ts'
import { type AgentFigures, casesIn } from './measured.ts'

/** Reasons that leave cases out of a figure which the supervisor should know of. */
const TOLD: readonly (readonly [EvidenceGap['kind'], ExclusionReason])[] = [
  ['noTranscript', 'noTranscript'],
  ['unknownCustomer', 'unknownCustomer'],
  ['tooEarly', 'tooEarly'],
  ['tooEarly', 'notYetDue'],
]

/**
 * What an agent's figures can't say, and of how many cases. Of figures that leave out the same cases one speaks for all:
 * those of words together have no metric.
 */
export function gapsOf(workspace: Workspace, agent: string, { scope, figures }: AgentFigures): EvidenceGap[] {
  const gaps: EvidenceGap[] = []
  for (const figure of figures.filter(({ metric }) => !isOfWords(metric) || metric === ALL_WORDS)) {
    const metric = figure.metric === ALL_WORDS ? null : figure.metric
    for (const [kind, reason] of TOLD) {
      const cases = figure.excluded[reason] ?? 0
      if (cases > 0)
        gaps.push({ kind, metric, cases, of: casesIn({ ...figure.own, excluded: figure.excluded }) })
    }
    const { denominator } = figure.own
    const isProposed = metric === null || isCoachable(metric)
    if (isProposed && denominator < MIN_COMPARED_N) {
      gaps.push({ kind: 'fewCases', metric, cases: denominator, of: MIN_COMPARED_N })
    }
  }
  return [...gaps, ...unread(workspace, agent, scope)]
}

/** Stands for all figures that look for words in the same cases. */
const ALL_WORDS: MetricId = 'closure.either'

function isOfWords(metric: MetricId): boolean {
  return metric.startsWith('technique.') || WORDS.has(metric)
}

const WORDS: ReadonlySet<MetricId> = new Set([
  'closure.solved',
  'closure.unresolved',
  'closure.either',
  'closure.both',
])

function unread(workspace: Workspace, agent: string, scope: AgentFigures['scope']): EvidenceGap[] {
  if (countUnread(workspace.reader) === 0) return []
  const columns = workspace.columns()
  const own = { ...scope, filter: { ...scope.filter, agents: [agent] } }
  const { indexes } = selectCohort(columns, closureEither, own)
  const ids = Array.from(indexes, (index) => idAt(columns, index))
  const cases = countUnreadAmong(workspace.reader, ids)
  return cases === 0 ? [] : [{ kind: 'unread', metric: null, cases, of: ids.length }]
}
