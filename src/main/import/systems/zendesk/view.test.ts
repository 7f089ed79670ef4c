import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const HEADER =
  '"Summation column","Id","Requester","Requester id","Requester external id","Requester email","Requester domain",' +
  '"Submitter","Assignee","Group","Subject","Tags","Status","Priority","Via","Ticket type","Created at","Updated at",' +
  '"Assigned at","Organization","Due date","Initially assigned at","Solved at","Resolution time","Satisfaction Score",' +
  '"Group stations","Assignee stations","Reopens","Replies","First reply time in minutes",' +
  '"First reply time in minutes within business hours","Ticket Category [list]","Order number [txt]"'

const ROWS = [
  '"1","901","Anna Kowalska","7001","","anna@example.com","example.com","Anna Kowalska","Piotr Zieliński","Billing",' +
    '"Charged twice, ""again""","refund vip","Closed","High","Mail","Question","2026-03-02 10:15","2026-03-07 00:01",' +
    '"2026-03-02 10:20","Acme","","2026-03-02 10:20","2026-03-03 08:30","22","Good, I\'m satisfied","1","1","1","2","95","60",' +
    '"Payments","A-17"',
  '"1","902","Ben","7002","","","","Ben","","-","Where is it?","-","On-hold","-","Web form","Task","2026-06-01 23:50",' +
    '"2026-06-02 09:00","","","2026-06-05 12:00","","","","Not Offered","0","0","0","0","-","-","-","-"',
  '"1","903","Ben","7002","","ben@example.com","example.com","Ben","Piotr Zieliński","Billing","Same again",' +
    '"closed_by_merge","Closed","Low","Phone call (incoming)","Problem","2026-06-02 08:00","2026-06-02 08:05","","","","",' +
    '"2026-06-02 08:05","","Offered","0","1","0","1","0","0","-","-"',
]

const view = (rows: readonly string[]) => ({
  name: 'export-2026-06.csv',
  content: [HEADER, ...rows].join('\r\n') + '\r\n',
})

describe('a Zendesk view as CSV', () => {
  it('reads every column', async () => {
    const { system, layouts, confidence, cases, rejects } = await importFixture([view(ROWS)], {
      timeZone: 'Europe/Warsaw',
    })
    expect({ system, layouts, rejects }).toEqual({ system: 'zendesk', layouts: ['view'], rejects: [] })
    expect(confidence).toBeGreaterThan(0.85)
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '901',
        subject: 'Charged twice, "again"',
        kind: 'question',
        category: 'Payments',
        channel: 'email',
        priority: 'High',
        status: 'closed',
        customerId: '7001',
        customerEmail: 'anna@example.com',
        customerName: 'Anna Kowalska',
        agent: 'Piotr Zieliński',
        team: 'Billing',
        openedAtMs: ms('2026-03-02T10:15:00+01:00'),
        firstResponseAtMs: ms('2026-03-02T11:50:00+01:00'),
        resolvedAtMs: ms('2026-03-03T08:30:00+01:00'),
        reopenCount: 1,
        csat: "Good, I'm satisfied",
      }),
      expectedCase({
        caseId: '902',
        subject: 'Where is it?',
        category: 'Task',
        channel: 'web',
        status: 'pending',
        customerId: '7002',
        customerName: 'Ben',
        openedAtMs: ms('2026-06-01T23:50:00+02:00'),
        reopenCount: 0,
        followUpDueAtMs: ms('2026-06-05T12:00:00+02:00'),
      }),
      expectedCase({
        caseId: '903',
        subject: 'Same again',
        category: 'Problem',
        channel: 'phone',
        priority: 'Low',
        status: 'excluded',
        customerId: '7002',
        customerEmail: 'ben@example.com',
        customerName: 'Ben',
        agent: 'Piotr Zieliński',
        team: 'Billing',
        openedAtMs: ms('2026-06-02T08:00:00+02:00'),
        firstResponseAtMs: ms('2026-06-02T08:00:00+02:00'),
        resolvedAtMs: ms('2026-06-02T08:05:00+02:00'),
        reopenCount: 0,
      }),
    ])
  })

  it('keeps columns that it does not know, under their own titles', async () => {
    const { cases } = await importFixture([view(ROWS)], { timeZone: 'Europe/Warsaw' })
    expect(cases[0]?.extra).toMatchObject({
      Organization: 'Acme',
      Tags: 'refund vip',
      'Order number [txt]': 'A-17',
    })
    expect(cases[1]?.extra).not.toHaveProperty('Order number [txt]')
  })

  it('counts a task as done when it was solved', async () => {
    const task =
      '"1","904","Ben","7002","","","","Ben","","","Call back","","Solved","-","Web form","Task","2026-06-01 09:00",' +
      '"2026-06-04 09:00","","","2026-06-05 12:00","","2026-06-04 10:30","","Bad","0","0","0","0","-","-","-","-"'
    const { cases } = await importFixture([view([task])], { timeZone: 'Europe/Warsaw' })
    expect(cases[0]).toMatchObject({
      status: 'resolved',
      csat: 'Bad',
      followUpDueAtMs: ms('2026-06-05T12:00:00+02:00'),
      followUpDoneAtMs: ms('2026-06-04T10:30:00+02:00'),
    })
  })

  it('reads American dates, too, where the column shows their order', async () => {
    const rows = [1, 2].map(
      (n) =>
        `"1","${n}","Ben","7002","","","","Ben","","","Hello","","Open","-","Web","Task","3/${13 + n}/2026 9:05","","","","",` +
        '"","","","","","","","","","","",""',
    )
    const { cases } = await importFixture([view(rows)], { timeZone: 'UTC' })
    expect(cases.map(({ openedAtMs }) => openedAtMs)).toEqual([
      ms('2026-03-14T09:05:00Z'),
      ms('2026-03-15T09:05:00Z'),
    ])
  })

  it('refuses times without a zone where nobody says which', async () => {
    const { cases, rejects } = await importFixture([view(ROWS.slice(0, 1))], { timeZone: null })
    expect(cases).toEqual([])
    expect(rejects).toMatchObject([
      { row: 2, column: 'Created at', reason: expect.stringContaining('time zone') as string },
    ])
  })

  it('takes no file of another system', async () => {
    const other = 'Id,Subject,Status,Priority,Created at\r\n1,Hello,Open,High,2026-03-02 10:15\r\n'
    const { system } = await importFixture([{ name: 'tickets.csv', content: other }], { timeZone: 'UTC' })
    expect(system).not.toBe('zendesk')
  })
})
