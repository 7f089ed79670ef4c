import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { monthsBySignal, type TrendPoint } from './trend-points.ts'
import { tooEarlyIn, trendExtent } from './trend-summary.ts'
import { useFigureText } from './use-figure-text.ts'

/** A trend in words: one month of it, and all of it in a few sentences. */
export function useTrendText(metric: MetricId) {
  const t = useT()
  const format = useFormat()
  const text = useFigureText()

  /** The month, its figure, and what is to be said of it, each by itself. */
  function month(point: TrendPoint): readonly string[] {
    const early = tooEarlyIn(point)
    return [
      format.month(point.month),
      text.whole(metric, point.figure),
      ...(early === 0 ? [] : [t('chart.trend.early.count', { count: early })]),
      ...point.signals.map((signal) => t(`control.${signal}`)),
    ]
  }

  function whole(points: readonly TrendPoint[], total: Figure): string {
    const extent = trendExtent(points)
    const name = t(`metric.${metric}.name`)
    if (extent === null) return t('chart.trend.summary.none', { metric: name })
    const isControlled = points.some(({ limits }) => limits !== null)
    const { first, last, lowest, highest, latest } = extent
    const signals = monthsBySignal(points).map(([signal, months]) =>
      t('chart.trend.summary.signal', {
        months: months.map(format.month).join(', '),
        signal: t(`control.${signal}`),
      }),
    )
    return [
      t('chart.trend.summary', {
        metric: name,
        from: format.month(first.month),
        to: format.month(last.month),
        whole: text.whole(metric, total),
      }),
      t('chart.trend.summary.range', {
        low: text.value(lowest.figure),
        lowMonth: format.month(lowest.month),
        high: text.value(highest.figure),
        highMonth: format.month(highest.month),
      }),
      t('chart.trend.summary.latest', {
        month: format.month(latest.month),
        value: text.whole(metric, latest.figure),
      }),
      ...signals,
      ...(signals.length === 0 && isControlled ? [t('chart.trend.summary.calm')] : []),
    ].join(' ')
  }

  return { month, whole }
}
