import { plainText } from '../draft-message.ts'
import type { Layout } from '../system.ts'
import { SALESFORCE_BLANKS, flag } from './words.ts'

/** EmailMessage.csv: the mails of cases. */
export const SALESFORCE_EMAIL_MESSAGE: Layout = {
  id: 'email-message-object',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['parentid', 'textbody', 'htmlbody', 'incoming', 'messagedate'],
      ['parentid', ['textbody', 'htmlbody'], 'incoming'],
      ['textbody', 'htmlbody', 'incoming', 'threadidentifier'],
      ['parent id', 'text body', 'incoming', 'message date'],
    ],
    weak: [
      'fromaddress',
      'fromname',
      'toaddress',
      'isprivatedraft',
      'messageidentifier',
      'relatedtoid',
      'isbounced',
    ],
  },
  columns: {
    message_case: ['parentid', 'parent id', 'relatedtoid', 'related to id'],
    message_at: ['messagedate', 'message date', 'createddate', 'created date'],
    message_text: ['htmlbody', 'html body', 'textbody', 'text body'],
    message_author: ['fromname', 'from name'],
    message_author_email: ['fromaddress', 'from address'],
    message_role: ['incoming'],
  },
  words: { message_role: { '1': 'customer', true: 'customer', '0': 'agent', false: 'agent' } },
  timeZone: 'UTC',
  blanks: SALESFORCE_BLANKS,
  skip: (row) =>
    isDraft(row.text('status'), row.text('isprivatedraft')) || isDeleted(row.text('isdeleted'))
      ? 'notACase'
      : null,
  completeMessage: (message, row) => {
    const html = row.text('htmlbody') || row.text('html body')
    // The export flattens line ends, so only the HTML still has its paragraphs.
    const text = plainText(html) || plainText(row.text('textbody') || row.text('text body'))
    const isAutomatic = AUTOMATIC.test(row.text('headers'))
    return {
      ...message,
      text,
      role: isAutomatic ? (message.role === 'customer' ? 'system' : 'bot') : message.role,
    }
  },
}

/** RFC 3834. */
const AUTOMATIC = /\bauto-submitted:\s*auto-/iu

const DRAFT = '5'

function isDraft(status: string, isPrivateDraft: string): boolean {
  return status === DRAFT || status.toLowerCase() === 'draft' || flag(isPrivateDraft) === true
}

function isDeleted(text: string): boolean {
  return flag(text) === true
}

/** CaseComment.csv: what was written on cases in the console and the portal. */
export const SALESFORCE_CASE_COMMENT: Layout = {
  id: 'case-comment-object',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['parentid', 'commentbody', 'ispublished', 'createddate'],
      ['parentid', 'commentbody'],
      ['commentbody', 'ispublished'],
      ['parent id', 'comment body', 'is published'],
    ],
    weak: ['communityid', 'createdbyid', 'systemmodstamp', 'lastmodifieddate'],
  },
  columns: {
    message_case: ['parentid', 'parent id'],
    message_at: ['createddate', 'created date'],
    message_text: ['commentbody', 'comment body'],
    message_author: ['createdby.name'],
    message_author_id: ['createdbyid', 'created by id'],
  },
  timeZone: 'UTC',
  blanks: SALESFORCE_BLANKS,
  skip: (row) => (isDeleted(row.text('isdeleted') || row.text('is deleted')) ? 'notACase' : null),
  completeMessage: (message, row, read) => {
    if (flag(row.text('ispublished') || row.text('is published')) === false)
      return { ...message, role: 'note' }
    // Customers comment only through a portal, where they are users of a type of their own.
    const person = message.authorId === null ? null : read.person(message.authorId)
    return { ...message, role: person?.isAgent === false ? 'customer' : 'agent' }
  },
}
