import { describe, expect, it } from 'vitest'
import { figureOf } from '#shared/coaching/figure.ts'
import type { Action, Review } from '#shared/coaching/session.ts'
import { action } from '../testing/evidence.ts'
import { beginReview, carriedActions, closeAction, reopenAction, reviewStep } from './action-state.ts'

const before = { ...figureOf({ numerator: 10, denominator: 40 }), from: '2026-01-01', to: '2026-03-01' }
const after = { ...figureOf({ numerator: 20, denominator: 40 }), from: '2026-03-08', to: '2026-05-06' }

function reviewed(decision: Review['decision']): Review {
  const evidence = {
    metric: 'closure.solved' as const,
    asOf: null,
    timeZone: 'UTC',
    windowDays: 30 as const,
    definitionVersion: 1,
    settingsVersion: 0,
    lexiconVersion: 1,
    before,
    after,
    washOutDays: 7,
    othersBefore: figureOf({ numerator: 1, denominator: 2 }),
    othersAfter: figureOf({ numerator: 1, denominator: 2 }),
    otherAgents: 3,
    change: null,
    beyondOthers: null,
    expectedByChance: null,
    verdict: 'noClearChange' as const,
  }
  return { reviewedAtMs: 0, evidence, words: 'Good', decision }
}

describe('what there is to do', () => {
  it('is nothing before the review date, and says how long that is', () => {
    expect(reviewStep(action('a'), 'held', '2026-04-28')).toEqual({
      kind: 'notYet',
      on: '2026-05-01',
      days: 3,
    })
    expect(reviewStep(action('a'), 'closed', '2026-05-01').kind).toBe('look')
    expect(reviewStep(action('a', { reviewOn: null }), 'held', '2020-01-01').kind).toBe('look')
  })

  it('is nothing before the talk was held', () => {
    expect(reviewStep(action('a'), 'planned', '2026-06-01').kind).toBe('notHeld')
  })

  it('is to decide once somebody has looked, and nothing once it is closed', () => {
    const review = reviewed('goOn')
    expect(reviewStep(action('a', { review }), 'held', '2020-01-01')).toEqual({ kind: 'decide', review })
    expect(reviewStep(action('a', { review, state: 'done' }), 'held', '2030-01-01').kind).toBe('closed')
  })
})

describe('an action that was done or dropped before anybody looked', () => {
  it('can still be looked at, when that is due', () => {
    for (const state of ['done', 'dropped'] as const) {
      expect(reviewStep(action('a', { state }), 'held', '2026-05-01').kind).toBe('look')
      expect(reviewStep(action('a', { state }), 'closed', '2026-04-30').kind).toBe('notYet')
      expect(reviewStep(action('a', { state }), 'planned', '2026-05-01').kind).toBe('notHeld')
    }
  })

  it('is to be decided once somebody has, from what was set', () => {
    const { evidence } = reviewed('goOn')
    const begun = (state: Action['state']) => beginReview(action('a', { state }), evidence, 5)
    for (const state of ['open', 'done', 'dropped'] as const) {
      expect(reviewStep(begun(state), 'held', '2026-05-01').kind).toBe('decide')
      if (state !== 'open') expect(closeAction(begun(state)).state).toBe(state)
    }
    expect(begun('open').review).toEqual({ reviewedAtMs: 5, evidence, words: '', decision: 'goOn' })
    expect(begun('done').review?.decision).toBe('keepUp')
  })

  it('keeps what was written when somebody looks again', () => {
    const review = reviewed('change')
    expect(beginReview(action('a', { review }), null, 9).review).toEqual({
      ...review,
      reviewedAtMs: 9,
      evidence: null,
    })
  })
})

describe('closing', () => {
  it('follows the decision', () => {
    const stateAfter = (decision: Review['decision']) =>
      closeAction(action('a', { review: reviewed(decision) })).state
    expect(['keepUp', 'goOn', 'change', 'drop'].map((one) => stateAfter(one as Review['decision']))).toEqual([
      'done',
      'done',
      'done',
      'dropped',
    ])
  })

  it('needs a review, and can be taken back', () => {
    expect(closeAction(action('a')).state).toBe('open')
    const closed = closeAction(action('a', { review: reviewed('keepUp') }))
    expect(reopenAction(closed)).toEqual(action('a'))
  })
})

describe('the follow-up', () => {
  it('takes along what goes on, from where the review found it', () => {
    const actions = [
      closeAction(action('kept', { review: reviewed('keepUp') })),
      closeAction(action('on', { review: reviewed('goOn') })),
      closeAction(action('changed', { review: reviewed('change'), metric: null })),
      closeAction(action('dropped', { review: reviewed('drop') })),
      action('undecided', { review: reviewed('goOn') }),
      action('not yet'),
    ]
    let made = 0
    const carried = carriedActions(actions, () => `new ${(made += 1)}`)
    expect(carried).toEqual([
      action('new 1', { baseline: after, reviewOn: null }),
      action('new 2', { baseline: after, reviewOn: null, metric: null }),
    ])
  })

  it('keeps the baseline of an action that no figure goes with', () => {
    const review = { ...reviewed('goOn'), evidence: null }
    const carried = carriedActions([closeAction(action('a', { review, baseline: before }))], () => 'b')
    expect(carried[0]?.baseline).toEqual(before)
  })
  it('keeps the baseline where the review found no cases', () => {
    const review = reviewed('goOn')
    if (review.evidence === null) throw new Error('a review without a figure')
    const none = { ...after, numerator: 0, denominator: 0, value: null, low: null, high: null }
    const empty = { ...review, evidence: { ...review.evidence, after: none } }
    const carried = carriedActions([closeAction(action('a', { review: empty, baseline: before }))], () => 'b')
    expect(carried[0]?.baseline).toEqual(before)
  })
})
