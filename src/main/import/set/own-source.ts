import { ClosewellError } from '#shared/failure.ts'
import { describeProblem, problem } from '#shared/import/reject-problems.ts'
import type { CellContext } from '../own-format.ts'
import { RowMapper, isReject, missingColumns, repeatedColumns, type RowReject } from '../row-mapper.ts'
import type { SourceTable, TableRow } from '../table.ts'
import { nameOf } from './name-of-table.ts'
import type { SetBatch, SetItem, SetSource } from './set-source.ts'

const MAX_COLUMNS = 2000
const SHOWN_OF_A_ROW = 200

/** Reads a file in Closewell's own format: what its columns are, and what may stand in them, is all settled. */
export class OwnSource implements SetSource {
  readonly #table: SourceTable
  readonly #context: CellContext
  /** By the list of names; a table has one. */
  readonly #mappers = new Map<readonly string[], RowMapper>()
  #ofTable: RowMapper | null = null

  constructor(table: SourceTable, context: CellContext) {
    this.#table = table
    this.#context = context
  }

  async *batches(): AsyncGenerator<SetBatch> {
    for await (const { rows, bytes } of this.#table.read()) {
      yield { items: this.#items(rows), bytes, isRecount: false }
    }
  }

  filled(): ReadonlySet<string> {
    return new Set(this.#all().flatMap((mapper) => [...mapper.filled]))
  }

  unknownColumns(): readonly string[] {
    return [...new Set(this.#all().flatMap((mapper) => mapper.unknownColumns))]
  }

  #all(): RowMapper[] {
    return this.#ofTable === null ? [...this.#mappers.values()] : [this.#ofTable]
  }

  *#items(rows: readonly TableRow[]): Generator<SetItem> {
    for (const row of rows) {
      const item = row.names === null ? this.#ofRow(row) : this.#ofRecord(row, row.names)
      if (item !== null) yield item
    }
  }

  #ofRow(row: TableRow): SetItem | null {
    if (this.#ofTable !== null) return this.#mapped(this.#ofTable, row)
    checkHeader(nameOf(this.#table), row)
    this.#ofTable = new RowMapper(row.cells, this.#context)
    return null
  }

  #ofRecord(row: TableRow, names: readonly string[]): SetItem {
    const missing = row.problem === null ? missingColumns(names) : []
    if (missing.length > 0) {
      return this.#reject({
        row: row.row,
        column: missing[0] ?? null,
        value: null,
        problem: problem('missing'),
      })
    }
    const mapper = this.#mappers.get(names) ?? new RowMapper(names, this.#context)
    this.#mappers.set(names, mapper)
    return this.#mapped(mapper, row)
  }

  /** Workbooks leave out the blank cells at the end of a row. */
  #padded({ cells }: TableRow, { width }: RowMapper): readonly string[] {
    if (!this.#table.leavesOutBlanks || cells.length >= width) return cells
    return [...cells, ...Array.from({ length: width - cells.length }, () => '')]
  }

  #reject(found: RowReject): SetItem {
    return { kind: 'reject', reject: { ...found, part: nameOf(this.#table) } }
  }

  #mapped(mapper: RowMapper, row: TableRow): SetItem {
    if (row.warning !== null) this.#context.tally[row.warning] += 1
    if (row.problem !== null) {
      const value = row.cells.join(' | ').slice(0, SHOWN_OF_A_ROW) || null
      return this.#reject({ row: row.row, column: null, value, problem: row.problem })
    }
    const result = mapper.map(row.row, this.#padded(row, mapper))
    if (isReject(result)) return this.#reject(result)
    return { kind: 'case', record: result, columns: mapper.columns }
  }
}

function checkHeader(table: string, { cells, row, problem: broken }: TableRow): void {
  const repeated = repeatedColumns(cells)
  const what =
    broken !== null
      ? `is broken: ${describeProblem(broken)}`
      : repeated.length > 0
        ? `names ${repeated.join(', ')} more than once`
        : cells.length > MAX_COLUMNS
          ? `has ${cells.length} columns, more than ${MAX_COLUMNS}`
          : null
  if (what === null) return
  throw new ClosewellError(
    'malformedFile',
    `The header (row ${row}) of ${table} ${what}. Nothing was changed.`,
    {
      file: table,
      row,
    },
  )
}
