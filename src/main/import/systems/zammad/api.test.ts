import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Berlin', dateOrder: null }

const TICKET = {
  id: 501,
  group_id: 1,
  priority_id: 2,
  state_id: 3,
  organization_id: null,
  number: '22004',
  title: 'Refund',
  owner_id: 1,
  customer_id: 17,
  create_article_type_id: 1,
  first_response_at: '2026-03-02T10:30:00.000Z',
  close_at: null,
  pending_time: '2026-03-09T08:00:00.000Z',
  article_count: 2,
  created_at: '2026-03-02T10:00:00.000Z',
  updated_at: '2026-03-02T10:30:00.000Z',
}

const ARTICLES = [
  {
    id: 1,
    ticket_id: 501,
    sender: 'Customer',
    type: 'email',
    from: 'Ana Kowalska <ana@example.com>',
    content_type: 'text/html',
    body: '<div>Money back, please</div>',
    internal: false,
    created_by_id: 17,
    created_at: '2026-03-02T10:00:00.000Z',
  },
  {
    id: 2,
    ticket_id: 501,
    sender: 'Agent',
    type: 'note',
    from: 'Dana Reyes',
    content_type: 'text/plain',
    body: 'check the order',
    internal: true,
    created_by_id: 3,
    created_at: '2026-03-02T10:10:00.000Z',
  },
]

const SAID = [
  expectedMessage('customer', 'Ana Kowalska', '2026-03-02T10:00:00Z', 'Money back, please'),
  expectedMessage('note', 'Dana Reyes', '2026-03-02T10:10:00Z', 'check the order'),
]

describe('Zammad API', () => {
  const read = {
    caseId: '22004',
    subject: 'Refund',
    status: 'pending',
    customerId: '17',
    openedAtMs: ms('2026-03-02T10:00:00Z'),
    firstResponseAtMs: ms('2026-03-02T10:30:00Z'),
    followUpDueAtMs: ms('2026-03-09T08:00:00Z'),
    messages: SAID,
  } as const

  it('joins articles to tickets by the id that people never see', async () => {
    const files = [
      { name: 'tickets.json', content: JSON.stringify([TICKET]) },
      { name: 'articles.json', content: JSON.stringify(ARTICLES) },
    ]
    const { system, cases, rejects } = await importFixture(files, OPTIONS)
    expect([system, rejects]).toEqual(['zammad', []])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({ ...read, priority: '2', team: '1' }),
    ])
  })

  it('names owners and customers where the users come along', async () => {
    const users = [
      {
        id: 17,
        login: 'ana@example.com',
        firstname: 'Ana',
        lastname: 'Kowalska',
        email: 'ana@example.com',
        role_ids: [3],
      },
      {
        id: 3,
        login: 'dreyes',
        firstname: 'Dana',
        lastname: 'Reyes',
        email: 'dana@example.com',
        role_ids: [2],
      },
    ]
    const files = [
      { name: 'tickets.json', content: JSON.stringify([{ ...TICKET, owner_id: 3 }]) },
      { name: 'users.json', content: JSON.stringify(users) },
    ]
    const { cases } = await importFixture(files, OPTIONS)
    expect(
      cases.map(({ agent, customerName, customerEmail }) => [agent, customerName, customerEmail]),
    ).toEqual([['Dana Reyes', 'Ana Kowalska', 'ana@example.com']])
  })

  it('reads expanded tickets with their articles inside', async () => {
    const expanded = {
      ...TICKET,
      state: 'pending reminder',
      priority: '2 normal',
      group: 'Support',
      owner: 'dana@example.com',
      owner_id: 3,
      customer: 'ana@example.com',
      create_article_type: 'email',
      articles: ARTICLES,
    }
    const { cases } = await importFixture(
      [{ name: 'tickets.json', content: JSON.stringify([expanded]) }],
      OPTIONS,
    )
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        ...read,
        channel: 'email',
        priority: '2 normal',
        customerEmail: 'ana@example.com',
        agent: 'dana@example.com',
        team: 'Support',
      }),
    ])
  })
})
