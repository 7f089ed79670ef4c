import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInThread, threadEntry } from './read-in-thread.ts'
import { inFolder } from './testing/tables.ts'
import { xlsxOf } from './testing/xlsx-file.ts'

const codeOf = (source: string): URL => new URL(`data:text/javascript,${encodeURIComponent(source)}`)

const request = (folder: string) =>
  ({
    source: { path: join(folder, 'cases.xlsx'), file: 'cases.xlsx', modifiedMs: 0, counts: true },
    format: 'zip',
    folder,
  }) as const

const options = (changes: Partial<Parameters<typeof readInThread>[1]> = {}) => ({
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...changes,
})

describe('the reading thread', () => {
  it('converts a file and tells how far it is', async () => {
    await inFolder(async (folder) => {
      const rows = Array.from({ length: 2000 }, (_, index) => [`C-${index}`, 'open'])
      await writeFile(join(folder, 'cases.xlsx'), await xlsxOf({ sheets: [{ name: 'Cases', rows }] }))
      const progress: number[] = []
      const { tables } = await readInThread(
        request(folder),
        options({ onProgress: (bytes) => progress.push(bytes) }),
      )
      expect(tables.map(({ sheet }) => sheet)).toEqual(['Cases'])
      expect(progress.length).toBeGreaterThan(0)
    })
  })

  it('tells what is wrong with a file, and what it is called', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'cases.xlsx'), 'PK no archive')
      await expect(readInThread(request(folder), options())).rejects.toMatchObject({
        name: 'ClosewellError',
        code: 'malformedFile',
        details: { file: 'cases.xlsx' },
      })
    })
  })

  it('tells that a file has gone', async () => {
    await inFolder(async (folder) => {
      const gone = { ...request(folder), format: 'html' } as const
      await expect(readInThread(gone, options())).rejects.toMatchObject({
        code: 'fileUnreadable',
        details: { reason: 'ENOENT' },
      })
    })
  })

  it('is ended when it hangs', async () => {
    await inFolder(async (folder) => {
      const hanging = options({ entry: codeOf('for (;;);'), maxSilenceMs: 300 })
      await expect(readInThread(request(folder), hanging)).rejects.toMatchObject({ code: 'malformedFile' })
    })
  })

  it('is not ended while it goes on', async () => {
    await inFolder(async (folder) => {
      const slow = codeOf(`
        import { parentPort } from 'node:worker_threads'
        let bytes = 0
        const timer = setInterval(() => {
          bytes += 1
          parentPort.postMessage({ kind: 'progress', bytes })
          if (bytes < 10) return
          clearInterval(timer)
          parentPort.postMessage({ kind: 'done', tables: [], texts: [], skipped: [] })
        }, 100)`)
      await readInThread(request(folder), options({ entry: slow, maxSilenceMs: 700 }))
    })
  })

  it('is ended at once when the import is cancelled, even while it hangs', async () => {
    await inFolder(async (folder) => {
      const controller = new AbortController()
      const hanging = options({ entry: codeOf('for (;;);'), signal: controller.signal })
      const reading = readInThread(request(folder), hanging)
      setTimeout(() => controller.abort(), 100)
      await expect(reading).rejects.toMatchObject({ code: 'cancelled' })
      await expect(readInThread(request(folder), hanging)).rejects.toMatchObject({ code: 'cancelled' })
    })
  })

  it('may not take more memory than it is given', async () => {
    await inFolder(async (folder) => {
      const greedy = codeOf('const all = []; for (let i = 0; ; i += 1) all.push("text " + i + Math.random())')
      await expect(
        readInThread(request(folder), options({ entry: greedy, heapMib: 24 })),
      ).rejects.toMatchObject({
        code: 'tooLarge',
      })
    })
  })

  it('passes on its defects, and that it ended without a word', async () => {
    await inFolder(async (folder) => {
      const broken = options({ entry: codeOf('throw new TypeError("a defect")') })
      await expect(readInThread(request(folder), broken)).rejects.toThrow('a defect')
      const silent = options({ entry: codeOf('process.exit(3)') })
      await expect(readInThread(request(folder), silent)).rejects.toThrow('code 3')
      expect(await readdir(folder)).toEqual([])
    })
  })
})

describe('its code', () => {
  it.each([
    [
      'file:///app/src/main/import/containers/read-in-thread.ts',
      'file:///app/src/main/import/containers/thread.ts',
    ],
    ['file:///app/out/main/cli.js', 'file:///app/out/main/import-reader.js'],
    ['file:///app/out/main/chunks/open-tables-1a2b.js', 'file:///app/out/main/import-reader.js'],
  ])('of %s is %s', (module, entry) => {
    expect(threadEntry(module).href).toBe(entry)
  })
})
