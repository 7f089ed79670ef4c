import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { FunnelMark } from './funnel-mark.tsx'
import type { FunnelDot } from './funnel-points.ts'

/** A dot and where it is drawn, in px of the chart. */
export interface PlacedDot {
  readonly dot: FunnelDot
  readonly x: number
  readonly y: number
  /** It lies in the right half of the agents, so that what belongs to it has room on its left. */
  readonly isRight: boolean
}

interface Props {
  readonly summary: string
  readonly dots: readonly FunnelDot[]
  readonly labelOf: (dot: FunnelDot) => string
  readonly onShow: (dot: PlacedDot | null) => void
  readonly onOpen: (dot: FunnelDot) => void
}

/** The agents of a funnel plot, in the order of their list, by pointer and by keyboard. */
export function FunnelMarks({ summary, dots, labelOf, onShow, onOpen }: Props) {
  const roving = useRovingFocus()
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  if (xOf === undefined || yOf === undefined) return null
  const largest = Math.max(...dots.map(({ figure }) => figure.denominator))
  const placed = dots.flatMap((dot): PlacedDot[] => {
    const x = xOf(dot.figure.denominator)
    const y = yOf(dot.rate)
    const isRight = dot.figure.denominator > largest / 2
    return x === undefined || y === undefined ? [] : [{ dot, x, y, isRight }]
  })
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <g role="group" aria-label={summary} onKeyDown={roving.onKeyDown}>
        {placed.map((one, index) => {
          const { tabIndex, onFocus, ...item } = roving.itemProps(index, placed.length)
          return (
            <g
              key={one.dot.agent ?? ''}
              role="link"
              className="funnel-mark"
              aria-label={labelOf(one.dot)}
              onClick={() => onOpen(one.dot)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onOpen(one.dot)
              }}
              onMouseEnter={() => onShow(one)}
              onMouseLeave={() => onShow(null)}
              onBlur={() => onShow(null)}
              onFocus={() => {
                onFocus()
                onShow(one)
              }}
              tabIndex={tabIndex}
              {...item}
            >
              <circle cx={one.x} cy={one.y} r={10} fill="transparent" />
              <FunnelMark x={one.x} y={one.y} place={one.dot.place} />
            </g>
          )
        })}
      </g>
    </ZIndexLayer>
  )
}
