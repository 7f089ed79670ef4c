import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../../../test/support/workspaces.ts'
import { placeFiles, type PlannedFile } from './place-files.ts'

function setUp() {
  const folder = temporaryFolder()
  const workspace = temporaryFolder()
  const file = (name: string, isCompanion = false): PlannedFile => ({
    path: join(folder, name),
    bytes: Buffer.from(`new ${name}`),
    isCompanion,
  })
  const contents = () =>
    Object.fromEntries(
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
    )
  writeFileSync(join(folder, 'b.csv'), 'old b.csv')
  return { folder, workspace, file, contents }
}

it('puts every file in its place, over what was there, and then commits', async () => {
  const { workspace, file, contents } = setUp()
  let seen: object = {}
  await placeFiles([file('a.csv'), file('b.csv')], workspace, () => {
    seen = contents()
  })
  expect(seen).toMatchObject({ 'a.csv': 'new a.csv', 'b.csv': 'new b.csv' })
  expect(contents()).toEqual({ 'a.csv': 'new a.csv', 'b.csv': 'new b.csv' })
})

it('leaves everything as it was where one file cannot be written', async () => {
  const { folder, workspace, file, contents } = setUp()
  let committed = false
  const commit = () => {
    committed = true
  }
  const nowhere = { ...file('x'), path: join(folder, 'missing', 'x.csv') }
  const placing = placeFiles([file('a.csv'), file('b.csv'), nowhere], workspace, commit)
  await expect(placing).rejects.toMatchObject({
    code: 'writeFailed',
    details: { reason: 'ENOENT' },
  })
  expect(contents()).toEqual({ 'b.csv': 'old b.csv' })
  expect(committed).toBe(false)
})

it('gives back what was there where the commit fails', async () => {
  const { folder, workspace, file, contents } = setUp()
  const failing = () => {
    throw new Error('no room for the entry')
  }
  await expect(placeFiles([file('a.csv'), file('b.csv')], workspace, failing)).rejects.toThrow('no room')
  expect(contents()).toEqual({ 'b.csv': 'old b.csv' })
  expect(readdirSync(folder)).toEqual(['b.csv'])
})

describe('what would be lost', () => {
  const place = async (files: readonly PlannedFile[], workspace: string) => {
    const commit = vi.fn()
    await expect(placeFiles(files, workspace, commit)).rejects.toMatchObject({ code: 'placeTaken' })
    expect(commit).not.toHaveBeenCalled()
  }

  it('is not, where a folder or a link is in the way', async () => {
    const { folder, workspace, file, contents } = setUp()
    mkdirSync(join(folder, 'c.csv'))
    writeFileSync(join(folder, 'c.csv', 'mine.txt'), 'mine')
    symlinkSync(workspace, join(folder, 'link.csv'), 'junction')
    await place([file('a.csv'), file('c.csv')], workspace)
    await place([file('a.csv'), file('link.csv')], workspace)
    expect(contents()).toEqual({ 'b.csv': 'old b.csv' })
    expect(readFileSync(join(folder, 'c.csv', 'mine.txt'), 'utf8')).toBe('mine')
  })

  it('is not in the workspace, by whatever way it is reached', async () => {
    const { folder, workspace, file } = setUp()
    writeFileSync(join(workspace, 'closewell.db'), 'cases')
    mkdirSync(join(workspace, 'backups'))
    symlinkSync(workspace, join(folder, 'way'), 'junction')
    for (const path of [
      join(workspace, 'closewell.db'),
      join(workspace, 'new.csv'),
      join(workspace, 'backups', 'new.csv'),
      join(folder, 'way', 'closewell.db'),
    ]) {
      await place([{ ...file('x'), path }], workspace)
    }
    expect(readdirSync(workspace).toSorted()).toEqual(['backups', 'closewell.db'])
    expect(readFileSync(join(workspace, 'closewell.db'), 'utf8')).toBe('cases')
    mkdirSync(join(folder, 'backups-of'))
    await placeFiles([file('..hr.csv')], join(folder, 'backups-of'), () => undefined)
  })

  it('is not, where the file of a companion is somebody else’s', async () => {
    const { folder, workspace, file, contents } = setUp()
    const own = { 'definitions.csv': 'term,meaning', 'hr.manifest.json': '{"name":"my web app"}' }
    for (const [name, text] of Object.entries(own)) {
      writeFileSync(join(folder, name), text)
      await place([file('hr.csv'), file(name, true)], workspace)
    }
    expect(contents()).toEqual({ 'b.csv': 'old b.csv', ...own })
  })

  it('is an earlier export as it was written, and nothing that was changed since', async () => {
    const { folder, workspace, file, contents } = setUp()
    const sha256 = createHash('sha256').update('metrics').digest('hex')
    const manifest = JSON.stringify({ kind: 'export', exportId: 'e', files: [{ sha256 }] })
    writeFileSync(join(folder, 'old.manifest.json'), manifest)
    writeFileSync(join(folder, 'definitions.csv'), 'metrics')
    await placeFiles(
      [file('definitions.csv', true), file('old.manifest.json', true)],
      workspace,
      () => undefined,
    )
    expect(contents()['definitions.csv']).toBe('new definitions.csv')

    writeFileSync(join(folder, 'old.manifest.json'), manifest)
    writeFileSync(join(folder, 'definitions.csv'), 'metrics, and my notes')
    await place([file('definitions.csv', true)], workspace)
  })
})
