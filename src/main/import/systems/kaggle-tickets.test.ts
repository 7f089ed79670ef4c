import { expect, it } from 'vitest'
import { expectedCase, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const HEADER =
  'Ticket ID,Customer Name,Customer Email,Customer Age,Customer Gender,Product Purchased,Date of Purchase,Ticket Type,Ticket Subject,Ticket Description,Ticket Status,Resolution,Ticket Priority,Ticket Channel,First Response Time,Time to Resolution,Customer Satisfaction Rating'

it('reads the tickets, whose two "times" are instants', async () => {
  const content = [
    HEADER,
    '1,Ola Testowa,ola@example.com,32,Other,Example Cam,2021-03-22,Technical issue,Product setup,"My {product_purchased} fails.\n\nPlease assist.",Pending Customer Response,,Critical,Social media,2026-06-01 12:15:36,,',
    '2,Jan Testowy,jan@example.com,44,Male,Example TV,2020-11-13,Refund request,Refund request,I want a refund.,Closed,Case maybe show.,Low,Chat,2026-06-01 07:29:40,2026-06-01 09:57:40,3.0',
    '3,Ola Testowa,ola@example.com,32,Other,Example Cam,2021-03-22,Billing inquiry,Battery life,What is this?,Open,,Medium,Email,,,',
    '',
  ].join('\n')
  const asOfMs = ms('2026-06-02T00:00:00Z')
  const found = await importFixture([{ name: 'tickets.csv', content }], { timeZone: 'UTC', asOfMs })
  expect(found).toMatchObject({ system: 'customer-support-dataset', layouts: ['tickets'], rejects: [] })
  expect(found.tally).toMatchObject({ openedAtAssumed: 3, statusAssumed: 0 })
  const ola = { customerName: 'Ola Testowa', customerEmail: 'ola@example.com' }
  const olas = {
    'Customer Age': '32',
    'Customer Gender': 'Other',
    'Product Purchased': 'Example Cam',
    'Date of Purchase': '2021-03-22',
  }
  expect(found.cases).toEqual([
    expectedCase({
      ...ola,
      caseId: '1',
      subject: 'Product setup',
      description: 'My {product_purchased} fails.\n\nPlease assist.',
      category: 'Technical issue',
      channel: 'social',
      priority: 'Critical',
      status: 'pending',
      openedAtMs: ms('2026-06-01T12:15:36Z'),
      firstResponseAtMs: ms('2026-06-01T12:15:36Z'),
      extra: { ...olas, 'Ticket Status': 'Pending Customer Response', 'Ticket Channel': 'Social media' },
    }),
    expectedCase({
      caseId: '2',
      customerName: 'Jan Testowy',
      customerEmail: 'jan@example.com',
      subject: 'Refund request',
      description: 'I want a refund.',
      kind: 'request',
      category: 'Refund request',
      channel: 'chat',
      priority: 'Low',
      status: 'closed',
      openedAtMs: ms('2026-06-01T07:29:40Z'),
      firstResponseAtMs: ms('2026-06-01T07:29:40Z'),
      resolvedAtMs: ms('2026-06-01T09:57:40Z'),
      csat: '3.0',
      extra: {
        'Customer Age': '44',
        'Customer Gender': 'Male',
        'Product Purchased': 'Example TV',
        'Date of Purchase': '2020-11-13',
        Resolution: 'Case maybe show.',
      },
    }),
    expectedCase({
      ...ola,
      caseId: '3',
      subject: 'Battery life',
      description: 'What is this?',
      kind: 'question',
      category: 'Billing inquiry',
      channel: 'email',
      priority: 'Medium',
      status: 'open',
      openedAtMs: asOfMs,
      extra: olas,
    }),
  ])
})

it('leaves other tables of tickets alone', async () => {
  const content =
    'Ticket ID,Ticket Subject,Ticket Description,Ticket Status,Customer Email\n1,A,B,Open,c@example.com\n'
  expect((await importFixture([{ name: 'tickets.csv', content }])).system).toBe('generic')
})
