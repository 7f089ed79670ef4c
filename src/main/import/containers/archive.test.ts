import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openArchive } from './archive.ts'
import { Conversion } from './conversion.ts'
import { inFolder, readAll } from './testing/tables.ts'
import { xlsxOf } from './testing/xlsx-file.ts'
import { zipOf } from './testing/zip-file.ts'

const CSV = 'case_id,status\nC-1,open\n'
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1')
const LIST_HEADER = Buffer.from('PK\x01\x02', 'latin1')

const archive = (name = 'cases.csv', content: string | Buffer = CSV) => zipOf([{ name, content }])
const read = (bytes: Buffer) => readAll(bytes, 'zip', 'export.zip')

/** The archive with some bytes of a header changed. */
function changed(zip: Buffer, header: Buffer, offset: number, bytes: readonly number[]): Buffer {
  const copy = Buffer.from(zip)
  Buffer.from(bytes).copy(copy, copy.indexOf(header) + offset)
  return copy
}

describe('archives of files', () => {
  it('give their texts and the tables of their workbooks, with the names they have inside', async () => {
    const zip = await zipOf([
      { name: 'data/tickets.csv', content: CSV },
      {
        name: 'users.xlsx',
        content: await xlsxOf({
          sheets: [
            {
              name: 'Users',
              rows: [
                ['id', 'name'],
                ['1', 'Ada'],
              ],
            },
          ],
        }),
      },
      { name: 'page.xls', content: '<table><tr><td>id</td></tr><tr><td>1</td></tr></table>' },
    ])
    const { texts, tables, skipped, read: bytesRead } = await read(zip)
    expect(texts).toEqual(['export.zip/data/tickets.csv'])
    expect(tables.map(({ file, sheet, cells }) => ({ file, sheet, cells }))).toEqual([
      {
        file: 'export.zip/users.xlsx',
        sheet: 'Users',
        cells: [
          ['id', 'name'],
          ['1', 'Ada'],
        ],
      },
      { file: 'export.zip/page.xls', sheet: null, cells: [['id'], ['1']] },
    ])
    expect(skipped).toEqual([])
    expect(bytesRead).toBeLessThan(zip.length)
  })

  it('pass over what is no table, and do not speak of what the system left', async () => {
    const { texts, skipped } = await read(
      await zipOf([
        { name: 'tickets.csv', content: CSV },
        { name: 'manual.pdf', content: '%PDF-1.7' },
        { name: 'login.html', content: '<html><body>Sign in</body></html>' },
        { name: 'letter.docx', content: await zipOf([{ name: '[Content_Types].xml', content: '<Types/>' }]) },
        { name: 'empty.csv', content: '' },
        { name: '__MACOSX/._tickets.csv', content: 'x' },
        { name: '.DS_Store', content: 'x' },
      ]),
    )
    expect(texts).toEqual(['export.zip/tickets.csv'])
    expect(skipped.map(({ file }) => file.replace('export.zip/', ''))).toEqual([
      'manual.pdf',
      'login.html',
      'letter.docx',
      'empty.csv',
    ])
    expect(skipped[0]?.reason).toBe('it is a PDF')
  })

  it('say what they hold where nothing can be imported', async () => {
    await expect(read(await archive('manual.pdf', '%PDF-1.7'))).rejects.toMatchObject({
      code: 'notRecognised',
      message: expect.stringContaining('manual.pdf (it is a PDF)') as string,
    })
  })

  it('are refused with archives inside, and with damaged workbooks inside', async () => {
    const nested = await archive('inner.zip', await archive())
    await expect(read(nested)).rejects.toMatchObject({
      code: 'unsafeArchive',
      details: { file: 'export.zip/inner.zip' },
    })
    const workbook = await xlsxOf({ sheets: [{ name: 'A', rows: [], xml: '<worksheet>' }] })
    await expect(read(await archive('a.xlsx', workbook))).rejects.toMatchObject({
      code: 'malformedFile',
      details: { file: 'export.zip/a.xlsx', sheet: 'A' },
    })
  })
})

describe('archives that are damaged or lie', () => {
  it('are refused when they are cut off', async () => {
    const zip = await archive()
    for (const bytes of [4, 40, zip.length - 30, zip.length - 1]) {
      await expect(read(zip.subarray(0, bytes))).rejects.toMatchObject({ code: 'malformedFile' })
    }
  })

  it.each([
    ['of the unpacked size', LIST_HEADER, 24, [1, 0, 0, 0], 'malformedFile'],
    ['of a larger size', LIST_HEADER, 24, [0xff, 0xff, 0, 0], 'malformedFile'],
    ['of the checksum', LIST_HEADER, 16, [1, 2, 3, 4], 'malformedFile'],
    ['of the name', LOCAL_HEADER, 30, [0x58], 'malformedFile'],
    ['of the packing', LOCAL_HEADER, 8, [0, 0], 'malformedFile'],
    ['of a password in the list', LIST_HEADER, 8, [1, 8], 'passwordProtected'],
    ['of a password in the file', LOCAL_HEADER, 6, [1, 8], 'passwordProtected'],
    ['of the place of a file', LIST_HEADER, 42, [9, 0, 0, 0], 'malformedFile'],
  ] as const)('are refused with a lie %s', async (_, header, offset, bytes, code) => {
    await expect(read(changed(await archive(), header, offset, bytes))).rejects.toMatchObject({ code })
  })

  it('are not unpacked beyond what their list says', async () => {
    const zip = changed(await archive('cases.csv', Buffer.alloc(900_000, CSV)), LIST_HEADER, 24, [0, 4, 0, 0])
    await inFolder(async (folder) => {
      const path = join(folder, 'export.zip')
      await writeFile(path, zip)
      const source = { path, file: 'export.zip', modifiedMs: 0, counts: true }
      const { entries, close } = await openArchive(source, new Conversion(folder, () => undefined))
      let bytes = 0
      const reading = async (): Promise<void> => {
        for await (const chunk of entries[0]?.read() ?? []) bytes += chunk.length
      }
      await expect(reading()).rejects.toMatchObject({ code: 'malformedFile' })
      expect(bytes).toBeLessThanOrEqual(1024)
      close()
    })
  })

  it('are refused when a file of theirs is damaged', async () => {
    const zip = await archive('cases.csv', CSV.repeat(100))
    zip.fill(0x55, 45, 60)
    await expect(read(zip)).rejects.toMatchObject({ code: 'malformedFile' })
  })

  it('are refused with more files than any export has', async () => {
    const members = Array.from({ length: 1001 }, (_, index) => ({ name: `${index}.csv`, content: '' }))
    await expect(read(await zipOf(members))).rejects.toMatchObject({ code: 'unsafeArchive' })
  })

  it('are refused as bombs', async () => {
    await expect(read(await archive('cases.csv', Buffer.alloc(30_000_000, 'a')))).rejects.toMatchObject({
      code: 'unsafeArchive',
    })
  })
})
