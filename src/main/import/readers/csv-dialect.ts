import type { TableRow } from '../table.ts'
import { CsvReader, type CsvDialect } from './csv-reader.ts'
import { CLEAN_RULES } from './row-text.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const
const LOOK_RECORDS = 200

export interface FoundDialect extends CsvDialect {
  /** Whether the first row is the line by which spreadsheets name the delimiter (`sep=;`). */
  readonly hasDelimiterLine: boolean
}

/** As `sep=;`, also in quotes: one character that can be no part of a word or a quote. */
const DELIMITER_LINE = /^"?sep=([^\w\s"\x80-\uffff]|\t)"?[\r\n]/iu

interface Reading {
  readonly dialect: CsvDialect
  /** How many records have the width that most of them have. */
  readonly fits: number
  readonly records: number
}

/**
 * How a file of delimited text is written: the delimiter under which most of its first records are equally wide (quotes
 * respected; of equals the one that makes more columns), and how it writes quotes inside of cells.
 */
export function dialectOf(head: Uint8Array, headIsAll: boolean): FoundDialect {
  const named = DELIMITER_LINE.exec(Buffer.from(head).toString('utf8', 0, 16).replaceAll('\uFEFF', ''))?.[1]
  const read = (delimiter: string, escaped: boolean): Reading =>
    reading({ delimiter, escaped, width: null }, head, headIsAll, named !== undefined)
  const mayEscape = Buffer.from(head).includes('\\"')
  const delimiters = named === undefined ? DELIMITERS : [named]
  // Of equals the first holds: quotes are doubled in nearly all files.
  const { dialect } = best(
    (mayEscape ? [false, true] : [false]).flatMap((escaped) =>
      delimiters.map((delimiter) => read(delimiter, escaped)),
    ),
  )
  return { ...dialect, hasDelimiterLine: named !== undefined }
}

function best(readings: readonly Reading[]): Reading {
  const [first, ...others] = readings
  if (first === undefined) throw new RangeError('no way to read')
  return others.reduce((leader, each) => (rank(each) > rank(leader) ? each : leader), first)
}

/** The share of records that fit, to which more columns add a little. */
function rank({ fits, records, dialect }: Reading): number {
  if (dialect.width === null) return 0
  return (fits / records) * (1 + Math.log2(dialect.width) / 10)
}

function reading(dialect: CsvDialect, head: Uint8Array, isAll: boolean, skipsFirst: boolean): Reading {
  const records = firstRecords(new CsvReader(dialect, CLEAN_RULES), head, isAll).slice(skipsFirst ? 1 : 0)
  const widths = new Map<number, number>()
  for (const { cells, problem: broken } of records) {
    if (broken === null && cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
  }
  const [width, fits] = [...widths].toSorted(([, a], [, b]) => b - a)[0] ?? [null, 0]
  return { dialect: { ...dialect, width }, fits, records: records.length }
}

/** Those that end within the head; where none does, what there is of them. */
function firstRecords(reader: CsvReader, head: Uint8Array, isAll: boolean): TableRow[] {
  const records: TableRow[] = []
  for (const record of reader.read(head)) {
    records.push(record)
    if (records.length >= LOOK_RECORDS) return records
  }
  if (isAll || records.length === 0) records.push(...take(reader.end(), LOOK_RECORDS - records.length))
  return records
}

function* take<T>(items: Iterable<T>, count: number): Generator<T> {
  let left = count
  for (const item of items) {
    if (left <= 0) return
    left -= 1
    yield item
  }
}
