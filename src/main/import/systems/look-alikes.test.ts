import { describe, expect, it } from 'vitest'
import { importFixture, type FixtureFile } from '../testing/import-fixture.ts'

const csv = (titles: string): FixtureFile => ({
  name: 'tickets.csv',
  content: `${titles}\n${titles
    .split(',')
    .map((_, index) => `v${index}`)
    .join(',')}\n`,
})
const json = (record: object): FixtureFile => ({ name: 'tickets.json', content: JSON.stringify([record]) })

const NOBODYS: readonly (readonly [string, FixtureFile])[] = [
  ['a plain list of tickets', csv('Ticket ID,Subject,Status,Priority,Created,Agent,Group')],
  ['a list with a requester', csv('ID,Subject,Requester,Status,Priority,Created at,Updated at')],
  [
    'conversations of somebody else',
    json({ id: 1, number: 5, status: 'closed', subject: 'x', customer: { email: 'a@example.com' } }),
  ],
  [
    'tickets with comments',
    json({
      id: 1,
      subject: 'x',
      status: 'open',
      comments: [{ body: 'y' }],
      created_at: '2026-03-02T09:15:00Z',
    }),
  ],
  [
    'a talk with other roles',
    json({ id: 1, user: { email: 'a@example.com' }, messages: [{ from: 'customer', text: 'x' }] }),
  ],
  [
    'issues of a tracker',
    json({ id: 1, number: 5, state: 'open', title: 'x', comments: 3, created_at: '2026-03-02T09:15:00Z' }),
  ],
]

const OURS = [
  'crisp',
  'freshdesk',
  'freshservice',
  'gorgias',
  'groove',
  'help-scout',
  'tidio',
  'whmcs',
  'zendesk',
]

describe('files that only look like a helpdesk’s', () => {
  it.each(NOBODYS)('leaves %s alone', async (_, file) => {
    const { system } = await importFixture([file], { timeZone: 'UTC' })
    expect(OURS).not.toContain(system)
  })
})
