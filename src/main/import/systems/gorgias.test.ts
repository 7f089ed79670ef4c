import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const TICKETS = [
  'Ticket id,Tags,Initial channel,Last used integration name,Last used integration type,Created by an agent,Subject,' +
    'Creation date,Closed date,Survey score,Survey replied date,Assignee name,Assignee email,Customer email,Customer name,' +
    'Customer last Shopify order,First response time (s),Resolution time (s),Number of agent messages,' +
    'Number of customer messages,Contact reason,Product,Resolution',
  '9459,"order_issue,approved",help-center,,,False,Where is my order?,2026-03-02 10:12:38,2026-03-05 16:57:21,5,' +
    '2026-03-06 10:00:00,Ola,ola@shop.example,Anna@Example.com,Anna Nowak,,3600,283483,1,2,Delivery,Lamp,Sent again',
  '9460,,email,Shop,gmail,False,,2026-03-03 21:24:01,,,,,ola@shop.example,jan@example.com,Jan Bąk,,,,0,1,,,',
].join('\r\n')

const MESSAGES = [
  'id,subject,body_text,sent_datetime,customer_id,sender_info',
  '9459,Where is my order?,"Hello Anna,\nit left today.\n\nOn Mon, Mar 02, 2026, at 10:12 AM, Anna Nowak <anna@example.com> wrote:\n' +
    'Hello,\nwhere is my order?",2026-03-02 11:12:38.369865,135,"{""name"": ""Shop Team"", ""address"": ""help@shop.example""}"',
  '9459,Where is my order?,"Hello,\nwhere is my order?",2026-03-02 10:12:38,135,"{""name"": ""Anna Nowak"", ""address"": ""anna@example.com""}"',
  "9460,,Hi,2026-03-03 21:24:01,136,\"{'name': 'Jan', 'address': 'jan@example.com'}\"",
].join('\r\n')

const OPTIONS = { timeZone: 'UTC' }
const WITHOUT_MESSAGES = [
  expectedCase({
    caseId: '9459',
    subject: 'Where is my order?',
    category: 'Delivery',
    channel: 'web',
    status: 'closed',
    customerEmail: 'Anna@Example.com',
    customerName: 'Anna Nowak',
    agent: 'Ola',
    openedAtMs: ms('2026-03-02T10:12:38Z'),
    firstResponseAtMs: ms('2026-03-02T11:12:38Z'),
    closedAtMs: ms('2026-03-05T16:57:21Z'),
    csat: '5',
  }),
  expectedCase({
    caseId: '9460',
    channel: 'email',
    status: 'open',
    customerEmail: 'jan@example.com',
    customerName: 'Jan Bąk',
    agent: 'ola@shop.example',
    openedAtMs: ms('2026-03-03T21:24:01Z'),
  }),
]

describe('Gorgias', () => {
  it('reads tickets alone; a closing date says that they are closed', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'tickets.csv', content: TICKETS }],
      OPTIONS,
    )
    expect({ system, layouts, rejects }).toEqual({ system: 'gorgias', layouts: ['tickets'], rejects: [] })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual(WITHOUT_MESSAGES)
    expect(cases[0]?.extra).toMatchObject({
      Product: 'Lamp',
      Resolution: 'Sent again',
      'Initial channel': 'help-center',
    })
  })

  it('joins the messages, whose id is the ticket’s, and tells the customer by the address', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [
        { name: 'messages.csv', content: MESSAGES },
        { name: 'tickets.csv', content: TICKETS },
      ],
      OPTIONS,
    )
    expect({ system, rejects }).toEqual({ system: 'gorgias', rejects: [] })
    expect(layouts.toSorted()).toEqual(['messages', 'tickets'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      {
        ...WITHOUT_MESSAGES[0],
        messages: [
          expectedMessage('agent', 'Shop Team', '2026-03-02T11:12:38.369Z', 'Hello Anna,\nit left today.'),
          expectedMessage('customer', 'Anna Nowak', '2026-03-02T10:12:38Z', 'Hello,\nwhere is my order?'),
        ],
      },
      {
        ...WITHOUT_MESSAGES[1],
        messages: [expectedMessage('customer', 'jan@example.com', '2026-03-03T21:24:01Z', 'Hi')],
      },
    ])
  })

  it('believes a status where an export has one', async () => {
    const [titles = '', first = ''] = TICKETS.split('\r\n')
    const { cases } = await importFixture(
      [{ name: 'a.csv', content: `${titles},Status\r\n${first},open` }],
      OPTIONS,
    )
    expect(cases[0]?.status).toBe('open')
  })
})
