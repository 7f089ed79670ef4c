import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dimension, type FigureRow, METRIC_IDS } from '#shared/metrics/definition.ts'
import { ColumnsBuilder } from '#shared/metrics/engine/columns-builder.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { rowOf, SETTINGS } from '#shared/metrics/testing/examples.ts'
import { localDate } from '#shared/metrics/testing/oracle.ts'
import { anyExample } from '#shared/metrics/testing/workspaces.ts'
import { changeSettings } from '../src/main/services/settings.ts'
import { openForWriting } from '../src/main/services/workspace.ts'
import { file, json, run } from './support/command-line.ts'
import { temporaryFolder } from './support/workspaces.ts'

const QUARTER_MS = 15 * 60_000
const TIME: readonly Dimension[] = ['month', 'week', 'day']

/** Cases opened every quarter of an hour over the days around a date, and 1 ms before each of them. */
function columnsAround(date: string) {
  const builder = new ColumnsBuilder()
  const startMs = Date.parse(date) - 2 * 86_400_000
  for (let quarter = 0; quarter < 5 * 96; quarter++) {
    const openedAtMs = startMs + quarter * QUARTER_MS
    builder.add(rowOf({ id: 2 * quarter + 1, openedAtMs }))
    builder.add(rowOf({ id: 2 * quarter + 2, openedAtMs: openedAtMs - 1 }))
  }
  return builder.finish(new Map([[1, startMs]]))
}

function openedIn(date: string, to: string, timeZone: string, by: readonly Dimension[] = []): FigureRow[] {
  return tally(columnsAround(date), {
    metrics: ['resolution.now'],
    by,
    period: { from: date, to, timeZone },
    filter: {},
    settings: SETTINGS,
    weekStart: 'mon',
  })
}

const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** How long a day is where clocks move, or do not. */
const DAYS: readonly (readonly [timeZone: string, date: string, hours: number])[] = [
  ['Europe/Warsaw', '2026-03-29', 23],
  ['Europe/Warsaw', '2026-10-25', 25],
  ['America/St_Johns', '2026-03-08', 23],
  ['America/St_Johns', '2026-11-01', 25],
  ['Australia/Lord_Howe', '2026-04-05', 24.5],
  ['Australia/Lord_Howe', '2026-10-04', 23.5],
  ['America/Havana', '2026-03-08', 23],
  ['America/Havana', '2026-11-01', 25],
  ['Asia/Kathmandu', '2026-03-29', 24],
  ['Pacific/Apia', '2011-12-29', 24],
  ['Pacific/Apia', '2011-12-30', 0],
  ['Pacific/Apia', '2011-12-31', 24],
]

describe.each(DAYS)('in %s on %s', (timeZone, date, hours) => {
  it(`a period of that day has the cases of its ${hours} hours, and ends when it ends`, () => {
    expect(openedIn(date, dayAfter(date), timeZone)[0]?.denominator).toBe(2 * 4 * hours)
  })

  it('each case is of the day that the calendar of the zone shows at its instant', () => {
    const around = openedIn(dayAfter(date, -1), dayAfter(date, 2), timeZone, ['day'])
    const shown = new Map<string, number>()
    for (const atMs of columnsAround(dayAfter(date, -1)).openedAtMs) {
      const day = localDate(atMs, timeZone)
      if (day >= dayAfter(date, -1) && day <= dayAfter(date)) shown.set(day, (shown.get(day) ?? 0) + 1)
    }
    const counted = around.map(({ group, denominator }) => [group['day'] ?? '', denominator] as const)
    expect(new Map(counted)).toEqual(shown)
    expect(shown.has(date)).toBe(hours > 0)
  })
})

it('offsets of quarters of an hour put midnight where it is', () => {
  const at = (instant: string) => rowOf({ id: 1, openedAtMs: Date.parse(instant) })
  const dayOf = (instant: string, timeZone: string) => {
    const builder = new ColumnsBuilder()
    builder.add(at(instant))
    const period = { from: '2026-02-01', to: '2026-04-01', timeZone }
    const query = { metrics: ['resolution.now'], period, filter: {}, settings: SETTINGS } as const
    return tally(builder.finish(new Map([[1, 0]])), { ...query, weekStart: 'mon', by: ['day'] })[0]?.group[
      'day'
    ]
  }
  expect(dayOf('2026-03-01T18:14:59.999Z', 'Asia/Kathmandu')).toBe('2026-03-01')
  expect(dayOf('2026-03-01T18:15:00.000Z', 'Asia/Kathmandu')).toBe('2026-03-02')
  expect(dayOf('2026-03-01T03:29:59.999Z', 'America/St_Johns')).toBe('2026-02-28')
  expect(dayOf('2026-03-01T03:30:00.000Z', 'America/St_Johns')).toBe('2026-03-01')
  expect(dayOf('2026-03-01T12:59:59.999Z', 'Australia/Lord_Howe')).toBe('2026-03-01')
  expect(dayOf('2026-03-01T13:00:00.000Z', 'Australia/Lord_Howe')).toBe('2026-03-02')
})

describe('a workspace in another zone', { timeout: 120_000 }, () => {
  const zones = fc.constantFrom('Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Apia')
  const whole = { from: '2005-01-01', to: '2035-01-01' }

  it('judges every case as before: windows and as-of are of 24 hours anywhere', () => {
    fc.assert(
      fc.property(anyExample(), zones, ({ workspace, query, by }, timeZone) => {
        const builder = new ColumnsBuilder()
        for (const row of workspace.rows) builder.add(row)
        const columns = builder.finish(workspace.asOf)
        const figures = (zone: string) =>
          tally(columns, {
            ...query,
            period: { ...whole, timeZone: zone },
            metrics: METRIC_IDS,
            by: by.filter((dimension) => !TIME.includes(dimension)),
          })
        expect(figures(timeZone)).toEqual(figures(query.period.timeZone))
      }),
      { numRuns: 150 },
    )
  })

  const local = { status: 'resolved', kind: 'complaint', reopen_count: '0', customer_email: 'k@example.com' }
  const rows = [
    { case_id: 'a', opened_at: '2026-03-01 00:30', resolved_at: '2026-03-02 12:00', ...local },
    // Exactly 30 x 24 hours after the resolution, over a change of the clocks.
    { case_id: 'b', opened_at: '2026-04-01 13:00', resolved_at: '2026-04-02 12:00', ...local },
  ]

  it('keeps its instants: only groups by date and the ends of periods move', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'w')
    const zone = ['--time-zone', 'Europe/Warsaw']
    const imported = await run(
      'import',
      file(folder, rows),
      '--workspace',
      path,
      ...zone,
      '--as-of',
      '2026-12-31T00:00Z',
    )
    expect(imported.code, imported.err).toBe(0)
    const figures = async (from: string, ...args: readonly string[]) => {
      const { answer } = await json(
        'metrics',
        '--workspace',
        path,
        '--from',
        from,
        '--to',
        '2027-01-01',
        ...args,
      )
      return answer['rows'] as FigureRow[]
    }
    const monthsOf = async (...args: readonly string[]) =>
      (await figures('2026-01-01', '--metric', 'repeat', '--by', 'month', ...args)).map(
        ({ group, numerator, denominator }) => [group['month'], numerator, denominator],
      )
    const days = async (from: string, ...args: readonly string[]) =>
      (await figures(from, '--metric', 'resolution.now', '--by', 'day', ...args)).map(
        ({ group }) => group['day'],
      )

    const before = await figures('2026-01-01')
    expect(await monthsOf()).toEqual([
      ['2026-03', 1, 1],
      ['2026-04', 0, 1],
    ])
    expect(await days('2026-01-01')).toEqual(['2026-03-01', '2026-04-01'])
    expect(await days('2026-03-01')).toEqual(['2026-03-01', '2026-04-01'])

    const workspace = openForWriting(path, 'test')
    await workspace.write((writer) => changeSettings(writer, { timeZone: 'America/St_Johns' }))
    workspace.close()
    expect(await figures('2026-01-01')).toEqual(before)
    expect(await monthsOf()).toEqual([
      ['2026-03', 1, 1],
      ['2026-04', 0, 1],
    ])
    expect(await days('2026-01-01')).toEqual(['2026-02-28', '2026-04-01'])
    expect(await days('2026-03-01')).toEqual(['2026-04-01'])
    expect(await days('2026-03-01', ...zone)).toEqual(['2026-03-01', '2026-04-01'])
  })
})
