import { describe, expect, it } from 'vitest'
import { ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

describe('ratings and metrics of the Zendesk API', () => {
  const ticket = {
    url: 'https://desk.zendesk.com/api/v2/tickets/5.json',
    id: 5,
    via: { channel: 'web' },
    created_at: '2026-03-02T09:15:00Z',
    subject: 'Late',
    raw_subject: 'Late',
    status: 'closed',
    requester_id: 101,
    submitter_id: 101,
    assignee_id: 202,
  }
  const tickets = {
    name: 'tickets.json',
    content: JSON.stringify({ tickets: [ticket, { ...ticket, id: 6 }] }),
  }

  it('reach their tickets', async () => {
    const metrics = {
      id: 1,
      ticket_id: 5,
      created_at: '2026-03-02T09:15:00Z',
      solved_at: '2026-03-03T08:30:00Z',
      reopens: 2,
      replies: 3,
      assignee_stations: 1,
      group_stations: 1,
      reply_time_in_minutes: { calendar: 45, business: 30 },
    }
    const rating = { id: 1, ticket_id: 6, score: 'bad', comment: 'slow', requester_id: 101, assignee_id: 202 }
    const { system, layouts, cases, rejects } = await importFixture([
      tickets,
      { name: 'ticket_metrics.json', content: JSON.stringify({ ticket_metrics: [metrics] }) },
      { name: 'ratings.json', content: JSON.stringify({ satisfaction_ratings: [rating] }) },
    ])
    expect({ system, layouts, rejects }).toEqual({
      system: 'zendesk',
      layouts: ['json-tickets', 'metrics', 'ratings'],
      rejects: [],
    })
    expect(cases).toMatchObject([
      {
        caseId: '5',
        status: 'closed',
        openedAtMs: ms('2026-03-02T09:15:00Z'),
        firstResponseAtMs: ms('2026-03-02T10:00:00Z'),
        resolvedAtMs: ms('2026-03-03T08:30:00Z'),
        reopenCount: 2,
        csat: null,
        messages: [],
      },
      { caseId: '6', resolvedAtMs: null, reopenCount: null, csat: 'bad' },
    ])
  })
})
