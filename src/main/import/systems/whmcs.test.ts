import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms, without } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const TICKET = {
  result: 'success',
  ticketid: '1',
  tid: '516757',
  c: 'KPqH7yG3',
  deptid: '1',
  deptname: 'Billing',
  userid: '12',
  contactid: '0',
  name: 'Anna Nowak',
  email: 'anna@example.com',
  cc: '',
  date: '2026-03-02 06:26:29',
  subject: 'Invoice',
  status: 'Closed',
  priority: 'Medium',
  admin: '',
  lastreply: '2026-03-02 06:30:16',
  flag: '0',
  service: '',
  replies: {
    reply: [
      {
        replyid: '0',
        requestor_name: 'Anna Nowak',
        requestor_email: 'anna@example.com',
        requestor_type: 'Owner',
        date: '2026-03-02 06:26:29',
        message: 'Hey,\r\n\r\nthe amount is wrong.',
        attachments: [[]],
        admin: '',
      },
      {
        replyid: '1',
        requestor_name: 'Ola Lis',
        requestor_email: '',
        requestor_type: 'Operator',
        date: '2026-03-02 06:27:01',
        message: 'Corrected.',
        attachments: [[]],
        admin: 'Ola Lis',
        rating: '5',
      },
      {
        replyid: '2',
        requestor_name: 'Anna Nowak',
        requestor_email: 'anna@example.com',
        requestor_type: 'Owner',
        date: '2026-03-02 06:30:16',
        message: 'Thanks',
        attachments: [[]],
        admin: '',
        rating: '0',
      },
    ],
  },
  notes: {
    note: [
      {
        noteid: '1',
        date: '2026-03-02 06:26:42',
        message: 'Known fault',
        attachments: [[]],
        admin: 'Ola Lis',
      },
    ],
  },
}

const EXPECTED = expectedCase({
  caseId: '516757',
  subject: 'Invoice',
  description: 'Hey,\n\nthe amount is wrong.',
  priority: 'Medium',
  status: 'closed',
  customerId: '12',
  customerEmail: 'anna@example.com',
  customerName: 'Anna Nowak',
  team: 'Billing',
  openedAtMs: ms('2026-03-02T06:26:29+01:00'),
  csat: '5',
  messages: [
    expectedMessage('customer', 'Anna Nowak', '2026-03-02T06:26:29+01:00', 'Hey,\n\nthe amount is wrong.'),
    expectedMessage('note', 'Ola Lis', '2026-03-02T06:26:42+01:00', 'Known fault'),
    expectedMessage('agent', 'Ola Lis', '2026-03-02T06:27:01+01:00', 'Corrected.'),
    expectedMessage('customer', 'Anna Nowak', '2026-03-02T06:30:16+01:00', 'Thanks'),
  ],
})

const OPTIONS = { timeZone: 'Europe/Warsaw' }

describe('WHMCS', () => {
  it('reads tickets with replies and notes, whose times have no zone', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'tickets.json', content: JSON.stringify([TICKET]) }],
      OPTIONS,
    )
    expect({ system, layouts, rejects }).toEqual({
      system: 'whmcs',
      layouts: ['tickets'],
      rejects: [],
    })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([EXPECTED])
  })

  it.each([
    ['Open', 'open'],
    ['Answered', 'pending'],
    ['Customer-Reply', 'open'],
    ['On Hold', 'pending'],
    ['In Progress', 'open'],
  ])('takes %s for %s', async (word, status) => {
    const { cases } = await importFixture(
      [{ name: 'a.json', content: JSON.stringify([{ ...TICKET, status: word }]) }],
      OPTIONS,
    )
    expect(cases[0]?.status).toBe(status)
  })

  it('reads the list of tickets, a guest among them', async () => {
    const ticket = without(TICKET, 'replies', 'notes')
    const guest = { ...ticket, tid: '2', userid: '0', flag: '3' }
    const { layouts, cases } = await importFixture(
      [
        {
          name: 'a.json',
          content: JSON.stringify({ totalresults: 2, tickets: { ticket: [ticket, guest] } }),
        },
      ],
      OPTIONS,
    )
    expect(layouts).toEqual(['tickets'])
    const bare = { ...EXPECTED, description: null, csat: null, messages: [] }
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      bare,
      { ...bare, caseId: '2', customerId: null, agent: '3' },
    ])
  })
})
