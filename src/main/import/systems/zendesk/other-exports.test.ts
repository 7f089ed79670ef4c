import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

describe('the XML export of Zendesk', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<tickets type="array" count="1">
  <ticket>
    <assigned-at type="datetime">2026-03-02T10:20:00+01:00</assigned-at>
    <assignee-id type="integer">202</assignee-id>
    <base-score type="integer">40</base-score>
    <created-at type="datetime">2026-03-02T10:15:00+01:00</created-at>
    <current-tags>billing</current-tags>
    <description>Charged twice</description>
    <due-date type="datetime" nil="true"/>
    <group-id type="integer">88</group-id>
    <nice-id type="integer">4711</nice-id>
    <priority-id type="integer">3</priority-id>
    <requester-id type="integer">101</requester-id>
    <solved-at type="datetime">2026-03-03T08:30:00+01:00</solved-at>
    <status-id type="integer">4</status-id>
    <subject>Refund &amp; apology</subject>
    <submitter-id type="integer">101</submitter-id>
    <ticket-type-id type="integer">1</ticket-type-id>
    <via-id type="integer">4</via-id>
    <comments type="array">
      <comment>
        <author-id type="integer">101</author-id>
        <created-at type="datetime">2026-03-02T10:15:00+01:00</created-at>
        <is-public type="boolean">true</is-public>
        <type>Comment</type>
        <value>Charged twice</value>
      </comment>
      <comment>
        <author-id type="integer">202</author-id>
        <created-at type="datetime">2026-03-02T11:15:00+01:00</created-at>
        <is-public type="boolean">false</is-public>
        <type>Comment</type>
        <value>Bank confirms</value>
      </comment>
      <comment>
        <author-id type="integer">202</author-id>
        <created-at type="datetime">2026-03-02T12:15:00+01:00</created-at>
        <is-public type="boolean">true</is-public>
        <type>Comment</type>
        <value>Paid back today.</value>
      </comment>
    </comments>
  </ticket>
</tickets>`

  it('reads codes, ids and comments', async () => {
    const { system, layouts, cases, rejects } = await importFixture([{ name: 'tickets.xml', content: xml }], {
      timeZone: null,
    })
    expect({ system, layouts, rejects }).toEqual({
      system: 'zendesk',
      layouts: ['xml-tickets'],
      rejects: [],
    })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '4711',
        subject: 'Refund & apology',
        description: 'Charged twice',
        kind: 'question',
        category: 'Question',
        channel: 'email',
        priority: 'High',
        status: 'closed',
        customerId: '101',
        agent: '202',
        team: '88',
        openedAtMs: ms('2026-03-02T10:15:00+01:00'),
        resolvedAtMs: ms('2026-03-03T08:30:00+01:00'),
        messages: [
          expectedMessage('customer', '101', '2026-03-02T10:15:00+01:00', 'Charged twice'),
          expectedMessage('note', '202', '2026-03-02T11:15:00+01:00', 'Bank confirms'),
          expectedMessage('agent', '202', '2026-03-02T12:15:00+01:00', 'Paid back today.'),
        ],
      }),
    ])
  })
})

describe('the Fivetran tables of Zendesk', () => {
  const tickets = [
    'id,_fivetran_synced,allow_channelback,assignee_id,created_at,description,due_at,group_id,has_incidents,is_public,' +
      'priority,requester_id,status,subject,submitter_id,ticket_form_id,type,updated_at,via_channel,via_source_rel',
    '31,2026-03-05 02:32:49.426,FALSE,9001,2026-03-02 09:15:00,It broke,,770,FALSE,TRUE,urgent,8001,solved,Broken,8001,1,' +
      'incident,2026-03-04 10:00:00,email,',
    '32,2026-03-05 02:32:49.426,FALSE,,2026-03-02 10:15:00,Spam,,770,FALSE,TRUE,,8002,deleted,Win,8002,1,,' +
      '2026-03-04 10:00:00,web,',
  ].join('\r\n')
  const comments = [
    'id,_fivetran_synced,body,created,facebook_comment,public,ticket_id,tweet,user_id,voice_comment',
    '2,2026-03-05 04:47:57.580,Have you restarted it?,2026-03-02 09:30:00,FALSE,TRUE,31,FALSE,9001,FALSE',
    '1,2026-03-05 04:47:57.580,It broke,2026-03-02 09:15:00,FALSE,TRUE,31,FALSE,8001,FALSE',
    '3,2026-03-05 04:47:57.580,Known fault,2026-03-02 09:31:00,FALSE,FALSE,31,FALSE,9001,FALSE',
    '4,2026-03-05 04:47:57.580,Call summary,2026-03-02 11:00:00,FALSE,FALSE,31,FALSE,9001,TRUE',
  ].join('\r\n')
  const users = [
    'id,_fivetran_synced,active,email,name,only_private_comments,organization_id,restricted_agent,role,shared_agent,ticket_restriction',
    '8001,2026-03-05 04:47:57.580,TRUE,anna@example.com,Anna Nowak,FALSE,,TRUE,end-user,FALSE,requested',
    '9001,2026-03-05 04:47:57.580,TRUE,ola@desk.example,Ola Lis,FALSE,,FALSE,agent,FALSE,',
  ].join('\r\n')

  it('join tickets, comments and users, all in UTC', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [
        { name: 'ticket_data.csv', content: tickets },
        { name: 'ticket_comment_data.csv', content: comments },
        { name: 'user_data.csv', content: users },
      ],
      { timeZone: 'Europe/Warsaw' },
    )
    expect({ system, rejects }).toEqual({ system: 'zendesk', rejects: [] })
    expect(layouts.toSorted()).toEqual(['fivetran-comments', 'fivetran-tickets', 'users'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '31',
        subject: 'Broken',
        description: 'It broke',
        category: 'incident',
        channel: 'email',
        priority: 'urgent',
        status: 'resolved',
        customerId: '8001',
        customerEmail: 'anna@example.com',
        customerName: 'Anna Nowak',
        agent: 'Ola Lis',
        team: '770',
        openedAtMs: ms('2026-03-02T09:15:00Z'),
        messages: [
          expectedMessage('agent', 'Ola Lis', '2026-03-02T09:30:00Z', 'Have you restarted it?'),
          expectedMessage('customer', 'Anna Nowak', '2026-03-02T09:15:00Z', 'It broke'),
          expectedMessage('note', 'Ola Lis', '2026-03-02T09:31:00Z', 'Known fault'),
          expectedMessage('agent', 'Ola Lis', '2026-03-02T11:00:00Z', 'Call summary'),
        ],
      }),
      expectedCase({
        caseId: '32',
        subject: 'Win',
        description: 'Spam',
        channel: 'web',
        status: 'excluded',
        customerId: '8002',
        team: '770',
        openedAtMs: ms('2026-03-02T10:15:00Z'),
      }),
    ])
  })
})

describe('Zendesk Chat', () => {
  const chat = {
    id: '2603.10001.Sabc',
    type: 'chat',
    timestamp: '2026-03-02T09:15:00Z',
    end_timestamp: '2026-03-02T09:30:00Z',
    duration: 900,
    department_name: 'Sales',
    visitor: { id: 'v1', name: 'Anna', email: 'anna@example.com', phone: '' },
    agent_names: ['Ola Lis'],
    agent_ids: ['1'],
    rating: 'good',
    comment: null,
    missed: false,
    response_time: { first: 20, avg: 15, max: 40 },
    zendesk_ticket_id: 71,
    tags: [],
    history: [
      { type: 'chat.memberjoin', name: 'Anna', nick: 'visitor:v1', timestamp: '2026-03-02T09:15:00Z' },
      {
        type: 'chat.msg',
        name: 'Shop',
        nick: 'agent:trigger',
        msg: 'Hi there',
        timestamp: '2026-03-02T09:15:01Z',
      },
      {
        type: 'chat.msg',
        name: 'Anna',
        nick: 'visitor:v1',
        msg: 'Is it in stock?',
        timestamp: '2026-03-02T09:15:05Z',
      },
      {
        type: 'chat.msg',
        name: 'Ola Lis',
        nick: 'agent:1',
        msg: 'It is.',
        timestamp: '2026-03-02T09:15:20Z',
      },
      {
        type: 'chat.rating',
        name: 'Anna',
        nick: 'visitor:v1',
        new_rating: 'good',
        timestamp: '2026-03-02T09:29:00Z',
      },
    ],
  }

  it('reads the talk, who took part, and how it ended', async () => {
    const missed = {
      ...chat,
      id: 'm1',
      missed: true,
      agent_names: [],
      response_time: {},
      rating: null,
      history: [chat.history[2]],
    }
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'chats.json', content: JSON.stringify({ chats: [chat, missed] }) }],
      { timeZone: null },
    )
    expect({ system, layouts, rejects }).toEqual({ system: 'zendesk', layouts: ['chat'], rejects: [] })
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '2603.10001.Sabc',
        channel: 'chat',
        status: 'closed',
        customerId: 'v1',
        customerEmail: 'anna@example.com',
        customerName: 'Anna',
        agent: 'Ola Lis',
        team: 'Sales',
        openedAtMs: ms('2026-03-02T09:15:00Z'),
        firstResponseAtMs: ms('2026-03-02T09:15:20Z'),
        closedAtMs: ms('2026-03-02T09:30:00Z'),
        csat: 'good',
        messages: [
          expectedMessage('bot', 'Shop', '2026-03-02T09:15:01Z', 'Hi there'),
          expectedMessage('customer', 'Anna', '2026-03-02T09:15:05Z', 'Is it in stock?'),
          expectedMessage('agent', 'Ola Lis', '2026-03-02T09:15:20Z', 'It is.'),
        ],
      }),
      expectedCase({
        caseId: 'm1',
        channel: 'chat',
        status: 'open',
        customerId: 'v1',
        customerEmail: 'anna@example.com',
        customerName: 'Anna',
        team: 'Sales',
        openedAtMs: ms('2026-03-02T09:15:00Z'),
        messages: [expectedMessage('customer', 'Anna', '2026-03-02T09:15:05Z', 'Is it in stock?')],
      }),
    ])
  })
})

describe('a bare list of Zendesk tickets', () => {
  it('adds the hours of the response to the opening', async () => {
    const content = [
      'Ticket ID,Created Date,Resolved Date,Issue Type,Priority,Agent Assigned,Status,Response Time (hours),Resolution Time (hours)',
      'T-1,2026-01-24 04:00:00,2026-01-26 18:00:00,General Inquiry,Medium,Ola,Resolved,6,62.0',
      'T-2,2026-01-25 04:00:00,,Billing,High,Piotr,In Progress,1.5,',
    ].join('\n')
    const { system, cases } = await importFixture([{ name: 'tickets.csv', content }], { timeZone: 'UTC' })
    expect(system).toBe('zendesk')
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: 'T-1',
        kind: 'question',
        category: 'General Inquiry',
        priority: 'Medium',
        status: 'resolved',
        agent: 'Ola',
        openedAtMs: ms('2026-01-24T04:00:00Z'),
        firstResponseAtMs: ms('2026-01-24T10:00:00Z'),
        resolvedAtMs: ms('2026-01-26T18:00:00Z'),
      }),
      expectedCase({
        caseId: 'T-2',
        category: 'Billing',
        priority: 'High',
        status: 'open',
        agent: 'Piotr',
        openedAtMs: ms('2026-01-25T04:00:00Z'),
        firstResponseAtMs: ms('2026-01-25T05:30:00Z'),
      }),
    ])
  })
})
