import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { FilesReport, Result } from '#shared/ipc/contract.ts'
import { temporaryFolder } from '../../../test/support/workspaces.ts'
import { folderWatch } from './folder-watch.ts'
import { watchStore } from './watch-store.ts'

const DONE: Result<FilesReport> = { ok: true, value: { imports: [], leftOut: [], failure: null } }
const BUSY: Result<FilesReport> = { ok: false, error: { code: 'busy', message: '', details: {} } }

function setUp() {
  const profile = temporaryFolder()
  const folder = join(profile, 'exports')
  mkdirSync(folder)
  const importFile = vi.fn(() => Promise.resolve(DONE))
  const onImported = vi.fn()
  const start = () =>
    folderWatch({
      store: watchStore(profile),
      chooseFolder: () => Promise.resolve(folder),
      importFile,
      onImported,
    })
  return {
    folder,
    start,
    importFile,
    onImported,
    put: (name: string, text: string) => writeFileSync(join(folder, name), text),
  }
}

it('is off until a folder is chosen', async () => {
  const { start, importFile, put } = setUp()
  const watch = start()
  put('a.csv', 'x')
  await watch.look()
  await watch.look()
  expect(watch.state()).toEqual({ folder: null, isReachable: true, profileId: null })
  expect(importFile).not.toHaveBeenCalled()
})

it('imports a new file once, when it has stood still, and not what was there before', async () => {
  const { folder, start, importFile, onImported, put } = setUp()
  put('old.csv', 'old')
  const watch = start()
  await watch.choose()
  put('new.csv', 'half')
  await watch.look()
  expect(importFile).not.toHaveBeenCalled()
  put('new.csv', 'half and half')
  await watch.look()
  expect(importFile).not.toHaveBeenCalled()
  await watch.look()
  await watch.look()
  expect(importFile.mock.calls).toEqual([[join(folder, 'new.csv'), null]])
  expect(onImported).toHaveBeenCalledWith({ file: 'new.csv', report: DONE.value, failure: null })
})

it('remembers over a restart, and takes a file again when it has changed', async () => {
  const { folder, start, importFile, put } = setUp()
  const watch = start()
  await watch.choose()
  await watch.set({ isOn: true, profileId: 7 })
  put('a.csv', 'one')
  await watch.look()
  await watch.look()
  const again = start()
  await again.look()
  await again.look()
  expect(importFile).toHaveBeenCalledTimes(1)
  expect(importFile).toHaveBeenCalledWith(join(folder, 'a.csv'), 7)

  utimesSync(join(folder, 'a.csv'), 2e9, 2e9)
  await again.look()
  await again.look()
  expect(importFile).toHaveBeenCalledTimes(2)
})

it('waits while another import runs', async () => {
  const { start, importFile, onImported, put } = setUp()
  const watch = start()
  await watch.choose()
  put('a.csv', 'one')
  importFile.mockResolvedValueOnce(BUSY)
  await watch.look()
  await watch.look()
  expect(onImported).not.toHaveBeenCalled()
  await watch.look()
  expect(onImported).toHaveBeenCalledTimes(1)
})

it('says when the folder cannot be read, and passes over hidden and empty files', async () => {
  const { folder, start, importFile, put } = setUp()
  const watch = start()
  await watch.choose()
  put('.hidden.csv', 'x')
  put('~$lock.xlsx', 'x')
  put('empty.csv', '')
  await watch.look()
  await watch.look()
  expect(importFile).not.toHaveBeenCalled()
  const { rmSync } = await import('node:fs')
  rmSync(folder, { recursive: true })
  await watch.look()
  expect(watch.state().isReachable).toBe(false)
})
