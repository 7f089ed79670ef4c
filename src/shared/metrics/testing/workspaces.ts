import fc from 'fast-check'
import { DAY_MS, HOUR_MS, KINDS, STATUSES } from '../../case/model.ts'
import { firstInstantOfDateMs } from '../../time/zoned-dates.ts'
import type { ColumnRow } from '../column-row.ts'
import { type Dimension, DIMENSIONS, type Period, WINDOW_DAYS } from '../definition.ts'
import type { OracleQuery, Workspace } from './oracle.ts'

/** Every instant is a multiple of a few days from here, give or take a millisecond, so that edges are met often. */
const FIRST_DATE = '2026-03-20'
const ZONES = ['UTC', 'Europe/Warsaw', 'America/Havana', 'Asia/Kathmandu'] as const

const nudge = fc.constantFrom(0, 0, 0, 1, -1, HOUR_MS, 12 * HOUR_MS)
const daysFromStart = (...days: readonly number[]) =>
  fc.tuple(fc.constantFrom(...days), nudge).map(([day, ms]) => day * DAY_MS + ms)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 })
const name = (...names: readonly string[]) => fc.constantFrom(null, '', ' ', ...names)

const anyInstant = daysFromStart(0, 1, 5, 7, 9, 10, 12, 14, 15, 16, 20, 21, 25, 30, 31, 37, 40, 60, 61)

/** An instant at the very edge of a window that begins at another instant of the case, in two cases of three. */
const onEdge = (...days: readonly number[]) =>
  fc.option(
    fc.tuple(fc.constantFrom(...days), fc.constantFrom(0, 0, 1, -1)).map(([day, ms]) => day * DAY_MS + ms),
    { nil: null, freq: 2 },
  )

function anyRow(startMs: number): fc.Arbitrary<Omit<ColumnRow, 'id'>> {
  const instant = anyInstant.map((ms) => startMs + ms)
  return fc
    .record({
      sourceId: fc.constantFrom(1, 2, 3),
      openedAtMs: instant,
      resolvedAtMs: maybe(instant),
      closedAtMs: maybe(instant),
      followUpDueAtMs: fc.option(instant, { nil: null, freq: 1 }),
      followUpDoneAtMs: fc.option(instant, { nil: null, freq: 1 }),
      laterAgentMessageAtMs: fc.option(instant, { nil: null, freq: 1 }),
      followUpDeclined: fc.constantFrom(false, false, false, true),
      reopenCount: fc.constantFrom(null, 0, 0, 1, 3),
      kind: fc.constantFrom('complaint', ...KINDS),
      status: fc.constantFrom('resolved', 'closed', 'closed', ...STATUSES),
      autoClosed: fc.constantFrom(false, false, false, true),
      customerKey: fc.constantFrom(null, 'email:a@x', 'email:a@x', 'email:b@x', 'phone:1'),
      category: name('Billing', 'Billing', ' Billing ', 'billing'),
      channel: name('mail', 'phone'),
      priority: name('high', 'low'),
      team: name('North', 'South'),
      agent: name('Ann', 'Bo'),
      resolver: name('Ann', 'Cy'),
      closingAuthor: name('Dee', 'Bo '),
      hasMessages: fc.boolean(),
      hasAgentMessage: fc.boolean(),
      askedSolved: fc.boolean(),
      askedUnresolved: fc.boolean(),
      waited: fc.boolean(),
      afterOpened: onEdge(0, 7, 14, 30),
      afterResolved: onEdge(7, 30),
      afterDue: onEdge(-5, 0, 10),
    })
    .map(({ afterOpened, afterResolved, afterDue, ...row }) => {
      const hasAgentMessage = row.hasMessages && row.hasAgentMessage
      const resolvedAtMs = afterOpened === null ? row.resolvedAtMs : row.openedAtMs + afterOpened
      const followUpDueAtMs =
        afterResolved === null || resolvedAtMs === null ? row.followUpDueAtMs : resolvedAtMs + afterResolved
      const followUpDoneAtMs =
        afterDue === null || followUpDueAtMs === null ? row.followUpDoneAtMs : followUpDueAtMs + afterDue
      return {
        ...row,
        resolvedAtMs,
        followUpDueAtMs,
        followUpDoneAtMs,
        hasAgentMessage,
        askedSolved: hasAgentMessage && row.askedSolved,
        askedUnresolved: hasAgentMessage && row.askedUnresolved,
        laterAgentMessageAtMs: hasAgentMessage ? row.laterAgentMessageAtMs : null,
      }
    })
}

/** Opens some cases at the edge of a window after the resolution of the case before, by the same customer. */
function inTurns<Row extends Omit<ColumnRow, 'id'>>(
  drafts: readonly (readonly [Row, number | null])[],
): Row[] {
  return drafts.map(([row, edgeMs], index) => {
    const before = drafts[index - 1]?.[0]
    if (edgeMs === null || before === undefined || before.resolvedAtMs === null) return row
    const { customerKey, category } = before
    return { ...row, openedAtMs: before.resolvedAtMs + edgeMs, customerKey, category }
  })
}

/** Some sources count no reopenings, or record no follow-ups, at all. */
function anyWorkspace(startMs: number, maxCases: number): fc.Arbitrary<Workspace> {
  const silent = fc.subarray([1, 2, 3])
  const asOfMs = daysFromStart(14, 24, 30, 40, 60, 61, 75, 90, 200).map((ms) => startMs + ms)
  return fc
    .record({
      rows: fc.array(fc.tuple(anyRow(startMs), onEdge(0, 7, 14, 30)), { maxLength: maxCases }).map(inTurns),
      countless: silent,
      dateless: silent,
      asOf: fc.tuple(asOfMs, asOfMs, asOfMs),
    })
    .map(({ rows, countless, dateless, asOf }) => ({
      rows: rows.map((row, index) => ({
        ...row,
        id: index + 1,
        reopenCount: countless.includes(row.sourceId) ? null : row.reopenCount,
        followUpDoneAtMs: dateless.includes(row.sourceId) ? null : row.followUpDoneAtMs,
      })),
      asOf: new Map(asOf.map((at, index) => [index + 1, at])),
    }))
}

function anyQuery(timeZone: string): fc.Arbitrary<OracleQuery> {
  const date = fc
    .constantFrom(-400, 0, 1, 7, 10, 11, 12, 21, 31, 61, 400)
    .map((days) => new Date(Date.parse(FIRST_DATE) + days * DAY_MS).toISOString().slice(0, 10))
  const period = fc.tuple(date, date).map((dates): Period => {
    const [from = FIRST_DATE, to = FIRST_DATE] = dates.toSorted()
    return { from, to, timeZone }
  })
  return fc.record({
    period: fc.oneof(fc.constant({ from: '2025-01-01', to: '2028-01-01', timeZone }), period),
    filter: fc.record(
      {
        agents: fc.subarray([null, 'Ann', 'Bo', 'Cy', 'Dee', 'Nobody']),
        teams: fc.subarray([null, 'North', 'South']),
      },
      { requiredKeys: [] },
    ),
    settings: fc.record({
      windowDays: fc.constantFrom(...WINDOW_DAYS, 7, 14),
      repeatCategory: fc.constantFrom('same', 'any'),
      followUpPolicy: fc.boolean(),
    }),
    weekStart: fc.constantFrom('mon', 'sun', 'sat'),
  })
}

export interface Example {
  readonly workspace: Workspace
  readonly query: OracleQuery
  readonly by: readonly Dimension[]
}

/** A workspace, a question about it and up to three dimensions. */
export function anyExample(maxCases = 14): fc.Arbitrary<Example> {
  return fc.constantFrom(...ZONES).chain((timeZone) =>
    fc.record({
      workspace: anyWorkspace(firstInstantOfDateMs(FIRST_DATE, timeZone), maxCases),
      query: anyQuery(timeZone),
      by: fc.oneof(
        fc.constantFrom(...DIMENSIONS).map((dimension) => [dimension]),
        fc.shuffledSubarray([...DIMENSIONS], { maxLength: 3 }),
      ),
    }),
  )
}
