import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { bearingOf } from './figures.ts'
import { extentOf } from './group-extent.ts'
import { useFigureText } from './use-figure-text.ts'

/** A chart of agents, categories or channels in sentences: their range, the whole, and how many stand out. No names. */
export function useGroupsSummary() {
  const t = useT()
  const format = useFormat()
  const text = useFigureText()

  return (
    metric: MetricId,
    title: string,
    figures: readonly Figure[],
    whole: Figure,
    reference: number | null,
  ) => {
    const extent = extentOf(figures)
    const differing = figures.filter((figure) => bearingOf(figure, reference) === 'differs').length
    return [
      t('chart.groups.summary', {
        metric: t(`metric.${metric}.name`),
        title,
        groups: figures.length,
        whole: text.whole(metric, whole),
      }),
      ...(extent === null
        ? []
        : [
            t('chart.groups.summary.range', {
              low: format.percent(extent.low),
              high: format.percent(extent.high),
            }),
          ]),
      ...(reference === null ? [] : [t('chart.groups.summary.differ', { count: differing })]),
    ].join(' ')
  }
}
