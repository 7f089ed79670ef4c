import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Warsaw', dateOrder: null }

describe('FreeScout', () => {
  it('reads the export of conversations, status by number or name', async () => {
    const content = [
      'id,number,subject,status,mailbox,customer_name,customer_email,assignee,closed_by,created_at,updated_at,last_reply_at,closed_at,user_updated_at',
      '900,31,Late box,3,Support,Ana Kowalska,ana@example.com,Dana Reyes,Eva Lind,2026-03-02 10:00:00,2026-03-03 10:00:00,2026-03-03 09:00:00,2026-03-03 10:00:00,2026-03-03 10:00:00',
      '901,32,Hello,Active,Support,,bo@example.com,,,2026-07-02 10:00:00,2026-07-02 10:00:00,,,',
      '902,33,Win money,4,Support,,x@example.com,,,2026-07-03 10:00:00,2026-07-03 10:00:00,,,',
    ].join('\n')
    const { system, layouts, cases } = await importFixture([{ name: 'conversations.csv', content }], OPTIONS)
    expect([system, ...layouts]).toEqual(['freescout', 'conversations-csv'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '31',
        subject: 'Late box',
        status: 'closed',
        customerEmail: 'ana@example.com',
        customerName: 'Ana Kowalska',
        agent: 'Dana Reyes',
        resolver: 'Eva Lind',
        team: 'Support',
        openedAtMs: ms('2026-03-02T10:00:00+01:00'),
        closedAtMs: ms('2026-03-03T10:00:00+01:00'),
      }),
      expectedCase({
        caseId: '32',
        subject: 'Hello',
        status: 'open',
        customerEmail: 'bo@example.com',
        team: 'Support',
        openedAtMs: ms('2026-07-02T10:00:00+02:00'),
      }),
      expectedCase({
        caseId: '33',
        subject: 'Win money',
        status: 'excluded',
        customerEmail: 'x@example.com',
        team: 'Support',
        openedAtMs: ms('2026-07-03T10:00:00+02:00'),
      }),
    ])
  })

  it('reads conversations of the API, their threads newest first', async () => {
    const dana = { id: 3, type: 'user', firstName: 'Dana', lastName: 'Reyes', email: 'dana@example.com' }
    const ana = { id: 17, type: 'customer', firstName: 'Ana', lastName: 'Kowalska', email: 'ana@example.com' }
    const thread = (type: string, createdBy: object, createdAt: string, body: string): object => ({
      type,
      createdBy,
      createdAt,
      body,
    })
    const conversation = {
      id: 900,
      number: 31,
      threadsCount: 3,
      type: 'email',
      folderId: 11,
      status: 'closed',
      state: 'published',
      subject: 'Late box',
      preview: 'My box is late',
      mailboxId: 15,
      assignee: dana,
      createdAt: '2026-03-02T10:00:00Z',
      closedAt: '2026-03-03T10:00:00Z',
      closedByUser: dana,
      userUpdatedAt: '2026-03-03T10:00:00Z',
      customer: ana,
      _embedded: {
        threads: [
          thread('lineitem', dana, '2026-03-03T10:00:00Z', ''),
          thread('note', dana, '2026-03-02T10:40:00Z', 'ask the courier'),
          thread('message', dana, '2026-03-02T10:30:00Z', '<p>It comes today</p>'),
          thread('customer', ana, '2026-03-02T10:00:00Z', '<p>My box is late</p>'),
        ],
        tags: [{ id: 9, name: 'delivery' }],
      },
    }
    const content = JSON.stringify({ _embedded: { conversations: [conversation] }, page: { size: 50 } })
    const { system, layouts, cases } = await importFixture([{ name: 'conversations.json', content }], OPTIONS)
    expect([system, ...layouts]).toEqual(['freescout', 'api-conversations'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '31',
        subject: 'Late box',
        description: 'My box is late',
        category: 'delivery',
        channel: 'email',
        status: 'closed',
        customerId: '17',
        customerEmail: 'ana@example.com',
        customerName: 'Ana Kowalska',
        agent: 'Dana Reyes',
        resolver: 'Dana Reyes',
        team: '15',
        openedAtMs: ms('2026-03-02T10:00:00Z'),
        closedAtMs: ms('2026-03-03T10:00:00Z'),
        messages: [
          expectedMessage('customer', 'Ana Kowalska', '2026-03-02T10:00:00Z', 'My box is late'),
          expectedMessage('agent', 'Dana Reyes', '2026-03-02T10:30:00Z', 'It comes today'),
          expectedMessage('note', 'Dana Reyes', '2026-03-02T10:40:00Z', 'ask the courier'),
        ],
      }),
    ])
  })
})
