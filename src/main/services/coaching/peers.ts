import type { CaseColumns } from '#shared/metrics/engine/columns.ts'
import { type TeamMember, teamMembers } from '../people.ts'

const known = new WeakMap<CaseColumns, readonly TeamMember[]>()

/** As `teamMembers`, kept with the columns: who works in which team is a question of all cases. */
export function membersOf(columns: CaseColumns): readonly TeamMember[] {
  const members = known.get(columns) ?? teamMembers(columns)
  known.set(columns, members)
  return members
}

/** The team of most of the agent's cases; null where none is named. */
export function teamOf(columns: CaseColumns, agent: string): string | null {
  return membersOf(columns).find(({ name }) => name === agent)?.team ?? null
}

/**
 * With whom an agent is compared: those who `take part` (have cases) of the agent's team, or of all, where the agent is
 * alone in it.
 */
export function peersOf(columns: CaseColumns, agent: string, takesPart: (name: string) => boolean): string[] {
  const team = teamOf(columns, agent)
  const others = membersOf(columns).filter(({ name }) => name !== agent && takesPart(name))
  const mates = team === null ? [] : others.filter((other) => other.team === team)
  return (mates.length > 0 ? mates : others).map(({ name }) => name)
}
