import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { MIN_PERCENT_N } from './figures.ts'

/** How a figure is said in words: never a percentage of fewer than 5 cases. */
export function useFigureText() {
  const t = useT()
  const format = useFormat()

  function value({ value: rate, numerator, denominator }: Figure): string {
    if (rate === null) return t('app.none')
    if (denominator < MIN_PERCENT_N) return t('dashboard.few', { numerator, denominator })
    return format.percent(rate)
  }

  function of(metric: MetricId, { numerator, denominator }: Figure): string {
    if (denominator === 0) return t('dashboard.noCases')
    return t(`metric.${metric}.of`, { numerator, denominator })
  }

  function interval({ low, high, denominator }: Figure): string | null {
    if (low === null || high === null || denominator < MIN_PERCENT_N) return null
    return t('dashboard.interval', { low: format.percent(low), high: format.percent(high) })
  }

  function whole(metric: MetricId, figure: Figure): string {
    const parts = figure.denominator < MIN_PERCENT_N ? [] : [value(figure)]
    const range = interval(figure)
    return [...parts, of(metric, figure), ...(range === null ? [] : [range])].join(', ')
  }

  return { value, of, interval, whole }
}
