import { describe, expect, it } from 'vitest'
import type { Brief, Topic } from '#shared/coaching/evidence.ts'
import { type CoachingSession, emptyDocument } from '#shared/coaching/session.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { metricChoices, newAction, priorityWithoutAction, withAction, withMetric } from './actions.ts'

const FIGURE = { numerator: 9, denominator: 30, value: 0.3, low: 0.16, high: 0.48 }
const PERIOD = { from: '2026-01-01', to: '2026-03-01' }

function topic(metric: MetricId): Topic {
  return { metric, own: FIGURE, others: FIGURE, certainty: null, why: '', question: '' }
}

const BRIEF: Brief = {
  madeAtMs: 0,
  asOf: null,
  period: PERIOD,
  timeZone: 'UTC',
  windowDays: 30,
  definitionVersion: 1,
  settingsVersion: 0,
  lexiconVersion: 1,
  figures: (['repeat', 'closure.either', 'reopen'] as const).map((metric) => ({
    metric,
    own: FIGURE,
    others: FIGURE,
    adjusted: null,
  })),
  gaps: [],
  mix: null,
  lastActions: [],
  objections: [],
}

const SESSION: CoachingSession = {
  id: 1,
  agent: 'Ola Nowak',
  team: null,
  plannedOn: '2026-02-20',
  stage: 'planned',
  changedAtMs: 0,
  revision: 0,
  document: {
    ...emptyDocument(),
    brief: BRIEF,
    strength: topic('reopen'),
    priorities: [topic('closure.either')],
  },
}

describe('an action', () => {
  it('begins with the figure as the brief has it, and is reviewed four weeks after the talk', () => {
    expect(newAction(SESSION, 'a', 'closure.either')).toEqual({
      id: 'a',
      behaviour: '',
      metric: 'closure.either',
      baseline: { ...FIGURE, ...PERIOD },
      target: null,
      owner: 'agent',
      reviewOn: '2026-03-20',
      state: 'open',
      review: null,
    })
  })

  it('has no baseline without a figure, and none that the brief does not tell', () => {
    expect(newAction(SESSION, 'a', null).baseline).toBeNull()
    expect(newAction(SESSION, 'a', 'closure.both').baseline).toBeNull()
    expect(newAction({ ...SESSION, document: emptyDocument() }, 'a', 'repeat').baseline).toBeNull()
  })

  it('takes another baseline and drops its target with another figure', () => {
    const action = { ...newAction(SESSION, 'a', 'closure.either'), target: 0.5, behaviour: 'asks' }
    const changed = withMetric(SESSION.document, action, 'repeat')
    expect(changed).toMatchObject({ metric: 'repeat', target: null, behaviour: 'asks' })
    expect(withMetric(SESSION.document, action, 'closure.either')).toBe(action)
    expect(withMetric(SESSION.document, action, null).baseline).toBeNull()
  })

  it('is changed in its place', () => {
    const actions = [newAction(SESSION, 'a', null), newAction(SESSION, 'b', null)]
    const changed = { ...newAction(SESSION, 'b', null), behaviour: 'asks' }
    const document = withAction({ ...SESSION.document, actions }, changed)
    expect(document.actions.map(({ behaviour }) => behaviour)).toEqual(['', 'asks'])
  })

  it('may be about the topics first, then about any other figure of the brief', () => {
    expect(metricChoices(SESSION.document)).toEqual({
      topics: ['closure.either', 'reopen'],
      others: ['repeat'],
    })
    expect(metricChoices(emptyDocument()).others.length).toBeGreaterThan(10)
  })

  it('is proposed for the first priority that has none', () => {
    expect(priorityWithoutAction(SESSION.document)).toBe('closure.either')
    const actions = [newAction(SESSION, 'a', 'closure.either')]
    expect(priorityWithoutAction({ ...SESSION.document, actions })).toBeNull()
  })
})
