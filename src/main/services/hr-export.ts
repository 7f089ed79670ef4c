import { createHash, randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { DEFINITION_VERSION, type FigureRow, type MetricId } from '#shared/metrics/definition.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { definitionsCsv, hrCsv, hrMetrics, type HrExportHeader, type HrFigure } from '../export/hr-csv.ts'
import { findPersonalData } from '../export/personal-data.ts'
import { agentNumbers } from '../store/agent-references.ts'
import type { Writer } from '../store/connection.ts'
import { appendToExportLog } from '../store/export-log.ts'
import { scopeOf } from './figures.ts'
import { teamMembers } from './people.ts'
import { workspaceSettings, zoneOf } from './settings.ts'
import type { WritableWorkspace } from './workspace.ts'

export type HrExportOptions = Input<'hr.preview'>

export interface WrittenFile {
  readonly path: string
  readonly sha256: string
  readonly rows: number
}

/** An export that is made up but not yet written: what the preview shows and what is saved are these very bytes. */
export interface PreparedExport {
  readonly header: HrExportHeader
  readonly options: HrExportOptions
  readonly metrics: readonly MetricId[]
  readonly rows: number
  readonly csv: string
}

const PREVIEW_CHARACTERS = 64 * 1024

/** The file's text, cut after some hundred rows. */
export function previewOf({ csv, rows }: PreparedExport): Output<'hr.preview'> {
  if (csv.length <= PREVIEW_CHARACTERS) return { rows, csv }
  return { rows, csv: csv.slice(0, csv.lastIndexOf('\r\n', PREVIEW_CHARACTERS) + 2) }
}

/**
 * Writes the HR file, its definitions and a manifest beside it, and the entry in the export log. Throws
 * `ClosewellError` `writeFailed` where a file cannot be written; then no file is left behind.
 */
export async function writeHrExport(
  workspace: WritableWorkspace,
  prepared: PreparedExport,
  path: string,
): Promise<WrittenFile[]> {
  const { header, options, metrics, csv, rows } = prepared
  const folder = dirname(path)
  const stem = basename(path, extname(path))
  const data = [
    fileOf(path, csv, rows),
    fileOf(join(folder, 'definitions.csv'), definitionsCsv(metrics, options), metrics.length),
  ]
  const manifest = {
    exportId: header.exportId,
    generatedAt: new Date(header.generatedAtMs).toISOString(),
    appVersion: header.appVersion,
    definitionVersion: header.definitionVersion,
    files: data.map((file) => ({ name: basename(file.path), sha256: file.sha256, rows: file.rows })),
  }
  const files = [
    ...data,
    fileOf(join(folder, `${stem}.manifest.json`), `${JSON.stringify(manifest, null, 2)}\n`, 0),
  ]
  await workspace.write(async (writer) => {
    await writeAll(files)
    const { from, to, delimiter, names, includeClosure } = options
    const settings = { from, to, delimiter, names, includeClosure, timeZone: header.timeZone }
    appendToExportLog(writer, { ...manifest, ...settings })
  })
  return files.map((file) => ({ path: file.path, sha256: file.sha256, rows: file.rows }))
}

/**
 * Makes up the file of a period. Throws `ClosewellError` `personalDataFound` where a text of it looks like a customer's
 * data.
 */
export async function prepareHrExport(
  workspace: WritableWorkspace,
  options: HrExportOptions,
  appVersion: string,
): Promise<PreparedExport> {
  const settings = workspaceSettings(workspace.reader)
  const metrics = hrMetrics(options.includeClosure)
  const scope = scopeOf(workspace, { ...options, filter: {}, windowDays: settings.windowDays })
  const { weekStart } = settings
  const figures = tally(workspace.columns(), { ...scope, metrics, by: ['agent'], weekStart })
  const people = await workspace.write((writer) => describePeople(workspace, writer, figures, options.names))
  const header: HrExportHeader = {
    exportId: randomUUID(),
    generatedAtMs: Date.now(),
    appVersion,
    definitionVersion: DEFINITION_VERSION,
    from: options.from,
    to: options.to,
    timeZone: zoneOf(settings),
    windowDays: settings.windowDays,
  }
  const rows = figures.map((figure): HrFigure => ({ figure, ...people(figure.group.agent ?? null) }))
  refusePersonalData(rows)
  const exported = metrics.filter((id) => figures.some(({ metric }) => metric === id))
  return { header, options, metrics: exported, rows: rows.length, csv: hrCsv(header, rows, options) }
}

function describePeople(
  workspace: WritableWorkspace,
  writer: Writer,
  figures: readonly FigureRow[],
  withNames: boolean,
): (name: string | null) => Omit<HrFigure, 'figure'> {
  const named = new Set(figures.flatMap(({ group }) => group.agent ?? []))
  const numbers = agentNumbers(writer, [...named].sort())
  const teams = new Map(teamMembers(workspace.columns()).map(({ name, team }) => [name, team]))
  return (name) => {
    if (name === null) return { agentReference: '', agentName: '', team: '' }
    return {
      agentReference: `A-${String(numbers.get(name) ?? 0).padStart(4, '0')}`,
      agentName: withNames ? name : '',
      team: teams.get(name) ?? '',
    }
  }
}

/** Names of agents are in the file only where they were asked for; customers' data never is. */
function refusePersonalData(rows: readonly HrFigure[]): void {
  const found = findPersonalData([...new Set(rows.flatMap(({ team, agentName }) => [team, agentName]))])
  if (found === null) return
  throw new ClosewellError(
    'personalDataFound',
    `The file would hold what looks like ${found.kind === 'email' ? 'an e-mail address' : 'a telephone number'} in the name of an agent or team. Nothing was written. Export without names, or correct the name in the source and import it again.`,
    { kind: found.kind },
  )
}

interface PlannedFile extends WrittenFile {
  readonly content: string
}

function fileOf(path: string, content: string, rows: number): PlannedFile {
  return { path, content, rows, sha256: createHash('sha256').update(content).digest('hex') }
}

/** All files or none: each is written beside its place first, then all are moved. */
async function writeAll(files: readonly PlannedFile[]): Promise<void> {
  const partial = (file: PlannedFile): string => `${file.path}.part`
  try {
    for (const file of files) await writeFile(partial(file), file.content)
    for (const file of files) await rename(partial(file), file.path)
  } catch (error) {
    await Promise.all(files.map((file) => rm(partial(file), { force: true })))
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ClosewellError(
      'writeFailed',
      `The files could not be written (${reason}). Choose another folder, or free some space, and try again.`,
      { reason },
    )
  }
}
