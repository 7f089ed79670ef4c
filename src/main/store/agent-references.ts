import type { Writer } from './connection.ts'
import { agentReferences } from './schema.ts'

/** The lasting number of every one of these agents; new ones get the next numbers, in the order given. */
export function agentNumbers(writer: Writer, names: readonly string[]): ReadonlyMap<string, number> {
  for (const name of names) {
    writer.query.insert(agentReferences).values({ name }).onConflictDoNothing().run()
  }
  const wanted = new Set(names)
  const rows = writer.query.select().from(agentReferences).all()
  return new Map(rows.filter((row) => wanted.has(row.name)).map((row) => [row.name, row.number]))
}
