import { randomUUID } from 'node:crypto'
import { openObjections } from '#shared/coaching/objections.ts'
import { ClosewellError } from '#shared/failure.ts'
import type { HrOptions, HrPart, HrPreview, PersonalDataFinding } from '#shared/ipc/hr-schemas.ts'
import {
  DEFINITION_VERSION,
  type FigureRow,
  type MetricId,
  type MetricSettings,
} from '#shared/metrics/definition.ts'
import { asOfMs } from '#shared/metrics/engine/columns.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { HR_CLOSURE_METRICS } from '#shared/metrics/hr-metrics.ts'
import { MIN_PERCENT_N } from '#shared/metrics/small-n.ts'
import { coachingLogCsv, type LoggedSession, loggedSessions } from '../export/coaching-log-csv.ts'
import {
  definitionRows,
  definitionsCsv,
  type HrAgent,
  hrCsv,
  type HrExportHeader,
  type HrFigure,
} from '../export/hr-csv.ts'
import { findPersonalData, type TextCell } from '../export/personal-data.ts'
import { sessionsOf } from '../store/coaching-sessions.ts'
import { knownCustomers } from '../store/known-customers.ts'
import { settingsVersion } from '../store/settings-versions.ts'
import { takeInDrafts } from './coaching/sessions.ts'
import { isoInstant, scopeOf } from './figures.ts'
import { describeAgents } from './hr-export-references.ts'
import { teamMembers } from './people.ts'
import { metricSettings, workspaceSettings, zoneOf } from './settings.ts'
import { sha256 } from './sha256.ts'
import type { WritableWorkspace } from './workspace.ts'

/** A file of an export, as it is written. */
export interface PreparedFile {
  readonly part: HrPart
  readonly rows: number
  readonly bytes: Buffer
  readonly sha256: string
}

/** An export that is made up and not yet written: what is shown and what is saved are these very bytes. */
export interface PreparedExport {
  readonly header: HrExportHeader
  readonly options: HrOptions
  /** What the figures rest on beside the header. */
  readonly basis: {
    readonly asOf: string | null
    readonly settings: { readonly version: number } & Omit<MetricSettings, 'windowDays'>
  }
  readonly metrics: readonly MetricId[]
  /** Of everybody in the files, in their order. */
  readonly references: readonly string[]
  readonly smallFigures: number
  readonly files: readonly PreparedFile[]
  readonly scan: { readonly texts: number; readonly findings: readonly PersonalDataFinding[] }
}

/** Makes up the export of a period. Throws `ClosewellError`: `notFound` where an agent is asked for who is not there, `busy`. */
export async function prepareHrExport(
  workspace: WritableWorkspace,
  options: HrOptions,
  appVersion: string,
): Promise<PreparedExport> {
  refuseStrangers(workspace, options.agents)
  // Somebody may have withdrawn the consent to be named while an import held the database.
  if (options.coachingLog) await takeInDrafts(workspace)
  const settings = workspaceSettings(workspace.reader)
  const { windowDays, ...definitions } = metricSettings(settings)
  const header: HrExportHeader = {
    exportId: randomUUID(),
    generatedAtMs: Date.now(),
    appVersion,
    definitionVersion: DEFINITION_VERSION,
    from: options.from,
    to: options.to,
    timeZone: zoneOf(settings),
    windowDays,
  }
  const figures = figuresOf(workspace, options)
  const sessions = options.coachingLog ? sessionsIn(workspace, options) : []
  const names = [
    ...figures.flatMap(({ group }) => group.agent ?? []),
    ...sessions.map(({ session }) => session.agent),
  ]
  const describe = await describeAgents(workspace, names, options)
  const isObjectedTo = objectedTo(workspace)
  const named = figures.map((figure): HrFigure => ({
    figure,
    ...describe(figure.group.agent ?? null),
    isObjectedTo: isObjectedTo(figure),
  }))
  // An order by name would tell who is who.
  const rows = options.names ? named : byReference(named)
  const logged = sessions.map((each) => ({ ...each, ...describe(each.session.agent) }))
  const metrics = wantedMetrics(options).filter((id) => figures.some(({ metric }) => metric === id))
  const explained = definitionRows(metrics)
  const cells = textCells([...rows, ...logged])
  const hiddenAgents = options.names ? [] : teamMembers(workspace.columns()).map(({ name }) => name)
  return {
    header,
    options,
    basis: {
      asOf: isoInstant(asOfMs(workspace.columns())),
      settings: { version: settingsVersion(workspace.reader), ...definitions },
    },
    metrics,
    references: referencesOf([...rows, ...logged]),
    smallFigures: figures.filter(({ denominator }) => denominator < MIN_PERCENT_N).length,
    files: [
      fileOf('figures', rows.length, hrCsv(header, rows, options)),
      ...(options.coachingLog
        ? [fileOf('coachingLog', logged.length, coachingLogCsv(header.exportId, logged, options))]
        : []),
      fileOf('definitions', explained.length, definitionsCsv(explained, options)),
    ],
    scan: {
      texts: cells.length,
      findings: findPersonalData(cells, knownCustomers(workspace.reader), hiddenAgents),
    },
  }
}

/** Characters of a file that are shown. */
const PREVIEW_CHARACTERS = 64 * 1024

/** What is shown of an export before it is saved. */
export function previewOf({ header, references, smallFigures, files, scan }: PreparedExport): HrPreview {
  return {
    exportId: header.exportId,
    agents: references.length,
    smallFigures,
    scan,
    files: files.map(({ bytes, ...file }) => {
      const text = bytes.toString('utf8').replace(/^\uFEFF/u, '')
      const isWhole = text.length <= PREVIEW_CHARACTERS
      return {
        ...file,
        bytes: bytes.length,
        text: isWhole ? text : text.slice(0, text.lastIndexOf('\r\n', PREVIEW_CHARACTERS) + 2),
        isWhole,
      }
    }),
  }
}

function refuseStrangers(workspace: WritableWorkspace, agents: HrOptions['agents']): void {
  const known = new Set(teamMembers(workspace.columns()).map(({ name }) => name))
  const stranger = agents?.find((name) => !known.has(name))
  if (stranger === undefined) return
  throw new ClosewellError('notFound', `No agent of this workspace is called ${stranger}.`, {
    agent: stranger,
  })
}

function wantedMetrics({ metrics, includeClosure }: HrOptions): readonly MetricId[] {
  return includeClosure ? [...metrics, ...HR_CLOSURE_METRICS] : metrics
}

function figuresOf(workspace: WritableWorkspace, options: HrOptions): FigureRow[] {
  const { windowDays, weekStart } = workspaceSettings(workspace.reader)
  const filter = options.agents === null ? {} : { agents: options.agents }
  const scope = scopeOf(workspace, { ...options, filter, windowDays })
  return tally(workspace.columns(), { ...scope, metrics: wantedMetrics(options), by: ['agent'], weekStart })
}

function sessionsIn(workspace: WritableWorkspace, { from, to, agents }: HrOptions): LoggedSession[] {
  return loggedSessions(sessionsOf(workspace.reader, null)).filter(
    ({ session: { plannedOn, agent } }) =>
      plannedOn >= from && plannedOn < to && (agents === null || agents.includes(agent)),
  )
}

/** Tells the figures to which their agent has an open objection, in a one-on-one of any time. */
function objectedTo(workspace: WritableWorkspace): (figure: FigureRow) => boolean {
  const sessions = sessionsOf(workspace.reader, null)
  const figures = new Set(
    sessions.flatMap((session) =>
      openObjections([session]).map(({ metric }) => `${metric} ${session.agent}`),
    ),
  )
  return ({ metric, group }) => figures.has(`${metric} ${group.agent}`)
}

/** Metric by metric as they come, each by the number of the agent, and who has none last. */
function byReference(rows: readonly HrFigure[]): HrFigure[] {
  const metrics = [...new Set(rows.map(({ figure }) => figure.metric))]
  return rows.toSorted(
    (a, b) =>
      metrics.indexOf(a.figure.metric) - metrics.indexOf(b.figure.metric) ||
      compareReferences(a.agentReference, b.agentReference),
  )
}

/** By number, a blank one last. */
function compareReferences(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '')
  return a.length - b.length || (a < b ? -1 : Number(a > b))
}

function referencesOf(rows: readonly HrAgent[]): string[] {
  return [...new Set(rows.map(({ agentReference }) => agentReference))]
    .filter((reference) => reference !== '')
    .toSorted(compareReferences)
}

/** What of the rows came out of the imports as text, each once. */
function textCells(rows: readonly HrAgent[]): TextCell[] {
  const names = new Set(rows.map(({ agentName }) => agentName))
  const teams = new Set(rows.map(({ team }) => team))
  const cells: TextCell[] = [
    ...[...names].map((text) => ({ column: 'agent_name' as const, text })),
    ...[...teams].map((text) => ({ column: 'team' as const, text })),
  ]
  return cells.filter(({ text }) => text !== '')
}

function fileOf(part: HrPart, rows: number, text: string): PreparedFile {
  const bytes = Buffer.from(text, 'utf8')
  return { part, rows, bytes, sha256: sha256(bytes) }
}
