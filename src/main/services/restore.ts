import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import { asWriteFailure, checkDatabase, placeFile } from '../store/backup.ts'
import { deleteSnapshot } from '../store/column-snapshot.ts'
import { asStoreError, openWriter } from '../store/connection.ts'
import { countCases } from '../store/column-rows.ts'
import { migrate } from '../store/migrate.ts'
import { MIGRATIONS } from '../store/migrations/index.ts'
import { lockWorkspace } from '../store/workspace-lock.ts'
import { newBackupIn } from './backup.ts'
import { DATABASE, WORK_FOLDER, openForReading } from './workspace.ts'

export interface Restored {
  /** The backup that the workspace now holds. */
  readonly restored: string
  readonly cases: number
  /** Where the database that stood there before is kept; null where there was none. */
  readonly kept: string | null
}

/** SQLite keeps these beside a database that is in use or was cut off. */
const COMPANIONS = ['-wal', '-shm'] as const

/**
 * Puts a backup in the place of a workspace's database, brought to the newest version and checked before anything is
 * touched; makes the workspace where there is none. What stood there is kept among the backups. Throws `ClosewellError`:
 * `notFound`, `workspaceHeld` while another program writes the workspace, `busy` while one reads it, `workspaceDamaged` where
 * the backup is not whole, `workspaceNewer`, `diskFull`, `writeFailed`. The database that stood there is as it was then.
 */
export function restoreBackup(folder: string, file: string, program: string): Restored {
  const backup = resolve(file)
  if (statSync(backup, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new ClosewellError('notFound', `There is no backup ${backup}. Nothing was changed.`)
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = lockWorkspace(folder, program)
  const work = join(folder, WORK_FOLDER)
  try {
    rmSync(work, { recursive: true, force: true })
    mkdirSync(work, { mode: 0o700 })
    const ready = readyCopy(backup, work)
    const path = join(folder, DATABASE)
    const kept = existsSync(path) ? keepAside(folder, path) : null
    deleteSnapshot(folder)
    for (const suffix of COMPANIONS) rmSync(path + suffix, { force: true })
    placeFile(ready, path)
    return { restored: backup, cases: casesIn(folder, program), kept }
  } catch (error) {
    throw asWriteFailure(asStoreError(error))
  } finally {
    rmSync(work, { recursive: true, force: true })
    lock.release()
  }
}

/** A copy of the backup in the folder `work`, checked, of the newest version. */
function readyCopy(backup: string, work: string): string {
  const path = join(work, basename(backup))
  copyFileSync(backup, path)
  // A copy of a database in use has what was written last in a file beside it.
  if (existsSync(`${backup}-wal`)) copyFileSync(`${backup}-wal`, `${path}-wal`)
  checkDatabase(path)
  const writer = openWriter(path)
  try {
    migrate(writer, MIGRATIONS, path)
  } finally {
    writer.sqlite.close()
  }
  checkDatabase(path)
  return path
}

/** Keeps the database that is there among the backups, as it is, whether it can be read or not. */
function keepAside(folder: string, path: string): string {
  foldLog(path)
  const kept = newBackupIn(folder, 'closewell-before-restore')
  keep(path, kept)
  for (const suffix of COMPANIONS) if (existsSync(path + suffix)) keep(path + suffix, kept + suffix)
  return kept
}

/** Brings what was written last into the database itself; of a damaged one the files are kept side by side. */
function foldLog(path: string): void {
  try {
    const { sqlite } = openWriter(path)
    try {
      if (sqlite.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) !== 0) throw busy()
    } finally {
      sqlite.close()
    }
  } catch (error) {
    const failure = asStoreError(error)
    if (failure instanceof ClosewellError && failure.code === 'workspaceDamaged') return
    throw failure
  }
}

function busy(): ClosewellError {
  return new ClosewellError(
    'busy',
    'Another program is reading this workspace. Wait until it is done, and try again. Nothing was changed.',
  )
}

/** A second name for the file, which costs nothing; a copy where the disk knows no such names. */
function keep(path: string, as: string): void {
  try {
    linkSync(path, as)
  } catch {
    copyFileSync(path, as)
  }
}

function casesIn(folder: string, program: string): number {
  const workspace = openForReading(folder, program)
  try {
    return countCases(workspace.reader)
  } finally {
    workspace.close()
  }
}
