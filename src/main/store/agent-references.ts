import { randomInt } from 'node:crypto'
import { asc } from 'drizzle-orm'
import type { Reader, Writer } from './connection.ts'
import { agentReferences } from './schema.ts'

/** The number of each of these agents, for good. New ones get the next numbers by lot: the order of names tells nothing. */
export function agentNumbers(writer: Writer, names: readonly string[]): ReadonlyMap<string, number> {
  const known = new Set(numberedAgents(writer).map(({ name }) => name))
  const wanted = new Set(names)
  for (const name of shuffled([...wanted].filter((each) => !known.has(each)))) {
    writer.query.insert(agentReferences).values({ name }).run()
  }
  return new Map(
    numberedAgents(writer)
      .filter(({ name }) => wanted.has(name))
      .map(({ name, number }) => [name, number]),
  )
}

/** Everybody who has a number, by number. */
export function numberedAgents({ query }: Pick<Reader, 'query'>): { number: number; name: string }[] {
  return query.select().from(agentReferences).orderBy(asc(agentReferences.number)).all()
}

/** Fisher-Yates. */
function shuffled<T>(items: readonly T[]): T[] {
  const rest = [...items]
  return items.flatMap(() => rest.splice(randomInt(rest.length), 1))
}
