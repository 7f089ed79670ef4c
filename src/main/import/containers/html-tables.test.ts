import { describe, expect, it } from 'vitest'
import { readAll } from './testing/tables.ts'

const read = async (html: string | Buffer) => (await readAll(html, 'html', 'report.xls')).tables
const cells = async (html: string) => (await read(html)).map((table) => table.cells)

describe('tables of web pages', () => {
  it('give their text, with entities decoded and lines kept', async () => {
    expect(
      await cells(`<html><head><title>t</title><style>td { color: red }</style></head><body><h1>Report</h1><table border=1>
        <thead><tr><th>Case&nbsp;Number</th><th>Subject</th></tr></thead>
        <tr><td>0001</td><td>a &amp; b &lt;c&gt; &eacute;&#8217;<br>second<script>alert(1)</script> <b>line</b></td></tr>
        <tr><td> </td><td></td></tr><tr><td>0002<td>no end tags
      </table></body></html>`),
    ).toEqual([
      [
        ['Case Number', 'Subject'],
        ['0001', 'a & b <c> é’\nsecond line'],
        ['0002', 'no end tags'],
      ],
    ])
  })

  it('leave blanks for cells that span columns and rows', async () => {
    expect(
      await cells(
        '<table><tr><td>a</td><td colspan=2>b</td><td>c</td></tr><tr><td rowspan=2>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr></table>',
      ),
    ).toEqual([
      [
        ['a', 'b', '', 'c'],
        ['d', 'e'],
        ['', 'f', 'g'],
      ],
    ])
  })

  it('are each their own, the inner ones without the text of the outer', async () => {
    const tables = await read(
      '<table><tr><td>menu<table><tr><td>id</td></tr><tr><td>1</td></tr></table>end</td></tr></table><table><tr><td>x</td></tr></table>',
    )
    expect(tables.map(({ sheet, cells: rows }) => [sheet, rows])).toEqual([
      ['Table 2', [['id'], ['1']]],
      ['Table 1', [['menuend']]],
      ['Table 3', [['x']]],
    ])
    expect(await cells('<table><tr><td><table><tr><td>id</td></tr></table></td></tr></table>')).toEqual([
      [['id']],
    ])
  })

  it('are read in the encoding the page names, or that it must have', async () => {
    const table = (text: string) => `<table><tr><td>${text}</td></tr></table>`
    expect(
      (await read(Buffer.from(`<meta charset="iso-8859-2">${table('\u00b1')}`, 'latin1')))[0]?.cells,
    ).toEqual([['ą']])
    expect((await read(Buffer.from(table('\u0093quoted\u0094'), 'latin1')))[0]?.cells).toEqual([['“quoted”']])
    expect((await read(table('żółw')))[0]).toMatchObject({ encoding: 'utf-8', cells: [['żółw']] })
    expect((await read(Buffer.from(`\uFEFF${table('żółw')}`, 'utf16le')))[0]?.cells).toEqual([['żółw']])
  })

  it.each([
    ['no table', '<html><body>Session expired</body></html>'],
    ['a form in a table', '<table><tr><td>User</td><td><input name=u></td></tr></table>'],
    ['a password beside a table', '<table><tr><td>News</td></tr></table><input type="PASSWORD">'],
    ['a table without text', '<table><tr><td><img src="http://example.com/x.png"></td></tr></table>'],
  ])('are missing from a page with %s, which is refused', async (_, html) => {
    await expect(read(html)).rejects.toMatchObject({ code: 'webPage', details: { file: 'report.xls' } })
  })

  it('are refused where half a character of two bytes is missing', async () => {
    const page = Buffer.from('\uFEFF<table><tr><td>żółw</td></tr></table>', 'utf16le')
    const torn = Buffer.concat([page.subarray(0, 20), page.subarray(21)])
    await expect(read(torn)).rejects.toMatchObject({ code: 'malformedFile' })
  })

  it('are bounded', async () => {
    await expect(read('<table><tr><td>'.repeat(60))).rejects.toMatchObject({ code: 'tooLarge' })
    const wide = '<td colspan=1000>x</td>'.repeat(20)
    await expect(read(`<table><tr>${wide}</tr></table>`)).rejects.toMatchObject({ code: 'tooLarge' })
    await expect(read('<table><tr><td>a</td></tr></table>'.repeat(1001))).rejects.toMatchObject({
      code: 'tooLarge',
    })
  })
})
