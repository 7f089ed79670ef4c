import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Bratislava', dateOrder: null }

const TITLES =
  'id,owner_contactid,owner_email,owner_name,departmentid,agentid,status,tags,code,channel_type,date_created,date_changed,date_resolved,date_due,date_deleted,last_activity,subject'
const TICKETS = [
  TITLES,
  'a1b2,con1,ana@example.com,Ana Kowalska,dep1,usr1,R,"vip,late",ABC-DEFGH-123,E,2026-03-02 10:00:00,2026-03-03 10:00:00,2026-03-03 10:00:00,,,2026-03-03 10:00:00,Late box',
  'a1b3,con2,bo@example.com,Bo Lind,dep1,,N,,ABC-DEFGH-124,C,2026-07-02 10:00:00,,0000-00-00 00:00:00,2026-07-09 08:00:00,,,Hello',
  'a1b4,con3,,,dep1,,B,,ABC-DEFGH-125,E,2026-07-03 10:00:00,,,,,,Win money',
].join('\n')

const EXPECTED = [
  expectedCase({
    caseId: 'ABC-DEFGH-123',
    subject: 'Late box',
    channel: 'email',
    status: 'resolved',
    customerId: 'con1',
    customerEmail: 'ana@example.com',
    customerName: 'Ana Kowalska',
    agent: 'usr1',
    team: 'dep1',
    openedAtMs: ms('2026-03-02T10:00:00+01:00'),
    resolvedAtMs: ms('2026-03-03T10:00:00+01:00'),
  }),
  expectedCase({
    caseId: 'ABC-DEFGH-124',
    subject: 'Hello',
    channel: 'chat',
    status: 'new',
    customerId: 'con2',
    customerEmail: 'bo@example.com',
    customerName: 'Bo Lind',
    team: 'dep1',
    openedAtMs: ms('2026-07-02T10:00:00+02:00'),
    followUpDueAtMs: ms('2026-07-09T08:00:00+02:00'),
  }),
  expectedCase({
    caseId: 'ABC-DEFGH-125',
    subject: 'Win money',
    channel: 'email',
    status: 'excluded',
    customerId: 'con3',
    team: 'dep1',
    openedAtMs: ms('2026-07-03T10:00:00+02:00'),
  }),
]

describe('LiveAgent tickets', () => {
  it('reads letters for words from a table', async () => {
    const { system, layouts, cases } = await importFixture(
      [{ name: 'tickets.csv', content: TICKETS }],
      OPTIONS,
    )
    expect([system, ...layouts]).toEqual(['liveagent', 'api-tickets'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual(EXPECTED)
    expect(cases[0]?.extra).toEqual({
      id: 'a1b2',
      status: 'R',
      tags: 'vip,late',
      channel_type: 'E',
      date_changed: '2026-03-03 10:00:00',
      last_activity: '2026-03-03 10:00:00',
    })
  })

  it('reads the same from JSON', async () => {
    const titles = TITLES.split(',')
    const records = TICKETS.split('\n')
      .slice(1)
      .map((line) => line.replace('"vip,late"', 'vip').split(','))
      .map((cells) => Object.fromEntries(titles.map((title, index) => [title, cells[index] || null])))
    const { system, cases } = await importFixture(
      [{ name: 'tickets.json', content: JSON.stringify(records) }],
      OPTIONS,
    )
    expect(system).toBe('liveagent')
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual(EXPECTED)
  })
})
