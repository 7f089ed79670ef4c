import {
  EXCLUSION_REASONS,
  type ExclusionReason,
  type Group,
  METRIC_IDS,
  type MetricId,
  WINDOW_DAYS,
} from '#shared/metrics/definition.ts'
import type { CasesInput } from '../../data/queries.ts'
import type { Scope } from '../dashboard/scope.ts'
import { isRecord, parseNames, parseRange } from '../dashboard/search.ts'

export const CASE_PARTS = ['cohort', 'denominator', 'counted', 'notCounted', ...EXCLUSION_REASONS] as const
export type CasePart = (typeof CASE_PARTS)[number]

export const CASE_SORTS = ['openedAt', 'resolvedAt', 'caseId', 'agent'] as const
export type CaseSort = (typeof CASE_SORTS)[number]

/** The agent or the month that a list is narrowed to. */
export type CaseGroup = Pick<Group, 'agent' | 'month'>

/** The address of a case list: the figure, the part of it, and the order. */
export interface CaseSearch extends Scope {
  readonly metric: MetricId
  readonly group?: CaseGroup
  readonly part: CasePart
  readonly sort?: CaseSort
  readonly ascending?: boolean
}

/** Throws where the address names no metric and period: such a list would be about nothing. */
export function parseCaseSearch(raw: Readonly<Record<string, unknown>>): CaseSearch {
  const range = parseRange(raw)
  const metric = METRIC_IDS.find((id) => id === raw['metric'])
  const days = WINDOW_DAYS.find((value) => value === raw['days'])
  if (range === undefined || metric === undefined || days === undefined) {
    throw new RangeError('The address of a case list needs metric, from, to and days')
  }
  const teams = parseNames(raw['teams'])
  const agents = parseNames(raw['agents'])
  const group = parseGroup(raw['group'])
  const sort = CASE_SORTS.find((value) => value === raw['sort'])
  return {
    ...range,
    metric,
    days,
    part: CASE_PARTS.find((part) => part === raw['part']) ?? 'counted',
    ...(teams === undefined ? {} : { teams }),
    ...(agents === undefined ? {} : { agents }),
    ...(group === undefined ? {} : { group }),
    ...(sort === undefined ? {} : { sort }),
    ...(raw['ascending'] === true ? { ascending: true } : {}),
  }
}

function parseGroup(raw: unknown): CaseGroup | undefined {
  if (!isRecord(raw)) return undefined
  const { agent, month } = raw
  const group = {
    ...(agent === null || typeof agent === 'string' ? { agent } : {}),
    ...(typeof month === 'string' ? { month } : {}),
  }
  return Object.keys(group).length === 0 ? undefined : group
}

export function isReason(part: CasePart): part is ExclusionReason {
  return EXCLUSION_REASONS.some((reason) => reason === part)
}

/** Restriction of a scope to teams and agents, as the channels take it. */
export function filterOf({ teams, agents }: Scope) {
  return {
    ...(teams === undefined ? {} : { teams: [...teams] }),
    ...(agents === undefined ? {} : { agents: [...agents] }),
  }
}

export function casesInput(search: CaseSearch): CasesInput {
  return {
    from: search.from,
    to: search.to,
    filter: filterOf(search),
    windowDays: search.days,
    metric: search.metric,
    group: search.group ?? {},
    part: isReason(search.part) ? { reason: search.part } : search.part,
    sort: search.sort ?? 'openedAt',
    descending: search.ascending !== true,
  }
}
