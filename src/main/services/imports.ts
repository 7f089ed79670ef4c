import { basename, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { ClosewellError, toFailure } from '#shared/failure.ts'
import type { DateOrder } from '#shared/import/dates/date-order.ts'
import { EMPTY_MAPPING, type ImportMapping } from '#shared/import/mapping.ts'
import type { Failure, FilesReport, ImportProgress, ImportReport, Output } from '#shared/ipc/contract.ts'
import { SAMPLE_TIME_ZONE } from '#shared/sample/index.ts'
import { isTimeZone } from '#shared/time/zone-offsets.ts'
import { importCases } from '../import/import-cases.ts'
import type { ImportInput } from '../import/input.ts'
import { openTables, type OpenedTables } from '../import/open-tables.ts'
import { openText } from '../import/readers/open-text.ts'
import { withReason } from '../import/reject.ts'
import { prepareSets, type DroppedTable, type PreparedSet } from '../import/set/prepare.ts'
import { asStoreError, type Writer } from '../store/connection.ts'
import { findImport, listImports, markUndone, pageRejects } from '../store/import-records.ts'
import { undoImport, type UndoCounts } from '../store/undo-import.ts'
import { isoInstant } from './figures.ts'
import { changeSettings, unknownTimeZone, workspaceSettings } from './settings.ts'
import { WORK_FOLDER, type WritableWorkspace, type Workspace } from './workspace.ts'

/** What the user says of an import, beside the files. */
export interface ImportChoices {
  readonly timeZone: string | null
  readonly asOfMs: number | null
  /** Only this system's layouts; null: whatever fits best. */
  readonly system?: string | null
  readonly dateOrder?: DateOrder | null
  readonly mapping?: ImportMapping
  readonly isSample?: boolean
  readonly dryRun?: boolean
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}
export type ImportRequest = ImportChoices & { readonly input: ImportInput }
export type FilesRequest = ImportChoices & { readonly paths: readonly string[] }

type LeftOut = FilesReport['leftOut']

/** Imports one text into the workspace, as the one import that it makes. */
export async function runImport(workspace: WritableWorkspace, request: ImportRequest): Promise<ImportReport> {
  const { input } = request
  const tables = (await openText(input, input.name)).map((table) => ({ dropped: input.name, table }))
  const { imports } = await importTables(workspace, tables, request)
  const [report] = imports
  if (report === undefined) throw new Error('a set without a report')
  return report
}

/**
 * Imports files into the workspace: one import for each file, or for all files of a system that belong together. A file
 * that fails keeps no other from being imported. Throws `ClosewellError` where none could be.
 */
export async function runImports(workspace: WritableWorkspace, request: FilesRequest): Promise<FilesReport> {
  return withOpened(workspace, request, async ({ tables, leftOut, failure }) => {
    if (tables.length === 0 && failure !== null) throw failure
    const report = await importTables(workspace, tables, request)
    const failed = failure === null ? report.failure : toFailure(failure)
    return { imports: report.imports, leftOut: [...leftOut, ...report.leftOut], failure: failed }
  })
}

export interface OpenedFiles {
  readonly tables: readonly DroppedTable[]
  readonly leftOut: LeftOut
  /** Why the first of the files that could not be opened could not. */
  readonly failure: ClosewellError | null
}

/** Opens files for as long as `use` takes. */
export async function withOpened<T>(
  workspace: Workspace,
  { paths, signal = new AbortController().signal }: Pick<FilesRequest, 'paths' | 'signal'>,
  use: (files: OpenedFiles) => Promise<T>,
): Promise<T> {
  const opened: OpenedTables[] = []
  const workFolder = join(workspace.folder, WORK_FOLDER)
  let failure: ClosewellError | null = null
  try {
    const tables: DroppedTable[] = []
    for (const path of paths) {
      try {
        const file = await openTables(path, { workFolder, signal })
        opened.push(file)
        tables.push(...file.tables.map((table) => ({ dropped: basename(path), table })))
      } catch (error) {
        if (!(error instanceof ClosewellError) || error.code === 'cancelled') throw error
        failure ??= error
      }
    }
    return await use({ tables, leftOut: opened.flatMap(({ skipped }) => skipped.map(asLeftOut)), failure })
  } finally {
    for (const { close } of opened) await close()
  }
}

function asLeftOut({ file, reason }: OpenedTables['skipped'][number]): LeftOut[number] {
  return { file, reason, code: null, columns: [] }
}

async function importTables(
  workspace: WritableWorkspace,
  tables: readonly DroppedTable[],
  request: ImportChoices,
): Promise<FilesReport> {
  const { mapping = EMPTY_MAPPING, signal = new AbortController().signal } = request
  const timeZone = request.timeZone ?? mapping.timeZone ?? null
  if (timeZone !== null && !isTimeZone(timeZone)) throw unknownTimeZone(timeZone)
  const { sets, leftOut } = await prepareSets(tables, {
    system: request.system ?? null,
    mapping,
    dateOrder: request.dateOrder ?? null,
    isLook: false,
    onProgress: request.onProgress ?? (() => undefined),
    signal,
  })
  const imports: ImportReport[] = []
  let failure: Failure | null = null
  for (const set of sets) {
    try {
      imports.push(await importSet(workspace, set, { ...request, mapping, signal, timeZone }))
    } catch (error) {
      if (!(error instanceof ClosewellError) || imports.length === 0 || error.code === 'cancelled')
        throw error
      failure ??= toFailure(error)
    }
  }
  return { imports, leftOut: [...leftOut], failure }
}

/**
 * The first import, sample data aside, gives the workspace its time zone: the stated one, else UTC.
 */
async function importSet(
  workspace: WritableWorkspace,
  set: PreparedSet,
  request: ImportChoices & { readonly mapping: ImportMapping; readonly signal: AbortSignal },
): Promise<ImportReport> {
  const { timeZone, dryRun = false, mapping } = request
  const report = await workspace.write((writer) => {
    const isFirst = hasNoOwnZone(workspace)
    return importCases(writer, {
      set,
      timeZone,
      people: mapping.people ?? {},
      asOfMs: request.asOfMs,
      isSample: request.isSample ?? false,
      dryRun,
      assumesUtc: isFirst && timeZone === null,
      nowMs: Date.now(),
      onProgress: request.onProgress ?? (() => undefined),
      signal: request.signal,
      beforeRows: () => {
        if (isFirst) changeSettings(writer, { timeZone: timeZone ?? 'UTC' })
      },
    })
  })
  return report
}
/** Whether nobody has said yet where the workspace's days begin; the sample's zone is nobody's choice. */
export function hasNoOwnZone({ reader }: Workspace): boolean {
  const { timeZone } = workspaceSettings(reader)
  if (timeZone === null) return true
  return timeZone === SAMPLE_TIME_ZONE && listImports(reader).every(({ isSample }) => isSample)
}

/** Takes an import back whole. Throws `notFound`, or `alreadyUndone`. */
export async function runUndo(workspace: WritableWorkspace, id: number): Promise<Output<'imports.undo'>> {
  const found = findImport(workspace.reader, id)
  if (found === undefined) throw new ClosewellError('notFound', `There is no import ${id}.`, { id })
  if (found.undoneAtMs !== null) {
    throw new ClosewellError('alreadyUndone', `Import ${id} was undone already.`, { id })
  }
  const counts = await workspace.write((writer) => undoInOneTransaction(writer, id))
  return { undone: id, ...counts }
}

async function undoInOneTransaction(writer: Writer, id: number): Promise<UndoCounts> {
  const { sqlite } = writer
  const counts: UndoCounts = { removed: 0, restored: 0 }
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    for (const _batch of undoImport(writer, id, counts)) await nextTurn()
    markUndone(writer, id, Date.now())
    sqlite.exec('COMMIT')
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    throw asStoreError(error)
  }
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  return counts
}

export function importHistory(workspace: Workspace): Output<'imports.list'> {
  const imports = listImports(workspace.reader).map((row) => ({
    id: row.id,
    file: row.file,
    system: row.system,
    importedAt: new Date(row.importedAtMs).toISOString(),
    asOf: isoInstant(row.asOfMs),
    rows: row.rows,
    inserted: row.inserted,
    updated: row.updated,
    rejected: row.rejected,
    undoneAt: isoInstant(row.undoneAtMs),
  }))
  return { imports }
}

export function importRejects(
  workspace: Workspace,
  input: { readonly id: number; readonly offset: number; readonly limit: number },
): Output<'imports.rejects'> {
  const { total, rows } = pageRejects(workspace.reader, input.id, input.offset, input.limit)
  return { total, rows: rows.map(withReason) }
}
