import { readFileSync, rmSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import { APP_VERSION } from '../version.ts'
import { decodeSnapshot, encodeSnapshot } from './column-snapshot-format.ts'

const SNAPSHOT = 'columns.snapshot'
const UNFINISHED = 'columns.snapshot.new'

/** The columns that were saved beside the database under this stamp; null where there are none to be trusted. */
export function readSnapshot(folder: string, stamp: string): CaseColumns | null {
  try {
    return decodeSnapshot(readFileSync(join(folder, SNAPSHOT)), { stamp, appVersion: APP_VERSION })
  } catch {
    // Not there, or not readable: the database has it all.
    return null
  }
}

/**
 * Saves columns beside the database, whole or not at all; not where `isWanted` says, once all is written, that they are no
 * longer the newest.
 */
export async function writeSnapshot(
  folder: string,
  stamp: string,
  columns: CaseColumns,
  isWanted: () => boolean,
): Promise<void> {
  const unfinished = join(folder, UNFINISHED)
  const file = await open(unfinished, 'w', 0o600)
  try {
    await file.writeFile(encodeSnapshot(columns, { stamp, appVersion: APP_VERSION }))
    await file.sync()
  } finally {
    await file.close()
  }
  if (isWanted()) await rename(unfinished, join(folder, SNAPSHOT))
  else await rm(unfinished, { force: true })
}

/** Deletes what was saved: it would hold cases that the database no longer has. */
export function deleteSnapshot(folder: string): void {
  for (const name of [SNAPSHOT, UNFINISHED]) rmSync(join(folder, name), { force: true })
}
