import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, expect, it } from 'vitest'
import { temporaryFolder } from '../../../test/support/workspaces.ts'
import { openWriter, type Writer } from './connection.ts'
import { migrate, type Migration } from './migrate.ts'

const FAMILY: Migration = {
  version: 1,
  name: 'family',
  sql: `CREATE TABLE parents (id INTEGER PRIMARY KEY, name TEXT);
        CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parents (id) ON DELETE CASCADE);`,
}

/** What SQLite's own manual tells to do for a changed column: a new table, the rows copied, the old one dropped. */
const REBUILD: Migration = {
  version: 2,
  name: 'rebuild parents',
  sql: `CREATE TABLE parents_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '');
        INSERT INTO parents_new SELECT id, coalesce(name, '') FROM parents;
        DROP TABLE parents;
        ALTER TABLE parents_new RENAME TO parents;`,
}

function database(): { writer: Writer; path: string; folder: string } {
  const folder = temporaryFolder()
  const path = join(folder, 'closewell.db')
  const writer = openWriter(path)
  onTestFinished(() => {
    writer.sqlite.close()
  })
  return { writer, path, folder }
}

function withFamily(): ReturnType<typeof database> {
  const made = database()
  migrate(made.writer, [FAMILY], made.path)
  made.writer.sqlite.exec("INSERT INTO parents VALUES (1, 'Ada'); INSERT INTO children VALUES (7, 1), (8, 1)")
  return made
}

const countOf = (writer: Writer, table: string): unknown =>
  writer.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get()

it('keeps the child rows through a rebuild of their parent, which plain foreign keys would delete', () => {
  const { writer, path, folder } = withFamily()
  migrate(writer, [FAMILY, REBUILD], path)
  expect(countOf(writer, 'children')).toBe(2)
  expect(writer.sqlite.pragma('user_version', { simple: true })).toBe(2)
  expect(writer.sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(existsSync(join(folder, 'backups', 'closewell-before-version-2.db'))).toBe(true)
})

it('shows that the danger is real: the same rebuild with foreign keys on loses them', () => {
  const { writer } = withFamily()
  writer.sqlite.transaction(() => writer.sqlite.exec(REBUILD.sql))()
  expect(countOf(writer, 'children')).toBe(0)
})

it('takes back a migration that loses rows it does not say it changes', () => {
  const { writer, path } = withFamily()
  const careless: Migration = { version: 2, name: 'careless', sql: 'DELETE FROM children WHERE id = 8' }
  expect(() => migrate(writer, [FAMILY, careless], path)).toThrow('changes the rows of children from 2 to 1')
  expect(countOf(writer, 'children')).toBe(2)
  expect(writer.sqlite.pragma('user_version', { simple: true })).toBe(1)

  const meant: Migration = { ...careless, changesRowsOf: ['children'] }
  migrate(writer, [FAMILY, meant], path)
  expect(countOf(writer, 'children')).toBe(1)
})

it('takes back a migration that leaves references without their row', () => {
  const { writer, path } = withFamily()
  const orphaning: Migration = {
    version: 2,
    name: 'orphaning',
    sql: 'DELETE FROM parents',
    changesRowsOf: ['parents'],
  }
  expect(() => migrate(writer, [FAMILY, orphaning], path)).toThrow('2 references without their row')
  expect(countOf(writer, 'parents')).toBe(1)
})

it('refuses a database of a newer version and leaves it as it is', () => {
  const { writer, path } = withFamily()
  writer.sqlite.pragma('user_version = 9')
  expect(() => migrate(writer, [FAMILY], path)).toThrow(
    expect.objectContaining({ code: 'workspaceNewer', details: { found: 9, supported: 1 } }),
  )
  expect(countOf(writer, 'children')).toBe(2)
})

it('refuses a database whose history was altered, and one of another program', () => {
  const { writer, path } = withFamily()
  const altered = { ...FAMILY, sql: `${FAMILY.sql} CREATE TABLE more (x);` }
  expect(() => migrate(writer, [altered], path)).toThrow(
    expect.objectContaining({ code: 'workspaceDamaged' }),
  )

  const foreign = database()
  foreign.writer.sqlite.exec('CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)')
  expect(() => migrate(foreign.writer, [FAMILY], foreign.path)).toThrow(
    expect.objectContaining({ code: 'workspaceDamaged' }),
  )
  expect(countOf(foreign.writer, 'theirs')).toBe(1)
})

it('refuses migrations that are out of order', () => {
  const { writer, path } = database()
  expect(() => migrate(writer, [REBUILD], path)).toThrow('out of order')
})
