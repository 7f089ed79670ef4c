/**
 * Codes of errors a user can meet; the window has a message for each in every language. `details` carries the parts
 * of that message (file name, row, column), never a path or a stack.
 */
export const ERROR_CODES = [
  'internal',
  'invalidInput',
  'cancelled',
  'busy',
  'notFound',
  'fileUnreadable',
  'fileEmpty',
  'notRecognised',
  'notUtf8',
  'malformedFile',
  'passwordProtected',
  'webPage',
  'unsafeArchive',
  'tooLarge',
  'diskFull',
  'workspaceNewer',
  'workspaceHeld',
  'workspaceDamaged',
  'alreadyUndone',
  'writeFailed',
  'placeTaken',
  'personalDataFound',
  'notAMapping',
  'needsAnswer',
  'nameTaken',
  'phraseTaken',
  'conflict',
  'printFailed',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export interface Failure {
  readonly code: ErrorCode
  /** English, complete: what happened, where, what to do. */
  readonly message: string
  readonly details: Readonly<Record<string, string | number>>
}
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }
