import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Warsaw', dateOrder: null }
const at = (instant: string): number => ms(instant) / 1000

const ANA = {
  id: 17,
  name: 'Ana Kowalska',
  email: 'ana@example.com',
  phone_number: '+48600100200',
  type: 'contact',
}
const DANA = { id: 3, name: 'Dana Reyes', available_name: 'Dana', email: 'dana@example.com', type: 'user' }

function said(
  type: number,
  sender: object | null,
  instant: string,
  content: string | null,
  isPrivate = false,
): object {
  return { id: 1, content, message_type: type, private: isPrivate, created_at: at(instant), sender }
}

const CONVERSATION = {
  id: 42,
  account_id: 1,
  inbox_id: 5,
  status: 'resolved',
  priority: 'high',
  labels: ['delivery', 'vip'],
  created_at: at('2026-03-02T10:00:00Z'),
  first_reply_created_at: at('2026-03-02T10:20:00Z'),
  last_activity_at: at('2026-03-02T11:00:00Z'),
  snoozed_until: null,
  waiting_since: 0,
  meta: { sender: ANA, channel: 'Channel::WebWidget', assignee: DANA, team: { id: 2, name: 'Tier 1' } },
  messages: [
    said(0, ANA, '2026-03-02T10:00:00Z', 'My box is late'),
    said(3, null, '2026-03-02T10:00:01Z', 'Give us your address'),
    { ...said(1, DANA, '2026-03-02T10:20:00Z', 'It comes today'), created_at: '2026-03-02T10:20:00.000Z' },
    said(1, DANA, '2026-03-02T10:21:00Z', 'ask the courier', true),
    said(2, null, '2026-03-02T10:30:00Z', 'Conversation was marked resolved by Eva Lind'),
    said(2, null, '2026-03-02T10:40:00Z', 'Conversation was reopened by Ana Kowalska'),
    said(2, null, '2026-03-02T11:00:00Z', 'Conversation was marked resolved by Dana Reyes'),
  ],
}

const BOT = { id: 8, name: 'Robo', type: 'agent_bot' }

const TIMED_OUT = {
  ...CONVERSATION,
  id: 43,
  priority: null,
  labels: [],
  first_reply_created_at: null,
  meta: { sender: { id: 18, name: 'Bo Lind' }, channel: 'Channel::Api', assignee: null, team: null },
  messages: [
    said(0, { id: 18, name: 'Bo Lind', type: 'contact' }, '2026-03-02T10:00:00Z', 'Hello?'),
    said(1, BOT, '2026-03-02T10:00:01Z', 'How can I help?'),
    said(
      2,
      null,
      '2026-03-16T10:00:00Z',
      'Conversation was marked resolved by system due to 14 days of inactivity',
    ),
  ],
}

const EXPECTED = [
  expectedCase({
    caseId: '42',
    category: 'delivery',
    channel: 'chat',
    priority: 'high',
    status: 'resolved',
    customerId: '17',
    customerEmail: 'ana@example.com',
    customerPhone: '+48600100200',
    customerName: 'Ana Kowalska',
    agent: 'Dana Reyes',
    resolver: 'Dana Reyes',
    team: 'Tier 1',
    openedAtMs: ms('2026-03-02T10:00:00Z'),
    firstResponseAtMs: ms('2026-03-02T10:20:00Z'),
    resolvedAtMs: ms('2026-03-02T11:00:00Z'),
    reopenCount: 1,
    messages: [
      expectedMessage('customer', 'Ana Kowalska', '2026-03-02T10:00:00Z', 'My box is late'),
      expectedMessage('bot', null, '2026-03-02T10:00:01Z', 'Give us your address'),
      expectedMessage('agent', 'Dana Reyes', '2026-03-02T10:20:00Z', 'It comes today'),
      expectedMessage('note', 'Dana Reyes', '2026-03-02T10:21:00Z', 'ask the courier'),
      expectedMessage('system', null, '2026-03-02T10:30:00Z', 'Conversation was marked resolved by Eva Lind'),
      expectedMessage('system', null, '2026-03-02T10:40:00Z', 'Conversation was reopened by Ana Kowalska'),
      expectedMessage(
        'system',
        null,
        '2026-03-02T11:00:00Z',
        'Conversation was marked resolved by Dana Reyes',
      ),
    ],
  }),
  expectedCase({
    caseId: '43',
    channel: 'api',
    status: 'resolved',
    autoClosed: true,
    customerId: '18',
    customerName: 'Bo Lind',
    openedAtMs: ms('2026-03-02T10:00:00Z'),
    closedAtMs: ms('2026-03-16T10:00:00Z'),
    reopenCount: 0,
    messages: [
      expectedMessage('customer', 'Bo Lind', '2026-03-02T10:00:00Z', 'Hello?'),
      expectedMessage('bot', 'Robo', '2026-03-02T10:00:01Z', 'How can I help?'),
      expectedMessage(
        'system',
        null,
        '2026-03-16T10:00:00Z',
        'Conversation was marked resolved by system due to 14 days of inactivity',
      ),
    ],
  }),
]

const CONVERSATIONS = JSON.stringify({ data: { meta: { all_count: 2 }, payload: [CONVERSATION, TIMED_OUT] } })

describe('Chatwoot', () => {
  it('reads conversations, and from their activities who resolved them', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'conversations.json', content: CONVERSATIONS }],
      OPTIONS,
    )
    expect([system, ...layouts, rejects]).toEqual(['chatwoot', 'api-conversations', []])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual(EXPECTED)
  })

  it('keeps a snoozed conversation pending, due when it wakes', async () => {
    const snoozed = {
      ...CONVERSATION,
      status: 'snoozed',
      snoozed_until: at('2026-03-09T08:00:00Z'),
      messages: [],
    }
    const { cases } = await importFixture([{ name: 'one.json', content: JSON.stringify([snoozed]) }], OPTIONS)
    const [first] = cases
    expect([first?.status, first?.followUpDueAtMs, first?.resolvedAtMs, first?.resolver]).toEqual([
      'pending',
      ms('2026-03-09T08:00:00Z'),
      null,
      null,
    ])
  })
})
