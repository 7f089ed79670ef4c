import { statfsSync } from 'node:fs'
import { wrongPragmas } from '../store/connection.ts'
import { exportLogIsWhole } from '../store/export-log.ts'
import { lexiconState } from './lexicon-phrases.ts'
import type { Workspace } from './workspace.ts'

export interface Check {
  readonly id: string
  readonly ok: boolean
  readonly detail: string
}

const ENOUGH_DISK_BYTES = 500 * 1024 * 1024

/** Looks whether the workspace is sound. Changes nothing. */
export function examine(workspace: Workspace): { ok: boolean; checks: Check[] } {
  const { reader } = workspace
  const integrity = reader.sqlite.pragma('integrity_check', { simple: true })
  const orphans = reader.sqlite.pragma('foreign_key_check')
  const orphanCount = Array.isArray(orphans) ? orphans.length : 0
  const pragmas = wrongPragmas(reader)
  const logIsWhole = exportLogIsWhole(reader)
  const { version, teamRevision, unread } = lexiconState(workspace)
  const { bavail, bsize } = statfsSync(workspace.folder)
  const freeMiB = Math.floor((bavail * bsize) / 1024 / 1024)
  const checks: Check[] = [
    { id: 'integrity', ok: integrity === 'ok', detail: String(integrity) },
    { id: 'references', ok: orphanCount === 0, detail: `${orphanCount} rows refer to a row that is missing` },
    {
      id: 'settings',
      ok: pragmas.length === 0,
      detail: pragmas.length === 0 ? 'WAL, full synchronous, foreign keys on' : pragmas.join('; '),
    },
    {
      id: 'exportLog',
      ok: logIsWhole,
      detail: logIsWhole ? 'every entry follows from the one before' : 'an entry was changed',
    },
    {
      id: 'disk',
      ok: bavail * bsize >= ENOUGH_DISK_BYTES,
      detail: `${freeMiB} MiB free`,
    },
    { id: 'cases', ok: true, detail: `${workspace.columns().length} cases` },
    // Nothing is wrong with it: the app reads them anew when it is open.
    {
      id: 'lexicon',
      ok: true,
      detail: `version ${version}, own phrases version ${teamRevision}, ${unread} cases still to be read anew`,
    },
  ]
  return { ok: checks.every(({ ok }) => ok), checks }
}
