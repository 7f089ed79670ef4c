import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const ABEL = '5137153cc611227c000bbd1bd8cd2005'
const BETH = '46d44a23a9fe19810012d100cca80666'
const link = (table: string, id: string): string => `https://dev.example.com/api/now/v1/table/${table}/${id}`

describe('the ServiceNow table API', () => {
  it('reads lines of records with names for ids; an empty reference is a text', async () => {
    const records = [
      {
        sys_id: '1c741bd70b2322007518478d83673af3',
        number: 'INC0000060',
        short_description: 'Unable to connect to email',
        caller_id: { display_value: 'Abel Tuter', link: link('sys_user', ABEL) },
        assigned_to: { display_value: 'Beth Anglin', link: link('sys_user', BETH) },
        assignment_group: {
          display_value: 'Network',
          link: link('sys_user_group', '287ebd7da9fe198100f92cc8d1d2154e'),
        },
        resolved_by: { display_value: 'Beth Anglin', link: link('sys_user', BETH) },
        state: 'Closed',
        priority: '3 - Moderate',
        category: 'Inquiry / Help',
        contact_type: 'Self-service',
        opened_at: '2026-03-02 10:00:00',
        resolved_at: '2026-03-03 12:00:00',
        closed_at: '2026-03-10 12:00:00',
        reopen_count: '0',
        comments: '2026-03-02 11:00:00 - Beth Anglin (Additional comments)\nTry again, please.\n\n',
        work_notes: '',
        description: 'Mail does not open.',
      },
      {
        sys_id: '2c741bd70b2322007518478d83673af3',
        number: 'INC0000061',
        short_description: 'Printer',
        caller_id: '',
        assigned_to: '',
        assignment_group: '',
        resolved_by: '',
        state: 'New',
        priority: '4 - Low',
        category: '',
        contact_type: '',
        opened_at: '2026-03-20 10:00:00',
        resolved_at: '',
        closed_at: '',
        reopen_count: '0',
        comments: '',
        work_notes: '',
        description: '',
      },
    ]
    const content = records.map((record) => JSON.stringify(record)).join('\n')
    const { system, layouts, cases, rejects } = await importFixture([{ name: 'sn.ndjson', content }], {
      timeZone: 'Europe/Warsaw',
    })
    expect({ system, layouts, rejects }).toEqual({
      system: 'servicenow',
      layouts: ['table-api'],
      rejects: [],
    })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'INC0000060',
        subject: 'Unable to connect to email',
        description: 'Mail does not open.',
        category: 'Inquiry / Help',
        channel: 'web',
        priority: '3 - Moderate',
        status: 'closed',
        customerId: ABEL,
        customerName: 'Abel Tuter',
        agent: 'Beth Anglin',
        resolver: 'Beth Anglin',
        team: 'Network',
        openedAtMs: ms('2026-03-02T10:00:00+01:00'),
        resolvedAtMs: ms('2026-03-03T12:00:00+01:00'),
        closedAtMs: ms('2026-03-10T12:00:00+01:00'),
        reopenCount: 0,
        messages: [
          expectedMessage('customer', 'Abel Tuter', '2026-03-02T10:00:00+01:00', 'Mail does not open.'),
          expectedMessage('agent', 'Beth Anglin', '2026-03-02T11:00:00+01:00', 'Try again, please.'),
        ],
        extra: expect.objectContaining({ sys_id: '1c741bd70b2322007518478d83673af3' }),
      }),
      expectedCase({
        caseId: 'INC0000061',
        subject: 'Printer',
        priority: '4 - Low',
        status: 'new',
        openedAtMs: ms('2026-03-20T10:00:00+01:00'),
        reopenCount: 0,
        extra: { sys_id: '2c741bd70b2322007518478d83673af3' },
      }),
    ])
  })

  it('prefers raw times, in UTC, where both forms are given', async () => {
    const both = (display_value: string, value: string): object => ({ display_value, value })
    const content = JSON.stringify({
      result: [
        {
          sys_id: both('1c741bd70b2322007518478d83673af3', '1c741bd70b2322007518478d83673af3'),
          number: both('CS0000060', 'CS0000060'),
          short_description: both('Late parcel', 'Late parcel'),
          contact: { display_value: 'Jan Kos', value: ABEL, link: link('customer_contact', ABEL) },
          assigned_to: { display_value: 'Beth Anglin', value: BETH, link: link('sys_user', BETH) },
          state: both('Closed', '3'),
          sys_class_name: both('Case', 'sn_customerservice_case'),
          opened_at: both('02.03.2026 11:00:00', '2026-03-02 10:00:00'),
          closed_at: both('04.03.2026 11:00:00', '2026-03-04 10:00:00'),
        },
      ],
    })
    const { layouts, cases, rejects } = await importFixture([{ name: 'case.json', content }], {
      timeZone: 'Europe/Warsaw',
    })
    expect({ layouts, rejects }).toEqual({ layouts: ['raw-records'], rejects: [] })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'CS0000060',
        subject: 'Late parcel',
        status: 'closed',
        customerId: ABEL,
        customerName: 'Jan Kos',
        agent: 'Beth Anglin',
        openedAtMs: ms('2026-03-02T10:00:00Z'),
        closedAtMs: ms('2026-03-04T10:00:00Z'),
        extra: expect.objectContaining({}),
      }),
    ])
  })

  it('joins raw records with users and the entries of journals', async () => {
    const incidents = JSON.stringify({
      records: [
        {
          sys_id: '1c741bd70b2322007518478d83673af3',
          number: 'INC0000062',
          short_description: 'No sound',
          caller_id: ABEL,
          assigned_to: BETH,
          state: '6',
          sys_mod_count: '4',
          sys_domain: 'global',
          opened_at: '2026-03-02 10:00:00',
          resolved_at: '2026-03-02 12:00:00',
          resolved_by: BETH,
          description: '',
        },
      ],
    })
    const users = JSON.stringify({
      result: [
        { sys_id: ABEL, user_name: 'abel', name: 'Abel Tuter', email: 'abel@example.com' },
        { sys_id: BETH, user_name: 'beth', name: 'Beth Anglin', email: 'beth@example.org' },
      ],
    })
    const journal =
      'sys_id,name,element_id,element,value,sys_created_on,sys_created_by\n' +
      'a1,incident,1c741bd70b2322007518478d83673af3,work_notes,Volume was off.,2026-03-02 11:30:00,beth\n' +
      'a2,incident,1c741bd70b2322007518478d83673af3,comments,I cannot hear it.,2026-03-02 11:40:00,abel\n'
    const { layouts, cases, rejects } = await importFixture([
      { name: 'incident.json', content: incidents },
      { name: 'sys_user.json', content: users },
      { name: 'sys_journal_field.csv', content: journal },
    ])
    expect({ layouts, rejects }).toEqual({
      layouts: ['raw-records', 'users', 'journal-entries'],
      rejects: [],
    })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'INC0000062',
        subject: 'No sound',
        status: 'resolved',
        customerId: ABEL,
        customerName: 'Abel Tuter',
        customerEmail: 'abel@example.com',
        agent: 'Beth Anglin',
        resolver: 'Beth Anglin',
        openedAtMs: ms('2026-03-02T10:00:00Z'),
        resolvedAtMs: ms('2026-03-02T12:00:00Z'),
        messages: [
          expectedMessage('note', 'beth', '2026-03-02T11:30:00Z', 'Volume was off.'),
          expectedMessage('customer', 'abel', '2026-03-02T11:40:00Z', 'I cannot hear it.'),
        ],
        extra: expect.objectContaining({ sys_id: '1c741bd70b2322007518478d83673af3' }),
      }),
    ])
  })

  it('tells by their user names who wrote the entries of journals', async () => {
    const incident = JSON.stringify({
      sys_id: '1c741bd70b2322007518478d83673af3',
      number: 'INC0000064',
      short_description: 'No sound',
      caller_id: { display_value: 'Abel Tuter', link: link('sys_user', ABEL) },
      assigned_to: { display_value: 'Beth Anglin', link: link('sys_user', BETH) },
      state: 'In Progress',
      opened_at: '2026-03-02 10:00:00',
    })
    const journal =
      'element_id,element,value,sys_created_on,sys_created_by\n' +
      '1c741bd70b2322007518478d83673af3,comments,Is it loud now?,2026-03-02 11:00:00,beth.anglin\n' +
      '1c741bd70b2322007518478d83673af3,comments,No.,2026-03-02 11:30:00,abel.tuter\n'
    const { layouts, cases } = await importFixture(
      [
        { name: 'incident.ndjson', content: incident },
        { name: 'sys_journal_field.csv', content: journal },
      ],
      { timeZone: 'UTC' },
    )
    expect(layouts).toEqual(['table-api', 'journal-entries'])
    expect(cases[0]?.messages).toEqual([
      expectedMessage('agent', 'beth.anglin', '2026-03-02T11:00:00Z', 'Is it loud now?'),
      expectedMessage('customer', 'abel.tuter', '2026-03-02T11:30:00Z', 'No.'),
    ])
  })

  it('reads the columns of an XML unload: ids with their names beside them', async () => {
    const content = [
      'sys_id,sys_mod_count,number,short_description,state,caller_id,caller_id.display_value,assigned_to,assigned_to.display_value,opened_at',
      `1c741bd70b2322007518478d83673af3,2,INC0000063,No light,2,${ABEL},Abel Tuter,${BETH},Beth Anglin,2026-03-02 10:00:00`,
    ].join('\n')
    const { layouts, cases } = await importFixture([{ name: 'incident.csv', content }])
    expect(layouts).toEqual(['raw-records'])
    expect(cases).toEqual([
      expectedCase({
        caseId: 'INC0000063',
        subject: 'No light',
        status: 'open',
        customerId: ABEL,
        customerName: 'Abel Tuter',
        agent: 'Beth Anglin',
        openedAtMs: ms('2026-03-02T10:00:00Z'),
        extra: expect.objectContaining({ sys_mod_count: '2', state: '2' }),
      }),
    ])
  })
})

describe('ServiceNow through Fivetran', () => {
  it('keys the tables by the id they share, in UTC', async () => {
    const content =
      'sys_id,_fivetran_deleted,_fivetran_synced,caller_id_link,caller_id_value,category,close_code,incident_state,reopen_count,resolved_at,resolved_by_value,severity,subcategory,sys_created_on,sys_updated_on\r\n' +
      `a9e30c7dc61122760116894de7bcc7bd,FALSE,2026-03-06 00:48:09,link to caller,${ABEL},software,,1,,,,3,,2026-03-02 22:05:30,2026-03-02 22:37:27\r\n` +
      `b9e30c7dc61122760116894de7bcc7bd,FALSE,2026-03-06 00:48:09,link to caller,${ABEL},software,Duplicate,7,2,2026-03-03 08:00:00,${BETH},3,email,2026-03-02 22:05:30,2026-03-02 22:37:27\r\n` +
      `c9e30c7dc61122760116894de7bcc7bd,TRUE,2026-03-06 00:48:09,,,,,1,,,,3,,2026-03-02 22:05:30,2026-03-02 22:37:27`
    const { system, layouts, cases, rejects, tally } = await importFixture([
      { name: 'incident_data.csv', content },
    ])
    expect({ system, layouts, rejects, superseded: tally.skipped.superseded }).toEqual({
      system: 'servicenow',
      layouts: ['fivetran-tasks'],
      rejects: [],
      superseded: 1,
    })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'a9e30c7dc61122760116894de7bcc7bd',
        category: 'software',
        status: 'new',
        customerId: ABEL,
        openedAtMs: ms('2026-03-02T22:05:30Z'),
        extra: expect.objectContaining({ severity: '3' }),
      }),
      expectedCase({
        caseId: 'b9e30c7dc61122760116894de7bcc7bd',
        category: 'software',
        status: 'excluded',
        customerId: ABEL,
        resolver: BETH,
        openedAtMs: ms('2026-03-02T22:05:30Z'),
        resolvedAtMs: ms('2026-03-03T08:00:00Z'),
        reopenCount: 2,
        extra: expect.objectContaining({ close_code: 'Duplicate' }),
      }),
    ])
  })
})
