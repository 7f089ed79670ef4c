/** The parts of a session's page, in the order in which they are worked through. */
export const SESSION_PARTS = ['prepare', 'agree', 'acknowledge', 'handOut', 'review'] as const
export type SessionPart = (typeof SESSION_PARTS)[number]

export interface SessionSearch {
  /** Left out for the first. */
  readonly part?: SessionPart
}

/** Reads the address of a session's page; what makes no sense is left out. */
export function parseSessionSearch(search: Readonly<Record<string, unknown>>): SessionSearch {
  const part = SESSION_PARTS.find((one) => one === search['part'])
  return part === undefined ? {} : { part }
}
