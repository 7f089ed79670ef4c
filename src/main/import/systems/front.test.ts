import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'UTC', dateOrder: null }
const at = (instant: string): number => ms(instant) / 1000

const ANALYTICS = [
  'Message ID,Segment ID,Conversation ID,Segment,Direction,Status,Inbox,Message date,Autoreply,Reaction time,Handle time,Response time,Attributed to,Assignee,Author,Contact name,Contact handle,Extract,Tags,Message API ID,Conversation API ID,Subject',
  'm1,s1,c1,1,Inbound,Archived,Support,2026-03-02 10:00:00,No,,,,,Dana Reyes,,Ana Kowalska,ana@example.com,My box is late,Delivery,msg_1,cnv_1,Late box',
  'm2,s1,c1,1,Outbound,Archived,Support,2026-03-02 10:00:10,Yes,,,,,Dana Reyes,,Ana Kowalska,ana@example.com,We got your mail,Delivery,msg_2,cnv_1,Late box',
  'm3,s1,c1,1,Outbound,Archived,Support,2026-03-02 10:30:00,No,1800,300,1800,Dana Reyes,Dana Reyes,Dana Reyes,Ana Kowalska,ana@example.com,It comes today,Delivery,msg_3,cnv_1,Late box',
  'm4,s2,c2,1,Inbound,Unassigned,Support,2026-03-03 08:00:00,No,,,,,,,Bo Lind,bo@example.com,Hello?,,msg_4,cnv_2,',
].join('\n')

describe('Front analytics of messages', () => {
  it('puts conversations together from their messages', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'm.csv', content: ANALYTICS }],
      OPTIONS,
    )
    expect([system, ...layouts, rejects]).toEqual(['front', 'analytics-messages', []])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: 'c1',
        subject: 'Late box',
        category: 'Delivery',
        status: 'closed',
        customerEmail: 'ana@example.com',
        customerName: 'Ana Kowalska',
        agent: 'Dana Reyes',
        team: 'Support',
        openedAtMs: ms('2026-03-02T10:00:00Z'),
        messages: [
          expectedMessage('customer', 'Ana Kowalska', '2026-03-02T10:00:00Z', 'My box is late'),
          expectedMessage('bot', null, '2026-03-02T10:00:10Z', 'We got your mail'),
          expectedMessage('agent', 'Dana Reyes', '2026-03-02T10:30:00Z', 'It comes today'),
        ],
      }),
      expectedCase({
        caseId: 'c2',
        status: 'new',
        customerEmail: 'bo@example.com',
        customerName: 'Bo Lind',
        team: 'Support',
        openedAtMs: ms('2026-03-03T08:00:00Z'),
        messages: [expectedMessage('customer', 'Bo Lind', '2026-03-03T08:00:00Z', 'Hello?')],
      }),
    ])
    expect(cases.map(({ extra }) => extra)).toEqual([
      { Status: 'Archived', 'Conversation API ID': 'cnv_1' },
      { Status: 'Unassigned', 'Conversation API ID': 'cnv_2' },
    ])
  })
})

const DANA = {
  id: 'tea_1',
  email: 'dana@example.com',
  username: 'dana',
  first_name: 'Dana',
  last_name: 'Reyes',
}

const CONVERSATION = {
  _links: { self: 'https://api2.example.com/conversations/cnv_1' },
  id: 'cnv_1',
  subject: 'Late box',
  status: 'assigned',
  status_category: 'waiting',
  assignee: DANA,
  recipient: { handle: 'ana@example.com', name: 'Ana Kowalska', role: 'from' },
  tags: [{ id: 'tag_1', name: 'Delivery' }],
  is_private: false,
  created_at: at('2026-03-02T10:00:00.250Z'),
  waiting_since: at('2026-03-02T10:30:00.500Z'),
  scheduled_reminders: [{ scheduled_at: at('2026-03-09T08:00:00Z') }],
}

const MESSAGES = [
  {
    _links: { related: { conversation: 'https://api2.example.com/conversations/cnv_1' } },
    id: 'msg_1',
    type: 'email',
    is_inbound: true,
    is_draft: false,
    created_at: at('2026-03-02T10:00:00.250Z'),
    blurb: 'My box is late',
    body: '<p>My box is <b>late</b></p>',
    text: 'My box is late',
    author: null,
    recipients: [{ name: 'Ana Kowalska', handle: 'ana@example.com', role: 'from' }],
  },
  {
    _links: { related: { conversation: 'https://api2.example.com/conversations/cnv_1' } },
    id: 'msg_2',
    type: 'email',
    is_inbound: false,
    is_draft: false,
    created_at: at('2026-03-02T10:30:00.500Z'),
    blurb: 'It comes',
    body: '<p>It comes today</p>',
    text: '',
    author: DANA,
    recipients: [{ name: null, handle: 'ana@example.com', role: 'to' }],
  },
]

const READ = {
  caseId: 'cnv_1',
  subject: 'Late box',
  category: 'Delivery',
  status: 'pending',
  customerEmail: 'ana@example.com',
  customerName: 'Ana Kowalska',
  agent: 'Dana Reyes',
  openedAtMs: ms('2026-03-02T10:00:00.250Z'),
  followUpDueAtMs: ms('2026-03-09T08:00:00Z'),
} as const

const SAID = [
  expectedMessage('customer', 'Ana Kowalska', '2026-03-02T10:00:00.250Z', 'My box is late'),
  expectedMessage('agent', 'Dana Reyes', '2026-03-02T10:30:00.500Z', 'It comes today'),
]

describe('Front API', () => {
  it('joins messages to their conversation by its address', async () => {
    const files = [
      { name: 'conversations.json', content: JSON.stringify({ _results: [CONVERSATION] }) },
      { name: 'messages.json', content: JSON.stringify({ _results: MESSAGES }) },
    ]
    const { system, cases, rejects } = await importFixture(files, OPTIONS)
    expect([system, rejects]).toEqual(['front', []])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([expectedCase({ ...READ, messages: SAID })])
  })

  it('reads messages and comments put inside the conversation', async () => {
    const comment = {
      id: 'com_1',
      author: DANA,
      body: 'ask the courier',
      posted_at: at('2026-03-02T10:10:00Z'),
    }
    const content = JSON.stringify([{ ...CONVERSATION, messages: MESSAGES, comments: [comment] }])
    const { cases } = await importFixture([{ name: 'conversations.json', content }], OPTIONS)
    const note = expectedMessage('note', 'Dana Reyes', '2026-03-02T10:10:00Z', 'ask the courier')
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({ ...READ, channel: 'email', messages: SAID.toSpliced(1, 0, note) }),
    ])
  })
})
