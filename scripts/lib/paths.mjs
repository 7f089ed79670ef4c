import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = join(fileURLToPath(new URL('../..', import.meta.url)), '.')

/** The Node that every tool of the project runs on, whatever Node the machine has. */
export const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** A path inside the repository's node_modules. @param {string[]} parts */
export const inModules = (...parts) => join(root, 'node_modules', ...parts)

/** This user's folder for things that are made once a machine. */
export function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(base, 'closewell')
}

/** A path inside scripts/lib. @param {string[]} parts */
export const inLib = (...parts) => join(root, 'scripts', 'lib', ...parts)

/** Reads a JSON file. @param {string} file @returns {any} */
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))
