import { setImmediate as nextTurn } from 'node:timers/promises'
import { ClosewellError } from '#shared/failure.ts'
import type { ImportProgress, ImportReport } from '#shared/ipc/contract.ts'
import { importSupport } from '#shared/metrics/import-support.ts'
import { CaseIngest } from '../store/case-ingest.ts'
import { asStoreError, type Writer } from '../store/connection.ts'
import { endImport, rejectStore, setImportAsOf, startImport, type Reject } from '../store/import-records.ts'
import { decode } from './decode.ts'
import { detectDelimiter } from './delimiter.ts'
import type { ImportInput } from './input.ts'
import { withReason } from './reject.ts'
import { OWN_SYSTEM, type CellContext } from './own-format.ts'
import { ProgressMeter } from './progress.ts'
import { csvRecords, ndjsonRecords, type ReadRow, type RecordReader } from './records.ts'
import { SNIFF_BYTES, sniff, type Sniffed } from './sniff.ts'
import { ImportTally } from './tallies.ts'
import { importWarnings } from './warnings.ts'

export interface ImportOptions {
  readonly input: ImportInput
  /** Zone of times without offset; such rows are refused where it is null. */
  readonly timeZone: string | null
  /** The instant the export speaks for, where it is known; else the newest instant in it. */
  readonly asOfMs: number | null
  readonly isSample: boolean
  /** Does everything and takes it back: nothing is stored. */
  readonly dryRun: boolean
  /** Whether times have so far been shown in UTC for want of a zone (for the warning). */
  readonly assumesUtc: boolean
  readonly nowMs: number
  readonly onProgress: (progress: ImportProgress) => void
  readonly signal: AbortSignal
  /** Runs inside the import's transaction, when all its rows are in. */
  readonly beforeCommit: () => void
}

const LISTED_REJECTS = 100

/**
 * Imports one file in one transaction: all of it is stored, or nothing. Rows that cannot be taken are stored beside it
 * with their reason. Throws `ClosewellError` where the file as a whole cannot be read, the disk is full, or `signal`
 * said stop.
 */
export async function importCases(writer: Writer, options: ImportOptions): Promise<ImportReport> {
  const startedMs = performance.now()
  const { sqlite } = writer
  const head = await readHead(options.input)
  const sniffed = sniff(head, options.input.name)
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    const run = new ImportRun(writer, options, sniffed)
    await run.readRows(recordReader(options, sniffed, head, run.context))
    const report = await run.finish()
    options.beforeCommit()
    sqlite.exec(options.dryRun ? 'ROLLBACK' : 'COMMIT')
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
    return {
      ...report,
      id: options.dryRun ? null : report.id,
      seconds: (performance.now() - startedMs) / 1000,
    }
  } catch (error) {
    if (sqlite.inTransaction) sqlite.exec('ROLLBACK')
    throw asStoreError(error)
  }
}

function recordReader(
  options: ImportOptions,
  sniffed: Sniffed,
  head: Uint8Array,
  context: CellContext,
): RecordReader {
  const { name } = options.input
  if (sniffed.format === 'ndjson') return ndjsonRecords(name, context)
  const text = new TextDecoder(sniffed.encoding).decode(head.subarray(sniffed.bomBytes))
  return csvRecords(name, detectDelimiter(text), context)
}

async function readHead(input: ImportInput): Promise<Uint8Array> {
  for await (const chunk of input.chunks()) return chunk.subarray(0, SNIFF_BYTES)
  return new Uint8Array(0)
}

/** The state of one import while its transaction is open. */
class ImportRun {
  readonly context: CellContext
  readonly #options: ImportOptions
  readonly #writer: Writer
  readonly #sniffed: Sniffed
  readonly #id: number
  readonly #ingest: CaseIngest
  readonly #tally: ImportTally
  readonly #storeReject: (reject: Reject) => void
  readonly #rejects: Reject[] = []
  readonly #meter: ProgressMeter
  #reader: RecordReader | null = null

  constructor(writer: Writer, options: ImportOptions, sniffed: Sniffed) {
    this.#writer = writer
    this.#options = options
    this.#sniffed = sniffed
    this.context = { timeZone: options.timeZone, problem: null, ambiguousTimes: 0 }
    this.#id = startImport(writer, {
      file: options.input.name,
      system: OWN_SYSTEM,
      format: sniffed.format,
      encoding: sniffed.encoding,
      isSample: options.isSample,
      importedAtMs: options.nowMs,
    })
    this.#ingest = new CaseIngest(writer, OWN_SYSTEM, this.#id)
    this.#tally = new ImportTally(options.asOfMs)
    this.#storeReject = rejectStore(writer, this.#id)
    this.#meter = new ProgressMeter(options.input.bytes, options.onProgress)
  }

  async readRows(reader: RecordReader): Promise<void> {
    this.#reader = reader
    const { input } = this.#options
    for await (const chunk of decode(skip(input.chunks(), this.#sniffed.bomBytes), this.#sniffed.encoding)) {
      for (const row of reader.read(chunk)) this.#take(row)
      this.#meter.read(chunk.fileBytes, this.#tally.rows)
      await this.#pause()
    }
    for (const row of reader.end()) this.#take(row)
  }

  async finish(): Promise<ImportReport> {
    const asOfMs = this.#tally.asOfMs()
    if (asOfMs !== null) {
      setImportAsOf(this.#writer, this.#id, asOfMs)
      for (const _batch of this.#ingest.finish(asOfMs)) {
        this.#meter.update()
        await this.#pause()
      }
    }
    this.#meter.saving()
    const { inserted, updated, unchanged } = this.#ingest.counts
    const { rows, rejected } = this.#tally
    const counts = { rows, inserted, updated, unchanged, rejected }
    endImport(this.#writer, this.#id, { asOfMs, ...counts }, asOfMs === null ? [] : this.#ingest.sourceIds())
    return {
      id: this.#id,
      file: this.#options.input.name,
      system: OWN_SYSTEM,
      format: this.#sniffed.format,
      encoding: this.#sniffed.encoding,
      ...counts,
      rejects: this.#rejects.map(withReason),
      warnings: importWarnings({
        tally: this.#tally,
        counts: this.#ingest.counts,
        ambiguousTimes: this.context.ambiguousTimes,
        unknownColumns: this.#reader?.unknownColumns() ?? [],
        assumesUtc: this.#options.assumesUtc,
      }),
      asOf: asOfMs === null ? null : new Date(asOfMs).toISOString(),
      seconds: 0,
      ...importSupport(this.#reader?.filled() ?? new Set()),
    }
  }

  #take(row: ReadRow): void {
    this.#tally.rows += 1
    if ('record' in row) {
      this.#ingest.add(row.record, row.columns)
      this.#tally.take(row.record)
      return
    }
    this.#tally.rejected += 1
    this.#storeReject(row.reject)
    if (this.#rejects.length < LISTED_REJECTS) this.#rejects.push(row.reject)
  }

  async #pause(): Promise<void> {
    await nextTurn()
    if (this.#options.signal.aborted) {
      throw new ClosewellError('cancelled', 'The import was cancelled. Nothing of it was kept.')
    }
  }
}

async function* skip(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes
  for await (const chunk of chunks) {
    yield chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}
