import type { MetricId } from '#shared/metrics/definition.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { useWorkspace } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { PictureHeading } from '../../ui/chart/picture/draw-picture.ts'
import { FILTER_IDS } from './filters/filter-lists.ts'
import { useRangeWords } from './filters/use-range-words.ts'
import type { Scope } from './scope.ts'

/** What a chart says of itself once it has left its page: the figure, the period, the window, the as-of. */
export function useChartHeading() {
  const t = useT()
  const format = useFormat()
  const rangeWords = useRangeWords()
  const { data: workspace } = useWorkspace()
  const asOf = workspace.kind === 'ready' ? workspace.asOf : null

  function about(title: string, scope: Scope, usesWindow: boolean): PictureHeading {
    const parts = [
      rangeWords(scope),
      ...(usesWindow ? [t('dashboard.window.printed', { days: scope.days })] : []),
      ...(FILTER_IDS.some((id) => scope[id] !== undefined) ? [t('chart.filtered')] : []),
      ...(asOf === null ? [] : [t('app.asOf', { instant: format.isoInstant(asOf) })]),
    ]
    return { title, subtitle: parts.join(' · ') }
  }

  return {
    about,
    ofMetric: (metric: MetricId, scope: Scope): PictureHeading =>
      about(t(`metric.${metric}.name`), scope, metricById(metric).usesWindow),
  }
}
