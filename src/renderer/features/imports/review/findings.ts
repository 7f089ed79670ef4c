import type { Inspection, TableFinding } from '#shared/import/inspection.ts'
import { OWN_SYSTEM } from '../../../ui/system-name.ts'

export type SetFinding = Inspection['sets'][number]

/** A table with the places of its set and of itself in it. */
export interface PlacedTable {
  readonly id: string
  readonly set: SetFinding
  readonly table: TableFinding
}

export function tablesOf(inspection: Inspection): readonly PlacedTable[] {
  return inspection.sets.flatMap((set, setAt) =>
    set.tables.map((table, tableAt) => ({ id: `${setAt} ${tableAt}`, set, table })),
  )
}

export function isOwnFormat({ system }: Pick<SetFinding, 'system'>): boolean {
  return system === OWN_SYSTEM
}

/** Rows of a set by what one row is. */
export function rowsOf({ tables }: SetFinding): Readonly<Record<TableFinding['rowsAre'], number>> {
  const rows = { cases: 0, messages: 0, people: 0 }
  for (const table of tables) rows[table.rowsAre] += table.rows
  return rows
}

/** How sure a set's recognition is: as sure as that of its surest table. */
export function confidenceOf({ tables }: SetFinding): number {
  return Math.max(0, ...tables.map(({ confidence }) => confidence))
}

/** How a table is called: its file, and its sheet where the file has several. */
export function nameOfTable({ file, sheet }: Pick<TableFinding, 'file' | 'sheet'>): string {
  return sheet === null ? file : `${file} · ${sheet}`
}
