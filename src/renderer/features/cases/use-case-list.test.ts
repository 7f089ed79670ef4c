import { describe, expect, it } from 'vitest'
import { partCounts, shownParts } from './use-case-list.ts'

const counts = partCounts({
  numerator: 3,
  denominator: 10,
  value: 0.3,
  low: 0.1,
  high: 0.6,
  excluded: { tooEarly: 4, unknownCustomer: 1 },
})

describe('partCounts', () => {
  it('adds up to the cohort', () => {
    expect(counts).toMatchObject({
      cohort: 15,
      denominator: 10,
      counted: 3,
      notCounted: 7,
      tooEarly: 4,
      noEvidence: 0,
    })
  })
})

describe('shownParts', () => {
  it('has a tab for each part with cases, and for the one that is shown', () => {
    expect(shownParts('counted', counts)).toEqual([
      'denominator',
      'counted',
      'notCounted',
      'tooEarly',
      'unknownCustomer',
    ])
    expect(shownParts('counted', { ...counts, missed: 2 })).toContain('missed')
    expect(shownParts('noEvidence', null)).toEqual(['denominator', 'counted', 'notCounted', 'noEvidence'])
  })
})
