import type { RepeatInsights } from '../../data/queries.ts'
import { MIN_COMPARED_N } from './figures.ts'

type Curve = RepeatInsights['curve']
export type CurvePoint = Curve['points'][number]

/** The days that enough cases were watched for; the end of a curve of a few cases jumps about. */
export function drawnPoints({ points }: Curve): readonly CurvePoint[] {
  const end = points.findIndex(({ atRisk }) => atRisk < MIN_COMPARED_N)
  return end === -1 ? points : points.slice(0, end)
}

const TABLE_DAYS = [1, 3, 7, 14, 30, 60, 90]

/** The days that the table names: round ones, the window's, and the last that is drawn. */
export function tabledPoints(drawn: readonly CurvePoint[], windowDays: number): readonly CurvePoint[] {
  const last = drawn.at(-1)?.day
  return drawn.filter(({ day }) => TABLE_DAYS.includes(day) || day === windowDays || day === last)
}
