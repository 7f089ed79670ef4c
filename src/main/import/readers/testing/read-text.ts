import type { ImportInput } from '../../input.ts'
import type { SourceTable, TableRow } from '../../table.ts'
import { openText } from '../open-text.ts'

/** A file of these bytes that comes in chunks of so many. */
export function chunkedInput(content: string | Uint8Array, chunk = 64 * 1024): ImportInput {
  const bytes = Buffer.from(content)
  return {
    name: 'x',
    path: null,
    bytes: bytes.length,
    modifiedMs: 0,
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
    },
  }
}

export async function tablesOf(content: string | Uint8Array, chunk?: number): Promise<SourceTable[]> {
  return openText(chunkedInput(content, chunk), 'x')
}

export async function rowsOf(table: SourceTable | undefined): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const batch of table?.read() ?? []) rows.push(...batch.rows)
  return rows
}

/** The only table of a file. */
export async function readText(
  content: string | Uint8Array,
  chunk?: number,
): Promise<{ readonly table: SourceTable; readonly rows: readonly TableRow[] }> {
  const [table, ...others] = await tablesOf(content, chunk)
  if (table === undefined || others.length > 0) throw new Error('not one table')
  return { table, rows: await rowsOf(table) }
}

export async function cellsOf(content: string | Uint8Array, chunk?: number): Promise<(readonly string[])[]> {
  const { rows } = await readText(content, chunk)
  return rows.map(({ cells }) => cells)
}

/** Each row as its record, its names and cells together. */
export function recordsOf(rows: readonly TableRow[]): Record<string, string>[] {
  return rows.map(({ names, cells }) =>
    Object.fromEntries((names ?? []).map((name, index) => [name, cells[index] ?? ''])),
  )
}
