import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { ClosewellError } from '#shared/failure.ts'
import { type Place, refuseTakenPlaces } from './taken-places.ts'

export interface PlannedFile extends Place {
  readonly bytes: Uint8Array
}

/**
 * Writes all of the files, none of them into the folder `workspace`, and then runs `commit`, or leaves everything as it was:
 * files that stood there before come back. Throws `ClosewellError`: `placeTaken` where something else would be lost,
 * `writeFailed` where a file cannot be written; and whatever `commit` throws.
 */
export async function placeFiles(
  files: readonly PlannedFile[],
  workspace: string,
  commit: () => void,
): Promise<void> {
  const mark = randomUUID()
  const partial = ({ path }: PlannedFile): string => `${path}.${mark}.part`
  const before = ({ path }: PlannedFile): string => `${path}.${mark}.before`
  const placed: PlannedFile[] = []
  await onDisk(() => refuseTakenPlaces(files, workspace))
  try {
    await onDisk(async () => {
      for (const file of files) await writeFile(partial(file), file.bytes, { flush: true })
      for (const file of files) {
        await moveAside(file.path, before(file))
        placed.push(file)
        await rename(partial(file), file.path)
      }
    })
    commit()
  } catch (error) {
    for (const file of placed) {
      await rm(file.path, { force: true })
      await moveAside(before(file), file.path)
    }
    await Promise.all(files.map((file) => rm(partial(file), { force: true })))
    throw error
  }
  // Everything is in place and in the log: what cannot be tidied away undoes nothing of it.
  await Promise.allSettled(files.map((file) => rm(before(file), { force: true })))
}

/** Moves a file, if there is one. */
async function moveAside(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    if (reasonOf(error) !== 'ENOENT') throw error
  })
}

async function onDisk(job: () => Promise<void>): Promise<void> {
  try {
    await job()
  } catch (error) {
    if (error instanceof ClosewellError) throw error
    const reason = reasonOf(error)
    throw new ClosewellError(
      'writeFailed',
      `The files could not be written (${reason}). Choose another folder, or free some space, and try again.`,
      { reason },
    )
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
