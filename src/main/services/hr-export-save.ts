import { basename, dirname, extname, join } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { HrPart, LogEntry } from '#shared/ipc/hr-schemas.ts'
import { NO_DECISION } from '../export/hr-csv.ts'
import { placeFiles, type PlannedFile } from '../export/place-files.ts'
import { appendToExportLog, exportLogEntries } from '../store/export-log.ts'
import type { PreparedExport, PreparedFile } from './hr-export.ts'
import { sha256 } from './sha256.ts'
import type { Workspace, WritableWorkspace } from './workspace.ts'

export interface WrittenFile {
  readonly path: string
  readonly sha256: string
  readonly rows: number
}

export interface ExportPaths {
  readonly figures: string
  /** Where the log of coaching is to be, if it is wanted; beside the figures unless stated. */
  readonly coachingLog?: string | undefined
}

/**
 * Writes the files of an export with a manifest, and then the entry in the export log: all of it, or nothing. Throws
 * `ClosewellError`: `personalDataFound` where the export must not leave, `invalidInput` where two files would have one name,
 * and as `placeFiles` does.
 */
export async function writeHrExport(
  workspace: WritableWorkspace,
  prepared: PreparedExport,
  paths: ExportPaths,
): Promise<WrittenFile[]> {
  refusePersonalData(prepared)
  const folder = dirname(paths.figures)
  const stem = basename(paths.figures, extname(paths.figures))
  const pathOf: Readonly<Record<HrPart, string>> = {
    figures: paths.figures,
    coachingLog: paths.coachingLog ?? join(folder, `${stem}.coaching.csv`),
    definitions: join(folder, 'definitions.csv'),
  }
  const chosen = new Set([paths.figures, paths.coachingLog])
  const data = prepared.files.map((file): DataFile => {
    const path = pathOf[file.part]
    return { ...file, path, isCompanion: !chosen.has(path) }
  })
  return workspace.write(async (writer) => {
    const settings = settingsOf(prepared)
    const manifest = manifestFile(join(folder, `${stem}.manifest.json`), {
      ...settings,
      log: nextEntry(workspace),
      files: data.map(({ part, path, rows, sha256: hash, bytes }) => {
        return { part, name: basename(path), rows, sha256: hash, bytes: bytes.length }
      }),
    })
    const files = [...data, manifest]
    refuseSameNames(files)
    await placeFiles(files, workspace.folder, () =>
      appendToExportLog(writer, {
        ...settings,
        files: data.map(({ part, rows, sha256: hash }) => ({ part, rows, sha256: hash })),
      } satisfies LogEntry & Record<string, unknown>),
    )
    return files.map(({ path, rows, sha256: hash }) => ({ path, rows, sha256: hash }))
  })
}

type DataFile = PreparedFile & PlannedFile

function manifestFile(path: string, content: object): PlannedFile & WrittenFile {
  const bytes = Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8')
  return { path, rows: 0, bytes, sha256: sha256(bytes), isCompanion: true }
}

/** Which entry of the export log will be this export's, and what it follows on: null where it is the first. */
function nextEntry({ reader }: Workspace): { readonly entry: number; readonly previousHash: string | null } {
  const last = exportLogEntries(reader).at(-1)
  return { entry: (last?.number ?? 0) + 1, previousHash: last?.hash ?? null }
}

/** What manifest and log both say of an export. */
function settingsOf(prepared: PreparedExport) {
  const { header, options, basis, metrics, references } = prepared
  return {
    kind: 'export' as const,
    exportId: header.exportId,
    generatedAt: new Date(header.generatedAtMs).toISOString(),
    appVersion: header.appVersion,
    definitionVersion: header.definitionVersion,
    note: NO_DECISION,
    from: header.from,
    to: header.to,
    timeZone: header.timeZone,
    asOf: basis.asOf,
    windowDays: header.windowDays,
    settings: basis.settings,
    agents: { areAll: options.agents === null, references: [...references] },
    metrics: [...metrics],
    includeClosure: options.includeClosure,
    names: options.names,
    teams: options.teams,
    coachingLog: options.coachingLog,
    delimiter: options.delimiter,
    decimal: options.delimiter === ';' ? ',' : '.',
  }
}

/** Agents' names stand in the file only where they were asked for; customers' data never do. */
function refusePersonalData({ scan }: PreparedExport): void {
  const found = scan.findings.find(({ isBlocking }) => isBlocking)
  if (found === undefined) return
  const { kind, column } = found
  throw new ClosewellError(
    'personalDataFound',
    `The column ${column} would hold ${FOUND[kind]}. Nothing was written. Export without ${column === 'team' ? 'teams' : 'names'}, or correct the text in the source and import it again.`,
    { kind, column },
  )
}

const FOUND = {
  email: 'an e-mail address',
  phone: 'what looks like a telephone number',
  customerId: 'the id of a customer',
  customerName: 'the name of a customer',
  agentName: 'the name of an agent, though names are off',
} as const satisfies Record<PreparedExport['scan']['findings'][number]['kind'], string>

function refuseSameNames(files: readonly PlannedFile[]): void {
  const seen = new Set<string>()
  for (const { path } of files) {
    const key = path.toLowerCase()
    if (seen.has(key)) {
      const file = basename(path)
      throw new ClosewellError(
        'invalidInput',
        `Two files of the export would be called ${file}. Choose another name.`,
        { file },
      )
    }
    seen.add(key)
  }
}
