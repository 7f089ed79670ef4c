import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { FilesReport } from '#shared/ipc/contract.ts'
import type { ImportMapping } from '#shared/import/mapping.ts'
import { runImports } from '../../src/main/services/imports.ts'
import type { WritableWorkspace } from '../../src/main/services/workspace.ts'

/** Reference files beside the checkout: exports and broken files of others, which are no part of the project. */
const FOLDER = join(import.meta.dirname, '../../../shared/data')

export const hasReferenceFiles = existsSync(join(FOLDER, 'exports')) && existsSync(join(FOLDER, 'bad'))

export const referenceFile = (name: string): string => join(FOLDER, name)

export function referenceText(name: string): string {
  return readFileSync(referenceFile(name), 'utf8')
}

/** Names of all files below a folder of the reference files; none where there are no such. */
export function referenceFiles(folder: string): readonly string[] {
  if (!hasReferenceFiles) return []
  return globSync('**/*', { cwd: referenceFile(folder), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(FOLDER.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}

export type Ending = { readonly report: FilesReport } | { readonly refusal: ClosewellError }

export interface RunOptions {
  readonly dryRun?: boolean
  readonly mapping?: ImportMapping
}

/** How an import of reference files ends; throws what is neither a report nor a plain refusal. */
export async function endingOf(
  workspace: WritableWorkspace,
  names: readonly string[],
  options: RunOptions = {},
): Promise<Ending> {
  const paths = names.map(referenceFile)
  try {
    return { report: await runImports(workspace, { paths, timeZone: 'UTC', asOfMs: null, ...options }) }
  } catch (error) {
    if (!(error instanceof ClosewellError) || error.code === 'internal') throw error
    return { refusal: error }
  }
}

/** What an import has left in the folder for its work files. */
export function leftovers({ folder }: WritableWorkspace): readonly string[] {
  const work = join(folder, 'work')
  return existsSync(work) ? readdirSync(work) : []
}
