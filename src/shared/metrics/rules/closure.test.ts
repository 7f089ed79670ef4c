import { describe, expect, it } from 'vitest'
import type { CaseFacts, Verdict } from '../definition.ts'
import { day, factsOf, SETTINGS, verdictOf } from '../testing/examples.ts'
import { closureBoth, closureEither, closureSolved, closureUnresolved, closureWaited } from './closure.ts'

const ASKED = [closureSolved, closureUnresolved, closureEither, closureBoth] as const

describe('closure questions', () => {
  it.each([
    [false, false, ['notCounted', 'notCounted', 'notCounted', 'notCounted']],
    [true, false, ['counted', 'notCounted', 'counted', 'notCounted']],
    [false, true, ['notCounted', 'counted', 'counted', 'notCounted']],
    [true, true, ['counted', 'counted', 'counted', 'counted']],
  ])('asked Q1 %s, Q2 %s', (askedSolved, askedUnresolved, verdicts) => {
    expect(ASKED.map((rule) => verdictOf(rule, { askedSolved, askedUnresolved }))).toEqual(verdicts)
  })

  const examples: readonly [string, Partial<CaseFacts>, Verdict][] = [
    [
      'excluded, without transcript',
      { isExcluded: true, hasMessages: false, hasAgentMessage: false },
      'excludedStatus',
    ],
    ['without transcript', { hasMessages: false, hasAgentMessage: false }, 'noTranscript'],
    ['without a human agent', { hasAgentMessage: false }, 'noAgentMessage'],
    ['never resolved', { resolvedAtMs: NaN }, 'outside'],
    ['open again', { isSolved: false }, 'notCounted'],
    ['closed by a timer', { isAutoClosed: true }, 'notCounted'],
    ['resolved just now', { asOfMs: day(1) }, 'notCounted'],
    ['a question of an unknown customer', { kind: 'question', hasCustomer: false }, 'notCounted'],
  ]
  it.each(examples)('%s: %o is %s', (_, facts, verdict) => {
    for (const rule of ASKED) expect(verdictOf(rule, facts)).toBe(verdict)
  })
})

describe('closure.waited', () => {
  const examples: readonly [string, Partial<CaseFacts>, Verdict][] = [
    ['nothing asked', { waited: true }, 'outside'],
    ['Q1 asked, customer next', { askedSolved: true, waited: true }, 'counted'],
    ['Q2 asked, customer next', { askedUnresolved: true, waited: true }, 'counted'],
    ['asked, and said goodbye', { askedSolved: true, askedUnresolved: true }, 'notCounted'],
    ['asked, never resolved', { askedSolved: true, resolvedAtMs: NaN }, 'outside'],
    ['asked, excluded', { askedSolved: true, waited: true, isExcluded: true }, 'excludedStatus'],
    ['not asked, excluded', { isExcluded: true }, 'outside'],
  ]
  it.each(examples)('%s: %o is %s', (_, facts, verdict) => {
    expect(verdictOf(closureWaited, facts)).toBe(verdict)
  })
})

describe.each([...ASKED, closureWaited])('$id', (rule) => {
  it('is placed by the resolution', () => {
    expect(rule.instantMs(factsOf({ resolvedAtMs: day(4), askedSolved: true }), SETTINGS)).toBe(day(4))
  })

  it('is charged to the author of the closing turn, else the resolver, else the agent', () => {
    expect(rule.chargedTo(factsOf({ closingAuthor: 2 }))).toBe(2)
    expect(rule.chargedTo(factsOf({}))).toBe(1)
    expect(rule.chargedTo(factsOf({ resolver: -1 }))).toBe(0)
    expect(rule.chargedTo(factsOf({ agent: -1, resolver: -1 }))).toBe(-1)
  })
})
