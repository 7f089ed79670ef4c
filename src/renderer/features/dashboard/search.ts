import { METRIC_IDS, type MetricId, WINDOW_DAYS, type WindowDays } from '#shared/metrics/definition.ts'
import { type PlaybookId, PLAYBOOK_IDS } from '#shared/techniques/playbooks.ts'
import { isCalendarDate } from '#shared/time/calendar-date.ts'
import { type DateRange, PERIOD_PRESETS, type PeriodPreset } from '../../data/period.ts'
import { type FilterLists, parseFilterLists } from './filters/filter-lists.ts'
import { PANELS, type PanelId } from './panels.ts'

export const AGENT_SORTS = ['name', 'n', 'value'] as const
export type AgentSort = (typeof AGENT_SORTS)[number]

/** What the address says of the pages of figures. A part that is absent or makes no sense is the default. */
export interface DashboardSearch extends FilterLists {
  readonly period?: PeriodPreset
  /** Own range instead of a preset. */
  readonly range?: DateRange
  /** Sets the same length of time just before beside the period. */
  readonly compare?: true
  readonly days?: WindowDays
  /** The figure shown of a theme that has several. */
  readonly shown?: Readonly<Partial<Record<PanelId, MetricId>>>
  /** Themes that show their agents as a funnel plot. */
  readonly funnels?: readonly PanelId[]
  readonly sort?: AgentSort
  readonly playbook?: PlaybookId
  /** The agent whose page is open. */
  readonly agent?: string
}

export function parseDashboardSearch(raw: Readonly<Record<string, unknown>>): DashboardSearch {
  const period = PERIOD_PRESETS.find((preset) => preset === raw['period'])
  const range = parseRange(raw['range'])
  const days = WINDOW_DAYS.find((value) => value === raw['days'])
  const shown = parseShown(raw['shown'])
  const funnels = parsePanels(raw['funnels'])
  const playbook = PLAYBOOK_IDS.find((id) => id === raw['playbook'])
  const sort = AGENT_SORTS.find((value) => value === raw['sort'])
  return {
    ...(period === undefined ? {} : { period }),
    ...(range === undefined ? {} : { range }),
    ...(raw['compare'] === true ? { compare: true } : {}),
    ...parseFilterLists(raw),
    ...(days === undefined ? {} : { days }),
    ...(shown === undefined ? {} : { shown }),
    ...(funnels === undefined ? {} : { funnels }),
    ...(sort === undefined ? {} : { sort }),
    ...(playbook === undefined ? {} : { playbook }),
    ...(typeof raw['agent'] === 'string' ? { agent: raw['agent'] } : {}),
  }
}

export function parseRange(raw: unknown): DateRange | undefined {
  if (!isRecord(raw)) return undefined
  const { from, to } = raw
  if (typeof from !== 'string' || typeof to !== 'string') return undefined
  return isCalendarDate(from) && isCalendarDate(to) && from < to ? { from, to } : undefined
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseShown(raw: unknown): DashboardSearch['shown'] {
  if (!isRecord(raw)) return undefined
  const entries = PANELS.flatMap(({ id, metrics }) => {
    const metric = METRIC_IDS.find((known) => known === raw[id])
    return metric !== undefined && metrics.includes(metric) ? [[id, metric] as const] : []
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function parsePanels(raw: unknown): readonly PanelId[] | undefined {
  if (!Array.isArray(raw)) return undefined
  const panels = PANELS.map(({ id }) => id).filter((id) => raw.includes(id))
  return panels.length === 0 ? undefined : panels
}

/** The list with the panel in it or taken out; undefined, the default, where it would be empty. */
export function withPanel(
  panels: readonly PanelId[] | undefined,
  panel: PanelId,
  isIn: boolean,
): readonly PanelId[] | undefined {
  const others = (panels ?? []).filter((id) => id !== panel)
  const changed = isIn ? [...others, panel] : others
  return changed.length === 0 ? undefined : changed
}
