import type { RejectProblem } from '#shared/import/reject-problems.ts'

/** What a file turned out to be, by its content. */
export type TableFormat = 'csv' | 'ndjson' | 'json' | 'xlsx' | 'xls' | 'spreadsheetml' | 'html' | 'xml'

/** Something in a row that was read all the same, and should be known. */
export type RowWarning = 'otherEncoding' | 'duplicateKeys'

export interface TableRow {
  /** As a spreadsheet counts rows (the first is 1); the line in NDJSON; the number of the record in JSON and XML. */
  readonly row: number
  readonly cells: readonly string[]
  /**
   * The cells' names where each record brings its own (JSON, NDJSON, XML): paths such as `requester.email`. Rows with
   * equal names share one array. Null in tables, whose header is one of the rows.
   */
  readonly names: readonly string[] | null
  /** Why the row cannot be trusted; its cells then only say what to show of it. */
  readonly problem: RejectProblem | null
  readonly warning: RowWarning | null
}

export interface TableBatch {
  readonly rows: readonly TableRow[]
  /** How many bytes of the source were read for it. */
  readonly bytes: number
}

/** A table of text: a file, a sheet of a workbook, a list in a JSON document, or any of them inside an archive. */
export interface SourceTable {
  /** As the user is to see it, with the archive it came from: `export.zip/tickets.csv`. */
  readonly file: string
  readonly sheet: string | null
  readonly format: TableFormat
  readonly encoding: string
  readonly bytes: number
  /** When the file was last written, in UTC milliseconds. */
  readonly modifiedMs: number
  /** Whether rows may end before the header does, their last cells being blank (workbooks leave them out). */
  readonly leavesOutBlanks: boolean
  /** Reads from the start, each time it is called. */
  readonly read: () => AsyncGenerator<TableBatch>
}
