import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { CsvReader, type CsvRecord } from './csv-reader.ts'

/** Reads the text as UTF-8 in chunks of so many bytes, which may end inside a character. */
function read(
  text: string,
  { delimiter = ',', chunk = Infinity }: { delimiter?: string; chunk?: number } = {},
) {
  const bytes = Buffer.from(text)
  const reader = new CsvReader(delimiter)
  const records: CsvRecord[] = []
  for (let at = 0; at < bytes.length; at += chunk)
    records.push(...reader.read(bytes.subarray(at, at + chunk)))
  records.push(...reader.end())
  return records
}

const fieldsOf = (records: readonly CsvRecord[]): (readonly string[])[] => records.map(({ fields }) => fields)

describe('well-formed files', () => {
  it('reads quotes, delimiters and line ends inside of cells', () => {
    const text = 'a,"b, ""c""","d\r\ne"\r\n,"",\n'
    expect(fieldsOf(read(text))).toEqual([
      ['a', 'b, "c"', 'd\r\ne'],
      ['', '', ''],
    ])
  })

  it('takes CRLF, LF and CR as line ends, also mixed, and passes over blank lines that still count', () => {
    expect(read('a,b\r\nc,d\re,f\n\ng,h')).toEqual([
      { row: 1, fields: ['a', 'b'], problem: null },
      { row: 2, fields: ['c', 'd'], problem: null },
      { row: 3, fields: ['e', 'f'], problem: null },
      { row: 5, fields: ['g', 'h'], problem: null },
    ])
  })

  it('leaves other line separators of Unicode in the cell', () => {
    expect(fieldsOf(read('a\u2028b,c\u0085d\n'))).toEqual([['a\u2028b', 'c\u0085d']])
  })

  it('reads what it was written from, whatever the cells, the dialect and the cuts between chunks', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ż', '"', ',', ';', '\n', '\r', ' ', '👩‍🔧') })
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))
    const lineEnd = fc.constantFrom('\r\n', '\n', '\r')
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        lineEnd,
        fc.integer({ min: 1, max: 9 }),
        (...args) => {
          const [rows, delimiter, newline, chunk] = args
          const text = Papa.unparse(rows, { delimiter, newline, quotes: true })
          expect(fieldsOf(read(text, { delimiter, chunk }))).toEqual(rows)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('agrees with a reader of another author on files without quotes', () => {
    const line = fc.array(fc.string({ unit: fc.constantFrom('x', 'y', ' ', 'é') }), {
      minLength: 2,
      maxLength: 5,
    })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.integer({ min: 1, max: 7 }), (lines, chunk) => {
        const text = lines.map((cells) => cells.join(',')).join('\n')
        expect(fieldsOf(read(text, { chunk }))).toEqual(
          Papa.parse(text, { delimiter: ',', newline: '\n' }).data,
        )
      }),
    )
  })
})

describe('broken files', () => {
  it('names the row in which a quote opens that never closes, and reads on behind it', () => {
    const records = read('a,b\n1,"open\n2,fine\n3,fine too\n')
    expect(records.map(({ row, problem }) => [row, problem === null])).toEqual([
      [1, true],
      [2, false],
      [3, true],
      [4, true],
    ])
    expect(records[1]?.problem).toEqual({ code: 'openQuote', parts: {} })
  })

  it('reports text behind a closing quote', () => {
    const records = read('"a" b,c\nd,e\n')
    expect(records[0]).toMatchObject({ row: 1, problem: { code: 'textAfterQuote', parts: {} } })
    expect(records[1]).toEqual({ row: 2, fields: ['d', 'e'], problem: null })
  })

  it('gives up a record of more than 32 million bytes at its first line', () => {
    const reader = new CsvReader(',')
    const records: CsvRecord[] = [...reader.read(Buffer.from('a,b\n1,"open\n'))]
    const line = Buffer.from(`2,${'x'.repeat(1_000_000)}\n`)
    for (let count = 0; count < 40; count += 1) records.push(...reader.read(line))
    records.push(...reader.end())
    expect(records[1]).toMatchObject({ row: 2, problem: { code: 'openQuote', parts: {} } })
    expect(records.length).toBe(42)
  })

  it('never throws and never loses a row of plain text to damage elsewhere', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }),
        fc.integer({ min: 1, max: 5 }),
        (text, chunk) => {
          const whole = read(text)
          expect(read(text, { chunk }).map(({ fields }) => fields.length > 0)).not.toContain(false)
          expect(whole.every(({ row }) => row > 0)).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
