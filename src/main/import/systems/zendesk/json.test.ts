import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const OPTIONS = { timeZone: null }

const ANNA = { id: 383488458353, name: 'Anna Nowak', email: 'anna@example.com', phone: '+48 600 100 200' }
const OLA = { id: 373483485834, name: 'Ola Lis', email: 'ola@desk.example', phone: null }

const EXPORTED = {
  url: 'https://desk.zendesk.com/api/v2/tickets/5.json',
  id: 5,
  via: {
    channel: 'email',
    source: { from: { address: 'anna@example.com', name: 'Anna Nowak' }, to: {}, rel: null },
  },
  created_at: '2026-03-02T09:15:00Z',
  updated_at: '2026-03-09T09:15:00Z',
  type: 'question',
  subject: 'Order late',
  raw_subject: 'Order late',
  description: 'Hello, where is it?',
  priority: 'high',
  status: 'closed',
  tags: ['order_issue'],
  due_at: null,
  satisfaction_rating: { score: 'good', comment: 'quick' },
  metric_set: {
    reopens: 1,
    solved_at: '2026-03-03T10:00:00Z',
    reply_time_in_minutes: { calendar: 30, business: 12 },
  },
  requester: ANNA,
  assignee: OLA,
  group_id: 77,
  comments: [
    {
      id: 1,
      type: 'Comment',
      author_id: ANNA.id,
      body: 'Hello, where is it?',
      html_body: '<div class="zd-comment"><p>Hello, where is it?</p></div>',
      public: true,
      created_at: '2026-03-02T09:15:00Z',
      via: { channel: 'email', source: { from: { address: 'anna@example.com' }, to: {} } },
    },
    {
      id: 2,
      type: 'Comment',
      author_id: OLA.id,
      body: 'Asked the carrier.',
      public: false,
      created_at: '2026-03-02T09:40:00Z',
    },
    {
      id: 3,
      type: 'Comment',
      author_id: OLA.id,
      html_body: '<div class="zd-comment">Hello Anna,<br>it is on its way.</div>',
      public: true,
      created_at: '2026-03-02T09:45:00Z',
      via: { channel: 'web', source: { from: {}, to: {} } },
    },
    {
      id: 4,
      type: 'Comment',
      author_id: -1,
      body: 'We close this ticket in three days.',
      public: true,
      created_at: '2026-03-02T10:45:00Z',
      via: { channel: 'rule', source: { from: {}, to: {} } },
    },
    {
      id: 5,
      type: 'VoiceComment',
      author_id: ANNA.id,
      body: 'Call to +48 600 100 200',
      public: false,
      created_at: '2026-03-03T09:45:00Z',
    },
  ],
}

const EXPECTED = expectedCase({
  caseId: '5',
  subject: 'Order late',
  description: 'Hello, where is it?',
  kind: 'question',
  category: 'question',
  channel: 'email',
  priority: 'high',
  status: 'closed',
  customerId: '383488458353',
  customerEmail: 'anna@example.com',
  customerPhone: '+48 600 100 200',
  customerName: 'Anna Nowak',
  agent: 'Ola Lis',
  team: '77',
  openedAtMs: ms('2026-03-02T09:15:00Z'),
  firstResponseAtMs: ms('2026-03-02T09:45:00Z'),
  resolvedAtMs: ms('2026-03-03T10:00:00Z'),
  reopenCount: 1,
  csat: 'good',
  messages: [
    expectedMessage('customer', 'Anna Nowak', '2026-03-02T09:15:00Z', 'Hello, where is it?'),
    expectedMessage('note', 'Ola Lis', '2026-03-02T09:40:00Z', 'Asked the carrier.'),
    expectedMessage('agent', 'Ola Lis', '2026-03-02T09:45:00Z', 'Hello Anna,\nit is on its way.'),
    expectedMessage('bot', null, '2026-03-02T10:45:00Z', 'We close this ticket in three days.'),
    expectedMessage('agent', null, '2026-03-03T09:45:00Z', 'Call to +48 600 100 200'),
  ],
})

describe('a full Zendesk export as JSON', () => {
  const forms = [
    [
      'one ticket a line, named .json',
      [EXPORTED, { ...EXPORTED, id: 6 }].map((one) => JSON.stringify(one)).join('\n'),
    ],
    ['an array', JSON.stringify([EXPORTED, { ...EXPORTED, id: 6 }])],
    ['an object with a list', JSON.stringify({ tickets: [EXPORTED, { ...EXPORTED, id: 6 }], count: 2 })],
  ] as const

  it.each(forms)('reads every field of %s', async (_, content) => {
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'tickets.json', content }],
      OPTIONS,
    )
    expect({ system, layouts, rejects }).toEqual({
      system: 'zendesk',
      layouts: ['json-tickets'],
      rejects: [],
    })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([EXPECTED, { ...EXPECTED, caseId: '6' }])
  })

  it('takes the first comment for the description where the export has none', async () => {
    const { description, ...bare } = EXPORTED
    const { cases } = await importFixture([{ name: 'a.json', content: JSON.stringify([bare]) }], OPTIONS)
    expect(cases[0]?.description).toBe(description)
    expect(cases[0]?.messages).toHaveLength(5)
  })

  it('counts a survey that was sent as unanswered', async () => {
    const asked = { ...EXPORTED, satisfaction_rating: { score: 'offered' } }
    const { cases } = await importFixture([{ name: 'a.json', content: JSON.stringify([asked]) }], OPTIONS)
    expect(cases[0]?.csat).toBeNull()
  })

  it('keeps ids beyond 2^53 as they are', async () => {
    const content = JSON.stringify([EXPORTED]).replace('"id":5,', '"id":9007199254740993,')
    const { cases } = await importFixture([{ name: 'a.json', content }], OPTIONS)
    expect(cases[0]?.caseId).toBe('9007199254740993')
  })
})

describe('dumps of the Zendesk API', () => {
  const { requester, assignee, comments, ...ticket } = EXPORTED
  const tickets = {
    ...ticket,
    requester_id: requester.id,
    submitter_id: requester.id,
    assignee_id: assignee.id,
  }
  const user = (one: typeof ANNA | typeof OLA, role: string) => ({
    ...one,
    role,
    time_zone: 'Warsaw',
    iana_time_zone: 'Europe/Warsaw',
    locale_id: 1,
    ticket_restriction: null,
    only_private_comments: false,
    shared_agent: false,
    restricted_agent: true,
    organization_id: null,
  })
  const files = [
    { name: 'tickets.json', content: JSON.stringify({ tickets: [tickets], next_page: null }) },
    {
      name: 'comments.json',
      content: JSON.stringify(comments.map((one) => ({ ...one, ticket_id: 5, audit_id: 9 }))),
    },
    { name: 'users.json', content: JSON.stringify({ users: [user(ANNA, 'end-user'), user(OLA, 'agent')] }) },
  ]

  it('join tickets, comments and users', async () => {
    const { system, layouts, cases, rejects } = await importFixture(files, OPTIONS)
    expect({ system, rejects }).toEqual({ system: 'zendesk', rejects: [] })
    expect(layouts.toSorted()).toEqual(['comments', 'json-tickets', 'users'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([{ ...EXPECTED, customerPhone: null }])
  })

  it('take a customer copied in for a customer where a file of users says so', async () => {
    const copied = { id: 5551, name: 'Jan Bąk', email: 'jan@example.com', phone: null }
    const more = {
      id: 6,
      type: 'Comment',
      author_id: 5551,
      body: 'Same here',
      public: true,
      created_at: '2026-03-04T09:45:00Z',
    }
    const { cases } = await importFixture(
      [
        files[0]!,
        { name: 'comments.json', content: JSON.stringify([{ ...more, ticket_id: 5, audit_id: 9 }]) },
        {
          name: 'users.json',
          content: JSON.stringify({ users: [user(copied, 'end-user'), user(OLA, 'agent')] }),
        },
      ],
      OPTIONS,
    )
    expect(cases[0]?.messages).toEqual([
      expectedMessage('customer', null, '2026-03-02T09:15:00Z', 'Hello, where is it?'),
      expectedMessage('customer', 'Jan Bąk', '2026-03-04T09:45:00Z', 'Same here'),
    ])
  })

  it('read tickets alone, which have no messages then', async () => {
    const { layouts, cases } = await importFixture(files.slice(0, 1), OPTIONS)
    expect(layouts).toEqual(['json-tickets'])
    expect(cases[0]).toMatchObject({ agent: '373483485834', customerId: '383488458353', messages: [] })
  })
})
