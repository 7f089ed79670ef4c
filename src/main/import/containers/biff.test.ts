import { utils, write, type WorkBook } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readAll } from './testing/tables.ts'

const workbook = (Workbook: WorkBook['Workbook'] = {}): Buffer => {
  const cases = utils.aoa_to_sheet([
    ['Case', 'Opened', 'Count', 'Done'],
    ['0017', null, 12.5, true],
    [null, null, null, null],
    ['ż'],
  ])
  cases['B2'] = { t: 'n', v: 45_628.385, z: 'dd/mm/yyyy hh:mm' }
  cases['C4'] = { t: 'e', v: 0x2a }
  const Sheets = { Cases: cases, Lists: utils.aoa_to_sheet([['x']]), Empty: utils.aoa_to_sheet([]) }
  return write(
    { Sheets, SheetNames: ['Cases', 'Lists', 'Empty'], Workbook },
    { type: 'buffer', bookType: 'biff8' },
  ) as Buffer
}

const read = (bytes: Buffer) => readAll(bytes, 'ole', 'tickets.xls')

describe('workbooks of Excel 97 to 2003', () => {
  it('give their sheets as text, dates as dates', async () => {
    const { tables } = await read(workbook())
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Cases', 'Lists'])
    expect(tables[0]?.rows.map(({ row, cells }) => [row, cells])).toEqual([
      [1, ['Case', 'Opened', 'Count', 'Done']],
      [2, ['0017', '2024-12-02 09:14:24', '12.5', 'TRUE']],
      [4, ['ż', '', '#N/A']],
    ])
  })

  it('keep back the sheets that a program hides for itself', async () => {
    const { tables, skipped } = await read(workbook({ Sheets: [{}, { Hidden: 2 }, {}] }))
    expect(tables.map(({ sheet }) => sheet)).toEqual(['Cases'])
    expect(skipped.map(({ file }) => file)).toEqual(['tickets.xls, sheet "Lists"'])
  })

  it('are refused with a password, as damaged ones are', async () => {
    const newer = Buffer.concat([workbook().subarray(0, 512), Buffer.from('EncryptedPackage', 'utf16le')])
    await expect(read(newer)).rejects.toMatchObject({
      code: 'passwordProtected',
      message: expect.stringContaining('remove the password') as string,
    })
    for (const bytes of [
      workbook().subarray(0, 700),
      Buffer.concat([workbook().subarray(0, 8), Buffer.alloc(4088)]),
    ]) {
      await expect(read(bytes)).rejects.toThrow('remove the password')
    }
  })

  it('are refused beyond the size that memory allows', async () => {
    const large = Buffer.concat([workbook(), Buffer.alloc(33 * 1024 * 1024)])
    await expect(read(large)).rejects.toMatchObject({ code: 'tooLarge' })
  })
})
