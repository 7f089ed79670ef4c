import '../panel.css'
import './pages.css'
import { useRef } from 'react'
import { monthsOf } from '../../../data/period.ts'
import type { Figures } from '../../../data/queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { AgentChart } from '../agent-chart.tsx'
import { ComparisonTable } from '../comparison-table.tsx'
import { byAgent, byMonth } from '../figures.ts'
import { GroupChart } from '../group-chart.tsx'
import { PANELS, type PanelDefinition, type PanelId } from '../panels.ts'
import { withPanel } from '../search.ts'
import { TrendChart } from '../trend-chart.tsx'
import { trendPoints } from '../trend-points.ts'
import { type FigureLists, usePreviousFigures, useThemeFigures } from '../use-dashboard.ts'
import { FigureContent } from './figure-content.tsx'
import { figureOf } from './figure-of.ts'
import { FigurePage, type PageRequest } from './figure-page.tsx'
import { ThemeFigure } from './theme-figure.tsx'
import { ThemeParts } from './theme-parts.tsx'

/** One theme: its figures, their course, by whom and by what, and what belongs to the theme alone. */
export function ThemePage({ id }: { readonly id: PanelId }) {
  const t = useT()
  const panel = PANELS.find((one) => one.id === id)
  if (panel === undefined) return null
  return (
    <FigurePage path={panel.path} title={t(`panel.${id}.name`)}>
      {(request) => <Theme request={request} panel={panel} />}
    </FigurePage>
  )
}

interface ThemeProps {
  readonly request: PageRequest
  readonly panel: PanelDefinition
}

function Theme({ request, panel }: ThemeProps) {
  const { scope, search, onChange } = request
  const parts = useRef<HTMLDivElement>(null)
  const { chosen, team } = useThemeFigures(scope, panel.metrics)
  const previous = usePreviousFigures(scope, panel.metrics, search.compare ?? false)
  return (
    <FigureContent request={request} figures={chosen}>
      {(figures, lists) => (
        <div className="theme" data-testid={`panel-${panel.id}`}>
          <ThemeFigure
            panel={panel}
            figures={figures}
            lists={lists}
            previous={previous}
            scope={scope}
            search={search}
            onChange={onChange}
            onParts={() => parts.current?.focus()}
          />
          <ThemeCharts request={request} panel={panel} lists={lists} team={team.data} />
          <div ref={parts} className="theme" tabIndex={-1}>
            <ThemeParts id={panel.id} scope={scope} />
          </div>
          <AgentsAlike request={request} panel={panel} lists={lists} team={team.data} />
        </div>
      )}
    </FigureContent>
  )
}

interface ThemeChartsProps extends ThemeProps {
  readonly lists: FigureLists
  /** The same figures with all agents, which each of them is set beside. */
  readonly team: Figures | undefined
}

function ThemeCharts({ request, panel, lists, team }: ThemeChartsProps) {
  const t = useT()
  const format = useFormat()
  const { scope, search, onChange } = request
  const metric = search.shown?.[panel.id] ?? panel.metrics[0]
  const total = figureOf(lists.totals, metric)
  if (total.denominator === 0) {
    const isLeftOut = Object.keys(total.excluded).length > 0
    return (
      <p className="card theme-chart soft">
        {t(isLeftOut ? 'dashboard.panel.allLeftOut' : 'dashboard.panel.noCases')}
      </p>
    )
  }
  const teamFigure = figureOf(team?.results[0] ?? [], metric)
  const sort = search.sort ?? 'name'
  const agents = byAgent(lists.agents, metric, sort, format.compare)
  const points = trendPoints(byMonth(lists.months, metric, monthsOf(scope)))
  return (
    <div className="theme-charts">
      <section className="card theme-chart">
        <TrendChart metric={metric} points={points} total={total} scope={scope} />
      </section>
      <section className="card theme-chart">
        <AgentChart
          metric={metric}
          agents={agents}
          team={teamFigure}
          scope={scope}
          sort={sort}
          onSort={(next) => onChange({ sort: next === 'name' ? undefined : next })}
          asFunnel={search.funnels?.includes(panel.id) ?? false}
          onFunnel={(isFunnel) => onChange({ funnels: withPanel(search.funnels, panel.id, isFunnel) })}
        />
      </section>
      <section className="card theme-chart">
        <GroupChart metric={metric} by="category" rows={lists.categories} total={total} scope={scope} />
      </section>
      <section className="card theme-chart">
        <GroupChart metric={metric} by="channel" rows={lists.channels} total={total} scope={scope} />
      </section>
    </div>
  )
}

/** Each agent beside the others with the same mix of cases. */
function AgentsAlike({ request: { scope, search }, panel, lists, team }: ThemeChartsProps) {
  const format = useFormat()
  const metric = search.shown?.[panel.id] ?? panel.metrics[0]
  const agents = byAgent(lists.agents, metric, search.sort ?? 'name', format.compare)
  if (figureOf(lists.totals, metric).denominator === 0) return null
  return (
    <section className="card theme-chart">
      <ComparisonTable
        metric={metric}
        agents={agents}
        team={figureOf(team?.results[0] ?? [], metric)}
        scope={scope}
      />
    </section>
  )
}
