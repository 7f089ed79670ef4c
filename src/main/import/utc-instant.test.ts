import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInstant } from './instant.ts'
import { parseUtcInstant } from './utc-instant.ts'

describe('parseUtcInstant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1900-03-01T00:00:00Z', Date.UTC(1900, 2, 1)],
    ['2000-02-29T23:59:59Z', Date.UTC(2000, 1, 29, 23, 59, 59)],
    ['9999-12-31T23:59:59Z', Date.UTC(9999, 11, 31, 23, 59, 59)],
  ])('reads %s', (text, atMs) => {
    expect(parseUtcInstant(text)).toBe(atMs)
  })

  it.each([
    '2026-03-29t14:05:00z',
    '2026-03-29T14:05:00+00:00',
    '2026-03-29T14:05:00.0Z',
    '2026-03-29T14:05Z',
    '1900-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-04-00T00:00:00Z',
    '2026-04-30T24:00:00Z',
    '2026-04-30T12:60:00Z',
    '2026-04-30T12:00:60Z',
    '1899-12-31T00:00:00Z',
    '2026-0/-30T12:00:00Z',
    '2026-04-3:T12:00:00Z',
    '2026-04-30T12:00: 1Z',
    '',
  ])('leaves %s to others', (text) => {
    expect(parseUtcInstant(text)).toBeNull()
  })

  it('agrees with the reader of every spelling, at every second and with any digit wrong', () => {
    const spelled = fc
      .date({ min: new Date('1890-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => `${date.toISOString().slice(0, 19)}Z`)
    const changed = fc
      .tuple(spelled, fc.nat({ max: 19 }), fc.constantFrom(...Array.from('0123456789:-TZ /')))
      .map(([text, at, character]) => text.slice(0, at) + character + text.slice(at + 1))
    fc.assert(
      fc.property(fc.oneof(spelled, changed), (text) => {
        const full = parseInstant(text, null)
        const fast = parseUtcInstant(text)
        if (fast === null) expect('problem' in full || !text.endsWith('Z') || !text.includes('T')).toBe(true)
        else expect(full).toEqual({ atMs: fast, ambiguous: false })
      }),
      { numRuns: 5000 },
    )
  })
})
