import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  defaultPreset,
  monthsOf,
  monthStart,
  PERIOD_PRESETS,
  presetRange,
  previousRange,
} from './period.ts'

const calendar = { asOfDate: '2026-03-17', firstDate: '2024-11-30', lastDate: '2026-03-16' }

describe('presetRange', () => {
  it('takes full months before the as-of date, across a year', () => {
    expect(presetRange('lastMonth', calendar)).toEqual({ from: '2026-02-01', to: '2026-03-01' })
    expect(presetRange('last3', calendar)).toEqual({ from: '2025-12-01', to: '2026-03-01' })
    expect(presetRange('last6', calendar)).toEqual({ from: '2025-09-01', to: '2026-03-01' })
    expect(presetRange('last12', calendar)).toEqual({ from: '2025-03-01', to: '2026-03-01' })
  })

  it('takes the quarter and the year that are over, and those that run', () => {
    expect(presetRange('lastQuarter', calendar)).toEqual({ from: '2025-10-01', to: '2026-01-01' })
    expect(presetRange('lastYear', calendar)).toEqual({ from: '2025-01-01', to: '2026-01-01' })
    expect(presetRange('thisQuarter', calendar)).toEqual({ from: '2026-01-01', to: '2026-03-18' })
    expect(presetRange('thisMonth', calendar)).toEqual({ from: '2026-03-01', to: '2026-03-18' })
  })

  it('counts days back from the as-of day, which is one of them', () => {
    expect(presetRange('last30', calendar)).toEqual({ from: '2026-02-16', to: '2026-03-18' })
    expect(presetRange('last90', calendar)).toEqual({ from: '2025-12-18', to: '2026-03-18' })
  })

  it('lets this year and all dates end with the as-of day', () => {
    expect(presetRange('thisYear', calendar)).toEqual({ from: '2026-01-01', to: '2026-03-18' })
    expect(presetRange('all', calendar)).toEqual({ from: '2024-11-30', to: '2026-03-18' })
  })

  it('keeps cases opened after the earliest as-of in all dates', () => {
    expect(presetRange('all', { ...calendar, lastDate: '2026-04-02' }).to).toBe('2026-04-03')
  })

  it('always gives a range that is not empty', () => {
    const days = fc.integer({ min: 0, max: 20_000 })
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_PRESETS), days, days, days, (preset, asOf, start, length) => {
        const firstDate = addDays('1990-01-01', start)
        const range = presetRange(preset, {
          asOfDate: addDays(firstDate, asOf),
          firstDate,
          lastDate: addDays(firstDate, length),
        })
        expect(range.from < range.to).toBe(true)
      }),
    )
  })
})

describe('previousRange', () => {
  it('sets whole months beside as many months, whatever their days', () => {
    expect(previousRange({ from: '2026-03-01', to: '2026-04-01' })).toEqual({
      from: '2026-02-01',
      to: '2026-03-01',
    })
    expect(previousRange({ from: '2025-09-01', to: '2026-03-01' }).from).toBe('2025-03-01')
  })

  it('sets anything else beside as many days', () => {
    expect(previousRange({ from: '2026-03-01', to: '2026-03-18' })).toEqual({
      from: '2026-02-12',
      to: '2026-03-01',
    })
    expect(previousRange({ from: '2026-03-05', to: '2026-03-06' }).from).toBe('2026-03-04')
  })
})

describe('defaultPreset', () => {
  it('is the last six full months where there are cases in them', () => {
    expect(defaultPreset(calendar)).toBe('last6')
  })

  it('is all dates where the data are younger or much older than that', () => {
    expect(defaultPreset({ asOfDate: '2026-03-17', firstDate: '2026-03-02', lastDate: '2026-03-16' })).toBe(
      'all',
    )
    expect(defaultPreset({ asOfDate: '2026-03-17', firstDate: '2024-01-02', lastDate: '2024-02-16' })).toBe(
      'all',
    )
  })
})

describe('calendar arithmetic', () => {
  it('adds days over the end of a leap February', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  })

  it('starts months, also before and after the year', () => {
    expect(monthStart('2026-01-31', -1)).toBe('2025-12-01')
    expect(monthStart('2026-12-05', 1)).toBe('2027-01-01')
  })

  it('lists the months a range touches', () => {
    expect(monthsOf({ from: '2025-11-15', to: '2026-02-01' })).toEqual(['2025-11', '2025-12', '2026-01'])
  })
})
