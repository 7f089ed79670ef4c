import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryWorkspace } from '../../../../test/support/workspaces.ts'
import { listBackups, removeBackups } from './backups.ts'

it('lists the copies that still hold what was erased, and deletes those that were chosen', () => {
  const workspace = temporaryWorkspace()
  const folder = join(workspace.folder, 'backups')
  expect(listBackups(workspace).backups).toEqual([])
  mkdirSync(folder)
  for (const name of ['old.db', 'older.db']) writeFileSync(join(folder, name), 'x')
  writeFileSync(join(workspace.folder, 'elsewhere.db'), 'x')
  expect(removeBackups(workspace, { names: ['old.db', '../elsewhere.db'] }).backups).toMatchObject([
    { name: 'older.db', bytes: 1 },
  ])
  expect(readdirSync(workspace.folder)).toContain('elsewhere.db')
})
