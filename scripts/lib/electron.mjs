import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { devRuntimeIsReady, ensureDevRuntime } from './dev-runtime.mjs'
import { inLib, inModules, pinnedNode, readJson } from './paths.mjs'
import { PrepareError, run, say, step } from './run.mjs'
import { ensureSqliteBinding, sqliteBindingIsReady } from './sqlite-binding.mjs'
import { BUILD_PACKAGES, ensureSystemPackages } from './system-packages.mjs'

/**
 * Finds Electron, and fetches it where needed: the folder that ELECTRON_OVERRIDE_DIST_PATH names, else the official
 * binary of the `electron` package, else (Linux x64 without a way to it) the development runtime.
 * @returns {Promise<Record<string, string>>} what to add to the environment of Electron and of what starts it
 * @throws {PrepareError}
 */
export async function ensureElectron() {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH']) return {}
  if (await installOfficialElectron()) return {}

  const folder = await ensureDevRuntime()
  if (!sqliteBindingIsReady()) await ensureSystemPackages(BUILD_PACKAGES)
  const binding = await ensureSqliteBinding()
  say(
    `using the development runtime Electron ${readFileSync(join(folder, 'version'), 'utf8')}: never packaged`,
  )
  return { ELECTRON_OVERRIDE_DIST_PATH: folder, CLOSEWELL_SQLITE_BINDING: binding }
}

/**
 * The file that starts Electron, in the environment that ensureElectron gave.
 * @param {NodeJS.ProcessEnv} env
 */
export function electronExecutable(env) {
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  const pathFile = inModules('electron', 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  return override ? join(override, name) : inModules('electron', 'dist', name)
}

function officialIsReady() {
  const version = inModules('electron', 'dist', 'version')
  return (
    existsSync(inModules('electron', 'path.txt')) &&
    existsSync(version) &&
    readFileSync(version, 'utf8').replace(/^v/, '') ===
      readJson(inModules('electron', 'package.json')).version
  )
}

/**
 * Sees to the official binary of the `electron` package.
 * @returns {Promise<boolean>} false when it isn't there and can't be downloaded from here
 */
export async function installOfficialElectron() {
  if (officialIsReady()) return true
  const { version } = readJson(inModules('electron', 'package.json'))
  const patienceMs = devRuntimeIsReady() ? 5_000 : 20_000
  const fetched = await run(pinnedNode, [inLib('official-electron.mjs'), String(patienceMs)], {
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  if (fetched !== 0) {
    say(`Electron ${version} can't be downloaded from here`)
    return false
  }
  await step(pinnedNode, [inModules('electron', 'install.js')], { what: `installing Electron ${version}` })
  if (!officialIsReady())
    throw new PrepareError(`Electron ${version} isn't there after its own installer ran`)
  return true
}
