import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { ClosewellError } from '#shared/failure.ts'
import type { Writer } from './connection.ts'

export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
  /** Tables whose number of rows the migration means to change. Any other change of a count aborts it. */
  readonly changesRowsOf?: readonly string[]
}

/** Marks the file as Closewell's ("CLSW"), so that another program's database is never written into. */
export const APPLICATION_ID = 0x434c5357
/** The folder of a workspace in which its backups stand. */
export const BACKUPS = 'backups'

/**
 * Brings the database to the newest version: a backup first, then each migration in a transaction of its own with
 * foreign keys off (a table rebuild would delete child rows otherwise), its row counts compared and its references
 * checked before it is committed. Refuses a newer database, another program's, and one whose history was altered.
 */
export function migrate(writer: Writer, migrations: readonly Migration[], path: string): void {
  const { sqlite } = writer
  checkOrder(migrations)
  const supported = migrations.length
  const found = Number(sqlite.pragma('user_version', { simple: true }))
  checkOwner(sqlite)
  if (found > supported) {
    throw new ClosewellError(
      'workspaceNewer',
      `This workspace was written by a newer Closewell (database version ${found}, this one knows ${supported}). Install the newer version; nothing was changed.`,
      { found, supported },
    )
  }
  checkHistory(sqlite, migrations, found)
  if (found === supported) return
  if (found > 0) backUp(sqlite, path, found)
  sqlite.pragma('foreign_keys = OFF')
  try {
    for (const migration of migrations.slice(found)) apply(sqlite, migration)
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
}

/** SHA-256 of a migration's SQL, white space folded: its identity in the history. */
export function hashOf(migration: Migration): string {
  return createHash('sha256').update(migration.sql.replaceAll(/\s+/g, ' ').trim()).digest('hex')
}

function checkOrder(migrations: readonly Migration[]): void {
  migrations.forEach((migration, index) => {
    if (migration.version !== index + 1) throw new Error(`migration ${migration.name} is out of order`)
  })
}

function checkOwner(sqlite: Database.Database): void {
  const owner = sqlite.pragma('application_id', { simple: true })
  if (owner === APPLICATION_ID) return
  const tables = sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
  if (owner === 0 && tables === 0) {
    sqlite.pragma(`application_id = ${APPLICATION_ID}`)
    return
  }
  throw new ClosewellError(
    'workspaceDamaged',
    "closewell.db in this folder is not Closewell's. It was left as it is; choose another folder.",
    { reason: 'application_id' },
  )
}

function checkHistory(sqlite: Database.Database, migrations: readonly Migration[], found: number): void {
  if (found === 0) return
  const applied = sqlite.prepare('SELECT version, hash FROM migrations ORDER BY version').all() as {
    version: number
    hash: string
  }[]
  const expected = migrations.slice(0, found).map((migration) => hashOf(migration))
  if (applied.length !== found || applied.some((row, index) => row.hash !== expected[index])) {
    throw new ClosewellError(
      'workspaceDamaged',
      'The history of this database does not match its version. It was left as it is; put a backup in its place.',
      { reason: 'migration history' },
    )
  }
}

function backUp(sqlite: Database.Database, path: string, version: number): void {
  const folder = join(dirname(path), BACKUPS)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `closewell-before-version-${version + 1}.db`)
  if (!existsSync(file)) sqlite.prepare('VACUUM INTO ?').run(file)
}

function apply(sqlite: Database.Database, migration: Migration): void {
  sqlite
    .transaction(() => {
      const before = rowCounts(sqlite)
      sqlite.exec(migration.sql)
      sqlite.exec(
        'CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL) STRICT',
      )
      checkCounts(migration, before, rowCounts(sqlite))
      const broken = sqlite.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0) {
        throw new Error(`migration ${migration.name} leaves ${broken.length} references without their row`)
      }
      sqlite
        .prepare('INSERT INTO migrations (version, name, hash) VALUES (?, ?, ?)')
        .run(migration.version, migration.name, hashOf(migration))
      sqlite.pragma(`user_version = ${migration.version}`)
    })
    .exclusive()
}

function rowCounts(sqlite: Database.Database): Map<string, number> {
  const tables = sqlite
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'",
    )
    .pluck()
    .all() as string[]
  const count = (table: string): number =>
    Number(
      sqlite
        .prepare(`SELECT count(*) FROM "${table.replaceAll('"', '""')}"`)
        .pluck()
        .get(),
    )
  return new Map(tables.map((table) => [table, count(table)]))
}

function checkCounts(
  migration: Migration,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): void {
  for (const [table, rows] of before) {
    if (migration.changesRowsOf?.includes(table) === true || after.get(table) === rows) continue
    throw new Error(
      `migration ${migration.name} changes the rows of ${table} from ${rows} to ${after.get(table) ?? 'none'}`,
    )
  }
}
