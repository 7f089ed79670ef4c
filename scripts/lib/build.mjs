import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow, fingerprintFiles } from './cache.mjs'
import { inModules, pinnedNode, root } from './paths.mjs'
import { say, step } from './run.mjs'

const stamp = join(root, 'out', '.sources')

/** A fingerprint of all that the build is made from; tests don't count. */
function sources() {
  const code = filesBelow(join(root, 'src')).filter((file) => !/\.test\.tsx?$/.test(file))
  const config = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json']
  return fingerprintFiles([...code, ...config.map((name) => join(root, name))])
}

/** True when out/ was made from the sources as they are now. */
export const buildIsReady = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sources()

/** Builds the app and the command line into out/. */
export async function build() {
  const from = sources()
  const startedAtMs = Date.now()
  await step(
    pinnedNode,
    [inModules('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
    {
      what: 'building',
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  await writeFile(stamp, from)
  say(`built in ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`)
}
