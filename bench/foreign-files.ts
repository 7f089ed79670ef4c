/** Writes the cases of a bench file as other systems export them, and the same content in Closewell's own format. */
import { closeSync, openSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvRow } from '#shared/sample/csv.ts'
import type { SampleRecord } from '#shared/sample/index.ts'
import { xlsxOf, type XlsxCell } from '../src/main/import/containers/testing/xlsx-file.ts'
import { columnName } from '../src/main/import/containers/xlsx/cell-reference.ts'
import {
  MAIL_TITLES,
  mailRows,
  OWN_SALESFORCE_COLUMNS,
  OWN_VIEW_COLUMNS,
  SALESFORCE_CASE_COLUMNS,
  serialDay,
  VIEW_COLUMNS,
  WORKBOOK_TEXTS,
  WORKBOOK_TIMES,
  type ForeignColumn,
} from './foreign-cases.ts'
import { writeAll } from './generate-cases.ts'
import { ownCases } from './own-cases.ts'

/** Two spellings of the same content. */
export interface Pair {
  readonly own: readonly string[]
  readonly foreign: readonly string[]
}

/** A Zendesk view, with custom columns and without messages. */
export async function viewPair(cases: string, folder: string): Promise<Pair> {
  const own = join(folder, 'view-own.csv')
  const view = join(folder, 'view.csv')
  await writeFiles(cases, [columnsFile(own, OWN_VIEW_COLUMNS), columnsFile(view, VIEW_COLUMNS)])
  return { own: [own], foreign: [view] }
}

/** Case.csv and EmailMessage.csv of a Salesforce Data Export, which join by the case's id. */
export async function salesforcePair(cases: string, folder: string): Promise<Pair> {
  const own = join(folder, 'salesforce-own.csv')
  const foreign = [join(folder, 'Case.csv'), join(folder, 'EmailMessage.csv')] as const
  await writeFiles(cases, [
    columnsFile(own, OWN_SALESFORCE_COLUMNS),
    columnsFile(foreign[0], SALESFORCE_CASE_COLUMNS),
    { path: foreign[1], titles: MAIL_TITLES, rows: mailRows },
  ])
  return { own: [own], foreign }
}

/** A workbook of one sheet with 12 columns and shared strings. */
export async function workbook(cases: string, folder: string): Promise<string> {
  const titles = [...WORKBOOK_TEXTS, ...WORKBOOK_TIMES].map(([title]) => title)
  const rows: (readonly XlsxCell[])[] = [titles]
  for await (const records of ownCases(cases)) {
    for (const record of records) rows.push(workbookRow(record, rows.length + 1))
  }
  const path = join(folder, 'cases.xlsx')
  writeFileSync(path, await xlsxOf({ sheets: [{ name: 'Cases', rows }], styles: [0, DATE_AND_TIME] }))
  return path
}

export const bytesOf = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + statSync(path).size, 0)

/** The number of the format `m/d/yy h:mm`. */
const DATE_AND_TIME = 22

function workbookRow(record: SampleRecord, row: number): XlsxCell[] {
  const times = WORKBOOK_TIMES.map(([, instant], index): XlsxCell => {
    const text = instant(record)
    if (text === '') return ''
    const reference = `${columnName(WORKBOOK_TEXTS.length + index)}${row}`
    return { xml: `<c r="${reference}" s="1"><v>${serialDay(text)}</v></c>` }
  })
  return [...WORKBOOK_TEXTS.map(([, cell]) => cell(record)), ...times]
}

interface NewFile {
  readonly path: string
  readonly titles: readonly string[]
  readonly rows: (record: SampleRecord) => readonly (readonly string[])[]
}

function columnsFile(path: string, columns: readonly ForeignColumn[]): NewFile {
  return {
    path,
    titles: columns.map(([title]) => title),
    rows: (record) => [columns.map(([, cell]) => cell(record))],
  }
}

async function writeFiles(cases: string, files: readonly NewFile[]): Promise<void> {
  const open = files.map((file) => ({ ...file, descriptor: openSync(file.path, 'w') }))
  try {
    for (const { descriptor, titles } of open) writeAll(descriptor, Buffer.from(csvRow(titles)))
    for await (const records of ownCases(cases)) {
      for (const { descriptor, rows } of open) {
        writeAll(descriptor, Buffer.from(records.flatMap(rows).map(csvRow).join('')))
      }
    }
  } finally {
    for (const { descriptor } of open) closeSync(descriptor)
  }
}
