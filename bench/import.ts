/**
 * Measures the importer against SQLite's own `.import` of the same file, both in one run:
 *   node bench/import.ts [--cases 1000000] [--keep DIR] [--save]
 * The case files stay in DIR (else in the system's temporary folder) for the next time; the databases do not.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { build } from 'vite'
import { caseFile, type CaseFile } from './case-file.ts'
import type { ImportRun } from './import-closewell.ts'
import { importScript, runSqlite, sqliteVersion } from './import-sqlite.ts'

/** Memory must not grow with the file: this many cases are what the peak is compared with. */
const FEW_CASES = 100_000
const MIB = 1024 * 1024
const BASELINE = join(import.meta.dirname, 'baselines', 'import.json')

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
      cases: { type: 'string', default: '1000000' },
      keep: { type: 'string', default: join(tmpdir(), 'closewell-bench') },
      save: { type: 'boolean', default: false },
    },
  })
  const cases = Number(values.cases)
  if (!Number.isSafeInteger(cases) || cases < 1) throw new Error('--cases must be a whole number above 0')
  const version = sqliteVersion()

  say(`making or finding the files in ${values.keep}`)
  const file = caseFile(values.keep, cases)
  const fewer = cases > FEW_CASES ? caseFile(values.keep, FEW_CASES) : null
  const folder = mkdtempSync(join(values.keep, 'databases-'))
  try {
    const script = importScript(file.path)
    say(`sqlite3 ${version}:\n${script.replaceAll(/^/gm, '  ')}`)
    const peer = await measureSqlite(folder, script, file, cases)
    say('the importer')
    const importer = await bundledImporter()
    const own = await measureOwn(importer, folder, file, cases)
    const small = fewer === null ? null : await measureOwn(importer, folder, fewer, FEW_CASES)
    const result = {
      date: new Date().toISOString().slice(0, 10),
      machine: {
        system: `${process.platform} ${process.arch}`,
        cores: cpus().length,
        memoryGib: Math.round(totalmem() / 1024 ** 3),
      },
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
    print(result)
    if (values.save) writeFileSync(BASELINE, `${JSON.stringify(result, null, 2)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
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
  return measured(file, cases, seconds, peakBytes, database)
}

/** The importer as it is shipped: run from its sources, the compiler of the types would count as its memory. */
async function bundledImporter(): Promise<string> {
  const root = join(import.meta.dirname, '..')
  const outDir = join(root, 'out', 'bench')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: { ssr: 'bench/import-closewell.ts', outDir, target: 'node20' },
  })
  return join(outDir, 'import-closewell.js')
}

async function measureOwn(
  importer: string,
  folder: string,
  file: CaseFile,
  cases: number,
): Promise<Measured> {
  const workspace = join(folder, `workspace-${cases}`)
  const { stdout } = await promisify(execFile)(process.execPath, [importer, file.path, workspace])
  const run = JSON.parse(stdout) as ImportRun
  if (run.rows !== cases) throw new Error(`${run.rows} of ${cases} cases were imported`)
  return measured(file, cases, run.seconds, run.peakBytes, join(workspace, 'closewell.db'))
}

function measured(
  file: CaseFile,
  cases: number,
  seconds: number,
  peakBytes: number | null,
  database: string,
): Measured {
  return {
    seconds: rounded(seconds),
    rowsPerSecond: Math.round(cases / seconds),
    megabytesPerSecond: rounded(file.bytes / 1e6 / seconds),
    peakMib: peakBytes === null ? null : Math.round(peakBytes / MIB),
    databaseMegabytes: rounded(statSync(database).size / 1e6),
  }
}

function print(result: {
  readonly cases: number
  readonly fileMegabytes: number
  readonly sqlite3: Measured
  readonly closewell: Measured
  readonly ratios: { readonly time: number | null; readonly memoryOfFewerCases: number | null }
}): void {
  const { cases, fileMegabytes, sqlite3, closewell, ratios } = result
  const row = (name: string, cells: readonly (string | number | null)[]): string =>
    name.padEnd(28) + cells.map((cell) => String(cell ?? 'unknown').padStart(10)).join('')
  const line = (name: string, run: Measured, times: number | null): string =>
    row(name, [
      run.seconds,
      run.rowsPerSecond,
      run.megabytesPerSecond,
      run.peakMib,
      run.databaseMegabytes,
      times,
    ])
  const lines = [
    `${cases} cases, ${fileMegabytes} MB`,
    row('', ['seconds', 'rows/s', 'MB/s', 'peak MiB', 'db MB', 'times']),
    line('sqlite3 .import, 5 indexes', sqlite3, 1),
    line('Closewell', closewell, ratios.time),
  ]
  if (ratios.memoryOfFewerCases !== null) {
    lines.push(`peak memory: ${ratios.memoryOfFewerCases} times that of ${FEW_CASES} cases`)
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

function ratio(value: number | null, base: number | null): number | null {
  return value === null || base === null ? null : rounded(value / base)
}

/** Two decimals: nobody reads more of a measurement. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
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
