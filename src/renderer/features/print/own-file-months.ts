import type { OwnCase } from '#shared/ipc/people-schemas.ts'

export interface OwnMonth {
  /** `YYYY-MM` in which the cases were opened. */
  readonly month: string
  readonly caseIds: readonly string[]
  readonly resolved: number
  readonly messages: number
}

/** An agent's cases by the month in which they were opened, the oldest first; each in the order given. */
export function casesByMonth(cases: readonly OwnCase[]): OwnMonth[] {
  const months = new Map<string, { caseIds: string[]; resolved: number; messages: number }>()
  for (const { caseId, openedOn, resolvedOn, messages } of cases) {
    const month = openedOn.slice(0, 7)
    const known = months.get(month) ?? { caseIds: [], resolved: 0, messages: 0 }
    known.caseIds.push(caseId)
    known.resolved += Number(resolvedOn !== null)
    known.messages += messages
    months.set(month, known)
  }
  return [...months]
    .map(([month, counts]) => ({ month, ...counts }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
}
