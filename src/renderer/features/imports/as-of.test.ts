import { describe, expect, it } from 'vitest'
import { isoOfLocal } from './as-of.ts'

describe('isoOfLocal', () => {
  it('reads the clock of the zone, in summer and in winter', () => {
    expect(isoOfLocal('2026-07-01 00:30:00', 'Europe/Warsaw')).toBe('2026-06-30T22:30:00.000Z')
    expect(isoOfLocal('2026-01-31 18:00', 'Europe/Warsaw')).toBe('2026-01-31T17:00:00.000Z')
  })

  it('knows no such day', () => {
    expect(isoOfLocal('2026-02-30 10:00:00', 'UTC')).toBeNull()
    expect(isoOfLocal('yesterday', 'UTC')).toBeNull()
  })
})
