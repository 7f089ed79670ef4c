import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { WorkspaceState } from '#shared/ipc/contract.ts'
import type { Dimension, MetricId } from '#shared/metrics/definition.ts'
import { dateOfInstant } from '#shared/time/zoned-dates.ts'
import { type DataCalendar, previousRange } from '../../data/period.ts'
import { type Figures, type FiguresInput, useFigures, useSettings } from '../../data/queries.ts'
import { filterOf } from './filters/filter-lists.ts'
import type { FigurePath } from './panels.ts'
import { resolveScope, type Scope } from './scope.ts'
import type { DashboardSearch } from './search.ts'

export type ReadyWorkspace = Extract<WorkspaceState, { kind: 'ready' }>

/** Null while the workspace has no case. */
export function dataCalendar(workspace: ReadyWorkspace, timeZone: string): DataCalendar | null {
  const { asOf, firstDate, lastDate } = workspace
  if (asOf === null || firstDate === null || lastDate === null) return null
  return { asOfDate: dateOfInstant(Date.parse(asOf), timeZone), firstDate, lastDate }
}

/** Changes parts of the address of a page of figures; `undefined` takes a part out of it. */
export type ChangeSearch = (change: {
  readonly [Key in keyof DashboardSearch]: DashboardSearch[Key] | undefined
}) => void

/** What the address of a page of figures says, and how to change parts of it or all of it. */
export function useDashboardSearch(path: FigurePath) {
  const search: DashboardSearch = useSearch({ from: path })
  const navigate = useNavigate()
  const replace = (whole: DashboardSearch): void => {
    void navigate({ to: path, search: whole, replace: true, resetScroll: false })
  }
  const change: ChangeSearch = (parts) => {
    const entries = Object.entries({ ...search, ...parts }).filter(([, value]) => value !== undefined)
    replace(Object.fromEntries(entries))
  }
  return { search, change, replace }
}

export function useScope(search: DashboardSearch, calendar: DataCalendar): Scope {
  const { windowDays } = useSettings()
  return useMemo(() => resolveScope(search, calendar, windowDays), [search, calendar, windowDays])
}

/** A scope and the groupings that are asked about it, as the channel takes them; the period whole comes first. */
function figuresInput(
  scope: Scope,
  metrics: readonly MetricId[],
  dimensions: readonly Dimension[],
): FiguresInput {
  return {
    from: scope.from,
    to: scope.to,
    windowDays: scope.days,
    filter: filterOf(scope),
    queries: [[], ...dimensions.map((dimension) => [dimension])].map((by) => ({ metrics: [...metrics], by })),
  }
}

const OVERVIEW_DIMENSIONS = ['month'] as const
const THEME_DIMENSIONS = ['month', 'agent', 'category', 'channel'] as const

/** The figures of the overview, whole and by month. */
export function useOverviewFigures(scope: Scope, metrics: readonly MetricId[]) {
  return useFigures(figuresInput(scope, metrics, OVERVIEW_DIMENSIONS))
}

/** All figures of a theme; `team` is of the same cases with all of their agents. */
export function useThemeFigures(scope: Scope, metrics: readonly MetricId[]) {
  const chosen = useFigures(figuresInput(scope, metrics, THEME_DIMENSIONS))
  const { agents, ...everybody } = scope
  const team = useFigures(figuresInput(everybody, metrics, []), { enabled: agents !== undefined })
  return { chosen, team: agents === undefined ? chosen : team }
}

export interface PreviousFigures {
  readonly range: Pick<Scope, 'from' | 'to'>
  /** Empty until known. */
  readonly totals: Figures['results'][number]
}

/** The same figures over the same length of time just before; null unless they are asked for. */
export function usePreviousFigures(
  scope: Scope,
  metrics: readonly MetricId[],
  isAsked: boolean,
): PreviousFigures | null {
  const range = previousRange(scope)
  const { data } = useFigures(figuresInput({ ...scope, ...range }, metrics, []), { enabled: isAsked })
  return isAsked ? { range, totals: data?.results[0] ?? [] } : null
}

export interface FigureLists {
  readonly totals: Figures['results'][number]
  readonly months: Figures['results'][number]
  readonly agents: Figures['results'][number]
  readonly categories: Figures['results'][number]
  readonly channels: Figures['results'][number]
}

/** The answers by what they are grouped by, in the order in which they were asked. */
export function listsOf({ results }: Figures): FigureLists {
  const [totals = [], months = [], agents = [], categories = [], channels = []] = results
  return { totals, months, agents, categories, channels }
}
