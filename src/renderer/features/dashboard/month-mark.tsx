import { diamond } from './diamond.ts'
import type { TrendPoint } from './trend-points.ts'

interface Props {
  readonly point: Pick<TrendPoint, 'rate' | 'signals'>
  readonly x: number
  readonly y: number
  /** Top and bottom of the interval in px, where no band shows it. */
  readonly arms?: readonly [number, number] | null
}

/** A month: a dot at its rate, a diamond where a rule of control charts speaks, hollow where it has no rate. */
export function MonthMark({ point: { rate, signals }, x, y, arms = null }: Props) {
  const hasRate = rate !== null
  return (
    <>
      {arms === null ? null : (
        <line
          className="month-mark-arms"
          x1={x}
          x2={x}
          y1={arms[0]}
          y2={arms[1]}
          stroke="var(--chart-line)"
          strokeWidth={2}
        />
      )}
      {signals.length > 0 ? (
        <path className="month-mark-signal" d={diamond(x, y, 6)} />
      ) : (
        <circle
          className="month-mark-dot"
          cx={x}
          cy={y}
          r={hasRate ? 3.5 : 3}
          fill={hasRate ? 'var(--chart-line)' : 'var(--surface)'}
          stroke={hasRate ? 'var(--surface)' : 'var(--chart-muted)'}
          strokeWidth={1.5}
        />
      )}
    </>
  )
}
