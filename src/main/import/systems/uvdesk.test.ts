import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Warsaw', dateOrder: null }

const TICKET = {
  id: 71,
  subject: 'Late box',
  isCustomerView: false,
  isAgentView: true,
  isTrashed: false,
  source: 'website',
  status: { id: 3, code: 'answered', description: 'Answered' },
  priority: { id: 2, code: 'medium' },
  type: { id: 1, code: 'Delivery' },
  group: { id: 1, name: 'Support' },
  agent: { id: 3, email: 'dana@example.com', name: 'Dana Reyes' },
  customer: { id: 17, email: 'ana@example.com', name: 'Ana Kowalska' },
  formatedCreatedAt: '2026-03-02 10:00:00',
  totalThreads: '2',
  threads: [
    {
      id: 1,
      threadType: 'create',
      createdBy: 'customer',
      user: { id: 17, name: 'Ana Kowalska', email: 'ana@example.com' },
      message: '<p>My box is late</p>',
      createdAt: '2026-03-02T09:00:00+00:00',
    },
    {
      id: 2,
      threadType: 'reply',
      createdBy: 'agent',
      user: { id: 3, name: 'Dana Reyes', email: 'dana@example.com' },
      message: '<p>It comes today</p>',
      createdAt: '2026-03-02T09:30:00+00:00',
    },
    {
      id: 3,
      threadType: 'note',
      createdBy: 'agent',
      user: { id: 3, name: 'Dana Reyes', email: 'dana@example.com' },
      message: 'ask the courier',
      createdAt: '2026-03-02T09:31:00+00:00',
    },
  ],
}

describe('UVdesk', () => {
  it('reads tickets of the API with their threads', async () => {
    const content = JSON.stringify({ tickets: [TICKET, { ...TICKET, id: 72, isTrashed: true, threads: [] }] })
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'tickets.json', content }],
      OPTIONS,
    )
    expect([system, ...layouts, rejects]).toEqual(['uvdesk', 'api-tickets', []])
    const read = {
      subject: 'Late box',
      category: 'Delivery',
      channel: 'web',
      priority: 'medium',
      customerId: '17',
      customerEmail: 'ana@example.com',
      customerName: 'Ana Kowalska',
      agent: 'Dana Reyes',
      team: 'Support',
      openedAtMs: ms('2026-03-02T10:00:00+01:00'),
    }
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        ...read,
        caseId: '71',
        status: 'pending',
        messages: [
          expectedMessage('customer', 'Ana Kowalska', '2026-03-02T09:00:00Z', 'My box is late'),
          expectedMessage('agent', 'Dana Reyes', '2026-03-02T09:30:00Z', 'It comes today'),
          expectedMessage('note', 'Dana Reyes', '2026-03-02T09:31:00Z', 'ask the courier'),
        ],
      }),
      expectedCase({ ...read, caseId: '72', status: 'excluded' }),
    ])
  })

  it('reads the table of tickets', async () => {
    const content = [
      'id,status_id,priority_id,type_id,customer_id,agent_id,group_id,source,subject,is_new,is_replied,is_starred,is_trashed,is_agent_viewed,is_customer_viewed,created_at,updated_at',
      '81,4,2,1,17,3,1,email,Late box,0,1,0,0,1,1,2026-03-02 10:00:00,2026-03-03 10:00:00',
      '82,1,1,1,18,,1,website,Hello,1,0,0,1,0,0,2026-07-02 10:00:00,2026-07-02 10:00:00',
    ].join('\n')
    const { system, layouts, cases } = await importFixture([{ name: 'uv_ticket.csv', content }], OPTIONS)
    expect([system, ...layouts]).toEqual(['uvdesk', 'tickets-table'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '81',
        subject: 'Late box',
        category: '1',
        channel: 'email',
        priority: '2',
        status: 'resolved',
        customerId: '17',
        agent: '3',
        team: '1',
        openedAtMs: ms('2026-03-02T10:00:00+01:00'),
      }),
      expectedCase({
        caseId: '82',
        subject: 'Hello',
        category: '1',
        channel: 'web',
        priority: '1',
        status: 'excluded',
        customerId: '18',
        team: '1',
        openedAtMs: ms('2026-07-02T10:00:00+02:00'),
      }),
    ])
  })
})
