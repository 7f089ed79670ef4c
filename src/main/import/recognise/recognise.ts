import type { TableMapping } from '#shared/import/mapping.ts'
import { GENERIC_SYSTEM } from '../systems/generic.ts'
import { SYSTEMS } from '../systems/index.ts'
import type { HelpdeskSystem, Layout } from '../systems/system.ts'
import type { SourceTable, TableRow } from '../table.ts'
import { headerOf, headerOfRecords, indexesByKey, type Header } from './header.ts'
import { scoreGeneric, scoreLayout, type Score, type TableHead } from './score.ts'

export interface Candidate extends Score {
  readonly system: HelpdeskSystem
  readonly layout: Layout
}

export interface RecognisedTable {
  readonly table: SourceTable
  readonly header: Header
  /** Best first; never empty. */
  readonly candidates: readonly Candidate[]
  /** The first rows behind the header. */
  readonly head: readonly TableRow[]
}

/** Rows that decide what a table is; more would not change the answer. */
const HEAD_ROWS = 200
/** A header stands within so many rows: reports have titles and filters above it. */
const HEADER_ROWS = 30

export interface RecogniseOptions {
  /** Only layouts of this system. */
  readonly system: string | null
  readonly mapping: readonly TableMapping[]
}

/**
 * Finds the header of a table, and whose export it is. A table with none but damaged rows has no columns: it is anybody's.
 * Null where there is no row, or no record that can be read.
 */
export async function recogniseTable(
  table: SourceTable,
  options: RecogniseOptions,
): Promise<RecognisedTable | null> {
  const all = await firstRows(table)
  const rows = all.filter(({ problem }) => problem === null)
  if (rows.length === 0) return hasData(table, all) ? damagedTable(table) : null
  const stated = options.mapping.find(({ headerRow }) => headerRow !== undefined)?.headerRow
  const headers = headersToTry(rows, stated)
  const judged = headers.map((header) => {
    const head = rows.filter(({ row }) => header.row === null || row > header.row)
    return { table, header, head, candidates: candidatesFor(header, head, options) }
  })
  return judged.reduce((best, each) => (surest(each) > surest(best) ? each : best))
}

/** One row alone is a header, or a document that is no list (a list of JSON may hold one); what nests too deeply is no record. */
function hasData({ format }: SourceTable, rows: readonly TableRow[]): boolean {
  return rows.length > (format === 'json' ? 0 : 1) && rows.some(({ problem }) => problem?.code !== 'tooDeep')
}

function damagedTable(table: SourceTable): RecognisedTable {
  const header = { row: null, columns: [] }
  const [layout] = GENERIC_SYSTEM.layouts
  const candidates =
    layout === undefined ? [] : [{ system: GENERIC_SYSTEM, layout, confidence: 0, evidence: [] }]
  return { table, header, head: [], candidates }
}

function surest({ candidates }: RecognisedTable): number {
  return candidates[0]?.confidence ?? 0
}

function headersToTry(rows: readonly TableRow[], stated: number | undefined): Header[] {
  if (rows.some(({ names }) => names !== null)) return [headerOfRecords(rows)]
  const first = rows.filter(({ row }) => stated === undefined || row === stated).slice(0, HEADER_ROWS)
  return (first.length > 0 ? first : rows.slice(0, 1)).map(({ cells, row }) => headerOf(cells, row))
}

function candidatesFor(header: Header, head: readonly TableRow[], options: RecogniseOptions): Candidate[] {
  const tableHead = tableHeadOf(header, head)
  const all: (Candidate & { readonly rank: number })[] = []
  for (const system of SYSTEMS) {
    if (options.system !== null && system.id !== options.system) continue
    for (const layout of system.layouts) {
      const { confidence, evidence } =
        system === GENERIC_SYSTEM ? scoreGeneric(layout, tableHead) : scoreLayout(layout, tableHead)
      const isStated = options.mapping.some((one) => one.system === system.id && one.layout === layout.id)
      all.push({
        system,
        layout,
        evidence,
        ...(isStated ? asStated(confidence) : { confidence, rank: confidence }),
      })
    }
  }
  const found = all.filter(({ confidence }) => confidence > 0).sort((a, b) => b.rank - a.rank)
  // A system that was asked for by name is taken at its word, its first layout where none fits.
  return found.length > 0 ? found : all.slice(0, 1)
}

/**
 * A layout that the mapping names is this table's before any other that fits it, too; where several are named, the one
 * that fits best. One that does not fit at all gives way to whatever is recognised: it is named for another table.
 */
function asStated(confidence: number): { readonly confidence: number; readonly rank: number } {
  return confidence > 0
    ? { confidence: 1, rank: 1 + confidence }
    : { confidence: UNFITTING_STATED, rank: UNFITTING_STATED }
}

/** Above what titles alone make likely, below any signature. */
const UNFITTING_STATED = 0.54

function tableHeadOf(header: Header, rows: readonly TableRow[]): TableHead {
  const indexes = indexesByKey(header.columns)
  const isRecords = header.row === null
  return {
    keys: new Set(indexes.keys()),
    cells: (key) =>
      rows.flatMap((row) => {
        const places = isRecords ? placesIn(row, header, key) : (indexes.get(key) ?? [])
        return places.map((at) => (row.cells[at] ?? '').trim()).filter((cell) => cell !== '')
      }),
  }
}

function placesIn({ names }: TableRow, header: Header, key: string): number[] {
  const title = header.columns.find((column) => column.key === key)?.title
  const at = names?.indexOf(title ?? '') ?? -1
  return at < 0 ? [] : [at]
}

async function firstRows(table: SourceTable): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const batch of table.read()) {
    rows.push(...batch.rows.slice(0, HEAD_ROWS - rows.length))
    if (rows.length >= HEAD_ROWS) break
  }
  return rows
}
