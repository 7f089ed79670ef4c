import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { Converted, ConvertedTable, Skipped } from './containers/conversion.ts'
import { cancelled, nothingToImport } from './containers/fault.ts'
import { firstBytes } from './containers/first-bytes.ts'
import { readInThread } from './containers/read-in-thread.ts'
import { readWorkFile } from './containers/work-files.ts'
import { fileInput } from './input.ts'
import { openText } from './readers/open-text.ts'
import { sniffFormat } from './readers/sniff-format.ts'
import type { SourceTable } from './table.ts'

export interface OpenOptions {
  /** A folder of the workspace, made where it is missing; nothing is written elsewhere. */
  readonly workFolder: string
  readonly signal: AbortSignal
  /** The bytes of the file that were read so far, while it is made ready for reading. */
  readonly onProgress?: (bytes: number) => void
}

export interface OpenedTables {
  readonly tables: readonly SourceTable[]
  /** Parts of the file that were passed over: pictures in an archive, lists that a program keeps in a workbook. */
  readonly skipped: readonly Skipped[]
  /** Removes the work files; the tables cannot be read any more. */
  readonly close: () => Promise<void>
}

const WORK_PREFIX = 'import-'

/** Opens any file that tables can be read from; its content decides what it is. Throws `ClosewellError`. */
export async function openTables(path: string, options: OpenOptions): Promise<OpenedTables> {
  const file = basename(path)
  const input = await fileInput(path)
  const format = sniffFormat(await firstBytes(path))
  if (typeof format !== 'string') {
    throw new ClosewellError(
      'notRecognised',
      `${file} cannot be imported: it is ${format.what}. Import the export itself. Nothing was changed.`,
      { file, what: format.what },
    )
  }
  if (format === 'text') return { tables: await openText(input, file), skipped: [], close: async () => {} }
  const folder = await makeFolder(options.workFolder)
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const source = { path, file, modifiedMs: input.modifiedMs, counts: true }
    const converted = await readInThread(
      { source, format, folder },
      { signal: options.signal, onProgress: options.onProgress ?? (() => {}) },
    )
    return { ...(await withTexts(file, converted, options.signal)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function makeFolder(workFolder: string): Promise<string> {
  try {
    await mkdir(workFolder, { recursive: true })
    return await mkdtemp(join(workFolder, WORK_PREFIX))
  } catch (error) {
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    throw new ClosewellError(
      isFull ? 'diskFull' : 'writeFailed',
      isFull
        ? 'The disk is full. Make room and import again; nothing was changed.'
        : 'The folder of the workspace cannot be written. Check that you may write there; nothing was changed.',
      { file: basename(workFolder) },
    )
  }
}

/** Text files of an archive are read like any other; one that holds no table is passed over. */
async function withTexts(
  file: string,
  { tables, texts, skipped }: Converted,
  signal: AbortSignal,
): Promise<{ tables: readonly SourceTable[]; skipped: readonly Skipped[] }> {
  const all = tables.map(asTable)
  const passedOver = [...skipped]
  for (const text of texts) {
    if (signal.aborted) throw cancelled()
    try {
      const input = { ...(await fileInput(text.path)), name: text.file, modifiedMs: text.modifiedMs }
      const opened = await withRows(await openText(input, text.file))
      if (opened.length === 0) passedOver.push({ file: text.file, reason: 'it has no rows below its header' })
      all.push(...opened)
    } catch (error) {
      if (!(error instanceof ClosewellError) || !PASSED_OVER.has(error.code)) throw error
      const { what } = error.details
      passedOver.push({ file: text.file, reason: what === undefined ? 'it holds no table' : `it is ${what}` })
    }
  }
  if (all.length > 0) return { tables: all, skipped: passedOver }
  throw nothingToImport(file, passedOver)
}

/** The tables that have more than a header, or than the single line of a note that lies beside the exports. */
async function withRows(tables: readonly SourceTable[]): Promise<SourceTable[]> {
  const kept: SourceTable[] = []
  for (const table of tables) if (await hasRows(table)) kept.push(table)
  return kept
}

async function hasRows(table: SourceTable): Promise<boolean> {
  let rows = 0
  for await (const batch of table.read()) {
    rows += batch.rows.length
    if (rows > 1 || batch.rows.some(({ names }) => names !== null)) return true
  }
  return false
}

const PASSED_OVER: ReadonlySet<string> = new Set(['fileEmpty', 'notRecognised'])

function asTable({ path, ...table }: ConvertedTable): SourceTable {
  return { ...table, read: () => readWorkFile(path) }
}
