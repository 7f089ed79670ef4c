import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { type PlacedPoint, PointMarks } from '../../ui/chart/point-marks.tsx'
import { MonthMark } from './month-mark.tsx'
import type { TrendPoint } from './trend-points.ts'
import { tooEarlyIn } from './trend-summary.ts'

export interface MarkedMonth extends TrendPoint {
  readonly key: string
  readonly x: string
  readonly y: number
  readonly label: string
}

interface Props {
  readonly label: string
  readonly months: readonly MarkedMonth[]
  readonly onShow: (shown: PlacedPoint<MarkedMonth> | null) => void
  readonly onOpen: (month: MarkedMonth) => void
}

/** The months as marks that lead to their cases. */
export function MonthMarks({ label, months, onShow, onOpen }: Props) {
  const yOf = useYAxisScale()
  return (
    <PointMarks
      label={label}
      points={months}
      onShow={onShow}
      onOpen={onOpen}
      hasColumns
      draw={({ point, left, top }) => (
        <MonthMark point={point} x={left} y={top} arms={point.isAlone ? armsOf(point, yOf) : null} />
      )}
    />
  )
}

function armsOf(
  { band }: TrendPoint,
  yOf: ReturnType<typeof useYAxisScale>,
): readonly [number, number] | null {
  if (band === null || yOf === undefined) return null
  const [low, high] = [yOf(band[0]), yOf(band[1])]
  return low === undefined || high === undefined ? null : [low, high]
}

/** A tinted strip behind each month of which some cases are still too early. */
export function EarlyMonths({ points }: { readonly points: readonly TrendPoint[] }) {
  const xOf = useXAxisScale()
  const plot = usePlotArea()
  if (xOf === undefined || plot === undefined) return null
  const width = Math.min(34, plot.width / Math.max(1, points.length))
  return points
    .filter((point) => tooEarlyIn(point) > 0)
    .map(({ month }) => {
      const x = xOf(month, { position: 'middle' })
      return x === undefined ? null : (
        <rect
          key={month}
          className="month-early"
          x={x - width / 2}
          y={plot.y}
          width={width}
          height={plot.height}
        />
      )
    })
}
