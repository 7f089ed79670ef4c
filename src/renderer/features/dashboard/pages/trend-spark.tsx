import { useFormat } from '../../../i18n/language-provider.tsx'
import { scaleFor } from '../figures.ts'
import type { TrendPoint } from '../trend-points.ts'

interface Place {
  readonly x: number
  readonly point: TrendPoint
}

/** The course of a figure in small: its rate and interval by month, from zero. The words beside it say what it shows. */
export function TrendSpark({ points }: { readonly points: readonly TrendPoint[] }) {
  const format = useFormat()
  const scale = scaleFor(points.map(({ figure }) => figure))
  const places = points.map((point, index) => ({ x: ((index + 0.5) / points.length) * 100, point }))
  const y = (rate: number) => 100 - (Math.min(rate, scale.max) / scale.max) * 100
  if (points.every(({ rate }) => rate === null)) return null
  const ends = [points[0], points.at(-1)].flatMap((point) => point ?? [])
  return (
    <div aria-hidden>
      <div className="trend-spark">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {runsOf(places).map((run) => (
            <g key={run[0]?.point.month}>
              <polygon
                className="trend-spark-band"
                points={[
                  ...run.map(({ x, point }) => `${x},${y(point.band?.[1] ?? 0)}`),
                  ...run.toReversed().map(({ x, point }) => `${x},${y(point.band?.[0] ?? 0)}`),
                ].join(' ')}
              />
              <polyline
                className="trend-spark-line"
                points={run.map(({ x, point }) => `${x},${y(point.rate ?? 0)}`).join(' ')}
              />
            </g>
          ))}
        </svg>
        {places.map(({ x, point }) =>
          point.rate === null ? null : (
            <span
              key={point.month}
              className="trend-spark-dot"
              data-signal={point.signals.length > 0 || undefined}
              style={{ left: `${x}%`, top: `${y(point.rate)}%` }}
            />
          ),
        )}
      </div>
      <div className="trend-spark-ends">
        {ends.map(({ month }, at) => (
          <span key={at}>{format.month(month)}</span>
        ))}
      </div>
    </div>
  )
}

/** The months with a rate, cut where one has none. */
function runsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const runs: Place[][] = [[]]
  for (const place of places) {
    if (place.point.rate === null) runs.push([])
    else runs.at(-1)?.push(place)
  }
  return runs.filter((run) => run.length > 0)
}
