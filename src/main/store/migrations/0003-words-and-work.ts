import type { Migration } from '../migrate.ts'

/**
 * What was found in the words of a case becomes one number for the figures; the findings themselves are read anew from
 * the words when the case is opened. What a supervisor adds to a case is kept by the case's own identity, apart from what
 * imports say, so that it outlives an undo and a new import.
 */
export const wordsAndWork: Migration = {
  version: 3,
  name: 'words and work',
  sql: `
    ALTER TABLE cases ADD COLUMN talk INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE case_texts DROP COLUMN findings;

    CREATE TABLE follow_up_marks (
      source_id INTEGER NOT NULL,
      case_id TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('done', 'notApplicable')),
      reason TEXT,
      marked_at INTEGER NOT NULL,
      PRIMARY KEY (source_id, case_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE repeat_causes (
      source_id INTEGER NOT NULL,
      case_id TEXT NOT NULL,
      cause TEXT NOT NULL CHECK (cause IN ('knowledge', 'skill', 'process', 'system', 'policy', 'newEvent')),
      note TEXT,
      tagged_at INTEGER NOT NULL,
      PRIMARY KEY (source_id, case_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings_versions (
      version INTEGER PRIMARY KEY,
      settings TEXT NOT NULL,
      since INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE saved_views (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      view TEXT NOT NULL,
      saved_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE finding_overrides (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      source_id INTEGER NOT NULL,
      case_id TEXT NOT NULL,
      action TEXT NOT NULL CHECK (action IN ('strike', 'add')),
      technique TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('customer', 'agent', 'bot', 'system', 'note')),
      words TEXT NOT NULL,
      occurrence INTEGER NOT NULL,
      reason TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      UNIQUE (source_id, case_id, technique, role, words, occurrence)
    ) STRICT;

    CREATE TABLE team_phrases (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      language TEXT NOT NULL CHECK (language IN ('en', 'pl')),
      technique TEXT NOT NULL,
      pattern TEXT NOT NULL,
      form TEXT NOT NULL CHECK (form IN ('any', 'question')),
      saved_at INTEGER NOT NULL,
      UNIQUE (language, technique, pattern)
    ) STRICT;

    CREATE TABLE team_lexicon (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      revision INTEGER NOT NULL
    ) STRICT;
    INSERT INTO team_lexicon (id, revision) VALUES (1, 0);

    CREATE INDEX case_texts_by_lexicon ON case_texts (lexicon_version);

    CREATE TABLE team_playbooks (
      team TEXT PRIMARY KEY,
      playbook TEXT NOT NULL
    ) STRICT;

    CREATE TABLE cases_stamp (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      stamp TEXT NOT NULL
    ) STRICT;
    INSERT INTO cases_stamp (id, stamp) VALUES (1, lower(hex(randomblob(16))));
  `,
}
