import type { WindowDays } from '#shared/metrics/definition.ts'
import type { DataCalendar, DateRange } from '../../data/period.ts'
import { defaultPreset, type PeriodPreset, presetRange } from '../../data/period.ts'
import { type FilterLists, filterLists } from './filters/filter-lists.ts'
import type { DashboardSearch } from './search.ts'

/** The cases that a set of figures is about; with a metric, a group and a part it addresses a case list. */
export interface Scope extends DateRange, FilterLists {
  readonly days: WindowDays
}

export type PeriodChoice = PeriodPreset | 'custom'

export function periodChoice(search: DashboardSearch, calendar: DataCalendar): PeriodChoice {
  if (search.range !== undefined) return 'custom'
  return search.period ?? defaultPreset(calendar)
}

/** Resolves what the address leaves open: the period by the calendar of the data, the window by the settings. */
export function resolveScope(search: DashboardSearch, calendar: DataCalendar, usualDays: WindowDays): Scope {
  const range = search.range ?? presetRange(search.period ?? defaultPreset(calendar), calendar)
  return { ...range, days: search.days ?? usualDays, ...filterLists(search) }
}
