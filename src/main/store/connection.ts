import Database from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { ClosewellError } from '#shared/failure.ts'
import * as schema from './schema.ts'

type Query = BetterSQLite3Database<typeof schema>

/** A handle that can only read: writing through it fails to compile, and SQLite refuses it too. */
export interface Reader {
  readonly access: 'read'
  readonly query: Pick<Query, 'select' | 'selectDistinct' | '$count'>
  readonly sqlite: Pick<Database.Database, 'prepare' | 'pragma' | 'close' | 'open'>
}

/** The one handle that writes. It is no `Reader`: a path that reads cannot be handed it by mistake. */
export interface Writer {
  readonly access: 'write'
  readonly query: Query
  readonly sqlite: Database.Database
}

/** Every connection has these; the file's own two (page size, WAL) are set when it is made. */
const REQUIRED_PRAGMAS = {
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  secure_delete: 1,
  cell_size_check: 1,
} as const

const PAGE_SIZE = 8192
const CACHE_KIB = 64 * 1024

/** Opens the database for writing, making the file where there is none. Throws `ClosewellError` on a file that is no database. */
export function openWriter(path: string): Writer {
  return guarded(() => {
    const sqlite = open(path, false)
    sqlite.pragma(`page_size = ${PAGE_SIZE}`)
    sqlite.pragma('journal_mode = WAL')
    configure(sqlite)
    return { access: 'write', query: drizzle(sqlite, { schema }), sqlite }
  })
}

/** Opens an existing database for reading. */
export function openReader(path: string): Reader {
  return guarded(() => {
    const sqlite = open(path, true)
    configure(sqlite)
    sqlite.pragma('query_only = ON')
    return { access: 'read', query: drizzle(sqlite, { schema }), sqlite }
  })
}

/** The settings in force on a connection that differ from what every connection must have. */
export function wrongPragmas(handle: Reader | Writer): string[] {
  const wrong = Object.entries(REQUIRED_PRAGMAS)
    .map(([name, wanted]) => ({ name, wanted, found: handle.sqlite.pragma(name, { simple: true }) }))
    .filter(({ wanted, found }) => found !== wanted)
    .map(({ name, wanted, found }) => `${name} is ${String(found)}, not ${wanted}`)
  const journal = handle.sqlite.pragma('journal_mode', { simple: true })
  return journal === 'wal' ? wrong : [...wrong, `journal_mode is ${String(journal)}, not wal`]
}

function open(path: string, readonly: boolean): Database.Database {
  return new Database(path, { readonly, fileMustExist: readonly, timeout: 2_000, ...nativeBinding() })
}

/** The library's own build, where the development runtime brings one (see docs/adr/0001-runtime.md). */
export function nativeBinding(): { nativeBinding?: string } {
  const file = process.env['CLOSEWELL_SQLITE_BINDING']
  return file === undefined ? {} : { nativeBinding: file }
}

function configure(sqlite: Database.Database): void {
  for (const [name, value] of Object.entries(REQUIRED_PRAGMAS)) sqlite.pragma(`${name} = ${value}`)
  sqlite.pragma(`cache_size = -${CACHE_KIB}`)
  sqlite.pragma('temp_store = FILE')
}

function guarded<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw asStoreError(error)
  }
}

/** Says in a user's words what SQLite reports of the file or the disk; anything else is passed through. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  if (error.code === 'SQLITE_FULL') {
    return new ClosewellError(
      'diskFull',
      'The disk is full. Nothing was changed. Free some space and try again.',
    )
  }
  if (error.code.startsWith('SQLITE_NOTADB') || error.code.startsWith('SQLITE_CORRUPT')) {
    return new ClosewellError(
      'workspaceDamaged',
      'The database of this workspace cannot be read. It was left as it is; put a backup in its place.',
      { reason: error.code },
    )
  }
  return error
}
