import type { Migration } from '../migrate.ts'

export const initial: Migration = {
  version: 1,
  name: 'initial',
  sql: `
    CREATE TABLE settings (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE imports (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      file TEXT NOT NULL,
      system TEXT NOT NULL,
      format TEXT NOT NULL,
      encoding TEXT NOT NULL,
      is_sample INTEGER NOT NULL CHECK (is_sample IN (0, 1)),
      imported_at INTEGER NOT NULL,
      as_of INTEGER,
      rows INTEGER NOT NULL,
      inserted INTEGER NOT NULL,
      updated INTEGER NOT NULL,
      unchanged INTEGER NOT NULL,
      rejected INTEGER NOT NULL,
      undone_at INTEGER
    ) STRICT;

    CREATE TABLE import_rejects (
      import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      row INTEGER NOT NULL,
      column_name TEXT,
      value TEXT,
      problem TEXT NOT NULL,
      PRIMARY KEY (import_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sources (
      id INTEGER PRIMARY KEY,
      system TEXT NOT NULL,
      account TEXT NOT NULL,
      UNIQUE (system, account)
    ) STRICT;

    CREATE TABLE import_sources (
      import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
      source_id INTEGER NOT NULL REFERENCES sources (id),
      PRIMARY KEY (import_id, source_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE column_sets (
      id INTEGER PRIMARY KEY,
      columns TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE cases (
      id INTEGER PRIMARY KEY,
      source_id INTEGER NOT NULL REFERENCES sources (id),
      case_id TEXT NOT NULL,
      import_id INTEGER NOT NULL REFERENCES imports (id),
      subject TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('complaint', 'question', 'request', 'unknown')),
      category TEXT,
      channel TEXT,
      priority TEXT,
      status TEXT NOT NULL CHECK (status IN ('new', 'open', 'pending', 'resolved', 'closed', 'excluded')),
      auto_closed INTEGER NOT NULL CHECK (auto_closed IN (0, 1)),
      customer_id TEXT,
      customer_email TEXT,
      customer_phone TEXT,
      customer_name TEXT,
      agent TEXT,
      resolver TEXT,
      team TEXT,
      opened_at INTEGER NOT NULL,
      first_response_at INTEGER,
      resolved_at INTEGER,
      closed_at INTEGER,
      reopen_count INTEGER CHECK (reopen_count >= 0),
      csat TEXT,
      follow_up_due_at INTEGER,
      follow_up_done_at INTEGER,
      follow_up_outcome TEXT,
      customer_key TEXT,
      has_messages INTEGER NOT NULL CHECK (has_messages IN (0, 1)),
      has_agent_message INTEGER NOT NULL CHECK (has_agent_message IN (0, 1)),
      later_agent_message_at INTEGER,
      closing_author TEXT,
      asked_solved INTEGER NOT NULL CHECK (asked_solved IN (0, 1)),
      asked_unresolved INTEGER NOT NULL CHECK (asked_unresolved IN (0, 1)),
      waited INTEGER NOT NULL CHECK (waited IN (0, 1)),
      UNIQUE (source_id, case_id)
    ) STRICT;

    CREATE TABLE case_texts (
      case_row INTEGER PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
      description TEXT,
      messages TEXT,
      extra TEXT,
      findings TEXT,
      lexicon_version INTEGER NOT NULL,
      column_set_id INTEGER NOT NULL REFERENCES column_sets (id)
    ) STRICT;

    CREATE TABLE contributions (
      case_row INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
      import_id INTEGER NOT NULL REFERENCES imports (id),
      patch TEXT,
      PRIMARY KEY (case_row, import_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE agent_references (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE export_log (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      entry TEXT NOT NULL,
      previous_hash TEXT NOT NULL,
      hash TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TRIGGER export_log_no_update BEFORE UPDATE ON export_log
      BEGIN SELECT RAISE(ABORT, 'the export log is append-only'); END;
    CREATE TRIGGER export_log_no_delete BEFORE DELETE ON export_log
      BEGIN SELECT RAISE(ABORT, 'the export log is append-only'); END;
  `,
}
