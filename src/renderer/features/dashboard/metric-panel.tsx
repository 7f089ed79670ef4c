import './panel.css'
import { SegmentedControl, Title } from '@mantine/core'
import { useId } from 'react'
import type { FigureRow } from '#shared/metrics/definition.ts'
import { monthsOf } from '../../data/period.ts'
import type { Figures } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { AgentChart } from './agent-chart.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { FigureHead } from './figure-head.tsx'
import { FigureTable } from './figure-table.tsx'
import { byAgent, byMonth, NO_FIGURE } from './figures.ts'
import { FollowUpStates } from './follow-up-states.tsx'
import { PanelNote } from './panel-note.tsx'
import type { PanelDefinition } from './panels.ts'
import type { Scope } from './scope.ts'
import { type DashboardSearch, withPanel } from './search.ts'
import { TrendChart } from './trend-chart.tsx'
import { trendPoints } from './trend-points.ts'
import type { ChangeSearch, FigureLists } from './use-dashboard.ts'

interface Props {
  readonly panel: PanelDefinition
  readonly lists: FigureLists
  readonly figures: Figures
  /** The figures of the whole team, for the line that agents are compared with. */
  readonly reference: readonly FigureRow[]
  readonly scope: Scope
  readonly search: DashboardSearch
  readonly onChange: ChangeSearch
}

export function MetricPanel({ panel, lists, figures, reference, scope, search, onChange }: Props) {
  const t = useT()
  const format = useFormat()
  const titleId = useId()
  const metric = search.shown?.[panel.id] ?? panel.metrics[0]
  const asTables = search.tables?.includes(panel.id) ?? false
  const sort = search.sort ?? 'name'
  const total = lists.totals.find((row) => row.metric === metric) ?? NO_FIGURE
  const team = reference.find((row) => row.metric === metric) ?? NO_FIGURE
  const months = byMonth(lists.months, metric, monthsOf(scope))
  const points = trendPoints(months)
  const agents = byAgent(lists.agents, metric, sort, format.compare)

  const isLeftOut = Object.keys(total.excluded).length > 0

  function show(view: string) {
    onChange({ tables: withPanel(search.tables, panel.id, view === 'tables') })
  }

  return (
    <section
      className="panel card"
      aria-labelledby={titleId}
      data-testid={`panel-${panel.id}`}
      data-tables={asTables || undefined}
    >
      <div className="panel-figure">
        <header className="panel-head">
          <Title order={2} id={titleId}>
            {t(`panel.${panel.id}.question`)}
          </Title>
          <SegmentedControl
            size="xs"
            aria-label={`${t('dashboard.view')}: ${t(`panel.${panel.id}.name`)}`}
            value={asTables ? 'tables' : 'charts'}
            onChange={show}
            data={[
              { value: 'charts', label: t('dashboard.view.charts') },
              { value: 'tables', label: t('dashboard.view.tables') },
            ]}
          />
        </header>
        {panel.metrics.length === 1 ? null : (
          <SegmentedControl
            className="panel-metrics"
            size="xs"
            aria-label={`${t('dashboard.metric')}: ${t(`panel.${panel.id}.name`)}`}
            value={metric}
            onChange={(value) => {
              const chosen = panel.metrics.find((id) => id === value)
              if (chosen !== undefined) onChange({ shown: { ...search.shown, [panel.id]: chosen } })
            }}
            data={panel.metrics.map((id) => ({ value: id, label: t(`metric.${id}.short`) }))}
          />
        )}
        <FigureHead
          metric={metric}
          figure={total}
          scope={scope}
          openCases={panel.id === 'resolution' ? figures.openCases : null}
        />
        {panel.id === 'followUp' ? <FollowUpStates states={figures.followUpStates} scope={scope} /> : null}
      </div>
      {asTables ? (
        <>
          <FigureTable metric={metric} by="month" rows={points} total={total} scope={scope} />
          <FigureTable metric={metric} by="agent" rows={agents} total={total} scope={scope} />
          <ComparisonTable metric={metric} agents={agents} team={team} scope={scope} />
        </>
      ) : total.denominator === 0 ? (
        <p className="panel-empty soft">
          {t(isLeftOut ? 'dashboard.panel.allLeftOut' : 'dashboard.panel.noCases')}
        </p>
      ) : (
        <>
          <TrendChart metric={metric} points={points} total={total} scope={scope} />
          <AgentChart
            metric={metric}
            agents={agents}
            team={team}
            scope={scope}
            sort={sort}
            onSort={(next) => onChange({ sort: next === 'name' ? undefined : next })}
            asFunnel={search.funnels?.includes(panel.id) ?? false}
            onFunnel={(isFunnel) => onChange({ funnels: withPanel(search.funnels, panel.id, isFunnel) })}
          />
        </>
      )}
      <PanelNote panel={panel.id} asOf={figures.asOf} />
    </section>
  )
}
