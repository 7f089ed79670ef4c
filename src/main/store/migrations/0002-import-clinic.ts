import type { Migration } from '../migrate.ts'

export const importClinic: Migration = {
  version: 2,
  name: 'import clinic',
  sql: `
    ALTER TABLE import_rejects ADD COLUMN part TEXT;

    CREATE TABLE import_profiles (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      saved_at INTEGER NOT NULL,
      mapping TEXT NOT NULL
    ) STRICT;
  `,
}
