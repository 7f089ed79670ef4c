import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { textInput } from '../../src/main/import/input.ts'
import { runImport, type ImportRequest } from '../../src/main/services/imports.ts'
import { openForWriting, type WritableWorkspace } from '../../src/main/services/workspace.ts'

/** A folder of its own that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'closewell-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty workspace, closed after the test. */
export function temporaryWorkspace(): WritableWorkspace {
  const workspace = openForWriting(temporaryFolder(), 'test')
  onTestFinished(() => workspace.close())
  return workspace
}

export type FileRow = Readonly<Record<string, string>>

/** RFC 4180 text of these rows; the columns are those of the first row unless they are named. */
export function csvOf(rows: readonly FileRow[], columns = Object.keys(rows[0] ?? {})): string {
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  const line = (cells: readonly string[]): string => cells.map(quote).join(',')
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('\r\n')
}

/** The three columns that every row needs, and whatever a test adds. */
export function caseRow(id: string, more: FileRow = {}): FileRow {
  return { case_id: id, status: 'open', opened_at: '2026-03-02T09:00:00Z', ...more }
}

export function importText(
  workspace: WritableWorkspace,
  text: string,
  request: Partial<ImportRequest> & { readonly name?: string } = {},
) {
  const { name = 'cases.csv', ...rest } = request
  return runImport(workspace, { input: textInput(name, text), timeZone: null, asOfMs: null, ...rest })
}
