import type { Status } from '#shared/case/model.ts'
import type { CaseDraft } from '#shared/case/patch.ts'
import { draftMessage, inOrder, instantOf } from './draft-message.ts'
import { textOf, objectsOf, type JsonObject } from './json-values.ts'
import { parseMailAuthor } from '../transcripts/mail-author.ts'
import { isTrue } from './row-values.ts'
import type { DraftMessage, HelpdeskSystem, Layout, RowReader } from './system.ts'
import { ZAMMAD_USERS } from './zammad/people.ts'
import { ZAMMAD_SHEET_TITLES } from './zammad/titles.ts'
import { roleOfArticle } from './zammad/articles.ts'

const STATES: Readonly<Record<string, Status>> = {
  'pending reminder': 'pending',
  'pending close': 'pending',
  'warten auf erinnerung': 'pending',
  'warten auf schließen': 'pending',
  zusammengefasst: 'excluded',
  merged: 'excluded',
  removed: 'excluded',
  '1': 'new',
  '2': 'open',
  '3': 'pending',
  '4': 'closed',
  '5': 'excluded',
}

/** A report's table: a workbook with labels in the user's language. */
const SHEET: Layout = {
  id: 'report-sheet',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['#', 'create channel', 'close escalation at', 'first response in min'],
      ['create channel', 'close escalation at'],
      ['create channel', 'first response in min'],
      ['#', 'create channel', 'owner', 'customer'],
      ['#', 'titel', 'besitzer', 'kunde', 'gruppe'],
      ['#', 'título', 'propietario', 'cliente', 'grupo'],
      ['#', 'titre', 'propriétaire', 'client', 'groupe'],
      ['#', 'título', 'proprietário', 'cliente', 'grupo'],
      ['#', 'tytuł', 'właściciel', 'klient', 'grupa'],
    ],
    weak: [
      '#',
      'time units total',
      'last contact at',
      'article count',
      'escalation at',
      'sender',
      'close in min',
    ],
    never: ['group id', 'create article type id'],
  },
  columns: ZAMMAD_SHEET_TITLES,
  words: { status: STATES },
  derives: () => ['customerEmail'],
  complete: splitCustomer,
}

/** Tickets of the API, with ids or (`expand=true`) with names, also with their articles put inside. */
const TICKETS: Layout = {
  id: 'api-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['number', 'title', 'group id', 'state id', 'create article type id'],
      ['number', 'title', 'state id', 'priority id', 'owner id'],
      ['number', 'close escalation at', 'first response escalation at'],
    ],
    weak: [
      'article count',
      'last contact agent at',
      'last contact customer at',
      'pending time',
      'article ids',
      'articles',
    ],
  },
  columns: {
    case_id: ['number'],
    subject: ['title'],
    category: ['category', 'type'],
    channel: ['create article type'],
    priority: ['priority', 'priority id'],
    status: ['state', 'state id'],
    customer_id: ['customer id'],
    customer_email: ['customer.email'],
    customer_name: ['customer', 'customer.fullname'],
    agent: ['owner', 'owner.fullname', 'owner id'],
    team: ['group', 'group.name', 'group id'],
    opened_at: ['created at'],
    first_response_at: ['first response at'],
    closed_at: ['close at'],
    follow_up_due_at: ['pending time'],
  },
  words: { status: STATES },
  timeZone: 'UTC',
  joinKey: ['id'],
  consumed: ['articles'],
  derives: () => ['customerEmail'],
  complete: (draft, row) => {
    // User 1 is the system itself: nobody has taken the ticket.
    if (row.text('owner id') === '1') draft.agent = null
    splitCustomer(draft)
  },
  messages: (row, read) =>
    inOrder(objectsOf(row.json('articles')).map((article) => messageOf(article, read))),
}

/** Articles of the API, in a file beside the tickets. */
const ARTICLES: Layout = {
  id: 'api-articles',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['ticket id', 'sender', 'internal', 'body', 'content type'],
      ['ticket id', 'sender id', 'internal', 'body', 'content type'],
      ['ticket id', 'sender', 'internal', 'body'],
    ],
    weak: ['type', 'from', 'created by', 'created by id', 'origin by id', 'message id', 'in reply to'],
  },
  columns: {
    message_case: ['ticket id'],
    message_at: ['created at'],
    message_text: ['body'],
    message_author: ['from'],
    message_author_id: ['origin by id', 'created by id'],
  },
  timeZone: 'UTC',
  completeMessage: (message, row) => {
    const sender = parseMailAuthor(message.author ?? '')
    return {
      ...message,
      author: sender.author ?? sender.authorEmail,
      authorEmail: sender.authorEmail,
      role: roleOfArticle(row.text('sender') || row.text('sender id'), isTrue(row, 'internal')),
    }
  },
}

export const ZAMMAD: HelpdeskSystem = {
  id: 'zammad',
  name: 'Zammad',
  layouts: [SHEET, TICKETS, ARTICLES, ZAMMAD_USERS],
}

/** Who has no name is shown by address. */
function splitCustomer(draft: CaseDraft): void {
  if (draft.customerName === null) return
  const { author, authorEmail } = parseMailAuthor(draft.customerName)
  if (authorEmail === null) return
  draft.customerEmail ??= authorEmail
  draft.customerName = author
}

function messageOf(article: JsonObject, read: RowReader): DraftMessage | null {
  const sender = parseMailAuthor(textOf(article['from']) ?? '')
  return draftMessage(article['body'], {
    role: roleOfArticle(
      textOf(article['sender']) ?? textOf(article['sender_id']) ?? '',
      article['internal'] === true,
    ),
    author: sender.author ?? sender.authorEmail,
    authorId: textOf(article['origin_by_id']) ?? textOf(article['created_by_id']),
    authorEmail: sender.authorEmail,
    atMs: instantOf(article['created_at'], 'articles', read),
  })
}
