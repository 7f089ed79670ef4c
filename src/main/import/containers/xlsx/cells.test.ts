import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellColumn, columnName } from './cell-reference.ts'
import { builtInClock, clockOf } from './number-format.ts'
import { numberText } from './number-text.ts'
import { unescaped } from './rich-text.ts'
import { serialText } from './serial-date.ts'

describe('cell references', () => {
  it('give the column of every name, when the row is right', () => {
    fc.assert(
      fc.property(fc.nat({ max: 16_383 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
        expect(cellColumn(`${columnName(column)}${row}`, row)).toBe(column)
        expect(cellColumn(`${columnName(column)}${row}`, row + 1)).toBeNull()
      }),
    )
  })

  it('name columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  })

  it.each(['', 'A', '1', 'a1', 'A1B', 'AAAA1', '__proto__', 'A-1'])('refuse %j', (reference) => {
    expect(cellColumn(reference, 1)).toBeNull()
  })
})

describe('numbers', () => {
  it.each([
    ['12345678901234567', '12345678901234567'],
    ['007', '007'],
    ['1.2E+17', '120000000000000000'],
    ['1.2345678901234499E+17', '123456789012344990'],
    ['-5E3', '-5000'],
    ['0E0', '0'],
    ['-0.0', '0'],
    ['45.0', '45'],
    ['1E-7', '0.0000001'],
    ['-1.25E-9', '-0.00000000125'],
    ['0.38500000000000001', '0.385'],
    ['3.1000000000000001', '3.1'],
    ['1E400', '1E400'],
    ['no number', 'no number'],
    [' ', ' '],
  ])('%j is shown as %j', (value, text) => {
    expect(numberText(value)).toBe(text)
  })

  it('are never shown with an exponent, and never lose their value', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = numberText(String(number))
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/u)
        expect(Number(text) + 0).toBe(number + 0)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('number formats', () => {
  it.each([
    ['General', null],
    ['0', null],
    ['#,##0.00', null],
    ['0.00E+00', null],
    ['@', null],
    ['0 "days"', null],
    ['#,##0 [$€-407]', null],
    ['[Red]0;[Blue]-0', null],
    ['0\\d', null],
    ['dd/mm/yyyy', 'date'],
    ['mmm-yy', 'date'],
    ['[$-409]d-mmm-yyyy;@', 'date'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['m', 'date'],
    ['yyyy\\-mm\\-dd\\ hh:mm:ss', 'dateTime'],
    ['m/d/yy h:mm AM/PM', 'dateTime'],
    ['dd.mm.yyyy hh:mm:ss.000', 'dateTime'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss', 'time'],
    ['mm:ss.0', 'time'],
    ['[h]:mm:ss', 'elapsed'],
    ['[mm]:ss', 'elapsed'],
  ])('%j makes of a number: %j', (code, clock) => {
    expect(clockOf(code)).toBe(clock)
  })

  it('are known by their ids where the workbook does not spell them out', () => {
    expect([0, 1, 4, 11, 13, 23, 37, 44, 48, 49, 59].map(builtInClock)).toEqual(
      Array.from({ length: 11 }, () => null),
    )
    expect([14, 17, 27, 36, 50, 58].map(builtInClock)).toEqual(Array.from({ length: 6 }, () => 'date'))
    expect([18, 21, 22, 45, 46, 47].map(builtInClock)).toEqual([
      'time',
      'time',
      'dateTime',
      'time',
      'elapsed',
      'time',
    ])
  })
})

describe('dates', () => {
  it.each([
    [1, 'date', 1900, '1900-01-01'],
    [59, 'date', 1900, '1900-02-28'],
    [60, 'date', 1900, '1900-02-29'],
    [61, 'date', 1900, '1900-03-01'],
    [45_628, 'date', 1900, '2024-12-02'],
    [45_628.385, 'date', 1900, '2024-12-02 09:14:24'],
    [45_628, 'dateTime', 1900, '2024-12-02 00:00:00'],
    [45_628.999_999_99, 'dateTime', 1900, '2024-12-03 00:00:00'],
    [2_958_465, 'date', 1900, '9999-12-31'],
    [2_958_466, 'date', 1900, null],
    [0, 'date', 1900, null],
    [-1, 'dateTime', 1900, null],
    [0, 'date', 1904, '1904-01-01'],
    [44_166, 'date', 1904, '2024-12-02'],
    [2_957_003, 'date', 1904, '9999-12-31'],
    [2_957_004, 'date', 1904, null],
    [0.385, 'time', 1900, '09:14:24'],
    [0, 'time', 1900, '00:00:00'],
    [45_628.385, 'time', 1900, '2024-12-02 09:14:24'],
    [64 / 24, 'elapsed', 1900, '64:00:00'],
    [-0.5, 'elapsed', 1900, null],
  ] as const)('%d as %s since %d is %j', (serial, clock, system, text) => {
    expect(serialText(serial, clock, system)).toBe(text)
  })

  it('come back from the serial number of any second', () => {
    const seconds = fc.integer({ min: Date.UTC(1900, 2, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 })
    fc.assert(
      fc.property(seconds, (at) => {
        const iso = new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ')
        expect(serialText(at / 86_400 + 25_569, 'dateTime', 1900)).toBe(iso)
        expect(serialText(at / 86_400 + 25_569 - 1462, 'dateTime', 1904)).toBe(iso >= '1904' ? iso : null)
      }),
    )
  })
})

describe('escaped characters', () => {
  it('become what they stand for', () => {
    expect(unescaped('a_x000D_b_x005F_x0041_c_xyz_')).toBe('a\rb_x0041_c_xyz_')
  })
})
