/** One import by the app's own importer, alone in its process: `FOLDER FILE...`; prints an `ImportRun` as JSON. */
import { peakOf } from './peak-memory.ts'
import { runImports } from '../src/main/services/imports.ts'
import { openForWriting } from '../src/main/services/workspace.ts'

export interface ImportRun {
  /** Cases that were stored. */
  readonly rows: number
  readonly seconds: number
  /** Of all its threads, from the first file on: what other programs do meanwhile counts little. */
  readonly cpuSeconds: number
  readonly peakBytes: number
}

const [folder, ...paths] = process.argv.slice(2)
if (folder === undefined || paths.length === 0) throw new Error('usage: import-closewell.ts FOLDER FILE...')

const startedMs = performance.now()
const startedCpu = process.cpuUsage()
const workspace = openForWriting(folder, 'bench')
const { imports, leftOut, failure } = await runImports(workspace, {
  paths,
  timeZone: 'Europe/Warsaw',
  asOfMs: null,
})
workspace.close()
const [report] = imports
if (report === undefined || imports.length > 1 || leftOut.length > 0 || failure !== null) {
  throw new Error(`not one import of all files: ${JSON.stringify({ imports, leftOut, failure })}`)
}
const cpu = process.cpuUsage(startedCpu)
const run: ImportRun = {
  rows: report.inserted,
  seconds: (performance.now() - startedMs) / 1000,
  cpuSeconds: (cpu.user + cpu.system) / 1e6,
  peakBytes: peakOf(process.pid) ?? process.resourceUsage().maxRSS * 1024,
}
process.stdout.write(JSON.stringify(run))
