import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { alone, fingerprint, fingerprintFiles, madeOnce } from './cache.mjs'

const NO_SUCH_PROCESS = 2 ** 22 + 1

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'closewell-cache-'))
  vi.stubEnv('XDG_CACHE_HOME', folder)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

describe('fingerprint', () => {
  it('tells apart lists whose texts run together alike', () => {
    expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'))
    expect(fingerprint('ab', 'c')).toBe(fingerprint('ab', 'c'))
  })

  it('changes with the content and with the name of a file', async () => {
    const [a, b] = [join(folder, 'a'), join(folder, 'b')]
    await writeFile(a, 'one')
    await writeFile(b, 'one')
    const before = fingerprintFiles([a])
    expect(fingerprintFiles([b])).not.toBe(before)
    await writeFile(a, 'two')
    expect(fingerprintFiles([a])).not.toBe(before)
  })
})

describe('madeOnce', () => {
  it('makes a folder the first time only', async () => {
    const target = join(folder, 'deep', 'thing')
    const make = vi.fn((/** @type {string} */ temporary) => writeFile(join(temporary, 'file'), 'made'))
    expect(await madeOnce(target, make)).toBe(target)
    await madeOnce(target, make)
    expect(make).toHaveBeenCalledTimes(1)
    expect(await readFile(join(target, 'file'), 'utf8')).toBe('made')
  })

  it('leaves nothing behind when making fails', async () => {
    const failing = madeOnce(join(folder, 'thing'), () => Promise.reject(new Error('no network')))
    await expect(failing).rejects.toThrow('no network')
    expect(await readdir(folder)).toEqual([])
  })

  it('clears what a killed run left half made', async () => {
    const abandoned = join(folder, `other.making-${NO_SUCH_PROCESS}`)
    const underWay = join(folder, `other.making-${process.ppid}`)
    await mkdir(abandoned)
    await mkdir(underWay)
    await madeOnce(join(folder, 'thing'), () => Promise.resolve())
    expect(existsSync(abandoned)).toBe(false)
    expect(existsSync(underWay)).toBe(true)
  })
})

describe('alone', () => {
  const locks = async () =>
    (await readdir(join(folder, 'closewell'))).filter((name) => name.endsWith('.lock'))

  it('lets one run at a time through', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    let inside = 0
    let most = 0
    const work = async () => {
      most = Math.max(most, ++inside)
      await new Promise((resolve) => setTimeout(resolve, 20))
      inside--
    }
    await Promise.all([alone(work), alone(work)])
    expect(most).toBe(1)
    expect(await locks()).toEqual([])
  })

  it('takes over the lock of a process that is no more, and gives it back after a failure', async () => {
    await alone(async () => {
      const [lock] = await locks()
      await writeFile(join(folder, 'closewell', lock ?? ''), String(NO_SUCH_PROCESS))
      await expect(alone(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    })
    expect(await locks()).toEqual([])
  })
})
