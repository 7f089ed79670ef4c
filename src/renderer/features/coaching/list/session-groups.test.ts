import { describe, expect, it } from 'vitest'
import { action, summary } from '../testing/evidence.ts'
import { byReviewTime, byStage, entriesByDay, reviewsOf, weekStartOf } from './session-groups.ts'

describe('one-on-ones by stage', () => {
  it('has what comes next first, and what is past newest first', () => {
    const groups = byStage([
      summary(1, { plannedOn: '2026-06-02' }),
      summary(2, { plannedOn: '2026-05-02' }),
      summary(3, { plannedOn: '2026-03-02', stage: 'held' }),
      summary(4, { plannedOn: '2026-04-02', stage: 'held' }),
      summary(5, { stage: 'closed' }),
    ])
    const ids = (stage: keyof typeof groups) => groups[stage].map(({ id }) => id)
    expect([ids('planned'), ids('held'), ids('closed')]).toEqual([[2, 1], [4, 3], [5]])
  })
})

describe('reviews', () => {
  const sessions = [
    summary(1, {
      actions: [
        action('late', { reviewOn: '2026-05-05' }),
        action('done', { state: 'done' }),
        action('undated', { reviewOn: null }),
      ],
    }),
    summary(2, {
      agent: 'Ben Okafor',
      actions: [
        action('sunday', { reviewOn: '2026-05-10' }),
        action('today', { reviewOn: '2026-05-06' }),
        action('next', { reviewOn: '2026-05-11' }),
      ],
    }),
  ]

  it('are of open actions with a date, the earliest first', () => {
    expect(reviewsOf(sessions).map((review) => review.action)).toEqual(['late', 'today', 'sunday', 'next'])
  })

  it('are overdue before today, and of this week up to its last day', () => {
    const times = byReviewTime(reviewsOf(sessions), '2026-05-06', 'mon')
    expect(times.overdue.map((review) => review.action)).toEqual(['late'])
    expect(times.thisWeek.map((review) => review.action)).toEqual(['today', 'sunday'])
    expect(times.later.map((review) => review.action)).toEqual(['next'])
    expect(byReviewTime(reviewsOf(sessions), '2026-05-06', 'sun').thisWeek).toHaveLength(1)
  })

  it('stand in the calendar after the one-on-ones of their day', () => {
    const days = entriesByDay([...sessions, summary(3, { plannedOn: '2026-05-05' })])
    expect(days.get('2026-05-05')?.map(({ kind }) => kind)).toEqual(['session', 'review'])
    expect(days.get('2026-05-01')).toHaveLength(2)
  })
})

it('knows the first day of a week, whichever it begins with', () => {
  expect(weekStartOf('2026-05-10', 'mon')).toBe('2026-05-04')
  expect(weekStartOf('2026-05-10', 'sun')).toBe('2026-05-10')
  expect(weekStartOf('2026-05-10', 'sat')).toBe('2026-05-09')
})
