import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ImportProgress, ImportReport } from '#shared/ipc/contract.ts'
import { importSupport } from '#shared/metrics/import-support.ts'
import { CaseIngest } from '../store/case-ingest.ts'
import { asStoreError, type Writer } from '../store/connection.ts'
import { endImport, rejectStore, setImportAsOf, startImport, type Reject } from '../store/import-records.ts'
import { newTally, type MapTally } from './map/context.ts'
import { ownNameOf } from './own-format.ts'
import { ProgressMeter } from './progress.ts'
import { withReason } from './reject.ts'
import type { PreparedSet } from './set/prepare.ts'
import { describeSet, type SetDescription } from './set/describe.ts'
import { openSource } from './set/open-source.ts'
import type { SetBatch, SetSource } from './set/set-source.ts'
import { ImportTally } from './tallies.ts'
import { stopIfAsked } from './stop.ts'
import { importWarnings } from './warnings.ts'

export interface ImportOptions {
  readonly set: PreparedSet
  /** Zone of times without offset; such rows are refused where it is null. */
  readonly timeZone: string | null
  /** Spelling of an agent's name -> the person's name. */
  readonly people: Readonly<Record<string, string>>
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
  /** Runs inside the import's transaction before its first row, for settings that rows are read with. */
  readonly beforeRows: () => void
}

const LISTED_REJECTS = 100

/**
 * Imports one set of tables in one transaction: all of it is stored, or nothing. Rows that cannot be taken are stored
 * beside it with their reason. Throws `ClosewellError` where a file as a whole cannot be read, the disk is full, or
 * `signal` said stop.
 */
export async function importCases(writer: Writer, options: ImportOptions): Promise<ImportReport> {
  const startedMs = performance.now()
  const { sqlite } = writer
  sqlite.exec('BEGIN IMMEDIATE')
  try {
    options.beforeRows()
    const run = new ImportRun(writer, options)
    await run.readRows()
    const report = await run.finish()
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

/** The state of one import while its transaction is open. */
class ImportRun {
  readonly #options: ImportOptions
  readonly #writer: Writer
  readonly #description: SetDescription
  readonly #id: number
  readonly #ingest: CaseIngest
  readonly #tally: ImportTally
  readonly #mapTally: MapTally = newTally()
  readonly #storeReject: (reject: Reject) => void
  readonly #rejects: Reject[] = []
  readonly #meter: ProgressMeter
  readonly #source: SetSource
  /** Whether all it did was to add messages to cases of earlier imports. */
  #onlyAdds = true

  constructor(writer: Writer, options: ImportOptions) {
    const description = describeSet(options.set)
    this.#writer = writer
    this.#options = options
    this.#description = description
    this.#id = startImport(writer, {
      file: options.set.file,
      system: description.system,
      format: description.format,
      encoding: description.encoding,
      isSample: options.isSample,
      importedAtMs: options.nowMs,
    })
    this.#ingest = new CaseIngest(writer, description.system, this.#id)
    this.#tally = new ImportTally(options.asOfMs)
    this.#storeReject = rejectStore(writer, this.#id)
    this.#meter = new ProgressMeter(description.bytes, options.onProgress)
    this.#source = openSource(writer, options, this.#ingest, this.#mapTally)
  }

  async readRows(): Promise<void> {
    for await (const batch of this.#source.batches()) {
      this.#take(batch)
      this.#meter.read(batch.bytes, this.#tally.rows)
      await this.#pause()
    }
  }

  async finish(): Promise<ImportReport> {
    const asOfMs = this.#asOfMs()
    if (asOfMs !== null) {
      setImportAsOf(this.#writer, this.#id, asOfMs)
      for (const _batch of this.#ingest.finish(asOfMs)) {
        this.#meter.update()
        await this.#pause()
      }
    }
    this.#meter.saving()
    const { inserted, updated, unchanged, changes } = this.#ingest.counts
    const { rows, rejected } = this.#tally
    const counts = { rows, inserted, updated, unchanged, rejected }
    endImport(this.#writer, this.#id, { asOfMs, ...counts }, asOfMs === null ? [] : this.#ingest.sourceIds())
    const { system, systemName, layout, confidence, format, encoding } = this.#description
    return {
      id: this.#id,
      file: this.#options.set.file,
      system,
      systemName,
      layout,
      confidence,
      format,
      encoding,
      ...counts,
      rejects: this.#rejects.map(withReason),
      warnings: importWarnings({
        tally: this.#tally,
        mapTally: this.#mapTally,
        counts: this.#ingest.counts,
        unknownColumns: this.#source.unknownColumns(),
        assumesUtc: this.#options.assumesUtc,
      }),
      changes: [...changes].map(([field, count]) => ({ field: ownNameOf(field), count })),
      asOf: asOfMs === null ? null : new Date(asOfMs).toISOString(),
      seconds: 0,
      ...importSupport(this.#source.filled()),
    }
  }

  /** Messages alone add to what an export of cases has said: they speak for no earlier instant than it. */
  #asOfMs(): number | null {
    const asOfMs = this.#tally.asOfMs()
    if (asOfMs === null || this.#options.asOfMs !== null || !this.#onlyAdds) return asOfMs
    return Math.max(asOfMs, this.#ingest.newestAsOfMs() ?? asOfMs)
  }

  #take({ items, isRecount }: SetBatch): void {
    for (const item of items) {
      if (!isRecount) this.#tally.rows += 1
      switch (item.kind) {
        case 'case':
          this.#onlyAdds = false
          this.#ingest.add(item.record, item.columns)
          this.#tally.take(item.record)
          break
        case 'addition':
          this.#ingest.addTo(item.caseRow, item.values)
          this.#tally.takeMessages(item.values.messages ?? [])
          break
        case 'reject':
          this.#tally.rejected += 1
          this.#storeReject(item.reject)
          if (this.#rejects.length < LISTED_REJECTS) this.#rejects.push(item.reject)
          break
        case 'passed':
          break
      }
    }
  }

  async #pause(): Promise<void> {
    await nextTurn()
    stopIfAsked(this.#options.signal)
  }
}
