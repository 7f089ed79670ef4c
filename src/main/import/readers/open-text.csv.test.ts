import { describe, expect, it } from 'vitest'
import { ClosewellError } from '#shared/failure.ts'
import { cellsOf, readText, tablesOf } from './testing/read-text.ts'

const failure = (code: string): unknown => expect.objectContaining({ constructor: ClosewellError, code })

describe('the delimiter', () => {
  it.each([
    ['a;b\n1,5;2,5\n3,5;4,5\n', 'semicolons among decimal commas'],
    ['a\tb\n1, 2, 3\tx\n4, 5\ty\n', 'tabs among commas'],
    ['a|b\n1;2|x\n3|y\n', 'pipes'],
    ['a,b\n"x;y;z|w",1\n"x;y",2\n', 'commas around quoted delimiters'],
    ['Report\nMarch 2026\n\na,b\n1,2\n3,4\n', 'commas below a title'],
    ['a;b', 'a header alone'],
  ])('is found in %j: %s', async (text) => {
    const cells = await cellsOf(text)
    expect(cells.at(-1)?.length).toBe(2)
    expect(cells.find((row) => row.length > 1)).toEqual(['a', 'b'])
  })

  it.each([
    ['sep=;\r\na;b,c\r\n1;2\r\n', ['a', 'b,c']],
    ['\uFEFF"sep=^"\na^b,c\n1^2\n', ['a', 'b,c']],
    ['sep=\t\na\tb,c\n1\t2\n', ['a', 'b,c']],
  ])('is obeyed where %j names it, and the line counts', async (text, header) => {
    const { rows } = await readText(text)
    expect(rows.map(({ row }) => row)).toEqual([2, 3])
    expect(rows[0]?.cells).toEqual(header)
  })

  it('is the one that makes more columns, where several do equally well', async () => {
    expect(await cellsOf('a;b,c;d\n1;2,3;4\n')).toEqual([
      ['a', 'b,c', 'd'],
      ['1', '2,3', '4'],
    ])
  })

  it('is found where backslashes escape the quotes of most rows', async () => {
    const cells = ['1', 'first\nhe said "no", twice', 'x']
    const row = cells.map((cell) => `"${cell.replaceAll('"', String.raw`\"`)}"`).join(';')
    expect(await cellsOf(`"a";"b";"c"\r\n${row}\r\n`)).toEqual([['a', 'b', 'c'], cells])
  })

  it('is a comma in a table of one column', async () => {
    expect(await cellsOf('id\n1\n2\n')).toEqual([['id'], ['1'], ['2']])
  })
})

describe('quotes', () => {
  it('are read as backslashes escape them, where the file does so', async () => {
    const text = String.raw`id,body
1,"say \"hi\", you"
2,"a \\ b"
3,plain
`
    expect(await cellsOf(text)).toEqual([
      ['id', 'body'],
      ['1', 'say "hi", you'],
      ['2', String.raw`a \ b`],
      ['3', 'plain'],
    ])
  })

  it('never swallow the rest of the file, in time that grows with it', async () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `${index},open,fine\n`)
    const { rows } = await readText(`id,status,body\n1,"open,x\n${lines.join('')}`)
    expect(rows.length).toBe(3002)
    expect(rows.filter(({ problem }) => problem !== null)).toMatchObject([
      { row: 2, problem: { code: 'openQuote' } },
    ])
  })
})

describe('what cannot be read', () => {
  it.each(['', '\uFEFF', '\n\n\r\n \t\n', '\uFEFF\uFEFF\n', '\x1a'])('%j is empty', async (text) => {
    await expect(tablesOf(text)).rejects.toEqual(failure('fileEmpty'))
    await expect(tablesOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).rejects.toEqual(failure('fileEmpty'))
  })

  it('a header of more columns than a table can have is refused as a file', async () => {
    const [table] = await tablesOf(`${'x,'.repeat(2000)}x\n1,2\n`)
    const read = async () => {
      for await (const _batch of table?.read() ?? []) continue
    }
    await expect(read()).rejects.toEqual(failure('malformedFile'))
  })

  it('a row of too many cells is refused as a row', async () => {
    const { rows } = await readText(`a,b\n${','.repeat(5000)}\n1,2\n`)
    expect(rows.map(({ problem }) => problem?.code)).toEqual([undefined, 'tooManyCells', undefined])
  })

  it('rows with NUL bytes are refused, and a tail of them is one row', async () => {
    const { rows } = await readText(`a,b\n1,x\0y\n2,z\n${'\0'.repeat(500)}`)
    expect(rows.map(({ problem }) => problem?.code)).toEqual([undefined, 'nulBytes', undefined, 'nulBytes'])
  })

  it('a cell of some MB is none of it', async () => {
    const body = 'x'.repeat(3_000_000)
    expect(await cellsOf(`a,b\n1,"${body}"\n`)).toEqual([
      ['a', 'b'],
      ['1', body],
    ])
  })
})

it('tells what the table is, and reads it as often as asked', async () => {
  const { table, rows } = await readText('a,b\n1,2\n')
  const { read, ...own } = table
  expect(own).toEqual({
    file: 'x',
    sheet: null,
    format: 'csv',
    encoding: 'utf-8',
    bytes: 8,
    modifiedMs: 0,
    leavesOutBlanks: false,
  })
  const again = []
  let bytes = 0
  for await (const batch of read()) {
    again.push(...batch.rows)
    bytes += batch.bytes
  }
  expect(again).toEqual(rows)
  expect(bytes).toBe(8)
})
