import fc from 'fast-check'
import { DAY_MS, HOUR_MS, KINDS, STATUSES } from '../../case/model.ts'
import { firstInstantOfDateMs } from '../../time/zoned-dates.ts'
import { packTalk, type TalkSummary } from '../../techniques/talk-bits.ts'
import {
  ANSWER_SENSES,
  PROMISE_OUTCOMES,
  SCORED_TECHNIQUES,
  SHOWN_TECHNIQUES,
  TALK_LANGUAGES,
} from '../../techniques/technique-ids.ts'
import { type Dimension, DIMENSIONS, FOLLOW_UP_GRACE_DAYS, type Period, WINDOW_DAYS } from '../definition.ts'
import type { OracleQuery, PlainCase, Workspace } from './oracle.ts'

/**
 * Zones, each with the date from which every instant is a few days away, give or take a millisecond, so that edges are
 * met often. In most of them the clocks are changed within the first weeks, at Apia by a whole day.
 */
const CALENDARS = [
  ['UTC', '2026-03-20'],
  ['Europe/Warsaw', '2026-03-20'],
  ['Europe/Warsaw', '2026-10-18'],
  ['America/Havana', '2026-02-28'],
  ['America/Havana', '2026-10-25'],
  ['America/St_Johns', '2026-03-01'],
  ['Asia/Kathmandu', '2026-03-20'],
  ['Australia/Lord_Howe', '2026-04-01'],
  ['Australia/Lord_Howe', '2026-09-26'],
  ['Pacific/Apia', '2011-12-20'],
] as const

const nudge = fc.constantFrom(0, 0, 0, 1, -1, HOUR_MS, 12 * HOUR_MS)
const daysFromStart = (...days: readonly number[]) =>
  fc.tuple(fc.constantFrom(...days), nudge).map(([day, ms]) => day * DAY_MS + ms)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 })
const mostly = fc.constantFrom(true, true, true, false)
const name = (...names: readonly string[]) => fc.constantFrom(null, '', ' ', ...names)

const anyInstant = daysFromStart(0, 1, 5, 7, 9, 10, 12, 14, 15, 16, 20, 21, 25, 30, 31, 37, 40, 60, 61)

/** An instant at the very edge of a window that begins at another instant of the case, in two cases of three. */
const onEdge = (...days: readonly number[]) =>
  fc.option(
    fc.tuple(fc.constantFrom(...days), fc.constantFrom(0, 0, 1, -1)).map(([day, ms]) => day * DAY_MS + ms),
    { nil: null, freq: 2 },
  )

const anyTalk: fc.Arbitrary<TalkSummary> = fc.record({
  techniques: fc.subarray([...SCORED_TECHNIQUES, ...SHOWN_TECHNIQUES]).map((ids) => new Set(ids)),
  isHeated: fc.boolean(),
  answer: fc.constantFrom(null, ...ANSWER_SENSES, 'stillUnresolved'),
  offersAfterAnswer: fc.boolean(),
  promises: fc.subarray([...PROMISE_OUTCOMES]).map((outcomes) => new Set(outcomes)),
  language: fc.constantFrom(null, ...TALK_LANGUAGES),
})

type Draft = Omit<PlainCase, 'id'>

function anyRow(midnights: readonly number[]): fc.Arbitrary<Draft> {
  const [startMs = 0] = midnights
  const midnight = fc
    .tuple(fc.constantFrom(...midnights), fc.constantFrom(0, -1))
    .map(([ms, less]) => ms + less)
  const instant = fc.oneof(
    { weight: 3, arbitrary: anyInstant.map((ms) => startMs + ms) },
    { weight: 1, arbitrary: midnight },
  )
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
      hasMessages: mostly,
      hasAgentMessage: mostly,
      askedSolved: fc.boolean(),
      askedUnresolved: fc.boolean(),
      waited: mostly,
      talk: anyTalk,
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
        talkBits: packTalk(row.talk),
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
function inTurns<Row extends Draft>(drafts: readonly (readonly [Row, number | null])[]): Row[] {
  return drafts.map(([row, edgeMs], index) => {
    const before = drafts[index - 1]?.[0]
    if (edgeMs === null || before === undefined || before.resolvedAtMs === null) return row
    const { customerKey, category } = before
    return { ...row, openedAtMs: before.resolvedAtMs + edgeMs, customerKey, category }
  })
}

/** After how many days a case, or what is due, can be judged. */
const DECISIVE_DAYS = {
  openedAtMs: [14, 28, 60],
  resolvedAtMs: [0, 7, 14, 30, 40],
  followUpDueAtMs: [10],
} as const

/** An as-of at which something of a case is just over, or just not yet. */
const asOfDraft = fc.record({
  row: fc.nat(),
  after: fc.constantFrom('openedAtMs', 'resolvedAtMs', 'resolvedAtMs', 'followUpDueAtMs'),
  days: fc.nat(),
  ms: fc.constantFrom(0, 0, 0, 1, -1, 100 * DAY_MS),
})

/** Some sources count no reopenings, or record no follow-ups, at all. */
function anyWorkspace(midnights: readonly number[], maxCases: number): fc.Arbitrary<Workspace> {
  const [startMs = 0] = midnights
  const silent = fc.oneof({ weight: 2, arbitrary: fc.constant<number[]>([]) }, fc.subarray([1, 2, 3]))
  return fc
    .record({
      rows: fc
        .array(fc.tuple(anyRow(midnights), onEdge(0, 7, 14, 30)), {
          maxLength: maxCases,
          size: 'max',
        })
        .map(inTurns),
      countless: silent,
      dateless: silent,
      asOf: fc.tuple(asOfDraft, asOfDraft, asOfDraft),
    })
    .map(({ rows, countless, dateless, asOf }) => ({
      rows: rows.map((row, index) => ({
        ...row,
        id: index + 1,
        reopenCount: countless.includes(row.sourceId) ? null : row.reopenCount,
        followUpDoneAtMs: dateless.includes(row.sourceId) ? null : row.followUpDoneAtMs,
      })),
      asOf: new Map(
        asOf.map(({ row, after, days, ms }, index) => {
          const own = rows.filter(({ sourceId }) => sourceId === index + 1)
          const span = DECISIVE_DAYS[after][days % DECISIVE_DAYS[after].length] ?? 0
          return [index + 1, (own[row % own.length]?.[after] ?? startMs) + span * DAY_MS + ms]
        }),
      ),
    }))
}

function anyQuery(timeZone: string, firstDate: string): fc.Arbitrary<OracleQuery> {
  const date = fc.constantFrom(-400, ...PERIOD_DAYS, 400).map((days) => dateAfter(firstDate, days))
  const period = fc.tuple(date, date).map((dates): Period => {
    const [from = firstDate, to = firstDate] = dates.toSorted()
    return { from, to, timeZone }
  })
  return fc.record({
    period: fc.oneof(fc.constant({ ...wholePeriod(firstDate), timeZone }), period),
    filter: fc.record({
      agents: someOf([null, 'Ann', 'Bo', 'Cy', 'Dee', 'Nobody']),
      teams: someOf([null, 'North', 'South']),
      channels: someOf([null, 'mail', 'phone']),
      categories: someOf([null, 'Billing', 'billing', 'Nothing']),
      priorities: someOf([null, 'high', 'low']),
      kinds: someOf([...KINDS]),
      languages: someOf([null, ...TALK_LANGUAGES]),
    }),
    settings: fc.record({
      windowDays: fc.constantFrom(...WINDOW_DAYS, 7, 14, 30),
      repeatCategory: fc.constantFrom('same', 'any'),
      followUpPolicy: fc.boolean(),
      followUpGraceDays: fc.constantFrom(...FOLLOW_UP_GRACE_DAYS, 10, 10),
    }),
    weekStart: fc.constantFrom('mon', 'sun', 'sat'),
  })
}

export interface Example {
  readonly workspace: Workspace
  readonly query: OracleQuery
  readonly by: readonly Dimension[]
}

/** Mostly no restriction: seven filters at once would hardly let a case through. */
const someOf = <T>(choices: T[]) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom([], undefined) },
    { weight: 2, arbitrary: fc.subarray(choices) },
  )

/** Days after the first date on which periods begin and end. */
const PERIOD_DAYS = [0, 1, 7, 10, 11, 12, 21, 31, 61] as const

function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}

const wholePeriod = (date: string) => ({ from: dateAfter(date, -500), to: dateAfter(date, 900) })

/** A workspace, a question about it and up to three dimensions. */
export function anyExample(maxCases = 14): fc.Arbitrary<Example> {
  return fc.constantFrom(...CALENDARS).chain(([timeZone, firstDate]) =>
    fc.record({
      workspace: anyWorkspace(
        PERIOD_DAYS.map((days) => firstInstantOfDateMs(dateAfter(firstDate, days), timeZone)),
        maxCases,
      ),
      query: anyQuery(timeZone, firstDate),
      by: fc.oneof(
        fc.constantFrom(...DIMENSIONS).map((dimension) => [dimension]),
        fc.shuffledSubarray([...DIMENSIONS], { maxLength: 3 }),
      ),
    }),
  )
}
