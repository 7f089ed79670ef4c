import { DATE_ORDERS } from '#shared/import/dates/date-order.ts'
import type { Inspection } from '#shared/import/inspection.ts'
import { EMPTY_MAPPING } from '#shared/import/mapping.ts'
import type { ImportProgress, ImportReport } from '#shared/ipc/contract.ts'
import { OWN_SYSTEM } from '../../import/own-format.ts'
import { SYSTEMS } from '../../import/systems/index.ts'
import { loadSample } from '../../services/demo.ts'
import { runImports } from '../../services/imports.ts'
import { inspectFiles } from '../../services/inspect-imports.ts'
import { readMappingFile } from '../../services/profiles.ts'
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
  const order = values['date-order']
  const request = {
    paths: positionals,
    system: values.system === undefined ? null : oneOf(values.system, SYSTEM_IDS, 'system'),
    dateOrder: order === undefined ? null : oneOf(order, DATE_ORDERS, 'date-order'),
    asOfMs: instantOption(values['as-of'], 'as-of'),
    timeZone: timeZoneOption(values['time-zone']),
    dryRun: values['dry-run'] ?? false,
    onProgress: progressTo(output),
    signal,
  }
  const mapping = values.mapping === undefined ? EMPTY_MAPPING : await readMappingFile(values.mapping)
  const workspace = openForWriting(folder, PROGRAM)
  try {
    const { imports, leftOut, failure } = await runImports(workspace, { ...request, mapping })
    for (const { file, reason } of leftOut) output.message(`${file} was left out: ${reason}`)
    if (failure !== null) output.message(failure.message)
    const inspection = request.dryRun ? await inspectFiles(workspace, { ...request, mapping }) : null
    const status = printReports(imports, output, inspection)
    return failure === null ? status : EXIT.failed
  } finally {
    workspace.close()
  }
}

const SYSTEM_IDS = [OWN_SYSTEM, ...SYSTEMS.map(({ id }) => id)]

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

function printReports(
  imports: readonly ImportReport[],
  output: Output,
  inspection: Inspection | null = null,
): number {
  for (const { file, warnings } of imports) {
    for (const { count, message } of warnings) output.message(`${file}: ${count} ${message}`)
  }
  const result = { imports: imports.map(forScripts), ...(inspection === null ? {} : { inspection }) }
  output.result(result, () => imports.map(describe).join('\n'))
  return imports.some(({ rejected }) => rejected > 0) ? EXIT.rejectedRows : EXIT.done
}

/** The report as scripts know it: a refused row has its reason in words, not as data. */
function forScripts(report: ImportReport) {
  const rejects = report.rejects.map(({ row, column, value, reason, part }) => ({
    ...(isWhole(report, part) ? {} : { file: part }),
    row,
    column,
    value,
    reason,
  }))
  return { ...report, rejects }
}

/** Whether the file or sheet in which a refused row stands is all of the import. */
function isWhole({ file }: ImportReport, part: string | null): boolean {
  return part === null || part === file
}

function describe(report: ImportReport): string {
  const { file, rows, inserted, updated, unchanged, rejected, seconds } = report
  const counts = `${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`
  const rejects = report.rejects.map(({ part, row, column, value, reason }) => {
    const place = [isWhole(report, part) ? null : part, `row ${row}`, column]
      .filter((one) => one !== null)
      .join(', ')
    return `  ${place}: ${reason}${value === null ? '' : ` (${value})`}`
  })
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
