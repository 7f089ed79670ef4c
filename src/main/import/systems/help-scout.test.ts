import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms, without } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const ANNA = { id: 541, type: 'customer', first: 'Anna', last: 'NOWAK', email: 'anna@example.com' }
const OLA = { id: 631, type: 'user', first: 'Ola', last: 'L.', email: 'ola@desk.example' }
const JAN = { id: 632, type: 'user', first: 'Jan', last: 'Bąk', email: 'jan@desk.example' }

const thread = (
  type: string,
  createdBy: object,
  createdAt: string,
  body: string | null,
  more: object = {},
) => ({
  type,
  status: 'active',
  state: 'published',
  createdBy,
  createdAt,
  ...(body === null ? {} : { body }),
  source: { type: 'web', via: 'user' },
  ...more,
})

const CONVERSATION = {
  id: 2107900999,
  number: 37099,
  threads: 5,
  type: 'email',
  folderId: 66,
  status: 'closed',
  state: 'published',
  subject: 'Delayed',
  preview: 'Done',
  mailboxId: 27,
  assignee: OLA,
  createdBy: ANNA,
  createdAt: '2026-12-26T15:32:35Z',
  closedBy: 632,
  closedByUser: JAN,
  closedAt: '2026-12-27T08:58:55Z',
  userUpdatedAt: '2026-12-27T08:58:55Z',
  source: { type: 'beacon-v2', via: 'customer' },
  tags: [],
  primaryCustomer: ANNA,
  customFields: [
    { id: 1, name: 'Orders', value: '4', text: '4' },
    { id: 2, name: 'Category', value: '18', text: 'Order' },
  ],
  _embedded: {
    threads: [
      thread('lineitem', JAN, '2026-12-27T08:58:55Z', null),
      thread('message', OLA, '2026-12-27T08:58:00Z', 'Hello,<br /><br />it leaves today.', {
        rating: { rating: 'Great', comments: '' },
      }),
      thread('message', OLA, '2026-12-27T08:57:00Z', 'never sent', { state: 'draft' }),
      thread('note', JAN, '2026-12-27T08:55:35Z', 'We send it today :)'),
      thread('customer', ANNA, '2026-12-26T15:32:35Z', 'Where is my order?', {
        source: { type: 'email', via: 'customer' },
      }),
    ],
  },
}

const WITHOUT_THREADS = expectedCase({
  caseId: '37099',
  subject: 'Delayed',
  category: 'Order',
  channel: 'email',
  status: 'closed',
  customerId: '541',
  customerEmail: 'anna@example.com',
  customerName: 'Anna NOWAK',
  agent: 'Ola L.',
  resolver: 'Jan Bąk',
  openedAtMs: ms('2026-12-26T15:32:35Z'),
  closedAtMs: ms('2026-12-27T08:58:55Z'),
})

const OPTIONS = { timeZone: null }

describe('Help Scout', () => {
  it('reads a conversation and its threads, which stand newest first', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'conversations.json', content: JSON.stringify([CONVERSATION]) }],
      OPTIONS,
    )
    expect({ system, layouts, rejects }).toEqual({
      system: 'help-scout',
      layouts: ['conversations'],
      rejects: [],
    })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      {
        ...WITHOUT_THREADS,
        description: 'Where is my order?',
        csat: 'Great',
        messages: [
          expectedMessage('customer', 'Anna NOWAK', '2026-12-26T15:32:35Z', 'Where is my order?'),
          expectedMessage('note', 'Jan Bąk', '2026-12-27T08:55:35Z', 'We send it today :)'),
          expectedMessage('agent', 'Ola L.', '2026-12-27T08:58:00Z', 'Hello,\n\nit leaves today.'),
        ],
      },
    ])
  })

  it('reads conversations without threads, spam, and what waits', async () => {
    const open = without(CONVERSATION, '_embedded', 'closedAt', 'closedBy', 'closedByUser')
    const spam = { ...open, number: 2, status: 'spam' }
    const snoozed = {
      ...open,
      number: 3,
      status: 'pending',
      snooze: { snoozedBy: 631, snoozedUntil: '2027-01-05T08:00:00Z' },
    }
    const { layouts, cases } = await importFixture(
      [{ name: 'a.json', content: JSON.stringify({ _embedded: { conversations: [spam, snoozed] } }) }],
      OPTIONS,
    )
    expect(layouts).toEqual(['conversations'])
    const still = { ...WITHOUT_THREADS, resolver: null, closedAtMs: null }
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      { ...still, caseId: '2', status: 'excluded' },
      { ...still, caseId: '3', status: 'pending', followUpDueAtMs: ms('2027-01-05T08:00:00Z') },
    ])
  })
})
