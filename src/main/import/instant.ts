import { PLAIN_FORMAT } from '#shared/import/dates/date-format.ts'
import { readIso } from '#shared/import/dates/iso-text.ts'
import { interpret } from '#shared/import/dates/parse-date-time.ts'
import { toInstant, type FoundInstant } from '#shared/import/dates/to-instant.ts'
import { problem } from '#shared/import/reject-problems.ts'

export type ParsedInstant = FoundInstant

/**
 * An ISO 8601 instant with offset or Z, in UTC milliseconds (finer parts are cut off); without offset only where
 * `timeZone` says which clock it was read from. A local time that the clock showed twice is the earlier one and
 * `ambiguous`.
 */
export function parseInstant(text: string, timeZone: string | null): ParsedInstant {
  const read = readIso(text)
  if (read === null) return { problem: problem('notAnInstant') }
  const parsed = interpret(read, PLAIN_FORMAT)
  const isTime = parsed.kind === 'instant' || parsed.kind === 'local' || parsed.kind === 'problem'
  return isTime ? toInstant(parsed, timeZone) : { problem: problem('notAnInstant') }
}
