import { stringify } from 'csv-stringify/sync'
import type { FigureRow, MetricId } from '#shared/metrics/definition.ts'
import { metricById } from '#shared/metrics/registry.ts'

export interface HrExportHeader {
  readonly exportId: string
  readonly generatedAtMs: number
  readonly appVersion: string
  readonly definitionVersion: number
  readonly from: string
  readonly to: string
  readonly timeZone: string
  readonly windowDays: number
}

export interface HrFigure {
  readonly figure: FigureRow
  /** Stands for the agent in every export of the workspace; blank where nobody is named. */
  readonly agentReference: string
  readonly agentName: string
  readonly team: string
}

export interface CsvDialect {
  readonly delimiter: ',' | ';'
}

const COLUMNS = [
  'export_id',
  'generated_at_utc',
  'app_version',
  'definition_version',
  'period_start',
  'period_end',
  'time_zone',
  'agent_ref',
  'agent_name',
  'team',
  'metric_id',
  'metric_name',
  'numerator',
  'denominator',
  'value',
  'ci95_low',
  'ci95_high',
  'window_days',
  'excluded_n',
  'exclusion_reasons',
  'note',
] as const

/** The only metrics that may ever leave for HR: no technique, and nothing that is read out of a customer's answer. */
const ALWAYS: readonly MetricId[] = [
  'resolution.once',
  'resolution.now',
  'resolution.lasting',
  'reopen',
  'followUp.completion',
  'repeat',
]
const CLOSURE: readonly MetricId[] = [
  'closure.solved',
  'closure.unresolved',
  'closure.either',
  'closure.both',
  'closure.waited',
]

/** The metrics of an HR file, with or without those of closure questions. */
export function hrMetrics(includeClosure: boolean): readonly MetricId[] {
  return includeClosure ? [...ALWAYS, ...CLOSURE] : ALWAYS
}

const SMALL_N = 5
const NO_DECISION = 'Not a decision by itself.'

/**
 * The HR file's text: one row per figure, RFC 4180 with CRLF and a byte order mark. Throws where a figure is of a metric
 * that may not leave.
 */
export function hrCsv(header: HrExportHeader, figures: readonly HrFigure[], dialect: CsvDialect): string {
  return csvText(
    COLUMNS,
    figures.map((each) => hrRow(header, each)),
    dialect,
  )
}

function hrRow(header: HrExportHeader, each: HrFigure): Cell[] {
  const { figure } = each
  if (!hrMetrics(true).includes(figure.metric)) throw new Error(`${figure.metric} may not leave for HR`)
  const rule = metricById(figure.metric)
  const reasons = Object.entries(figure.excluded)
  return [
    header.exportId,
    new Date(header.generatedAtMs).toISOString(),
    header.appVersion,
    header.definitionVersion,
    header.from,
    header.to,
    header.timeZone,
    each.agentReference,
    each.agentName,
    each.team,
    figure.metric,
    rule.definition.name,
    figure.numerator,
    figure.denominator,
    figure.value,
    figure.low,
    figure.high,
    rule.usesWindow ? header.windowDays : null,
    reasons.reduce((sum, [, count]) => sum + count, 0),
    reasons.map(([reason, count]) => `${reason}: ${count}`).join('; '),
    note(figure),
  ]
}

function note(figure: FigureRow): string {
  if (figure.denominator === 0) return `No case to judge. ${NO_DECISION}`
  if (figure.denominator < SMALL_N) return `Fewer than ${SMALL_N} cases: too few for a rate. ${NO_DECISION}`
  return NO_DECISION
}

const DEFINITION_COLUMNS = [
  'metric_id',
  'metric_name',
  'cohort',
  'left_out',
  'counted',
  'charged_to',
] as const

/** The definitions of these metrics, and how the columns of the HR file are to be read. */
export function definitionsCsv(metrics: readonly FigureRow['metric'][], dialect: CsvDialect): string {
  const rows = metrics.map((id): Cell[] => {
    const { name, cohort, leftOut, counted, chargedTo } = metricById(id).definition
    return [id, name, cohort, leftOut, counted, chargedTo]
  })
  return csvText(DEFINITION_COLUMNS, rows, dialect)
}

type Cell = string | number | null

function csvText(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  { delimiter }: CsvDialect,
): string {
  const decimal = delimiter === ';' ? ',' : '.'
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? number(cell, decimal) : trimmed(cell)))),
    {
      header: true,
      columns: [...columns],
      delimiter,
      record_delimiter: 'windows',
      bom: true,
      escape_formulas: true,
    },
  )
}

/** Plain decimal notation: a spreadsheet must not take an exponent for text. */
function number(value: number, decimal: string): string {
  const text = Number.isInteger(value) ? String(value) : value.toFixed(15).replace(/0+$/, '')
  return text.replace('.', decimal)
}

/** White space in front could hide a formula from the escaping. */
function trimmed(cell: string | null): string {
  return cell === null ? '' : cell.trim()
}
