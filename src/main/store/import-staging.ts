import type { Writer } from './connection.ts'

/** Pieces of cases that come in other files than the case itself, kept on disk until they meet: there may be millions. */
export interface ImportStaging {
  readonly putPerson: (id: string, json: string) => void
  readonly person: (id: string) => string | null
  readonly putMessage: (message: StagedMessage) => void
  /** All messages of a case in the order in which they came; the case counts as met from then on. */
  readonly messagesOf: (caseKey: string) => string[]
  /** Keeps what a message's row says of its case: `merge` combines it with what earlier rows said. */
  readonly putCase: (caseKey: string, merge: (earlier: string | null) => string) => void
  readonly caseOf: (caseKey: string) => string | null
  /** Keys of cases that were not met, in the order of their first message, and what is known of the case. */
  readonly unmet: () => IterableIterator<{ readonly caseKey: string; readonly case: string | null }>
  /** Where the messages of a case stand. */
  readonly placesOf: (caseKey: string) => { part: number; row: number }[]
}

export interface StagedMessage {
  readonly caseKey: string
  /** Which of the import's tables, and the row in it. */
  readonly part: number
  readonly row: number
  readonly json: string
}

/** An empty staging of one import, in temporary tables of the writer's connection. */
export function importStaging({ sqlite }: Writer): ImportStaging {
  sqlite.exec(`
    CREATE TEMP TABLE IF NOT EXISTS staged_people (id TEXT PRIMARY KEY, person TEXT NOT NULL) WITHOUT ROWID;
    CREATE TEMP TABLE IF NOT EXISTS staged_cases (position INTEGER PRIMARY KEY, case_key TEXT NOT NULL UNIQUE, draft TEXT, met INTEGER NOT NULL);
    CREATE TEMP TABLE IF NOT EXISTS staged_messages (position INTEGER PRIMARY KEY, case_key TEXT NOT NULL, part INTEGER NOT NULL, row INTEGER NOT NULL, message TEXT NOT NULL);
    DROP INDEX IF EXISTS temp.staged_messages_of_case;
    DELETE FROM staged_people; DELETE FROM staged_cases; DELETE FROM staged_messages;`)
  const putPerson = sqlite.prepare('INSERT OR REPLACE INTO staged_people (id, person) VALUES (?, ?)')
  const person = sqlite.prepare<[string], string>('SELECT person FROM staged_people WHERE id = ?').pluck()
  const putMessage = sqlite.prepare(
    'INSERT INTO staged_messages (case_key, part, row, message) VALUES (?, ?, ?, ?)',
  )
  const addCase = sqlite.prepare('INSERT OR IGNORE INTO staged_cases (case_key, met) VALUES (?, 0)')
  const meet = sqlite.prepare('UPDATE staged_cases SET met = 1 WHERE case_key = ? AND met = 0')
  const messages = sqlite
    .prepare<[string], string>('SELECT message FROM staged_messages WHERE case_key = ? ORDER BY position')
    .pluck()
  const draft = sqlite
    .prepare<[string], string | null>('SELECT draft FROM staged_cases WHERE case_key = ?')
    .pluck()
  const setDraft = sqlite.prepare('UPDATE staged_cases SET draft = ? WHERE case_key = ?')
  const nextUnmet = sqlite.prepare<[number], { position: number; caseKey: string; case: string | null }>(
    `SELECT position, case_key AS caseKey, draft AS "case" FROM staged_cases
     WHERE met = 0 AND position > ? ORDER BY position LIMIT 1`,
  )
  const places = sqlite.prepare<[string], { part: number; row: number }>(
    'SELECT part, row FROM staged_messages WHERE case_key = ? ORDER BY position',
  )
  let isIndexed = false
  /** Made when all messages are there: that costs less than an index that grows with each. */
  const index = (): void => {
    if (!isIndexed) sqlite.exec('CREATE INDEX temp.staged_messages_of_case ON staged_messages (case_key)')
    isIndexed = true
  }
  /** Messages of a case often follow each other. */
  let lastCase: string | null = null
  let hasDrafts = false
  return {
    putPerson: (id, json) => {
      putPerson.run(id, json)
    },
    person: (id) => person.get(id) ?? null,
    putMessage: ({ caseKey, part, row, json }) => {
      if (caseKey !== lastCase) addCase.run(caseKey)
      lastCase = caseKey
      putMessage.run(caseKey, part, row, json)
    },
    messagesOf: (caseKey) => {
      index()
      const found = messages.all(caseKey)
      if (found.length > 0) meet.run(caseKey)
      return found
    },
    putCase: (caseKey, merge) => {
      hasDrafts = true
      addCase.run(caseKey)
      setDraft.run(merge(draft.get(caseKey) ?? null), caseKey)
    },
    caseOf: (caseKey) => (hasDrafts ? (draft.get(caseKey) ?? null) : null),
    unmet: function* () {
      let after = 0
      for (;;) {
        const next = nextUnmet.get(after)
        if (next === undefined) return
        after = next.position
        yield { caseKey: next.caseKey, case: next.case }
      }
    },
    placesOf: (caseKey) => {
      index()
      return places.all(caseKey)
    },
  }
}
