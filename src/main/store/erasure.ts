import type { Reader, Writer } from './connection.ts'

type Handle = Pick<Writer, 'sqlite'>

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

const NAMED_TEXTS = [
  { table: 'imports', column: 'file' },
  { table: 'import_rejects', column: 'part' },
  { table: 'import_rejects', column: 'column_name' },
  { table: 'team_playbooks', column: 'team' },
] as const

/** Puts names of files and of their parts, columns of refused rows, and teams with a playbook through `say`. */
export function changeNames({ sqlite }: Handle, say: (name: string) => string): void {
  for (const { table, column } of NAMED_TEXTS) {
    const all = sqlite
      .prepare<[], string>(`SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL`)
      .pluck()
      .all()
    const update = sqlite.prepare(`UPDATE OR REPLACE ${table} SET ${column} = ? WHERE ${column} = ?`)
    for (const name of all) {
      const now = say(name)
      if (now !== name) update.run(now, name)
    }
  }
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
