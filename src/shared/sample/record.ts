import { isoInstant, toInstant } from './calendar.ts'
import type { SampleMessage } from './conversation.ts'
import type { Language } from './types.ts'

/** The columns of Closewell's own file format, in the order in which the sample is written. */
export const SAMPLE_COLUMNS = [
  'case_id',
  'account',
  'subject',
  'description',
  'kind',
  'category',
  'channel',
  'priority',
  'status',
  'auto_closed',
  'customer_id',
  'customer_email',
  'customer_phone',
  'customer_name',
  'agent',
  'resolver',
  'team',
  'opened_at',
  'first_response_at',
  'resolved_at',
  'closed_at',
  'reopen_count',
  'csat',
  'follow_up_due_at',
  'follow_up_done_at',
  'follow_up_outcome',
  'messages',
] as const

export type SampleColumn = (typeof SAMPLE_COLUMNS)[number]
export type SampleRecord = Readonly<Record<SampleColumn, string>>

/** The instant for which the sample speaks: the evening of its last day. Nothing in it has happened later. */
export const SAMPLE_AS_OF_MS = Date.UTC(2026, 5, 30, 18)

/** Where most of the shop's customers and staff are: the zone its periods are cut in. */
export const SAMPLE_TIME_ZONE = 'Europe/London'

/** ISO 8601 of a local time; empty for null and for what has not happened by the sample's as-of. */
export function pastInstant(localMs: number | null, language: Language): string {
  if (localMs === null) return ''
  const instantMs = toInstant(localMs, language)
  return instantMs <= SAMPLE_AS_OF_MS ? isoInstant(instantMs) : ''
}

/** The transcript as the `messages` cell: a JSON array, empty text for an empty one. */
export function messagesCell(messages: readonly SampleMessage[], language: Language): string {
  const said = messages.flatMap(({ role, author, atLocalMs, text }) => {
    const at = pastInstant(atLocalMs, language)
    return at === '' ? [] : [{ role, author, at, text }]
  })
  return said.length === 0 ? '' : JSON.stringify(said)
}
