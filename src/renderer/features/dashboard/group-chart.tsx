import './chart.css'
import { useState } from 'react'
import type { Figure, FigureRow, MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { ChartFrame } from '../../ui/chart/chart-frame.tsx'
import { FigureTable } from './figure-table.tsx'
import { byGroup, largestGroups, MIN_PERCENT_N } from './figures.ts'
import { RateDots } from './rate-dots.tsx'
import type { Scope } from './scope.ts'
import type { AgentSort } from './search.ts'
import { SortSelect } from './sort-select.tsx'
import { useChartHeading } from './use-chart-heading.ts'
import { useGroupsSummary } from './use-groups-summary.ts'

interface Props {
  readonly metric: MetricId
  readonly by: 'category' | 'channel'
  /** Figures by that dimension; those of other metrics are left aside. */
  readonly rows: readonly FigureRow[]
  /** The figure of all cases: the line that every group is read against. */
  readonly total: Figure
  readonly scope: Scope
}

/** As many as are read at a glance. */
const MAX_GROUPS = 12

/** A metric's rate in each category or channel, as dots with whiskers; each row leads to its cases. */
export function GroupChart({ metric, by, rows, total, scope }: Props) {
  const t = useT()
  const format = useFormat()
  const heading = useChartHeading()
  const summaryOf = useGroupsSummary()
  const [sort, setSort] = useState<AgentSort>('name')
  const reference = total.denominator < MIN_PERCENT_N ? null : total.value
  const title = t(`chart.groups.${by}`)
  const groups = byGroup(rows, metric, by, sort, format.compare)
  // Those of which all cases were left out stand in the table only.
  const { shown, others } = largestGroups(
    groups.filter(({ figure }) => figure.denominator > 0),
    MAX_GROUPS,
  )
  const othersN = others.reduce((sum, { figure }) => sum + figure.denominator, 0)

  return (
    <ChartFrame
      title={title}
      unit={t('dashboard.agents.unit')}
      n={total.denominator}
      heading={heading.ofMetric(metric, scope)}
      summary={summaryOf(
        metric,
        title,
        groups.map(({ figure }) => figure),
        total,
        reference,
      )}
      table={<FigureTable metric={metric} by={by} rows={groups} total={total} scope={scope} />}
      controls={groups.length < 2 ? null : <SortSelect sort={sort} onSort={setSort} />}
    >
      {shown.length === 0 ? (
        <p className="panel-empty soft">{t('dashboard.noCases')}</p>
      ) : (
        <div data-testid={`groups-${metric}-${by}`}>
          <RateDots
            metric={metric}
            rows={shown.map(({ name, figure }) => ({
              key: name ?? '',
              name: name ?? t('chart.groups.none'),
              group: { [by]: name },
              figure,
            }))}
            whole={total}
            reference={reference}
            scope={scope}
            label={t(`chart.groups.${by}.label`, {
              metric: t(`metric.${metric}.name`),
              groups: shown.length,
            })}
            referenceLabel={(value) => t('chart.groups.reference', { value })}
            differsLabel={t('chart.groups.differs')}
          />
          {others.length === 0 ? null : (
            <p className="chart-note">{t('chart.groups.others', { count: others.length, n: othersN })}</p>
          )}
        </div>
      )}
    </ChartFrame>
  )
}
