import type { HrOptions, LogEntry } from '#shared/ipc/hr-schemas.ts'
import type { CsvDialect } from '../export/csv-text.ts'
import type { HrAgent } from '../export/hr-csv.ts'
import { placeFiles } from '../export/place-files.ts'
import { agentReference, type AgentReference, referenceCsv } from '../export/reference-csv.ts'
import { agentNumbers, numberedAgents } from '../store/agent-references.ts'
import { appendToExportLog } from '../store/export-log.ts'
import type { WrittenFile } from './hr-export-save.ts'
import { teamMembers } from './people.ts'
import { sha256 } from './sha256.ts'
import type { Workspace, WritableWorkspace } from './workspace.ts'

/** How agents are called in an export: all of them get a number, names and teams stand there only where they are wanted. */
export async function describeAgents(
  workspace: WritableWorkspace,
  names: readonly string[],
  options: Pick<HrOptions, 'names' | 'teams'>,
): Promise<(name: string | null) => HrAgent> {
  const numbers = await workspace.write((writer) => agentNumbers(writer, [...new Set(names)]))
  const teams = teamsByName(workspace)
  return (name) => {
    const number = name === null ? undefined : numbers.get(name)
    if (name === null || number === undefined) return { agentReference: '', agentName: '', team: '' }
    return {
      agentReference: agentReference(number),
      agentName: options.names ? name : '',
      team: options.teams ? (teams.get(name) ?? '') : '',
    }
  }
}

/** Which agent is which number, by number. */
export function agentReferences(workspace: Workspace): AgentReference[] {
  const teams = teamsByName(workspace)
  return numberedAgents(workspace.reader).map(({ number, name }) => ({
    reference: agentReference(number),
    name,
    team: teams.get(name) ?? null,
  }))
}

/** Writes that as CSV and notes it in the export log. Throws `ClosewellError` as `placeFiles` does. */
export async function writeReferences(
  workspace: WritableWorkspace,
  path: string,
  dialect: CsvDialect,
): Promise<WrittenFile> {
  const rows = agentReferences(workspace)
  const bytes = Buffer.from(referenceCsv(rows, dialect), 'utf8')
  const checked = { sha256: sha256(bytes), rows: rows.length }
  await workspace.write((writer) =>
    placeFiles([{ path, bytes, isCompanion: false }], workspace.folder, () =>
      appendToExportLog(writer, {
        kind: 'agentNumbers',
        generatedAt: new Date().toISOString(),
        files: [{ part: 'agentNumbers', ...checked }],
      } satisfies LogEntry),
    ),
  )
  return { path, ...checked }
}

function teamsByName(workspace: Workspace): ReadonlyMap<string, string | null> {
  return new Map(teamMembers(workspace.columns()).map(({ name, team }) => [name, team]))
}
