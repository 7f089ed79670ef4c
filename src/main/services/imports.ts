import { setImmediate as nextTurn } from 'node:timers/promises'
import { ClosewellError } from '#shared/failure.ts'
import type { ImportProgress, ImportReport, Output } from '#shared/ipc/contract.ts'
import { SAMPLE_TIME_ZONE } from '#shared/sample/index.ts'
import { isTimeZone } from '#shared/time/zone-offsets.ts'
import { importCases } from '../import/import-cases.ts'
import { withReason } from '../import/reject.ts'
import type { ImportInput } from '../import/input.ts'
import { asStoreError, type Writer } from '../store/connection.ts'
import { findImport, listImports, markUndone, pageRejects } from '../store/import-records.ts'
import { undoImport, type UndoCounts } from '../store/undo-import.ts'
import { isoInstant } from './figures.ts'
import { changeSettings, unknownTimeZone, workspaceSettings } from './settings.ts'
import type { WritableWorkspace, Workspace } from './workspace.ts'

export interface ImportRequest {
  readonly input: ImportInput
  readonly timeZone: string | null
  readonly asOfMs: number | null
  readonly isSample?: boolean
  readonly dryRun?: boolean
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}

/**
 * Imports one file into the workspace. The first import, sample data aside, gives the workspace its time zone: the
 * stated one, else UTC.
 */
export async function runImport(workspace: WritableWorkspace, request: ImportRequest): Promise<ImportReport> {
  const { timeZone, dryRun = false } = request
  if (timeZone !== null && !isTimeZone(timeZone)) throw unknownTimeZone(timeZone)
  const report = await workspace.write((writer) => {
    const isFirst = hasNoOwnZone(workspace)
    return importCases(writer, {
      input: request.input,
      timeZone,
      asOfMs: request.asOfMs,
      isSample: request.isSample ?? false,
      dryRun,
      assumesUtc: isFirst && timeZone === null,
      nowMs: Date.now(),
      onProgress: request.onProgress ?? (() => undefined),
      signal: request.signal ?? new AbortController().signal,
      beforeCommit: () => {
        if (isFirst) changeSettings(writer, { timeZone: timeZone ?? 'UTC' })
      },
    })
  })
  if (!dryRun) workspace.forgetColumns()
  return report
}

/** Whether nobody has said yet where the workspace's days begin; the sample's zone is nobody's choice. */
function hasNoOwnZone({ reader }: Workspace): boolean {
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
  workspace.forgetColumns()
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
