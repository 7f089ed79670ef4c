import type { SourceTable } from '../table.ts'

/** A table as it is named to the user: its file, and the sheet where it is one of several. */
export function nameOf({ file, sheet }: Pick<SourceTable, 'file' | 'sheet'>): string {
  return sheet === null ? file : `${file}, ${sheet}`
}
