import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { runCommandLine } from '../../src/main/cli/run.ts'
import { caseRow, csvOf, temporaryFolder, type FileRow } from './workspaces.ts'

/** Runs a command in this process, and gives what it printed. */
export async function run(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const streams = { stdout: (text: string) => out.push(text), stderr: (text: string) => err.push(text) }
  const code = await runCommandLine([...args], streams, new AbortController().signal)
  return { code, out: out.join(''), err: err.join('') }
}

/** As `run`, with the one JSON document that `--json` prints. */
export async function json(...args: readonly string[]) {
  const { code, out } = await run(...args, '--json')
  return { code, answer: JSON.parse(out) as Record<string, unknown> }
}

/** Writes these rows as a CSV into a folder, and gives its path. */
export function file(folder: string, rows: readonly FileRow[], name = 'cases.csv'): string {
  const path = join(folder, name)
  writeFileSync(path, csvOf(rows))
  return path
}

/** Imports these rows into a new workspace, as they were at the end of 2026, and gives its folder. */
export async function workspaceOf(rows: readonly FileRow[]): Promise<string> {
  const folder = temporaryFolder()
  const workspace = join(folder, 'w')
  const columns = Object.fromEntries(rows.flatMap((row) => Object.keys(row).map((column) => [column, ''])))
  const path = file(
    folder,
    rows.map((row) => ({ ...columns, ...row })),
  )
  const { code, err } = await run('import', path, '--workspace', workspace, '--as-of', '2026-12-31T00:00:00Z')
  expect(code, err).toBe(0)
  return workspace
}

/** A case that Ola resolved a day after it was opened. */
export const resolved = (id: string, more: FileRow = {}): FileRow =>
  caseRow(id, { status: 'resolved', resolved_at: '2026-03-03T09:00:00Z', agent: 'Ola', ...more })
