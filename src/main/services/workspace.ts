import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import { ColumnsBuilder } from '#shared/metrics/engine/columns-builder.ts'
import { columnRows, sourceAsOf } from '../store/column-rows.ts'
import { openReader, openWriter, type Reader, type Writer } from '../store/connection.ts'
import { migrate } from '../store/migrate.ts'
import { MIGRATIONS } from '../store/migrations/index.ts'
import { lockWorkspace, type WorkspaceLock } from '../store/workspace-lock.ts'

const DATABASE = 'closewell.db'
/** Where imports keep what they have unpacked, for as long as they run. */
export const WORK_FOLDER = 'work'

/** An opened workspace for reading: its cases stand in memory as columns, loaded when first asked for. */
export class Workspace {
  readonly folder: string
  readonly reader: Reader
  #columns: CaseColumns | null = null

  constructor(folder: string, reader: Reader) {
    this.folder = folder
    this.reader = reader
  }

  columns(): CaseColumns {
    this.#columns ??= loadColumns(this.reader)
    return this.#columns
  }

  /** To be called when stored cases have changed. */
  forgetColumns(): void {
    this.#columns = null
  }

  close(): void {
    this.reader.sqlite.close()
  }
}

/** A workspace that may be changed, by one job at a time. */
export class WritableWorkspace extends Workspace {
  readonly #writer: Writer
  readonly #lock: WorkspaceLock
  #isWriting = false

  constructor(folder: string, reader: Reader, writer: Writer, lock: WorkspaceLock) {
    super(folder, reader)
    this.#writer = writer
    this.#lock = lock
  }

  /** Runs a job that writes. Throws `ClosewellError` `busy` while another one runs: they share one transaction. */
  async write<T>(job: (writer: Writer) => Promise<T> | T): Promise<T> {
    if (this.#isWriting) {
      throw new ClosewellError('busy', 'An import is running. Wait until it is done, or cancel it.')
    }
    this.#isWriting = true
    try {
      return await job(this.#writer)
    } finally {
      this.#isWriting = false
    }
  }

  override close(): void {
    super.close()
    this.#writer.sqlite.close()
    this.#lock.release()
  }
}

/** Opens the workspace in a folder, making it where there is none; `program` names who holds it to others. */
export function openForWriting(folder: string, program: string): WritableWorkspace {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = lockWorkspace(folder, program)
  // Whatever an import left there that was cut off: while the lock is held, nobody works in it.
  rmSync(join(folder, WORK_FOLDER), { recursive: true, force: true })
  try {
    const path = join(folder, DATABASE)
    const writer = openWriter(path)
    try {
      migrate(writer, MIGRATIONS, path)
      return new WritableWorkspace(folder, openReader(path), writer, lock)
    } catch (error) {
      writer.sqlite.close()
      throw error
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Opens an existing workspace for reading, also while another program writes it. */
export function openForReading(folder: string, program: string): Workspace {
  const path = join(folder, DATABASE)
  if (!existsSync(path)) {
    throw new ClosewellError('notFound', `There is no workspace in ${folder}. Import a file into it first.`)
  }
  const reader = openReader(path)
  const found = Number(reader.sqlite.pragma('user_version', { simple: true }))
  if (found === MIGRATIONS.length) return new Workspace(folder, reader)
  reader.sqlite.close()
  openForWriting(folder, program).close()
  return new Workspace(folder, openReader(path))
}

function loadColumns(reader: Reader): CaseColumns {
  const builder = new ColumnsBuilder()
  for (const row of columnRows(reader)) builder.add(row)
  return builder.finish(sourceAsOf(reader))
}
