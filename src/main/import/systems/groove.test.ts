import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const CUSTOMER = { id: '1047', type: 'Customer', email: 'anna@example.com', name: 'Anna Nowak' }
const AGENT = { id: '2034', type: 'Agent', email: 'ola@desk.example', name: 'Ola Lis' }

const action = (actor: object, created_at: string, change: object) => ({ actor, created_at, change })
const state = (name: string) => ({ type: 'State', state: name, state_int: 0 })
const said = (body: string, note = false) => ({ type: 'Message', message_type: 'email', note, body })

const TICKET = {
  created_at: '2026-01-18T22:27:54Z',
  href: 'https://api.groovehq.com/v1/tickets/14565',
  id: 14565,
  number: 14565,
  priority: 'low',
  resolution_time: 4936,
  state: 'closed',
  state_int: 5000,
  title: 'Shipment',
  updated_at: '2026-01-20T23:50:10Z',
  assigned_group: 'Tier 1',
  assigned_group_id: '9',
  closed_by: 'ola@desk.example',
  tags: [],
  mailbox: 'Inbox',
  last_message_conversation_type: 'enduser',
  type: 'Email',
  snoozed_until: null,
  deleted_at: null,
  interaction_count: 3,
  assignee: { agent: { id: '2034', email: 'ola@desk.example', first_name: 'Ola', last_name: 'Lis' } },
  customer: {
    customer: {
      id: '1047',
      email: 'anna@example.com',
      name: 'Anna Nowak',
      first_name: 'Anna',
      last_name: 'Nowak',
      phone_number: null,
    },
  },
  actions: [
    action(CUSTOMER, '2026-01-18T22:27:54Z', state('opened')),
    action(CUSTOMER, '2026-01-18T22:27:54Z', said('<div><p>Where is it?</p></div>')),
    action(AGENT, '2026-01-18T23:50:10Z', said('<div>Hi Anna,</div><div>on its way.</div>')),
    action(AGENT, '2026-01-18T23:50:10Z', state('closed')),
    action({ id: '1', type: 'Rule', name: 'Reopen' }, '2026-01-20T08:00:00Z', state('opened')),
    action(AGENT, '2026-01-20T09:00:00Z', said('<div>Lost by the carrier</div>', true)),
    action(AGENT, '2026-01-20T23:50:10Z', state('closed')),
  ],
}

const EXPECTED = expectedCase({
  caseId: '14565',
  subject: 'Shipment',
  description: 'Where is it?',
  channel: 'email',
  priority: 'low',
  status: 'closed',
  customerId: '1047',
  customerEmail: 'anna@example.com',
  customerName: 'Anna Nowak',
  agent: 'Ola Lis',
  resolver: 'Ola Lis',
  team: 'Tier 1',
  openedAtMs: ms('2026-01-18T22:27:54Z'),
  resolvedAtMs: ms('2026-01-18T23:50:10Z'),
  closedAtMs: ms('2026-01-20T23:50:10Z'),
  reopenCount: 1,
  messages: [
    expectedMessage('customer', 'Anna Nowak', '2026-01-18T22:27:54Z', 'Where is it?'),
    expectedMessage('agent', 'Ola Lis', '2026-01-18T23:50:10Z', 'Hi Anna,\non its way.'),
    expectedMessage('note', 'Ola Lis', '2026-01-20T09:00:00Z', 'Lost by the carrier'),
  ],
})

describe('Groove', () => {
  it('reads tickets and all that was done to them', async () => {
    const spam = {
      ...TICKET,
      number: 2,
      state: 'spam',
      resolution_time: null,
      closed_by: null,
      actions: [],
      assignee: null,
    }
    const unread = { ...spam, number: 3, state: 'unread', snoozed_until: '2026-02-01T08:00:00Z' }
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'tickets.json', content: JSON.stringify([TICKET, spam, unread]) }],
      { timeZone: null },
    )
    expect({ system, layouts, rejects }).toEqual({ system: 'groove', layouts: ['tickets'], rejects: [] })
    const bare = {
      ...EXPECTED,
      description: null,
      agent: null,
      resolver: null,
      resolvedAtMs: null,
      closedAtMs: null,
      reopenCount: 0,
      messages: [],
    }
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      EXPECTED,
      { ...bare, caseId: '2', status: 'excluded' },
      { ...bare, caseId: '3', status: 'new', followUpDueAtMs: ms('2026-02-01T08:00:00Z') },
    ])
  })

  it('names who closed a ticket by the deed where it was not the assignee', async () => {
    const other = { ...AGENT, email: 'jan@desk.example', name: 'Jan Bąk' }
    const ticket = {
      ...TICKET,
      closed_by: 'jan@desk.example',
      actions: [...TICKET.actions, action(other, '2026-01-21T08:00:00Z', state('closed'))],
    }
    const { cases } = await importFixture([{ name: 'a.json', content: JSON.stringify([ticket]) }], {
      timeZone: null,
    })
    expect(cases[0]).toMatchObject({
      agent: 'Ola Lis',
      resolver: 'Jan Bąk',
      closedAtMs: ms('2026-01-21T08:00:00Z'),
      reopenCount: 1,
    })
  })
})
