import type { TrendPoint } from './trend-points.ts'

export interface TrendExtent {
  readonly first: TrendPoint
  readonly last: TrendPoint
  /** Of the months with a rate. */
  readonly lowest: TrendPoint
  readonly highest: TrendPoint
  readonly latest: TrendPoint
}

/** What a trend comes to in a few words; null while no month has a rate. */
export function trendExtent(points: readonly TrendPoint[]): TrendExtent | null {
  const rated = points.filter(({ rate }) => rate !== null)
  const [first, last, latest] = [points[0], points.at(-1), rated.at(-1)]
  const byRate = rated.toSorted((left, right) => (left.rate ?? 0) - (right.rate ?? 0))
  const [lowest, highest] = [byRate[0], byRate.at(-1)]
  if (
    first === undefined ||
    last === undefined ||
    latest === undefined ||
    lowest === undefined ||
    highest === undefined
  )
    return null
  return { first, last, lowest, highest, latest }
}

/** Cases of a month that are still too young to be judged. */
export function tooEarlyIn({ figure }: Pick<TrendPoint, 'figure'>): number {
  return figure.excluded.tooEarly ?? 0
}
