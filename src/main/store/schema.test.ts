import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { getTableName, is, Table } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { temporaryWorkspace } from '../../../test/support/workspaces.ts'
import * as schema from './schema.ts'

interface ColumnInfo {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
}

const tables = Object.values<unknown>(schema).filter((each): each is SQLiteTable => is(each, Table))

it.each(tables.map((table) => [getTableName(table), table] as const))(
  'has the columns of %s as the migrations make them',
  (name, table) => {
    const { reader } = temporaryWorkspace()
    const found = reader.sqlite.pragma(`table_info(${name})`) as ColumnInfo[]
    const declared = getTableConfig(table).columns
    expect(declared.map((column) => column.name).sort()).toEqual(found.map((column) => column.name).sort())
    for (const column of declared) {
      const stored = found.find((each) => each.name === column.name)
      expect(stored?.type).toBe(column.getSQLType().toUpperCase())
      expect(column.notNull, `${name}.${column.name}`).toBe(stored?.notnull === 1 || (stored?.pk ?? 0) > 0)
    }
  },
)

it('knows every table that the migrations make', () => {
  const { reader } = temporaryWorkspace()
  const made = reader.sqlite
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
    .filter((name) => name !== 'migrations')
  expect(made.sort()).toEqual(tables.map((table) => getTableName(table)).sort())
})
