import { basename } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import { EMPTY_MAPPING } from '#shared/import/mapping.ts'
import type { FilesReport } from '#shared/ipc/contract.ts'
import { inspectFiles } from './inspect-imports.ts'
import { hasNoOwnZone, runImports, type ImportChoices } from './imports.ts'
import { profileOf } from './profiles.ts'
import { workspaceSettings } from './settings.ts'
import type { WritableWorkspace } from './workspace.ts'

/**
 * Imports a file that nobody is asked about: with a saved profile or as it is recognised, times without offset in the
 * workspace's zone. Throws `ClosewellError` `needsAnswer` where something is open that only a person can say.
 */
export async function importWatched(
  workspace: WritableWorkspace,
  path: string,
  profileId: number | null,
  observe: Pick<ImportChoices, 'onProgress' | 'signal'>,
): Promise<FilesReport> {
  const mapping = profileId === null ? EMPTY_MAPPING : profileOf(workspace, profileId).mapping
  const ownZone = hasNoOwnZone(workspace) ? null : workspaceSettings(workspace.reader).timeZone
  const timeZone = mapping.timeZone ?? ownZone
  const { sets } = await inspectFiles(workspace, { paths: [path], mapping, timeZone })
  const open = sets.flatMap(({ questions }) => questions.filter(({ isBlocking }) => isBlocking))
  if (open.length > 0) {
    const file = basename(path)
    const what = [...new Set(open.map(({ id, columns }) => [id, ...columns].join(' ')))].join(', ')
    throw new ClosewellError(
      'needsAnswer',
      `${file} was not imported: something in it only you can say (${what}). Import it by hand and save the answers as a profile.`,
      { file, what },
    )
  }
  return runImports(workspace, { ...observe, paths: [path], mapping, timeZone, asOfMs: null })
}
