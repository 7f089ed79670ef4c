import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { convert, type ContainerFormat } from '../convert.ts'
import type { Skipped } from '../conversion.ts'
import { readWorkFile } from '../work-files.ts'
import type { TableRow } from '../../table.ts'

export interface ReadTable {
  readonly file: string
  readonly sheet: string | null
  readonly encoding: string
  readonly rows: readonly TableRow[]
  /** The rows' cells alone. */
  readonly cells: readonly (readonly string[])[]
}

/** Runs with a folder of its own, which is gone afterwards. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'closewell-'))
  try {
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Converts a file in this thread, and reads all that came out. */
export function readAll(
  bytes: Buffer | string,
  format: ContainerFormat,
  file = 'export',
): Promise<{ tables: ReadTable[]; texts: string[]; skipped: readonly Skipped[]; read: number }> {
  return inFolder(async (folder) => {
    const path = join(folder, 'source')
    await writeFile(path, bytes)
    let read = 0
    const source = { path, file, modifiedMs: 0, counts: true }
    const converted = await convert(source, format, folder, (now) => {
      read = now
    })
    const tables: ReadTable[] = []
    for (const table of converted.tables) {
      const rows: TableRow[] = []
      for await (const batch of readWorkFile(table.path)) rows.push(...batch.rows)
      tables.push({ ...table, rows, cells: rows.map(({ cells }) => cells) })
    }
    return { tables, texts: converted.texts.map((text) => text.file), skipped: converted.skipped, read }
  })
}
