const MINUTE_MS = 60_000
/** The end is announced so long before it comes. */
const NOTICE_MS = 5 * MINUTE_MS

export type TimeLeft =
  | { readonly kind: 'enough' }
  /** Begun minutes, at most five. */
  | { readonly kind: 'soon'; readonly minutes: number }
  /** Full minutes. */
  | { readonly kind: 'over'; readonly minutes: number }

/** How a meeting stands to the minutes planned for it. */
export function timeLeft(minutes: number, elapsedMs: number): TimeLeft {
  const leftMs = minutes * MINUTE_MS - elapsedMs
  if (leftMs > NOTICE_MS) return { kind: 'enough' }
  if (leftMs > 0) return { kind: 'soon', minutes: Math.ceil(leftMs / MINUTE_MS) }
  return { kind: 'over', minutes: Math.floor((elapsedMs - minutes * MINUTE_MS) / MINUTE_MS) }
}

/** Minutes and seconds as a clock shows them: 7:05, 72:00. */
export function clockText(elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
