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

async function* readRows(
  { file, rules, pieces }: TextSource,
  dialect: FoundDialect,
): AsyncGenerator<TableBatch> {
  const reader = new CsvReader(dialect, rules)
  let isFirst = true
  const rowsOf = (records: Iterable<TableRow>): TableRow[] => {
    const rows = [...records]
    if (!isFirst || rows.length === 0) return rows
    isFirst = false
    if (dialect.hasDelimiterLine) return rows.slice(1)
    checkWidth(rows[0], file)
    return rows
  }
  for await (const { text, fileBytes } of pieces())
    yield { rows: rowsOf(reader.read(text)), bytes: fileBytes }
  yield { rows: rowsOf(reader.end()), bytes: 0 }
}

/** A first row that is too wide makes the whole table too wide: it is its header, or as wide as that. */
function checkWidth(first: TableRow | undefined, file: string): void {
  if (first?.problem?.code !== 'tooManyCells') return
  const { cells, max } = first.problem.parts
  throw new ClosewellError(
    'malformedFile',
    `Row 1 of ${file} has ${cells} cells; more than ${max} columns are not read. Export fewer columns. Nothing was changed.`,
    { file, row: first.row },
  )
}
