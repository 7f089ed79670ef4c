import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import { changeColumns, loadColumns } from '#shared/metrics/engine/change-columns.ts'
import { withAsOf } from '#shared/metrics/engine/sources.ts'
import { type CaseChanges, casesStamp, watchCases } from '../store/case-changes.ts'
import { changedColumnRows, columnRows, countCases, customerKeys, sourceAsOf } from '../store/column-rows.ts'
import { deleteSnapshot, readSnapshot, writeSnapshot } from '../store/column-snapshot.ts'
import { openReader, openWriter, type Reader, type Writer } from '../store/connection.ts'
import { migrate } from '../store/migrate.ts'
import { MIGRATIONS } from '../store/migrations/index.ts'
import { lockWorkspace, type WorkspaceLock } from '../store/workspace-lock.ts'

export const DATABASE = 'closewell.db'
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
    this.#columns ??= openColumns(this.folder, this.reader)
    return this.#columns
  }

  /** Has all columns loaded anew, or those that `changed` gives taken for true. */
  forgetColumns(changed: CaseColumns | null = null): void {
    this.#columns = changed
  }

  close(): void {
    this.reader.sqlite.close()
  }
}

/** After a change, or a first load, this long until the columns are saved: imports often come one after the other. */
const SAVE_AFTER_MS = 2_000
/** From this share of changed cases on, loading all of them is faster. */
const MOST_CHANGED = 0.2

/** A workspace that may be changed, by one job at a time. Its columns follow every change of its cases. */
export class WritableWorkspace extends Workspace {
  readonly #writer: Writer
  readonly #lock: WorkspaceLock
  readonly #changes: CaseChanges
  #isWriting = false
  /** Whether the columns were asked for, so that they are kept true from now on. */
  #hasColumns = false
  /** Row ids of cases that have changed since the columns were last brought up to date; null where nothing has. */
  #touched: Set<number> | null = null
  #wasWritten = false
  #saving: NodeJS.Timeout | null = null

  constructor(folder: string, reader: Reader, writer: Writer, lock: WorkspaceLock) {
    super(folder, reader)
    this.#writer = writer
    this.#lock = lock
    this.#changes = watchCases(writer)
  }

  override columns(): CaseColumns {
    if (this.#hasColumns && !this.#wasWritten) return super.columns()
    const before = super.columns()
    // Those that were loaded just now are true already.
    if (this.#hasColumns) {
      const { reader } = this
      const touched = this.#touched
      this.forgetColumns(
        touched === null ? withNewAsOf(reader, before) : changedColumns(reader, before, touched),
      )
    }
    this.#touched = null
    this.#wasWritten = false
    this.#hasColumns = true
    this.#saveSoon()
    return super.columns()
  }

  override forgetColumns(changed: CaseColumns | null = null): void {
    super.forgetColumns(changed)
    this.#hasColumns = changed !== null
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
      this.#noteChanges()
    }
  }

  /** Saves the columns, if they have been loaded and nothing is being written. */
  async saveColumns(): Promise<void> {
    this.#stopSaving()
    if (!this.#hasColumns || this.#isWriting) return
    const columns = this.columns()
    this.#stopSaving()
    const stamp = casesStamp(this.reader)
    const isWanted = () => this.reader.sqlite.open && casesStamp(this.reader) === stamp
    await writeSnapshot(this.folder, stamp, columns, isWanted)
  }

  override close(): void {
    this.#stopSaving()
    super.close()
    this.#writer.sqlite.close()
    this.#lock.release()
  }

  #noteChanges(): void {
    this.#wasWritten = true
    const touched = this.#writer.sqlite.open ? this.#changes.take() : null
    if (touched === null) return
    deleteSnapshot(this.folder)
    this.#touched = new Set([...(this.#touched ?? []), ...touched])
  }

  #saveSoon(): void {
    this.#stopSaving()
    this.#saving = setTimeout(() => {
      // A start without it is slower, nothing worse.
      this.saveColumns().catch(() => undefined)
    }, SAVE_AFTER_MS).unref()
  }

  #stopSaving(): void {
    if (this.#saving !== null) clearTimeout(this.#saving)
    this.#saving = null
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

function openColumns(folder: string, reader: Reader): CaseColumns {
  // Read before the cases: if they change in between, the snapshot is taken for an older one.
  const stamp = casesStamp(reader)
  const asOf = sourceAsOf(reader)
  const saved = readSnapshot(folder, stamp)
  if (saved !== null) return withAsOf(saved, asOf)
  return loadColumns(columnRows(reader), asOf, countCases(reader))
}

function changedColumns(reader: Reader, columns: CaseColumns, touched: ReadonlySet<number>): CaseColumns {
  const asOf = sourceAsOf(reader)
  const count = countCases(reader)
  // Of the cases that are still there: SQLite gives the ids of removed last ones away again.
  let lastId = 0
  for (const id of columns.ids) if (!touched.has(id)) lastId = Math.max(lastId, id)
  if (touched.size + Math.max(0, count - columns.length) > MOST_CHANGED * count) {
    return loadColumns(columnRows(reader), asOf, count)
  }
  const ids = [...touched].sort((left, right) => left - right)
  return changeColumns(columns, {
    touchedIds: touched,
    rows: changedColumnRows(reader, ids, lastId),
    asOf,
    customerKeys: (wanted) => customerKeys(reader, wanted),
  })
}

/** The same columns, unless some source speaks for another instant now. */
function withNewAsOf(reader: Reader, columns: CaseColumns): CaseColumns {
  const asOf = sourceAsOf(reader)
  return columns.sources.every(({ id, asOfMs }) => asOf.get(id) === asOfMs)
    ? columns
    : withAsOf(columns, asOf)
}
