import type { TalkSummary } from '../../techniques/talk-bits.ts'
import type { ColumnRow } from '../column-row.ts'
import type {
  CaseFilter,
  CasePart,
  Dimension,
  MetricId,
  MetricSettings,
  Period,
  Verdict,
  WeekStart,
} from '../definition.ts'

/** A case with what was found in its words as plain sets and words, where the engine reads the packed number. */
export interface PlainCase extends ColumnRow {
  readonly talk: TalkSummary
}

/**
 * The definitions once more, as slow and plain as they can be written: loops over whole cases, dates asked of Intl. It
 * shares no code with the engine, which must agree with it to the case.
 */
export interface Workspace {
  readonly rows: readonly PlainCase[]
  readonly asOf: ReadonlyMap<number, number>
}

export interface OracleQuery {
  readonly period: Period
  readonly filter: CaseFilter
  readonly settings: MetricSettings
  readonly weekStart: WeekStart
}

export interface OracleCase {
  readonly row: PlainCase
  readonly instantMs: number
  readonly verdict: Verdict
  readonly labels: Readonly<Record<Dimension, string | null>>
}

const D = 24 * 60 * 60 * 1000
const RESOLUTION: readonly MetricId[] = ['resolution.once', 'resolution.now', 'resolution.lasting']

const named = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim())
const category = (row: ColumnRow) => (row.category ?? '').trim()
const solved = (row: ColumnRow) => row.status === 'resolved' || row.status === 'closed'
const complaint = (row: ColumnRow) => row.kind === 'complaint' || row.kind === 'unknown'
const asked = (row: ColumnRow) => row.askedSolved || row.askedUnresolved

function resolvedAt(row: ColumnRow): number | null {
  if (row.resolvedAtMs !== null) return row.resolvedAtMs
  if (solved(row) && !row.autoClosed) return row.closedAtMs
  return null
}

/** Other, not excluded cases of the customer, opened after the resolution. */
export function laterCases(
  { rows }: { readonly rows: readonly ColumnRow[] },
  row: ColumnRow,
): readonly ColumnRow[] {
  const at = resolvedAt(row)
  if (at === null || row.customerKey === null) return []
  return rows.filter(
    (other) =>
      other.id !== row.id &&
      other.customerKey === row.customerKey &&
      other.status !== 'excluded' &&
      other.openedAtMs > at,
  )
}

function repeated(workspace: Workspace, row: ColumnRow, settings: MetricSettings): boolean {
  const end = (resolvedAt(row) ?? NaN) + settings.windowDays * D
  return laterCases(workspace, row).some(
    (other) =>
      other.openedAtMs <= end && (settings.repeatCategory === 'any' || category(other) === category(row)),
  )
}

function due(row: ColumnRow, settings: MetricSettings): number | null {
  if (row.followUpDueAtMs !== null) return row.followUpDueAtMs
  const at = resolvedAt(row)
  return settings.followUpPolicy && complaint(row) && at !== null ? at + 30 * D : null
}

export function sourceHas(
  { rows }: Workspace,
  sourceId: number,
  field: 'reopenCount' | 'followUpDoneAtMs',
): boolean {
  return rows.some((row) => row.sourceId === sourceId && row[field] !== null)
}

/** The instant that puts the case into the metric's cohort, or null. */
function instant(
  workspace: Workspace,
  metric: MetricId,
  row: PlainCase,
  settings: MetricSettings,
): number | null {
  switch (metric) {
    case 'resolution.once':
    case 'resolution.now':
      return row.openedAtMs
    case 'resolution.lasting':
      return sourceHas(workspace, row.sourceId, 'reopenCount') ? row.openedAtMs : null
    case 'reopen':
      return sourceHas(workspace, row.sourceId, 'reopenCount') ? resolvedAt(row) : null
    case 'followUp.completion':
      return due(row, settings)
    case 'repeat':
      return complaint(row) ? resolvedAt(row) : null
    case 'closure.waited':
      return asked(row) ? resolvedAt(row) : null
    case 'closure.ignoredNo':
      return asked(row) && row.waited ? resolvedAt(row) : null
    default:
      return resolvedAt(row)
  }
}

export function followUp(workspace: Workspace, row: PlainCase, settings: MetricSettings) {
  const asOf = workspace.asOf.get(row.sourceId) ?? NaN
  const at = due(row, settings) ?? NaN
  const done = row.followUpDoneAtMs ?? row.laterAgentMessageAtMs
  if (at + settings.followUpGraceDays * D > asOf) return 'notYetDue'
  const returned = laterCases(workspace, row).some(
    (other) => category(other) === category(row) && other.openedAtMs < at,
  )
  if (row.followUpDeclined || !solved(row) || returned) return 'notApplicable'
  if (
    row.followUpDoneAtMs === null &&
    !row.hasMessages &&
    !sourceHas(workspace, row.sourceId, 'followUpDoneAtMs')
  ) {
    return 'noEvidence'
  }
  if (done === null) return 'missed'
  if (done > at + settings.followUpGraceDays * D) return 'late'
  return done >= at - 5 * D ? 'onTime' : 'early'
}

function judge(workspace: Workspace, metric: MetricId, row: PlainCase, settings: MetricSettings): Verdict {
  const asOf = workspace.asOf.get(row.sourceId) ?? NaN
  const at = resolvedAt(row)
  const w = settings.windowDays * D
  const counted = (is: boolean): Verdict => (is ? 'counted' : 'notCounted')
  if (row.status === 'excluded') return 'excludedStatus'
  switch (metric) {
    case 'resolution.once':
      return counted(!row.autoClosed && ((at !== null && at <= asOf) || (at === null && solved(row))))
    case 'resolution.now':
      return counted(solved(row) && !row.autoClosed)
    case 'resolution.lasting':
      if (row.openedAtMs + 2 * w > asOf) return 'tooEarly'
      if (solved(row) && !row.autoClosed && at === null) return 'noResolvedAt'
      if (row.customerKey === null) return 'unknownCustomer'
      return counted(
        solved(row) &&
          !row.autoClosed &&
          at !== null &&
          at <= row.openedAtMs + w &&
          (row.reopenCount ?? 0) === 0 &&
          !repeated(workspace, row, settings),
      )
    case 'reopen':
      if ((at ?? NaN) + w > asOf) return 'tooEarly'
      return counted((row.reopenCount ?? 0) > 0)
    case 'followUp.completion': {
      const state = followUp(workspace, row, settings)
      if (state === 'early' || state === 'onTime') return 'counted'
      return state === 'late' || state === 'missed' ? 'notCounted' : state
    }
    case 'repeat':
      if (row.customerKey === null) return 'unknownCustomer'
      if ((at ?? NaN) + w > asOf) return 'tooEarly'
      return counted(repeated(workspace, row, settings))
    case 'closure.waited':
      return counted(row.waited)
    case 'closure.ignoredNo':
      return counted(row.talk.answer === 'stillUnresolved' && !row.talk.offersAfterAnswer && solved(row))
    default:
      if (!row.hasMessages) return 'noTranscript'
      if (!row.hasAgentMessage) return 'noAgentMessage'
      return counted(inWords(metric, row))
  }
}

/** Whether agents' words show what the metric counts. */
function inWords(metric: MetricId, row: PlainCase): boolean {
  if (metric === 'closure.solved') return row.askedSolved
  if (metric === 'closure.unresolved') return row.askedUnresolved
  if (metric === 'closure.either') return asked(row)
  if (metric === 'closure.both') return row.askedSolved && row.askedUnresolved
  return [...row.talk.techniques].some((technique) => metric === `technique.${technique}`)
}

function charged(metric: MetricId, row: PlainCase): string | null {
  const agent = named(row.agent)
  const resolver = named(row.resolver)
  if (RESOLUTION.includes(metric)) return agent ?? resolver
  if (metric.startsWith('closure.') || metric.startsWith('technique.')) {
    return named(row.closingAuthor) ?? resolver ?? agent
  }
  return resolver ?? agent
}

const formats = new Map<string, Intl.DateTimeFormat>()
export function localDate(atMs: number, timeZone: string): string {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(timeZone, format)
  }
  return format.format(atMs)
}

function weekOf(date: string, weekStart: WeekStart): string {
  const first = { sun: 0, mon: 1, sat: 6 }[weekStart]
  const start = new Date(date)
  while (start.getUTCDay() !== first) start.setUTCDate(start.getUTCDate() - 1)
  return start.toISOString().slice(0, 10)
}

function passes(filter: CaseFilter, labels: OracleCase['labels'], row: PlainCase): boolean {
  const lists: readonly (readonly [readonly (string | null)[] | undefined, string | null])[] = [
    [filter.agents, labels.agent],
    [filter.teams, labels.team],
    [filter.channels, labels.channel],
    [filter.categories, labels.category],
    [filter.priorities, labels.priority],
    [filter.kinds, labels.kind],
    [filter.languages, row.talk.language],
  ]
  return lists.every(([names, name]) => names === undefined || names.length === 0 || names.includes(name))
}

/** The cases of the metric's cohort in the period and under the filter, each with its verdict and labels. */
export function oracleCases(
  workspace: Workspace,
  metric: MetricId,
  query: OracleQuery,
): readonly OracleCase[] {
  const { period, filter, settings } = query
  return workspace.rows.flatMap((row) => {
    const instantMs = instant(workspace, metric, row, settings)
    if (instantMs === null) return []
    const date = localDate(instantMs, period.timeZone)
    if (date < period.from || date >= period.to) return []
    const labels = {
      agent: charged(metric, row),
      team: named(row.team),
      month: date.slice(0, 7),
      week: weekOf(date, query.weekStart),
      day: date,
      category: named(row.category),
      channel: named(row.channel),
      kind: row.kind,
      priority: named(row.priority),
    }
    if (!passes(filter, labels, row)) return []
    return [{ row, instantMs, verdict: judge(workspace, metric, row, settings), labels }]
  })
}

export function isPartOf(part: CasePart, verdict: Verdict): boolean {
  if (part === 'cohort') return true
  if (part === 'denominator') return verdict === 'counted' || verdict === 'notCounted'
  return verdict === (typeof part === 'string' ? part : part.reason)
}
