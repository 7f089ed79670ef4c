import { type CsvDialect, csvText } from './csv-text.ts'

export interface AgentReference {
  readonly reference: string
  readonly name: string
  /** Null where none is known. */
  readonly team: string | null
}

const KEEP_APART = 'Tells who is who. Keep this file apart from the exports for HR.'

/** How a lasting number is written in files: `A-0007`. */
export function agentReference(number: number): string {
  return `A-${String(number).padStart(4, '0')}`
}

/** The file that says which agent is which number. */
export function referenceCsv(rows: readonly AgentReference[], dialect: CsvDialect): string {
  return csvText(
    ['agent_ref', 'agent_name', 'team', 'note'],
    rows.map(({ reference, name, team }) => [reference, name, team, KEEP_APART]),
    dialect,
  )
}
