import type { TableRow } from '../table.ts'
import type { TablePlan } from './plan.ts'

/** Fills the cells that a grouped report leaves blank under the first row of a group. Rows must come in their order. */
export class CarryDown {
  readonly #indexes: readonly number[]
  readonly #last = new Map<number, string>()

  constructor({ header, head, layout }: Pick<TablePlan, 'header' | 'head' | 'layout'>) {
    const keys = header.columns.map(({ key }) => key)
    const carried = new Set(
      layout.carriesDown?.(
        keys,
        head.map(({ cells }) => cells),
      ),
    )
    this.#indexes = keys.flatMap((key, index) => (carried.has(key) ? [index] : []))
  }

  /** The row with its blank cells of grouped columns filled from the rows above; to be called for each record once. */
  fill(row: TableRow): TableRow {
    if (this.#indexes.length === 0) return row
    const cells = [...row.cells]
    for (const index of this.#indexes) {
      const cell = cells[index] ?? ''
      if (cell.trim() === '') cells[index] = this.#last.get(index) ?? ''
      else this.#last.set(index, cell)
    }
    return { ...row, cells }
  }
}
