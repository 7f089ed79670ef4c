import { describe, expect, it, vi } from 'vitest'
import type * as registry from '../../src/main/import/systems/index.ts'
import { expectedCase, expectedMessage, ms } from '../../src/main/import/testing/expected-case.ts'
import { importFixture } from '../../src/main/import/testing/import-fixture.ts'

// Deskly is only an example for developers: the app does not know it.
vi.mock('../../src/main/import/systems/index.ts', async (original) => {
  const { DESKLY } = await import('./deskly.ts')
  const { SYSTEMS } = await original<typeof registry>()
  return { SYSTEMS: [...SYSTEMS, DESKLY] }
})

const EXPORT = `Deskly No.,Topic,State,Raised On,Raised By,Mail,Handled By,Finished On,Finished By,Times Reopened,Shop,Talk
D-17,Parcel,F,02/03/2026 10:15,Jan Bąk,jan@example.com,Ola Lis,14/03/2026 09:30,Ola Lis,1,Kraków,"02/03/2026 10:15 | C | Jan Bąk | Where is it?
02/03/2026 10:40 | N | Ola Lis | At the depot.
02/03/2026 10:45 | A | Ola Lis | On its way. Does that solve it?"
D-18,Refund,W,14/03/2026 11:00,Ewa Zych,,nobody,,,0,-,
`

describe('the ticket list of Deskly', () => {
  it('reads every column', async () => {
    const { system, layouts, cases, rejects } = await importFixture([{ name: 'list.csv', content: EXPORT }], {
      timeZone: 'Europe/Warsaw',
    })
    expect({ system, layouts, rejects }).toEqual({ system: 'deskly', layouts: ['tickets'], rejects: [] })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'D-17',
        subject: 'Parcel',
        status: 'resolved',
        customerName: 'Jan Bąk',
        customerEmail: 'jan@example.com',
        agent: 'Ola Lis',
        resolver: 'Ola Lis',
        openedAtMs: ms('2026-03-02T10:15:00+01:00'),
        resolvedAtMs: ms('2026-03-14T09:30:00+01:00'),
        reopenCount: 1,
        messages: [
          expectedMessage('customer', 'Jan Bąk', '2026-03-02T10:15:00+01:00', 'Where is it?'),
          expectedMessage('note', 'Ola Lis', '2026-03-02T10:40:00+01:00', 'At the depot.'),
          expectedMessage('agent', 'Ola Lis', '2026-03-02T10:45:00+01:00', 'On its way. Does that solve it?'),
        ],
        extra: { State: 'F', Shop: 'Kraków' },
      }),
      expectedCase({
        caseId: 'D-18',
        subject: 'Refund',
        status: 'pending',
        customerName: 'Ewa Zych',
        openedAtMs: ms('2026-03-14T11:00:00+01:00'),
        reopenCount: 0,
        extra: { State: 'W' },
      }),
    ])
  })
})
