import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnRow } from '../column-row.ts'
import { day, rowOf } from '../testing/examples.ts'
import { asOfMs } from './columns.ts'
import { ColumnsBuilder } from './columns-builder.ts'

const AS_OF = new Map([
  [1, day(100)],
  [2, day(90)],
  [3, day(80)],
])

function columnsOf(rows: readonly ColumnRow[], expectedCases = 0) {
  const builder = new ColumnsBuilder(expectedCases)
  for (const row of rows) builder.add(row)
  return builder.finish(AS_OF)
}

const resolved = { status: 'resolved', customerKey: 'email:a@x' } as const

describe('the next case', () => {
  /** Case 1 is resolved on day 5; which of the others comes next, in the same category and in any? */
  const examples: [what: string, others: Partial<ColumnRow>[], same: number | null, any: number | null][] = [
    ['none', [], null, null],
    ['opened 1 ms after the resolution', [{ openedAtMs: day(5, 1) }], 2, 2],
    ['opened at the very resolution', [{ openedAtMs: day(5) }], null, null],
    ['opened before it', [{ openedAtMs: day(4) }], null, null],
    ['the first of two', [{ openedAtMs: day(9) }, { openedAtMs: day(8) }], 3, 3],
    ['of two at one instant the lower id', [{ openedAtMs: day(9) }, { openedAtMs: day(9) }], 2, 2],
    [
      'an excluded one does not count',
      [{ openedAtMs: day(6), status: 'excluded' }, { openedAtMs: day(9) }],
      3,
      3,
    ],
    ['another category', [{ openedAtMs: day(6), category: 'b' }, { openedAtMs: day(9) }], 3, 2],
    ['a blank category is another', [{ openedAtMs: day(6), category: ' ' }], null, 2],
    ['white space round a category is nothing', [{ openedAtMs: day(6), category: ' a ' }], 2, 2],
    ['letter case in a category matters', [{ openedAtMs: day(6), category: 'A' }], null, 2],
    ['another customer', [{ openedAtMs: day(6), customerKey: 'email:b@x' }], null, null],
    ['an unknown customer', [{ openedAtMs: day(6), customerKey: null }], null, null],
    ['another source and kind', [{ openedAtMs: day(6), sourceId: 2, kind: 'request' }], 2, 2],
  ]
  it.each(examples)('%s', (_, others, same, any) => {
    const rows = [
      rowOf({ id: 1, ...resolved, resolvedAtMs: day(5), category: 'a' }),
      ...others.map((other, index) =>
        rowOf({ customerKey: 'email:a@x', category: 'a', ...other, id: index + 2 }),
      ),
    ]
    const columns = columnsOf(rows)
    const idAt = (index: number | undefined) => columns.ids[index ?? -1] ?? null
    expect(idAt(columns.nextSameCategory[0])).toBe(same)
    expect(idAt(columns.nextAnyCategory[0])).toBe(any)
  })

  it('is never the case itself, resolved before it was opened', () => {
    const backwards = rowOf({ id: 1, ...resolved, openedAtMs: day(7), resolvedAtMs: day(5) })
    expect([...columnsOf([backwards]).nextAnyCategory]).toEqual([-1])
    const columns = columnsOf([backwards, rowOf({ id: 2, customerKey: 'email:a@x', openedAtMs: day(8) })])
    expect(columns.nextAnyCategory[0]).toBe(1)
    expect(columns.nextSameCategory[0]).toBe(1)
  })

  it('of blank categories is one with a blank category', () => {
    const columns = columnsOf([
      rowOf({ id: 1, ...resolved, resolvedAtMs: day(5), category: '' }),
      rowOf({ id: 2, customerKey: 'email:a@x', openedAtMs: day(6), category: null }),
    ])
    expect(columns.nextSameCategory[0]).toBe(1)
  })

  it('is found among the many cases of one customer', () => {
    const instant = fc.integer({ min: 0, max: 60 })
    const row = fc.record({
      opened: instant,
      length: fc.integer({ min: -3, max: 20 }),
      category: fc.constantFrom('a', 'b', null),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 40, maxLength: 120 }), (drafts) => {
        const rows = drafts.map(({ opened, length, category }, index) =>
          rowOf({ id: index + 1, ...resolved, openedAtMs: opened, resolvedAtMs: opened + length, category }),
        )
        const columns = columnsOf(rows)
        for (const [index, one] of rows.entries()) {
          const later = rows
            .filter((other) => other !== one && other.openedAtMs > (one.resolvedAtMs ?? NaN))
            .toSorted((left, right) => left.openedAtMs - right.openedAtMs || left.id - right.id)
          const same = later.find((other) => other.category === one.category)
          expect(columns.nextAnyCategory[index]).toBe((later[0]?.id ?? 0) - 1)
          expect(columns.nextSameCategory[index]).toBe((same?.id ?? 0) - 1)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the columns', () => {
  it('hold every case, whether or not their number was known', () => {
    const rows = Array.from({ length: 500 }, (_, index) => rowOf({ id: index + 1, openedAtMs: day(index) }))
    expect(columnsOf(rows)).toEqual(columnsOf(rows, 500))
    expect(columnsOf(rows, 2_000).openedAtMs).toHaveLength(500)
    expect(columnsOf(rows).openedAtMs[499]).toBe(day(499))
  })

  it('take at most 110 bytes a case', () => {
    const columns = columnsOf(Array.from({ length: 100 }, (_, index) => rowOf({ id: index + 1 })))
    const bytes = Object.values(columns).reduce<number>(
      (sum, column: unknown) => sum + (ArrayBuffer.isView(column) ? column.buffer.byteLength : 0),
      0,
    )
    expect(bytes / columns.length).toBeLessThanOrEqual(110)
  })

  it('share one dictionary of people, without white space and blanks', () => {
    const columns = columnsOf([
      rowOf({ id: 1, agent: ' Ann', resolver: 'Bo', closingAuthor: ' ' }),
      rowOf({ id: 2, agent: 'Bo', resolver: 'Ann ', team: '' }),
    ])
    expect(columns.people).toEqual(['Ann', 'Bo'])
    expect([...columns.agents, ...columns.resolvers, ...columns.closingAuthors]).toEqual([0, 1, 1, 0, -1, -1])
    expect(columns.teams).toEqual([])
  })

  it('know what each source records, from excluded cases too', () => {
    const columns = columnsOf([
      rowOf({ id: 1, sourceId: 1 }),
      rowOf({ id: 2, sourceId: 2, reopenCount: 0, status: 'excluded' }),
      rowOf({ id: 3, sourceId: 2, followUpDoneAtMs: 1, status: 'excluded' }),
    ])
    expect(columns.sources).toEqual([
      { id: 1, asOfMs: day(100), sourceCountsReopens: false, sourceRecordsFollowUps: false },
      { id: 2, asOfMs: day(90), sourceCountsReopens: true, sourceRecordsFollowUps: true },
    ])
  })

  it('keep a huge count of reopenings a count', () => {
    expect(columnsOf([rowOf({ id: 1, reopenCount: 100_000 })]).reopenCounts[0]).toBeGreaterThan(0)
  })

  it('speak for the earliest as-of of the sources that have cases', () => {
    expect(asOfMs(columnsOf([rowOf({ id: 1 }), rowOf({ id: 2, sourceId: 2 })]))).toBe(day(90))
    expect(asOfMs(columnsOf([]))).toBeNull()
  })

  it('cannot be finished without the as-of of a source', () => {
    expect(() => columnsOf([rowOf({ id: 1, sourceId: 9 })])).toThrow('no as-of')
  })
})
