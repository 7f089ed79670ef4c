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
  'reject.dateOrderUnknown': 'Can be day/month or month/day; say which comes first in this column',
  'reject.relativeTime': 'Says how long ago, but not when; export it as a date and time',
  'reject.timeWithoutDate': 'A time of day without its date',
  'reject.unknownZone':
    'Names a time zone by letters that can mean several; export it with an offset from UTC',
  'reject.notATalk': 'Neither a JSON array of messages nor a talk that can be taken apart',
  'reject.noSuchCase': 'Its case is neither in these files nor in the workspace; import the cases first',
  'reject.notMessages': 'No JSON array of messages with role, author, at and text',
  'reject.notAMessage': 'Message {number} has no role, author, at and text as messages need them',
  'reject.messageTime': 'Message {number} has a time that cannot be read',
  'reject.wrongWidth': 'The row has {cells, number} cells, the header {columns, number}',
  'reject.notUtf8': 'The row holds bytes that are not UTF-8 text; save the file as “CSV UTF-8”',
  'reject.openQuote': 'A quote (") opens in this row and is never closed',
  'reject.textAfterQuote': 'Text follows a closing quote (")',
  'reject.notAnObject': 'The record is no JSON object',
  'reject.tooDeep': 'The record nests its values too deeply to be read',
  'reject.numberOutOfRange': 'The record has the number {number}, which is too large or too small to be read',
  'reject.nulBytes':
    'The row holds NUL bytes, as files do that were cut off or damaged while they were written',
  'reject.tooManyCells': 'The row has {cells, number} cells; more than {max, number} are not read',
  'reject.tooLong': 'The row is longer than {megabytes, number} MB',
  'reject.badCellReference': 'A cell or the row has the place {reference}, which cannot be',
  'reject.noSharedText': 'A cell refers to text {index}, which the workbook does not have',
} as const satisfies Record<`reject.${RejectCode}`, string>
