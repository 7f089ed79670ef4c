import { diamond } from './diamond.ts'
import type { FunnelPlace } from './funnel-points.ts'

interface Props {
  readonly x: number
  readonly y: number
  readonly place: FunnelPlace
}

/** The shape of an agent: a diamond beyond a limit, else a dot; hollow where little can be said. */
export function FunnelMark({ x, y, place }: Props) {
  return place === 'between' || place === 'outside' ? (
    <path className="funnel-mark-shape" data-place={place} d={diamond(x, y, 6)} />
  ) : (
    <circle className="funnel-mark-shape" data-place={place} cx={x} cy={y} r={place === 'within' ? 4.5 : 4} />
  )
}
