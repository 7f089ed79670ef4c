import { ClosewellError } from '#shared/failure.ts'
import type { SourceTable, TableBatch, TableRow } from '../table.ts'
import { dialectOf, type FoundDialect } from './csv-dialect.ts'
import { CsvReader } from './csv-reader.ts'
import { textTable, type TextSource } from './text-source.ts'

/** The one table of a file of delimited text. Its header is one of its rows; a `sep=` line is none, though it counts. */
export function csvTable(source: TextSource): SourceTable {
  const dialect = dialectOf(source.head, source.headIsAll)
  return textTable(source, { sheet: null, format: 'csv', read: () => readRows(source, dialect) })
}

/**
 * So many rows at a time: of objects that it sees a hundred of alive at once, V8 concludes that they live long, and keeps
 * all of their kind until its next full collection.
 */
const BATCH_ROWS = 64

async function* readRows(
  { file, rules, pieces }: TextSource,
  dialect: FoundDialect,
): AsyncGenerator<TableBatch> {
  const reader = new CsvReader(dialect, rules)
  let isFirst = true
  function* batches(records: Iterable<TableRow>, bytes: number): Generator<TableBatch> {
    let rows: TableRow[] = []
    for (const row of records) {
      const isDelimiterLine = isFirst && dialect.hasDelimiterLine
      if (isFirst && !isDelimiterLine) checkWidth(row, file)
      isFirst = false
      if (isDelimiterLine) continue
      rows.push(row)
      if (rows.length < BATCH_ROWS) continue
      yield { rows, bytes: 0 }
      rows = []
    }
    yield { rows, bytes }
  }
  for await (const { text, fileBytes } of pieces()) yield* batches(reader.read(text), fileBytes)
  yield* batches(reader.end(), 0)
}

/** A first row that is too wide makes the whole table too wide: it is its header, or as wide as that. */
function checkWidth(first: TableRow, file: string): void {
  if (first.problem?.code !== 'tooManyCells') return
  const { cells, max } = first.problem.parts
  throw new ClosewellError(
    'malformedFile',
    `Row 1 of ${file} has ${cells} cells; more than ${max} columns are not read. Export fewer columns. Nothing was changed.`,
    { file, row: first.row },
  )
}
