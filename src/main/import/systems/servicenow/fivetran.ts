import { supersededInFivetran } from '../row-values.ts'
import type { Layout } from '../system.ts'
import { SERVICENOW_WORDS, settleResolver, settleState } from './settle.ts'

/**
 * Tables `incident`, `task` and the like of the Fivetran connector. They share `sys_id`, and only `task` has the number:
 * so the id names the case.
 */
export const SERVICENOW_FIVETRAN: Layout = {
  id: 'fivetran-tasks',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['sys id', 'fivetran synced', 'incident state', 'caller id value', 'sys created on'],
      ['sys id', 'fivetran synced', 'number', 'state'],
      ['sys id', 'fivetran synced', 'number', 'assigned to value'],
      ['sys id', 'fivetran synced', 'incident state'],
    ],
    weak: [
      'fivetran deleted',
      'caller id link',
      'reopen count',
      'calendar stc',
      'business stc',
      'sys updated on',
      'opened at',
    ],
  },
  columns: {
    case_id: ['sys id'],
    subject: ['short description'],
    description: ['description'],
    kind: ['sys class name'],
    category: ['category', 'subcategory'],
    channel: ['contact type'],
    priority: ['priority'],
    status: ['state', 'incident state'],
    customer_id: ['caller id value', 'contact value', 'consumer value', 'account value', 'company value'],
    agent: ['assigned to value'],
    team: ['assignment group value'],
    resolver: ['resolved by value', 'closed by value'],
    opened_at: ['opened at', 'sys created on'],
    resolved_at: ['resolved at'],
    closed_at: ['closed at'],
    reopen_count: ['reopen count'],
    follow_up_due_at: ['follow up', 'due date'],
  },
  words: SERVICENOW_WORDS,
  timeZone: 'UTC',
  skip: supersededInFivetran,
  complete: (draft, row) => {
    settleState(draft, row.text('state'), row.text('sys class name'))
    settleResolver(draft, row, row.text('close code'))
  },
}

/** Table `sys_user`. */
export const SERVICENOW_FIVETRAN_USERS: Layout = {
  id: 'fivetran-users',
  rowsAre: 'people',
  signature: {
    strong: [
      ['sys id', 'fivetran synced', 'user name', 'name', 'email'],
      ['sys id', 'fivetran synced', 'user name', 'email'],
    ],
    never: ['number', 'incident state'],
  },
  columns: { person_id: ['sys id'], person_name: ['name'], person_email: ['email'] },
}
