import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeBackup } from '../store/backup.ts'
import { BACKUPS } from '../store/migrate.ts'
import { sha256OfFile } from './sha256.ts'
import type { Workspace } from './workspace.ts'

export interface Backup {
  readonly file: string
  /** In hex. */
  readonly sha256: string
}

/**
 * Copies the database of a workspace into a new file, by default one named by the time in its folder of backups. The copy has
 * been checked. Throws as `writeBackup`.
 */
export async function backUp(
  { folder, reader }: Pick<Workspace, 'folder' | 'reader'>,
  file: string | null,
): Promise<Backup> {
  const path = resolve(file ?? newBackupIn(folder, 'closewell'))
  writeBackup(reader, path)
  return { file: path, sha256: await sha256OfFile(path) }
}

/** A file for a copy made now; makes the folder of backups where there is none. */
export function newBackupIn(folder: string, name: string): string {
  const backups = join(folder, BACKUPS)
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  return join(backups, `${name}-${new Date().toISOString().replaceAll(':', '-')}.db`)
}
