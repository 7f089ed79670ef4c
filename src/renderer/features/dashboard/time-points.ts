import type { ResolutionTimes } from '../../data/queries.ts'

export type TimeBin = ResolutionTimes['bins'][number]

export const HOURS_A_DAY = 24
/** From here on, days say more than hours. */
const LONG_HOURS = 48

export interface Duration {
  readonly unit: 'minutes' | 'hours' | 'days'
  readonly value: number
}

/** A length of time in the unit that a reader would choose: whole minutes, or hours or days with one decimal. */
export function durationOf(hours: number): Duration {
  if (hours < 1) return { unit: 'minutes', value: Math.round(Math.max(0, hours) * 60) }
  const isLong = hours >= LONG_HOURS
  const value = isLong ? hours / HOURS_A_DAY : hours
  return { unit: isLong ? 'days' : 'hours', value: Math.round(value * 10) / 10 }
}

/**
 * Where a time stands among equally wide bins, from 0 to 1. Inside of a bin it is placed by the logarithm, as the bins
 * themselves grow; the first and the last bin, which have no such scale, hold it in their middle.
 */
export function placeOf(hours: number, bins: readonly TimeBin[]): number {
  const at = bins.findIndex(({ toHours }) => toHours === null || hours < toHours)
  const bin = bins[at]
  if (bin === undefined) return 1
  const { fromHours, toHours } = bin
  const within =
    toHours === null || fromHours === 0 ? 0.5 : Math.log(hours / fromHours) / Math.log(toHours / fromHours)
  return (at + within) / bins.length
}
