import './chart.css'
import { SegmentedControl } from '@mantine/core'
import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { useT } from '../../i18n/use-t.ts'
import { ChartFrame } from '../../ui/chart/chart-frame.tsx'
import { FigureTable } from './figure-table.tsx'
import { type AgentFigure, MIN_PERCENT_N } from './figures.ts'
import { FunnelChart } from './funnel-chart.tsx'
import { RateDots } from './rate-dots.tsx'
import type { Scope } from './scope.ts'
import type { AgentSort } from './search.ts'
import { SortSelect } from './sort-select.tsx'
import { useChartHeading } from './use-chart-heading.ts'
import { useGroupsSummary } from './use-groups-summary.ts'

interface Props {
  readonly metric: MetricId
  readonly agents: readonly AgentFigure[]
  /** The figure of the whole team: the line that every agent is read against. */
  readonly team: Figure
  readonly scope: Scope
  readonly sort: AgentSort
  readonly onSort: (sort: AgentSort) => void
  readonly asFunnel: boolean
  readonly onFunnel: (asFunnel: boolean) => void
}

/** The agents' rates, as dots with whiskers or as a funnel plot. */
export function AgentChart({ metric, agents, team, scope, sort, onSort, asFunnel, onFunnel }: Props) {
  const t = useT()
  const heading = useChartHeading()
  const summaryOf = useGroupsSummary()
  const reference = team.denominator < MIN_PERCENT_N ? null : team.value
  const title = t('dashboard.agents.title')
  const figures = agents.map(({ figure }) => figure)
  return (
    <ChartFrame
      title={title}
      unit={t(asFunnel ? 'funnel.unit' : 'dashboard.agents.unit')}
      n={figures.reduce((sum, { denominator }) => sum + denominator, 0)}
      heading={heading.ofMetric(metric, scope)}
      summary={summaryOf(metric, title, figures, team, reference)}
      table={<FigureTable metric={metric} by="agent" rows={agents} total={null} scope={scope} />}
      controls={
        <>
          {asFunnel ? null : <SortSelect sort={sort} onSort={onSort} />}
          <SegmentedControl
            size="xs"
            aria-label={`${t('funnel.choice')}: ${t(`metric.${metric}.name`)}`}
            value={asFunnel ? 'funnel' : 'dots'}
            onChange={(value) => onFunnel(value === 'funnel')}
            data={[
              { value: 'dots', label: t('funnel.choice.dots') },
              { value: 'funnel', label: t('funnel.choice.funnel') },
            ]}
          />
        </>
      }
    >
      {asFunnel ? (
        <FunnelChart metric={metric} agents={agents} reference={reference} scope={scope} />
      ) : (
        <RateDots
          metric={metric}
          rows={agents.map(({ agent, figure }) => ({
            key: agent ?? '',
            name: agent ?? t('app.agent.none'),
            group: { agent },
            figure,
          }))}
          whole={team}
          reference={reference}
          scope={scope}
          label={t('dashboard.agents.summary', {
            metric: t(`metric.${metric}.name`),
            agents: agents.length,
          })}
          referenceLabel={(value) => t('dashboard.agents.reference', { value })}
          differsLabel={t('dashboard.agents.legend.differs')}
        >
          {scope.agents === undefined || reference === null ? null : (
            <span>{t('dashboard.agents.reference.selected')}</span>
          )}
        </RateDots>
      )}
    </ChartFrame>
  )
}
