import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const CONVERSATIONS = [
  'id,updated_at,_fivetran_synced,assignee_id,assignee_type,conversation_rating_remark,conversation_rating_value,created_at,priority,snoozed_until,source_author_id,source_author_type,source_delivered_as,source_type,state,source_body,source_subject,_fivetran_start,_fivetran_active',
  '11,2026-03-02 10:05:00,2026-03-02 12:00:00.1,42,admin,,,2026-03-02 10:00:00,not_priority,,c1,user,customer_initiated,conversation,open,<p>Hello</p>,,2026-03-02 10:05:00,false',
  '11,2026-03-03 10:05:00,2026-03-03 12:00:00.1,42,admin,ok,4,2026-03-02 10:00:00,not_priority,,c1,user,customer_initiated,conversation,closed,<p>Hello</p>,,2026-03-03 10:05:00,true',
  '12,2026-03-04 10:05:00,2026-03-04 12:00:00.1,77,team,,,2026-03-04 09:00:00,priority,2026-03-08 08:00:00,42,admin,admin_initiated,email,snoozed,Follow up,Your order,2026-03-04 10:05:00,TRUE',
].join('\r\n')

const PARTS = [
  'id,updated_at,_fivetran_synced,assigned_to_id,author_id,author_type,conversation_id,created_at,part_type,body,_fivetran_active',
  'p1,2026-03-02 10:10:00,x,,42,admin,11,2026-03-02 10:10:00,comment,<p>How can I help?</p>,true',
  'p1,2026-03-02 10:10:00,x,,42,admin,11,2026-03-02 10:10:00,comment,<p>How can I hepl?</p>,false',
  'p2,2026-03-02 10:11:00,x,,42,admin,11,2026-03-02 10:11:00,note,vip,true',
  'p3,2026-03-02 10:12:00,x,,42,admin,11,2026-03-02 10:12:00,close,,true',
].join('\n')

const ADMINS = [
  'id,name,email,job_title,away_mode_enabled,has_inbox_seat',
  '42,Dana Reyes,dana@example.com,,FALSE,TRUE',
].join('\n')

const CONTACTS = [
  'id,role,email,name,external_id,unsubscribed_from_emails,_fivetran_active',
  'c1,user,old@example.com,Ana Kowalska,x,FALSE,FALSE',
  'c1,user,ana@example.com,Ana Kowalska,x,FALSE,TRUE',
].join('\n')

describe('Intercom tables of Fivetran', () => {
  it('names people where their tables come along', async () => {
    const files = [
      { name: 'conversation_history.csv', content: CONVERSATIONS },
      { name: 'conversation_part_history.csv', content: PARTS },
      { name: 'admin.csv', content: ADMINS },
      { name: 'contact_history.csv', content: CONTACTS },
    ]
    const { cases } = await importFixture(files, { timeZone: 'Europe/Warsaw', dateOrder: null })
    const [first] = cases
    expect([first?.agent, first?.customerName, first?.customerEmail]).toEqual([
      'Dana Reyes',
      'Ana Kowalska',
      'ana@example.com',
    ])
    expect(first?.messages.map(({ author }) => author)).toEqual(['Ana Kowalska', 'Dana Reyes', 'Dana Reyes'])
  })

  it('keeps the active version of each conversation and joins its parts', async () => {
    const files = [
      { name: 'conversation_history.csv', content: CONVERSATIONS },
      { name: 'conversation_part_history.csv', content: PARTS },
    ]
    const { system, cases, rejects } = await importFixture(files, {
      timeZone: 'Europe/Warsaw',
      dateOrder: null,
    })
    expect([system, rejects]).toEqual(['intercom', []])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '11',
        description: 'Hello',
        channel: 'chat',
        priority: 'not_priority',
        status: 'closed',
        customerId: 'c1',
        agent: '42',
        openedAtMs: ms('2026-03-02T10:00:00Z'),
        csat: '4',
        messages: [
          expectedMessage('customer', 'c1', '2026-03-02T10:00:00Z', 'Hello'),
          expectedMessage('agent', '42', '2026-03-02T10:10:00Z', 'How can I help?'),
          expectedMessage('note', '42', '2026-03-02T10:11:00Z', 'vip'),
        ],
      }),
      expectedCase({
        caseId: '12',
        subject: 'Your order',
        description: 'Follow up',
        channel: 'email',
        priority: 'priority',
        status: 'pending',
        team: '77',
        openedAtMs: ms('2026-03-04T09:00:00Z'),
        followUpDueAtMs: ms('2026-03-08T08:00:00Z'),
        messages: [expectedMessage('agent', '42', '2026-03-04T09:00:00Z', 'Follow up')],
      }),
    ])
  })
})
