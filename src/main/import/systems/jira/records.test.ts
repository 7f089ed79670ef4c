import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const EWA = { accountId: '712020:aaaa', displayName: 'Ewa Sowa', accountType: 'atlassian' }
const JAN = {
  accountId: 'qm:1:2',
  displayName: 'Jan Kos',
  emailAddress: 'jan@example.com',
  accountType: 'customer',
}
const paragraph = (...texts: readonly string[]): object => ({
  type: 'doc',
  version: 1,
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

const ISSUE = {
  expand: 'changelog',
  id: '10007',
  key: 'SUP-7',
  fields: {
    summary: 'Lamp is broken',
    description: paragraph('It is broken.', 'Please help.'),
    issuetype: { name: 'Complaint' },
    priority: { name: 'High' },
    status: { name: 'Fixed', statusCategory: { key: 'done', name: 'Done' } },
    resolution: { name: 'Done' },
    reporter: JAN,
    assignee: EWA,
    created: '2026-03-02T10:00:00.000+0100',
    resolutiondate: '2026-03-04T12:00:00.000+0100',
    duedate: '2026-03-09',
    comment: {
      total: 3,
      comments: [
        {
          author: EWA,
          body: paragraph('We look.'),
          created: '2026-03-02T11:00:00.000+0100',
          jsdPublic: true,
        },
        { author: EWA, body: 'Part is *late*.', created: '2026-03-02T12:00:00.000+0100', jsdPublic: false },
        {
          author: { accountId: '5a', displayName: 'Automation for Jira', accountType: 'app' },
          body: paragraph('Resolved.'),
          created: '2026-03-04T12:00:01.000+0100',
          jsdPublic: true,
        },
      ],
    },
  },
  changelog: {
    histories: [
      {
        created: '2026-03-04T12:00:00.000+0100',
        author: EWA,
        items: [{ field: 'resolution', from: null, to: '10' }],
      },
      {
        created: '2026-03-03T13:00:00.000+0100',
        author: JAN,
        items: [{ field: 'resolution', from: '10', to: null }],
      },
      {
        created: '2026-03-03T12:00:00.000+0100',
        author: { displayName: 'Piotr Lis' },
        items: [{ field: 'resolution', from: null, to: '10' }],
      },
    ],
  },
}

describe('Jira REST', () => {
  it('reads a search with comments, documents and the changelog', async () => {
    const content = JSON.stringify({ startAt: 0, total: 1, issues: [ISSUE] })
    const { system, layouts, cases, rejects } = await importFixture([{ name: 'search.json', content }], {
      timeZone: 'UTC',
    })
    expect({ system, layouts, rejects }).toEqual({ system: 'jira', layouts: ['api-issues'], rejects: [] })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'SUP-7',
        subject: 'Lamp is broken',
        description: 'It is broken.\nPlease help.',
        kind: 'complaint',
        category: 'Complaint',
        priority: 'High',
        status: 'resolved',
        customerId: 'qm:1:2',
        customerEmail: 'jan@example.com',
        customerName: 'Jan Kos',
        agent: 'Ewa Sowa',
        resolver: 'Ewa Sowa',
        openedAtMs: ms('2026-03-02T09:00:00Z'),
        resolvedAtMs: ms('2026-03-04T11:00:00Z'),
        reopenCount: 1,
        followUpDueAtMs: ms('2026-03-09T00:00:00Z'),
        messages: [
          expectedMessage('customer', 'Jan Kos', '2026-03-02T09:00:00Z', 'It is broken.\nPlease help.'),
          expectedMessage('agent', 'Ewa Sowa', '2026-03-02T10:00:00Z', 'We look.'),
          expectedMessage('note', 'Ewa Sowa', '2026-03-02T11:00:00Z', 'Part is late.'),
          expectedMessage('bot', 'Automation for Jira', '2026-03-04T11:00:01Z', 'Resolved.'),
        ],
        extra: expect.objectContaining({ id: '10007' }),
      }),
    ])
  })

  it('reads it flattened into a table', async () => {
    const content =
      'id,key,fields.summary,fields.issuetype.name,fields.status.name,fields.status.statusCategory.key,fields.reporter.displayName,fields.assignee.displayName,fields.created,fields.resolutiondate,fields.description\n' +
      '1,HD-1,Late,Task,Queued,new,Jan Kos,,2018-05-11T09:46:53.000+0300,,h1. Where?\n' +
      '2,HD-2,Lost,Task,Gone,done,Jan Kos,Ewa Sowa,2018-05-11T09:46:53.000+0300,2018-05-12T09:46:53.000+0300,\n'
    const { system, layouts, cases } = await importFixture([{ name: 'jira_rest_flattened.csv', content }])
    expect({ system, layouts }).toEqual({ system: 'jira', layouts: ['api-issues'] })
    const common = {
      category: 'Task',
      customerName: 'Jan Kos',
      openedAtMs: ms('2018-05-11T06:46:53Z'),
    } as const
    expect(cases).toEqual([
      expectedCase({
        ...common,
        caseId: 'HD-1',
        subject: 'Late',
        description: 'Where?',
        status: 'open',
        extra: expect.objectContaining({ id: '1' }),
      }),
      expectedCase({
        ...common,
        caseId: 'HD-2',
        subject: 'Lost',
        status: 'resolved',
        agent: 'Ewa Sowa',
        resolvedAtMs: ms('2018-05-12T06:46:53Z'),
        extra: expect.objectContaining({ id: '2' }),
      }),
    ])
  })
})

describe('Jira through Fivetran', () => {
  const comments =
    'id,_fivetran_synced,author_id,body,created,is_public,issue_id,update_author_id,updated\n' +
    '10001,2020-11-12 12:20:53.148,557058:aa,We look.,2020-11-10 19:19:41.224,true,10025,557058:aa,2020-11-10 19:19:41.224\n' +
    '10002,2020-11-12 12:20:53.148,557058:aa,Internal,2020-11-10 20:19:41.224,false,10025,557058:aa,2020-11-10 19:19:41.224\n'

  it('joins issues, comments and users by id', async () => {
    const issues =
      'id,_fivetran_deleted,_fivetran_synced,assignee,created,creator,description,due_date,issue_type,key,priority,project,reporter,resolution,resolved,status,status_category_changed,summary,updated\n' +
      '10025,FALSE,2020-11-12 12:00:00,557058:aa,2020-11-09 10:00:00,557058:bb,Broken,,10001,SUP-25,3,10000,557058:bb,10000,2020-11-11 08:00:00,10002,2020-11-11 08:00:00,Lamp,2020-11-11 08:00:00\n' +
      '10026,TRUE,2020-11-12 12:00:00,,2020-11-09 10:00:00,,,,10001,SUP-26,3,10000,,,,1,,Gone,2020-11-11 08:00:00\n'
    const users =
      'id,_fivetran_synced,email,locale,name,time_zone,username\n557058:aa,2020-11-12 12:00:00,ewa@example.org,en_GB,Ewa Sowa,Europe/Warsaw,\n557058:bb,2020-11-12 12:00:00,jan@example.com,en_GB,Jan Kos,Europe/Warsaw,\n'
    const { system, layouts, cases, rejects } = await importFixture([
      { name: 'issue.csv', content: issues },
      { name: 'comment.csv', content: comments },
      { name: 'user.csv', content: users },
    ])
    expect({ system, layouts, rejects }).toEqual({
      system: 'jira',
      layouts: ['fivetran-issues', 'fivetran-comments', 'fivetran-users'],
      rejects: [],
    })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'SUP-25',
        subject: 'Lamp',
        description: 'Broken',
        category: '10001',
        priority: '3',
        status: 'resolved',
        customerId: '557058:bb',
        customerName: 'Jan Kos',
        customerEmail: 'jan@example.com',
        agent: 'Ewa Sowa',
        openedAtMs: ms('2020-11-09T10:00:00Z'),
        resolvedAtMs: ms('2020-11-11T08:00:00Z'),
        messages: expect.arrayContaining([
          expectedMessage('agent', 'Ewa Sowa', '2020-11-10T19:19:41.224Z', 'We look.'),
          expectedMessage('note', 'Ewa Sowa', '2020-11-10T20:19:41.224Z', 'Internal'),
        ]),
        extra: expect.objectContaining({ id: '10025' }),
      }),
    ])
  })

  it('refuses comments of issues that it does not know', async () => {
    const { system, layouts, cases, rejects } = await importFixture([
      { name: 'comment.csv', content: comments },
    ])
    expect({ system, layouts, cases }).toEqual({ system: 'jira', layouts: ['fivetran-comments'], cases: [] })
    expect(rejects).toHaveLength(2)
  })
})
