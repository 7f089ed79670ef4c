import type { Action, CoachingSession, SessionDocument } from '#shared/coaching/session.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { METRICS } from '#shared/metrics/registry.ts'
import { addDays } from '../../../data/period.ts'

/** Long enough to see a habit change, short enough to remember what was agreed. */
const REVIEW_AFTER_DAYS = 28

/** An action that says nothing yet; about a figure where one is given. */
export function newAction(session: CoachingSession, id: string, metric: MetricId | null): Action {
  return {
    id,
    behaviour: '',
    metric,
    baseline: baselineOf(session.document, metric),
    target: null,
    owner: 'agent',
    reviewOn: addDays(session.plannedOn, REVIEW_AFTER_DAYS),
    state: 'open',
    review: null,
  }
}

/** Where a figure stands before the action, as the brief has it; null where the brief does not tell. */
export function baselineOf({ brief }: SessionDocument, metric: MetricId | null): Action['baseline'] {
  const own = brief?.figures.find((figure) => figure.metric === metric)?.own
  return brief === null || own === undefined ? null : { ...own, ...brief.period }
}

/** Another figure has another baseline, and a target of its own. */
export function withMetric(document: SessionDocument, action: Action, metric: MetricId | null): Action {
  if (metric === action.metric) return action
  return { ...action, metric, baseline: baselineOf(document, metric), target: null }
}

export function withAction(document: SessionDocument, changed: Action): SessionDocument {
  return { ...document, actions: document.actions.map((one) => (one.id === changed.id ? changed : one)) }
}

/** The figures that an action may be about, those of the session's topics first. */
export function metricChoices({ strength, priorities, brief }: SessionDocument): {
  readonly topics: readonly MetricId[]
  readonly others: readonly MetricId[]
} {
  const topics = [...new Set([...priorities, strength].flatMap((topic) => topic?.metric ?? []))]
  const known = brief?.figures.map(({ metric }) => metric) ?? METRICS.map(({ id }) => id)
  return { topics, others: known.filter((metric) => !topics.includes(metric)) }
}

/** The first priority that no action is about yet. */
export function priorityWithoutAction({ priorities, actions }: SessionDocument): MetricId | null {
  const open = priorities.find(({ metric }) => actions.every((action) => action.metric !== metric))
  return open?.metric ?? null
}
