import { describe, expect, it } from 'vitest'
import { importFixture } from '../../testing/import-fixture.ts'

describe('ratings of the Freshdesk API', () => {
  it.each([
    [103, 'Extremely Happy'],
    [100, 'Neutral'],
    [-103, 'Extremely Unhappy'],
    [3, '3'],
  ])('say what the code %i means', async (code, csat) => {
    const ticket = {
      id: 20,
      subject: 'Refund',
      status: 5,
      priority: 1,
      source: 2,
      requester_id: 101,
      responder_id: 202,
      due_by: null,
      fr_due_by: '2026-03-03T09:15:00Z',
      fr_escalated: false,
      created_at: '2026-03-02T09:15:00Z',
    }
    const rating = {
      id: 1,
      survey_id: 2,
      user_id: 101,
      agent_id: 202,
      ticket_id: 20,
      feedback: 'x',
      ratings: { default_question: code },
    }
    const { system, cases, rejects } = await importFixture([
      { name: 'tickets.json', content: JSON.stringify([ticket]) },
      { name: 'ratings.json', content: JSON.stringify([rating]) },
    ])
    expect({ system, rejects }).toEqual({ system: 'freshdesk', rejects: [] })
    expect(cases.map((one) => [one.caseId, one.csat])).toEqual([['20', csat]])
  })
})
