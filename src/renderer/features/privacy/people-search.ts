export interface PeopleSearch {
  /** Of whom the page is opened. */
  readonly agent?: string
}

/** Reads the address of the page; what makes no sense is left out. */
export function parsePeopleSearch({ agent }: Readonly<Record<string, unknown>>): PeopleSearch {
  return typeof agent === 'string' && agent !== '' ? { agent } : {}
}
