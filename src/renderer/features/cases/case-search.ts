import { CASE_COLUMNS, type CaseColumn } from '#shared/ipc/case-schemas.ts'
import {
  DIMENSIONS,
  EXCLUSION_REASONS,
  type ExclusionReason,
  type Group,
  METRIC_IDS,
  type MetricId,
  WINDOW_DAYS,
} from '#shared/metrics/definition.ts'
import type { FollowUpState } from '#shared/metrics/rules/follow-up-state.ts'
import type { CasesInput } from '../../data/queries.ts'
import type { Scope } from '../dashboard/scope.ts'
import { filterOf, parseFilterLists } from '../dashboard/filters/filter-lists.ts'
import { isRecord, parseRange } from '../dashboard/search.ts'

/** States of a follow-up that are no reason to leave it out; those that are one go by that reason. */
export const JUDGED_STATES = ['early', 'onTime', 'late', 'missed'] as const satisfies readonly FollowUpState[]
type JudgedState = (typeof JUDGED_STATES)[number]

export const CASE_PARTS = [
  'cohort',
  'denominator',
  'counted',
  'notCounted',
  ...JUDGED_STATES,
  ...EXCLUSION_REASONS,
] as const
export type CasePart = (typeof CASE_PARTS)[number]

/** The address of a case list: the figure, the part of it, a text to look for, and the order. */
export interface CaseSearch extends Scope {
  readonly metric: MetricId
  /** What the list is narrowed to, as in the row of the figure. */
  readonly group?: Group
  readonly part: CasePart
  readonly text?: string
  readonly sort?: CaseColumn
  readonly ascending?: boolean
}

/** As many characters as the channel takes. */
const MAX_TEXT = 200

/** Throws where the address names no metric and period: such a list would be about nothing. */
export function parseCaseSearch(raw: Readonly<Record<string, unknown>>): CaseSearch {
  const range = parseRange(raw)
  const metric = METRIC_IDS.find((id) => id === raw['metric'])
  const days = WINDOW_DAYS.find((value) => value === raw['days'])
  if (range === undefined || metric === undefined || days === undefined) {
    throw new RangeError('The address of a case list needs metric, from, to and days')
  }
  const group = parseGroup(raw['group'])
  const sort = CASE_COLUMNS.find((value) => value === raw['sort'])
  const part = CASE_PARTS.find((one) => one === raw['part']) ?? 'counted'
  // Numbers in an address are texts that look like one.
  const text = typeof raw['text'] === 'number' ? String(raw['text']) : raw['text']
  return {
    ...range,
    metric,
    days,
    part: isState(part) && metric !== 'followUp.completion' ? 'counted' : part,
    ...(typeof text === 'string' && text.trim() !== '' ? { text: text.slice(0, MAX_TEXT) } : {}),
    ...parseFilterLists(raw),
    ...(group === undefined ? {} : { group }),
    ...(sort === undefined ? {} : { sort }),
    ...(raw['ascending'] === true ? { ascending: true } : {}),
  }
}

function parseGroup(raw: unknown): Group | undefined {
  if (!isRecord(raw)) return undefined
  const named = DIMENSIONS.flatMap((dimension) => {
    const label = raw[dimension]
    if (label === null || typeof label === 'string') return [[dimension, label] as const]
    return typeof label === 'number' ? [[dimension, String(label)] as const] : []
  })
  return named.length === 0 ? undefined : Object.fromEntries(named)
}

export function isReason(part: CasePart): part is ExclusionReason {
  return EXCLUSION_REASONS.some((reason) => reason === part)
}

export function isState(part: CasePart): part is JudgedState {
  return JUDGED_STATES.some((state) => state === part)
}

/** The order in which a column is most useful first: the newest and largest, else by alphabet. */
export function isAscendingAtFirst(column: CaseColumn): boolean {
  return !['openedAt', 'resolvedAt', 'hoursToResolution', 'reopenCount', 'repeatCase'].includes(column)
}

/** Newest first unless the address says otherwise. */
export function sortOf({ sort, ascending }: CaseSearch): { column: CaseColumn; isAscending: boolean } {
  return { column: sort ?? 'openedAt', isAscending: ascending === true }
}

export function casesInput(search: CaseSearch): CasesInput {
  const { column, isAscending } = sortOf(search)
  return {
    from: search.from,
    to: search.to,
    filter: filterOf(search),
    windowDays: search.days,
    metric: search.metric,
    group: search.group ?? {},
    part: partInput(search.part),
    text: search.text ?? '',
    sort: column,
    descending: !isAscending,
  }
}

function partInput(part: CasePart): CasesInput['part'] {
  if (isReason(part)) return { reason: part }
  return isState(part) ? { followUpState: part } : part
}
