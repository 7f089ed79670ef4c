import './chart.css'
import './agent-chart.css'
import { NativeSelect, SegmentedControl } from '@mantine/core'
import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { useT } from '../../i18n/use-t.ts'
import { AgentDots } from './agent-dots.tsx'
import { type AgentFigure, MIN_PERCENT_N } from './figures.ts'
import { FunnelChart } from './funnel-chart.tsx'
import type { Scope } from './scope.ts'
import { AGENT_SORTS, type AgentSort } from './search.ts'

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

export interface AgentPlotProps extends Pick<Props, 'metric' | 'agents' | 'team' | 'scope'> {
  /** The team's rate; null where it has too few cases for one. */
  readonly reference: number | null
}

/** The agents' rates, as dots with whiskers or as a funnel plot. */
export function AgentChart({ metric, agents, team, scope, sort, onSort, asFunnel, onFunnel }: Props) {
  const t = useT()
  const reference = team.denominator < MIN_PERCENT_N ? null : team.value
  const plot = { metric, agents, team, scope, reference }
  return (
    <figure className="chart">
      <figcaption>
        <strong>{t('dashboard.agents.title')}</strong>
        <span className="soft small">{t(asFunnel ? 'funnel.unit' : 'dashboard.agents.unit')}</span>
        <span className="chart-controls">
          {asFunnel ? null : (
            <NativeSelect
              className="chart-sort"
              size="xs"
              aria-label={t('dashboard.agents.sort')}
              value={sort}
              onChange={({ currentTarget }) => {
                const chosen = AGENT_SORTS.find((one) => one === currentTarget.value)
                if (chosen !== undefined) onSort(chosen)
              }}
              data={AGENT_SORTS.map((one) => ({ value: one, label: t(`dashboard.agents.sort.${one}`) }))}
            />
          )}
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
        </span>
      </figcaption>
      {asFunnel ? <FunnelChart {...plot} /> : <AgentDots {...plot} />}
    </figure>
  )
}
