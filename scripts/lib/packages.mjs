import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fingerprint } from './cache.mjs'
import { inModules, pinnedNode, root } from './paths.mjs'
import { say, step } from './run.mjs'

const stamp = inModules('.closewell-packages')

/** What the packages were installed from: the lock file, for this kind of machine. */
const wanted = () =>
  fingerprint(readFileSync(join(root, 'package-lock.json')), process.platform, process.arch)

/** True when node_modules holds what package-lock.json says, the pinned Node included. */
export const packagesAreReady = () =>
  existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

/**
 * Installs the packages of package-lock.json. No package's own install script runs, but for that of `node`,
 * which fetches the pinned Node as a package of the same registry.
 */
export async function installPackages() {
  say('installing the packages of package-lock.json (about a minute)')
  await npm(['ci', '--ignore-scripts', '--include=dev'], { what: 'installing packages' })
  await step(machineNode(), ['installArchSpecificPackage.js'], {
    what: 'installing the pinned Node',
    cwd: inModules('node'),
    env: quietNpm(),
  })
  // node_modules/.bin has no link to a file that wasn't there when the packages were installed.
  await npm(['rebuild', 'node', '--ignore-scripts'], { what: 'linking the pinned Node' })
  const version = await step(pinnedNode, ['--version'], { what: 'starting the pinned Node' })
  await writeFile(stamp, wanted())
  say(`packages are installed; tools run on Node ${version.trim()}`)
}

/**
 * Runs npm: the one that runs this script, when there is one, else the one on the PATH.
 * @param {readonly string[]} args
 * @param {{ what: string, cwd?: string }} options
 */
export function npm(args, options) {
  const self = process.env['npm_execpath']
  const env = quietNpm()
  if (self !== undefined && /npm-cli\.c?js$/.test(self))
    return step(machineNode(), [self, ...args], { ...options, env })
  return step('npm', args, { ...options, env, shell: process.platform === 'win32' })
}

/** The machine's Node: the pinned one may be running this script, and vanishes while packages are installed. */
function machineNode() {
  const inside = (/** @type {string} */ path) => path.startsWith(join(root, 'node_modules') + sep)
  const starter = process.env['npm_node_execpath']
  if (starter !== undefined && !inside(starter)) return starter
  return inside(process.execPath) ? 'node' : process.execPath
}

/** Our environment with npm's messages down to errors, without the name of the script that npm runs now. */
function quietNpm() {
  const { npm_command: _command, npm_lifecycle_event: _event, ...env } = process.env
  return { ...env, npm_config_loglevel: 'error', npm_config_fund: 'false', npm_config_audit: 'false' }
}
