import { describe, expect, it } from 'vitest'
import type { CaseFacts, MetricSettings, Verdict } from '../definition.ts'
import { day, factsOf, SETTINGS, verdictOf } from '../testing/examples.ts'
import { resolutionLasting } from './resolution-lasting.ts'
import { resolutionNow } from './resolution-now.ts'
import { resolutionOnce } from './resolution-once.ts'

type Example = [what: string, facts: Partial<CaseFacts>, verdict: Verdict, settings?: Partial<MetricSettings>]

describe('resolution.once', () => {
  const examples: readonly Example[] = [
    ['resolved by a person', {}, 'counted'],
    ['open again, but once resolved', { isSolved: false }, 'counted'],
    ['open and never resolved', { isSolved: false, resolvedAtMs: NaN }, 'notCounted'],
    ['closed without any instant', { resolvedAtMs: NaN }, 'counted'],
    ['closed by a timer', { isAutoClosed: true, resolvedAtMs: NaN }, 'notCounted'],
    ['closed by a timer, though with an instant', { isAutoClosed: true }, 'notCounted'],
    ['resolved exactly at the as-of', { resolvedAtMs: day(9), asOfMs: day(9) }, 'counted'],
    ['resolved 1 ms after the as-of', { resolvedAtMs: day(9, 1), asOfMs: day(9) }, 'notCounted'],
    [
      'resolved after the as-of, status open',
      { resolvedAtMs: day(9, 1), asOfMs: day(9), isSolved: false },
      'notCounted',
    ],
    ['excluded', { isExcluded: true, isSolved: false }, 'excludedStatus'],
    ['of an unknown customer', { hasCustomer: false }, 'counted'],
    ['of a source that counts no reopenings', { sourceCountsReopens: false }, 'counted'],
  ]
  it.each(examples)('%s: %o is %s', (_, facts, verdict) => {
    expect(verdictOf(resolutionOnce, facts)).toBe(verdict)
  })
})

describe('resolution.now', () => {
  const examples: readonly Example[] = [
    ['status resolved or closed', {}, 'counted'],
    ['status open, though once resolved', { isSolved: false }, 'notCounted'],
    ['closed without any instant', { resolvedAtMs: NaN }, 'counted'],
    ['resolved after the as-of', { resolvedAtMs: day(9, 1), asOfMs: day(9) }, 'counted'],
    ['closed by a timer', { isAutoClosed: true }, 'notCounted'],
    ['excluded', { isExcluded: true, isSolved: false }, 'excludedStatus'],
  ]
  it.each(examples)('%s: %o is %s', (_, facts, verdict) => {
    expect(verdictOf(resolutionNow, facts)).toBe(verdict)
  })
})

describe('resolution.lasting', () => {
  const examples: readonly Example[] = [
    ['resolved and quiet', {}, 'counted'],
    ['excluded and too early', { isExcluded: true, asOfMs: day(1) }, 'excludedStatus'],
    ['opened exactly two windows before the as-of', { asOfMs: day(60) }, 'counted'],
    ['opened 1 ms less than two windows before', { asOfMs: day(60, -1) }, 'tooEarly'],
    ['the same with a window of 7 days', { asOfMs: day(14) }, 'counted', { windowDays: 7 }],
    ['1 ms less with a window of 7 days', { asOfMs: day(14, -1) }, 'tooEarly', { windowDays: 7 }],
    [
      'too early, no instant, unknown customer',
      { asOfMs: day(1), resolvedAtMs: NaN, hasCustomer: false },
      'tooEarly',
    ],
    [
      'closed without any instant, unknown customer',
      { resolvedAtMs: NaN, hasCustomer: false },
      'noResolvedAt',
    ],
    ['closed by a timer without any instant', { resolvedAtMs: NaN, isAutoClosed: true }, 'notCounted'],
    ['open without any instant', { resolvedAtMs: NaN, isSolved: false }, 'notCounted'],
    ['solved, unknown customer', { hasCustomer: false }, 'unknownCustomer'],
    ['open, unknown customer', { hasCustomer: false, isSolved: false, resolvedAtMs: NaN }, 'unknownCustomer'],
    ['once resolved, open now', { isSolved: false }, 'notCounted'],
    ['closed by a timer, though with an instant', { isAutoClosed: true }, 'notCounted'],
    ['resolved at the end of the window', { resolvedAtMs: day(30) }, 'counted'],
    ['resolved 1 ms after the window', { resolvedAtMs: day(30, 1) }, 'notCounted'],
    ['reopened once', { reopenCount: 1 }, 'notCounted'],
    ['repeated at the end of the window', { nextSameCategoryAtMs: day(31) }, 'notCounted'],
    ['repeated 1 ms after the window', { nextSameCategoryAtMs: day(31, 1) }, 'counted'],
    ['repeated in another category', { nextAnyCategoryAtMs: day(2) }, 'counted'],
    [
      'repeated in another category, any counting',
      { nextAnyCategoryAtMs: day(2) },
      'notCounted',
      { repeatCategory: 'any' },
    ],
    ['a question', { kind: 'question' }, 'counted'],
    ['of a source that counts no reopenings', { sourceCountsReopens: false }, 'outside'],
    ['excluded, of such a source', { sourceCountsReopens: false, isExcluded: true }, 'outside'],
  ]
  it.each(examples)('%s: %o is %s', (_, facts, verdict, settings) => {
    expect(verdictOf(resolutionLasting, facts, settings)).toBe(verdict)
  })
})

describe.each([resolutionOnce, resolutionNow, resolutionLasting])('$id', (rule) => {
  it('is placed by openedAt', () => {
    expect(rule.instantMs(factsOf({ openedAtMs: day(4) }), SETTINGS)).toBe(day(4))
  })

  it('is charged to the agent, else the resolver', () => {
    expect(rule.chargedTo(factsOf({ closingAuthor: 2 }))).toBe(0)
    expect(rule.chargedTo(factsOf({ agent: -1 }))).toBe(1)
    expect(rule.chargedTo(factsOf({ agent: -1, resolver: -1, closingAuthor: 2 }))).toBe(-1)
  })
})
