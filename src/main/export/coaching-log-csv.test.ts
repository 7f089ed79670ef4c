import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import {
  type Action,
  type CoachingSession,
  emptyDocument,
  type SessionDocument,
} from '#shared/coaching/session.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { coachingLogCsv, loggedSessions } from './coaching-log-csv.ts'

const BOTH = { supervisor: true, agent: true }

function session(
  id: number,
  more: Partial<CoachingSession> = {},
  document: Partial<SessionDocument> = {},
): CoachingSession {
  return {
    id,
    agent: 'Ola',
    team: 'North',
    plannedOn: '2026-05-04',
    stage: 'held',
    changedAtMs: 0,
    revision: 1,
    ...more,
    document: { ...emptyDocument(), inLog: BOTH, ...document },
  }
}

const action = (more: Partial<Action>): Action => ({
  id: 'x',
  behaviour: 'secret words',
  metric: null,
  baseline: null,
  target: null,
  owner: 'agent',
  reviewOn: null,
  state: 'open',
  review: null,
  ...more,
})

const topic = (metric: MetricId): SessionDocument['strength'] =>
  ({ metric, words: 'secret words' }) as unknown as SessionDocument['strength']

function rowsOf(sessions: readonly CoachingSession[]): Record<string, string>[] {
  const rows = loggedSessions(sessions).map((each) => ({
    ...each,
    agentReference: 'A-0003',
    agentName: '',
    team: each.session.team ?? '',
  }))
  const csv = coachingLogCsv('e-1', rows, { delimiter: ',' })
  expect(csv).not.toContain('secret')
  return Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true, skipEmptyLines: true })
    .data
}

describe('the log of coaching', () => {
  it('tells that a session was, about what, and how much was agreed', () => {
    const document: Partial<SessionDocument> = {
      strength: topic('followUp.completion'),
      priorities: [topic('technique.listen'), topic('closure.both')].filter((each) => each !== null),
      privateNotes: 'secret words',
      sharedNotes: 'secret words',
      agentsWords: 'secret words',
      actions: [
        action({ state: 'done', reviewOn: '2026-05-10' }),
        action({ reviewOn: '2026-06-20' }),
        action({ reviewOn: '2026-06-04' }),
      ],
      acknowledgement: { agrees: 'partly', comment: 'secret words', on: '2026-05-05' },
    }
    expect(rowsOf([session(1, {}, document)])).toEqual([
      {
        export_id: 'e-1',
        session_date: '2026-05-04',
        agent_ref: 'A-0003',
        agent_name: '',
        team: 'North',
        session_no: '1',
        topics: 'Follow-up made; conduct of conversation',
        actions_n: '3',
        actions_done_n: '1',
        next_review_date: '2026-06-04',
        acknowledged: 'yes',
        disputed: 'no',
      },
    ])
  })

  it.each([
    ['the supervisor alone', { inLog: { supervisor: true, agent: false } }, {}],
    ['the agent alone', { inLog: { supervisor: false, agent: true } }, {}],
    ['nobody', { inLog: { supervisor: false, agent: false } }, {}],
    ['both, but it is only planned', {}, { stage: 'planned' as const }],
  ])('does not name a session agreed to by %s', (_, document, head) => {
    expect(rowsOf([session(1, head, document)])).toEqual([])
  })

  it('numbers the sessions that it names, each agent for itself and by date', () => {
    const rows = rowsOf([
      session(4, { plannedOn: '2026-05-20' }),
      session(3, { agent: 'Ben', plannedOn: '2026-05-11' }),
      session(2, { plannedOn: '2026-05-08' }, { inLog: { supervisor: true, agent: false } }),
      session(1, { plannedOn: '2026-05-04', stage: 'closed' }),
    ])
    expect(rows.map((row) => [row['session_date'], row['session_no']])).toEqual([
      ['2026-05-04', '1'],
      ['2026-05-11', '1'],
      ['2026-05-20', '2'],
    ])
  })

  it.each([
    [
      'an objection',
      {
        disputes: [
          {
            id: 'd',
            about: { kind: 'other' as const },
            reason: 'secret words',
            madeAtMs: 0,
            outcome: 'upheld' as const,
            answer: '',
          },
        ],
      },
    ],
    ['a no', { acknowledgement: { agrees: 'no' as const, comment: '', on: '2026-05-05' } }],
  ])('says that an agent disagreed, by %s', (_, document) => {
    expect(rowsOf([session(1, {}, document)])[0]?.['disputed']).toBe('yes')
  })
})
