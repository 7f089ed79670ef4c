import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'

const MEGABYTE = 1024 * 1024

/** A quote or a bracket that never closes would swallow the file: no honest record is longer. */
export const MAX_RECORD_BYTES = 32 * MEGABYTE

/** How much of a record that cannot be taken is shown, in bytes or characters. */
export const SHOWN_LENGTH = 1000

export function tooLong(): RejectProblem {
  return problem('tooLong', { megabytes: MAX_RECORD_BYTES / MEGABYTE })
}
