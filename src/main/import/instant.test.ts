import { describe, expect, it } from 'vitest'
import { parseInstant } from './instant.ts'

const at = (iso: string) => ({ atMs: Date.parse(iso), ambiguous: false })

describe('with an offset', () => {
  it.each([
    ['2026-03-29T14:05:00Z', '2026-03-29T14:05:00Z'],
    ['2026-03-29t14:05:00z', '2026-03-29T14:05:00Z'],
    ['2026-03-29 14:05:00+02:00', '2026-03-29T12:05:00Z'],
    ['2026-03-29T14:05+0200', '2026-03-29T12:05:00Z'],
    ['2026-03-29T14:05:06.7899-03', '2026-03-29T17:05:06.789Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
  ])('reads %s', (text, iso) => {
    expect(parseInstant(text, null)).toEqual(at(iso))
  })

  it.each([
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-04-30T24:00:00Z',
    '2026-04-30T12:60:00Z',
    '2026-04-30T12:00:00+19:00',
    '2026-04-30',
    '30.04.2026 12:00',
    '04/05/2026',
    '1777550400',
    '46142.5',
    '',
    '2026-04-30T12:00:00Zjunk',
  ])('refuses %s', (text) => {
    expect(parseInstant(text, null)).toHaveProperty('problem')
  })
})

describe('without an offset', () => {
  it('is refused unless the zone is stated', () => {
    expect(parseInstant('2026-03-29T14:05:00', null)).toHaveProperty('problem')
    expect(parseInstant('2026-03-29T14:05:00', 'Europe/Warsaw')).toEqual(at('2026-03-29T12:05:00Z'))
  })

  it('takes the earlier of two, and says so', () => {
    expect(parseInstant('2026-10-25T02:30:00', 'Europe/Warsaw')).toEqual({
      atMs: Date.parse('2026-10-25T00:30:00Z'),
      ambiguous: true,
    })
  })

  it('moves a time that the clock left out forward', () => {
    expect(parseInstant('2026-03-29T02:30:00', 'Europe/Warsaw')).toEqual(at('2026-03-29T01:30:00Z'))
  })
})
