import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const HEADER =
  'Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,ZIP code,Tags,Consumer consent provided?,Submitted via,Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,Complaint ID'

const UTC = { timeZone: 'UTC' }

describe('the download', () => {
  it('is a complaint a row, the company its team', async () => {
    const content = [
      HEADER,
      '2026-01-14,Mortgage,FHA mortgage,Trouble during payment process,Payment lost,"They said XXXX had it.\nTwice, in ""writing"".",,EXAMPLE BANK,OH,441XX,Older American,Consent provided,Web,2026-01-15,Closed with monetary relief,Yes,N/A,9000001',
      '2026-01-16,Debt collection,,Attempts to collect,,,,EXAMPLE COLLECTORS,TX,733XX,,Consent not provided,Postal mail,2026-01-20,In progress,Yes,,9000002',
      '2026-01-17,Debt collection,,False statements,,,,EXAMPLE COLLECTORS,TX,733XX,,,Referral,2026-01-20,Untimely response,No,Yes,9000003',
      '',
    ].join('\n')
    const found = await importFixture([{ name: 'complaints.csv', content }], UTC)
    expect(found).toMatchObject({ system: 'cfpb', layouts: ['download'], rejects: [] })
    expect(found.tally.unknownWords.size).toBe(0)
    const all = { kind: 'complaint' } as const
    expect(found.cases).toEqual([
      expectedCase({
        ...all,
        caseId: '9000001',
        subject: 'Trouble during payment process',
        description: 'They said XXXX had it.\nTwice, in "writing".',
        category: 'Mortgage',
        channel: 'web',
        status: 'closed',
        team: 'EXAMPLE BANK',
        openedAtMs: ms('2026-01-14T00:00:00Z'),
        extra: {
          'Sub-product': 'FHA mortgage',
          'Sub-issue': 'Payment lost',
          State: 'OH',
          'ZIP code': '441XX',
          Tags: 'Older American',
          'Consumer consent provided?': 'Consent provided',
          'Date sent to company': '2026-01-15',
          'Company response to consumer': 'Closed with monetary relief',
          'Timely response?': 'Yes',
        },
      }),
      expectedCase({
        ...all,
        caseId: '9000002',
        subject: 'Attempts to collect',
        category: 'Debt collection',
        channel: 'other',
        status: 'open',
        team: 'EXAMPLE COLLECTORS',
        openedAtMs: ms('2026-01-16T00:00:00Z'),
        extra: {
          State: 'TX',
          'ZIP code': '733XX',
          'Consumer consent provided?': 'Consent not provided',
          'Submitted via': 'Postal mail',
          'Date sent to company': '2026-01-20',
          'Company response to consumer': 'In progress',
          'Timely response?': 'Yes',
        },
      }),
      expectedCase({
        ...all,
        caseId: '9000003',
        subject: 'False statements',
        category: 'Debt collection',
        channel: 'other',
        status: 'closed',
        team: 'EXAMPLE COLLECTORS',
        openedAtMs: ms('2026-01-17T00:00:00Z'),
        extra: {
          State: 'TX',
          'ZIP code': '733XX',
          'Submitted via': 'Referral',
          'Date sent to company': '2026-01-20',
          'Company response to consumer': 'Untimely response',
          'Timely response?': 'No',
          'Consumer disputed?': 'Yes',
        },
      }),
    ])
  })

  it('is month first in older files, and refuses a record that breaks off', async () => {
    const content = `${HEADER}\r\n03/05/2019,Mortgage,,Late fee,,,,EXAMPLE BANK,OH,,,,Phone,03/06/2019,Closed,Yes,No,7\r\n03/06/2019,Mort`
    const found = await importFixture([{ name: 'complaints.csv', content }], UTC)
    expect(found.cases.map(({ openedAtMs, channel, status }) => [openedAtMs, channel, status])).toEqual([
      [ms('2019-03-05T00:00:00Z'), 'phone', 'closed'],
    ])
    expect(found.rejects.map(({ row }) => row)).toEqual([3])
  })
})

describe('the API', () => {
  const complaint = {
    product: 'Credit card',
    complaint_what_happened: 'The fee came back.',
    date_sent_to_company: '2026-02-03T12:00:00-05:00',
    issue: 'Fees or interest',
    sub_product: 'Store credit card',
    zip_code: '100XX',
    tags: null,
    complaint_id: '9100001',
    timely: 'Yes',
    consumer_consent_provided: 'Consent provided',
    company_response: 'Closed with non-monetary relief',
    submitted_via: 'Web',
    company: 'EXAMPLE CARDS',
    date_received: '2026-02-02T12:00:00-05:00',
    state: 'NY',
  }
  const expected = {
    kind: 'complaint',
    caseId: '9100001',
    subject: 'Fees or interest',
    description: 'The fee came back.',
    category: 'Credit card',
    channel: 'web',
    status: 'closed',
    team: 'EXAMPLE CARDS',
    openedAtMs: ms('2026-02-02T17:00:00Z'),
  } as const

  it('reads a list of complaints', async () => {
    const found = await importFixture([{ name: 'complaints.json', content: JSON.stringify([complaint]) }])
    expect(found).toMatchObject({ system: 'cfpb', layouts: ['api'], rejects: [] })
    expect(found.cases).toEqual([
      expectedCase({
        ...expected,
        extra: {
          date_sent_to_company: '2026-02-03T12:00:00-05:00',
          sub_product: 'Store credit card',
          zip_code: '100XX',
          timely: 'Yes',
          consumer_consent_provided: 'Consent provided',
          company_response: 'Closed with non-monetary relief',
          state: 'NY',
        },
      }),
    ])
  })

  it('reads the answer of the search service', async () => {
    const hit = { _index: 'complaints', _id: '9100001', _source: complaint }
    const found = await importFixture([
      { name: 'search.json', content: JSON.stringify({ took: 3, hits: { total: 1, hits: [hit] } }) },
    ])
    expect(found).toMatchObject({ system: 'cfpb', layouts: ['api'], rejects: [] })
    expect(found.cases).toEqual([expect.objectContaining(expected)])
  })
})

it("does not take another's table of complaints", async () => {
  const content =
    'Complaint ID,Product,Issue,Company,Created at\n1,Phone,Broken,Example,2026-01-02T00:00:00Z\n'
  expect((await importFixture([{ name: 'complaints.csv', content }])).system).toBe('generic')
})
