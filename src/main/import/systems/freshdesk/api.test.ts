import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const TICKET = {
  id: 20,
  subject: 'Refund',
  description: '<div>Please pay back.<br>Anna</div>',
  description_text: 'Please pay back. Anna',
  status: 5,
  priority: 4,
  source: 1,
  type: 'Complaint',
  requester_id: 101,
  responder_id: 202,
  group_id: 303,
  company_id: null,
  product_id: null,
  due_by: '2026-03-05T09:15:00Z',
  fr_due_by: '2026-03-03T09:15:00Z',
  is_escalated: false,
  fr_escalated: false,
  spam: false,
  tags: ['refund'],
  custom_fields: { cf_store: 'Kraków' },
  created_at: '2026-03-02T09:15:00Z',
  updated_at: '2026-03-06T09:15:00Z',
  stats: {
    first_responded_at: '2026-03-02T10:00:00Z',
    resolved_at: '2026-03-03T08:30:00Z',
    closed_at: '2026-03-06T08:00:00Z',
    reopened_at: '2026-03-02T20:00:00Z',
  },
}
const CONVERSATIONS = [
  {
    id: 2,
    body: '<p>It is <b>done</b>.</p>',
    body_text: 'It is done.',
    incoming: false,
    private: false,
    user_id: 202,
    support_email: 'help@desk.example',
    created_at: '2026-03-02T10:00:00Z',
  },
  {
    id: 3,
    body_text: 'Bank was slow',
    incoming: false,
    private: true,
    user_id: 202,
    created_at: '2026-03-02T10:01:00Z',
  },
  {
    id: 4,
    body: '<p>Thank you</p>',
    incoming: true,
    private: false,
    user_id: 101,
    from_email: '"Anna Nowak" <anna@example.com>',
    created_at: '2026-03-02T20:00:00Z',
  },
]

const EXPECTED = expectedCase({
  caseId: '20',
  subject: 'Refund',
  description: 'Please pay back. Anna',
  kind: 'complaint',
  category: 'Complaint',
  channel: 'email',
  priority: 'Urgent',
  status: 'closed',
  customerId: '101',
  agent: '202',
  team: '303',
  openedAtMs: ms('2026-03-02T09:15:00Z'),
  firstResponseAtMs: ms('2026-03-02T10:00:00Z'),
  resolvedAtMs: ms('2026-03-03T08:30:00Z'),
  closedAtMs: ms('2026-03-06T08:00:00Z'),
  reopenCount: 1,
  followUpDueAtMs: ms('2026-03-05T09:15:00Z'),
  followUpDoneAtMs: ms('2026-03-03T08:30:00Z'),
})

const OPTIONS = { timeZone: null }

describe('tickets of the Freshdesk API', () => {
  it('read codes, times and conversations; the description is the first message', async () => {
    const full = {
      ...TICKET,
      requester: { id: 101, name: 'Anna Nowak', email: 'anna@example.com', phone: null, mobile: '600100200' },
      satisfaction_rating: { ratings: { default_question: 103 } },
      conversations: CONVERSATIONS,
    }
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'tickets.json', content: JSON.stringify([full]) }],
      OPTIONS,
    )
    expect({ system, layouts, rejects }).toEqual({
      system: 'freshdesk',
      layouts: ['api-tickets'],
      rejects: [],
    })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      {
        ...EXPECTED,
        customerEmail: 'anna@example.com',
        customerPhone: '600100200',
        customerName: 'Anna Nowak',
        csat: 'Extremely Happy',
        messages: [
          expectedMessage('customer', 'Anna Nowak', '2026-03-02T09:15:00Z', 'Please pay back. Anna'),
          expectedMessage('agent', '202', '2026-03-02T10:00:00Z', 'It is done.'),
          expectedMessage('note', '202', '2026-03-02T10:01:00Z', 'Bank was slow'),
          expectedMessage('customer', 'Anna Nowak', '2026-03-02T20:00:00Z', 'Thank you'),
        ],
      },
    ])
  })

  it('join conversations, agents, contacts and groups of other files', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [
        { name: 'tickets.json', content: JSON.stringify([TICKET]) },
        {
          name: 'conversations.json',
          content: JSON.stringify(CONVERSATIONS.map((one) => ({ ...one, ticket_id: 20 }))),
        },
        {
          name: 'agents.json',
          content: JSON.stringify([
            {
              id: 202,
              occasional: false,
              ticket_scope: 1,
              type: 'support_agent',
              contact: { name: 'Ola Lis', email: 'ola@desk.example' },
            },
          ]),
        },
        {
          name: 'contacts.json',
          content: JSON.stringify([
            {
              id: 101,
              name: 'Anna Nowak',
              email: 'anna@example.com',
              mobile: null,
              company_id: null,
              view_all_tickets: false,
            },
          ]),
        },
      ],
      OPTIONS,
    )
    expect({ system, rejects }).toEqual({ system: 'freshdesk', rejects: [] })
    expect(layouts.toSorted()).toEqual(['agents', 'api-conversations', 'api-tickets', 'contacts'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      {
        ...EXPECTED,
        agent: 'Ola Lis',
        customerEmail: 'anna@example.com',
        customerName: 'Anna Nowak',
        messages: [
          expectedMessage('customer', 'Anna Nowak', '2026-03-02T09:15:00Z', 'Please pay back. Anna'),
          expectedMessage('agent', 'Ola Lis', '2026-03-02T10:00:00Z', 'It is done.'),
          expectedMessage('note', 'Ola Lis', '2026-03-02T10:01:00Z', 'Bank was slow'),
          expectedMessage('customer', 'Anna Nowak', '2026-03-02T20:00:00Z', 'Thank you'),
        ],
      },
    ])
  })

  it('do not take the description of outbound mail for the customer’s words', async () => {
    const [reply] = CONVERSATIONS
    const { cases } = await importFixture(
      [
        { name: 'tickets.json', content: JSON.stringify([{ ...TICKET, source: 10 }]) },
        { name: 'conversations.json', content: JSON.stringify([{ ...reply, ticket_id: 20 }]) },
      ],
      OPTIONS,
    )
    expect(cases[0]?.messages.map(({ text }) => text)).toEqual(['It is done.'])
  })

  it('leave out spam, take custom statuses for open, and outbound mail for the agent’s', async () => {
    const tickets = [
      { ...TICKET, id: 21, spam: true },
      { ...TICKET, id: 22, status: 27, stats: { ...TICKET.stats, reopened_at: null } },
      { ...TICKET, id: 23, status: 2, source: 10, conversations: [] },
    ].map((ticket) => ({ conversations: [], ...ticket }))
    const { cases } = await importFixture([{ name: 'a.json', content: JSON.stringify(tickets) }], OPTIONS)
    expect(cases.map(({ status, reopenCount }) => [status, reopenCount])).toEqual([
      ['excluded', 1],
      ['open', 0],
      ['open', 1],
    ])
    expect(cases[2]?.messages.map(({ role }) => role)).toEqual(['agent'])
  })
})

describe('the export of a Freshdesk account', () => {
  it('reads tickets with their notes', async () => {
    const ticket = {
      display_id: 900,
      subject: 'Late',
      description: 'Where is it?',
      description_html: '<p>Where is it?</p>',
      status: 4,
      status_name: 'Resolved',
      priority_name: 'High',
      source_name: 'Portal',
      ticket_type: 'Incident',
      requester_id: 101,
      requester_name: 'Anna Nowak',
      responder_id: 202,
      responder_name: 'Ola Lis',
      created_at: '2026-03-02T10:15:00+01:00',
      due_by: '2026-03-05T10:15:00+01:00',
      spam: false,
      deleted: false,
      notes: [
        {
          note: {
            body: 'On its way',
            incoming: false,
            private: false,
            user_id: 202,
            created_at: '2026-03-02T11:15:00+01:00',
          },
        },
        {
          note: {
            body: 'Great',
            incoming: true,
            private: false,
            user_id: 101,
            created_at: '2026-03-02T12:15:00+01:00',
          },
        },
      ],
    }
    const { system, layouts, cases } = await importFixture(
      [{ name: 'Tickets0.json', content: JSON.stringify([{ helpdesk_ticket: ticket }]) }],
      OPTIONS,
    )
    expect({ system, layouts }).toEqual({ system: 'freshdesk', layouts: ['account-export'] })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '900',
        subject: 'Late',
        description: 'Where is it?',
        category: 'Incident',
        channel: 'web',
        priority: 'High',
        status: 'resolved',
        customerId: '101',
        customerName: 'Anna Nowak',
        agent: 'Ola Lis',
        openedAtMs: ms('2026-03-02T10:15:00+01:00'),
        followUpDueAtMs: ms('2026-03-05T10:15:00+01:00'),
        messages: [
          expectedMessage('customer', 'Anna Nowak', '2026-03-02T10:15:00+01:00', 'Where is it?'),
          expectedMessage('agent', '202', '2026-03-02T11:15:00+01:00', 'On its way'),
          expectedMessage('customer', 'Anna Nowak', '2026-03-02T12:15:00+01:00', 'Great'),
        ],
      }),
    ])
  })
})
