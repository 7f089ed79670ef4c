import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { TableRow } from '../table.ts'
import { CsvReader, type CsvDialect } from './csv-reader.ts'
import { CLEAN_RULES } from './row-text.ts'

interface Options extends Partial<CsvDialect> {
  readonly chunk?: number
}

/** Reads the text as UTF-8 in chunks of so many bytes, which may end inside a character. */
function read(text: string, { chunk = Infinity, ...dialect }: Options = {}): TableRow[] {
  const bytes = Buffer.from(text)
  const reader = new CsvReader({ delimiter: ',', escaped: false, width: null, ...dialect }, CLEAN_RULES)
  const records: TableRow[] = []
  for (let at = 0; at < bytes.length; at += chunk)
    records.push(...reader.read(bytes.subarray(at, at + chunk)))
  records.push(...reader.end())
  return records
}

const cellsOf = (records: readonly TableRow[]): (readonly string[])[] => records.map(({ cells }) => cells)
const outcomes = (records: readonly TableRow[]) =>
  records.map(({ row, cells, problem }) => [row, problem === null ? cells.length : problem.code])
const CHUNKS = [1, 2, 7, Infinity]

describe('well-formed files', () => {
  it('reads quotes, delimiters and line ends inside of cells', () => {
    const text = 'a,"b, ""c""","d\r\ne"\r\n,"",\n'
    expect(cellsOf(read(text))).toEqual([
      ['a', 'b, "c"', 'd\r\ne'],
      ['', '', ''],
    ])
  })

  it('takes CRLF, LF and CR as line ends, also mixed, and passes over blank lines that still count', () => {
    const rest = { names: null, problem: null, warning: null }
    expect(read('a,b\r\nc,d\re,f\n \ng,h')).toEqual([
      { row: 1, cells: ['a', 'b'], ...rest },
      { row: 2, cells: ['c', 'd'], ...rest },
      { row: 3, cells: ['e', 'f'], ...rest },
      { row: 5, cells: ['g', 'h'], ...rest },
    ])
  })

  it('leaves other line separators of Unicode in the cell', () => {
    expect(cellsOf(read('a\u2028b,c\u0085d\n'))).toEqual([['a\u2028b', 'c\u0085d']])
  })

  it.each(CHUNKS)('passes over byte order marks where a row begins, in chunks of %d', (chunk) => {
    const text = '\uFEFF\uFEFF"a",b\n1,2\n\uFEFF"a",b\n3,\uFEFF4\n'
    expect(cellsOf(read(text, { chunk }))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['a', 'b'],
      ['3', '\uFEFF4'],
    ])
  })

  it('ignores the DOS end of file at the end only', () => {
    expect(cellsOf(read('a,b\n1,\x1a2\n\x1a\x1a'))).toEqual([
      ['a', 'b'],
      ['1', '\x1a2'],
    ])
  })

  it('agrees with a reader of another author on files without quotes', () => {
    const line = fc.array(fc.string({ unit: fc.constantFrom('x', 'y', ' ', 'é') }), {
      minLength: 2,
      maxLength: 5,
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 7 }), (lines, chunk) => {
        const text = lines.map((cells) => cells.join(',')).join('\n')
        expect(cellsOf(read(text, { chunk }))).toEqual(
          Papa.parse(text, { delimiter: ',', newline: '\n' }).data,
        )
      }),
    )
  })
})

describe('doubtful quotes', () => {
  it('takes quotes inside of a bare cell for text', () => {
    expect(cellsOf(read('a,he said "hi" there,"b"\n'))).toEqual([['a', 'he said "hi" there', 'b']])
  })

  it('lets blanks follow a closing quote', () => {
    expect(cellsOf(read('"a" ,"b"  \n'))).toEqual([['a', 'b']])
  })

  it.each(CHUNKS)(
    'takes a quote behind blanks for an opening one where the width fits, in chunks of %d',
    (chunk) => {
      const text = 'a,b,c\n1, "x,y",2\n3, "z",4\n5, "6"" tall,7\n'
      expect(cellsOf(read(text, { width: 3, chunk }))).toEqual([
        ['a', 'b', 'c'],
        ['1', 'x,y', '2'],
        ['3', 'z', '4'],
        ['5', ' "6"" tall', '7'],
      ])
    },
  )

  it.each(CHUNKS)('reads escaped quotes where the usual reading does not fit, in chunks of %d', (chunk) => {
    const text = String.raw`1,"say \"hi\", you",2
3,"C:\",4
5,"a \"b\"
c",6
`
    expect(cellsOf(read(text, { width: 3, chunk }))).toEqual([
      ['1', 'say "hi", you', '2'],
      ['3', 'C:\\', '4'],
      ['5', 'a "b"\nc', '6'],
    ])
  })

  it('reads doubled quotes in a file that usually escapes them', () => {
    const text = String.raw`1,"a \"b\" \\ \n ""c""",2
3,"C:\",4
`
    expect(cellsOf(read(text, { width: 3, escaped: true }))).toEqual([
      ['1', String.raw`a "b" \ \n "c"`, '2'],
      ['3', 'C:\\', '4'],
    ])
  })
})

describe('broken files', () => {
  it.each(CHUNKS)('names the row in which a quote opens that never closes, in chunks of %d', (chunk) => {
    expect(outcomes(read('a,b\n1,"open\n2,fine\n3,fine too\n', { chunk }))).toEqual([
      [1, 2],
      [2, 'openQuote'],
      [3, 2],
      [4, 2],
    ])
  })

  it.each(CHUNKS)('does not lose the rows up to the next quote, in chunks of %d', (chunk) => {
    const text = 'a,b,c\n1,"open,x\n2,fine,y\n3,"closes",z\n4,"two\nlines",w\n5,"two\nlines"\n'
    expect(outcomes(read(text, { width: 3, chunk }))).toEqual([
      [1, 3],
      [2, 'textAfterQuote'],
      [3, 3],
      [4, 3],
      [5, 3],
      [6, 2],
    ])
    expect(outcomes(read('a,b,c\n1,"open,x\n2,fine,y\n3,x"\n', { width: 3, chunk }))).toEqual([
      [1, 3],
      [2, 'openQuote'],
      [3, 3],
      [4, 2],
    ])
  })

  it('reports text behind a closing quote', () => {
    const records = read('"a" b,c\nd,e\n')
    expect(outcomes(records)).toEqual([
      [1, 'textAfterQuote'],
      [2, 2],
    ])
    expect(records[0]?.cells).toEqual(['"a" b,c'])
  })

  it('refuses a row of more cells than a table can have', () => {
    const [first, second] = read(`${'x,'.repeat(1999)}x\n${'x,'.repeat(2000)}x\n`)
    expect(first?.cells.length).toBe(2000)
    expect(second?.problem).toEqual({ code: 'tooManyCells', parts: { cells: 2001, max: 2000 } })
  })

  it('gives up a record of more than 32 MB at its first line', () => {
    const line = `2,${'x'.repeat(1_000_000)}\n`
    const records = read(`a,b\n1,"open\n${line.repeat(40)}`, { chunk: 1_000_000 })
    expect(records[1]).toMatchObject({ row: 2, problem: { code: 'openQuote', parts: {} } })
    expect(records.length).toBe(42)
  })

  it('takes a line of more than 32 MB for one row and goes on behind it', () => {
    const records = read(`a,b\n1,${'x'.repeat(70_000_000)}\r\n2,y\n`, { chunk: 1_000_000 })
    expect(outcomes(records)).toEqual([
      [1, 2],
      [2, 'tooLong'],
      [3, 2],
    ])
  })

  it('takes time in proportion to the file, whatever its quotes', () => {
    for (const line of ['1,"open\n', '1,"\n', '1,"""\n', '1, "a\\"b\n', '1,"",x"\n']) {
      const started = performance.now()
      expect(read(`a,b\n${line.repeat(40_000)}`, { width: 2, chunk: 65_536 }).length).toBeGreaterThan(1)
      expect(performance.now() - started, line).toBeLessThan(10_000)
    }
  })

  it('never throws, always ends, and gives the same rows however the file is cut into chunks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '\\', '\uFEFF', 'ż') })
    const dialect = {
      width: fc.constantFrom(null, 2, 3),
      escaped: fc.boolean(),
      chunk: fc.integer({ min: 1, max: 5 }),
    }
    fc.assert(
      fc.property(text, fc.record(dialect), (file, { chunk, ...rest }) => {
        expect(read(file, { ...rest, chunk })).toEqual(read(file, rest))
      }),
      { numRuns: 3000 },
    )
  })
})
