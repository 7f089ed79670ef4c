import { ColumnTally } from './column-tally.ts'
import { againstOrder, dateColumn, type DateColumn, decideOrder, type OrderDecision } from './date-column.ts'
import type { DateOrder } from './date-order.ts'

export type { DateColumn } from './date-column.ts'

/** Finds out how one column writes its dates, from all of its cells. */
export class DateColumnSurvey {
  readonly tally = new ColumnTally()

  /** Takes a cell of the column; blank ones say nothing. */
  add(text: string): void {
    const trimmed = text.trim()
    if (trimmed !== '') this.tally.add(trimmed)
  }

  /**
   * What the column was found to be once all cells are added. An order that was stated holds even against the column's
   * own values; `excelDates` is how the column's spreadsheet counts its days.
   */
  decide(stated: DateOrder | null = null, excelDates: '1900' | '1904' = '1900'): DateColumn {
    return dateColumn(this.tally, decideOrder(this.tally, stated), excelDates)
  }
}

/**
 * Decides the columns of one file together. A column whose own values leave the order open takes that of columns that
 * prove theirs, where each of its spellings (separator, clock, digits of the year) is one of theirs, all columns that
 * prove an order prove the same, and none contradicts itself.
 */
export function decideTogether(
  surveys: ReadonlyMap<string, DateColumnSurvey>,
  stated: (column: string) => DateOrder | null = () => null,
  excelDates: '1900' | '1904' = '1900',
): Map<string, DateColumn> {
  const alone = [...surveys].map(([column, { tally }]) => ({
    column,
    tally,
    found: decideOrder(tally, stated(column)),
  }))
  const proving = alone.filter(({ found }) => found.by === 'column')
  const orders = new Set(proving.map(({ found }) => found.order))
  const contradicted = alone.some(({ found }) => found.decision === 'contradictory')
  const [agreed = null] = orders.size === 1 && !contradicted ? orders : []
  return new Map(
    alone.map(({ column, tally, found }) => {
      const taken =
        found.decision === 'undecided' && agreed !== null ? orderOfOthers(tally, agreed, proving) : null
      return [column, dateColumn(tally, taken ?? found, excelDates)]
    }),
  )
}

/** The order that the proving columns agree on, where the column is spelled as they are and has nothing against it. */
function orderOfOthers(
  tally: ColumnTally,
  order: DateOrder,
  proving: readonly { readonly column: string; readonly tally: ColumnTally }[],
): OrderDecision | null {
  const shapes = [...tally.shapes]
  const alike = proving.filter((other) => shapes.some((shape) => other.tally.shapes.has(shape)))
  const allKnown = shapes.every((shape) => alike.some((other) => other.tally.shapes.has(shape)))
  if (!allKnown || againstOrder(tally, order) > 0) return null
  return { order, decision: 'decided', by: 'otherColumns', sameAs: alike.map(({ column }) => column) }
}
