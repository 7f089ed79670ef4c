export const SECOND_MS = 1_000
export const MINUTE_MS = 60 * SECOND_MS

/** The last instant that a `Date` can hold. */
export const LAST_MS = 8.64e15

/**
 * The instant `amount` (digits, a fraction, thousands commas) of `unitMs` milliseconds after `startMs`, in UTC
 * milliseconds. Null where the start is unknown, or the amount is blank, no number, or beyond all calendars.
 */
export function instantAfter(startMs: number, amount: string, unitMs: number): number | null {
  if (!Number.isFinite(startMs) || !/^\d+(?:,\d{3})*(?:\.\d+)?$/u.test(amount)) return null
  const endMs = startMs + Math.round(Number(amount.replaceAll(',', '')) * unitMs)
  return endMs <= LAST_MS ? endMs : null
}
