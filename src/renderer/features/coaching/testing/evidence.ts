import type { Brief, Excerpt, MeasuredFigure, Topic } from '#shared/coaching/evidence.ts'
import { figureOf } from '#shared/coaching/figure.ts'
import type { Action, SessionSummary } from '#shared/coaching/session.ts'
import type { MetricId } from '#shared/metrics/definition.ts'

/** Small pieces of one-on-ones for tests; each takes what a test cares about. */

export function measured(metric: MetricId, numerator = 30, denominator = 60): MeasuredFigure {
  return {
    metric,
    own: figureOf({ numerator, denominator }),
    others: figureOf({ numerator: 200, denominator: 300 }),
    adjusted: null,
  }
}

export function topic(metric: MetricId, change: Partial<Topic> = {}): Topic {
  const { own, others } = measured(metric)
  return { metric, own, others, certainty: 'clear', why: '', question: '', ...change }
}

export function brief(figures: readonly MeasuredFigure[] = []): Brief {
  return {
    madeAtMs: 0,
    asOf: '2026-06-30T00:00:00Z',
    period: { from: '2026-04-01', to: '2026-07-01' },
    timeZone: 'UTC',
    windowDays: 30,
    definitionVersion: 1,
    settingsVersion: 0,
    lexiconVersion: 1,
    figures: [...figures],
    gaps: [],
    mix: null,
    lastActions: [],
    objections: [],
  }
}

export function excerpt(id: string, change: Partial<Excerpt> = {}): Excerpt {
  return {
    id,
    purpose: 'priority',
    metric: 'closure.solved',
    isFound: false,
    case: { system: 'closewell', account: '', caseId: `C-${id}`, subject: null },
    messages: [{ role: 'agent', author: 'Ola Nowak', atMs: 0, text: 'All done.', marks: [], personal: [] }],
    note: '',
    takenAtMs: 0,
    lexiconVersion: 1,
    hash: id.padEnd(64, '0'),
    redacted: null,
    ...change,
  }
}

export function action(id: string, change: Partial<Action> = {}): Action {
  return {
    id,
    behaviour: 'Ask before closing',
    metric: 'closure.solved',
    baseline: null,
    target: 0.8,
    owner: 'agent',
    reviewOn: '2026-05-01',
    state: 'open',
    review: null,
    ...change,
  }
}

export function summary(id: number, change: Partial<SessionSummary> = {}): SessionSummary {
  return {
    id,
    agent: 'Ola Nowak',
    team: null,
    plannedOn: '2026-05-01',
    stage: 'planned',
    changedAtMs: 0,
    topics: [],
    priorities: [],
    actions: [],
    isAcknowledged: false,
    openDisputes: 0,
    inLog: false,
    ...change,
  }
}
