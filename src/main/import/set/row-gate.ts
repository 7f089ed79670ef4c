import { problem } from '#shared/import/reject-problems.ts'
import type { Reject } from '../../store/import-records.ts'
import type { MapContext, SurveyedTable } from '../map/context.ts'
import type { SkipReason } from '../systems/system.ts'
import type { TableRow } from '../table.ts'
import { nameOf } from './name-of-table.ts'
import type { SetItem } from './set-source.ts'

/** A row behind the header that can be mapped, or what it came to without. */
export type GatedRow =
  { readonly row: TableRow; readonly item: null } | { readonly row: null; readonly item: SetItem }

const SHOWN_OF_A_ROW = 200

/**
 * The rows of a table behind its header, those that cannot be mapped told apart. `skips` says of rows of another width
 * whether they are footers and the like.
 */
export async function* dataRows(
  table: SurveyedTable,
  context: Pick<MapContext, 'tally'>,
  skips?: (row: TableRow) => SkipReason | null,
): AsyncGenerator<{ readonly rows: readonly GatedRow[]; readonly bytes: number }> {
  for await (const { rows, bytes } of table.plan.table.read()) {
    yield {
      rows: rows.map((row) => gateRow(table, context, row, skips)).filter((row) => row !== null),
      bytes,
    }
  }
}

/** What a row comes to before it is mapped; null for the header, what stands above it, and blank rows. */
export function gateRow(
  table: SurveyedTable,
  { tally }: Pick<MapContext, 'tally'>,
  row: TableRow,
  skips: (row: TableRow) => SkipReason | null = () => null,
): GatedRow | null {
  const { header } = table.plan
  if (row.row <= (header.row ?? 0)) return null
  if (row.problem !== null) return rejected(table, row, row.problem)
  if (row.cells.every((cell) => cell.trim() === '')) return null
  if (row.warning !== null) tally[row.warning] += 1
  if (row.names !== null) return { row, item: null }
  const fit = fitOf(table, row)
  if (fit === 'short') tally.shortRows += 1
  if (fit === 'header') tally.repeatedHeaders += 1
  if (fit === 'header') return PASSED
  if (fit !== 'other') return { row, item: null }
  const skipped = skips(row)
  if (skipped !== null) {
    tally.skipped[skipped] += 1
    return PASSED
  }
  const parts = { cells: row.cells.length, columns: header.columns.length }
  return rejected(table, row, problem('wrongWidth', parts))
}

/** How a row's cells fit the header: well, as the header once more, too few in a way that all rows share, or not. */
function fitOf({ plan, survey }: SurveyedTable, { cells }: TableRow): 'well' | 'header' | 'short' | 'other' {
  const { columns } = plan.header
  const width = columns.length
  if (cells.length === width) {
    return cells.every((cell, index) => cell.trim() === columns[index]?.title) ? 'header' : 'well'
  }
  if (cells.length > width) return cells.slice(width).every((cell) => cell.trim() === '') ? 'well' : 'other'
  if (plan.table.leavesOutBlanks) return 'well'
  return cells.length === survey.shortWidth ? 'short' : 'other'
}

const PASSED: GatedRow = { row: null, item: { kind: 'passed' } }

function rejected({ plan }: SurveyedTable, row: TableRow, found: Reject['problem']): GatedRow {
  const value = row.cells.join(' | ').slice(0, SHOWN_OF_A_ROW) || null
  return {
    row: null,
    item: {
      kind: 'reject',
      reject: { part: nameOf(plan.table), row: row.row, column: null, value, problem: found },
    },
  }
}
