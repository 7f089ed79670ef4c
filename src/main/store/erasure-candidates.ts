import { customerSigns } from '#shared/people/customer-signs.ts'
import { partOfAgent } from '#shared/people/erased-case.ts'
import { nameSearch } from '#shared/people/name-search.ts'
import type { KnownPerson } from '#shared/people/name-spans.ts'
import type { Writer } from './connection.ts'
import { readPatch } from './contributions.ts'

type Handle = Pick<Writer, 'sqlite'>

/** Which cases an erasure concerns. Compared here, not in SQL: SQLite knows no case of letters beyond ASCII. */

/** A customer by everything that their cases say of them. */
export interface StoredCustomer extends KnownPerson {
  /** Rows of their cases, ascending. */
  readonly rows: readonly number[]
  /** By which their cases are told from others (`customerSigns`). */
  readonly signs: ReadonlySet<string>
}

interface CustomerRow {
  readonly id: number
  readonly caseId: string
  readonly customerKey: string | null
  readonly customerId: string | null
  readonly customerEmail: string | null
  readonly customerPhone: string | null
  readonly customerName: string | null
  readonly system: string
  readonly account: string
}

const CUSTOMERS = `SELECT c.id, c.case_id AS caseId, c.customer_key AS customerKey, c.customer_id AS customerId,
    c.customer_email AS customerEmail, c.customer_phone AS customerPhone, c.customer_name AS customerName,
    s.system, s.account
  FROM cases c JOIN sources s ON s.id = c.source_id`

/** The customer of a case; null where it is not stored. */
export function customerOfCase({ sqlite }: Handle, caseRow: number): StoredCustomer | null {
  const own = sqlite.prepare<[number], CustomerRow>(`${CUSTOMERS} WHERE c.id = ?`).get(caseRow)
  if (own === undefined) return null
  const key = own.customerKey
  const byKey = sqlite.prepare<[string], CustomerRow>(`${CUSTOMERS} WHERE c.customer_key = ? ORDER BY c.id`)
  const all = key === null ? [own] : byKey.all(key)
  return {
    rows: all.map(({ id }) => id),
    signs: new Set(all.flatMap(signsOfRow)),
    names: distinct([own, ...all].map(({ customerName }) => customerName)),
    emails: distinct([own, ...all].map(({ customerEmail }) => customerEmail)),
    phones: distinct([own, ...all].map(({ customerPhone }) => customerPhone)),
    ids: distinct([own, ...all].map(({ customerId }) => customerId)),
  }
}

/** Cases under other keys that share a sign with the customer, by row: their ids. */
export function similarCases({ sqlite }: Handle, { rows, signs }: StoredCustomer): Map<number, string> {
  const theirs = new Set(rows)
  const similar = new Map<number, string>()
  for (const row of sqlite.prepare<[], CustomerRow>(`${CUSTOMERS} ORDER BY c.id`).iterate()) {
    if (!theirs.has(row.id) && signsOfRow(row).some((sign) => signs.has(sign)))
      similar.set(row.id, row.caseId)
  }
  return similar
}

/** Rows of other cases of which an import said, by any sign, that they were this customer's. */
export function casesOnceOf({ sqlite }: Handle, { rows, signs }: StoredCustomer): number[] {
  const theirs = new Set(rows)
  const found = new Set<number>()
  const said = sqlite.prepare<[], Omit<CustomerRow, 'caseId' | 'customerKey'>>(
    `SELECT c.id, p.patch ->> 'customerId' AS customerId, p.patch ->> 'customerEmail' AS customerEmail,
       p.patch ->> 'customerPhone' AS customerPhone, p.patch ->> 'customerName' AS customerName, s.system, s.account
     FROM contributions p JOIN cases c ON c.id = p.case_row JOIN sources s ON s.id = c.source_id
     WHERE p.patch IS NOT NULL`,
  )
  for (const row of said.iterate()) {
    if (!theirs.has(row.id) && signsOfRow(row).some((sign) => signs.has(sign))) found.add(row.id)
  }
  return [...found].toSorted((a, b) => a - b)
}

function signsOfRow(row: Omit<CustomerRow, 'caseId' | 'customerKey'>): readonly string[] {
  return customerSigns(row, row.system, row.account)
}

interface CasesOfAgent {
  /** Rows of cases that the agent had a part in, or whose texts give the full name. */
  readonly theirs: readonly number[]
  /** Rows of others in which a team, another value that many cases share, or a column has the name. */
  readonly labelled: readonly number[]
}

/** Where any version of a case names an agent. */
export function casesNaming({ sqlite }: Handle, agent: string): CasesOfAgent {
  const mayName = nameSearch(agent)
  const theirs = new Set<number>()
  const labelled = new Set<number>()
  const versions = sqlite.prepare<[], { row: number; patch: string }>(
    `SELECT c.id AS row, json_object('agent', c.agent, 'resolver', c.resolver, 'team', c.team, 'category', c.category,
       'channel', c.channel, 'priority', c.priority, 'subject', c.subject, 'csat', c.csat,
       'followUpOutcome', c.follow_up_outcome, 'description', t.description,
       'messages', json(coalesce(t.messages, '[]')), 'extra', json(coalesce(t.extra, '{}'))) AS patch
     FROM cases c JOIN case_texts t ON t.case_row = c.id
     UNION ALL SELECT case_row, patch FROM contributions WHERE patch IS NOT NULL`,
  )
  for (const { row, patch } of versions.iterate()) {
    if (theirs.has(row) || !mayName(patch)) continue
    const part = partOfAgent(readPatch(patch), agent)
    if (part === 'theirs') theirs.add(row)
    if (part === 'labelled') labelled.add(row)
  }
  const ascending = (rows: Iterable<number>): number[] => [...rows].toSorted((a, b) => a - b)
  return { theirs: ascending(theirs), labelled: ascending(labelled).filter((row) => !theirs.has(row)) }
}

function distinct(values: readonly (string | null)[]): string[] {
  return [
    ...new Set(values.flatMap((value) => (value === null || value.trim() === '' ? [] : [value.trim()]))),
  ]
}
