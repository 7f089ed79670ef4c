import { basename, dirname, extname, join } from 'node:path'
import { ClosewellError } from '#shared/failure.ts'
import type { HrPart, LogEntry, SavedFile } from '#shared/ipc/hr-schemas.ts'
import { NO_DECISION } from '../export/hr-csv.ts'
import { placeFiles, type PlannedFile } from '../export/place-files.ts'
import { appendToExportLog } from '../store/export-log.ts'
import type { PreparedExport } from './hr-export.ts'
import { sha256 } from './sha256.ts'
import type { WritableWorkspace } from './workspace.ts'

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
 * `ClosewellError`: `personalDataFound` where the export must not leave, `writeFailed` where a file cannot be written,
 * `invalidInput` where two files would have one name.
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
  const data = prepared.files.map(({ part, rows, bytes }) => savedFile(pathOf[part], rows, bytes))
  const manifest = manifestOf(prepared, data)
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  const files = [...data, savedFile(join(folder, `${stem}.manifest.json`), 0, Buffer.from(text, 'utf8'))]
  refuseSameNames(files)
  await workspace.write((writer) => placeFiles(files, () => appendToExportLog(writer, manifest)))
  return files.map(({ bytes: _bytes, name: _name, ...file }) => file)
}

/** A file with its bytes, as logs and manifests name it. */
export function savedFile(path: string, rows: number, bytes: Buffer): PlannedFile & SavedFile {
  return { path, name: basename(path), rows, bytes, sha256: sha256(bytes) }
}

function manifestOf(prepared: PreparedExport, data: readonly (PlannedFile & SavedFile)[]) {
  const { header, options, basis, metrics, references } = prepared
  return {
    kind: 'export',
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
    files: data.map(({ path: _path, bytes, ...file }) => ({ ...file, bytes: bytes.length })),
  } satisfies LogEntry & Record<string, unknown>
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
