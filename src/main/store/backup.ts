import { randomUUID } from 'node:crypto'
import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import { asStoreError, openReader, type Reader } from './connection.ts'
import { APPLICATION_ID } from './migrate.ts'

/**
 * Writes a compact copy of the whole database, as it is at this moment, into a new file, also while another program writes
 * the database. The copy gets its name when it has been read again and lies on the disk. Throws `ClosewellError`:
 * `placeTaken` where a file stands, `diskFull`, `writeFailed`, `workspaceDamaged`; nothing is left behind then.
 */
export function writeBackup({ sqlite }: Reader, file: string): void {
  if (existsSync(file)) {
    const name = basename(file)
    throw new ClosewellError(
      'placeTaken',
      `${name} is there already. Nothing was written. Choose another name.`,
      { file: name },
    )
  }
  const partial = `${file}.${randomUUID()}.part`
  try {
    // This connection can't write into its own file; into another one it may.
    sqlite.pragma('query_only = OFF')
    try {
      sqlite.prepare('VACUUM INTO ?').run(partial)
    } finally {
      sqlite.pragma('query_only = ON')
    }
    // It may stand anywhere, and is nobody else's business.
    chmodSync(partial, 0o600)
    checkDatabase(partial)
    placeFile(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw asWriteFailure(asStoreError(error))
  }
}

/**
 * Reads a database file through and changes nothing. Throws `ClosewellError` `workspaceDamaged` where it is no database of
 * Closewell, is not whole, or rows in it refer to others that are missing.
 */
export function checkDatabase(path: string): void {
  try {
    check(path)
  } catch (error) {
    const failure = asStoreError(error)
    const isUnreadable =
      failure !== error && failure instanceof ClosewellError && failure.code === 'workspaceDamaged'
    throw isUnreadable ? damaged(path, 'is damaged', String(failure.details['reason'])) : failure
  }
}

function check(path: string): void {
  const reader = openReader(path)
  try {
    const pragma = (name: string): unknown => reader.sqlite.pragma(name, { simple: true })
    if (pragma('application_id') !== APPLICATION_ID || pragma('user_version') === 0) {
      throw damaged(path, "is no database of Closewell's", 'application_id')
    }
    if (pragma('integrity_check') !== 'ok') throw damaged(path, 'is damaged', 'integrity_check')
    const orphans = reader.sqlite.pragma('foreign_key_check')
    if (!Array.isArray(orphans) || orphans.length > 0) throw damaged(path, 'is damaged', 'foreign_key_check')
  } finally {
    reader.sqlite.close()
  }
}

/** Gives a finished file its name, in the place of whatever has it, so that it survives a loss of power. */
export function placeFile(from: string, to: string): void {
  flush(from)
  renameSync(from, to)
  // Windows can't flush a folder, and has no need to.
  if (process.platform !== 'win32') flush(dirname(to))
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function damaged(path: string, what: string, reason: string): ClosewellError {
  return new ClosewellError(
    'workspaceDamaged',
    `${basename(path)} ${what} (${reason}). Nothing was changed. Choose another backup.`,
    { reason },
  )
}

/** Says in a user's words why a file cannot be written; `ClosewellError`s are passed through. */
export function asWriteFailure(error: unknown): unknown {
  if (error instanceof ClosewellError || !(error instanceof Error) || !('code' in error)) return error
  const reason = String(error.code)
  return new ClosewellError(
    'writeFailed',
    `The database could not be written (${reason}). Nothing was changed. Choose another folder, or free some space, and try again.`,
    { reason },
  )
}
