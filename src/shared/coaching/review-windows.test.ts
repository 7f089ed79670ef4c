import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { METRIC_IDS } from '../metrics/definition.ts'
import { metricById } from '../metrics/registry.ts'
import { day, factsOf, SETTINGS } from '../metrics/testing/examples.ts'
import { formatDate } from '../time/calendar-date.ts'
import { dayOf } from '../time/time-buckets.ts'
import { daysToJudge, reviewWindows } from './review-windows.ts'

describe('reviewWindows', () => {
  it('compares as many days before as after, leaving out the day itself and a week', () => {
    expect(reviewWindows('2026-03-10', '2026-04-17')).toEqual({
      before: { from: '2026-02-08', to: '2026-03-10' },
      after: { from: '2026-03-18', to: '2026-04-17' },
    })
  })

  it('looks at 90 days at most', () => {
    expect(reviewWindows('2026-03-10', '2027-01-01').after).toEqual({ from: '2026-03-18', to: '2026-06-16' })
  })

  it('has equal windows that never touch the days between, wherever the end is', () => {
    const days = fc.integer({ min: 10_000, max: 30_000 })
    fc.assert(
      fc.property(days, fc.integer({ min: -200, max: 400 }), (session, ahead) => {
        const { before, after } = reviewWindows(formatDate(session), formatDate(session + ahead))
        const length = dayOf(after.to) - dayOf(after.from)
        expect(dayOf(before.to) - dayOf(before.from)).toBe(length)
        expect(length).toBe(Math.max(0, Math.min(90, ahead - 8)))
        expect(dayOf(before.to)).toBe(session)
        expect(dayOf(after.from)).toBe(session + 8)
      }),
    )
  })
})

describe('daysToJudge', () => {
  /** A case whose instant lies so many days before the as-of. */
  const judged = (metric: (typeof METRIC_IDS)[number], days: number) => {
    const rule = metricById(metric)
    const facts = factsOf({ hasMessages: true, hasAgentMessage: true, askedSolved: true, waited: true })
    const instantMs = rule.instantMs(facts, SETTINGS)
    return rule.judge({ ...facts, asOfMs: instantMs + day(days) }, SETTINGS)
  }

  it.each(METRIC_IDS)('after which %s can judge a case, and not before', (metric) => {
    const days = daysToJudge(metric, SETTINGS)
    expect(['counted', 'notCounted']).toContain(judged(metric, days))
    if (days > 0) expect(['tooEarly', 'notYetDue']).toContain(judged(metric, days - 0.001))
  })
})
