import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Warsaw', dateOrder: null }
const at = (instant: string): number => ms(instant) / 1000

const CUSTOMER = { type: 'user', id: 'c1', name: 'Ana Kowalska', email: 'ana@example.com' }
const ADMIN = { type: 'admin', id: '42', name: 'Dana Reyes', email: 'dana@example.com' }
const BOT = { type: 'bot', id: '9', name: 'Fin', email: null }

function part(partType: string, author: object, instant: string, body: string | null): object {
  return { type: 'conversation_part', part_type: partType, body, created_at: at(instant), author }
}

const CONVERSATION = {
  type: 'conversation',
  id: '215473840018281',
  created_at: at('2026-03-02T10:00:00Z'),
  snoozed_until: null,
  state: 'closed',
  priority: 'not_priority',
  title: 'Charged twice',
  admin_assignee_id: 42,
  team_assignee_id: 5017691,
  source: {
    type: 'conversation',
    delivered_as: 'customer_initiated',
    subject: '',
    body: '<p>You charged me <b>twice</b>.</p>',
    author: CUSTOMER,
  },
  contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: '667d60d8', external_id: '70' }] },
  statistics: {
    first_admin_reply_at: at('2026-03-02T10:20:00Z'),
    last_close_at: at('2026-03-02T11:00:00Z'),
    count_reopens: 1,
  },
  conversation_rating: { rating: 4, remark: 'fine' },
  conversation_parts: {
    type: 'conversation_part.list',
    conversation_parts: [
      part('comment', BOT, '2026-03-02T10:00:05Z', '<p>A person will be with you.</p>'),
      part('assignment', ADMIN, '2026-03-02T10:01:00Z', null),
      part('comment', ADMIN, '2026-03-02T10:20:00Z', '<p>I refunded one of them.</p>'),
      part('note', ADMIN, '2026-03-02T10:21:00Z', 'second time this month'),
      part('close', ADMIN, '2026-03-02T11:00:00Z', null),
    ],
  },
}

describe('Intercom conversations of the API', () => {
  it('reads every field and all that was said', async () => {
    const { system, layouts, cases } = await importFixture(
      [{ name: 'conversation.json', content: JSON.stringify(CONVERSATION) }],
      OPTIONS,
    )
    expect([system, ...layouts]).toEqual(['intercom', 'api-conversations'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '215473840018281',
        subject: 'Charged twice',
        description: 'You charged me twice.',
        channel: 'chat',
        priority: 'not_priority',
        status: 'closed',
        customerId: '667d60d8',
        customerEmail: 'ana@example.com',
        customerName: 'Ana Kowalska',
        agent: 'Dana Reyes',
        resolver: 'Dana Reyes',
        team: '5017691',
        openedAtMs: ms('2026-03-02T10:00:00Z'),
        firstResponseAtMs: ms('2026-03-02T10:20:00Z'),
        closedAtMs: ms('2026-03-02T11:00:00Z'),
        reopenCount: 1,
        csat: '4',
        messages: [
          expectedMessage('customer', 'Ana Kowalska', '2026-03-02T10:00:00Z', 'You charged me twice.'),
          expectedMessage('bot', 'Fin', '2026-03-02T10:00:05Z', 'A person will be with you.'),
          expectedMessage('agent', 'Dana Reyes', '2026-03-02T10:20:00Z', 'I refunded one of them.'),
          expectedMessage('note', 'Dana Reyes', '2026-03-02T10:21:00Z', 'second time this month'),
        ],
      }),
    ])
    expect(cases[0]?.extra['conversation_rating.remark']).toBe('fine')
  })

  it('reads a list of them without parts, begun by an admin', async () => {
    const listed = {
      ...CONVERSATION,
      state: 'snoozed',
      snoozed_until: at('2026-03-09T08:00:00Z'),
      statistics: null,
      conversation_rating: null,
      conversation_parts: undefined,
      source: { ...CONVERSATION.source, delivered_as: 'admin_initiated', author: ADMIN },
    }
    const content = JSON.stringify({ type: 'conversation.list', total_count: 1, conversations: [listed] })
    const { layouts, cases } = await importFixture([{ name: 'list.json', content }], OPTIONS)
    expect(layouts).toEqual(['api-conversations'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '215473840018281',
        subject: 'Charged twice',
        description: 'You charged me twice.',
        channel: 'chat',
        priority: 'not_priority',
        status: 'pending',
        customerId: '667d60d8',
        agent: 'Dana Reyes',
        team: '5017691',
        openedAtMs: ms('2026-03-02T10:00:00Z'),
        followUpDueAtMs: ms('2026-03-09T08:00:00Z'),
        messages: [expectedMessage('agent', 'Dana Reyes', '2026-03-02T10:00:00Z', 'You charged me twice.')],
      }),
    ])
  })

  it('tells a closing by a workflow from one by a person', async () => {
    const closedBy = (author: object): string =>
      JSON.stringify({
        ...CONVERSATION,
        conversation_parts: { conversation_parts: [part('close', author, '2026-03-05T10:00:00Z', null)] },
        statistics: null,
      })
    const files = [{ name: 'closed.json', content: closedBy(BOT) }]
    const [byBot] = (await importFixture(files, OPTIONS)).cases
    expect([byBot?.autoClosed, byBot?.resolver, byBot?.closedAtMs]).toEqual([
      true,
      null,
      ms('2026-03-05T10:00:00Z'),
    ])
    const [byPerson] = (await importFixture([{ name: 'closed.json', content: closedBy(ADMIN) }], OPTIONS))
      .cases
    expect([byPerson?.autoClosed, byPerson?.resolver]).toEqual([false, 'Dana Reyes'])
  })
})

function move(from: string, to: string, instant: string): object {
  return {
    type: 'ticket_part',
    part_type: 'ticket_state_updated_by_admin',
    ticket_state: to,
    previous_ticket_state: from,
    created_at: at(instant),
    author: ADMIN,
  }
}

describe('Intercom tickets of the API', () => {
  it('reads a ticket, and from its parts when it was resolved and came back', async () => {
    const ticket = {
      type: 'ticket',
      id: '493',
      ticket_id: '52',
      ticket_attributes: { _default_title_: 'Broken box', _default_description_: '<p>It came broken.</p>' },
      ticket_state: 'resolved',
      ticket_type: { type: 'ticket_type', id: '112', name: 'Damage', category: 'Customer' },
      contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: 'c7', external_id: 'x' }] },
      admin_assignee_id: '0',
      team_assignee_id: '0',
      created_at: at('2026-04-01T09:00:00Z'),
      ticket_parts: {
        type: 'ticket_part.list',
        ticket_parts: [
          move('submitted', 'resolved', '2026-04-01T10:00:00Z'),
          {
            ...part('comment', CUSTOMER, '2026-04-01T11:00:00Z', '<p>No, it is not.</p>'),
            type: 'ticket_part',
          },
          move('resolved', 'in_progress', '2026-04-01T11:00:00Z'),
          move('in_progress', 'resolved', '2026-04-02T08:00:00Z'),
        ],
      },
    }
    const { system, layouts, cases } = await importFixture(
      [{ name: 'ticket.json', content: JSON.stringify(ticket) }],
      OPTIONS,
    )
    expect([system, ...layouts]).toEqual(['intercom', 'api-tickets'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '493',
        subject: 'Broken box',
        description: 'It came broken.',
        category: 'Damage',
        status: 'resolved',
        customerId: 'c7',
        resolver: 'Dana Reyes',
        openedAtMs: ms('2026-04-01T09:00:00Z'),
        resolvedAtMs: ms('2026-04-02T08:00:00Z'),
        reopenCount: 1,
        messages: [expectedMessage('customer', 'Ana Kowalska', '2026-04-01T11:00:00Z', 'No, it is not.')],
      }),
    ])
  })
})
