import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommandLine } from '../../src/main/cli/run.ts'
import { caseRow, csvOf, type FileRow } from './workspaces.ts'

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

/** A case that Ola resolved a day after it was opened. */
export const resolved = (id: string, more: FileRow = {}): FileRow =>
  caseRow(id, { status: 'resolved', resolved_at: '2026-03-03T09:00:00Z', agent: 'Ola', ...more })
