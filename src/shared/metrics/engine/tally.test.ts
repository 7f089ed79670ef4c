import { describe, expect, it } from 'vitest'
import type { ColumnRow } from '../column-row.ts'
import { METRIC_IDS, type MetricId } from '../definition.ts'
import { day, rowOf, SETTINGS } from '../testing/examples.ts'
import { ColumnsBuilder } from './columns-builder.ts'
import { tally, type TallyQuery } from './tally.ts'

function rowsOf(rows: readonly ColumnRow[], query: Partial<TallyQuery> & { metrics: readonly MetricId[] }) {
  const builder = new ColumnsBuilder()
  for (const row of rows) builder.add(row)
  const sources = new Map([
    [1, day(1_000)],
    [2, day(1_000)],
  ])
  return tally(builder.finish(sources), {
    period: { from: '1970-01-01', to: '1971-01-01', timeZone: 'UTC' },
    filter: {},
    settings: SETTINGS,
    weekStart: 'mon',
    by: [],
    ...query,
  })
}

const EMPTY = { numerator: 0, denominator: 0, value: null, low: null, high: null, excluded: {} }

describe('tally', () => {
  it('has one row a metric in an empty workspace, none with groups', () => {
    expect(rowsOf([], { metrics: METRIC_IDS })).toEqual(
      METRIC_IDS.map((metric) => ({ metric, group: {}, ...EMPTY })),
    )
    expect(rowsOf([], { metrics: METRIC_IDS, by: ['agent'] })).toEqual([])
  })

  it('lists metrics as the registry does, each once', () => {
    const rows = rowsOf([], { metrics: ['closure.waited', 'resolution.now', 'closure.waited'] })
    expect(rows.map(({ metric }) => metric)).toEqual(['resolution.now', 'closure.waited'])
  })

  it('offers no reopenings where no source counts them', () => {
    const metrics = ['resolution.now', 'resolution.lasting', 'reopen'] as const
    const offered = (rows: readonly ColumnRow[]) => rowsOf(rows, { metrics }).map(({ metric }) => metric)
    expect(offered([rowOf({ id: 1 })])).toEqual(['resolution.now'])
    expect(offered([rowOf({ id: 1 }), rowOf({ id: 2, sourceId: 2, reopenCount: 0 })])).toEqual([...metrics])
  })

  it('takes the cases of [from, to) in the zone', () => {
    const atMs = Date.parse('1970-06-01T00:00:00Z')
    const rows = [atMs - 1, atMs, atMs + day(30) - 1, atMs + day(30)].map((openedAtMs, index) =>
      rowOf({ id: index + 1, openedAtMs, priority: String(index) }),
    )
    const inPeriod = (from: string, to: string, timeZone: string) =>
      rowsOf(rows, { metrics: ['resolution.now'], period: { from, to, timeZone }, by: ['priority'] }).map(
        ({ group }) => group.priority,
      )
    expect(inPeriod('1970-06-01', '1970-07-01', 'UTC')).toEqual(['1', '2'])
    expect(inPeriod('1970-06-01', '1970-07-01', 'Asia/Kathmandu')).toEqual(['0', '1'])
    expect(inPeriod('1970-06-01', '1970-07-01', 'America/New_York')).toEqual(['2', '3'])
    expect(inPeriod('1970-07-01', '1970-06-01', 'UTC')).toEqual([])
  })

  it('orders groups by code unit with none named last, and keeps the reasons in their group', () => {
    const rows = rowsOf(
      [
        rowOf({ id: 1, team: null, status: 'closed' }),
        rowOf({ id: 2, team: 'b' }),
        rowOf({ id: 3, team: 'B', status: 'excluded' }),
        rowOf({ id: 4, team: 'b', status: 'closed' }),
      ],
      { metrics: ['resolution.now'], by: ['team', 'team'] },
    )
    expect(
      rows.map(({ group, numerator, denominator, excluded }) => [group, numerator, denominator, excluded]),
    ).toEqual([
      [{ team: 'B' }, 0, 0, { excludedStatus: 1 }],
      [{ team: 'b' }, 1, 2, {}],
      [{ team: null }, 1, 1, {}],
    ])
  })

  it('keeps apart what different settings say of the same columns', () => {
    const builder = new ColumnsBuilder()
    builder.add(
      rowOf({ id: 1, status: 'closed', resolvedAtMs: day(20), reopenCount: 0, customerKey: 'email:a@x' }),
    )
    const columns = builder.finish(new Map([[1, day(1_000)]]))
    const lasting = (windowDays: 14 | 30) =>
      tally(columns, {
        metrics: ['resolution.lasting'],
        by: [],
        period: { from: '1970-01-01', to: '1971-01-01', timeZone: 'UTC' },
        filter: {},
        settings: { ...SETTINGS, windowDays },
        weekStart: 'mon',
      })[0]?.numerator
    expect([lasting(30), lasting(14), lasting(30)]).toEqual([1, 0, 1])
  })
})
