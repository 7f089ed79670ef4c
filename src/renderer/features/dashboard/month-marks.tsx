import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { diamond } from './diamond.ts'
import type { TrendPoint } from './trend-points.ts'

interface Props {
  readonly summary: string
  readonly points: readonly TrendPoint[]
  readonly labelOf: (point: TrendPoint) => string
  readonly onOpen: (point: TrendPoint) => void
}

/**
 * The months as marks that lead to their cases, by pointer and by keyboard. They are drawn beside recharts' own dots,
 * which are made anew whenever something around them changes and would lose the focus.
 */
export function MonthMarks({ summary, points, labelOf, onOpen }: Props) {
  const roving = useRovingFocus()
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  if (xOf === undefined || yOf === undefined) return null
  const marked = points.filter(({ mark }) => mark !== null)
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <g role="group" aria-label={summary} onKeyDown={roving.onKeyDown}>
        {marked.map((point, index) => {
          const { month, mark, rate, band, isAlone, signals } = point
          const x = xOf(month, { position: 'middle' })
          const y = yOf(mark)
          const hasRate = rate !== null
          return (
            <g
              key={month}
              role="link"
              className="month-mark"
              aria-label={labelOf(point)}
              onClick={() => onOpen(point)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onOpen(point)
              }}
              {...roving.itemProps(index, marked.length)}
            >
              {isAlone && band !== null ? (
                <line
                  className="month-mark-arms"
                  x1={x}
                  x2={x}
                  y1={yOf(band[0])}
                  y2={yOf(band[1])}
                  stroke="var(--chart-line)"
                  strokeWidth={2}
                />
              ) : null}
              <circle cx={x} cy={y} r={11} fill="transparent" />
              {signals.length > 0 && x !== undefined && y !== undefined ? (
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
            </g>
          )
        })}
      </g>
    </ZIndexLayer>
  )
}
