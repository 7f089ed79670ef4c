import { Title } from '@mantine/core'
import type { AgentProfile } from '#shared/ipc/coaching-schemas.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { MIN_PERCENT_N } from '#shared/metrics/small-n.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { CaseLink, caseSearch, partBehind } from '../cases/case-link.tsx'
import { asFigure } from '../coaching/prepare/figure-rows.tsx'
import { scaleFor } from '../dashboard/figures.ts'
import { TrendSpark } from '../dashboard/pages/trend-spark.tsx'
import type { Scope } from '../dashboard/scope.ts'
import { trendPoints } from '../dashboard/trend-points.ts'
import { useFigureText } from '../dashboard/use-figure-text.ts'
import { RangeStrip } from './range-strip.tsx'

type ProfileFigure = AgentProfile['figures'][number]

const THEMES = ['resolution', 'followUp', 'repeat', 'closure', 'technique'] as const

interface Props {
  readonly profile: AgentProfile
  readonly scope: Scope
}

/** Every figure of the agent as a dot with its interval, in the range of the rest of the team, with its course. */
export function AgentFigures({ profile, scope }: Props) {
  const t = useT()
  return (
    <section className="card agents-card" aria-labelledby="agent-figures">
      <Title order={2} id="agent-figures">
        {t('agents.figures')}
      </Title>
      <p className="soft small">{t('agents.figures.lead')}</p>
      {THEMES.map((theme) => {
        const figures = profile.figures.filter(({ metric }) => metricById(metric).theme === theme)
        return figures.length === 0 ? null : (
          <details key={theme} className="agent-theme" open={theme !== 'technique'}>
            <summary>
              {t('cases.part.count', { label: t(`agents.theme.${theme}`), count: figures.length })}
            </summary>
            <table className="agent-figures" aria-label={t(`agents.theme.${theme}`)}>
              <thead className="agents-unseen">
                <tr>
                  <th scope="col">{t('agents.column.figure')}</th>
                  <th scope="col">{t('agents.column.range')}</th>
                  <th scope="col">{t('agents.column.own')}</th>
                  <th scope="col">{t('agents.column.others')}</th>
                  <th scope="col">{t('agents.column.course')}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map((figure) => (
                  <FigureRow key={figure.metric} figure={figure} agent={profile.agent} scope={scope} />
                ))}
              </tbody>
            </table>
          </details>
        )
      })}
    </section>
  )
}

interface RowProps {
  readonly figure: ProfileFigure
  readonly agent: string
  readonly scope: Scope
}

function FigureRow({ figure, agent, scope }: RowProps) {
  const t = useT()
  const format = useFormat()
  const text = useFigureText()
  const { metric, own, others, adjusted, range, months, disputes } = figure
  const scale = scaleFor([asFigure(own), asFigure(others)], Math.max(0, ...range.map(({ value }) => value)))
  const detail = [
    ...(own.denominator > 0 && own.denominator < MIN_PERCENT_N ? [] : [text.of(metric, asFigure(own))]),
    ...(text.interval(asFigure(own)) === null ? [] : [text.interval(asFigure(own))]),
  ]
  return (
    <tr data-testid={`agent-figure-${metric}`}>
      <th scope="row">
        {t(`metric.${metric}.name`)}
        {disputes === 0 ? null : <span className="agent-disputed">{t('agents.disputed', { disputes })}</span>}
      </th>
      <td>
        <RangeStrip own={own} others={others} range={range} max={scale.max} />
      </td>
      <td>
        {own.denominator === 0 ? (
          text.of(metric, asFigure(own))
        ) : (
          <CaseLink to={caseSearch(scope, metric, partBehind(own), { agent })} className="figure-link">
            {text.value(asFigure(own))}
          </CaseLink>
        )}
        <span className="soft small">{detail.join(', ')}</span>
        {adjusted === null ? null : (
          <span className="soft small">{t('agents.adjusted', { value: format.percent(adjusted) })}</span>
        )}
      </td>
      <td>
        {text.value(asFigure(others))}
        <span className="soft small">{text.of(metric, asFigure(others))}</span>
      </td>
      <td className="agent-course">
        <TrendSpark
          points={trendPoints(months.map(({ month, ...rest }) => ({ month, figure: asFigure(rest) })))}
        />
      </td>
    </tr>
  )
}
