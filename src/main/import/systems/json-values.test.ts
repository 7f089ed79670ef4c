import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { objectOf, objectsOf, textOf, textsOf, unixSecondsToMs } from './json-values.ts'

describe('values of parsed JSON', () => {
  it('are read as what they should be, or as nothing', () => {
    expect(objectOf({ a: 1 })).toEqual({ a: 1 })
    expect([objectOf(null), objectOf([1]), objectOf('x')]).toEqual([{}, {}, {}])
    expect(objectsOf([{ a: 1 }, null, 'x', [2]])).toEqual([{ a: 1 }])
    expect(objectsOf({ a: 1 })).toEqual([])
    expect([textOf(' x '), textOf(7), textOf(''), textOf(true), textOf(null)]).toEqual([
      'x',
      '7',
      null,
      null,
      null,
    ])
    expect([textsOf(['a', 7, null, '']), textsOf('a'), textsOf(undefined)]).toEqual([['a', '7'], ['a'], []])
  })

  it('tell Unix seconds from milliseconds', () => {
    const atMs = Date.parse('2026-03-02T10:15:00.250Z')
    expect([atMs / 1000, atMs, String(atMs / 1000)].map(unixSecondsToMs)).toEqual([atMs, atMs, atMs])
    expect([0, -5, '', 'soon', null, {}, Number.NaN, 1e300].map(unixSecondsToMs)).toEqual(
      Array.from({ length: 8 }, () => null),
    )
  })

  it('never make a time that no date can hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string(), fc.integer()), (value) => {
        const atMs = unixSecondsToMs(value)
        return atMs === null || !Number.isNaN(new Date(atMs).getTime())
      }),
    )
  })
})
