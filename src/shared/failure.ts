import type { ErrorCode, Failure } from './ipc/contract.ts'

/** An error that a user can understand and act on. Everything else that is thrown is a defect (`internal`). */
export class ClosewellError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, string | number>> = {}) {
    super(message)
    this.name = 'ClosewellError'
    this.code = code
    this.details = details
  }
}

/** Turns anything thrown into what may cross to the window: known errors whole, defects without message, path or stack. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof ClosewellError) {
    return { code: thrown.code, message: thrown.message, details: thrown.details }
  }
  return {
    code: 'internal',
    message: 'Something went wrong inside Closewell. The log has the details.',
    details: {},
  }
}
