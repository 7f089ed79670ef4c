import { readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Input, Output } from '#shared/ipc/contract.ts'
import { BACKUPS } from '../../store/migrate.ts'
import type { Workspace } from '../workspace.ts'

/** The copies of the database in the workspace's folder, the newest first; copies made elsewhere are not known. */
export function listBackups({ folder }: Pick<Workspace, 'folder'>): Output<'people.backups'> {
  const backups = namesIn(join(folder, BACKUPS)).flatMap((name) => {
    const found = statSync(join(folder, BACKUPS, name), { throwIfNoEntry: false })
    return found?.isFile() === true ? [{ name, bytes: found.size, madeAtMs: Math.round(found.mtimeMs) }] : []
  })
  return { backups: backups.toSorted((a, b) => b.madeAtMs - a.madeAtMs) }
}

/** Deletes some of them; gives those that are left. */
export function removeBackups(
  workspace: Pick<Workspace, 'folder'>,
  { names }: Input<'people.removeBackups'>,
): Output<'people.backups'> {
  const known = new Set(listBackups(workspace).backups.map(({ name }) => name))
  for (const name of names) {
    if (known.has(name) && basename(name) === name)
      rmSync(join(workspace.folder, BACKUPS, name), { force: true })
  }
  return listBackups(workspace)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
