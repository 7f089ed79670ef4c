import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const HEADER = [
  'Ticket ID',
  'Ticket status',
  'Ticket group',
  'Assignee name',
  'Ticket created - Date',
  'Ticket solved - Date',
  'Ticket brand',
  'Ticket channel',
  'Ticket form',
  'Ticket priority',
  'Ticket subject',
  'Ticket type',
  'Requester name',
  'Ticket organisation name',
  'Ticket tags',
  'Tickets',
]
const FIRST = [
  '51',
  'Solved',
  'Tier 1',
  'Ola Lis',
  '2026-02-27',
  '2026-03-01',
  'Shop',
  'Web',
  'Default',
  'Normal',
  'Late',
  'Incident',
  'Jan Bąk',
  'Acme',
]
const SECOND = [
  '52',
  'Open',
  'Tier 2',
  '',
  '2026-03-02',
  '',
  'Shop',
  'Chat',
  'Default',
  '',
  'Broken, again',
  '',
  'Eva',
  '',
]

const EXPECTED = [
  expectedCase({
    caseId: '51',
    subject: 'Late',
    category: 'Incident',
    channel: 'web',
    priority: 'Normal',
    status: 'resolved',
    customerName: 'Jan Bąk',
    agent: 'Ola Lis',
    team: 'Tier 1',
    openedAtMs: ms('2026-02-27T00:00:00+01:00'),
    resolvedAtMs: ms('2026-03-01T00:00:00+01:00'),
  }),
  expectedCase({
    caseId: '52',
    subject: 'Broken, again',
    channel: 'chat',
    status: 'open',
    customerName: 'Eva',
    team: 'Tier 2',
    openedAtMs: ms('2026-03-02T00:00:00+01:00'),
  }),
]

describe('a Zendesk Explore query', () => {
  it('makes one case of all rows of a ticket', async () => {
    const rows = [
      [...FIRST, 'late', '1'],
      [...FIRST, 'parcel', '1'],
      [...SECOND, 'vip', '1'],
      [...FIRST, 'refund', '1'],
    ]
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'Query 1.xlsx', rows: [HEADER, ...rows] }],
      {
        timeZone: 'Europe/Warsaw',
      },
    )
    expect({ system, layouts, rejects }).toEqual({ system: 'zendesk', layouts: ['explore'], rejects: [] })
    // A case that comes twice in one file is stored once.
    const stored = new Map(cases.map((one) => [one.caseId, { ...one, extra: {} }]))
    expect([...stored.values()]).toEqual(EXPECTED)
  })

  it('is recognised by the American spelling, and by few columns', async () => {
    const header = ['Ticket ID', 'Ticket organization name', 'Ticket status', 'Ticket created - Timestamp']
    const { system, layouts, cases } = await importFixture(
      [
        {
          name: 'q.csv',
          content: [header, ['7', 'Acme', 'Hold', '2026-03-02T08:15:00']]
            .map((row) => row.join(','))
            .join('\n'),
        },
      ],
      { timeZone: 'Europe/Warsaw' },
    )
    expect({ system, layouts }).toEqual({ system: 'zendesk', layouts: ['explore'] })
    expect(cases[0]).toMatchObject({
      caseId: '7',
      status: 'pending',
      openedAtMs: ms('2026-03-02T08:15:00+01:00'),
    })
  })
})
