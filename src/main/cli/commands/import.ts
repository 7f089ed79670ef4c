import { ClosewellError } from '#shared/failure.ts'
import type { ImportProgress, ImportReport } from '#shared/ipc/contract.ts'
import { fileInput } from '../../import/input.ts'
import { OWN_SYSTEM } from '../../import/own-format.ts'
import { loadSample } from '../../services/demo.ts'
import { runImport } from '../../services/imports.ts'
import { openForWriting } from '../../services/workspace.ts'
import { UsageError, instantOption, noMore, oneOf, parse, required, timeZoneOption } from '../arguments.ts'
import { EXIT, PROGRAM, type Command } from '../command.ts'
import type { Output } from '../output.ts'

export const importCommand: Command = async (args, output, signal) => {
  const { values, positionals } = parse(args, {
    system: { type: 'string' },
    mapping: { type: 'string' },
    'as-of': { type: 'string' },
    'time-zone': { type: 'string' },
    'date-order': { type: 'string' },
    'dry-run': { type: 'boolean' },
  })
  const folder = required(values.workspace, 'workspace')
  if (positionals.length === 0) throw new UsageError('name the file to import')
  if (values.system !== undefined) oneOf(values.system, [OWN_SYSTEM], 'system')
  if (values['date-order'] !== undefined) oneOf(values['date-order'], ['dmy', 'mdy', 'ymd'], 'date-order')
  if (values.mapping !== undefined) {
    throw new UsageError("--mapping is not needed: Closewell's own format carries its columns' names")
  }
  const asOfMs = instantOption(values['as-of'], 'as-of')
  const timeZone = timeZoneOption(values['time-zone'])
  const dryRun = values['dry-run'] ?? false

  const workspace = openForWriting(folder, PROGRAM)
  const imports: ImportReport[] = []
  try {
    for (const path of positionals) {
      const onProgress = progressTo(output)
      const input = await fileInput(path)
      imports.push(await runImport(workspace, { input, timeZone, asOfMs, dryRun, onProgress, signal }))
    }
  } catch (error) {
    if (imports.length === 0 || !(error instanceof ClosewellError)) throw error
    output.message(error.message)
    printReports(imports, output)
    return EXIT.failed
  } finally {
    workspace.close()
  }
  return printReports(imports, output)
}

export const demoCommand: Command = async (args, output, signal) => {
  const { values, positionals } = parse(args, {})
  noMore(positionals)
  const workspace = openForWriting(required(values.workspace, 'workspace'), PROGRAM)
  try {
    const report = await loadSample(workspace, { onProgress: progressTo(output), signal })
    return printReports([report], output)
  } finally {
    workspace.close()
  }
}

function printReports(imports: readonly ImportReport[], output: Output): number {
  for (const { file, warnings } of imports) {
    for (const { count, message } of warnings) output.message(`${file}: ${count} ${message}`)
  }
  output.result({ imports: imports.map(forScripts) }, () => imports.map(describe).join('\n'))
  return imports.some(({ rejected }) => rejected > 0) ? EXIT.rejectedRows : EXIT.done
}

/** The report as scripts know it: a refused row has its reason in words, not as data. */
function forScripts(report: ImportReport) {
  const rejects = report.rejects.map(({ row, column, value, reason }) => ({ row, column, value, reason }))
  return { ...report, rejects }
}

function describe(report: ImportReport): string {
  const { file, rows, inserted, updated, unchanged, rejected, seconds } = report
  const counts = `${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`
  const rejects = report.rejects.map(
    ({ row, column, value, reason }) =>
      `  row ${row}${column === null ? '' : `, ${column}`}: ${reason}${value === null ? '' : ` (${value})`}`,
  )
  return [`${file}: ${rows} rows in ${seconds.toFixed(1)} s: ${counts}`, ...rejects].join('\n')
}

const TELL_EVERY_MS = 1000

function progressTo(output: Output): (progress: ImportProgress) => void {
  let toldMs = performance.now()
  return ({ phase, rows, rowsPerSecond, secondsLeft }) => {
    const nowMs = performance.now()
    if (nowMs - toldMs < TELL_EVERY_MS) return
    toldMs = nowMs
    const left = secondsLeft === null ? '' : `, ${Math.ceil(secondsLeft)} s left`
    output.message(`${phase}: ${rows} rows, ${Math.round(rowsPerSecond)} rows/s${left}`)
  }
}
