import { describe, expect, it } from 'vitest'
import { summary } from '../testing/evidence.ts'
import { briefPeriods, choiceOf, heldBefore } from './brief-periods.ts'

const calendar = { asOfDate: '2026-05-30', firstDate: '2025-01-01', lastDate: '2026-05-30' }

describe('the days of a brief', () => {
  it('are three months up to the day the data speak for', () => {
    expect(briefPeriods(calendar, null).threeMonths).toEqual({ from: '2026-02-28', to: '2026-05-31' })
  })

  it('can begin with the one-on-one before', () => {
    expect(briefPeriods(calendar, '2026-04-10').sinceLast).toEqual({ from: '2026-04-10', to: '2026-05-31' })
    expect(briefPeriods(calendar, null).sinceLast).toBeNull()
    expect(briefPeriods(calendar, '2026-06-02').sinceLast).toBeNull()
  })

  it('are recognised as the choice that means them', () => {
    const periods = briefPeriods(calendar, '2026-04-10')
    expect(choiceOf(periods, { from: '2026-04-10', to: '2026-05-31' })).toBe('sinceLast')
    expect(choiceOf(periods, { from: '2026-02-01', to: '2026-05-01' })).toBe('last3')
    expect(choiceOf(periods, { from: '2026-02-02', to: '2026-05-01' })).toBe('own')
  })
})

describe('the one-on-one before', () => {
  it('is the latest that was held up to then', () => {
    const sessions = [
      summary(1, { plannedOn: '2026-01-10', stage: 'closed' }),
      summary(2, { plannedOn: '2026-03-10', stage: 'held' }),
      summary(3, { plannedOn: '2026-04-10' }),
      summary(4, { plannedOn: '2026-06-10', stage: 'held' }),
    ]
    expect(heldBefore(sessions, { id: 9, plannedOn: '2026-05-01' })).toBe('2026-03-10')
    expect(heldBefore(sessions, { id: 2, plannedOn: '2026-03-10' })).toBe('2026-01-10')
    expect(heldBefore(sessions, { id: 1, plannedOn: '2026-01-10' })).toBeNull()
  })
})
