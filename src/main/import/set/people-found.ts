import type { NameFound } from '#shared/import/people.ts'
import { newTally, type SurveyedTable } from '../map/context.ts'
import { PersonMapper } from '../map/person-mapper.ts'
import { dataRows } from './row-gate.ts'

/** Where a file of people has more, the ids of the others stay as they are: this is only a look. */
const MOST_PEOPLE = 100_000

/**
 * Agents and resolvers of a set's tables by the spelling of their names, with how often each occurs. Ids that a file of
 * people names count under the name there, as they will when they are imported.
 */
export async function peopleFound(tables: readonly SurveyedTable[]): Promise<NameFound[]> {
  const columns = tables.flatMap(({ survey: { words } }) =>
    (['agent', 'resolver'] as const).flatMap((field) => words.get(field) ?? []),
  )
  const nameOf = await namesIn(tables, new Set(columns.flatMap((words) => [...words.keys()])))
  const names = new Map<string, number>()
  for (const words of columns) {
    const inColumn = new Map<string, number>()
    for (const [word, count] of words) {
      const name = nameOf.get(word) ?? word
      inColumn.set(name, (inColumn.get(name) ?? 0) + count)
    }
    for (const [name, count] of inColumn) names.set(name, Math.max(count, names.get(name) ?? 0))
  }
  return [...names].map(([name, cases]) => ({ name, cases })).sort((a, b) => a.name.localeCompare(b.name))
}

/** What the files of people among the tables call each of the ids; those that they do not name are missing. */
async function namesIn(
  tables: readonly SurveyedTable[],
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  if (ids.size === 0) return names
  let people = 0
  for (const table of tables.filter(({ plan }) => plan.rowsAre === 'people')) {
    const mapper = new PersonMapper(table.plan)
    for await (const { rows } of dataRows(table, { tally: newTally() })) {
      for (const { row } of rows) {
        const person = row === null ? null : mapper.map(row)
        if (person === null) continue
        const name = person.name ?? person.email
        if (name !== null && ids.has(person.id)) names.set(person.id, name)
        people += 1
        if (people >= MOST_PEOPLE) return names
      }
    }
  }
  return names
}
