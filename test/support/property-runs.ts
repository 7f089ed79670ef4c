const MINUTE_MS = 60_000

/** For tests that are bounded by `propertyRuns`, whatever is asked of them. */
export const PROPERTY_TIMEOUT_MS = 30 * MINUTE_MS

/** The gate tries the same examples every time; whoever asks for more runs gets others. */
const SEED = 20_261_122

/**
 * How a property is tried: as often as it says itself, unless `CLOSEWELL_PROPERTY_RUNS` asks for more. No try may hang; a
 * slow machine tries fewer, and a counterexample is made smaller for so long only.
 */
export function propertyRuns(usual: number): {
  numRuns: number
  timeout: number
  interruptAfterTimeLimit: number
  seed?: number
} {
  const asked = Number(process.env['CLOSEWELL_PROPERTY_RUNS'] ?? 0)
  return {
    numRuns: Math.max(usual, asked),
    timeout: MINUTE_MS,
    interruptAfterTimeLimit: (asked > usual ? 20 : 1) * MINUTE_MS,
    ...(asked > usual ? {} : { seed: SEED }),
  }
}
