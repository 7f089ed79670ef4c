import { describe, expect, it } from 'vitest'
import { emptyDocument } from '#shared/coaching/session.ts'
import { disputable, type Disputed, disputedKey, disputedOf, newDispute, withDispute } from './disputed.ts'

const FIGURE = { numerator: 9, denominator: 30, value: 0.3, low: 0.16, high: 0.48 }

describe('an objection', () => {
  it('may be to any excerpt, and to each figure of the talk once', () => {
    const topic = { own: FIGURE, others: FIGURE, certainty: null, why: '', question: '' }
    const document = {
      ...emptyDocument(),
      strength: { ...topic, metric: 'reopen' as const },
      priorities: [{ ...topic, metric: 'repeat' as const }],
      actions: [
        {
          id: 'a',
          behaviour: '',
          metric: 'repeat' as const,
          baseline: null,
          target: null,
          owner: 'agent' as const,
          reviewOn: null,
          state: 'open' as const,
          review: null,
        },
      ],
    }
    expect(disputable(document).map(disputedKey)).toEqual(['figure:reopen', 'figure:repeat', 'other'])
  })

  it('is told by a key that leads back to it', () => {
    const all: readonly Disputed[] = [
      { kind: 'excerpt', excerptId: 'figure:x' },
      { kind: 'figure', metric: 'closure.either' },
      { kind: 'other' },
    ]
    expect(all.map(disputedKey).map(disputedOf)).toEqual(all)
    expect(disputedOf('figure:nothing')).toEqual({ kind: 'other' })
  })

  it('is answered in its place', () => {
    const document = { ...emptyDocument(), disputes: [newDispute('d', 0), newDispute('e', 0)] }
    const { disputes } = withDispute(document, 'e', { outcome: 'corrected' })
    expect(disputes.map(({ outcome }) => outcome)).toEqual(['open', 'corrected'])
  })
})
