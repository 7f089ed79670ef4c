import type { KnownPerson } from '#shared/people/name-spans.ts'
import type { Reader, Writer } from './connection.ts'

type Handle = Pick<Writer, 'sqlite'>

/** A customer by everything that their cases say of them. */
export interface StoredCustomer extends KnownPerson {
  /** Null where nothing tells whose the case is: then it is the only one. */
  readonly key: string | null
  /** Rows of their cases, ascending. */
  readonly rows: readonly number[]
}

interface CustomerRow {
  readonly id: number
  readonly customerKey: string | null
  readonly customerId: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly name: string | null
}

const CUSTOMER_COLUMNS = `id, customer_key AS customerKey, customer_id AS customerId, customer_email AS email,
  customer_phone AS phone, customer_name AS name`

/** The customer of a case; null where it is not stored. */
export function customerOfCase({ sqlite }: Handle, caseRow: number): StoredCustomer | null {
  const own = sqlite
    .prepare<[number], CustomerRow>(`SELECT ${CUSTOMER_COLUMNS} FROM cases WHERE id = ?`)
    .get(caseRow)
  if (own === undefined) return null
  const key = own.customerKey
  const all =
    key === null
      ? [own]
      : sqlite
          .prepare<[string], CustomerRow>(
            `SELECT ${CUSTOMER_COLUMNS} FROM cases WHERE customer_key = ? ORDER BY id`,
          )
          .all(key)
  return {
    key,
    rows: all.map(({ id }) => id),
    names: distinct([own, ...all].map(({ name }) => name)),
    emails: distinct([own, ...all].map(({ email }) => email)),
    phones: distinct([own, ...all].map(({ phone }) => phone)),
    ids: distinct([own, ...all].map(({ customerId }) => customerId)),
  }
}

/** Ids of cases under other keys that share a name, an address or a number with the customer. */
export function similarCases({ sqlite }: Handle, customer: StoredCustomer): string[] {
  const { rows, names, emails, phones } = customer
  return sqlite
    .prepare<[string, string, string, string], string>(
      `SELECT case_id FROM cases
       WHERE id NOT IN (SELECT value FROM json_each(?)) AND (
         customer_name COLLATE NOCASE IN (SELECT value FROM json_each(?))
         OR customer_email COLLATE NOCASE IN (SELECT value FROM json_each(?))
         OR customer_phone IN (SELECT value FROM json_each(?)))
       ORDER BY id`,
    )
    .pluck()
    .all(JSON.stringify(rows), JSON.stringify(names), JSON.stringify(emails), JSON.stringify(phones))
}

/** Rows of cases of which an earlier import said that they were this customer's. */
export function casesOnceOf({ sqlite }: Handle, { emails, phones, ids, names }: StoredCustomer): number[] {
  const terms = [...emails, ...phones, ...ids, ...names].map((term) => JSON.stringify(term).toLowerCase())
  return sqlite
    .prepare<[string], number>(
      `SELECT DISTINCT case_row FROM contributions
       WHERE patch IS NOT NULL
         AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(lower(patch), value) > 0)`,
    )
    .pluck()
    .all(JSON.stringify(terms))
}

/** Rows of cases that an agent had a part in, or whose texts name the agent in full. */
export function casesNaming({ sqlite }: Handle, agent: string): number[] {
  // Inside of JSON a name stands as JSON spells it.
  const spelled = JSON.stringify(agent).slice(1, -1)
  return sqlite
    .prepare<{ agent: string; spelled: string }, number>(
      `SELECT id FROM cases
       WHERE agent = @agent OR resolver = @agent OR closing_author = @agent OR instr(subject, @agent) > 0
       UNION SELECT case_row FROM case_texts
       WHERE instr(messages, @spelled) > 0 OR instr(description, @agent) > 0 OR instr(extra, @spelled) > 0
       UNION SELECT case_row FROM contributions WHERE instr(patch, @spelled) > 0
       ORDER BY 1`,
    )
    .pluck()
    .all({ agent, spelled })
}

/** Texts of the workspace that are kept apart from its cases, by what identifies their rows. */
const TEXT_COLUMNS = {
  followUpReason: { table: 'follow_up_marks', column: 'reason' },
  repeatNote: { table: 'repeat_causes', column: 'note' },
  overrideWords: { table: 'finding_overrides', column: 'words' },
  overrideReason: { table: 'finding_overrides', column: 'reason' },
} as const
export type CaseText = keyof typeof TEXT_COLUMNS

/** Puts such texts of the cases through `change`, those of all cases where `rows` is null; how many became others. */
export function changeCaseTexts(
  { sqlite }: Handle,
  which: CaseText,
  rows: readonly number[] | null,
  change: (text: string) => string | null,
): number {
  const { table, column } = TEXT_COLUMNS[which]
  const found = sqlite
    .prepare<{ rows: string | null }, { sourceId: number; caseId: string; text: string }>(
      `SELECT t.source_id AS sourceId, t.case_id AS caseId, t.${column} AS text FROM ${table} t
       WHERE t.${column} IS NOT NULL AND (@rows IS NULL OR EXISTS (
         SELECT 1 FROM cases c WHERE c.source_id = t.source_id AND c.case_id = t.case_id
           AND c.id IN (SELECT value FROM json_each(@rows))))`,
    )
    .all({ rows: rows === null ? null : JSON.stringify(rows) })
  const update = sqlite.prepare(
    `UPDATE OR REPLACE ${table} SET ${column} = ? WHERE source_id = ? AND case_id = ? AND ${column} = ?`,
  )
  let changed = 0
  for (const { sourceId, caseId, text } of found) {
    const now = change(text)
    if (now !== text) changed += update.run(now, sourceId, caseId, text).changes
  }
  return changed
}

/** Forgets what supervisors said of findings in these cases; how many. */
export function deleteOverrides({ sqlite }: Handle, rows: readonly number[]): number {
  return sqlite
    .prepare(
      `DELETE FROM finding_overrides WHERE EXISTS (
         SELECT 1 FROM cases c WHERE c.source_id = finding_overrides.source_id
           AND c.case_id = finding_overrides.case_id AND c.id IN (SELECT value FROM json_each(?)))`,
    )
    .run(JSON.stringify(rows)).changes
}

/** Takes the value out of refused rows that `isMeant` points at, and its parts out of the reason; how many. */
export function clearRejects({ sqlite }: Handle, isMeant: (text: string) => boolean): number {
  const select = sqlite.prepare<
    [],
    { importId: number; position: number; value: string | null; problem: string }
  >('SELECT import_id AS importId, position, value, problem FROM import_rejects')
  const meant = select.all().filter(({ value, problem }) => isMeant(value ?? '') || isMeant(problem))
  const update = sqlite.prepare(
    `UPDATE import_rejects SET value = NULL, problem = json_object('code', problem ->> 'code', 'parts', json('{}'))
     WHERE import_id = ? AND position = ?`,
  )
  for (const { importId, position } of meant) update.run(importId, position)
  return meant.length
}

/** Deletes examples for practice that `isMeant` points at, by their JSON; how many. */
export function deleteExamples({ sqlite }: Handle, isMeant: (example: string) => boolean): number {
  const all = sqlite
    .prepare<[], { id: number; example: string }>('SELECT id, example FROM practice_examples')
    .all()
  const meant = all.filter(({ example }) => isMeant(example))
  const remove = sqlite.prepare('DELETE FROM practice_examples WHERE id = ?')
  for (const { id } of meant) remove.run(id)
  return meant.length
}

const NAMED_JSON = {
  savedViews: { table: 'saved_views', column: 'view' },
  profiles: { table: 'import_profiles', column: 'mapping' },
} as const

/** Puts the name and the JSON of saved views, or of saved mappings, through `change`; how many became others. */
export function changeNamedJson(
  { sqlite }: Handle,
  which: keyof typeof NAMED_JSON,
  change: (name: string, json: string) => { readonly name: string; readonly json: string },
): number {
  const { table, column } = NAMED_JSON[which]
  const all = sqlite
    .prepare<[], { id: number; name: string; json: string }>(
      `SELECT id, name, ${column} AS json FROM ${table}`,
    )
    .all()
  const update = sqlite.prepare(`UPDATE OR REPLACE ${table} SET name = ?, ${column} = ? WHERE id = ?`)
  let changed = 0
  for (const { id, name, json } of all) {
    const now = change(name, json)
    if (now.name === name && now.json === json) continue
    update.run(now.name, now.json, id)
    changed += 1
  }
  return changed
}

/** Takes the name off an agent's number; the number stays for good, with the stand-in. */
export function renameReference({ sqlite }: Handle, name: string, standIn: string): void {
  sqlite.prepare('UPDATE agent_references SET name = ? WHERE name = ?').run(standIn, name)
}

/** Begins an erasure and gives its id; its report comes with `finishErasure`. */
export function beginErasure({ sqlite }: Handle, erasedAtMs: number): number {
  const added = sqlite.prepare("INSERT INTO erasures (erased_at, report) VALUES (?, '{}')").run(erasedAtMs)
  return Number(added.lastInsertRowid)
}

export function finishErasure({ sqlite }: Handle, id: number, report: object): void {
  sqlite.prepare('UPDATE erasures SET report = ? WHERE id = ?').run(JSON.stringify(report), id)
}

export interface StoredErasure {
  readonly id: number
  readonly erasedAtMs: number
  /** JSON. */
  readonly report: string
}

/** The newest first. */
export function storedErasures({ sqlite }: Pick<Reader, 'sqlite'>): StoredErasure[] {
  return sqlite
    .prepare<[], StoredErasure>('SELECT id, erased_at AS erasedAtMs, report FROM erasures ORDER BY id DESC')
    .all()
}

/**
 * Takes what was erased out of what stands beside the database: temporary tables of imports, and the write-ahead log,
 * which holds pages as they were. Whether that log is empty: a program that reads at this moment keeps it.
 */
export function clearLeftovers({ sqlite }: Handle): boolean {
  sqlite.exec('DROP TABLE IF EXISTS temp.deferred; DROP TABLE IF EXISTS temp.stored_keys')
  const [state] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[]
  return state?.busy === 0
}

function distinct(values: readonly (string | null)[]): string[] {
  return [
    ...new Set(values.flatMap((value) => (value === null || value.trim() === '' ? [] : [value.trim()]))),
  ]
}
