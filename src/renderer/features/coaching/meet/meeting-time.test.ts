import { describe, expect, it } from 'vitest'
import { clockText, timeLeft } from './meeting-time.ts'

const minutes = (count: number) => count * 60_000

describe('the time of a meeting', () => {
  it('is announced five minutes before its end, in minutes begun', () => {
    expect(timeLeft(30, minutes(25) - 1)).toEqual({ kind: 'enough' })
    expect(timeLeft(30, minutes(25))).toEqual({ kind: 'soon', minutes: 5 })
    expect(timeLeft(30, minutes(25) + 1)).toEqual({ kind: 'soon', minutes: 5 })
    expect(timeLeft(30, minutes(30) - 1)).toEqual({ kind: 'soon', minutes: 1 })
  })

  it('runs over in full minutes', () => {
    expect(timeLeft(30, minutes(30))).toEqual({ kind: 'over', minutes: 0 })
    expect(timeLeft(30, minutes(33) - 1)).toEqual({ kind: 'over', minutes: 2 })
  })

  it('is read like a clock', () => {
    expect([0, 65_999, minutes(72)].map(clockText)).toEqual(['0:00', '1:05', '72:00'])
  })
})
