import type { RejectCode } from '#shared/import/reject-problems.ts'

/** Why a row was refused; the column and its value stand beside it. */
export const rejects = {
  'reject.blank': 'Blank; every case needs it',
  'reject.missing': 'Missing; every case needs it',
  'reject.notAmong': 'None of {choices}',
  'reject.notTrueOrFalse': 'Neither true nor false',
  'reject.notAWholeNumber': 'No whole number from 0 to {max, number}',
  'reject.notAnInstant': 'No date and time such as 2026-03-29T14:05:00Z',
  'reject.noSuchTime': 'There is no such date or time of day',
  'reject.noSuchOffset': 'There is no such offset from UTC',
  'reject.noOffset': 'No offset from UTC; say which time zone its times are in',
  'reject.notMessages': 'No JSON array of messages with role, author, at and text',
  'reject.notAMessage': 'Message {number} has no role, author, at and text as messages need them',
  'reject.messageTime': 'Message {number} has a time that cannot be read',
  'reject.wrongWidth': 'The row has {cells, number} cells, the header {columns, number}',
  'reject.notUtf8': 'The row holds bytes that are not UTF-8 text; save the file as “CSV UTF-8”',
  'reject.openQuote': 'A quote (") opens in this row and is never closed',
  'reject.textAfterQuote': 'Text follows a closing quote (")',
  'reject.notAnObject': 'The line is no JSON object',
  'reject.tooDeep': 'The line nests its values too deeply to be read',
} as const satisfies Record<`reject.${RejectCode}`, string>
