import type { ReactNode } from 'react'

interface Props {
  /** Px of the plot: where the point is that this is about. */
  readonly x: number
  readonly y: number
  /** The point lies in the right half, so that there is room on its left. */
  readonly isRight: boolean
  readonly children: ReactNode
}

/** What is said of a point while the pointer or the focus is on it. Screen readers get it from the point itself. */
export function ChartTip({ x, y, isRight, children }: Props) {
  return (
    <div
      className="chart-tip"
      style={{ top: y, left: x, translate: isRight ? 'calc(-100% - 12px) -50%' : '12px -50%' }}
      aria-hidden
      data-undrawn
    >
      {children}
    </div>
  )
}
