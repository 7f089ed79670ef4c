import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { WorkspaceState } from '#shared/ipc/contract.ts'
import { METRIC_IDS } from '#shared/metrics/definition.ts'
import { dateOfInstant } from '#shared/time/zoned-dates.ts'
import type { DataCalendar } from '../../data/period.ts'
import { type Figures, useFigures, useSettings } from '../../data/queries.ts'
import { filterOf } from '../cases/case-search.ts'
import { resolveScope, type Scope } from './scope.ts'
import type { DashboardSearch } from './search.ts'

export type ReadyWorkspace = Extract<WorkspaceState, { kind: 'ready' }>

/** Null while the workspace has no case. */
export function dataCalendar(workspace: ReadyWorkspace, timeZone: string): DataCalendar | null {
  const { asOf, firstDate, lastDate } = workspace
  if (asOf === null || firstDate === null || lastDate === null) return null
  return { asOfDate: dateOfInstant(Date.parse(asOf), timeZone), firstDate, lastDate }
}

/** Changes parts of the dashboard's address; `undefined` takes a part out of it. */
export type ChangeSearch = (change: {
  readonly [Key in keyof DashboardSearch]: DashboardSearch[Key] | undefined
}) => void

export function useDashboardSearch(): readonly [DashboardSearch, ChangeSearch] {
  const search = useSearch({ from: '/dashboard' })
  const navigate = useNavigate()
  const change: ChangeSearch = (parts) => {
    const entries = Object.entries({ ...search, ...parts }).filter(([, value]) => value !== undefined)
    void navigate({
      to: '/dashboard',
      search: Object.fromEntries(entries),
      replace: true,
      resetScroll: false,
    })
  }
  return [search, change]
}

export function useScope(search: DashboardSearch, calendar: DataCalendar): Scope {
  const { windowDays } = useSettings()
  return useMemo(() => resolveScope(search, calendar, windowDays), [search, calendar, windowDays])
}

/** All figures of a scope, whole, by month and by agent; `whole` is of the same teams with all of their agents. */
export function useDashboardFigures(scope: Scope) {
  const metrics = [...METRIC_IDS]
  const period = { from: scope.from, to: scope.to, windowDays: scope.days }
  const chosen = useFigures({
    ...period,
    filter: filterOf(scope),
    queries: [
      { metrics, by: [] },
      { metrics, by: ['month'] },
      { metrics, by: ['agent'] },
    ],
  })
  const { agents, ...everybody } = scope
  const team = useFigures(
    { ...period, filter: filterOf(everybody), queries: [{ metrics, by: [] }] },
    { enabled: agents !== undefined },
  )
  return { chosen, team: agents === undefined ? chosen : team }
}

export interface FigureLists {
  readonly totals: Figures['results'][number]
  readonly months: Figures['results'][number]
  readonly agents: Figures['results'][number]
}

export function listsOf({ results: [totals = [], months = [], agents = []] }: Figures): FigureLists {
  return { totals, months, agents }
}
