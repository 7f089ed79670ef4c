import { build, buildIsReady } from './build.mjs'
import { alone } from './cache.mjs'
import { hasDisplay } from './display.mjs'
import { ensureElectron } from './electron.mjs'
import { installPackages, packagesAreReady } from './packages.mjs'
import { PrepareError, say } from './run.mjs'
import { DISPLAY_PACKAGES, ELECTRON_PACKAGES, ensureSystemPackages } from './system-packages.mjs'

/**
 * Makes this machine ready for what is to run, doing only what isn't done yet.
 * @param {{ electron?: boolean, build?: boolean }} needs beyond the packages: `electron` with its libraries and a
 *   display, `build` of out/
 * @returns {Promise<NodeJS.ProcessEnv>} the environment for what is started next
 * @throws {PrepareError}
 */
export async function prepare(needs) {
  const done = packagesAreReady() && !needs.electron && (!needs.build || buildIsReady())
  if (done) return process.env
  return alone(async () => {
    if (!packagesAreReady()) await installPackages()
    const added = needs.electron ? await prepareElectron() : {}
    if (needs.build && !buildIsReady()) await build()
    return { ...process.env, ...added }
  })
}

async function prepareElectron() {
  await ensureSystemPackages([...ELECTRON_PACKAGES, ...(hasDisplay() ? [] : DISPLAY_PACKAGES)])
  return ensureElectron()
}

/**
 * Runs one of the project's commands: its number becomes the exit code, a PrepareError one line on stderr.
 * @param {() => Promise<number>} command
 */
export async function main(command) {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
