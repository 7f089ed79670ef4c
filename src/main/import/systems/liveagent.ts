import type { HelpdeskSystem, Layout } from './system.ts'

/** Tickets of the API, as JSON or as a table of the same fields. */
const TICKETS: Layout = {
  id: 'api-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['owner contactid', 'departmentid', 'agentid', 'date created', 'channel type'],
      ['owner contactid', 'owner email', 'departmentid', 'code'],
      ['departmentid', 'agentid', 'date resolved', 'code'],
    ],
    weak: [
      'owner name',
      'date changed',
      'date due',
      'date deleted',
      'last activity',
      'custom fields',
      'tags',
    ],
    shapes: { code: /^[A-Z0-9]{3}-[A-Z0-9]{5}-[A-Z0-9]{3}$/u },
  },
  columns: {
    case_id: ['code', 'id'],
    subject: ['subject'],
    description: ['preview', 'message'],
    channel: ['channel type'],
    priority: ['priority'],
    status: ['status'],
    customer_id: ['owner contactid'],
    customer_email: ['owner email'],
    customer_name: ['owner name'],
    agent: ['agent name', 'agentid'],
    team: ['department name', 'departmentid'],
    opened_at: ['date created'],
    resolved_at: ['date resolved'],
    follow_up_due_at: ['date due'],
  },
  words: {
    status: {
      i: 'new',
      n: 'new',
      t: 'open',
      p: 'open',
      c: 'open',
      a: 'pending',
      w: 'pending',
      r: 'resolved',
      x: 'excluded',
      b: 'excluded',
    },
    channel: { e: 'email', c: 'chat' },
  },
  blanks: ['0000-00-00 00:00:00'],
}

export const LIVEAGENT: HelpdeskSystem = { id: 'liveagent', name: 'LiveAgent', layouts: [TICKETS] }
