import { describe, expect, it } from 'vitest'
import type { Excerpt, Topic } from '#shared/coaching/evidence.ts'
import { type CoachingSession, emptyDocument, type SessionDocument } from '#shared/coaching/session.ts'
import { DENSITIES, handOutOf } from './hand-out-model.ts'

const figure = { numerator: 12, denominator: 40, value: 0.3, low: 0.18, high: 0.455 }

const topic = (metric: Topic['metric']): Topic => ({
  metric,
  own: figure,
  others: figure,
  certainty: 'clear',
  why: '',
  question: '',
})

const message = (
  role: 'customer' | 'agent',
  text: string,
  more: Partial<Excerpt['messages'][number]> = {},
) => ({
  role,
  author: null,
  atMs: null,
  text,
  marks: [],
  personal: [],
  ...more,
})

const excerpt: Excerpt = {
  id: 'e1',
  purpose: 'priority',
  metric: 'closure.solved',
  isFound: true,
  case: { system: 'closewell', account: '', caseId: '77', subject: 'Lamp of Mrs Lis' },
  messages: [
    message('customer', 'First.'),
    message('customer', 'I am Anna Lis.', { personal: [{ start: 5, end: 13 }] }),
    message('agent', 'Is it solved?', { marks: [{ start: 0, end: 13, technique: 'closure.solved' }] }),
    message('customer', 'Yes.'),
  ],
  note: 'a note',
  takenAtMs: 0,
  lexiconVersion: 1,
  hash: '0'.repeat(64),
  redacted: null,
}

function session(change: Partial<SessionDocument>): CoachingSession {
  return {
    id: 1,
    agent: 'Ola',
    team: 'Shop',
    plannedOn: '2026-05-05',
    stage: 'held',
    changedAtMs: 0,
    revision: 3,
    document: { ...emptyDocument(), ...change },
  }
}

const [roomy] = DENSITIES

describe('the page for the agent', () => {
  it('quotes what was found with what it answers, and names no customer', () => {
    const { priorities } = handOutOf(
      session({ priorities: [topic('closure.solved'), topic('repeat')], excerpts: [excerpt] }),
      roomy,
    )
    expect(priorities[0]?.quote).toEqual({
      caseId: '77',
      isFound: true,
      isErased: false,
      lines: [
        { role: 'customer', text: 'I am […].' },
        { role: 'agent', text: 'Is it solved?' },
      ],
    })
    expect(priorities[1]?.quote).toBeNull()
  })

  it('says that words were erased instead of quoting them', () => {
    const erased = { ...excerpt, redacted: { atMs: 1, cause: 'customer' as const } }
    const model = handOutOf(
      session({ strength: topic('closure.solved'), excerpts: [{ ...erased, purpose: 'strength' }] }),
      roomy,
    )
    expect(model.strength?.quote).toMatchObject({ lines: [], isErased: true })
  })

  it('has no private note, at any density', () => {
    for (const density of DENSITIES) {
      const model = handOutOf(session({ privateNotes: 'PRIVATE', sharedNotes: 'Shared.' }), density)
      expect(JSON.stringify(model)).not.toContain('PRIVATE')
      expect(model.sharedNotes).toBe('Shared.')
    }
  })

  it('quotes only what was put to the topic itself', () => {
    const other = { ...excerpt, purpose: 'other' as const }
    const { priorities } = handOutOf(
      session({ priorities: [topic('closure.solved')], excerpts: [other] }),
      roomy,
    )
    expect(priorities[0]?.quote).toBeNull()
  })

  it('folds lines and leaves rows out where there is no room, and says so', () => {
    const action = {
      behaviour: 'Ask.',
      metric: null,
      baseline: null,
      target: null,
      owner: 'agent' as const,
      reviewOn: null,
      state: 'open' as const,
      review: null,
    }
    const actions = Array.from({ length: 10 }, (_, index) => ({ ...action, id: `a${index}` }))
    const tight = DENSITIES.at(-1) ?? roomy
    const model = handOutOf(session({ actions, sharedNotes: 'one\n\n\ntwo' }), tight)
    expect(model.actions).toHaveLength(tight.rows)
    expect(model.sharedNotes).toBe('one two')
    expect(model.isShortened).toBe(true)
  })

  it('says when something was cut', () => {
    const long = 'word '.repeat(3_000)
    expect(handOutOf(session({ sharedNotes: long }), roomy)).toMatchObject({ isShortened: true })
    expect(handOutOf(session({ sharedNotes: 'short' }), roomy)).toMatchObject({ isShortened: false })
  })

  it('leaves out actions that were dropped and disputes that were answered', () => {
    const action = {
      id: 'a',
      behaviour: 'Ask.',
      metric: null,
      baseline: null,
      target: null,
      owner: 'agent' as const,
      reviewOn: null,
      review: null,
    }
    const dispute = { id: 'd', about: { kind: 'other' as const }, reason: 'Not so.', madeAtMs: 0, answer: '' }
    const model = handOutOf(
      session({
        actions: [
          { ...action, state: 'open' },
          { ...action, state: 'dropped' },
        ],
        disputes: [
          { ...dispute, outcome: 'open' },
          { ...dispute, outcome: 'upheld' },
        ],
      }),
      roomy,
    )
    expect(model.actions).toHaveLength(1)
    expect(model.openDisputes).toEqual([{ id: 'd', about: { kind: 'other' }, reason: 'Not so.' }])
  })
})
