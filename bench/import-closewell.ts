/** One import by the app's own importer, alone in its process: `FILE FOLDER`; prints an `ImportRun` as JSON. */
import { fileInput } from '../src/main/import/input.ts'
import { runImport } from '../src/main/services/imports.ts'
import { openForWriting } from '../src/main/services/workspace.ts'

export interface ImportRun {
  readonly rows: number
  readonly seconds: number
  readonly peakBytes: number
}

const [file, folder] = process.argv.slice(2)
if (file === undefined || folder === undefined) throw new Error('usage: import-closewell.ts FILE FOLDER')

const startedMs = performance.now()
const workspace = openForWriting(folder, 'bench')
const report = await runImport(workspace, { input: await fileInput(file), timeZone: 'UTC', asOfMs: null })
workspace.close()
const run: ImportRun = {
  rows: report.inserted,
  seconds: (performance.now() - startedMs) / 1000,
  peakBytes: process.resourceUsage().maxRSS * 1024,
}
process.stdout.write(JSON.stringify(run))
