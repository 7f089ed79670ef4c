import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Warsaw', dateOrder: null }

const CONVERSATION = {
  id: '5f1',
  name: 'Late box',
  channels: ['email', 'chat'],
  status: 'done',
  priority: 3,
  direction: 'in',
  satisfaction: 4,
  reopen_count: 1,
  message_count: 3,
  preview: 'My box is late',
  tags: ['delivery'],
  customer: { id: 'cu1', type: 'customer' },
  assigned_users: ['us1'],
  assigned_teams: ['te1'],
  first_response: { created_at: '2026-03-02T10:30:00.000Z', sent_at: '2026-03-02T10:29:00.000Z' },
  first_done: { created_at: '2026-03-02T11:00:00.000Z', created_by: 'us1' },
  last_done: { created_at: '2026-03-04T11:00:00.000Z', created_by: 'us2' },
  created_at: '2026-03-02T10:00:00.000Z',
}

const SNOOZED = {
  ...CONVERSATION,
  id: '5f2',
  status: 'snoozed',
  satisfaction: null,
  reopen_count: 0,
  first_response: {},
  first_done: {},
  last_done: {},
  snooze: { status: 'scheduled', time: '2026-03-09T08:00:00.000Z' },
}

const MESSAGES = [
  {
    id: 'm1',
    conversation: { id: '5f1', type: 'conversation' },
    channel: 'email',
    direction: 'in',
    direction_type: 'initial-in',
    preview: 'My box is late',
    sent_at: '2026-03-02T10:00:00.000Z',
    auto: false,
  },
  {
    id: 'm2',
    conversation: { id: '5f1', type: 'conversation' },
    channel: 'email',
    direction: 'out',
    direction_type: 'response-out',
    preview: 'We will look',
    sent_at: '2026-03-02T10:00:05.000Z',
    auto: true,
  },
  {
    id: 'm3',
    conversation: { id: '5f1', type: 'conversation' },
    channel: 'email',
    direction: 'out',
    direction_type: 'response-out',
    preview: 'It comes today',
    sent_at: '2026-03-02T10:29:00.000Z',
    auto: false,
    created_by: { id: 'us1' },
  },
]

describe('Kustomer', () => {
  it('reads conversations and joins their messages', async () => {
    const files = [
      {
        name: 'conversations.jsonl',
        content: [CONVERSATION, SNOOZED].map((one) => JSON.stringify(one)).join('\n'),
      },
      { name: 'messages.jsonl', content: MESSAGES.map((one) => JSON.stringify(one)).join('\n') },
    ]
    const { system, layouts, cases, rejects } = await importFixture(files, OPTIONS)
    expect([system, [...layouts].toSorted(), rejects]).toEqual([
      'kustomer',
      ['conversations', 'messages'],
      [],
    ])
    const read = {
      subject: 'Late box',
      description: 'My box is late',
      category: 'delivery',
      channel: 'email',
      priority: '3',
      customerId: 'cu1',
      agent: 'us1',
      team: 'te1',
      openedAtMs: ms('2026-03-02T10:00:00Z'),
    }
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        ...read,
        caseId: '5f1',
        status: 'resolved',
        resolver: 'us2',
        firstResponseAtMs: ms('2026-03-02T10:29:00Z'),
        resolvedAtMs: ms('2026-03-04T11:00:00Z'),
        reopenCount: 1,
        csat: '4',
        messages: [
          expectedMessage('customer', null, '2026-03-02T10:00:00Z', 'My box is late'),
          expectedMessage('bot', null, '2026-03-02T10:00:05Z', 'We will look'),
          expectedMessage('agent', 'us1', '2026-03-02T10:29:00Z', 'It comes today'),
        ],
      }),
      expectedCase({
        ...read,
        caseId: '5f2',
        status: 'pending',
        reopenCount: 0,
        followUpDueAtMs: ms('2026-03-09T08:00:00Z'),
      }),
    ])
  })

  it('does not take a preview for what the customer wrote first', async () => {
    const files = [
      { name: 'conversations.jsonl', content: JSON.stringify({ ...CONVERSATION, preview: 'Thank you!' }) },
      { name: 'messages.jsonl', content: MESSAGES.map((one) => JSON.stringify(one)).join('\n') },
    ]
    const { cases } = await importFixture(files, OPTIONS)
    expect(cases[0]?.messages.map(({ text }) => text)).toEqual([
      'My box is late',
      'We will look',
      'It comes today',
    ])
  })

  it('reads the camel case of the API itself', async () => {
    const record = {
      type: 'conversation',
      id: '5f3',
      attributes: {
        name: 'Refund',
        channels: ['chat'],
        status: 'open',
        preview: 'Money back',
        tags: [],
        assignedUsers: ['us1'],
        assignedTeams: [],
        reopenCount: 0,
        createdAt: '2026-03-05T10:00:00.000Z',
      },
      relationships: { customer: { data: { type: 'customer', id: 'cu9' } } },
    }
    const { system, cases } = await importFixture(
      [{ name: 'conversations.json', content: JSON.stringify({ data: [record] }) }],
      OPTIONS,
    )
    expect(system).toBe('kustomer')
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '5f3',
        subject: 'Refund',
        description: 'Money back',
        channel: 'chat',
        status: 'open',
        customerId: 'cu9',
        agent: 'us1',
        openedAtMs: ms('2026-03-05T10:00:00Z'),
        reopenCount: 0,
      }),
    ])
  })
})
