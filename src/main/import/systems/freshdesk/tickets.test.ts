import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const HEADER =
  'Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,' +
  'Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),' +
  'Agent interactions,Customer interactions,Resolution status,First response status,Tags,Survey results,' +
  'Association type,Product,Every response status,Full name,Contact ID,Company Name,Store'
const TITLES = HEADER.split(',')

const CLOSED = {
  'Ticket ID': '81',
  Subject: 'Invoice, wrong amount',
  Status: 'Closed',
  Priority: 'High',
  Source: 'Email',
  Type: 'Question',
  Agent: 'Ola Lis',
  Group: 'Billing',
  'Created time': '2026-03-02 10:15:20',
  'Due by Time': '2026-03-05 10:15:20',
  'Resolved time': '2026-03-03 08:30:00',
  'Closed time': '2026-03-06 09:00:01',
  'Last update time': '2026-03-06 09:00:01',
  'Initial response time': '2026-03-02 11:00:00',
  'First response time (in hrs)': '0:44:40',
  'Resolution time (in hrs)': '22:14:40',
  'Agent interactions': '2',
  'Resolution status': 'Within SLA',
  Tags: 'refund,vip',
  'Survey results': 'Extremely Happy',
  Product: 'No Product',
  'Full name': 'Anna Nowak',
  'Contact ID': 'anna@example.com',
  'Company Name': 'Acme',
  Store: 'Kraków',
}
const WAITING = {
  'Ticket ID': '82',
  Subject: 'Broken',
  Status: 'Waiting on Third Party',
  Priority: 'Low',
  Source: 'Feedback Widget',
  Type: '',
  Agent: 'No Agent',
  Group: 'No Group',
  'Created time': '2026-03-14 10:15:20',
  'Due by Time': '2026-03-17 10:15:20',
  'First response time (in hrs)': '',
  'Full name': 'Jan Bąk',
  'Contact ID': '43001122',
}

const rowOf = (values: Readonly<Record<string, string>>, titles = TITLES): string[] =>
  titles.map((title) => values[title] ?? '')
const csvOf = (rows: readonly (readonly string[])[], eol = '\n'): string =>
  rows.map((row) => row.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')).join(eol)

const EXPECTED = [
  expectedCase({
    caseId: '81',
    subject: 'Invoice, wrong amount',
    kind: 'question',
    category: 'Question',
    channel: 'email',
    priority: 'High',
    status: 'closed',
    customerEmail: 'anna@example.com',
    customerName: 'Anna Nowak',
    agent: 'Ola Lis',
    team: 'Billing',
    openedAtMs: ms('2026-03-02T10:15:20+01:00'),
    firstResponseAtMs: ms('2026-03-02T11:00:00+01:00'),
    resolvedAtMs: ms('2026-03-03T08:30:00+01:00'),
    closedAtMs: ms('2026-03-06T09:00:01+01:00'),
    csat: 'Extremely Happy',
    followUpDueAtMs: ms('2026-03-05T10:15:20+01:00'),
    followUpDoneAtMs: ms('2026-03-03T08:30:00+01:00'),
  }),
  expectedCase({
    caseId: '82',
    subject: 'Broken',
    channel: 'web',
    priority: 'Low',
    status: 'pending',
    customerId: '43001122',
    customerName: 'Jan Bąk',
    openedAtMs: ms('2026-03-14T10:15:20+01:00'),
    followUpDueAtMs: ms('2026-03-17T10:15:20+01:00'),
  }),
]

const OPTIONS = { timeZone: 'Europe/Warsaw' }

describe('the ticket export of Freshdesk', () => {
  it('reads every column of a CSV', async () => {
    const { system, layouts, confidence, cases, rejects } = await importFixture(
      [{ name: 'tickets.csv', content: csvOf([TITLES, rowOf(CLOSED), rowOf(WAITING)]) + '\n' }],
      OPTIONS,
    )
    expect({ system, layouts, rejects }).toEqual({ system: 'freshdesk', layouts: ['tickets'], rejects: [] })
    expect(confidence).toBeGreaterThan(0.85)
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual(EXPECTED)
    expect(cases[0]?.extra).toMatchObject({ Store: 'Kraków', 'Company Name': 'Acme', Tags: 'refund,vip' })
    expect(cases[0]?.extra).not.toHaveProperty('Product')
  })

  it('reads its "Excel" file, which is XML', async () => {
    const cell = (text: string) =>
      `<ss:Cell><ss:Data ss:Type="${/^\d+$/u.test(text) ? 'Number' : 'String'}">${text}</ss:Data></ss:Cell>`
    const rows = [TITLES, rowOf(CLOSED), rowOf(WAITING)].map(
      (row) => `<ss:Row>${row.map(cell).join('')}</ss:Row>`,
    )
    const content =
      '<?xml version="1.0" encoding="UTF-8"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
      `<ss:Worksheet ss:Name="Sheet1"><ss:Table>${rows.join('')}</ss:Table></ss:Worksheet></ss:Workbook>`
    const { system, cases, rejects } = await importFixture(
      [{ name: '80000000001_tickets-March-20-2026-12_12.xls', content }],
      OPTIONS,
    )
    expect({ system, rejects }).toEqual({ system: 'freshdesk', rejects: [] })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual(EXPECTED)
  })

  it('reads a file that Excel has saved again: day first, no seconds, CRLF, no last line end', async () => {
    const resaved = (text: string) => text.replace(/^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d):\d\d$/u, '$3/$2/$1 $4')
    const rows = [rowOf(CLOSED), rowOf(WAITING)].map((row) => row.map(resaved))
    const { cases, rejects } = await importFixture(
      [{ name: 'tickets (Sheet1).csv', content: csvOf([TITLES, ...rows], '\r\n') }],
      OPTIONS,
    )
    expect(rejects).toEqual([])
    expect(cases.map(({ openedAtMs, resolvedAtMs }) => [openedAtMs, resolvedAtMs])).toEqual([
      [ms('2026-03-02T10:15:00+01:00'), ms('2026-03-03T08:30:00+01:00')],
      [ms('2026-03-14T10:15:00+01:00'), null],
    ])
  })

  it('joins the creation that fell apart into a date and a time', async () => {
    const titles = TITLES.flatMap((title) => (title === 'Created time' ? ['Created', 'time'] : [title]))
    const rows = [CLOSED, WAITING].map((values) => {
      const [Created = '', time = ''] = values['Created time'].split(' ')
      return rowOf({ ...values, Created, time }, titles)
    })
    const { system, cases } = await importFixture([{ name: 'a.xlsx', rows: [titles, ...rows] }], OPTIONS)
    expect(system).toBe('freshdesk')
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual(EXPECTED)
  })

  it('takes a status that nobody knows for open, and says so', async () => {
    const { cases, tally } = await importFixture(
      [{ name: 'a.csv', content: csvOf([TITLES, rowOf({ ...CLOSED, Status: 'OpenPending' })]) }],
      OPTIONS,
    )
    expect(cases[0]?.status).toBe('open')
    expect(tally.unknownWords.get('status')).toEqual(new Map([['OpenPending', 1]]))
  })

  it('reads the first versions, whose customer is a company', async () => {
    const titles =
      'Ticket Id,Subject,Description,Status,Priority,Source,Customer,Requester,Agent,Group,Created Time,Due by Time,Resolved Time'
    const row =
      '7,Late,Where is it?,Resolved,Medium,Phone,Acme,Anna Nowak,Ola Lis,Tier 1,2026-03-02 10:15:20,2026-03-05 10:15:20,2026-03-06 08:30:00'
    const { system, layouts, cases } = await importFixture(
      [{ name: 'a.csv', content: `${titles}\n${row}\n` }],
      OPTIONS,
    )
    expect({ system, layouts }).toEqual({ system: 'freshdesk', layouts: ['tickets-old'] })
    expect(cases).toEqual([
      expectedCase({
        caseId: '7',
        subject: 'Late',
        description: 'Where is it?',
        channel: 'phone',
        priority: 'Medium',
        status: 'resolved',
        customerName: 'Anna Nowak',
        agent: 'Ola Lis',
        team: 'Tier 1',
        openedAtMs: ms('2026-03-02T10:15:20+01:00'),
        resolvedAtMs: ms('2026-03-06T08:30:00+01:00'),
        followUpDueAtMs: ms('2026-03-05T10:15:20+01:00'),
        followUpDoneAtMs: ms('2026-03-06T08:30:00+01:00'),
        extra: { Customer: 'Acme' },
      }),
    ])
  })
})
