import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAll } from '../testing/tables.ts'
import { relations, xlsxOf, type XlsxParts } from '../testing/xlsx-file.ts'
import { zipOf } from '../testing/zip-file.ts'

const read = async (book: XlsxParts) => readAll(await xlsxOf(book), 'zip', 'cases.xlsx')

/** A sheet whose rows are given as XML. */
const readRows = async (rows: string, parts: Partial<XlsxParts> = {}) => {
  const xml = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`
  return read({ sheets: [{ name: 'Cases', rows: [], xml }], ...parts })
}

const cellsOf = async (rows: string, parts: Partial<XlsxParts> = {}) =>
  (await readRows(rows, parts)).tables[0]?.cells ?? []

describe('what workbooks hold', () => {
  it('comes back as it was written, blanks and odd characters included', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ' ', 'ż', '👩‍🔧', '\n', '\r', '\t', '\u0007', '<', '&', '"', '_', 'x000D_'),
    })
    const sheet = fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
        const named = sheets.map((rows, index) => ({ name: `S${index} & <"ż">`, rows }))
        const filled = named.map(({ name, rows }) => ({
          name,
          rows: rows
            .map((cells, index) => ({
              row: index + 1,
              cells: cells.slice(0, cells.findLastIndex((each) => each !== '') + 1),
            }))
            .filter(({ cells }) => cells.length > 0),
        }))
        const expected = filled.filter(({ rows }) => rows.length > 0)
        if (expected.length === 0) return
        const { tables } = await read({ sheets: named })
        expect(
          tables.map((table) => ({
            name: table.sheet,
            rows: table.rows.map(({ row, cells }) => ({ row, cells })),
          })),
        ).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('is read as another program writes it', async () => {
    const rows = [
      ['Case', 'Opened', 'Count', 'Done', 'Text'],
      ['C-1', new Date(Date.UTC(2025, 2, 30, 2, 30, 0)), 17, true, 'żółw & <b>'],
      ['C-2', new Date(Date.UTC(1999, 11, 31)), 0.1, false, 'line\r\nbreak'],
    ]
    const sheet = utils.aoa_to_sheet(rows, { cellDates: true, dateNF: 'yyyy-mm-dd hh:mm:ss', UTC: true })
    const bytes = write(
      { Sheets: { 'Page 1': sheet }, SheetNames: ['Page 1'] },
      { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true },
    ) as Buffer
    const { tables, read: bytesRead } = await readAll(bytes, 'zip')
    expect(tables[0]?.cells).toEqual([
      ['Case', 'Opened', 'Count', 'Done', 'Text'],
      ['C-1', '2025-03-30 02:30:00', '17', 'TRUE', 'żółw & <b>'],
      ['C-2', '1999-12-31 00:00:00', '0.1', 'FALSE', 'line\r\nbreak'],
    ])
    expect(bytesRead).toBeGreaterThan(0)
    expect(bytesRead).toBeLessThan(bytes.length)
  })

  it('is text of every kind of cell', async () => {
    const cells = await cellsOf(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>in</t><r><rPr><b/></rPr><t>line</t></r><rPh><t>no</t></rPh></is></c>
       <c r="B1" t="str"><f>WEBSERVICE("http://example.com")</f><v>cached_x000D_</v></c>
       <c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#N/A</v></c>
       <c r="F1" t="d"><v>2025-03-30T14:05:00</v></c><c r="G1"><f>1+1</f><v>2</v></c><c r="H1"><f>1+1</f></c>
       <c r="I1"><v>12345678901234567</v></c><c r="J1"><v>1.2E+17</v></c></row>`,
    )
    expect(cells).toEqual([
      [
        'inline',
        'cached\r',
        'TRUE',
        'FALSE',
        '#N/A',
        '2025-03-30T14:05:00',
        '2',
        '',
        '12345678901234567',
        '120000000000000000',
      ],
    ])
  })

  it('is placed by references, or behind what came before', async () => {
    const { tables } = await readRows(
      `<row><c><v>1</v></c><c><v>2</v></c><c r="E1"><v>5</v></c><c><v>6</v></c></row><row/><row r="7"><c r="C7"><v>3</v></c><c r="A7"><v>1</v></c></row><row><c r="ZZ8" s="0"/></row>`,
    )
    expect(tables[0]?.rows.map(({ row, cells, problem }) => [row, cells, problem])).toEqual([
      [1, ['1', '2', '', '', '5', '6'], null],
      [7, ['1', '', '3'], null],
    ])
  })

  it('shows dates where a cell has the format of one', async () => {
    const row =
      '<row><c s="0"><v>45628</v></c><c s="1"><v>45628</v></c><c s="2"><v>45628.385</v></c><c s="3"><v>0.385</v></c><c s="1"><v>-1</v></c><c s="1" t="str"><v>45628</v></c></row>'
    const styles = { styles: [0, 14, 164, 20], formats: { 164: 'dd/mm/yyyy hh:mm' } }
    expect(await cellsOf(row, styles)).toEqual([
      ['45628', '2024-12-02', '2024-12-02 09:14:24', '09:14:24', '-1', '45628'],
    ])
    expect((await cellsOf(row, { ...styles, date1904: true }))[0]?.[1]).toBe('2028-12-03')
  })

  it('lies in visible and hidden sheets, not in those a program hides for itself, and not in empty ones', async () => {
    const rows = [['a', 'b']]
    const { tables, skipped } = await read({
      sheets: [
        { name: 'One', rows },
        { name: 'Two', rows, state: 'hidden' },
        { name: 'hiddenSheet', rows, state: 'veryHidden' },
        { name: 'Empty', rows: [] },
        { name: '__proto__', rows },
      ],
    })
    expect(tables.map(({ sheet }) => sheet)).toEqual(['One', 'Two', '__proto__'])
    expect(skipped).toEqual([
      { file: 'cases.xlsx, sheet "hiddenSheet"', reason: 'a program has hidden it for its own use' },
    ])
  })

  it('is found without styles, shared strings and stated relations of the package, and with prefixes', async () => {
    const zip = await zipOf(
      [
        { name: '[Content_Types].xml', content: '<Types/>' },
        {
          name: 'xl\\workbook.xml',
          content:
            '<x:workbook xmlns:x="m" xmlns:r="o"><x:sheets><x:sheet name="S" r:id="r1"/></x:sheets></x:workbook>',
        },
        {
          name: 'xl\\_rels\\workbook.xml.rels',
          content: relations([['r1', 'worksheet', 'worksheets\\one.xml']]),
        },
        {
          name: 'xl\\worksheets\\one.xml',
          content:
            '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        },
      ].map((member) => ({ ...member, name: member.name.replaceAll('\\', '/') })),
    )
    const asWritten = Buffer.from(
      zip
        .toString('latin1')
        .replaceAll(/xl\/(?=workbook|_rels|work)/gu, 'xl\\')
        .replaceAll('_rels/work', '_rels\\work')
        .replaceAll('worksheets/one.xml', 'worksheets\\one.xml'),
      'latin1',
    )
    expect((await readAll(asWritten, 'zip')).tables[0]?.cells).toEqual([['7']])
  })
})

describe('rows that cannot be trusted', () => {
  it.each([
    ['<row r="0"><c><v>1</v></c></row>', 1, '0'],
    ['<row r="-5"><c><v>1</v></c></row>', 1, '-5'],
    ['<row r="99999999999"><c><v>1</v></c></row>', 1, '99999999999'],
    ['<row r="3"/><row r="2"><c><v>1</v></c></row>', 4, '2'],
    ['<row r="2"><c r="A3"><v>1</v></c></row>', 2, 'A3'],
    ['<row r="2"><c r="ZZZZZ2"><v>1</v></c></row>', 2, 'ZZZZZ2'],
    ['<row r="2"><c r="XFE2"><v>1</v></c></row>', 2, 'XFE2'],
    ['<row r="2"><c r="__proto__"><v>1</v></c></row>', 2, '__proto__'],
    ['<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>', 2, 'A2'],
  ])('%s', async (xml, row, reference) => {
    const { tables } = await readRows(xml)
    expect(tables[0]?.rows.map((each) => [each.row, each.problem])).toEqual([
      [row, { code: 'badCellReference', parts: { reference } }],
    ])
  })

  it.each(['999999999', '-1', '1.5', 'x', ''])('a text of number %j that is not there', async (index) => {
    const { tables } = await readRows(
      `<row><c><v>1</v></c></row><row><c t="s"><v>${index}</v></c><c><v>2</v></c></row>`,
    )
    const problem = index === '' ? null : { code: 'noSharedText', parts: { index } }
    expect(tables[0]?.rows.map((each) => each.problem)).toEqual([null, problem])
  })
})

describe('hostile workbooks', () => {
  it('cost nothing with a cell in the far corner', async () => {
    const { tables } = await readRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    expect(tables[0]?.rows[0]).toMatchObject({ row: 1_048_576, problem: null })
    expect(tables[0]?.cells[0]).toHaveLength(16_384)
  })

  it('are refused when far cells would fill the memory of a reader', async () => {
    const rows = Array.from(
      { length: 31_000 },
      (_, index) => `<row><c r="XFD${index + 1}"><v>${index}</v></c></row>`,
    )
    await expect(readRows(rows.join(''))).rejects.toThrow(
      expect.objectContaining({
        code: 'tooLarge',
        message: expect.stringContaining('sheet "Cases"') as string,
      }),
    )
  })

  it('are refused with more cells in a row than Excel has', async () => {
    await expect(readRows(`<row>${'<c><v>1</v></c>'.repeat(16_385)}</row>`)).rejects.toMatchObject({
      code: 'malformedFile',
      details: { file: 'cases.xlsx', sheet: 'Cases' },
    })
  })

  it.each([
    [
      'entities',
      { 'xl/sharedStrings.xml': '<!DOCTYPE s [<!ENTITY a "b">]><sst><si><t>&a;</t></si></sst>' },
      'malformedFile',
    ],
    [
      'files from outside',
      { 'xl/_rels/workbook.xml.rels': relations([['rId1', 'worksheet', '../../../etc/passwd']]) },
      'unsafeArchive',
    ],
    [
      'addresses',
      { 'xl/_rels/workbook.xml.rels': relations([['rId1', 'worksheet', 'http://example.com/a.xml']]) },
      'unsafeArchive',
    ],
    [
      'sheets that are not there',
      { 'xl/_rels/workbook.xml.rels': relations([['rId1', 'worksheet', 'no.xml']]) },
      'malformedFile',
    ],
    [
      'broken XML',
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c><v>1</row>' },
      'malformedFile',
    ],
    [
      'bytes that are no text',
      {
        'xl/worksheets/sheet1.xml': Buffer.from(
          '<worksheet>\xff\xfe</worksheet>',
          'latin1',
        ) as unknown as string,
      },
      'malformedFile',
    ],
    [
      'text that is enormous',
      { 'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(2_000_000)}</t></si></sst>` },
      'unsafeArchive',
    ],
  ])('are refused with %s', async (_, parts, code) => {
    await expect(read({ sheets: [{ name: 'Cases', rows: [['a']] }], parts })).rejects.toMatchObject({ code })
  })

  it('are not followed to where an external link leads', async () => {
    const links = relations([['rId1', 'worksheet', 'worksheets/sheet1.xml']]).replace(
      '</Relationships>',
      '<Relationship Id="x" Type="t/externalLink" Target="http://example.com/x" TargetMode="External"/></Relationships>',
    )
    const { tables } = await readRows('<row><c><v>1</v></c></row>', {
      parts: { 'xl/_rels/workbook.xml.rels': links },
    })
    expect(tables[0]?.cells).toEqual([['1']])
  })

  it('say what other Office documents are', async () => {
    const word = await zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: '<document/>' },
    ])
    await expect(readAll(word, 'zip')).rejects.toMatchObject({ code: 'notRecognised' })
    const binary = await zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: '_rels/.rels', content: relations([['r', 'officeDocument', 'xl/workbook.bin']]) },
      { name: 'xl/workbook.bin', content: 'x' },
    ])
    await expect(readAll(binary, 'zip')).rejects.toThrow('binary Excel workbook')
  })

  it('say that nothing is in them', async () => {
    await expect(read({ sheets: [{ name: 'Cases', rows: [] }] })).rejects.toMatchObject({ code: 'fileEmpty' })
  })
})
