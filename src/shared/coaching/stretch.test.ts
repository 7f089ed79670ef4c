import { describe, expect, it } from 'vitest'
import { DAY_MS, type Message } from '../case/model.ts'
import { readTranscript } from '../case/transcript.ts'
import { METRIC_IDS, type MetricId } from '../metrics/definition.ts'
import { stretchOf } from './stretch.ts'

type Said = readonly [role: Message['role'], text: string, author?: string | null]

/** A talk with a message an hour, resolved at the end unless told otherwise; agents are Ann unless named. */
function talkOf(said: readonly Said[], resolvedAtMs: number | null = said.length * 3_600_000) {
  const messages = said.map(([role, text, author = role === 'agent' ? 'Ann' : 'Kim'], at) => ({
    role,
    author,
    atMs: at * 3_600_000,
    text,
  }))
  const { findings, heat } = readTranscript(messages, resolvedAtMs)
  return { messages, findings, heat, closingEndMs: resolvedAtMs === null ? Infinity : resolvedAtMs + DAY_MS }
}

const QUESTION = 'Did we solve the problem for you today?'

const TALK: readonly Said[] = [
  ['customer', 'My parcel is late and I am furious!!! THIS IS THE THIRD TIME!'],
  ['agent', 'I understand how you feel. Sorry for the delay.'],
  ['customer', 'It was promised for Monday.'],
  ['note', 'Depot called, van broke down.'],
  ['agent', 'What I can do for you is send a new one today by express, so that it is with you by tomorrow.'],
  ['customer', 'Fine.'],
  ['agent', QUESTION],
  ['customer', 'No, it is still not here.'],
  ['agent', 'Thank you for writing to us.'],
]

const shown = (metric: MetricId, isCounted: boolean, said = TALK, agent = 'Ann') => {
  const stretch = stretchOf(talkOf(said), metric, isCounted, agent)
  return stretch === null ? null : [stretch.first, stretch.last]
}

describe('stretchOf', () => {
  it('shows what was found with a message before it and one after it', () => {
    expect(shown('technique.acknowledge', true)).toEqual([0, 2])
    expect(shown('technique.canDo', true)).toEqual([2, 5])
    expect(shown('closure.solved', true)).toEqual([5, 7])
    expect(shown('closure.either', true)).toEqual([5, 7])
  })

  it('shows the question, the answer and what became of it', () => {
    expect(shown('closure.waited', true)).toEqual([5, 8])
    expect(shown('closure.ignoredNo', true)).toEqual([5, 8])
  })

  it('shows the last question of several', () => {
    const again: readonly Said[] = [...TALK, ['agent', QUESTION], ['customer', 'Now it is here.']]
    expect(shown('closure.solved', true, again)).toEqual([8, 10])
  })

  it('shows where it could have stood', () => {
    // The reply to the customer's heat, the answer, the end.
    expect(shown('technique.ask', false)).toEqual([0, 2])
    expect(shown('technique.agree', false)).toEqual([2, 5])
    expect(shown('closure.unresolved', false)).toEqual([7, 8])
    expect(shown('followUp.completion', false)).toEqual([7, 8])
  })

  it('shows nothing of what is not there', () => {
    expect(shown('technique.paraphrase', true)).toBeNull()
    expect(shown('closure.unresolved', true)).toBeNull()
    expect(shown('closure.waited', false, TALK.slice(0, 6))).toBeNull()
    expect(shown('technique.ask', false, TALK.slice(0, 1))).toBeNull()
  })

  it("shows nobody else's words", () => {
    expect(shown('technique.acknowledge', true, TALK, 'Bo')).toBeNull()
    expect(shown('closure.solved', true, TALK, 'Bo')).toBeNull()
    expect(shown('closure.unresolved', false, TALK, 'Bo')).toBeNull()
    const mixed = TALK.map(([role, text], at): Said => [
      role,
      text,
      at === 1 ? 'Bo' : at === 4 ? null : 'Ann',
    ])
    expect(shown('technique.acknowledge', true, mixed)).toBeNull()
    expect(shown('technique.acknowledge', true, mixed, 'Bo')).toEqual([0, 2])
    // Words that nobody signed are taken for the agent's whom the case is charged to.
    expect(shown('technique.canDo', true, mixed)).toEqual([2, 5])
  })

  it('looks no further than figures do: a day after the resolution', () => {
    const late = talkOf(TALK, -20 * 3_600_000)
    expect(stretchOf(late, 'closure.unresolved', false, 'Ann')).toEqual({ first: 2, last: 5 })
  })

  it('does not reach over long silences of programs', () => {
    const bots: readonly Said[] = Array.from({ length: 4 }, () => ['system', 'Status changed.'])
    expect(shown('closure.solved', true, [...TALK.slice(0, 7), ...bots, ...TALK.slice(7)])).toEqual([5, 6])
  })

  it.each(METRIC_IDS)('stays within the talk for %s', (metric) => {
    for (const isCounted of [true, false]) {
      const stretch = stretchOf(talkOf(TALK), metric, isCounted, 'Ann')
      if (stretch === null) continue
      expect(stretch.first).toBeGreaterThanOrEqual(0)
      expect(stretch.last).toBeGreaterThanOrEqual(stretch.first)
      expect(stretch.last).toBeLessThan(TALK.length)
      expect(stretch.last - stretch.first).toBeLessThanOrEqual(4)
    }
  })
})
