import type { ColumnFinding } from '#shared/import/inspection.ts'

/** Whether a column feeds a field; the others are kept with the case as they are. */
export function isUsed({ field }: ColumnFinding): boolean {
  return field !== null
}
