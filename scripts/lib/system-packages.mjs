import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isRoot } from './display.mjs'
import { PrepareError, say, step } from './run.mjs'

/** What Electron links to or opens. Debian's names; newer releases of Debian and Ubuntu add `t64` to some. */
export const ELECTRON_PACKAGES = [
  'libnss3',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'libdrm2',
]
/** A display for machines without one. */
export const DISPLAY_PACKAGES = ['xvfb']
/** What node-gyp builds with. */
export const BUILD_PACKAGES = ['python3', 'make', 'g++']

const COMMANDS = { xvfb: 'Xvfb', python3: 'python3', make: 'make', 'g++': 'g++' }

/**
 * Sees to the system's libraries and tools. As root on Debian and its kin they are installed; anybody else is told
 * what to install. On other Linux systems only commands can be looked for, and elsewhere nothing is needed.
 * @param {readonly string[]} packages Debian's names
 * @throws {PrepareError} naming what is missing
 */
export async function ensureSystemPackages(packages) {
  if (process.platform !== 'linux') return
  if (!existsSync('/usr/bin/dpkg-query')) return checkCommands(packages)
  const missing = packages.filter((name) => !isInstalled(name) && !isInstalled(`${name}t64`))
  if (missing.length === 0) return
  if (!isRoot()) {
    throw new PrepareError(`missing system packages; run: sudo apt-get install ${missing.join(' ')}`)
  }
  say(`installing system packages: ${missing.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await step('apt-get', ['update', '-qq'], { what: 'apt-get update', env })
  const names = missing.map((name) => (isOffered(name) ? name : `${name}t64`))
  await step('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    what: 'apt-get install',
    env,
  })
}

/** @param {string} name */
function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' })
  return stdout === 'installed'
}

/** Whether the package lists have the package itself, rather than just a name that others provide. @param {string} name */
function isOffered(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' })
  return /Candidate: (?!\(none\))/.test(stdout)
}

/** @param {readonly string[]} packages */
function checkCommands(packages) {
  const commands = Object.entries(COMMANDS).flatMap(([name, command]) =>
    packages.includes(name) ? [command] : [],
  )
  const missing = commands.filter((command) => !isOnPath(command))
  if (missing.length > 0) throw new PrepareError(`missing commands, install them first: ${missing.join(' ')}`)
}

/** @param {string} command */
const isOnPath = (command) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)))
