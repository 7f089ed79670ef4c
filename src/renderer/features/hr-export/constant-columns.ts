/** Columns that tell the exports apart, not the rows of one. */
const OF_THE_EXPORT: ReadonlySet<string> = new Set([
  'export_id',
  'generated_at_utc',
  'app_version',
  'definition_version',
  'period_start',
  'period_end',
  'time_zone',
])

export interface SplitTable {
  /** Name and value of each column that says the same in every row. */
  readonly constants: readonly (readonly [name: string, value: string])[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Takes the columns about the export as a whole out of its table, as far as they hold one value only. */
export function splitConstants([head = [], ...rows]: readonly (readonly string[])[]): SplitTable {
  const [first = []] = rows
  const isConstant = (column: number) =>
    rows.length > 0 &&
    OF_THE_EXPORT.has(head[column] ?? '') &&
    rows.every((row) => row[column] === first[column])
  const others = (row: readonly string[]) => row.filter((_, column) => !isConstant(column))
  return {
    constants: head.flatMap((name, column) =>
      isConstant(column) ? [[name, first[column] ?? ''] as const] : [],
    ),
    head: others(head),
    rows: rows.map(others),
  }
}
