import type { FigureRow, MetricId } from '#shared/metrics/definition.ts'
import { mayLeaveForHr } from '#shared/metrics/hr-metrics.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { MIN_COMPARED_N, MIN_PERCENT_N } from '#shared/metrics/small-n.ts'
import { type Cell, type CsvDialect, csvText } from './csv-text.ts'

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

export interface HrAgent {
  /** Stands for the agent in every export of the workspace; blank where nobody is named. */
  readonly agentReference: string
  readonly agentName: string
  readonly team: string
}

export interface HrFigure extends HrAgent {
  readonly figure: FigureRow
  /** The agent has objected to the figure in a one-on-one, and nobody has answered. */
  readonly isObjectedTo: boolean
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

export const NO_DECISION = 'Not a decision by itself.'

/** The HR file's text: one row per figure. Throws where a figure is of a metric that may not leave. */
export function hrCsv(header: HrExportHeader, figures: readonly HrFigure[], dialect: CsvDialect): string {
  return csvText(
    COLUMNS,
    figures.map((each) => hrRow(header, each)),
    dialect,
  )
}

function hrRow(header: HrExportHeader, each: HrFigure): Cell[] {
  const { figure } = each
  if (!mayLeaveForHr(figure.metric)) throw new Error(`${figure.metric} may not leave for HR`)
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
    noteOf(each),
  ]
}

function noteOf({ figure, agentReference, isObjectedTo }: HrFigure): string {
  const nobody = agentReference === '' ? ['Cases that name no agent.'] : []
  const objection = isObjectedTo ? ['The agent objects to this figure.'] : []
  return [...nobody, ...smallNote(figure), ...objection, NO_DECISION].join(' ')
}

function smallNote({ denominator }: FigureRow): string[] {
  if (denominator === 0) return ['No case to judge.']
  if (denominator < MIN_PERCENT_N) return [`Fewer than ${MIN_PERCENT_N} cases: too few for a rate.`]
  if (denominator < MIN_COMPARED_N) return [`Fewer than ${MIN_COMPARED_N} cases: too few to compare.`]
  return []
}

const DEFINITION_COLUMNS = [
  'metric_id',
  'metric_name',
  'cohort',
  'left_out',
  'counted',
  'charged_to',
  'column_name',
  'column_meaning',
] as const

/** Of columns whose name alone could be read in more ways than one. */
const MEANINGS: Partial<Record<(typeof COLUMNS)[number], string>> = {
  definition_version: 'Version of the definitions; figures of different versions are not to be compared.',
  period_start: 'First day of the period, in the time zone of the row.',
  period_end: 'First day after the period: the period ends with the day before it.',
  agent_ref: 'Stands for the agent, in every export the same; blank for cases that name no agent.',
  agent_name: 'Blank unless names were switched on for this export.',
  numerator: 'Cases that were counted.',
  denominator: 'Cases that could be judged.',
  value: 'Numerator by denominator, a fraction from 0 to 1; blank where no case could be judged.',
  ci95_low: 'Lower end of the 95 % interval (Wilson) of the value.',
  ci95_high: 'Upper end of the 95 % interval (Wilson) of the value.',
  window_days: 'Days within which a later case counts; blank where none enters.',
  excluded_n: 'Cases of the period that could not be judged.',
  exclusion_reasons: 'Why they could not, with the number of cases for each reason.',
}

/** The rows of the definitions: one for each of these metrics, then one for each column of the HR file that needs it. */
export function definitionRows(metrics: readonly MetricId[]): readonly (readonly Cell[])[] {
  const ofMetrics = metrics.map((id): Cell[] => {
    const { name, cohort, leftOut, counted, chargedTo } = metricById(id).definition
    return [id, name, cohort, leftOut, counted, chargedTo, null, null]
  })
  const ofColumns = Object.entries(MEANINGS).map((meaning): Cell[] => [...NO_METRIC, ...meaning])
  return [...ofMetrics, ...ofColumns]
}

const NO_METRIC = [null, null, null, null, null, null] as const

/** The text of the definitions. */
export function definitionsCsv(rows: ReturnType<typeof definitionRows>, dialect: CsvDialect): string {
  return csvText(DEFINITION_COLUMNS, rows, dialect)
}
