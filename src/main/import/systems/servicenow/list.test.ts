import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const ZONE = { timeZone: 'Europe/Warsaw' } as const
describe('a ServiceNow list as CSV with field names', () => {
  it('reads incidents', async () => {
    const content = [
      '"number","opened_at","short_description","caller_id","priority","state","category","contact_type","assignment_group","assigned_to","resolved_by","resolved_at","closed_by","closed_at","reopen_count","due_date","sys_updated_on","u_site"',
      '"INC0010001","02-28-2025 14:06:19","Mail is down","Abel Tuter (abel.tuter)","1 - Critical","Closed","Software","Self-service","Service Desk","Beth Anglin","Beth Anglin","03-01-2025 09:00:00","system","03-08-2025 02:00:00","1","03-05-2025 12:00:00","03-08-2025 02:00:00","Kraków"',
      '"INC0010002","03-12-2025 15:21:00","No VPN","Jan Kos","3 - Moderate","Awaiting User Info","Network","Phone","Network","","","","","","0","","03-12-2025 15:21:00",""',
      '"INC0010003","03-12-2025 16:00:00","Again","Jan Kos","4 - Low","Canceled","","null","","null","","","Jan Kos","03-12-2025 16:05:00","","","03-12-2025 16:05:00",""',
    ].join('\n')
    const { system, layouts, cases, rejects } = await importFixture([{ name: 'incident.csv', content }], ZONE)
    expect({ system, layouts, rejects }).toEqual({ system: 'servicenow', layouts: ['list'], rejects: [] })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'INC0010001',
        subject: 'Mail is down',
        category: 'Software',
        channel: 'web',
        priority: '1 - Critical',
        status: 'closed',
        customerId: 'abel.tuter',
        customerName: 'Abel Tuter',
        agent: 'Beth Anglin',
        resolver: 'Beth Anglin',
        team: 'Service Desk',
        openedAtMs: ms('2025-02-28T14:06:19+01:00'),
        resolvedAtMs: ms('2025-03-01T09:00:00+01:00'),
        closedAtMs: ms('2025-03-08T02:00:00+01:00'),
        reopenCount: 1,
        followUpDueAtMs: ms('2025-03-05T12:00:00+01:00'),
        extra: expect.objectContaining({ sys_updated_on: '03-08-2025 02:00:00', u_site: 'Kraków' }),
      }),
      expectedCase({
        caseId: 'INC0010002',
        subject: 'No VPN',
        category: 'Network',
        channel: 'phone',
        priority: '3 - Moderate',
        status: 'pending',
        customerName: 'Jan Kos',
        team: 'Network',
        openedAtMs: ms('2025-03-12T15:21:00+01:00'),
        reopenCount: 0,
        extra: { sys_updated_on: '03-12-2025 15:21:00', state: 'Awaiting User Info' },
      }),
      expectedCase({
        caseId: 'INC0010003',
        subject: 'Again',
        priority: '4 - Low',
        status: 'excluded',
        customerName: 'Jan Kos',
        openedAtMs: ms('2025-03-12T16:00:00+01:00'),
        closedAtMs: ms('2025-03-12T16:05:00+01:00'),
        extra: expect.objectContaining({ state: 'Canceled' }),
      }),
    ])
  })

  it('tells what the clean-up job closed from what a person resolved', async () => {
    const content = [
      'number,sys_created_on,short_description,caller_id,state,assigned_to,resolved_at,closed_by,closed_at',
      'INC0010001,2025-02-28 14:06:19,Old,Jan Kos,Closed,Beth Anglin,,system,2025-03-28 14:06:19',
      'INC0010002,2025-02-28 14:06:19,New,Jan Kos,Closed,Beth Anglin,,Beth Anglin,2025-03-28 14:06:19',
    ].join('\n')
    const { cases } = await importFixture([{ name: 'incident.csv', content }], ZONE)
    expect(cases.map(({ resolver, autoClosed, status }) => ({ resolver, autoClosed, status }))).toEqual([
      { resolver: null, autoClosed: true, status: 'closed' },
      { resolver: 'Beth Anglin', autoClosed: false, status: 'closed' },
    ])
  })

  it('reads customer service cases whose description is a mail thread', async () => {
    const thread = [
      'From: HR Desk <hr@example.com>',
      'Sent: Friday, 24 May 2024 8:42 am',
      'To: IT Helpdesk <it@example.org>',
      'Subject: RE: Login',
      '',
      'Hi, please look into it.',
      '',
      'From: Jan Kos <jan@example.com>',
      'Sent: Thursday, May 23, 2024 10:52 PM',
      'To: HR Desk <hr@example.com>',
      'Subject: Login',
      '',
      'I cannot log in.',
    ].join('\n')
    const content = [
      'number,sys_class_name,account,contact,short_description,state,priority,assignment_group,assigned_to,sys_created_on,sys_created_by,sys_updated_on,sys_updated_by,category,description',
      `CS0024974,General Case,Kos Ltd,HR Staff,Login,Awaiting Info,2 - High,Service Desk,Beth Anglin,24/5/2024 9:52,hr@example.com,24/5/2024 9:52,system,Accounts,"${thread}"`,
      'CS0024975,Complaint Case,Kos Ltd,Ola Lis,Rude,Closed,3 - Moderate,Service Desk,Beth Anglin,25/5/2024 10:00,ola@example.com,25/5/2024 11:00,system,Staff,He was rude.',
    ].join('\n')
    const { system, layouts, cases, rejects } = await importFixture([{ name: 'case.csv', content }], ZONE)
    expect({ system, layouts, rejects }).toEqual({
      system: 'servicenow',
      layouts: ['list'],
      rejects: [],
    })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'CS0024974',
        subject: 'Login',
        description: thread,
        category: 'Accounts',
        priority: '2 - High',
        status: 'pending',
        customerName: 'HR Staff',
        agent: 'Beth Anglin',
        team: 'Service Desk',
        openedAtMs: ms('2024-05-24T09:52:00+02:00'),
        messages: [
          expectedMessage('customer', 'Jan Kos', '2024-05-23T22:52:00+02:00', 'I cannot log in.'),
          expectedMessage('customer', 'HR Desk', '2024-05-24T08:42:00+02:00', 'Hi, please look into it.'),
        ],
        extra: expect.objectContaining({ sys_class_name: 'General Case', state: 'Awaiting Info' }),
      }),
      expectedCase({
        caseId: 'CS0024975',
        subject: 'Rude',
        description: 'He was rude.',
        kind: 'complaint',
        category: 'Staff',
        priority: '3 - Moderate',
        status: 'closed',
        customerName: 'Ola Lis',
        agent: 'Beth Anglin',
        team: 'Service Desk',
        openedAtMs: ms('2024-05-25T10:00:00+02:00'),
        extra: expect.objectContaining({ sys_class_name: 'Complaint Case' }),
      }),
    ])
  })

  it('reads raw state numbers by table', async () => {
    const read = async (number: string): Promise<string[]> => {
      const states = ['1', '2', '3', '4', '6', '7', '8']
      const lines = states.map((state, index) => `${number}000${index + 1},x,${state},2025-02-28 14:06:19`)
      const content = ['number,short_description,state,sys_created_on', ...lines].join('\n')
      return (await importFixture([{ name: 'a.csv', content }], ZONE)).cases.map(({ status }) => status)
    }
    expect(await read('INC001')).toEqual([
      'new',
      'open',
      'pending',
      'pending',
      'resolved',
      'closed',
      'excluded',
    ])
    expect(await read('CS001')).toEqual([
      'new',
      'open',
      'closed',
      'pending',
      'resolved',
      'excluded',
      'excluded',
    ])
    expect(await read('SCTASK001')).toEqual([
      'open',
      'open',
      'closed',
      'closed',
      'resolved',
      'closed',
      'excluded',
    ])
  })
})
