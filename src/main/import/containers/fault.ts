import { ClosewellError } from '#shared/failure.ts'
import type { ErrorCode } from '#shared/ipc/result.ts'

/** What is wrong inside of a file. Whoever knows the file's name makes a `ClosewellError` of it with `asFileError`. */
export class Fault extends Error {
  readonly code: ErrorCode
  /** What the user can do; null: export the file again. */
  readonly advice: string | null

  /** `what` follows the file's name and a colon. */
  constructor(code: ErrorCode, what: string, advice: string | null = null) {
    super(what)
    this.name = 'Fault'
    this.code = code
    this.advice = advice
  }
}

export const malformed = (what: string): Fault => new Fault('malformedFile', what)

export const tooLarge = (what: string): Fault =>
  new Fault('tooLarge', what, 'Export a shorter period, or as CSV.')

const MAX_FOUND_CHARS = 500
const EXPORT_AGAIN = 'Export it from the helpdesk again.'

/** A fault with the file it was found in, and the sheet where there is one; other errors as they are. */
export function asFileError(error: unknown, file: string, sheet: string | null = null): unknown {
  if (!(error instanceof Fault)) return error
  const place = sheet === null ? file : `${file}, sheet "${sheet}"`
  return new ClosewellError(
    error.code,
    `${place}: ${error.message}. ${error.advice ?? EXPORT_AGAIN} Nothing was changed.`,
    { file, ...(sheet === null ? {} : { sheet }), what: error.message },
  )
}

/** A file of which nothing was left to import; `skipped` names what it holds in place of tables. */
export function nothingToImport(
  file: string,
  skipped: readonly { readonly file: string; readonly reason: string }[],
): ClosewellError {
  if (skipped.length === 0) {
    return new ClosewellError('fileEmpty', `${file} holds no rows. ${EXPORT_AGAIN} Nothing was changed.`, {
      file,
    })
  }
  const found = skipped
    .map((each) => `${each.file} (${each.reason})`)
    .join(', ')
    .slice(0, MAX_FOUND_CHARS)
  return new ClosewellError(
    'notRecognised',
    `${file} holds nothing that can be imported. Found: ${found}. Nothing was changed.`,
    { file, found },
  )
}

export const cancelled = (): ClosewellError =>
  new ClosewellError('cancelled', 'The import was cancelled. Nothing of it was kept.')
