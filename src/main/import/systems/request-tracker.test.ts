import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Warsaw', dateOrder: null }

function tsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n')
}

describe('Request Tracker search results', () => {
  it('reads every field', async () => {
    const content = tsv([
      [
        'id',
        'Subject',
        'Status',
        'Queue',
        'Owner',
        'Priority',
        'Requestors',
        'Created',
        'Told',
        'LastUpdated',
        'TimeLeft',
        'Due',
        'Resolved',
      ],
      [
        '311',
        'Late "box"',
        'resolved',
        'Delivery',
        'dreyes',
        '20',
        'ana@example.com, bo@example.com',
        '2026-03-02 10:00:00',
        '2026-03-03 09:00:00',
        '2026-03-03 09:00:00',
        '0',
        '2026-03-10 08:00:00',
        '2026-03-03 09:00:00',
      ],
      [
        '312',
        'Hello',
        'stalled',
        'General',
        'Nobody',
        '0',
        'Bo Lind <bo@example.com>',
        '2026-07-02 10:00:00',
        'Not set',
        '2026-07-02 10:00:00',
        '',
        'Not set',
        'Not set',
      ],
      [
        '313',
        'Win money',
        'rejected',
        'General',
        'Nobody in particular',
        '0',
        'ewa',
        '2026-07-03 10:00:00',
        '',
        '',
        '',
        '',
        '',
      ],
      ['314', 'Gone', 'deleted', 'General', 'Nobody', '0', '', '2026-07-04 10:00:00', '', '', '', '', ''],
    ])
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'Results.tsv', content }],
      OPTIONS,
    )
    expect([system, ...layouts, rejects]).toEqual(['request-tracker', 'search-results', []])
    expect(cases).toEqual([
      expectedCase({
        caseId: '311',
        subject: 'Late "box"',
        priority: '20',
        status: 'resolved',
        customerEmail: 'ana@example.com',
        agent: 'dreyes',
        team: 'Delivery',
        openedAtMs: ms('2026-03-02T10:00:00+01:00'),
        resolvedAtMs: ms('2026-03-03T09:00:00+01:00'),
        followUpDueAtMs: ms('2026-03-10T08:00:00+01:00'),
        extra: { Told: '2026-03-03 09:00:00', LastUpdated: '2026-03-03 09:00:00', TimeLeft: '0' },
      }),
      expectedCase({
        caseId: '312',
        subject: 'Hello',
        priority: '0',
        status: 'pending',
        customerEmail: 'bo@example.com',
        customerName: 'Bo Lind',
        team: 'General',
        openedAtMs: ms('2026-07-02T10:00:00+02:00'),
        extra: { Status: 'stalled', LastUpdated: '2026-07-02 10:00:00' },
      }),
      expectedCase({
        caseId: '313',
        subject: 'Win money',
        priority: '0',
        status: 'excluded',
        customerName: 'ewa',
        team: 'General',
        openedAtMs: ms('2026-07-03T10:00:00+02:00'),
        extra: { Status: 'rejected' },
      }),
      expectedCase({
        caseId: '314',
        subject: 'Gone',
        priority: '0',
        status: 'excluded',
        team: 'General',
        openedAtMs: ms('2026-07-04T10:00:00+02:00'),
        extra: { Status: 'deleted' },
      }),
    ])
  })

  it('refuses a row whose date is only said in relation to the day of the export', async () => {
    const content = tsv([
      ['id', 'Subject', 'Status', 'Queue', 'Owner', 'Requestors', 'Created', 'Told'],
      ['311', 'Late box', 'open', 'Delivery', 'dreyes', 'ana@example.com', '3 weeks ago', '2 hours ago'],
    ])
    const { cases, rejects } = await importFixture([{ name: 'Results.tsv', content }], OPTIONS)
    expect(cases).toEqual([])
    expect(rejects.map(({ row, column }) => [row, column])).toEqual([[2, 'Created']])
  })
})
