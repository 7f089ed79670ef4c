import { ClosewellError } from '#shared/failure.ts'

/** Throws `ClosewellError` `cancelled` when the user said stop. */
export function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted)
    throw new ClosewellError('cancelled', 'The import was cancelled. Nothing of it was kept.')
}
