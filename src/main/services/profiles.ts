import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { ImportProfile, Inspection } from '#shared/import/inspection.ts'
import { importMappingSchema, type ImportMapping } from '#shared/import/mapping.ts'
import { normaliseTitle } from '../import/systems/titles.ts'
import { listProfiles } from '../store/profile-store.ts'
import type { Workspace } from './workspace.ts'

/**
 * The saved mappings whose every named column is there: those of the same system and layout, in tables that have all of
 * the columns. Titles compare by the keys that tables give their columns.
 */
export function fittingProfiles(
  sets: Inspection['sets'],
  profiles: readonly ImportProfile[],
): Inspection['fittingProfiles'] {
  const tables = sets.flatMap((set) => set.tables)
  const fits = ({ mapping }: ImportProfile): boolean =>
    mapping.tables.length > 0 &&
    mapping.tables.every((wanted) =>
      tables.some(({ system, layout, columns }) => {
        const keys = new Set(columns.map(({ key }) => key))
        const isSame = (wanted.system ?? system) === system && (wanted.layout ?? layout) === layout
        return (
          isSame &&
          Object.keys(wanted.columns ?? {}).every((title) => keys.has(normaliseTitle(title) || title))
        )
      }),
    )
  return profiles.filter(fits).map(({ id, name }) => ({ id, name }))
}

/** Throws `ClosewellError` `notFound` where there is no such profile. */
export function profileOf({ reader }: Workspace, id: number): ImportProfile {
  const found = listProfiles(reader).find((profile) => profile.id === id)
  if (found === undefined) throw new ClosewellError('notFound', `There is no profile ${id}.`, { id })
  return found
}

const LARGEST_MAPPING_BYTES = 4 * 1024 * 1024

/** Reads a mapping from a JSON file. Throws `ClosewellError` `notAMapping` with the place that is wrong. */
export async function readMappingFile(path: string): Promise<ImportMapping> {
  const file = basename(path)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ClosewellError('fileUnreadable', `${file} cannot be read (${reason}).`, { file, reason })
  })
  const parsed = importMappingSchema.safeParse(text.length > LARGEST_MAPPING_BYTES ? undefined : parse(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') || 'the document'
  throw new ClosewellError(
    'notAMapping',
    `${file} is no mapping of an import: ${where}: ${issue?.message ?? 'not understood'}.`,
    { file, where },
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
}

/** Writes a mapping as a JSON file that other workspaces, and the command line, can read. */
export async function writeMappingFile(path: string, mapping: ImportMapping): Promise<void> {
  await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`).catch(() => {
    const file = basename(path)
    throw new ClosewellError('writeFailed', `${file} could not be written. Choose another folder.`, { file })
  })
}
