import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { clearTopicsCsv } from './clear-topics.ts'
import { electronSwitches, isRoot, withDisplay } from '../../scripts/lib/display.mjs'

export const ROOT = resolve(import.meta.dirname, '../..')

/** The app, started on a workspace of its own. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  readonly workspace: string
}

interface CliAnswer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Fixtures {
  /** A folder of its own, gone after the test. */
  readonly folder: string
  /** Starts the app; everything that was started is closed after the test. */
  readonly start: (options?: { readonly workspace?: string; readonly size?: Size }) => Promise<RunningApp>
  /** A workspace that already holds the sample data. */
  readonly sampleWorkspace: string
  /** The same with the cases of `CLEAR_AGENT`. */
  readonly topicsWorkspace: string
}

interface WorkerFixtures {
  /** What shows windows: the environment that the app is to be started with. */
  readonly display: NodeJS.ProcessEnv
  readonly sampleTemplate: string
}

interface Size {
  readonly width: number
  readonly height: number
}

const run = promisify(execFile)

/** Runs the built command line, the way a script does. */
export async function cli(...args: string[]): Promise<CliAnswer> {
  const options = { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }
  try {
    const { stdout, stderr } = await run(process.execPath, [join(ROOT, 'out/main/cli.js'), ...args], options)
    return { code: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as CliAnswer
    return { code, stdout, stderr }
  }
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // Playwright demands the first argument to be destructured, also where nothing is wanted of it.
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'closewell-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },

  start: async ({ folder, display }, use) => {
    const started: ElectronApplication[] = []
    await use(async ({ workspace = join(folder, 'workspace'), size } = {}) => {
      const app = await launch(workspace, folder, display)
      started.push(app)
      const page = await app.firstWindow()
      if (size !== undefined) await resize(app, size)
      await page.waitForLoadState('load')
      return { app, page, workspace }
    })
    await Promise.all(started.map((app) => app.close().catch(() => undefined)))
  },

  display: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => withDisplay((added) => use({ ...process.env, ...added })),
    { scope: 'worker' },
  ],

  sampleTemplate: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'closewell-sample-'))
      const loaded = await cli('demo', '--workspace', folder, '--json')
      if (loaded.code !== 0) throw new Error(loaded.stderr)
      await use(folder)
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],

  sampleWorkspace: async ({ folder, sampleTemplate }, use) => {
    const workspace = join(folder, 'sample')
    await cp(sampleTemplate, workspace, { recursive: true })
    await use(workspace)
  },

  topicsWorkspace: async ({ folder, sampleWorkspace }, use) => {
    const file = join(folder, 'clear-topics.csv')
    await writeFile(file, clearTopicsCsv())
    const asOf = ['--as-of', '2026-06-30T18:00:00Z']
    const { code, stderr } = await cli('import', file, '--workspace', sampleWorkspace, ...asOf)
    if (code !== 0) throw new Error(stderr)
    await use(sampleWorkspace)
  },
})

export { expect } from '@playwright/test'

/** What the app is started with, on a profile of the test's own. */
export function appArguments(workspace: string, folder: string): string[] {
  const profile = `--user-data-dir=${join(folder, 'profile')}`
  return [...electronSwitches(), ROOT, `--workspace=${workspace}`, profile, '--lang=en']
}

function launch(workspace: string, folder: string, env: NodeJS.ProcessEnv): Promise<ElectronApplication> {
  return _electron.launch({
    cwd: ROOT,
    args: appArguments(workspace, folder),
    chromiumSandbox: !isRoot(),
    env: definedOnly(env),
  })
}

/** The same variables in the type that Playwright asks for. */
function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** Sets the size of the page inside of the window. */
export async function resize(app: ElectronApplication, { width, height }: Size): Promise<void> {
  const window = await app.browserWindow(await app.firstWindow())
  await window.evaluate((browserWindow, size) => browserWindow.setContentSize(size.width, size.height), {
    width,
    height,
  })
}

/** Answers the next open dialog of the system with files. */
export async function chooseInDialog(app: ElectronApplication, ...paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] })
  }, paths)
}

/** Answers the next save dialog of the system with a file. */
export async function saveInDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}
