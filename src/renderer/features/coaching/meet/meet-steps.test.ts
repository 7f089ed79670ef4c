import { describe, expect, it } from 'vitest'
import { MEET_STEPS, parseMeetSearch, stepAfter, stepOfKey } from './meet-steps.ts'

describe('the agenda', () => {
  it('ends at its ends', () => {
    expect(stepAfter('welcome', -1)).toBe('welcome')
    expect(stepAfter('welcome', 1)).toBe('lastActions')
    expect(stepAfter('close', 1)).toBe('close')
  })

  it('is walked by keys', () => {
    expect(MEET_STEPS.map((_, index) => stepOfKey(String(index + 1), 'close'))).toEqual([...MEET_STEPS])
    expect(stepOfKey('PageDown', 'strength')).toBe('priorities')
    expect(stepOfKey('PageUp', 'strength')).toBe('lastActions')
    expect(['0', '7', '9', '12', 'a', 'Enter'].map((key) => stepOfKey(key, 'agree'))).toEqual(
      Array.from({ length: 6 }, () => null),
    )
  })

  it('is read from an address', () => {
    expect(parseMeetSearch({ step: 'agree' })).toEqual({ step: 'agree' })
    expect(parseMeetSearch({ step: 'lunch' })).toEqual({})
  })
})
