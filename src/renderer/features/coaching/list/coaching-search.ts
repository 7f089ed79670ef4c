/** What the address of the page of one-on-ones says. */
interface CoachingSearch {
  /** Only this agent's; everybody's where it is missing. */
  readonly agent?: string
}

export function parseCoachingSearch(search: Readonly<Record<string, unknown>>): CoachingSearch {
  const { agent } = search
  return typeof agent === 'string' && agent !== '' ? { agent } : {}
}
