import { describe, expect, it } from 'vitest'
import { readAll } from './testing/tables.ts'

const workbook = (sheets: string, declaration = '<?xml version="1.0"?>') =>
  `${declaration}<?mso-application progid="Excel.Sheet"?>
  <ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns="urn:schemas-microsoft-com:office:spreadsheet">${sheets}</ss:Workbook>`

const sheet = (rows: string, name = 'Sheet1') =>
  `<ss:Worksheet ss:Name="${name}"><ss:Table ss:ExpandedRowCount="9">${rows}</ss:Table></ss:Worksheet>`

const cell = (type: string, value: string, attributes = '') =>
  `<ss:Cell ${attributes}><ss:Data ss:Type="${type}">${value}</ss:Data></ss:Cell>`

const read = (xml: string | Buffer) => readAll(xml, 'spreadsheetml', 'tickets.xls')

describe('XML spreadsheets', () => {
  it('give every kind of value as text', async () => {
    const { tables, read: bytesRead } = await read(
      workbook(
        sheet(
          `<ss:Row>${cell('Number', '80000422910')}${cell('Number', '1.5E3')}${cell('String', 'a &amp; b&#10;c')}${cell('Boolean', '1')}${cell('Error', '#N/A')}</ss:Row>
           <ss:Row>${cell('DateTime', '2025-03-30T14:05:00.000')}${cell('DateTime', '1899-12-31T09:14:24.000')}${cell('String', '2025-03-30 14:05:00')}</ss:Row>
           <ss:Row><ss:Cell><ss:Data ss:Type="String"><B>rich</B> text</ss:Data><ss:Comment><ss:Text>no</ss:Text></ss:Comment></ss:Cell></ss:Row>`,
        ),
      ),
    )
    expect(tables).toHaveLength(1)
    expect(tables[0]).toMatchObject({ file: 'tickets.xls', sheet: 'Sheet1' })
    expect(tables[0]?.cells).toEqual([
      ['80000422910', '1500', 'a & b\nc', 'TRUE', '#N/A'],
      ['2025-03-30 14:05:00', '09:14:24', '2025-03-30 14:05:00'],
      ['rich text'],
    ])
    expect(bytesRead).toBeGreaterThan(0)
  })

  it('keep the places of rows and cells, also behind merged ones, and every sheet', async () => {
    const rows = `<ss:Row ss:Index="3">${cell('String', 'a', 'ss:Index="2"')}${cell('String', 'b', 'ss:MergeAcross="2"')}${cell('String', 'c')}</ss:Row><ss:Row><ss:Cell/></ss:Row><ss:Row>${cell('String', 'd')}</ss:Row>`
    const { tables } = await read(workbook(sheet(rows, 'One') + sheet('', 'None') + sheet(rows, 'Two')))
    expect(tables.map((table) => table.sheet)).toEqual(['One', 'Two'])
    expect(tables[1]?.rows.map(({ row, cells }) => [row, cells])).toEqual([
      [3, ['', 'a', 'b', '', '', 'c']],
      [5, ['d']],
    ])
  })

  it('are read in their own encoding', async () => {
    const rows = sheet(`<ss:Row>${cell('String', 'zażółć')}</ss:Row>`)
    const utf16 = Buffer.from(`\uFEFF${workbook(rows, '<?xml version="1.0" encoding="UTF-16"?>')}`, 'utf16le')
    expect((await read(utf16)).tables[0]).toMatchObject({ encoding: 'utf-16le', cells: [['zażółć']] })
    const latin = Buffer.from(
      workbook(
        sheet(`<ss:Row>${cell('String', 'é')}</ss:Row>`),
        '<?xml version="1.0" encoding="windows-1252"?>',
      ),
      'latin1',
    )
    expect((await read(latin)).tables[0]).toMatchObject({ encoding: 'windows-1252', cells: [['é']] })
  })

  it.each([
    ['a place that cannot be', workbook(sheet(`<ss:Row ss:Index="-1">${cell('String', 'a')}</ss:Row>`))],
    [
      'a cell far beyond the last column',
      workbook(sheet(`<ss:Row>${cell('String', 'a', 'ss:Index="99999999"')}</ss:Row>`)),
    ],
    [
      'a merged cell that is endless',
      workbook(sheet(`<ss:Row>${cell('String', 'a', 'ss:MergeAcross="1e9"')}</ss:Row>`)),
    ],
    ['an end that is missing', workbook(sheet('')).slice(0, -30)],
    ['entities of its own', `<!DOCTYPE a [<!ENTITY b "c">]>${workbook('')}`],
  ])('are refused with %s', async (_, xml) => {
    await expect(read(xml)).rejects.toMatchObject({ code: 'malformedFile', details: { file: 'tickets.xls' } })
  })
})
