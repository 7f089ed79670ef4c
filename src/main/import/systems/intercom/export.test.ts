import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const DATA = [
  'Conversation ID,"Conversation started at (America/New_York)",Teammate currently assigned,Team currently assigned,Channel,Current conversation state,Last teammate rating,Last teammate rating remark,Topics,Conversation priority,"Conversation first replied at (America/New_York)","Conversation last closed at (America/New_York)",Title,User name,User email,User ID,Fin AI Agent resolution state,"Time to close (seconds)"',
  '215473840018281,2026-03-02 10:15:00,Dana Reyes,Billing,Email,Closed,2,"Slow, but kind",Refund,priority,2026-03-02 10:45:30,2026-03-03 09:00:00,"Charged twice, again",Ana Kowalska,ana@example.com,u-17,,81900',
  '215473840018282,2026-07-02 23:30:00,,,Messenger,Snoozed,,,,not_priority,,,,"Bo Lind, Eva Lind","bo@example.com, eva@example.com","u-18, u-19",,',
  '215473840018283,2026-07-03 08:00:00,,,Messenger,Closed,,,,,,2026-07-03 12:00:00,,Cy Moss,,u-20,Assumed resolved,14400',
  '',
].join('\r\n')

describe('Intercom data export', () => {
  it('reads every field, in the zone that the titles name', async () => {
    const { system, layouts, cases, rejects } = await importFixture([{ name: 'data.csv', content: DATA }], {
      timeZone: 'Europe/Warsaw',
      dateOrder: null,
    })
    expect([system, ...layouts, rejects]).toEqual(['intercom', 'data-export', []])
    expect(cases).toEqual([
      expectedCase({
        caseId: '215473840018281',
        subject: 'Charged twice, again',
        category: 'Refund',
        channel: 'email',
        priority: 'priority',
        status: 'closed',
        customerId: 'u-17',
        customerEmail: 'ana@example.com',
        customerName: 'Ana Kowalska',
        agent: 'Dana Reyes',
        team: 'Billing',
        openedAtMs: ms('2026-03-02T10:15:00-05:00'),
        firstResponseAtMs: ms('2026-03-02T10:45:30-05:00'),
        closedAtMs: ms('2026-03-03T09:00:00-05:00'),
        csat: '2',
        extra: { 'Last teammate rating remark': 'Slow, but kind', 'Time to close (seconds)': '81900' },
      }),
      expectedCase({
        caseId: '215473840018282',
        channel: 'chat',
        priority: 'not_priority',
        status: 'pending',
        customerId: 'u-18',
        customerEmail: 'bo@example.com',
        customerName: 'Bo Lind, Eva Lind',
        openedAtMs: ms('2026-07-02T23:30:00-04:00'),
        extra: { Channel: 'Messenger', 'Current conversation state': 'Snoozed' },
      }),
      expectedCase({
        caseId: '215473840018283',
        channel: 'chat',
        status: 'closed',
        autoClosed: true,
        customerId: 'u-20',
        customerName: 'Cy Moss',
        openedAtMs: ms('2026-07-03T08:00:00-04:00'),
        closedAtMs: ms('2026-07-03T12:00:00-04:00'),
        extra: {
          Channel: 'Messenger',
          'Fin AI Agent resolution state': 'Assumed resolved',
          'Time to close (seconds)': '14400',
        },
      }),
    ])
  })

  it('reads a talk that a tool has put in one cell', async () => {
    const content = [
      'Conversation ID,Conversation started at (UTC),Current conversation state,Transcript',
      '31,2026-03-02 10:00:00,Open,"USER: My box is late',
      'FIN: Let me look',
      'AGENT: It comes today"',
    ].join('\n')
    const { cases } = await importFixture([{ name: 'data.csv', content }], {
      timeZone: 'UTC',
      dateOrder: null,
    })
    expect(cases.map(({ messages }) => messages.map(({ role, text }) => [role, text]))).toEqual([
      [
        ['customer', 'My box is late'],
        ['bot', 'Let me look'],
        ['agent', 'It comes today'],
      ],
    ])
  })

  it('keeps a rating blank that is no score', async () => {
    const content = DATA.replace(',Closed,2,', ',Closed,-,')
    const { cases } = await importFixture([{ name: 'data.csv', content }], {
      timeZone: 'UTC',
      dateOrder: null,
    })
    expect(cases[0]?.csat).toBeNull()
  })
})

const MESSAGES = [
  'message_id,message_body,message_type,message_created_at,message_author_type,message_author_name,conversation_tags,conversation_id,conversation_state,conversation_created_at,conversation_first_response_at,conversation_closed_at,app_id,app_name',
  'm1,<p>My order never came</p>,comment,2017-11-14 21:45:08,user,Ana Kowalska,delivery,77,closed,2017-11-14 21:45:08,2017-11-14 22:00:00,2017-11-15 09:00:00,a1,Shop',
  'm2,It ships today.,comment,2017-11-14 22:00:00,admin,Dana Reyes,delivery,77,closed,2017-11-14 21:45:08,2017-11-14 22:00:00,2017-11-15 09:00:00,a1,Shop',
  'm3,check the courier,note,2017-11-14 22:05:00,admin,Dana Reyes,delivery,77,closed,2017-11-14 21:45:08,2017-11-14 22:00:00,2017-11-15 09:00:00,a1,Shop',
  'm4,Still nothing,comment,2017-11-16 08:00:00,lead,Bo Lind,,78,open,2017-11-16 08:00:00,,,a1,Shop',
].join('\n')

describe('one row a message, as ProdSight exports it', () => {
  it('puts conversations together from their messages', async () => {
    const { system, layouts, cases } = await importFixture([{ name: 'messages.csv', content: MESSAGES }], {
      timeZone: 'Europe/Warsaw',
      dateOrder: null,
    })
    expect([system, ...layouts]).toEqual(['intercom', 'prodsight-messages'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '77',
        category: 'delivery',
        status: 'closed',
        openedAtMs: ms('2017-11-14T21:45:08Z'),
        firstResponseAtMs: ms('2017-11-14T22:00:00Z'),
        closedAtMs: ms('2017-11-15T09:00:00Z'),
        messages: [
          expectedMessage('customer', 'Ana Kowalska', '2017-11-14T21:45:08Z', 'My order never came'),
          expectedMessage('agent', 'Dana Reyes', '2017-11-14T22:00:00Z', 'It ships today.'),
          expectedMessage('note', 'Dana Reyes', '2017-11-14T22:05:00Z', 'check the courier'),
        ],
      }),
      expectedCase({
        caseId: '78',
        status: 'open',
        openedAtMs: ms('2017-11-16T08:00:00Z'),
        messages: [expectedMessage('customer', 'Bo Lind', '2017-11-16T08:00:00Z', 'Still nothing')],
      }),
    ])
    expect(cases[0]?.extra).toEqual({ app_id: 'a1', app_name: 'Shop' })
  })
})

const FLAT = [
  'conversation_id,created_at,first_response_at,resolved_at,status,channel,assignee,team,csat,customer_email',
  '1001,2026-02-01T08:00:00Z,2026-02-01T08:10:00Z,2026-02-01T10:00:00Z,open,chat,Dana Reyes,Billing,4,ana@example.com',
  '1002,2026-02-02T08:00:00Z,,,snoozed,email,,,,bo@example.com',
].join('\n')

describe('a flat table of conversations', () => {
  it('keeps a time of resolving though the conversation is open', async () => {
    const { system, layouts, cases } = await importFixture([{ name: 'demo.csv', content: FLAT }], {
      timeZone: null,
      dateOrder: null,
    })
    expect([system, ...layouts]).toEqual(['intercom', 'flat-conversations'])
    expect(cases).toEqual([
      expectedCase({
        caseId: '1001',
        channel: 'chat',
        status: 'open',
        customerEmail: 'ana@example.com',
        agent: 'Dana Reyes',
        team: 'Billing',
        openedAtMs: ms('2026-02-01T08:00:00Z'),
        firstResponseAtMs: ms('2026-02-01T08:10:00Z'),
        resolvedAtMs: ms('2026-02-01T10:00:00Z'),
        csat: '4',
      }),
      expectedCase({
        caseId: '1002',
        channel: 'email',
        status: 'pending',
        customerEmail: 'bo@example.com',
        openedAtMs: ms('2026-02-02T08:00:00Z'),
        extra: { status: 'snoozed' },
      }),
    ])
  })
})
