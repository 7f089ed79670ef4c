import { createHash } from 'node:crypto'
import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import { z } from 'zod'
import { ClosewellError } from '#shared/failure.ts'

export interface Place {
  readonly path: string
  /** Named by Closewell, not by the person who saves: nobody was asked whether a file there may go. */
  readonly isCompanion: boolean
}

/** What tells a manifest of ours, and the files that belong to it. */
const manifestSchema = z.object({
  kind: z.literal('export'),
  exportId: z.string(),
  files: z.array(z.object({ sha256: z.string() })),
})

/**
 * Refuses places where something would be lost: whatever is no plain file, anything inside the folder `workspace`, and, for
 * companions, files that are not of an earlier export as it was written. Throws `ClosewellError` `placeTaken`.
 */
export async function refuseTakenPlaces(places: readonly Place[], workspace: string): Promise<void> {
  for (const { path, isCompanion } of places) {
    if (await isInside(dirname(path), workspace)) {
      throw taken(path, 'lies in the folder of the workspace')
    }
    const found = await lstat(path).catch(nullWhereMissing)
    if (found === null) continue
    if (!found.isFile()) throw taken(path, 'is there already and is no plain file')
    if (isCompanion && !(await isOfAnExport(path))) {
      throw taken(path, 'is there already and is not of an export as Closewell wrote it')
    }
  }
}

async function isInside(folder: string, workspace: string): Promise<boolean> {
  const real = await realpath(folder).catch(nullWhereMissing)
  if (real === null) return false
  const way = relative(await realpath(workspace), real)
  return way === '' || !(isAbsolute(way) || /^\.\.(?:[\\/]|$)/u.test(way))
}

/** Whether a file is a manifest, or named by its very content in one beside it. */
async function isOfAnExport(path: string): Promise<boolean> {
  const bytes = await readFile(path)
  if (manifestIn(bytes) !== null) return true
  const hash = createHash('sha256').update(bytes).digest('hex')
  const folder = dirname(path)
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.manifest.json')) continue
    const manifest = manifestIn(await readFile(join(folder, name)).catch(() => Buffer.alloc(0)))
    if (manifest?.files.some((file) => file.sha256 === hash) === true) return true
  }
  return false
}

function manifestIn(bytes: Buffer): z.infer<typeof manifestSchema> | null {
  try {
    return manifestSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null
  } catch {
    return null
  }
}

function taken(path: string, why: string): ClosewellError {
  const file = basename(path)
  return new ClosewellError(
    'placeTaken',
    `${file} ${why}. Nothing was written. Choose another folder, an empty one at best.`,
    { file },
  )
}

function nullWhereMissing(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return null
  throw error
}
