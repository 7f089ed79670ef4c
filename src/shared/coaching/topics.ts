import type { MetricId } from '../metrics/definition.ts'
import type { EvidenceFigure, MeasuredFigure, Topic } from './evidence.ts'
import { isCoachable, isHigherBetter } from './measures.ts'
import { type Candidate, chooseTopics, type Distance } from './priorities.ts'

/** Of these two the second contains the first: they are never both priorities. */
const ALIKE: ReadonlyMap<MetricId, MetricId> = new Map([
  ['technique.acknowledge', 'technique.acknowledgeFirst'],
  ['technique.acknowledgeFirst', 'technique.acknowledge'],
])

/**
 * What the rule proposes to talk about: the strength and at most two priorities of `chooseTopics`, among the figures that
 * are in the agent's hands and whose difference from the others the mix of cases does not turn round.
 */
export function proposeTopics(figures: readonly MeasuredFigure[]): {
  readonly strength: Topic | null
  readonly priorities: readonly Topic[]
} {
  const candidates = figures
    .filter((figure) => isCoachable(figure.metric) && holdsAtTheSameMix(figure))
    .map(({ metric, own, others }) => ({ id: metric, own, others, isHigherBetter: isHigherBetter(metric) }))
  const { strength, priorities } = chooseDistinct(candidates)
  const topicOf = ({ candidate: { id }, certainty }: Distance<MetricId>): Topic => {
    const figure = figures.find(({ metric }) => metric === id)
    if (figure === undefined) throw new Error(`${id} was not measured`)
    return { metric: id, own: figure.own, others: figure.others, certainty, why: '', question: '' }
  }
  return { strength: strength === null ? null : topicOf(strength), priorities: priorities.map(topicOf) }
}

function chooseDistinct(candidates: readonly Candidate<MetricId>[]) {
  const choice = chooseTopics(candidates)
  const [first, second] = choice.priorities
  if (first === undefined || second === undefined || ALIKE.get(first.candidate.id) !== second.candidate.id) {
    return choice
  }
  return chooseTopics(candidates.filter(({ id }) => id !== second.candidate.id))
}

/** Whether the agent's rate at the team's mix lies on the same side of the others' as it does as it stands. */
function holdsAtTheSameMix({ own, others, adjusted }: MeasuredFigure): boolean {
  if (adjusted === null || own.value === null || others.value === null) return true
  return (own.value - others.value) * (adjusted - others.value) > 0
}

/** Least gap between a rate as it stands and at the team's mix that is worth a note. */
const LEAST_GAP = 0.05

/**
 * The figure in which the agent's mix of cases hides most. Of those where the gap is at least 5 points and the interval of
 * the one lies on another side of the others' rate than that of the other: above, below, or holding it.
 */
export function mixNote(
  figures: readonly MixedFigure[],
): { readonly metric: MetricId; readonly crude: number; readonly adjusted: number } | null {
  const changed = figures.flatMap(({ metric, own, others, adjusted }) => {
    if (own.value === null || others.value === null || adjusted === null) return []
    const gap = Math.abs(own.value - adjusted.value)
    const isSame = sideOf(own, others.value) === sideOf(adjusted, others.value)
    return gap < LEAST_GAP || isSame ? [] : [{ metric, crude: own.value, adjusted: adjusted.value, gap }]
  })
  const [widest] = changed.toSorted((a, b) => b.gap - a.gap)
  if (widest === undefined) return null
  const { gap: _, ...note } = widest
  return note
}

export interface MixedFigure {
  readonly metric: MetricId
  readonly own: EvidenceFigure
  readonly others: EvidenceFigure
  readonly adjusted: { readonly value: number; readonly low: number; readonly high: number } | null
}

function sideOf(
  { low, high }: { readonly low: number | null; readonly high: number | null },
  rate: number,
): number {
  return Number((low ?? 0) > rate) - Number((high ?? 1) < rate)
}
