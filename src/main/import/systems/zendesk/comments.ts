import type { Role } from '#shared/case/model.ts'
import type { CaseDraft } from '#shared/case/patch.ts'
import { draftMessage, instantOf } from '../draft-message.ts'
import { objectOf, textOf, type JsonObject } from '../json-values.ts'
import type { DraftMessage, RowReader } from '../system.ts'

/** The author of what Zendesk writes by itself. */
export const SYSTEM_USER = '-1'

export interface TicketPeople {
  readonly customerId: string
  readonly nameOf: (id: string) => string | null
}

/** The comments of one ticket, as they stand; the first one repeats the ticket's description. */
export function readComments(
  comments: readonly JsonObject[],
  people: TicketPeople,
  read: RowReader,
  title: string,
): readonly DraftMessage[] {
  return comments.flatMap((comment) => {
    const writer = textOf(comment['author_id'])
    const role = roleIn(comment, writer, people.customerId) ?? roleOfPerson(writer, read)
    // Nobody wrote what Zendesk writes by itself, and no caller the agent's account of a call.
    const isNobodys = writer === SYSTEM_USER || (role === 'agent' && writer === people.customerId)
    const authorId = isNobodys ? null : writer
    const message = draftMessage(commentText(comment), {
      role,
      author: authorId === null ? null : people.nameOf(authorId),
      authorId,
      authorEmail: textOf(objectOf(objectOf(objectOf(comment['via'])['source'])['from'])['address']),
      atMs: instantOf(comment['created_at'], title, read),
    })
    return message === null ? [] : [message]
  })
}

/** The text of a comment, the most readable form of it that there is. */
export function commentText(comment: JsonObject): string | null {
  return (
    textOf(comment['plain_body']) ??
    textOf(comment['body']) ??
    textOf(comment['value']) ??
    textOf(comment['html_body'])
  )
}

/** Who wrote a comment where only its author's id is known: the requester, or else somebody of the helpdesk. */
export function roleOfAuthor({ authorId }: DraftMessage, draft: CaseDraft): Role | null {
  if (authorId === null || draft.customerId === null) return null
  return authorId === draft.customerId ? 'customer' : 'agent'
}

/** The role of somebody whom a file of users names; null where none does. */
export function roleOfPerson(authorId: string | null, read: RowReader): Role | null {
  const isAgent = authorId === null ? null : (read.person(authorId)?.isAgent ?? null)
  return isAgent === null ? null : isAgent ? 'agent' : 'customer'
}

function roleIn(comment: JsonObject, authorId: string | null, customerId: string): Role | null {
  // A call is the agent's, whoever is named with it, and private in many accounts.
  if (textOf(comment['type']) === 'VoiceComment') return 'agent'
  if (String(comment['public'] ?? comment['is_public']) === 'false') return 'note'
  if (authorId === SYSTEM_USER || textOf(objectOf(comment['via'])['channel']) === 'rule') return 'bot'
  return authorId !== null && authorId === customerId ? 'customer' : null
}
