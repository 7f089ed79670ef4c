import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { METRIC_IDS } from '../metrics/definition.ts'
import { metricById } from '../metrics/registry.ts'
import { day, factsOf, SETTINGS } from '../metrics/testing/examples.ts'
import { formatDate } from '../time/calendar-date.ts'
import { dayOf } from '../time/time-buckets.ts'
import { daysLeftOpen, daysToJudge, reviewWindows } from './review-windows.ts'

describe('reviewWindows', () => {
  it('compares as many days before as after, leaving out the day itself and a week', () => {
    expect(reviewWindows('2026-03-10', '2026-04-17')).toEqual({
      before: { from: '2026-02-08', to: '2026-03-10' },
      after: { from: '2026-03-18', to: '2026-04-17' },
    })
  })

  it('ends earlier before, where cases of the last days could still be worked on', () => {
    expect(reviewWindows('2026-03-10', '2026-04-17', 10)).toEqual({
      before: { from: '2026-01-29', to: '2026-02-28' },
      after: { from: '2026-03-18', to: '2026-04-17' },
    })
  })

  it('looks at 90 days at most', () => {
    expect(reviewWindows('2026-03-10', '2027-01-01').after).toEqual({ from: '2026-03-18', to: '2026-06-16' })
  })

  it('has equal windows that never touch the days between, wherever the end is', () => {
    const days = fc.integer({ min: 10_000, max: 30_000 })
    fc.assert(
      fc.property(days, fc.integer({ min: -200, max: 400 }), fc.nat({ max: 30 }), (session, ahead, open) => {
        const { before, after } = reviewWindows(formatDate(session), formatDate(session + ahead), open)
        const length = dayOf(after.to) - dayOf(after.from)
        expect(dayOf(before.to) - dayOf(before.from)).toBe(length)
        expect(length).toBe(Math.max(0, Math.min(90, ahead - 8)))
        expect(dayOf(before.to)).toBe(session - open)
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
    // No rule holds closure back: that the closing turn may still go on is seen to by the window alone.
    if (days > 0 && !metric.startsWith('closure.'))
      expect(['tooEarly', 'notYetDue']).toContain(judged(metric, days - 0.001))
  })

  it('waits for the closing turn of a resolution, up to 24 hours', () => {
    const closure = METRIC_IDS.filter((metric) => metric.startsWith('closure.'))
    expect(closure).toHaveLength(6)
    expect(closure.map((metric) => daysToJudge(metric, SETTINGS))).toEqual(closure.map(() => 1))
  })
})

describe('daysLeftOpen', () => {
  it('are the days of grace of a follow-up', () => {
    const settings = { ...SETTINGS, followUpGraceDays: 7 } as const
    expect(daysLeftOpen('followUp.completion', settings)).toBe(7)
    expect(daysLeftOpen('closure.solved', settings)).toBe(0)
    expect(daysLeftOpen('repeat', settings)).toBe(0)
  })
})
