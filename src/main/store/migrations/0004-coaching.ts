import type { Migration } from '../migrate.ts'

/**
 * One-on-ones, each a document of its own with what lists need beside it; the team's best examples; and what was erased
 * when, without saying whom, with what words had shown that are gone since.
 */
export const coaching: Migration = {
  version: 4,
  name: 'coaching',
  sql: `
    CREATE TABLE coaching_sessions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      agent TEXT NOT NULL,
      team TEXT,
      planned_on TEXT NOT NULL,
      stage TEXT NOT NULL CHECK (stage IN ('planned', 'held', 'closed')),
      revision INTEGER NOT NULL,
      document TEXT NOT NULL,
      summary TEXT NOT NULL,
      changed_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX coaching_sessions_by_agent ON coaching_sessions (agent, planned_on);

    CREATE TABLE practice_examples (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      sign TEXT NOT NULL,
      example TEXT NOT NULL,
      saved_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE erasures (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      erased_at INTEGER NOT NULL,
      report TEXT NOT NULL
    ) STRICT;

    CREATE TABLE kept_facts (
      case_row INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      messages_hash TEXT NOT NULL,
      erasure_id INTEGER NOT NULL REFERENCES erasures (id),
      asked_solved INTEGER NOT NULL CHECK (asked_solved IN (0, 1)),
      asked_unresolved INTEGER NOT NULL CHECK (asked_unresolved IN (0, 1)),
      waited INTEGER NOT NULL CHECK (waited IN (0, 1)),
      talk INTEGER NOT NULL,
      PRIMARY KEY (case_row, messages_hash)
    ) STRICT, WITHOUT ROWID;
  `,
}
