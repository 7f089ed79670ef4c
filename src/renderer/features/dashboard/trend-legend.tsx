import type { Figure } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { MIN_PERCENT_N } from './figures.ts'
import { MonthMark } from './month-mark.tsx'
import type { TrendPoint } from './trend-points.ts'
import { tooEarlyIn } from './trend-summary.ts'

interface Props {
  readonly points: readonly TrendPoint[]
  readonly total: Figure
}

/** What the lines and shapes of a trend mean, of those that are drawn. */
export function TrendLegend({ points, total }: Props) {
  const t = useT()
  const format = useFormat()
  const hasSignals = points.some(({ signals }) => signals.length > 0)
  return (
    <div className="chart-legend soft small">
      {total.value === null || total.denominator < MIN_PERCENT_N ? null : (
        <span>
          <i className="legend-line" data-across aria-hidden />
          {t('dashboard.trend.reference', { value: format.percent(total.value) })}
        </span>
      )}
      {points.some(({ limits }) => limits !== null) ? (
        <span>
          <i className="legend-line" data-control aria-hidden />
          {t('control.limits')}
        </span>
      ) : null}
      {hasSignals ? (
        <span>
          <svg className="legend-mark" aria-hidden>
            <MonthMark point={{ rate: 0, signals: ['outside'] }} x={7} y={7} />
          </svg>
          {t('chart.trend.signal')}
        </span>
      ) : null}
      {points.some((point) => tooEarlyIn(point) > 0) ? (
        <span>
          <svg className="legend-mark" aria-hidden>
            <rect className="month-early" x={1.5} y={0.5} width={11} height={13} />
          </svg>
          {t('chart.trend.early')}
        </span>
      ) : null}
      {points.some(({ rate, mark }) => rate === null && mark !== null) ? (
        <span>{t('dashboard.trend.few')}</span>
      ) : null}
    </div>
  )
}
