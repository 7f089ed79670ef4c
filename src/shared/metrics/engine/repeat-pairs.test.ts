import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../case/model.ts'
import type { MetricSettings } from '../definition.ts'
import { rowOf, SETTINGS } from '../testing/examples.ts'
import { ColumnsBuilder } from './columns-builder.ts'
import { repeatPairs } from './repeat-pairs.ts'
import { tally } from './tally.ts'

const PERIOD = { from: '1970-01-01', to: '1970-03-01', timeZone: 'UTC' }

function columnsOf(
  rows: readonly { readonly day: number; readonly customer: string; readonly category: string }[],
) {
  const builder = new ColumnsBuilder()
  for (const [at, { day, customer, category }] of rows.entries()) {
    const openedAtMs = day * DAY_MS
    builder.add(
      rowOf({
        id: at + 1,
        openedAtMs,
        resolvedAtMs: openedAtMs + DAY_MS,
        status: 'resolved',
        customerKey: `email:${customer}`,
        category,
      }),
    )
  }
  return builder.finish(new Map([[1, 400 * DAY_MS]]))
}

describe('repeatPairs', () => {
  it('pairs a case with the next of its customer, by the category that counts', () => {
    const columns = columnsOf([
      { day: 0, customer: 'a@x', category: 'bill' },
      { day: 5, customer: 'a@x', category: 'other' },
      { day: 9, customer: 'a@x', category: 'bill' },
    ])
    const pairs = (settings: Partial<MetricSettings>) =>
      repeatPairs(columns, { period: PERIOD, filter: {}, settings: { ...SETTINGS, ...settings } })
    expect(pairs({})).toEqual([{ first: 0, next: 2 }])
    expect(pairs({ repeatCategory: 'any' })).toEqual([
      { first: 1, next: 2 },
      { first: 0, next: 1 },
    ])
    expect(pairs({ windowDays: 7 })).toEqual([])
  })

  it('are as many as the figure counts, each with a case that was opened within the window', () => {
    const row = fc.record({
      day: fc.integer({ min: 0, max: 80 }),
      customer: fc.constantFrom('a@x', 'b@x'),
      category: fc.constantFrom('bill', 'other'),
    })
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.constantFrom<7 | 30>(7, 30),
        fc.constantFrom<'same' | 'any'>('same', 'any'),
        (rows, windowDays, repeatCategory) => {
          const columns = columnsOf(rows)
          const settings = { ...SETTINGS, windowDays, repeatCategory }
          const scope = { period: PERIOD, filter: {}, settings }
          const pairs = repeatPairs(columns, scope)
          const [figure] = tally(columns, { ...scope, metrics: ['repeat'], by: [], weekStart: 'mon' })
          expect(pairs).toHaveLength(figure?.numerator ?? 0)
          for (const { first, next } of pairs) {
            const days = ((columns.openedAtMs[next] ?? NaN) - (columns.resolvedAtMs[first] ?? NaN)) / DAY_MS
            expect(days > 0 && days <= windowDays).toBe(true)
          }
        },
      ),
    )
  })
})
