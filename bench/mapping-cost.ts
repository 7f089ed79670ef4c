/** What recognising and mapping an export costs beside the import of the same content in Closewell's own format. */
import { bytesOf, salesforcePair, viewPair, workbook, type Pair } from './foreign-files.ts'
import { MIB, median, rounded, tableRow } from './figures.ts'
import type { Importer, MeasuredRun } from './run-importer.ts'

interface Measured {
  readonly fileMegabytes: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMib: number
}

export interface MappingCost {
  readonly repeats: number
  readonly own: Measured
  readonly foreign: Measured
  /** Medians of the quotients of runs that followed each other. */
  readonly timeRatio: number
  readonly cpuRatio: number
}

export interface MappingResult {
  readonly date: string
  readonly cases: number
  readonly zendeskView: MappingCost
  readonly salesforceCasesAndMails: MappingCost
}

export interface WorkbookResult extends Measured {
  readonly date: string
  readonly cases: number
  readonly columns: number
  readonly repeats: number
}

export async function measureMapping(
  importer: Importer,
  { file, cases, folder, repeats, date }: MappingOptions,
): Promise<MappingResult> {
  return {
    date,
    cases,
    zendeskView: await measurePair(importer, await viewPair(file, folder), cases, repeats),
    salesforceCasesAndMails: await measurePair(importer, await salesforcePair(file, folder), cases, repeats),
  }
}

export interface MappingOptions {
  /** Cases in Closewell's own format. */
  readonly file: string
  readonly cases: number
  readonly folder: string
  readonly repeats: number
  readonly date: string
}

const WORKBOOK_COLUMNS = 12

export async function measureWorkbook(
  importer: Importer,
  { file, cases, folder, repeats, date }: MappingOptions,
): Promise<WorkbookResult> {
  const path = await workbook(file, folder)
  const runs: MeasuredRun[] = []
  for (let i = 0; i < repeats; i += 1) runs.push(await importer([path], cases))
  return { date, cases, columns: WORKBOOK_COLUMNS, repeats, ...summary(runs, [path]) }
}

/** One after the other in turn, so that a machine that slows down slows both. */
async function measurePair(
  importer: Importer,
  { own, foreign }: Pair,
  cases: number,
  repeats: number,
): Promise<MappingCost> {
  const runs: { own: MeasuredRun; foreign: MeasuredRun }[] = []
  for (let i = 0; i < repeats; i += 1) {
    runs.push({ own: await importer(own, cases), foreign: await importer(foreign, cases) })
  }
  const ratioOf = (value: (run: MeasuredRun) => number): number =>
    rounded(median(runs.map((run) => value(run.foreign) / value(run.own))))
  return {
    repeats,
    own: summary(
      runs.map((run) => run.own),
      own,
    ),
    foreign: summary(
      runs.map((run) => run.foreign),
      foreign,
    ),
    timeRatio: ratioOf(({ seconds }) => seconds),
    cpuRatio: ratioOf(({ cpuSeconds }) => cpuSeconds),
  }
}

function summary(runs: readonly MeasuredRun[], files: readonly string[]): Measured {
  return {
    fileMegabytes: rounded(bytesOf(files) / 1e6),
    seconds: rounded(median(runs.map(({ seconds }) => seconds))),
    cpuSeconds: rounded(median(runs.map(({ cpuSeconds }) => cpuSeconds))),
    peakMib: Math.round(Math.max(...runs.map(({ peakBytes }) => peakBytes)) / MIB),
  }
}

export function mappingLines(result: MappingResult): string[] {
  const { cases, zendeskView, salesforceCasesAndMails } = result
  return [
    `${cases} cases, medians of ${zendeskView.repeats} runs in turn`,
    tableRow('', ['MB', 'seconds', 'CPU s', 'peak MiB']),
    ...pairLines('Zendesk view', zendeskView),
    ...pairLines('Salesforce cases + mails', salesforceCasesAndMails),
  ]
}

function pairLines(name: string, { own, foreign, timeRatio, cpuRatio }: MappingCost): string[] {
  return [
    measuredLine('the same in the own format', own),
    measuredLine(name, foreign),
    `recognition and mapping cost: ${timeRatio} times the own format (by CPU time ${cpuRatio})`,
  ]
}

export function workbookLines(result: WorkbookResult): string[] {
  const { cases, columns, repeats } = result
  return [
    `XLSX of ${cases} rows and ${columns} columns, median of ${repeats} runs`,
    measuredLine('XLSX', result),
  ]
}

function measuredLine(name: string, { fileMegabytes, seconds, cpuSeconds, peakMib }: Measured): string {
  return tableRow(name, [fileMegabytes, seconds, cpuSeconds, peakMib])
}
