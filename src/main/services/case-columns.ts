import { type CaseColumn, caseColumnsSchema, DEFAULT_CASE_COLUMNS } from '#shared/ipc/case-schemas.ts'
import type { Reader, Writer } from '../store/connection.ts'
import { readSettings, writeSettings } from '../store/settings-store.ts'

const KEY = 'caseColumns'

/** The columns that lists of cases show: those chosen last, else the usual ones. */
export function chosenColumns(reader: Reader): CaseColumn[] {
  const stored = caseColumnsSchema.safeParse(readSettings(reader)[KEY])
  return stored.success ? stored.data : [...DEFAULT_CASE_COLUMNS]
}

export function chooseColumns(writer: Writer, columns: readonly CaseColumn[]): void {
  writeSettings(writer, { [KEY]: columns })
}
