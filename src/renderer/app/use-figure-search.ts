import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { FIGURE_PATHS } from '../features/dashboard/panels.ts'
import { type DashboardSearch, parseDashboardSearch } from '../features/dashboard/search.ts'
import { isSameView } from '../features/views/same-view.ts'

/** What the page of figures shows, or the last one did: links to the others keep it, from anywhere. */
export function useFigureSearch(): DashboardSearch {
  const { pathname, search } = useLocation()
  const [last, setLast] = useState<DashboardSearch>({})
  if (!FIGURE_PATHS.some((path) => path === pathname)) return last
  const current = parseDashboardSearch({ ...search })
  if (!isSameView(current, last)) setLast(current)
  return current
}
