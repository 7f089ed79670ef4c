import type { CaseDraft } from '#shared/case/patch.ts'
import { htmlToText, looksLikeHtml } from '../transcripts/html-to-text.ts'
import { textOf, unixSecondsToMs } from './json-values.ts'
import type { DraftMessage, RowReader } from './system.ts'

/** A body as plain text, its markup taken off where it has any; '' where it is blank or no text. */
export function plainText(body: unknown): string {
  const text = textOf(body) ?? ''
  return (looksLikeHtml(text) ? htmlToText(text) : text.replaceAll(/\r\n?/gu, '\n')).trim()
}

/** A message with what is `known` of it; null where its body says nothing. */
export function draftMessage(body: unknown, known: Partial<Omit<DraftMessage, 'text'>>): DraftMessage | null {
  const text = plainText(body)
  if (text === '') return null
  return { role: null, author: null, authorId: null, authorEmail: null, atMs: null, ...known, text }
}

/** The messages that there are, oldest first; as given where any of them has no time. */
export function inOrder(messages: readonly (DraftMessage | null)[]): readonly DraftMessage[] {
  const said = messages.filter((message) => message !== null)
  if (said.some(({ atMs }) => atMs === null)) return said
  return said.toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0))
}

/** The instant, in UTC milliseconds, that a value inside a column's JSON stands for: a Unix time, or a text like any of the column. */
export function instantOf(value: unknown, title: string, read: RowReader): number | null {
  return typeof value === 'number' ? unixSecondsToMs(value) : read.instantIn(textOf(value) ?? '', title)
}

/** Who wrote a message where only addresses tell: the customer, or else somebody of the helpdesk. */
export function roleByAddress(
  { authorEmail }: DraftMessage,
  { customerEmail }: CaseDraft,
): 'customer' | 'agent' | null {
  if (authorEmail === null || customerEmail === null) return null
  return authorEmail.toLowerCase() === customerEmail.toLowerCase() ? 'customer' : 'agent'
}
