import { METRIC_IDS, type MetricId, WINDOW_DAYS, type WindowDays } from '#shared/metrics/definition.ts'
import { isCalendarDate } from '#shared/time/calendar-date.ts'
import { type DateRange, PERIOD_PRESETS, type PeriodPreset } from '../../data/period.ts'
import { PANELS, type PanelId } from './panels.ts'

export const AGENT_SORTS = ['name', 'n', 'value'] as const
export type AgentSort = (typeof AGENT_SORTS)[number]

/** What the address says of the dashboard. A part that is absent or makes no sense is the default. */
export interface DashboardSearch {
  readonly period?: PeriodPreset
  /** Own range instead of a preset. */
  readonly range?: DateRange
  readonly teams?: readonly (string | null)[]
  readonly agents?: readonly (string | null)[]
  readonly days?: WindowDays
  /** The figure shown in a panel that has several. */
  readonly shown?: Readonly<Partial<Record<PanelId, MetricId>>>
  readonly tables?: readonly PanelId[]
  /** Panels that show their agents as a funnel plot. */
  readonly funnels?: readonly PanelId[]
  readonly sort?: AgentSort
}

export function parseDashboardSearch(raw: Readonly<Record<string, unknown>>): DashboardSearch {
  const period = PERIOD_PRESETS.find((preset) => preset === raw['period'])
  const range = parseRange(raw['range'])
  const teams = parseNames(raw['teams'])
  const agents = parseNames(raw['agents'])
  const days = WINDOW_DAYS.find((value) => value === raw['days'])
  const shown = parseShown(raw['shown'])
  const tables = parsePanels(raw['tables'])
  const funnels = parsePanels(raw['funnels'])
  const sort = AGENT_SORTS.find((value) => value === raw['sort'])
  return {
    ...(period === undefined ? {} : { period }),
    ...(range === undefined ? {} : { range }),
    ...(teams === undefined ? {} : { teams }),
    ...(agents === undefined ? {} : { agents }),
    ...(days === undefined ? {} : { days }),
    ...(shown === undefined ? {} : { shown }),
    ...(tables === undefined ? {} : { tables }),
    ...(funnels === undefined ? {} : { funnels }),
    ...(sort === undefined ? {} : { sort }),
  }
}

export function parseRange(raw: unknown): DateRange | undefined {
  if (!isRecord(raw)) return undefined
  const { from, to } = raw
  if (typeof from !== 'string' || typeof to !== 'string') return undefined
  return isCalendarDate(from) && isCalendarDate(to) && from < to ? { from, to } : undefined
}

/** A list of names, `null` standing for "none named"; numbers are names that look like one. */
export function parseNames(raw: unknown): readonly (string | null)[] | undefined {
  if (!Array.isArray(raw) || raw.length === 0) return undefined
  const names = raw.filter((name): name is string | null => name === null || typeof name === 'string')
  return names.length === raw.length ? names : undefined
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
