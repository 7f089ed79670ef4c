import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const ZONE = { timeZone: 'Europe/Warsaw' } as const
const AUTOMATION = '557058:f58131cb-b67d-43c7-b30d-6b58d40bd077'

describe('Jira CSV', () => {
  it('reads all fields of Cloud, comments in repeated columns, people by account', async () => {
    const content = [
      'Summary,Issue key,Issue id,Issue Type,Status,Priority,Resolution,Assignee,Assignee Id,Reporter,Reporter Id,Created,Resolved,Due date,Description,Watchers,Watchers,Watchers Id,Watchers Id,Custom field (Request Type),Custom field (Source),Custom field ([CHART] Date of First Response),Satisfaction rating,Comment,Comment,Comment,Comment,Status Category,Status Category Changed',
      `Lamp is broken,SUP-7,10007,[System] Service request,Fixed,High,Done,Ewa Sowa,712020:aaaa,jan@example.com,qm:1111:2222,22/Sep/25 9:26 AM,24/Sep/25 12:30 PM,30/Sep/25 12:00 AM,"h3. Lamp\nIt is *broken*; help",Piotr Lis,,5a0000000000000000000001,,Get a repair,Portal,22/Sep/25 10:00 AM,5,22/Sep/25 9:27 AM;${AUTOMATION};Thanks for writing.,"22/Sep/25 10:00 AM;712020:aaaa;Hi [~accountid:qm:1111:2222], did you try; and see?",23/Sep/25 8:05 AM;qm:1111:2222;Yes,24/Sep/25 12:29 PM;5a0000000000000000000001;Replaced.,Done,24/Sep/25 12:31 PM`,
      'Question about price,SUP-8,10008,Question,Waiting for customer,Low,,,,Ola Lis,557058:bbbb,23/Sep/25 11:00 AM,,,,,,,,,,,,,,,,In Progress,23/Sep/25 11:05 AM',
      'Same again,SUP-9,10009,Bug,Done,Low,Duplicate,,,Ola Lis,557058:bbbb,23/Sep/25 11:00 AM,,,,,,,,,,,,;;who wrote this?,,,,Done,23/Sep/25 1:05 PM',
    ].join('\n')
    const { system, layouts, cases, rejects, unknownColumns } = await importFixture(
      [{ name: 'Jira.csv', content }],
      ZONE,
    )
    expect({ system, layouts, rejects }).toEqual({
      system: 'jira',
      layouts: ['csv'],
      rejects: [],
    })
    expect(unknownColumns).toContain('Issue id')
    expect(cases[0]).toEqual(
      expectedCase({
        caseId: 'SUP-7',
        subject: 'Lamp is broken',
        description: 'Lamp\nIt is broken; help',
        kind: 'request',
        category: 'Get a repair',
        channel: 'web',
        priority: 'High',
        status: 'resolved',
        customerId: 'qm:1111:2222',
        customerEmail: 'jan@example.com',
        customerName: 'jan@example.com',
        agent: 'Ewa Sowa',
        openedAtMs: ms('2025-09-22T09:26:00+02:00'),
        firstResponseAtMs: ms('2025-09-22T10:00:00+02:00'),
        resolvedAtMs: ms('2025-09-24T12:30:00+02:00'),
        csat: '5',
        followUpDueAtMs: ms('2025-09-30T00:00:00+02:00'),
        messages: [
          expectedMessage(
            'customer',
            'jan@example.com',
            '2025-09-22T09:26:00+02:00',
            'Lamp\nIt is broken; help',
          ),
          expectedMessage('bot', AUTOMATION, '2025-09-22T09:27:00+02:00', 'Thanks for writing.'),
          expectedMessage(
            'agent',
            'Ewa Sowa',
            '2025-09-22T10:00:00+02:00',
            'Hi @jan@example.com, did you try; and see?',
          ),
          expectedMessage('customer', 'jan@example.com', '2025-09-23T08:05:00+02:00', 'Yes'),
          expectedMessage('agent', 'Piotr Lis', '2025-09-24T12:29:00+02:00', 'Replaced.'),
        ],
        extra: expect.objectContaining({ 'Issue id': '10007', Status: 'Fixed', 'Status Category': 'Done' }),
      }),
    )
    expect(cases[1]).toEqual(
      expectedCase({
        caseId: 'SUP-8',
        subject: 'Question about price',
        kind: 'question',
        category: 'Question',
        priority: 'Low',
        status: 'pending',
        customerId: '557058:bbbb',
        customerName: 'Ola Lis',
        openedAtMs: ms('2025-09-23T11:00:00+02:00'),
        extra: expect.objectContaining({ Status: 'Waiting for customer' }),
      }),
    )
    expect(cases[2]).toEqual(
      expectedCase({
        caseId: 'SUP-9',
        subject: 'Same again',
        category: 'Bug',
        priority: 'Low',
        status: 'excluded',
        customerId: '557058:bbbb',
        customerName: 'Ola Lis',
        openedAtMs: ms('2025-09-23T11:00:00+02:00'),
        resolvedAtMs: null,
        messages: [expectedMessage('customer', null, null, 'who wrote this?')],
        extra: expect.objectContaining({ Resolution: 'Duplicate' }),
      }),
    )
  })

  it('reads a server’s header, and pandas’ names for repeated columns', async () => {
    const content = [
      'Summary,Issue key,Issue Type,Status,Project url,Assignee,Reporter,Created,Resolved,Due Date,Comment,Comment.1',
      'Late,HD-1,Task,In Progress,,esowa,jkos,16/02/2017 15:26,,,16/02/2017 16:00;esowa;On it,17/02/2017 09:00;jkos;Thanks',
    ].join('\r\n')
    const { system, cases } = await importFixture([{ name: 'jira.csv', content }], ZONE)
    expect(system).toBe('jira')
    expect(cases).toEqual([
      expectedCase({
        caseId: 'HD-1',
        subject: 'Late',
        category: 'Task',
        status: 'open',
        customerName: 'jkos',
        agent: 'esowa',
        openedAtMs: ms('2017-02-16T15:26:00+01:00'),
        messages: [
          expectedMessage('agent', 'esowa', '2017-02-16T16:00:00+01:00', 'On it'),
          expectedMessage('customer', 'jkos', '2017-02-17T09:00:00+01:00', 'Thanks'),
        ],
        extra: { 'Issue Type': 'Task', Status: 'In Progress' },
      }),
    ])
  })

  it('reads underscores for blanks, without comments, and statuses it can only take from dates', async () => {
    const content = [
      'Issue_key,Issue_Type,Summary,Assignee,Reporter,Created,Resolved,Time_Spent',
      'HD-1,Story,One,Ewa Sowa,Jan Kos,2018-05-11T09:46:53.000+0300,,120',
      'HD-2,Story,Two,,Jan Kos,2018-05-11T09:46:53.000+0300,2018-05-12T09:46:53.000+0300,',
      'Issue_key,Issue_Type,Summary,Assignee,Reporter,Created,Resolved,Time_Spent',
    ].join('\n')
    const { layouts, cases, rejects } = await importFixture([{ name: 'jira.csv', content }])
    expect({ layouts, rejects }).toEqual({ layouts: ['csv'], rejects: [] })
    const common = {
      category: 'Story',
      customerName: 'Jan Kos',
      openedAtMs: ms('2018-05-11T06:46:53Z'),
    } as const
    expect(cases).toEqual([
      expectedCase({
        ...common,
        caseId: 'HD-1',
        subject: 'One',
        status: 'open',
        agent: 'Ewa Sowa',
        extra: { Issue_Type: 'Story', Time_Spent: '120' },
      }),
      expectedCase({
        ...common,
        caseId: 'HD-2',
        subject: 'Two',
        status: 'resolved',
        resolvedAtMs: ms('2018-05-12T06:46:53Z'),
        extra: { Issue_Type: 'Story' },
      }),
    ])
  })

  it('leaves alone what only has a key and a summary', async () => {
    const content = 'key,summary,status\nA,b,open\n'
    expect(
      (await importFixture([{ name: 'a.csv', content }], { timeZone: 'UTC' }).catch(() => null))?.system,
    ).not.toBe('jira')
  })
})
