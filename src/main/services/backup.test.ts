import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { caseRow, csvOf, importText, temporaryFolder } from '../../../test/support/workspaces.ts'
import { nativeBinding, openReader } from '../store/connection.ts'
import { backUp } from './backup.ts'
import { listBackups } from './erasure/backups.ts'
import { examine } from './doctor.ts'
import { restoreBackup } from './restore.ts'
import { openForReading, openForWriting } from './workspace.ts'

/** A closed workspace with cases of these ids. */
async function workspaceWith(...ids: readonly string[]): Promise<string> {
  const folder = join(temporaryFolder(), 'w')
  const workspace = openForWriting(folder, 'test')
  await importText(workspace, csvOf(ids.map((id) => caseRow(id))), { timeZone: 'UTC' })
  workspace.close()
  return folder
}

function idsIn(folder: string): unknown {
  const workspace = openForReading(folder, 'test')
  try {
    return workspace.reader.sqlite.prepare('SELECT case_id FROM cases ORDER BY 1').pluck().all()
  } finally {
    workspace.close()
  }
}

async function backedUp(folder: string, file: string | null = null) {
  const workspace = openForReading(folder, 'test')
  try {
    return await backUp(workspace, file)
  } finally {
    workspace.close()
  }
}

/** Changes the stored database by hand. */
function alter(path: string, sql: string): void {
  const database = new Database(path, nativeBinding())
  database.exec(sql)
  database.close()
}

const damage = (path: string): void => writeFileSync(path, 'no database at all, but some text'.repeat(500))

describe('a backup', () => {
  it('stands among the backups by its time, whole, with its hash', async () => {
    const folder = await workspaceWith('a', 'b')
    const { file, sha256 } = await backedUp(folder)
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(listBackups({ folder }).backups.map(({ name }) => name)).toEqual([basename(file)])
    const copy = openReader(file)
    onTestFinished(() => void copy.sqlite.close())
    expect(copy.sqlite.prepare('SELECT count(*) FROM cases').pluck().get()).toBe(2)
  })

  it('is made while another program writes, of what was committed', async () => {
    const folder = await workspaceWith('a')
    const writing = openForWriting(folder, 'another')
    onTestFinished(() => writing.close())
    const file = join(temporaryFolder(), 'copy.db')
    await writing.write(async ({ sqlite }) => {
      sqlite.exec('BEGIN IMMEDIATE; DELETE FROM cases')
      await backedUp(folder, file)
      sqlite.exec('ROLLBACK')
    })
    const target = join(temporaryFolder(), 'w')
    restoreBackup(target, file, 'test')
    expect(idsIn(target)).toEqual(['a'])
  })

  it('writes over nothing, and leaves nothing where it fails', async () => {
    const folder = await workspaceWith('a')
    const elsewhere = temporaryFolder()
    const file = join(elsewhere, 'copy.db')
    writeFileSync(file, 'mine')
    await expect(backedUp(folder, file)).rejects.toMatchObject({ code: 'placeTaken' })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    await expect(backedUp(folder, join(elsewhere, 'no such folder', 'copy.db'))).rejects.toMatchObject({
      code: 'writeFailed',
    })
    alter(join(folder, 'closewell.db'), 'PRAGMA foreign_keys = OFF; DELETE FROM imports')
    await expect(backedUp(folder, join(elsewhere, 'other.db'))).rejects.toMatchObject({
      code: 'workspaceDamaged',
    })
    expect(readdirSync(elsewhere)).toEqual(['copy.db'])
  })
})

describe('restoring', () => {
  it('brings back what was there, and keeps what it replaces', async () => {
    const folder = await workspaceWith('a', 'b')
    const { file } = await backedUp(folder)
    const workspace = openForWriting(folder, 'test')
    await importText(workspace, csvOf([caseRow('c')]), { timeZone: 'UTC' })
    expect(workspace.columns().length).toBe(3)
    await workspace.saveColumns()
    workspace.close()

    const { restored, cases, kept } = restoreBackup(folder, file, 'test')
    expect({ restored, cases }).toEqual({ restored: file, cases: 2 })
    expect(idsIn(folder)).toEqual(['a', 'b'])
    const sound = openForReading(folder, 'test')
    expect(sound.columns().length).toBe(2)
    expect(examine(sound).checks.filter(({ ok, id }) => !ok && id !== 'disk')).toEqual([])
    sound.close()

    restoreBackup(folder, kept ?? '', 'test')
    expect(idsIn(folder)).toEqual(['a', 'b', 'c'])
    expect(listBackups({ folder }).backups).toHaveLength(3)
    expect(existsSync(join(folder, 'work'))).toBe(false)
  })

  it('makes a workspace where there is none', async () => {
    const { file } = await backedUp(await workspaceWith('a'))
    const folder = join(temporaryFolder(), 'new')
    expect(restoreBackup(folder, file, 'test')).toMatchObject({ cases: 1, kept: null })
    const workspace = openForWriting(folder, 'test')
    await importText(workspace, csvOf([caseRow('b')]), { timeZone: 'UTC' })
    workspace.close()
    expect(idsIn(folder)).toEqual(['a', 'b'])
  })

  it('takes a copy of a database in use together with what was written last', async () => {
    const folder = await workspaceWith('a')
    const inUse = openForWriting(folder, 'another')
    await inUse.write(({ sqlite }) => sqlite.exec("UPDATE cases SET case_id = 'b'"))
    expect(statSync(join(folder, 'closewell.db-wal')).size).toBeGreaterThan(0)
    const target = join(temporaryFolder(), 'w')
    restoreBackup(target, join(folder, 'closewell.db'), 'test')
    inUse.close()
    expect(idsIn(target)).toEqual(['b'])
  })

  it('replaces a damaged database, and keeps it for whoever can mend it', async () => {
    const folder = await workspaceWith('a')
    const { file } = await backedUp(folder)
    damage(join(folder, 'closewell.db'))
    writeFileSync(join(folder, 'closewell.db-wal'), 'its log')
    const { kept } = restoreBackup(folder, file, 'test')
    expect(idsIn(folder)).toEqual(['a'])
    expect(readFileSync(kept ?? '', 'utf8')).toContain('no database at all')
    expect(readFileSync(`${kept ?? ''}-wal`, 'utf8')).toBe('its log')
  })

  it.each<readonly [what: string, change: (file: string) => void, code: string]>([
    ['is missing', () => undefined, 'notFound'],
    ['is a folder', (file) => mkdirSync(file), 'notFound'],
    ['is no database', damage, 'workspaceDamaged'],
    ['is empty', (file) => writeFileSync(file, ''), 'workspaceDamaged'],
    ["is another program's", (file) => alter(file, 'CREATE TABLE notes (text)'), 'workspaceDamaged'],
  ])('refuses a backup that %s, and leaves everything as it was', async (_what, change, code) => {
    const folder = await workspaceWith('a')
    const file = join(temporaryFolder(), 'backup.db')
    change(file)
    await refused(folder, file, code)
  })

  it.each<readonly [what: string, change: (file: string) => void, code: string]>([
    ['was cut off', (file) => truncateSync(file, statSync(file).size - 3 * 8192), 'workspaceDamaged'],
    ['is newer', (file) => alter(file, 'PRAGMA user_version = 999'), 'workspaceNewer'],
    ['has another history', (file) => alter(file, "UPDATE migrations SET hash = 'x'"), 'workspaceDamaged'],
    [
      'lacks rows that others refer to',
      (file) => alter(file, 'PRAGMA foreign_keys = OFF; DELETE FROM imports'),
      'workspaceDamaged',
    ],
  ])('refuses a backup that %s, and leaves everything as it was', async (_what, change, code) => {
    const folder = await workspaceWith('a')
    const { file } = await backedUp(folder, join(temporaryFolder(), 'backup.db'))
    change(file)
    await refused(folder, file, code)
  })

  it('waits for whoever writes or reads the workspace', async () => {
    const folder = await workspaceWith('a')
    const { file } = await backedUp(folder)
    const writing = openForWriting(folder, 'another')
    expect(() => restoreBackup(folder, file, 'test')).toThrow(/in use by another/)
    writing.close()
    const reading = openForReading(folder, 'another')
    const rows = reading.reader.sqlite.prepare('SELECT id FROM cases').iterate()
    rows.next()
    const more = openForWriting(folder, 'more')
    await importText(more, csvOf([caseRow('b')]), { timeZone: 'UTC' })
    more.close()
    expect(() => restoreBackup(folder, file, 'test')).toThrow(/is reading this workspace/)
    rows.return?.()
    reading.close()
    expect(idsIn(folder)).toEqual(['a', 'b'])
  })
})

async function refused(folder: string, file: string, code: string): Promise<void> {
  const before = readFileSync(join(folder, 'closewell.db'))
  expect(() => restoreBackup(folder, file, 'test')).toThrow(expect.objectContaining({ code }) as Error)
  expect(readFileSync(join(folder, 'closewell.db')).equals(before)).toBe(true)
  expect(existsSync(join(folder, 'work'))).toBe(false)
  const workspace = openForWriting(folder, 'test')
  expect(workspace.columns().length).toBe(1)
  workspace.close()
}
