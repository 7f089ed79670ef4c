import { Fragment, type ReactNode } from 'react'
import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { useRovingFocus } from '../use-roving-focus.ts'

export interface ChartPoint {
  readonly key: string
  /** Values on the axes. */
  readonly x: number | string
  readonly y: number
  /** The point in words, the same numbers as in the table. */
  readonly label: string
}

/** A point and where it is drawn, in px of the chart. */
export interface PlacedPoint<Point extends ChartPoint> {
  readonly point: Point
  readonly left: number
  readonly top: number
  /** It lies in the right half of the plot. */
  readonly isRight: boolean
}

interface Props<Point extends ChartPoint> {
  /** What the points are, and how to go through them. */
  readonly label: string
  readonly points: readonly Point[]
  readonly onShow: (shown: PlacedPoint<Point> | null) => void
  /** Opens the cases behind a point, where it has any. */
  readonly onOpen?: (point: Point) => void
  /** A point is met by the pointer anywhere above or below it; points stand in the order of their x. */
  readonly hasColumns?: boolean
  readonly draw: (placed: PlacedPoint<Point>) => ReactNode
}

/**
 * The points of a chart by pointer and by keyboard: one tab stop, arrow keys from point to point, each with its value in
 * words. They are drawn beside recharts' own dots, which are made anew whenever something around them changes and would
 * lose the focus.
 */
export function PointMarks<Point extends ChartPoint>(props: Props<Point>) {
  const { label, points, onShow, onOpen, hasColumns = false, draw } = props
  const roving = useRovingFocus()
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const plot = usePlotArea()
  if (xOf === undefined || yOf === undefined || plot === undefined) return null
  const placed = points.flatMap((point): PlacedPoint<Point>[] => {
    const left = xOf(point.x, { position: 'middle' })
    const top = yOf(point.y)
    const isRight = left !== undefined && left > plot.x + plot.width / 2
    return left === undefined || top === undefined ? [] : [{ point, left, top, isRight }]
  })
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <g role="group" aria-label={label} onKeyDown={roving.onKeyDown} onMouseLeave={() => onShow(null)}>
        {placed.map((one, index) => {
          const { point, left, top } = one
          const { tabIndex, onFocus, ...item } = roving.itemProps(index, placed.length)
          const from = middle(placed[index - 1]?.left ?? plot.x, left, index === 0)
          const to = middle(placed[index + 1]?.left ?? plot.x + plot.width, left, index === placed.length - 1)
          return (
            <Fragment key={point.key}>
              {hasColumns ? (
                <rect
                  x={from}
                  y={plot.y}
                  width={Math.max(0, to - from)}
                  height={plot.height}
                  fill="transparent"
                  onMouseEnter={() => onShow(one)}
                />
              ) : null}
              <g
                role={onOpen === undefined ? 'img' : 'link'}
                className="point-mark"
                aria-label={point.label}
                {...(onOpen === undefined ? {} : { 'data-opens': true, onClick: () => onOpen(point) })}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') onOpen?.(point)
                }}
                onMouseEnter={() => onShow(one)}
                onMouseLeave={() => {
                  if (!hasColumns) onShow(null)
                }}
                onBlur={() => onShow(null)}
                onFocus={() => {
                  onFocus()
                  onShow(one)
                }}
                tabIndex={tabIndex}
                {...item}
              >
                {onOpen === undefined ? null : <circle cx={left} cy={top} r={11} fill="transparent" />}
                {draw(one)}
              </g>
            </Fragment>
          )
        })}
      </g>
    </ZIndexLayer>
  )
}

function middle(neighbour: number, own: number, isEdge: boolean): number {
  return isEdge ? neighbour : (neighbour + own) / 2
}
