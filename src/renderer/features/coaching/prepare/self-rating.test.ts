import { describe, expect, it } from 'vitest'
import { emptyDocument, sessionDocument } from '#shared/coaching/session.ts'
import { topic } from '../testing/evidence.ts'
import { answerTo, askedMetrics, finishRating, withAnswer } from './self-rating.ts'

const document = {
  ...emptyDocument(),
  strength: topic('technique.listen'),
  priorities: [topic('closure.waited'), topic('followUp.completion')],
}

describe('the sheet', () => {
  it('asks about every topic, and does not tell the strength by its place', () => {
    expect(askedMetrics(document)).toEqual(['followUp.completion', 'closure.waited', 'technique.listen'])
    expect(askedMetrics({ ...document, strength: null, priorities: [] })).toEqual([])
  })

  it('keeps each answer while it is filled in', () => {
    const first = withAnswer(document, 'closure.waited', { rating: 4 })
    const second = withAnswer(first, 'closure.waited', { words: 'Mostly on the phone' })
    const third = withAnswer(second, 'technique.listen', { rating: 5 })
    expect(answerTo(third, 'closure.waited')).toEqual({
      metric: 'closure.waited',
      rating: 4,
      words: 'Mostly on the phone',
    })
    expect(third.selfRating?.answers).toHaveLength(2)
    expect(third.selfRating?.doneAtMs).toBeNull()
    expect(sessionDocument.safeParse(third).success).toBe(true)
  })

  it('is done once it was finished, and open again once it is changed', () => {
    const done = finishRating(withAnswer(document, 'closure.waited', { rating: 2 }), 1_000)
    expect(done.selfRating?.doneAtMs).toBe(1_000)
    expect(answerTo(done, 'closure.waited')?.rating).toBe(2)
    expect(withAnswer(done, 'closure.waited', { rating: 3 }).selfRating?.doneAtMs).toBeNull()
  })

  it('can be finished without an answer', () => {
    expect(finishRating(document, 5).selfRating).toEqual({ answers: [], doneAtMs: 5 })
  })
})
