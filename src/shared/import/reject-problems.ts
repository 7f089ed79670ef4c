import { z } from 'zod'

/**
 * Why a row was refused, as data: the command line prints it in English, the window in the user's language. The parts
 * in braces are the problem's own fields.
 */
const TEXTS = {
  blank: 'is blank; every case needs it',
  missing: 'is missing; every case needs it',
  notAmong: 'is none of {choices}',
  notTrueOrFalse: 'is neither true nor false',
  notAWholeNumber: 'is no whole number from 0 to {max}',
  notAnInstant: 'is not a date and time such as 2026-03-29T14:05:00Z',
  noSuchTime: 'has no such date or time of day',
  noSuchOffset: 'has no such offset from UTC',
  noOffset: 'has no offset from UTC; say which time zone its times are in',
  dateOrderUnknown: 'can be day/month or month/day; say which comes first in this column',
  relativeTime: 'says how long ago, but not when; export it as a date and time',
  timeWithoutDate: 'is a time of day without its date',
  unknownZone: 'names a time zone by letters that can mean several; export it with an offset from UTC',
  notATalk: 'is neither a JSON array of messages nor a talk that can be taken apart',
  noSuchCase: 'belongs to a case that is neither in these files nor in the workspace; import its cases first',
  notMessages: 'is no JSON array of messages with role, author, at and text',
  notAMessage: 'message {number} has no role, author, at and text as messages need them',
  messageTime: 'message {number} has a time that cannot be read',
  wrongWidth: 'the row has {cells} cells, the header {columns}',
  notUtf8: 'the row holds bytes that are not UTF-8 text; save the file as "CSV UTF-8"',
  openQuote: 'a quote (") opens in this row and is never closed',
  textAfterQuote: 'text follows a closing quote (")',
  notAnObject: 'the record is no JSON object',
  tooDeep: 'the record nests its values too deeply to be read',
  numberOutOfRange: 'the record has the number {number}, which is too large or too small to be read',
  nulBytes: 'the row holds NUL bytes, as files do that were cut off or damaged while they were written',
  tooManyCells: 'the row has {cells} cells; more than {max} are not read',
  tooLong: 'the row is longer than {megabytes} MB',
  badCellReference: 'a cell or the row has the place {reference}, which cannot be',
  noSharedText: 'a cell refers to text {index}, which the workbook does not have',
} as const

export type RejectCode = keyof typeof TEXTS
export const REJECT_CODES = Object.keys(TEXTS) as readonly RejectCode[]

export const rejectProblemSchema = z.object({
  code: z.enum(Object.keys(TEXTS) as [RejectCode, ...RejectCode[]]),
  /** What fills the braces of the code's text. */
  parts: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type RejectProblem = z.infer<typeof rejectProblemSchema>

export function problem(code: RejectCode, parts: RejectProblem['parts'] = {}): RejectProblem {
  return { code, parts }
}

/** The problem as an English clause, to follow the column's name. */
export function describeProblem({ code, parts }: RejectProblem): string {
  return TEXTS[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(parts[name] ?? ''))
}
