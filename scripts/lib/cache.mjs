import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cacheFolder, root } from './paths.mjs'
import { say } from './run.mjs'

/** SHA-256 in hex over all parts, each with its length, so that no two lists of parts give one text. @param {(string | Buffer)[]} parts */
export function fingerprint(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return hash.digest('hex')
}

/** Every file below a folder, as sorted absolute paths. @param {string} folder @returns {string[]} */
export function filesBelow(folder) {
  if (!existsSync(folder)) return []
  const found = []
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...filesBelow(path))
    else found.push(path)
  }
  return found.sort()
}

/** A fingerprint of files' names and contents. @param {readonly string[]} files */
export const fingerprintFiles = (files) =>
  fingerprint(...files.flatMap((file) => [file.slice(root.length), readFileSync(file)]))

/**
 * Gives a folder that is made once: `make` fills a folder beside it, which takes the final name when it is whole.
 * @param {string} folder
 * @param {(temporary: string) => Promise<void>} make
 */
export async function madeOnce(folder, make) {
  if (existsSync(folder)) return folder
  await mkdir(dirname(folder), { recursive: true })
  await removeAbandoned(dirname(folder))
  const temporary = `${folder}.making-${process.pid}`
  try {
    await mkdir(temporary)
    await make(temporary)
    await rename(temporary, folder)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** Removes what runs that were killed left half made. @param {string} folder */
async function removeAbandoned(folder) {
  for (const name of readdirSync(folder)) {
    const pid = Number(/\.making-(\d+)/.exec(name)?.[1])
    if (pid > 0 && !isAlive(pid)) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/**
 * Runs `work` while no other run of this repository's scripts does; waits for that one to end.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  const lock = join(cacheFolder(), `prepare-${fingerprint(root).slice(0, 12)}.lock`)
  await mkdir(dirname(lock), { recursive: true })
  for (let told = false; !(await take(lock)); told = true) {
    if (!told) say(`waiting for another run of ${basename(root)} to finish its preparation`)
    await sleep(300)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

/** @param {string} lock */
async function take(lock) {
  try {
    const file = await open(lock, 'wx')
    await file.writeFile(String(process.pid))
    await file.close()
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''))
    if (owner > 0 && !isAlive(owner)) await rm(lock, { force: true })
    return false
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
