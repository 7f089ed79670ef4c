import { DAY_MS } from '../../case/model.ts'
import type { EpochDay } from '../../time/calendar-date.ts'
import { firstInstantOfDayMs } from '../../time/zoned-dates.ts'
import { BLOCK_CASES } from './block.ts'
import { type Codes, codesBelow } from './codes.ts'

/** The calendar days of some instants in a zone. */
export interface LocalDays {
  /** Code 0 stands for no instant, `c` for the day `firstDay + c - 1`. */
  readonly codes: Codes
  readonly firstDay: EpochDay
  readonly lastDay: EpochDay
  /** Least and greatest code of each block of cases, by turns, those without an instant aside; 0 and 0 where all are. */
  readonly codeRanges: Int32Array
}

/**
 * The day of each instant (UTC milliseconds, NaN for none): the last one whose first instant is not after it, so that
 * "from the first instant of a day until that of another" can be told by days alone, whatever the clocks do.
 */
export function localDays(instantsMs: Float64Array, timeZone: string): LocalDays {
  let [leastMs, greatestMs] = [Infinity, -Infinity]
  for (const instantMs of instantsMs) {
    if (instantMs < leastMs) leastMs = instantMs
    if (instantMs > greatestMs) greatestMs = instantMs
  }
  if (leastMs > greatestMs) [leastMs, greatestMs] = [0, 0]
  const firstDay = Math.floor(leastMs / DAY_MS) - 1
  const lastDay = Math.floor(greatestMs / DAY_MS) + 1
  const span = lastDay - firstDay + 2
  // Found when first needed: the instants of a workspace can lie ages apart.
  const edgesMs = new Float64Array(span + 1).fill(NaN)
  const edgeOf = (day: EpochDay): number => {
    const known = edgesMs[day - firstDay] ?? NaN
    if (!Number.isNaN(known)) return known
    const edgeMs = firstInstantOfDayMs(day, timeZone)
    edgesMs[day - firstDay] = edgeMs
    return edgeMs
  }
  const values = span <= 0x1_0000 ? new Uint16Array(instantsMs.length) : new Int32Array(instantsMs.length)
  for (let index = 0; index < instantsMs.length; index++) {
    const instantMs = instantsMs[index] ?? NaN
    if (Number.isNaN(instantMs)) continue
    // No zone is a day from UTC, so that its day is this one or a neighbour.
    const day = Math.floor(instantMs / DAY_MS)
    const shift = instantMs >= edgeOf(day + 1) ? 1 : instantMs >= edgeOf(day) ? 0 : -1
    values[index] = day + shift - firstDay + 1
  }
  return { codes: codesBelow(values, span), firstDay, lastDay, codeRanges: rangesOf(values) }
}

function rangesOf(values: Uint16Array | Int32Array): Int32Array {
  const ranges = new Int32Array(Math.ceil(values.length / BLOCK_CASES) * 2)
  for (let block = 0; block * 2 < ranges.length; block++) {
    let [least, greatest] = [Infinity, 0]
    const end = Math.min(values.length, (block + 1) * BLOCK_CASES)
    for (let index = block * BLOCK_CASES; index < end; index++) {
      const value = values[index] ?? 0
      if (value !== 0 && value < least) least = value
      if (value > greatest) greatest = value
    }
    ranges[block * 2] = greatest === 0 ? 0 : least
    ranges[block * 2 + 1] = greatest
  }
  return ranges
}
