import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Amsterdam', dateOrder: null }

describe('Dixa conversations', () => {
  it('reads the first form of the table', async () => {
    const content = [
      'id,createdAt,answeredAt,closedAt,state,direction,channel,assigneeId,assigneeName,queueId,queueName,assignmentReason,handlingDuration',
      '1201,2026-03-02T10:00:00.120Z,2026-03-02T10:00:30.000Z,2026-03-02T10:05:18.000Z,Closed,Inbound,PstnPhone,ag1,Dana Reyes,q1,Klantenservice ,Queue,288.0',
      '1202,2026-03-02T11:00:00.000Z,,,Open,Inbound,WidgetChat,,,q2,Retour,,',
    ].join('\n')
    const { system, layouts, cases } = await importFixture([{ name: 'dixa.csv', content }], OPTIONS)
    expect([system, ...layouts]).toEqual(['dixa', 'conversations'])
    expect(cases).toEqual([
      expectedCase({
        caseId: '1201',
        channel: 'phone',
        status: 'closed',
        agent: 'Dana Reyes',
        team: 'Klantenservice',
        openedAtMs: ms('2026-03-02T10:00:00.120Z'),
        firstResponseAtMs: ms('2026-03-02T10:00:30Z'),
        closedAtMs: ms('2026-03-02T10:05:18Z'),
        extra: {
          direction: 'Inbound',
          channel: 'PstnPhone',
          assignmentReason: 'Queue',
          assigneeId: 'ag1',
          queueId: 'q1',
          handlingDuration: '288.0',
        },
      }),
      expectedCase({
        caseId: '1202',
        channel: 'chat',
        status: 'open',
        team: 'Retour',
        openedAtMs: ms('2026-03-02T11:00:00Z'),
        extra: { direction: 'Inbound', channel: 'WidgetChat', queueId: 'q2' },
      }),
    ])
  })

  it('reads the later form, with two spellings of titles and of times in one row', async () => {
    const content = [
      'id,created_at,createdAt,queued_at,queuedAt,answeredAt,closedAt,state,direction,channel,assigneeName,queueName,Binnen1MinFair',
      '1301,2025-01-08 07:42:07+00:00,2025-01-08T07:42:07.000Z,2025-01-08 07:42:08+00:00,2025-01-08T07:42:08.000Z,2025-01-08 07:43:00+00:00,2025-01-08T07:50:00.000Z,closed,inbound,pstnphone,Dana Reyes,Retour,1.0',
    ].join('\r\n')
    const { system, cases } = await importFixture([{ name: 'dixa.csv', content }], OPTIONS)
    expect(system).toBe('dixa')
    expect(cases).toEqual([
      expectedCase({
        caseId: '1301',
        channel: 'phone',
        status: 'closed',
        agent: 'Dana Reyes',
        team: 'Retour',
        openedAtMs: ms('2025-01-08T07:42:07Z'),
        firstResponseAtMs: ms('2025-01-08T07:43:00Z'),
        closedAtMs: ms('2025-01-08T07:50:00Z'),
        extra: {
          created_at: '2025-01-08 07:42:07+00:00',
          queued_at: '2025-01-08 07:42:08+00:00',
          queuedAt: '2025-01-08T07:42:08.000Z',
          direction: 'inbound',
          channel: 'pstnphone',
          Binnen1MinFair: '1.0',
        },
      }),
    ])
  })
})
