/**
 * Measures the importer:
 *   node bench/import.ts [--part peer|mapping|workbook]... [--cases 1000000] [--repeats 5] [--keep DIR] [--save]
 * `peer`: against SQLite's own `.import` of the same file, which stores text as it stands and understands none of it.
 * `mapping`: exports of other systems against the same content in Closewell's own format, by turns; the peer is the own
 * format, so that the quotient is what recognising and mapping cost.
 * `workbook`: an XLSX by itself, for its time and its memory.
 * Both halves of a comparison run in the same run. The case files stay in DIR (else in the system's temporary folder) for
 * the next time; the databases do not.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { caseFile, type CaseFile } from './case-file.ts'
import { MIB, ratio, rounded, tableRow } from './figures.ts'
import { importScript, runSqlite, sqliteVersion } from './import-sqlite.ts'
import { mappingLines, measureMapping, measureWorkbook, workbookLines } from './mapping-cost.ts'
import { bundledImporter, type Importer } from './run-importer.ts'

/** Memory must not grow with the file: this many cases are what the peak is compared with. Also those that are mapped. */
const FEW_CASES = 100_000
const BASELINE = join(import.meta.dirname, 'baselines', 'import.json')
const PARTS = ['peer', 'mapping', 'workbook'] as const

interface Measured {
  readonly seconds: number
  readonly rowsPerSecond: number
  readonly megabytesPerSecond: number
  readonly peakMib: number | null
  readonly databaseMegabytes: number
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      part: { type: 'string', multiple: true, default: [...PARTS] },
      cases: { type: 'string', default: '1000000' },
      repeats: { type: 'string', default: '5' },
      keep: { type: 'string', default: join(tmpdir(), 'closewell-bench') },
      save: { type: 'boolean', default: false },
    },
  })
  const unknown = values.part.find((part) => !PARTS.some((one) => one === part))
  if (unknown !== undefined) throw new Error(`--part must be one of ${PARTS.join(', ')}, not ${unknown}`)
  const cases = wholeNumber('cases', values.cases)
  const repeats = wholeNumber('repeats', values.repeats)

  say(`making or finding the files in ${values.keep}`)
  const fewer = caseFile(values.keep, Math.min(cases, FEW_CASES))
  const folder = mkdtempSync(join(values.keep, 'databases-'))
  try {
    say('the importer')
    const importer = await bundledImporter(folder)
    const date = new Date().toISOString().slice(0, 10)
    const mapped = { file: fewer.path, cases: Math.min(cases, FEW_CASES), folder, repeats, date }
    const result: Record<string, unknown> = { machine: machine() }
    if (values.part.includes('peer')) {
      const peer = await measurePeer(importer, caseFile(values.keep, cases), fewer, cases, folder)
      Object.assign(result, { date }, peer)
      print(peerLines(peer))
    }
    if (values.part.includes('mapping')) {
      const mapping = await measureMapping(importer, mapped)
      Object.assign(result, { mapping })
      print(mappingLines(mapping))
    }
    if (values.part.includes('workbook')) {
      const workbook = await measureWorkbook(importer, mapped)
      Object.assign(result, { workbook })
      print(workbookLines(workbook))
    }
    if (values.save) save(result)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above 0`)
  return value
}

/** Parts that were not run stay as they were saved before. */
function save(result: Readonly<Record<string, unknown>>): void {
  const before = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, unknown>
  writeFileSync(BASELINE, `${JSON.stringify({ ...before, ...result }, null, 2)}\n`)
}

function machine(): Readonly<Record<string, unknown>> {
  return {
    system: `${process.platform} ${process.arch}`,
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 1024 ** 3),
  }
}

interface PeerResult {
  readonly versions: { readonly node: string; readonly sqlite3: string }
  readonly cases: number
  readonly fileMegabytes: number
  readonly sqlite3: Measured
  readonly closewell: Measured
  readonly closewellOfFewerCases: (Measured & { readonly cases: number }) | null
  readonly ratios: { readonly time: number | null; readonly memoryOfFewerCases: number | null }
}

async function measurePeer(
  importer: Importer,
  file: CaseFile,
  fewer: CaseFile,
  cases: number,
  folder: string,
): Promise<PeerResult> {
  const version = sqliteVersion()
  const script = importScript(file.path)
  say(`sqlite3 ${version}:\n${script.replaceAll(/^/gm, '  ')}`)
  const peer = await measureSqlite(folder, script, file, cases)
  const own = await measureOwn(importer, file, cases)
  const small = cases > FEW_CASES ? await measureOwn(importer, fewer, FEW_CASES) : null
  return {
    versions: { node: process.versions.node, sqlite3: version },
    cases,
    fileMegabytes: rounded(file.bytes / 1e6),
    sqlite3: peer,
    closewell: own,
    closewellOfFewerCases: small === null ? null : { cases: FEW_CASES, ...small },
    ratios: {
      time: ratio(own.seconds, peer.seconds),
      memoryOfFewerCases: small === null ? null : ratio(own.peakMib, small.peakMib),
    },
  }
}

async function measureSqlite(
  folder: string,
  script: string,
  file: CaseFile,
  cases: number,
): Promise<Measured> {
  const database = join(folder, 'peer.db')
  const { seconds, peakBytes } = await runSqlite(database, script)
  const { size } = statSync(database)
  rmSync(database)
  return measured(file, cases, seconds, peakBytes, size)
}

async function measureOwn(importer: Importer, file: CaseFile, cases: number): Promise<Measured> {
  const { seconds, peakBytes, databaseBytes } = await importer([file.path], cases)
  return measured(file, cases, seconds, peakBytes, databaseBytes)
}

function measured(
  file: CaseFile,
  cases: number,
  seconds: number,
  peakBytes: number | null,
  databaseBytes: number,
): Measured {
  return {
    seconds: rounded(seconds),
    rowsPerSecond: Math.round(cases / seconds),
    megabytesPerSecond: rounded(file.bytes / 1e6 / seconds),
    peakMib: peakBytes === null ? null : Math.round(peakBytes / MIB),
    databaseMegabytes: rounded(databaseBytes / 1e6),
  }
}

function peerLines({ cases, fileMegabytes, sqlite3, closewell, ratios }: PeerResult): string[] {
  const line = (name: string, run: Measured, times: number | null): string =>
    tableRow(name, [
      run.seconds,
      run.rowsPerSecond,
      run.megabytesPerSecond,
      run.peakMib,
      run.databaseMegabytes,
      times,
    ])
  const lines = [
    `${cases} cases, ${fileMegabytes} MB`,
    tableRow('', ['seconds', 'rows/s', 'MB/s', 'peak MiB', 'db MB', 'times']),
    line('sqlite3 .import, 5 indexes', sqlite3, 1),
    line('Closewell', closewell, ratios.time),
  ]
  if (ratios.memoryOfFewerCases !== null) {
    lines.push(`peak memory: ${ratios.memoryOfFewerCases} times that of ${FEW_CASES} cases`)
  }
  return lines
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
