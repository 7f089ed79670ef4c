import type { CaseColumns } from '#shared/metrics/engine/columns.ts'

export interface TeamMember {
  readonly name: string
  /** The team of most of the cases the person owned or resolved; null where none is named. */
  readonly team: string | null
}

/** Everybody who owned or resolved a case or closed a talk, by name, each with the team they mostly worked in. */
export function teamMembers(columns: CaseColumns): TeamMember[] {
  const counts = columns.people.map(() => new Map<number, number>())
  for (let index = 0; index < columns.length; index += 1) {
    const person = ownerOf(columns, index)
    const teams = counts[person]
    const team = columns.teamIndexes[index] ?? -1
    teams?.set(team, (teams.get(team) ?? 0) + 1)
  }
  return columns.people
    .map((name, person) => ({ name, team: mostOf(counts[person], columns.teams) }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

function ownerOf(columns: CaseColumns, index: number): number {
  const agent = columns.agents[index] ?? -1
  return agent === -1 ? (columns.resolvers[index] ?? -1) : agent
}

function mostOf(counts: ReadonlyMap<number, number> | undefined, teams: readonly string[]): string | null {
  let best: { team: string; count: number } | null = null
  for (const [index, count] of counts ?? []) {
    const team = teams[index]
    if (team !== undefined && (best === null || count > best.count)) best = { team, count }
  }
  return best?.team ?? null
}
