import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const GUID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
const ZONE = { timeZone: 'Europe/Warsaw' } as const

describe('Dynamics 365 Customer Service', () => {
  it('reads a view without a case number, keyed by its hidden id', async () => {
    const content = [
      '(Do Not Modify) Case,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Case Type,Case Title,Owner,Customer,Origin,Status,Status Reason,Created On,Age,Priority,Due Date,CR #',
      `${GUID},x1==,4/20/2024 10:00,Question,Where is my invoice?,Ewa Sowa,Kos Ltd,Email,Active,Pending Customer,4/18/2024 14:05,2,Normal,4/30/2024 0:00,CR-7`,
      '4f2504e0-4f89-41d3-9a0c-0305e82c3302,x2==,4/20/2024 10:00,Problem,Site down,Ewa Sowa,Jan Kos,Phone,Resolved,Problem Solved,4/2/2024 9:00,18,High,,',
      '5f2504e0-4f89-41d3-9a0c-0305e82c3303,x3==,4/20/2024 10:00,Request,Twice,Piotr Lis,Jan Kos,Web,Cancelled,Merged,4/3/2024 9:00,17,Low,,',
    ].join('\r\n')
    const { system, layouts, cases, rejects } = await importFixture([{ name: 'Cases.csv', content }], ZONE)
    expect({ system, layouts, rejects }).toEqual({ system: 'dynamics-365', layouts: ['cases'], rejects: [] })
    expect(cases).toEqual([
      expectedCase({
        caseId: GUID,
        subject: 'Where is my invoice?',
        kind: 'question',
        category: 'Question',
        channel: 'email',
        priority: 'Normal',
        status: 'pending',
        customerName: 'Kos Ltd',
        agent: 'Ewa Sowa',
        openedAtMs: ms('2024-04-18T14:05:00+02:00'),
        followUpDueAtMs: ms('2024-04-30T00:00:00+02:00'),
        extra: {
          '(Do Not Modify) Row Checksum': 'x1==',
          '(Do Not Modify) Modified On': '4/20/2024 10:00',
          Status: 'Active',
          'Status Reason': 'Pending Customer',
          Age: '2',
          'CR #': 'CR-7',
        },
      }),
      expectedCase({
        caseId: '4f2504e0-4f89-41d3-9a0c-0305e82c3302',
        subject: 'Site down',
        kind: 'unknown',
        category: 'Problem',
        channel: 'phone',
        priority: 'High',
        status: 'resolved',
        customerName: 'Jan Kos',
        agent: 'Ewa Sowa',
        openedAtMs: ms('2024-04-02T09:00:00+02:00'),
        extra: {
          '(Do Not Modify) Row Checksum': 'x2==',
          '(Do Not Modify) Modified On': '4/20/2024 10:00',
          'Case Type': 'Problem',
          'Status Reason': 'Problem Solved',
          Age: '18',
        },
      }),
      expectedCase({
        caseId: '5f2504e0-4f89-41d3-9a0c-0305e82c3303',
        subject: 'Twice',
        kind: 'request',
        category: 'Request',
        channel: 'web',
        priority: 'Low',
        status: 'excluded',
        customerName: 'Jan Kos',
        agent: 'Piotr Lis',
        openedAtMs: ms('2024-04-03T09:00:00+02:00'),
        extra: {
          '(Do Not Modify) Row Checksum': 'x3==',
          '(Do Not Modify) Modified On': '4/20/2024 10:00',
          Status: 'Cancelled',
          'Status Reason': 'Merged',
          Age: '17',
        },
      }),
    ])
  })

  it('prefers the case number and the contact’s own columns', async () => {
    const rows = [
      [
        'Case Number',
        'Case Title',
        'Subject',
        'Customer',
        'Email (Customer) (Contact)',
        'Status',
        'Status Reason',
        'Owner',
        'Resolved On',
        'Resolved By',
        'Satisfaction',
        'Follow Up By',
        'Created On',
      ],
      [
        'CAS-01001-X1Y2Z3',
        'Wrong size',
        'Returns',
        'Jan Kos',
        'jan@example.com',
        'Resolved',
        'Information Provided',
        'Ewa Sowa',
        '2024-05-04 12:00',
        'Piotr Lis',
        'Very Satisfied',
        '2024-05-20',
        '2024-05-03 08:15',
      ],
      [
        'CAS-01002-X1Y2Z3',
        'No answer',
        '',
        'Ola Lis',
        '',
        'Active',
        'On Hold',
        '',
        '',
        '',
        '',
        '',
        '2024-05-05 08:15',
      ],
    ]
    const { system, cases } = await importFixture([{ name: 'My Active Cases.xlsx', rows }], ZONE)
    expect(system).toBe('dynamics-365')
    expect(cases).toEqual([
      expectedCase({
        caseId: 'CAS-01001-X1Y2Z3',
        subject: 'Wrong size',
        category: 'Returns',
        status: 'resolved',
        customerName: 'Jan Kos',
        customerEmail: 'jan@example.com',
        agent: 'Ewa Sowa',
        resolver: 'Piotr Lis',
        csat: 'Very Satisfied',
        openedAtMs: ms('2024-05-03T08:15:00+02:00'),
        resolvedAtMs: ms('2024-05-04T12:00:00+02:00'),
        followUpDueAtMs: ms('2024-05-20T00:00:00+02:00'),
        extra: { 'Status Reason': 'Information Provided' },
      }),
      expectedCase({
        caseId: 'CAS-01002-X1Y2Z3',
        subject: 'No answer',
        status: 'pending',
        customerName: 'Ola Lis',
        openedAtMs: ms('2024-05-05T08:15:00+02:00'),
        extra: { Status: 'Active', 'Status Reason': 'On Hold' },
      }),
    ])
  })

  it('reads the Web API with its numbers and their texts', async () => {
    const content = JSON.stringify({
      value: [
        {
          incidentid: GUID,
          ticketnumber: 'CAS-01003-A',
          title: 'Lamp flickers',
          description: 'It flickers.',
          statecode: 0,
          statuscode: 3,
          prioritycode: 2,
          'prioritycode@OData.Community.Display.V1.FormattedValue': 'Normal',
          caseorigincode: 2,
          casetypecode: 3,
          _ownerid_value: '11111111-1111-1111-1111-111111111111',
          '_ownerid_value@OData.Community.Display.V1.FormattedValue': 'Ewa Sowa',
          _customerid_value: '22222222-2222-2222-2222-222222222222',
          '_customerid_value@OData.Community.Display.V1.FormattedValue': 'Jan Kos',
          createdon: '2024-05-03T06:15:00Z',
        },
      ],
    })
    const { system, cases } = await importFixture([{ name: 'incidents.json', content }])
    expect(system).toBe('dynamics-365')
    expect(cases).toEqual([
      expectedCase({
        caseId: 'CAS-01003-A',
        subject: 'Lamp flickers',
        description: 'It flickers.',
        kind: 'request',
        category: null,
        channel: 'email',
        priority: 'Normal',
        status: 'pending',
        customerId: '22222222-2222-2222-2222-222222222222',
        customerName: 'Jan Kos',
        agent: 'Ewa Sowa',
        openedAtMs: ms('2024-05-03T06:15:00Z'),
        extra: expect.objectContaining({}),
      }),
    ])
  })

  it('leaves other systems’ cases alone', async () => {
    const content =
      'Case Number,Case Owner,Subject,Status,Date/Time Opened\n1001,Ewa,Late,New,2026-01-02 10:00\n'
    expect((await importFixture([{ name: 'a.csv', content }], ZONE)).system).toBe('salesforce')
  })
})
