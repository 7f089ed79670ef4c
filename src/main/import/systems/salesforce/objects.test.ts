import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'
import { CASES, COMMENTS, CONTACTS, EMAILS, GROUPS, USERS } from './data-export.fixture.ts'

const FIRST = {
  caseId: '00001001',
  subject: 'Where is my order?',
  description: 'Hello,\nwhere is it?',
  kind: 'question',
  category: 'Question',
  channel: 'email',
  priority: 'High',
  status: 'open',
  customerId: '0031x00000BBBBBAA4',
  agent: '0051x00000DDDDDAA2',
  openedAtMs: ms('2026-03-02T09:15:00Z'),
} as const
const FIRST_EXTRA = {
  Id: '5001x000001AAAAAA2',
  IsDeleted: '0',
  IsClosed: '0',
  IsClosedOnCreate: '0',
  Status: 'Working',
  AccountId: '0011x00000CCCCCAA1',
  Reason: 'Feedback',
}

describe('Case.csv of the Data Export', () => {
  it('reads every field, in UTC whatever zone is stated', async () => {
    const { system, layouts, cases, rejects } = await importFixture([{ name: 'Case.csv', content: CASES }], {
      timeZone: 'Europe/Warsaw',
    })
    expect({ system, layouts, rejects }).toEqual({
      system: 'salesforce',
      layouts: ['case-object'],
      rejects: [],
    })
    expect(cases).toEqual([
      expectedCase({ ...FIRST, extra: FIRST_EXTRA }),
      expectedCase({
        caseId: '00001002',
        subject: 'Broken lamp',
        description: 'It is broken.',
        kind: 'unknown',
        category: 'Problem',
        channel: 'web',
        priority: 'Medium',
        status: 'closed',
        customerEmail: 'ola@example.com',
        customerPhone: '+48 600 100 200',
        customerName: 'Ola Lis',
        team: '00G1x000003EEEEEA0',
        openedAtMs: ms('2026-03-04T08:00:00Z'),
        closedAtMs: ms('2026-03-05T12:30:00Z'),
        extra: {
          Id: '5001x000002AAAAAA2',
          IsDeleted: '0',
          IsClosed: '1',
          IsClosedOnCreate: '0',
          Status: 'Refund sent',
          Type: 'Problem',
        },
      }),
      expectedCase({
        caseId: '00001003',
        subject: 'Merged one',
        channel: 'phone',
        priority: 'Low',
        status: 'excluded',
        agent: '0051x00000DDDDDAA2',
        openedAtMs: ms('2026-03-04T09:00:00Z'),
        closedAtMs: ms('2026-03-05T13:00:00Z'),
        extra: {
          Id: '5001x000003AAAAAA2',
          IsDeleted: '0',
          MasterRecordId: '5001x000001AAAAAA2',
          IsClosed: '1',
          IsClosedOnCreate: '0',
        },
      }),
    ])
  })

  it('joins mails, comments, users, contacts and queues', async () => {
    const { layouts, cases, rejects } = await importFixture([
      { name: 'Case.csv', content: CASES },
      { name: 'EmailMessage.csv', content: EMAILS },
      { name: 'CaseComment.csv', content: COMMENTS },
      { name: 'User.csv', content: USERS },
      { name: 'Contact.csv', content: CONTACTS },
      { name: 'Group.csv', content: GROUPS },
    ])
    expect({ layouts, rejects }).toEqual({
      layouts: [
        'case-object',
        'email-message-object',
        'case-comment-object',
        'user-object',
        'contact-object',
        'group-object',
      ],
      rejects: [],
    })
    expect(cases).toHaveLength(3)
    expect(cases[1]).toMatchObject({ team: 'Returns', agent: null })
    expect(cases[0]).toMatchObject({
      agent: 'Ewa Sowa',
      customerName: 'Jan Kos',
      customerEmail: 'jan@example.com',
    })
    expect(cases[0]?.messages.toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0))).toEqual([
      expectedMessage('customer', 'Jan Kos', '2026-03-02T09:14:00Z', 'Hello, where is it?'),
      expectedMessage('note', 'Ewa Sowa', '2026-03-02T10:00:00Z', 'Carrier has lost it once.'),
      expectedMessage('agent', 'Ewa Sowa', '2026-03-02T11:00:00Z', 'Dear Jan,\n\nit is on its way.'),
      expectedMessage('system', 'Jan Kos', '2026-03-02T11:06:00Z', 'I am away.'),
      expectedMessage('customer', 'Jan Kos', '2026-03-02T12:00:00Z', 'Thanks!'),
      expectedMessage('agent', 'Ewa Sowa', '2026-03-02T12:30:00Z', 'You are welcome.'),
    ])
  })

  it('takes files that have only a header, and no case from them', async () => {
    const { layouts, cases, rejects } = await importFixture([
      { name: 'Case.csv', content: `${CASES.split('\n')[0]}\n` },
      { name: 'EmailMessage.csv', content: `${EMAILS.split('\n')[0]}\n` },
    ])
    expect({ layouts, cases, rejects }).toEqual({
      layouts: ['case-object', 'email-message-object'],
      cases: [],
      rejects: [],
    })
  })
})

describe('Data Loader', () => {
  it('reads upper-case titles, names of related records, truth values and ISO times', async () => {
    const content = [
      '"CASENUMBER","STATUS","ISCLOSED","CREATEDDATE","CLOSEDDATE","OWNER.NAME","CONTACT.NAME","CONTACT.EMAIL","SUBJECT"',
      '"00002001","Escalated","false","2026-03-02T09:15:00.000Z","","Ewa Sowa","Jan Kos","jan@example.com","Late"',
      '"00002002","Auto-Closed","true","2026-03-02T09:15:00.000Z","2026-03-09T00:00:00.000Z","Ewa Sowa","","","No answer"',
    ].join('\r\n')
    const { system, cases } = await importFixture([{ name: 'extract.csv', content }])
    expect(system).toBe('salesforce')
    expect(cases).toEqual([
      expectedCase({
        caseId: '00002001',
        status: 'open',
        subject: 'Late',
        agent: 'Ewa Sowa',
        customerName: 'Jan Kos',
        customerEmail: 'jan@example.com',
        openedAtMs: ms('2026-03-02T09:15:00Z'),
        extra: { STATUS: 'Escalated', ISCLOSED: 'false' },
      }),
      expectedCase({
        caseId: '00002002',
        status: 'closed',
        autoClosed: true,
        subject: 'No answer',
        agent: 'Ewa Sowa',
        openedAtMs: ms('2026-03-02T09:15:00Z'),
        closedAtMs: ms('2026-03-09T00:00:00Z'),
        extra: { STATUS: 'Auto-Closed', ISCLOSED: 'true' },
      }),
    ])
  })
})

describe('a deployment tool’s cases', () => {
  it('are keyed by Guid, #N/A standing for nothing, without dates', async () => {
    const content =
      'Guid,Subject,Status,Origin,Priority,Type,Reason,Description,SuppliedEmail\n' +
      '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed,Need a manual,New,Web,Low,Question,#N/A,"Where, please?",#N/A\r\n'
    const { system, layouts, cases, tally } = await importFixture([{ name: 'Case.csv', content }], {
      asOfMs: ms('2026-04-01T00:00:00Z'),
    })
    expect({ system, layouts, assumed: tally.openedAtAssumed }).toEqual({
      system: 'salesforce',
      layouts: ['appops-case'],
      assumed: 1,
    })
    expect(cases).toEqual([
      expectedCase({
        caseId: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
        subject: 'Need a manual',
        description: 'Where, please?',
        status: 'new',
        channel: 'web',
        priority: 'Low',
        kind: 'question',
        category: 'Question',
        openedAtMs: ms('2026-04-01T00:00:00Z'),
      }),
    ])
  })
})
