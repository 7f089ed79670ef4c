import type { Layout } from '../system.ts'
import { INTERCOM_AUTHORS, INTERCOM_CHANNELS, INTERCOM_STATES, roleOfPart } from './words.ts'

/** Some tools add the whole talk, in lines such as `USER: ...`. */
const TRANSCRIPTS = ['transcript', 'conversation transcript', 'full transcript'] as const

/** Reports > dataset > CSV: one row a conversation, the zone of its times in the titles. */
export const INTERCOM_DATA_EXPORT: Layout = {
  id: 'data-export',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['conversation id', 'conversation started at', 'current conversation state'],
      ['conversation id', 'conversation started at'],
      ['conversation id', 'current conversation state'],
      ['conversation id', 'teammate currently assigned'],
    ],
    weak: [
      'team currently assigned',
      'last teammate rating',
      'conversation source',
      'conversation tag',
      'conversation last closed at',
      'started by',
    ],
  },
  columns: {
    case_id: ['conversation id'],
    subject: ['title'],
    category: ['topics', 'ai topic', 'ticket category', 'conversation tag', 'ticket type'],
    channel: ['channel'],
    priority: ['conversation priority'],
    status: ['current conversation state'],
    customer_id: ['user id', 'user participant ids'],
    customer_email: ['user email', 'user participant emails'],
    customer_name: ['user name', 'user participant names'],
    agent: ['teammate currently assigned'],
    team: ['team currently assigned'],
    opened_at: ['conversation started at', 'conversation created at'],
    first_response_at: ['conversation first replied at'],
    closed_at: ['conversation last closed at', 'conversation first closed at'],
    csat: ['last teammate rating'],
    messages: TRANSCRIPTS,
  },
  words: { status: INTERCOM_STATES, channel: INTERCOM_CHANNELS },
  derives: (has) => (has(FIN_STATE) ? ['autoClosed'] : []),
  complete: (draft, row) => {
    draft.customerId = firstListed(draft.customerId)
    draft.customerEmail = firstListed(draft.customerEmail)
    if (row.text('user name') === '') draft.customerName = firstListed(draft.customerName)
    // Fin assumes so when the customer stays away after its answer: nobody said that it was solved.
    if (draft.status === 'closed' && row.text(FIN_STATE).toLowerCase().startsWith('assumed'))
      draft.autoClosed = true
  },
}

const FIN_STATE = 'fin ai agent resolution state'

/** Conversations with several participants list them with commas. */
function firstListed(text: string | null): string | null {
  return text?.split(/[,;]/u)[0]?.trim() || null
}

/** The ratings of the same conversations, a file beside the data export. */
export const INTERCOM_CSAT: Layout = {
  id: 'csat',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['conversation id', 'conversation rating', 'conversation rating remark', 'agent rated type'],
      ['conversation id', 'conversation rating', 'conversation rating remark'],
    ],
    weak: ['last survey sent', 'company name'],
    never: ['conversation started at', 'current conversation state', 'message body'],
  },
  columns: {
    message_case: ['conversation id'],
    csat: ['conversation rating'],
    customer_name: ['user name'],
  },
  addsFields: true,
  // What customers think of the bot is no rating of a person's work.
  skip: (row) => (/\b(?:ai|bot|fin|workflow)\b/iu.test(row.text('agent rated type')) ? 'notACase' : null),
}

/** An export by a third party: one row a message, times in UTC. */
export const INTERCOM_PRODSIGHT: Layout = {
  id: 'prodsight-messages',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['message id', 'message body', 'message author type', 'conversation id', 'conversation created at'],
      ['message body', 'message created at', 'conversation state'],
    ],
    weak: ['message type', 'conversation tags', 'conversation first response at', 'app id', 'app name'],
  },
  columns: {
    case_id: ['conversation id'],
    category: ['conversation tags'],
    status: ['conversation state'],
    customer_id: ['user id'],
    customer_email: ['user email'],
    customer_name: ['user name'],
    agent: ['conversation assignee name'],
    opened_at: ['conversation created at'],
    first_response_at: ['conversation first response at'],
    closed_at: ['conversation closed at'],
    message_case: ['conversation id'],
    message_at: ['message created at'],
    message_text: ['message body'],
    message_author: ['message author name'],
    message_author_id: ['message author id'],
    message_author_email: ['message author email'],
    message_role: ['message author type'],
  },
  words: { status: INTERCOM_STATES, message_role: INTERCOM_AUTHORS },
  timeZone: 'UTC',
  standsAlone: true,
  consumed: ['message id', 'message type'],
  completeMessage: (message, row) => {
    const type = row.text('message type')
    return { ...message, role: roleOfPart(type, row.text('message author type')) ?? message.role }
  },
}

/** Conversations with the names of the API's fields in a flat table, as demonstrations and scripts write them. */
export const INTERCOM_DEMO: Layout = {
  id: 'flat-conversations',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['conversation id', 'created at', 'resolved at', 'status'],
      ['conversation id', 'created at', 'state', 'assignee'],
      ['conversation id', 'created at', 'first response at', 'state'],
    ],
    weak: ['csat', 'team', 'customer email', 'channel', 'tags', 'assignee', 'priority'],
    never: ['message', 'message body', 'content', 'sender', 'message id', 'conversation started at'],
  },
  columns: {
    case_id: ['conversation id'],
    subject: ['subject', 'title'],
    category: ['category', 'topic', 'tags'],
    channel: ['channel', 'source'],
    priority: ['priority'],
    status: ['status', 'state'],
    customer_id: ['customer id', 'user id', 'contact id'],
    customer_email: ['customer email', 'user email', 'contact email'],
    customer_name: ['customer name', 'user name', 'contact name'],
    agent: ['assignee', 'assignee name', 'agent', 'agent name', 'teammate', 'admin name'],
    team: ['team', 'team name'],
    opened_at: ['created at'],
    first_response_at: ['first response at', 'first replied at', 'first reply at'],
    resolved_at: ['resolved at'],
    closed_at: ['closed at', 'last closed at'],
    reopen_count: ['reopen count', 'count reopens', 'reopens'],
    csat: ['csat', 'csat score', 'rating', 'conversation rating', 'csat rating'],
    follow_up_due_at: ['snoozed until'],
    messages: TRANSCRIPTS,
  },
  words: { status: INTERCOM_STATES, channel: INTERCOM_CHANNELS },
}
