import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { monthsBySignal, type TrendPoint } from '../trend-points.ts'

/** The course of a figure in a sentence: which months are out of the ordinary, if that can be said at all. */
export function TrendHint({ points }: { readonly points: readonly TrendPoint[] }) {
  const t = useT()
  const format = useFormat()
  const isControlled = points.some(({ limits }) => limits !== null)
  const found = monthsBySignal(points).map(
    ([signal, months]) => `${months.map(format.month).join(', ')} (${t(`control.${signal}.short`)})`,
  )
  const words = !isControlled
    ? t('overview.trend.tooFew')
    : found.length === 0
      ? t('overview.trend.steady')
      : t('overview.trend.signals', { months: found.join('; ') })
  return <p className="trend-hint">{words}</p>
}
