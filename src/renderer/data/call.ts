import type { Channel, Failure, Input, Output } from '#shared/ipc/contract.ts'

/** A refusal or a failure that came back over a channel. */
export class CallError extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.name = 'CallError'
    this.failure = failure
  }
}

/** Asks the rest of the app; rejects with a `CallError`. */
export async function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  const result = await window.closewell.invoke(channel, input)
  if (!result.ok) throw new CallError(result.error)
  return result.value
}

export function failureOf(error: unknown): Failure {
  if (error instanceof CallError) return error.failure
  return { code: 'internal', message: error instanceof Error ? error.message : String(error), details: {} }
}
