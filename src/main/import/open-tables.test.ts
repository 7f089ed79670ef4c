import { existsSync } from 'node:fs'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder } from './containers/testing/tables.ts'
import { xlsxOf } from './containers/testing/xlsx-file.ts'
import { zipOf } from './containers/testing/zip-file.ts'
import { openTables, type OpenedTables } from './open-tables.ts'

const CSV = 'case_id,status\nC-1,open\n'

/** Opens a file of these bytes; the folder with its work files is given too. */
function withOpened<T>(
  name: string,
  content: string | Buffer,
  run: (opened: OpenedTables, workFolder: string, path: string) => Promise<T>,
): Promise<T> {
  return inFolder(async (folder) => {
    const path = join(folder, name)
    const workFolder = join(folder, 'workspace', 'work')
    await writeFile(path, content)
    await utimes(path, 1_700_000_000, 1_700_000_000)
    const opened = await openTables(path, { workFolder, signal: new AbortController().signal })
    try {
      return await run(opened, workFolder, path)
    } finally {
      await opened.close()
    }
  })
}

async function cellsOf({ tables }: OpenedTables): Promise<(readonly string[])[][]> {
  const all: (readonly string[])[][] = []
  for (const table of tables) {
    const rows: (readonly string[])[] = []
    for await (const batch of table.read()) rows.push(...batch.rows.map(({ cells }) => cells))
    all.push(rows)
  }
  return all
}

describe('opening a file', () => {
  it('reads text in place', async () => {
    await withOpened('cases.xlsx', CSV, async (opened, workFolder) => {
      expect(opened.tables.map(({ file, format }) => [file, format])).toEqual([['cases.xlsx', 'csv']])
      expect(await cellsOf(opened)).toEqual([
        [
          ['case_id', 'status'],
          ['C-1', 'open'],
        ],
      ])
      expect(existsSync(workFolder)).toBe(false)
    })
  })

  it('converts workbooks inside of the work folder alone, and leaves nothing there', async () => {
    const workbook = await xlsxOf({ sheets: [{ name: 'Cases', rows: [['case_id'], ['C-1']] }] })
    await withOpened('cases.csv', workbook, async (opened, workFolder, path) => {
      const [table] = opened.tables
      expect(table).toMatchObject({
        file: 'cases.csv',
        sheet: 'Cases',
        format: 'xlsx',
        encoding: 'utf-8',
        modifiedMs: 1_700_000_000_000,
        leavesOutBlanks: true,
      })
      expect(table).not.toHaveProperty('path')
      expect(await cellsOf(opened)).toEqual(await cellsOf(opened))
      expect((await readdir(join(path, '..'))).toSorted()).toEqual(['cases.csv', 'workspace'])
      expect(await readdir(workFolder)).toHaveLength(1)
      await opened.close()
      expect(await readdir(workFolder)).toEqual([])
    })
  })

  it('reads all that an archive holds, under its names and times', async () => {
    const modified = new Date(2025, 4, 6, 7, 8, 10)
    const zip = await zipOf([
      { name: 'tickets.csv', content: CSV, modified },
      { name: 'users.json', content: '[{"id":1,"name":"Ada"}]' },
      { name: 'notes.txt', content: 'Exported by the helpdesk.' },
      { name: 'number.txt', content: '17' },
      { name: 'CaseComment.csv', content: 'Id,ParentId\n' },
      { name: 'picture.png', content: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') },
    ])
    await withOpened('export.zip', zip, async (opened) => {
      expect(opened.tables.map(({ file, format }) => [file, format])).toEqual([
        ['export.zip/tickets.csv', 'csv'],
        ['export.zip/users.json', 'json'],
      ])
      expect(opened.tables[0]?.modifiedMs).toBe(modified.getTime())
      expect((await cellsOf(opened))[0]).toEqual([
        ['case_id', 'status'],
        ['C-1', 'open'],
      ])
      expect(opened.skipped).toEqual([
        { file: 'export.zip/picture.png', reason: 'it is an image' },
        { file: 'export.zip/notes.txt', reason: 'it has no rows below its header' },
        { file: 'export.zip/number.txt', reason: 'it is a single value' },
        { file: 'export.zip/CaseComment.csv', reason: 'it has no rows below its header' },
      ])
    })
  })
})

describe('files that cannot be opened', () => {
  it.each([
    ['a PDF', 'cases.xlsx', '%PDF-1.7', 'notRecognised'],
    [
      'an archive with nothing to import',
      'export.zip',
      zipOf([{ name: 'readme.txt', content: 'hi' }]),
      'notRecognised',
    ],
    [
      'a damaged text in an archive',
      'export.zip',
      zipOf([{ name: 'a.json', content: '[{"id":1},{"id' }]),
      'malformedFile',
    ],
    ['a login page', 'cases.csv', '<!doctype html><form><input type=password></form>', 'webPage'],
  ] as const)('say so and leave nothing behind: %s', async (_, name, content, code) => {
    await inFolder(async (folder) => {
      const path = join(folder, name)
      const workFolder = join(folder, 'work')
      await mkdir(workFolder)
      await writeFile(path, await content)
      const opening = openTables(path, { workFolder, signal: new AbortController().signal })
      await expect(opening).rejects.toMatchObject({ name: 'ClosewellError', code })
      expect(await readdir(workFolder)).toEqual([])
    })
  })

  it('leave nothing behind when they are cancelled', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'cases.xlsx')
      const rows = Array.from({ length: 20_000 }, (_, index) => [`C-${index}`, `text ${index}`])
      await writeFile(path, await xlsxOf({ sheets: [{ name: 'Cases', rows }] }))
      const controller = new AbortController()
      const opening = openTables(path, {
        workFolder: folder,
        signal: controller.signal,
        onProgress: () => controller.abort(),
      })
      await expect(opening).rejects.toMatchObject({ code: 'cancelled' })
      expect(await readdir(folder)).toEqual(['cases.xlsx'])
    })
  })
})
