import { describe, expect, it } from 'vitest'
import type { CaseFacts, MetricSettings } from '../definition.ts'
import { day, factsOf, SETTINGS, verdictOf } from '../testing/examples.ts'
import { followUpCompletion } from './follow-up-completion.ts'
import {
  followUpDueMs,
  followUpState,
  type FollowUpState,
  followUpVerdict,
  isFollowUpInferred,
} from './follow-up-state.ts'

/** Planned for day 50: early before 45, on time to 60. */
const PLANNED = { followUpDueAtMs: day(50) }

describe('when a follow-up is due', () => {
  const examples: readonly [string, Partial<CaseFacts>, number, Partial<MetricSettings>?][] = [
    ['as planned', PLANNED, day(50)],
    [
      'as planned, a request that is open',
      { ...PLANNED, kind: 'request', isSolved: false, resolvedAtMs: NaN },
      day(50),
    ],
    ['as planned, policy off', PLANNED, day(50), { followUpPolicy: false }],
    ['complaint, by policy', {}, day(31)],
    ['unknown kind, by policy', { kind: 'unknown' }, day(31)],
    ['by policy 30 days, whatever the window', {}, day(31), { windowDays: 7 }],
    ['question: none', { kind: 'question' }, NaN],
    ['request: none', { kind: 'request' }, NaN],
    ['policy off: none', {}, NaN, { followUpPolicy: false }],
    ['never resolved: none', { resolvedAtMs: NaN }, NaN],
  ]
  it.each(examples)('%s: %o at %d', (_, facts, dueMs, settings) => {
    expect(followUpDueMs(factsOf(facts), { ...SETTINGS, ...settings })).toBe(dueMs)
    expect(followUpCompletion.instantMs(factsOf(facts), { ...SETTINGS, ...settings })).toBe(dueMs)
  })
})

describe('the state of a follow-up', () => {
  const examples: readonly [string, Partial<CaseFacts>, FollowUpState][] = [
    ['done 1 ms before due - 5 d', { followUpDoneAtMs: day(45, -1) }, 'early'],
    ['done at due - 5 d', { followUpDoneAtMs: day(45) }, 'onTime'],
    ['done at due + 10 d', { followUpDoneAtMs: day(60) }, 'onTime'],
    ['done 1 ms after due + 10 d', { followUpDoneAtMs: day(60, 1) }, 'late'],
    ['never done', {}, 'missed'],
    ['inferred', { laterAgentMessageAtMs: day(50) }, 'onTime'],
    ['inferred, late', { laterAgentMessageAtMs: day(60, 1) }, 'late'],
    [
      'a recorded date beats a message',
      { followUpDoneAtMs: day(70), laterAgentMessageAtMs: day(50) },
      'late',
    ],
    ['as-of exactly at due + 10 d', { asOfMs: day(60) }, 'missed'],
    ['as-of 1 ms before due + 10 d', { asOfMs: day(60, -1) }, 'notYetDue'],
    ['not yet due, done already', { asOfMs: day(60, -1), followUpDoneAtMs: day(50) }, 'notYetDue'],
    ['not yet due and declined', { asOfMs: day(60, -1), followUpDeclined: true }, 'notYetDue'],
    ['declined', { followUpDeclined: true }, 'notApplicable'],
    ['declined, yet done', { followUpDeclined: true, followUpDoneAtMs: day(50) }, 'notApplicable'],
    ['open now', { isSolved: false, followUpDoneAtMs: day(50) }, 'notApplicable'],
    ['closed by a timer', { isAutoClosed: true, followUpDoneAtMs: day(50) }, 'onTime'],
    ['came back 1 ms before due', { nextSameCategoryAtMs: day(50, -1) }, 'notApplicable'],
    ['came back at due', { nextSameCategoryAtMs: day(50) }, 'missed'],
    ['came back in another category', { nextAnyCategoryAtMs: day(40) }, 'missed'],
    ['no resolution, so nothing to come back after', { resolvedAtMs: NaN }, 'missed'],
    ['no trace at all', { hasMessages: false, sourceRecordsFollowUps: false }, 'noEvidence'],
    ['no messages, but the source records dates', { hasMessages: false }, 'missed'],
    ['messages, though the source records no dates', { sourceRecordsFollowUps: false }, 'missed'],
    [
      'no trace, but not applicable',
      { hasMessages: false, sourceRecordsFollowUps: false, isSolved: false },
      'notApplicable',
    ],
  ]
  it.each(examples)('%s: %o is %s', (_, facts, state) => {
    const all = { ...PLANNED, ...facts }
    expect(followUpState(factsOf(all), SETTINGS)).toBe(state)
    expect(verdictOf(followUpCompletion, all)).toBe(followUpVerdict(state))
    expect(verdictOf(followUpCompletion, { ...all, isExcluded: true })).toBe('excludedStatus')
  })

  it('a return counts before due whatever the window and the switch', () => {
    const facts = factsOf({ ...PLANNED, nextSameCategoryAtMs: day(49) })
    expect(followUpState(facts, { ...SETTINGS, windowDays: 7, repeatCategory: 'any' })).toBe('notApplicable')
  })

  it('counts early and on time as made', () => {
    expect((['early', 'onTime', 'late', 'missed', 'noEvidence'] as const).map(followUpVerdict)).toEqual([
      'counted',
      'counted',
      'notCounted',
      'notCounted',
      'noEvidence',
    ])
  })

  it('is inferred only where no date is recorded', () => {
    expect(isFollowUpInferred(factsOf({ laterAgentMessageAtMs: day(5) }))).toBe(true)
    expect(isFollowUpInferred(factsOf({ laterAgentMessageAtMs: day(5), followUpDoneAtMs: day(5) }))).toBe(
      false,
    )
    expect(isFollowUpInferred(factsOf({}))).toBe(false)
  })

  it('is charged to the resolver, else the agent', () => {
    expect(followUpCompletion.chargedTo(factsOf({}))).toBe(1)
    expect(followUpCompletion.chargedTo(factsOf({ resolver: -1 }))).toBe(0)
  })
})
