import './figure-rows.css'
import type { EvidenceFigure } from '#shared/coaching/evidence.ts'
import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { MIN_COMPARED_N, MIN_PERCENT_N } from '#shared/metrics/small-n.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { scaleFor } from '../../dashboard/figures.ts'
import { useFigureText } from '../../dashboard/use-figure-text.ts'

interface NamedFigure {
  readonly name: string
  /** What else tells the row from the others, such as its days. */
  readonly detail?: string
  readonly figure: EvidenceFigure
  /** The agent whom the talk is with; the others are what she or he is read beside. */
  readonly isOwn: boolean
}

interface Props {
  readonly metric: MetricId
  readonly label: string
  readonly rows: readonly NamedFigure[]
  /** A share that is aimed at, drawn as a line. */
  readonly target?: number | null
}

/** A frozen figure as the texts and scales of figures take it. */
export function asFigure(figure: EvidenceFigure): Figure {
  return { ...figure, excluded: {} }
}

/** Rates beside each other as dots with their 95 % intervals, each with its count. */
export function FigureRows({ metric, label, rows, target = null }: Props) {
  const format = useFormat()
  const text = useFigureText()
  const scale = scaleFor(
    rows.map(({ figure }) => asFigure(figure)),
    target ?? 0,
  )
  // Of a few cases the count stands in place of the rate already.
  const countOf = (figure: EvidenceFigure): string | null =>
    figure.denominator > 0 && figure.denominator < MIN_PERCENT_N ? null : text.of(metric, asFigure(figure))
  const at = (rate: number): string => `${(Math.min(rate, scale.max) / scale.max) * 100}%`
  return (
    <table className="figure-rows" aria-label={label}>
      <tbody>
        {rows.map(({ name, detail, figure, isOwn }, index) => (
          <tr key={`${name} ${detail ?? ''}`} data-own={isOwn}>
            <th scope="row">
              {name}
              {detail === undefined ? null : <span className="soft small">{detail}</span>}
            </th>
            <td className="figure-rows-plot" aria-hidden>
              <span>
                {target === null ? null : (
                  <span className="figure-rows-target" style={{ left: at(target) }} />
                )}
                <Dot figure={figure} at={at} />
                {index < rows.length - 1
                  ? null
                  : scale.ticks.map((tick) => (
                      <span key={tick} className="figure-rows-tick" style={{ left: at(tick) }}>
                        {format.axisPercent(tick)}
                      </span>
                    ))}
              </span>
            </td>
            <td>
              <strong>{text.value(asFigure(figure))}</strong>
            </td>
            <td className="soft small">
              {[countOf(figure), text.interval(asFigure(figure))].filter((part) => part !== null).join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DotProps {
  readonly figure: EvidenceFigure
  readonly at: (rate: number) => string
}

function Dot({ figure: { value, low, high, denominator }, at }: DotProps) {
  if (value === null || low === null || high === null || denominator < MIN_PERCENT_N) return null
  const isFew = denominator < MIN_COMPARED_N
  return (
    <>
      <span className="figure-rows-whisker" style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
      <span className="figure-rows-dot" data-few={isFew || undefined} style={{ left: at(value) }} />
    </>
  )
}
