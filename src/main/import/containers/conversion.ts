import { join } from 'node:path'
import type { SourceTable, TableFormat } from '../table.ts'
import { tooLarge } from './fault.ts'
import { MAX_TABLES, MAX_UNPACKED_BYTES } from './limits.ts'
import { CellAllowance, WorkFileWriter } from './work-files.ts'

/** A table as the reading thread hands it over: where its rows are, and what is known of it. */
export type ConvertedTable = Pick<
  SourceTable,
  'file' | 'sheet' | 'encoding' | 'bytes' | 'modifiedMs' | 'leavesOutBlanks'
> & { readonly format: TableFormat; readonly path: string }

/** A text file that was taken out of an archive, to be read like any other. */
export interface UnpackedText {
  readonly file: string
  readonly path: string
  readonly modifiedMs: number
}

/** Part of a file that was passed over, and why. */
export interface Skipped {
  readonly file: string
  readonly reason: string
}

export interface Converted {
  readonly tables: ConvertedTable[]
  readonly texts: UnpackedText[]
  readonly skipped: Skipped[]
}

/** A file that is being converted, or one inside of it. */
export interface Source {
  readonly path: string
  /** As the user is to see it. */
  readonly file: string
  readonly modifiedMs: number
  /** Whether the bytes read of it are bytes of the user's file: those of a file inside of an archive were counted. */
  readonly counts: boolean
}

/** What the conversion of one file of the user's shares: its limits, its work files, and what came out. */
export class Conversion implements Converted {
  readonly tables: ConvertedTable[] = []
  readonly texts: UnpackedText[] = []
  readonly skipped: Skipped[] = []
  readonly #folder: string
  readonly #onProgress: (bytes: number) => void
  readonly #allowance = new CellAllowance()
  #unpackedBytes = 0
  #workFiles = 0
  #tables = 0
  #bytesRead = 0

  /** Work files go to `folder`, which is there. `onProgress` is called often, with the bytes read so far. */
  constructor(folder: string, onProgress: (bytes: number) => void) {
    this.#folder = folder
    this.#onProgress = onProgress
  }

  advance(bytes: number): void {
    this.#bytesRead += bytes
    this.#onProgress(this.#bytesRead)
  }

  unpacked(bytes: number): void {
    this.#unpackedBytes += bytes
    if (this.#unpackedBytes > MAX_UNPACKED_BYTES) throw tooLarge('it unpacks to more than 2 GB')
  }

  /** A path for a work file that was not used before. */
  workFile(): string {
    this.#workFiles += 1
    return join(this.#folder, `${this.#workFiles}.work`)
  }

  /** A table's rows go here, then to `keep`. */
  writer(): WorkFileWriter {
    this.#tables += 1
    if (this.#tables > MAX_TABLES) throw tooLarge(`it holds more than ${MAX_TABLES} tables`)
    this.#workFiles += 1
    return new WorkFileWriter(this.#folder, this.#workFiles, this.#allowance)
  }

  /** Ends a table; one without rows is dropped. Returns whether it was kept. */
  keep(writer: WorkFileWriter, table: Omit<ConvertedTable, 'path' | 'bytes'>): boolean {
    const bytes = writer.close()
    if (bytes > 0) this.tables.push({ ...table, path: writer.path, bytes })
    return bytes > 0
  }
}
