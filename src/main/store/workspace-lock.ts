import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { ClosewellError } from '#shared/failure.ts'
import { nativeBinding } from './connection.ts'

const holderSchema = z.object({ program: z.string(), pid: z.number(), since: z.string() })
export type LockHolder = z.infer<typeof holderSchema>

export interface WorkspaceLock {
  readonly release: () => void
}

/**
 * Takes the one right to write a workspace. It rests on a lock of the operating system, held through an SQLite file of
 * its own, so that it ends with the process however that ends; the note beside it only says who holds it. Throws
 * `ClosewellError` `workspaceHeld` when another process has it.
 */
export function lockWorkspace(folder: string, program: string): WorkspaceLock {
  const database = new Database(join(folder, 'closewell.lock'), { timeout: 0, ...nativeBinding() })
  const note = join(folder, 'closewell.lock.json')
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY') throw heldBy(readHolder(note))
    throw error
  }
  const holder: LockHolder = { program, pid: process.pid, since: new Date().toISOString() }
  writeFileSync(note, JSON.stringify(holder))
  return {
    release: () => {
      rmSync(note, { force: true })
      database.close()
    },
  }
}

function readHolder(note: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(note, 'utf8')))
  } catch {
    return null
  }
}

function heldBy(holder: LockHolder | null): ClosewellError {
  const who =
    holder === null ? 'another program' : `${holder.program} (process ${holder.pid}, since ${holder.since})`
  return new ClosewellError(
    'workspaceHeld',
    `This workspace is in use by ${who}. Close it, or wait until it is done, and try again. Nothing was changed.`,
    holder ?? {},
  )
}
