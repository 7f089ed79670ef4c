/** The agenda, in its order. */
export const MEET_STEPS = ['welcome', 'lastActions', 'strength', 'priorities', 'agree', 'close'] as const
export type MeetStep = (typeof MEET_STEPS)[number]

export interface MeetSearch {
  /** Left out for the first. */
  readonly step?: MeetStep
}

/** Reads the address of a meeting; what makes no sense is left out. */
export function parseMeetSearch(search: Readonly<Record<string, unknown>>): MeetSearch {
  const step = MEET_STEPS.find((one) => one === search['step'])
  return step === undefined ? {} : { step }
}

/** The step `by` away from another; the same at either end. */
export function stepAfter(step: MeetStep, by: 1 | -1): MeetStep {
  return MEET_STEPS[MEET_STEPS.indexOf(step) + by] ?? step
}

/** What a key does in a meeting while no field has the focus. */
export function stepOfKey(key: string, step: MeetStep): MeetStep | null {
  if (key === 'PageDown') return stepAfter(step, 1)
  if (key === 'PageUp') return stepAfter(step, -1)
  return /^[1-9]$/u.test(key) ? (MEET_STEPS[Number(key) - 1] ?? null) : null
}
