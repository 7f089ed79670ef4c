import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import electron from 'electron'
import { ROOT, appArguments, cli, expect, test } from './support/app.ts'
import { writeLargeFile } from './support/files.ts'

/** Outside of Electron the package's export is the path of the program, whatever its types say. */
const electronPath = electron as unknown as string

test('a second start on the same workspace ends and brings the first window forward', async ({
  start,
  folder,
  display,
}) => {
  const { app, workspace } = await start()
  const focused = app.evaluate(
    ({ app: electronApp }) =>
      new Promise((resolve) => electronApp.once('second-instance', () => resolve(true))),
  )
  const second = spawn(electronPath, appArguments(workspace, folder), {
    cwd: ROOT,
    env: display,
    stdio: 'ignore',
  })
  await once(second, 'exit')
  expect(await focused).toBe(true)
  expect(app.windows()).toHaveLength(1)
})

test('another workspace opens beside it', async ({ start, folder }) => {
  await start()
  const { page } = await start({ workspace: join(folder, 'another') })
  await expect(page.getByRole('button', { name: 'Import your cases' })).toBeVisible()
})

test('the command line says that the app holds the workspace, and still reads it', async ({
  start,
  sampleWorkspace,
}) => {
  const { page } = await start({ workspace: sampleWorkspace })
  await expect(page.getByTestId('figure-repeat')).toBeVisible()
  const refused = await cli('demo', '--workspace', sampleWorkspace)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toMatch(/in use by Closewell \(process \d+/)
  expect((await cli('imports', '--workspace', sampleWorkspace)).code).toBe(0)
})

test('the app waits for the command line, and goes on when it is done', async ({ start, folder }) => {
  const workspace = join(folder, 'workspace')
  const path = await writeLargeFile(folder, 150_000)
  const args = [join(ROOT, 'out/main/cli.js'), 'import', path, '--workspace', workspace]
  const importing = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  // Its first word on how far it is: it holds the workspace.
  await once(importing.stderr, 'data')
  const { page } = await start({ workspace })
  await expect(page.getByTestId('workspace-held')).toBeVisible()
  importing.kill('SIGKILL')
  await once(importing, 'exit')
  await page.getByRole('button', { name: /again/i }).click()
  await expect(page.getByRole('button', { name: 'Import your cases' })).toBeVisible()
})

test('a database of a newer version is refused and left as it is', async ({ start, folder }) => {
  const workspace = join(folder, 'newer')
  await mkdir(workspace)
  await cli('demo', '--workspace', workspace)
  const open = () =>
    new Database(join(workspace, 'closewell.db'), {
      nativeBinding: process.env['CLOSEWELL_SQLITE_BINDING'],
    })
  const before = open()
  before.pragma('user_version = 99')
  before.close()

  const { page, app } = await start({ workspace })
  await expect(page.getByTestId('workspace-newer')).toContainText('99')
  await app.close()
  const after = open()
  expect(after.pragma('user_version', { simple: true })).toBe(99)
  after.close()
  expect(
    (await cli('metrics', '--workspace', workspace, '--from', '2026-01-01', '--to', '2026-02-01')).stderr,
  ).toContain('newer Closewell')
})
