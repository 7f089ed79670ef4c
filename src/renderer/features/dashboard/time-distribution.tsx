import './time-distribution.css'
import { failureOf } from '../../data/call.ts'
import { useResolutionTimes } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { ChartFrame } from '../../ui/chart/chart-frame.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { filterOf } from './filters/filter-lists.ts'
import type { Scope } from './scope.ts'
import { TimeBars } from './time-bars.tsx'
import { TimeTable } from './time-table.tsx'
import { useChartHeading } from './use-chart-heading.ts'
import { useDurationText } from './use-duration-text.ts'

/** How long the cases opened in the period took to be resolved, and how many are still open. */
export function TimeDistribution({ scope }: { readonly scope: Scope }) {
  const t = useT()
  const heading = useChartHeading()
  const duration = useDurationText()
  const times = useResolutionTimes({
    from: scope.from,
    to: scope.to,
    windowDays: scope.days,
    filter: filterOf(scope),
  })
  if (times.error !== null) {
    return <FailureAlert failure={failureOf(times.error)} onRetry={() => void times.refetch()} />
  }
  if (times.data === undefined) return null
  const { resolved, openCases, medianHours, p90Hours, bins, business } = times.data
  const fullest = bins.toSorted((left, right) => right.count - left.count)[0]
  const title = t('times.title')
  const summary = [
    t('times.summary', { resolved, open: openCases }),
    ...(medianHours === null || p90Hours === null
      ? []
      : [t('times.summary.marks', { median: duration.time(medianHours), p90: duration.time(p90Hours) })]),
    ...(fullest === undefined || fullest.count === 0
      ? []
      : [t('times.summary.fullest', { bin: duration.bin(fullest), count: fullest.count })]),
  ].join(' ')

  return (
    <ChartFrame
      title={title}
      unit={t('times.unit')}
      n={resolved}
      heading={heading.about(t('panel.resolution.name'), scope, false)}
      summary={summary}
      table={<TimeTable times={times.data} />}
    >
      {resolved === 0 ? (
        <p className="panel-empty soft">{t('times.none')}</p>
      ) : (
        <TimeBars bins={bins} resolved={resolved} medianHours={medianHours} p90Hours={p90Hours} />
      )}
      {business === null || business.medianHours === null || business.p90Hours === null ? null : (
        <p className="chart-note" data-testid="times-business">
          {t('times.business.note', {
            median: duration.openTime(business.medianHours),
            p90: duration.openTime(business.p90Hours),
          })}
        </p>
      )}
      <p className="chart-note" data-testid="times-open">
        {openCases === 0 ? t('times.open.none') : t('times.open', { open: openCases })}
      </p>
    </ChartFrame>
  )
}
