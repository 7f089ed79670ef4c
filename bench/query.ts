/**
 * Measures the figures:
 *   node bench/query.ts [--cases 10000]... [--rounds 5] [--save]
 * Every question of bench/query-questions.ts is asked of the columns in memory, of DuckDB with the same cases, and some of
 * SQLite over the workspace's own tables. Fails where DuckDB counts anything else than we do.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import { METRIC_IDS } from '#shared/metrics/definition.ts'
import { tally } from '#shared/metrics/engine/tally.ts'
import { openForWriting, type WritableWorkspace } from '../src/main/services/workspace.ts'
import { median, percentile, ratio, rounded, tableRow } from './figures.ts'
import { makeQueryCases } from './query-cases.ts'
import { DUCKDB_VERSION, duckDbWith } from './query-duckdb.ts'
import { ownCounts, peerCounts, type Question, questions, sqlOf } from './query-questions.ts'

const BASELINE = join(import.meta.dirname, 'baselines', 'query.json')
const SIZES = ['10000', '100000', '1000000', '5000000']

interface Measured {
  readonly cases: number
  readonly questions: number
  readonly loadSeconds: number
  readonly snapshotSeconds: number
  readonly firstFiguresMs: number
  readonly bytesPerCase: number
  /** Of the whole process so far, with DuckDB and its cases in it. */
  readonly peakMib: number
  readonly ownMedianMs: number
  readonly ownP95Ms: number
  readonly ownCpuP95Ms: number
  /** Of the questions about one metric: what one panel shows. */
  readonly oneMetricP95Ms: number
  readonly duckDbMedianMs: number
  readonly duckDbP95Ms: number
  readonly slowerThanDuckDb: readonly string[]
  readonly sqliteMs: number
  readonly slowest: readonly string[]
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', multiple: true, default: SIZES },
      rounds: { type: 'string', default: '5' },
      save: { type: 'boolean', default: false },
    },
  })
  const results: Measured[] = []
  for (const cases of values.cases.map(Number)) {
    if (!Number.isSafeInteger(cases) || cases < 1) throw new Error('--cases must be a whole number above 0')
    const folder = mkdtempSync(join(tmpdir(), 'closewell-bench-query-'))
    try {
      const measured = await measure(folder, cases, Number(values.rounds))
      results.push(measured)
      process.stdout.write(`${linesOf(measured, results[0]).join('\n')}\n\n`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  if (values.save) save(results)
}

async function measure(folder: string, cases: number, rounds: number): Promise<Measured> {
  const csv = join(folder, 'cases.csv')
  const inner = join(folder, 'workspace')
  process.stderr.write(`making ${cases} cases\n`)
  await makeQueryCases(inner, csv, cases)
  const loadSeconds = await openedIn(inner, (workspace) => workspace.saveColumns())
  const snapshotSeconds = await openedIn(inner, () => Promise.resolve())
  const workspace = openForWriting(inner, 'bench')
  const peer = await duckDbWith(csv)
  try {
    const columns = workspace.columns()
    const before = arrayBytes()
    const all = questions()
    const firstFiguresMs = firstFigures(columns)
    const cacheBytes = arrayBytes() - before
    const own: number[] = []
    const ownCpu: number[] = []
    const ofOneMetric: number[] = []
    const theirs: number[] = []
    const medians: { name: string; own: number; peer: number }[] = []
    for (const question of all) {
      await checkCounts(columns, question, peer)
      const times = { own: [] as number[], peer: [] as number[] }
      for (let round = 0; round < rounds; round++) {
        const startedMs = performance.now()
        const startedCpu = process.threadCpuUsage()
        tally(columns, question.query)
        times.own.push(performance.now() - startedMs)
        const { user, system } = process.threadCpuUsage(startedCpu)
        ownCpu.push((user + system) / 1000)
        const peerStartedMs = performance.now()
        for (const { sql } of sqlOf(question)) await peer.rows(sql)
        times.peer.push(performance.now() - peerStartedMs)
      }
      own.push(...times.own)
      if (question.query.metrics.length === 1) ofOneMetric.push(...times.own)
      theirs.push(...times.peer)
      medians.push({ name: question.name, own: median(times.own), peer: median(times.peer) })
    }
    const slowest = medians.toSorted((a, b) => b.own - a.own).slice(0, 5)
    return {
      cases,
      questions: all.length,
      loadSeconds,
      snapshotSeconds,
      firstFiguresMs,
      bytesPerCase: rounded((columnBytes(columns) + cacheBytes) / cases),
      peakMib: Math.round(process.resourceUsage().maxRSS / 1024),
      ownMedianMs: rounded(median(own)),
      ownP95Ms: rounded(percentile(own, 0.95)),
      ownCpuP95Ms: rounded(percentile(ownCpu, 0.95)),
      oneMetricP95Ms: rounded(percentile(ofOneMetric, 0.95)),
      duckDbMedianMs: rounded(median(theirs)),
      duckDbP95Ms: rounded(percentile(theirs, 0.95)),
      slowerThanDuckDb: medians.filter((one) => one.own >= one.peer).map(describe),
      sqliteMs: rounded(sqliteMs(workspace)),
      slowest: slowest.map(describe),
    }
  } finally {
    peer.close()
    workspace.close()
  }
}

function describe({ name, own, peer }: { name: string; own: number; peer: number }): string {
  return `${name}: ${rounded(own)} ms, DuckDB ${rounded(peer)} ms`
}

/** Seconds until the columns of a workspace that is just opened can be asked. */
async function openedIn(
  folder: string,
  then: (workspace: WritableWorkspace) => Promise<void>,
): Promise<number> {
  const startedMs = performance.now()
  const workspace = openForWriting(folder, 'bench')
  try {
    workspace.columns()
    const seconds = rounded((performance.now() - startedMs) / 1000)
    await then(workspace)
    return seconds
  } finally {
    workspace.close()
  }
}

/** All metrics for the first time: what every rule says of every case is found out on the way. */
function firstFigures(columns: CaseColumns): number {
  const [first] = questions()
  if (first === undefined) return 0
  const startedMs = performance.now()
  tally(columns, { ...first.query, metrics: METRIC_IDS })
  return rounded(performance.now() - startedMs)
}

async function checkCounts(
  columns: CaseColumns,
  question: Question,
  peer: Awaited<ReturnType<typeof duckDbWith>>,
): Promise<void> {
  const { by } = question.query
  const own = ownCounts(tally(columns, question.query), by)
  const theirs: string[] = []
  for (const { sql, metrics } of sqlOf(question))
    theirs.push(...peerCounts(metrics, await peer.rows(sql), by))
  theirs.sort()
  const at = own.findIndex((row, index) => row !== theirs[index])
  if (at === -1 && own.length === theirs.length) return
  const place = at === -1 ? own.length : at
  throw new Error(
    `${question.name}: we count ${own[place] ?? 'nothing'}, DuckDB ${theirs[place] ?? 'nothing'}`,
  )
}

/** Median of the simplest grouped figure over the workspace's own tables. */
function sqliteMs({ reader }: WritableWorkspace): number {
  const statement = reader.sqlite.prepare(
    `SELECT coalesce(agent, resolver) AS person, strftime('%Y-%m', opened_at / 1000, 'unixepoch') AS month,
       sum(status <> 'excluded'), sum(status IN ('resolved', 'closed') AND auto_closed = 0)
     FROM cases GROUP BY person, month`,
  )
  const times = Array.from({ length: 3 }, () => {
    const startedMs = performance.now()
    statement.all()
    return performance.now() - startedMs
  })
  return median(times)
}

function arrayBytes(): number {
  // Arrays that the first round finds unused are given back by the time of the second.
  for (let round = 0; round < 2; round++) globalThis.gc?.()
  return process.memoryUsage().arrayBuffers
}

function columnBytes(columns: CaseColumns): number {
  const bytesOf = (value: unknown): number => {
    if (ArrayBuffer.isView(value)) return value.byteLength
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0
    return Object.values(value).reduce<number>((sum, part) => sum + bytesOf(part), 0)
  }
  return bytesOf(columns)
}

function linesOf(measured: Measured, first: Measured | undefined): readonly string[] {
  const growth = first === undefined ? null : ratio(measured.ownMedianMs, first.ownMedianMs)
  return [
    `${measured.cases} cases, ${measured.questions} questions, DuckDB ${DUCKDB_VERSION}: the counts are the same`,
    tableRow('', ['median ms', 'p95 ms']),
    tableRow('Closewell', [measured.ownMedianMs, measured.ownP95Ms]),
    tableRow('Closewell, own CPU time', [null, measured.ownCpuP95Ms]),
    tableRow('Closewell, one metric', [null, measured.oneMetricP95Ms]),
    tableRow('DuckDB', [measured.duckDbMedianMs, measured.duckDbP95Ms]),
    tableRow('DuckDB / Closewell', [
      ratio(measured.duckDbMedianMs, measured.ownMedianMs),
      ratio(measured.duckDbP95Ms, measured.ownP95Ms),
    ]),
    `SQLite over the own tables, one metric by agent and month: ${measured.sqliteMs} ms`,
    `load ${measured.loadSeconds} s, from the snapshot ${measured.snapshotSeconds} s, first figures ${measured.firstFiguresMs} ms`,
    `${measured.bytesPerCase} bytes a case; process at most ${measured.peakMib} MiB with DuckDB in it`,
    `median ${growth} times that of the fewest cases`,
    `DuckDB is as fast or faster in ${measured.slowerThanDuckDb.length} questions`,
    ...measured.slowerThanDuckDb.slice(0, 10).map((line) => `  ${line}`),
    'slowest:',
    ...measured.slowest.map((line) => `  ${line}`),
  ]
}

/** Sizes that were not measured stay as they were saved before. */
function save(results: readonly Measured[]): void {
  let before: Record<string, unknown> = {}
  try {
    before = JSON.parse(readFileSync(BASELINE, 'utf8')) as Record<string, unknown>
  } catch {
    // The first baseline.
  }
  const sizes = Object.fromEntries(results.map((measured) => [`cases${measured.cases}`, measured]))
  const machine = {
    system: `${process.platform} ${process.arch}`,
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 1024 ** 3),
  }
  const date = new Date().toISOString().slice(0, 10)
  const saved = {
    ...before,
    machine,
    versions: { node: process.versions.node, duckDb: DUCKDB_VERSION },
    date,
    ...sizes,
  }
  writeFileSync(BASELINE, `${JSON.stringify(saved, null, 2)}\n`)
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
