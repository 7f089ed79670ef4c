import { useMemo } from 'react'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { widestText } from '../../ui/text-width.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import type { AgentPlotProps } from './agent-chart.tsx'
import { AgentRow } from './agent-row.tsx'
import { bearingOf, scaleFor } from './figures.ts'

/** Px, as the style sheet has it. */
const ROW_FONT_SIZE = 12

/** Every agent's rate as a dot with its 95 % interval, against the team's rate. Each row leads to its cases. */
export function AgentDots({ metric, agents, team, reference, scope }: AgentPlotProps) {
  const t = useT()
  const format = useFormat()
  const roving = useRovingFocus()
  const bearings = agents.map(({ figure }) => bearingOf(figure, reference))
  const noName = t('app.agent.none')
  const nameWidth = useMemo(
    () =>
      widestText(
        agents.map(({ agent }) => agent ?? noName),
        ROW_FONT_SIZE,
      ),
    [agents, noName],
  )
  const largest = format.integer(Math.max(0, ...agents.map(({ figure }) => figure.denominator)))
  const scale = scaleFor([...agents.map(({ figure }) => figure), team])

  return (
    <>
      <div
        className="agents"
        role="group"
        style={{ '--name-width': `${nameWidth}px`, '--n-width': `${largest.length}ch` }}
        aria-label={t('dashboard.agents.summary', {
          metric: t(`metric.${metric}.name`),
          agents: agents.length,
        })}
        onKeyDown={roving.onKeyDown}
      >
        <div className="agent-row agent-axis" aria-hidden>
          <span />
          <span className="agent-plot">
            {scale.ticks.map((tick) => (
              <span key={tick} className="agent-tick" style={{ left: `${(tick / scale.max) * 100}%` }}>
                {format.axisPercent(tick)}
              </span>
            ))}
          </span>
          <span />
          <span className="text-end">{t('dashboard.agents.n')}</span>
        </div>
        <ul>
          {agents.map(({ agent, figure }, index) => (
            <AgentRow
              key={agent ?? ''}
              metric={metric}
              agent={agent}
              figure={figure}
              bearing={bearings[index] ?? 'none'}
              reference={reference}
              scale={scale}
              scope={scope}
              focus={roving.itemProps(index, agents.length)}
            />
          ))}
        </ul>
      </div>
      <div className="chart-legend soft small">
        {reference === null ? null : (
          <span>
            <i className="legend-line" aria-hidden />
            {t('dashboard.agents.reference', { value: format.percent(reference) })}
          </span>
        )}
        {bearings.includes('differs') ? (
          <span>
            <i className="agent-dot" data-bearing="differs" aria-hidden />
            {t('dashboard.agents.legend.differs')}
          </span>
        ) : null}
        {bearings.includes('uncompared') || bearings.includes('few') ? (
          <span>
            <i className="agent-dot" data-bearing="uncompared" aria-hidden />
            {t('dashboard.agents.legend.few')}
          </span>
        ) : null}
        {scope.agents === undefined || reference === null ? null : (
          <span>{t('dashboard.agents.reference.selected')}</span>
        )}
      </div>
    </>
  )
}
