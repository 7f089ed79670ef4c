import { describe, expect, it } from 'vitest'
import type { CaseFacts, MetricSettings, Verdict } from '../definition.ts'
import { day, factsOf, SETTINGS, verdictOf } from '../testing/examples.ts'
import { reopen } from './reopen.ts'
import { repeat } from './repeat.ts'

type Example = [what: string, facts: Partial<CaseFacts>, verdict: Verdict, settings?: Partial<MetricSettings>]

describe('reopen', () => {
  const examples: readonly Example[] = [
    ['never reopened', {}, 'notCounted'],
    ['reopened once', { reopenCount: 1 }, 'counted'],
    ['reopened and open now', { reopenCount: 2, isSolved: false }, 'counted'],
    ['never resolved', { resolvedAtMs: NaN, reopenCount: 1 }, 'outside'],
    ['resolved exactly one window before the as-of', { asOfMs: day(31), reopenCount: 1 }, 'counted'],
    ['resolved 1 ms less than one window before', { asOfMs: day(31, -1), reopenCount: 1 }, 'tooEarly'],
    ['the same with a window of 90 days', { asOfMs: day(91), reopenCount: 1 }, 'counted', { windowDays: 90 }],
    ['1 ms less with a window of 90 days', { asOfMs: day(91, -1) }, 'tooEarly', { windowDays: 90 }],
    ['excluded and too early', { isExcluded: true, asOfMs: day(1) }, 'excludedStatus'],
    ['closed by a timer, though with an instant', { isAutoClosed: true, reopenCount: 1 }, 'counted'],
    ['of an unknown customer', { hasCustomer: false, reopenCount: 1 }, 'counted'],
    ['of a source that counts no reopenings', { sourceCountsReopens: false }, 'outside'],
  ]
  it.each(examples)('%s: %o is %s', (_, facts, verdict, settings) => {
    expect(verdictOf(reopen, facts, settings)).toBe(verdict)
  })
})

describe('repeat', () => {
  const examples: readonly Example[] = [
    ['quiet', {}, 'notCounted'],
    ['repeated 1 ms after the resolution', { nextSameCategoryAtMs: day(1, 1) }, 'counted'],
    ['repeated at the end of the window', { nextSameCategoryAtMs: day(31) }, 'counted'],
    ['repeated 1 ms after the window', { nextSameCategoryAtMs: day(31, 1) }, 'notCounted'],
    ['repeated after 8 days, window of 7', { nextSameCategoryAtMs: day(9) }, 'notCounted', { windowDays: 7 }],
    ['repeated in another category', { nextAnyCategoryAtMs: day(2) }, 'notCounted'],
    [
      'repeated in another category, any counting',
      { nextAnyCategoryAtMs: day(2) },
      'counted',
      { repeatCategory: 'any' },
    ],
    ['of unknown kind', { kind: 'unknown', nextSameCategoryAtMs: day(2) }, 'counted'],
    ['a question', { kind: 'question' }, 'outside'],
    ['a request', { kind: 'request' }, 'outside'],
    ['never resolved', { resolvedAtMs: NaN }, 'outside'],
    ['resolved exactly one window before the as-of', { asOfMs: day(31) }, 'notCounted'],
    ['resolved 1 ms less than one window before', { asOfMs: day(31, -1) }, 'tooEarly'],
    ['too early, repeated already', { asOfMs: day(31, -1), nextSameCategoryAtMs: day(2) }, 'tooEarly'],
    ['too early, unknown customer', { asOfMs: day(1), hasCustomer: false }, 'unknownCustomer'],
    ['excluded, unknown customer', { isExcluded: true, hasCustomer: false }, 'excludedStatus'],
    [
      'closed by a timer, though with an instant',
      { isAutoClosed: true, nextSameCategoryAtMs: day(2) },
      'counted',
    ],
    ['open again', { isSolved: false, nextSameCategoryAtMs: day(2) }, 'counted'],
  ]
  it.each(examples)('%s: %o is %s', (_, facts, verdict, settings) => {
    expect(verdictOf(repeat, facts, settings)).toBe(verdict)
  })
})

describe.each([reopen, repeat])('$id', (rule) => {
  it('is placed by the resolution', () => {
    expect(rule.instantMs(factsOf({ resolvedAtMs: day(4) }), SETTINGS)).toBe(day(4))
  })

  it('is charged to the resolver, else the agent', () => {
    expect(rule.chargedTo(factsOf({ closingAuthor: 2 }))).toBe(1)
    expect(rule.chargedTo(factsOf({ resolver: -1 }))).toBe(0)
    expect(rule.chargedTo(factsOf({ agent: -1, resolver: -1, closingAuthor: 2 }))).toBe(-1)
  })
})
