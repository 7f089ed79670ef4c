import { describe, expect, it } from 'vitest'
import { scoreLayout } from '../recognise/score.ts'
import { SYSTEMS } from './index.ts'
import { normaliseTitle } from './titles.ts'

/** The systems whose layouts score at all for a header, each with its best score. */
function takers(titles: readonly string[]): ReadonlyMap<string, number> {
  const head = { keys: new Set(titles.map(normaliseTitle)), cells: () => [] }
  const best = SYSTEMS.filter(({ id }) => id !== 'generic').map(
    ({ id, layouts }) =>
      [id, Math.max(...layouts.map((layout) => scoreLayout(layout, head).confidence))] as const,
  )
  return new Map(best.filter(([, confidence]) => confidence > 0))
}

describe('signatures', () => {
  it.each(SYSTEMS.flatMap(({ id, layouts }) => layouts.map((layout) => [id, layout.id, layout] as const)))(
    'of %s %s spell titles as titles are compared',
    (_, __, { signature, columns, joinKey = [], consumed = [] }) => {
      const titles = [
        ...signature.strong.flat(2),
        ...(signature.weak ?? []),
        ...(signature.never ?? []),
        ...Object.values(columns).flat(),
        ...joinKey,
        ...consumed,
      ]
      // Below a dot a name may keep the blank that its underscore left.
      expect(titles.filter((title) => normaliseTitle(title) !== title)).toEqual([])
    },
  )

  it.each([
    ['a list of work orders', ['id', 'created at', 'status', 'priority', 'assignee', 'closed at']],
    ['issues of a code host', ['number', 'title', 'state', 'body', 'labels', 'created_at', 'closed_at']],
    [
      'deals of a CRM',
      ['Record ID', 'Deal Name', 'Deal Stage', 'Pipeline', 'Deal owner', 'Close Date', 'Create Date'],
    ],
    ['people', ['id', 'name', 'email', 'phone', 'created_at', 'updated_at', 'role']],
    ['a talk of rows', ['conversation_id', 'sender', 'content', 'timestamp', 'outcome_name']],
    ['orders of a shop', ['#', 'Customer', 'Status', 'Created at', 'Total', 'Channel', 'Owner']],
    ['cases of any desk', ['Case Owner', 'Status', 'Case Origin', 'Date Opened']],
    ['a survey', ['Agent name', 'Rating', 'Comment', 'Recorded date']],
  ])('leave %s alone', (_, titles) => {
    expect([...takers(titles)]).toEqual([])
  })

  it.each([
    [
      'otrs',
      [
        'Ticket Number',
        'Created',
        'Closed',
        'FirstLock',
        'FirstResponse',
        'State',
        'Queue',
        'Owner',
        'ArticleTree',
      ],
    ],
    [
      'osticket',
      ['Ticket Number', 'Date Created', 'Help Topic', 'SLA Plan', 'Current Status', 'Agent Assigned'],
    ],
    [
      'help-scout',
      [
        'id',
        'number',
        'status',
        'mailboxId',
        'primaryCustomer.id',
        'primaryCustomer.email',
        '_embedded.threads',
      ],
    ],
    [
      'freescout',
      [
        'id',
        'number',
        'status',
        'mailboxId',
        'threadsCount',
        'customer.id',
        'customer.email',
        '_embedded.threads',
      ],
    ],
    ['zammad', ['#', 'Title', 'State', 'Owner', 'Customer', 'Create Channel', 'Close Escalation At']],
    [
      'zoho-desk',
      ['Ticket Id', 'Created Time (Ticket)', 'Status (Ticket)', 'Ticket Owner', 'SLA Violation Type'],
    ],
    ['hubspot', ['Ticket ID', 'Ticket name', 'Ticket status', 'Pipeline', 'Ticket owner', 'Create date']],
    [
      'front',
      ['Message ID', 'Conversation ID', 'Segment ID', 'Reaction time', 'Extract', 'Direction', 'Status'],
    ],
    [
      'intercom',
      ['Conversation ID', 'Conversation started at (Europe/Berlin)', 'Current conversation state', 'Channel'],
    ],
    [
      'liveagent',
      ['id', 'owner_contactid', 'owner_email', 'departmentid', 'agentid', 'code', 'date_created'],
    ],
    [
      'dixa',
      ['id', 'createdAt', 'answeredAt', 'closedAt', 'queueName', 'assignmentReason', 'channel', 'direction'],
    ],
    [
      'request-tracker',
      ['id', 'Subject', 'Status', 'Queue', 'Owner', 'Requestors', 'Created', 'Told', 'TimeLeft'],
    ],
  ])('know %s from all others', (system, titles) => {
    expect([...takers(titles).keys()]).toEqual([system])
  })
})
