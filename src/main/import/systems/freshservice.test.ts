import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

describe('Freshservice', () => {
  it('reads every column of its ticket export, repeated titles too', async () => {
    const titles =
      'Subject,Type,Status,Urgency,Impact,Priority,Group,Agent,Company,Description,Category,Sub-Category,Item,Source,' +
      'Resolution Note,Others,Ticket Id,Requester Name,Requester Email,Created Time,Due by Time,Resolved Time,Closed Time,' +
      'Last Updated Time,Initial Response Time,First Response Time (in Hrs),Resolution Time (in Hrs),Agent interactions,' +
      'Customer interactions,Resolution Status,First Response Status,Tags,Survey Result,Approval Status,Others'
    const rows = [
      'No mail,Service Request,Closed,Low,Low,Medium,IT,Ola Lis,Acme,"Since\nMonday",Software,Mail,Client,Portal,Reset,x,SR-12,' +
        'Anna Nowak,anna@example.com,2026-03-02 10:15:20,2026-03-05 10:15:20,2026-03-03 08:30:00,2026-03-06 09:00:00,' +
        '2026-03-06 09:00:00,2026-03-02 11:00:00,0:44:40,22:14:40,2,1,Within SLA,Within SLA,mail,Satisfied,Not Requested,y',
      'VPN,Incident,Open,High,High,Urgent,No Group,No Agent,,,Network,,,Phone,,,INC-13,Jan Bąk,,2026-03-15 10:15:20,' +
        '2026-03-18 10:15:20,,,2026-03-15 10:15:20,,,,,,,,,,,',
    ]
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'tickets.csv', content: [titles, ...rows].join('\r\n') }],
      { timeZone: 'Europe/Warsaw' },
    )
    expect({ system, layouts, rejects }).toEqual({
      system: 'freshservice',
      layouts: ['tickets'],
      rejects: [],
    })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: 'SR-12',
        subject: 'No mail',
        description: 'Since\nMonday',
        kind: 'request',
        category: 'Software',
        channel: 'web',
        priority: 'Medium',
        status: 'closed',
        customerEmail: 'anna@example.com',
        customerName: 'Anna Nowak',
        agent: 'Ola Lis',
        team: 'IT',
        openedAtMs: ms('2026-03-02T10:15:20+01:00'),
        firstResponseAtMs: ms('2026-03-02T11:00:00+01:00'),
        resolvedAtMs: ms('2026-03-03T08:30:00+01:00'),
        closedAtMs: ms('2026-03-06T09:00:00+01:00'),
        csat: 'Satisfied',
        followUpDueAtMs: ms('2026-03-05T10:15:20+01:00'),
        followUpDoneAtMs: ms('2026-03-03T08:30:00+01:00'),
      }),
      expectedCase({
        caseId: 'INC-13',
        subject: 'VPN',
        category: 'Network',
        channel: 'phone',
        priority: 'Urgent',
        status: 'open',
        customerName: 'Jan Bąk',
        openedAtMs: ms('2026-03-15T10:15:20+01:00'),
        followUpDueAtMs: ms('2026-03-18T10:15:20+01:00'),
      }),
    ])
    expect(cases[0]?.extra).toMatchObject({
      Others: 'x',
      'Others (2)': 'y',
      Urgency: 'Low',
      Type: 'Service Request',
    })
  })

  it('reads tickets of its API, whose sources are coded differently from Freshdesk’s', async () => {
    const ticket = {
      id: 8,
      subject: 'VPN',
      description_text: 'No VPN',
      status: 4,
      priority: 3,
      source: 4,
      type: 'Incident',
      urgency: 2,
      impact: 1,
      category: 'Network',
      sub_category: null,
      item_category: null,
      workspace_id: 2,
      requester_id: 101,
      responder_id: 202,
      group_id: null,
      due_by: '2026-03-05T09:15:00Z',
      fr_due_by: '2026-03-03T09:15:00Z',
      fr_escalated: false,
      created_at: '2026-03-02T09:15:00Z',
      stats: { first_responded_at: null, resolved_at: '2026-03-03T08:30:00Z', closed_at: null },
    }
    const { system, layouts, cases } = await importFixture(
      [{ name: 'tickets.json', content: JSON.stringify({ tickets: [ticket] }) }],
      { timeZone: null },
    )
    expect({ system, layouts }).toEqual({ system: 'freshservice', layouts: ['api-tickets'] })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '8',
        subject: 'VPN',
        description: 'No VPN',
        category: 'Network',
        channel: 'chat',
        priority: 'High',
        status: 'resolved',
        customerId: '101',
        agent: '202',
        openedAtMs: ms('2026-03-02T09:15:00Z'),
        resolvedAtMs: ms('2026-03-03T08:30:00Z'),
        followUpDueAtMs: ms('2026-03-05T09:15:00Z'),
        followUpDoneAtMs: ms('2026-03-03T08:30:00Z'),
      }),
    ])
  })
})
