import { describe, expect, it } from 'vitest'
import { type CoachingSession, emptyDocument, heldHead, summaryOf } from './session.ts'
import type { Topic } from './evidence.ts'
import { figureOf } from './figure.ts'

describe('a one-on-one that is marked as held', () => {
  it('took place today where it was planned for later', () => {
    expect(heldHead({ plannedOn: '2026-05-14' }, '2026-05-11')).toEqual({
      stage: 'held',
      plannedOn: '2026-05-11',
    })
  })

  it.each(['2026-05-11', '2026-04-02'])('keeps a day that has come: %s', (plannedOn) => {
    expect(heldHead({ plannedOn }, '2026-05-11')).toEqual({ stage: 'held', plannedOn })
  })
})

describe('a summary', () => {
  it('tells the priorities from the strength', () => {
    const none = figureOf({ numerator: 0, denominator: 0 })
    const about = (metric: Topic['metric']): Topic => ({
      metric,
      own: none,
      others: none,
      certainty: null,
      why: '',
      question: '',
    })
    const session: CoachingSession = {
      id: 1,
      agent: 'Ann',
      team: null,
      plannedOn: '2026-05-11',
      stage: 'planned',
      changedAtMs: 0,
      revision: 0,
      document: { ...emptyDocument(), strength: about('closure.solved'), priorities: [about('repeat')] },
    }
    expect(summaryOf(session)).toMatchObject({
      topics: ['closure.solved', 'repeat'],
      priorities: ['repeat'],
    })
  })
})
