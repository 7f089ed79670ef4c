import { describe, expect, it } from 'vitest'
import { createFormatter } from './format.ts'

const en = createFormatter('en-GB', 'Europe/Warsaw')
const pl = createFormatter('pl-PL', 'Europe/Warsaw')

describe('percent', () => {
  it('has one decimal, by the locale', () => {
    expect(en.percent(1 / 3)).toBe('33.3%')
    expect(pl.percent(0.5)).toBe('50,0%')
  })

  it('never claims none or all where that is not so', () => {
    expect(en.percent(0)).toBe('0.0%')
    expect(en.percent(0.0004)).toBe('< 0.1%')
    expect(en.percent(1)).toBe('100.0%')
    expect(en.percent(0.9996)).toBe('> 99.9%')
  })
})

describe('points', () => {
  it('has a sign and one decimal', () => {
    expect([0.1234, -0.05, 0].map(en.points)).toEqual(['+12.3', '-5.0', '0.0'])
    expect(pl.points(0.1)).toBe('+10,0')
  })
})

describe('ratio', () => {
  it('has two decimals', () => {
    expect(en.ratio(0.6449)).toBe('0.64')
    expect(pl.ratio(12)).toBe('12,00')
  })
})

describe('dates', () => {
  it('shows instants in the zone of the workspace', () => {
    expect(en.instant(Date.parse('2026-06-30T22:30:00Z'))).toBe('1 Jul 2026, 00:30')
    expect(en.day(Date.parse('2026-06-30T22:30:00Z'))).toBe('1 Jul 2026')
    expect(en.isoInstant('2026-01-01T12:00:00Z')).toBe('1 Jan 2026, 13:00')
    expect(en.isoInstant('soon')).toBe('soon')
  })

  it('shows calendar dates and months in no zone', () => {
    expect(en.date('2026-03-01')).toBe('1 Mar 2026')
    expect(en.month('2026-03')).toBe('March 2026')
    expect(pl.month('2026-03')).toBe('marzec 2026')
    expect(en.shortMonth('2026-03')).toBe('Mar')
  })
})

describe('compare', () => {
  it('sorts names by the language, numbers by their value', () => {
    expect(['Zofia', 'Łucja', 'Adam', 'Agent 10', 'Agent 9'].toSorted(pl.compare)).toEqual([
      'Adam',
      'Agent 9',
      'Agent 10',
      'Łucja',
      'Zofia',
    ])
  })
})

describe('bytes', () => {
  it('counts small files, rounds larger ones', () => {
    expect(en.bytes(1)).toBe('1 byte')
    expect(en.bytes(999)).toBe('999 bytes')
    expect(en.bytes(1_013)).toBe('1 kB')
    expect(en.bytes(999_499)).toBe('999 kB')
    expect(en.bytes(999_500)).toBe('1 MB')
    expect(en.bytes(2_500_000)).toBe('2.5 MB')
    expect(pl.bytes(5)).toBe('5 bajtów')
  })
})

describe('seconds', () => {
  it('has one decimal, and nothing to show where that is zero', () => {
    expect(en.seconds(0.049)).toBeNull()
    expect(en.seconds(0.05)).toBe('0.1')
    expect(pl.seconds(12.34)).toBe('12,3')
  })
})
