import { DAY_MS } from '../../case/model.ts'
import type { ColumnRow } from '../column-row.ts'
import { type CaseFacts, type MetricRule, type MetricSettings, NOBODY, type Verdict } from '../definition.ts'

/** Instant of a worked example: days (and milliseconds) after the example's case was opened. */
export function day(days: number, ms = 0): number {
  return days * DAY_MS + ms
}

export const SETTINGS: MetricSettings = {
  windowDays: 30,
  repeatCategory: 'same',
  followUpPolicy: true,
  followUpGraceDays: 10,
}

/** Facts of a complaint that agent 0 owns and resolver 1 resolved within a day, long before the as-of. */
export function factsOf(overrides: Partial<CaseFacts>): CaseFacts {
  return {
    asOfMs: day(1_000),
    openedAtMs: 0,
    resolvedAtMs: day(1),
    followUpDueAtMs: NaN,
    followUpDoneAtMs: NaN,
    laterAgentMessageAtMs: NaN,
    followUpDeclined: false,
    reopenCount: 0,
    kind: 'complaint',
    isExcluded: false,
    isSolved: true,
    isAutoClosed: false,
    hasCustomer: true,
    hasMessages: true,
    hasAgentMessage: true,
    askedSolved: false,
    askedUnresolved: false,
    waited: false,
    answer: null,
    offersAfterAnswer: false,
    talkBits: 0,
    sourceCountsReopens: true,
    sourceRecordsFollowUps: true,
    nextSameCategoryAtMs: NaN,
    nextAnyCategoryAtMs: NaN,
    agent: 0,
    resolver: 1,
    closingAuthor: NOBODY,
    ...overrides,
  }
}

/** What a rule says of the facts, `outside` where they are not in its cohort. */
export function verdictOf(
  rule: MetricRule,
  overrides: Partial<CaseFacts>,
  settings: Partial<MetricSettings> = {},
): Verdict {
  const facts = factsOf(overrides)
  const all = { ...SETTINGS, ...settings }
  return Number.isNaN(rule.instantMs(facts, all)) ? 'outside' : rule.judge(facts, all)
}

/** A stored case: a complaint of an unknown customer, opened at 0 and still open. */
export function rowOf(overrides: Partial<ColumnRow> & Pick<ColumnRow, 'id'>): ColumnRow {
  return {
    sourceId: 1,
    openedAtMs: 0,
    resolvedAtMs: null,
    closedAtMs: null,
    followUpDueAtMs: null,
    followUpDoneAtMs: null,
    laterAgentMessageAtMs: null,
    followUpDeclined: false,
    reopenCount: null,
    kind: 'complaint',
    status: 'open',
    autoClosed: false,
    customerKey: null,
    category: null,
    channel: null,
    priority: null,
    team: null,
    agent: null,
    resolver: null,
    closingAuthor: null,
    hasMessages: false,
    hasAgentMessage: false,
    askedSolved: false,
    askedUnresolved: false,
    waited: false,
    talkBits: 0,
    ...overrides,
  }
}
