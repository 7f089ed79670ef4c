import type { HelpdeskSystem, Layout } from './system.ts'

/** Conversations of Dixa's API as a table; later files carry some fields in both spellings. */
const CONVERSATIONS: Layout = {
  id: 'conversations',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['createdat', 'answeredat', 'closedat', 'queuename', 'assignmentreason'],
      ['created at', 'answered at', 'closed at', 'queue name', 'assignment reason'],
      ['queuedat', 'queued at', 'direction', 'channel'],
      ['queuename', 'assigneename', 'direction', 'channel'],
      ['queue name', 'assignee name', 'direction', 'channel', 'answered at'],
    ],
    weak: ['state', 'direction', 'channel', 'assigneeid', 'queueid', 'binnen1minfair', 'handling duration'],
  },
  columns: {
    case_id: ['id', 'conversationid', 'conversation id', 'csid'],
    subject: ['subject'],
    category: ['tags', 'wrapupnotes'],
    channel: ['channel', 'initialchannel', 'initial channel'],
    status: ['state', 'status'],
    customer_id: ['requesterid', 'requester id', 'customerid', 'customer id'],
    customer_email: ['requesteremail', 'requester email', 'customeremail', 'customer email'],
    customer_phone: ['requesterphonenumber', 'requester phone number', 'customerphone', 'from number'],
    customer_name: ['requestername', 'requester name', 'customername', 'customer name'],
    agent: ['assigneename', 'assignee name', 'agentname', 'agent name', 'assigneeid', 'assignee id'],
    team: ['queuename', 'queue name', 'queueid', 'queue id'],
    opened_at: ['createdat', 'created at'],
    first_response_at: ['answeredat', 'answered at'],
    closed_at: ['closedat', 'closed at'],
    reopen_count: ['reopencount', 'reopen count'],
    csat: ['ratingscore', 'rating score', 'rating'],
  },
  words: {
    status: {
      open: 'open',
      closed: 'closed',
      pending: 'pending',
      awaitingpending: 'pending',
      abandoned: 'closed',
    },
    channel: { pstnphone: 'phone', widgetchat: 'chat', contactform: 'web', facebookmessenger: 'chat' },
  },
  timeZone: 'UTC',
}

export const DIXA: HelpdeskSystem = { id: 'dixa', name: 'Dixa', layouts: [CONVERSATIONS] }
