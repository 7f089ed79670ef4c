import { expect, it } from 'vitest'
import { BusinessClock } from '../../time/business-hours.ts'
import { day, rowOf, SETTINGS } from '../testing/examples.ts'
import { businessTimeToResolution } from './business-times.ts'
import { ColumnsBuilder } from './columns-builder.ts'

it('counts the hours in which somebody was at work', () => {
  // 1970-01-01 was a Thursday.
  const office = { from: '09:00', to: '17:00' }
  const week = { sun: null, mon: office, tue: office, wed: office, thu: office, fri: office, sat: null }
  const clock = new BusinessClock({ week, holidays: [] }, 'UTC')
  const builder = new ColumnsBuilder()
  const rows = [
    rowOf({ id: 1, status: 'closed', resolvedAtMs: day(0.5) }),
    rowOf({ id: 2, status: 'closed', resolvedAtMs: day(1) }),
    rowOf({ id: 3, status: 'closed', resolvedAtMs: day(4) }),
    rowOf({ id: 4 }),
    rowOf({ id: 5, status: 'excluded', resolvedAtMs: day(30) }),
  ]
  for (const row of rows) builder.add(row)
  const scope = {
    period: { from: '1970-01-01', to: '1970-02-01', timeZone: 'UTC' },
    filter: {},
    settings: SETTINGS,
  }
  const columns = builder.finish(new Map([[1, day(100)]]))
  expect(businessTimeToResolution(columns, scope, [0, 0.5, 1], clock)).toEqual([3, 8, 16])
  const later = { ...scope, period: { ...scope.period, from: '1970-01-02' } }
  expect(businessTimeToResolution(columns, later, [0.5], clock)).toEqual([null])
})
