import { VisuallyHidden } from '@mantine/core'
import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { CaseLink, caseSearch, partBehind } from '../cases/case-link.tsx'
import { type Bearing, MIN_PERCENT_N, type Scale } from './figures.ts'
import type { Scope } from './scope.ts'
import { useFigureText } from './use-figure-text.ts'

interface Props {
  readonly metric: MetricId
  readonly agent: string | null
  readonly figure: Figure
  readonly bearing: Bearing
  readonly reference: number | null
  readonly scale: Scale
  readonly scope: Scope
  readonly focus: ReturnType<ReturnType<typeof useRovingFocus>['itemProps']>
}

export function AgentRow({ metric, agent, figure, bearing, reference, scale, scope, focus }: Props) {
  const t = useT()
  const format = useFormat()
  const text = useFigureText()
  const name = agent ?? t('app.agent.none')
  const words = [text.whole(metric, figure)]
  if (bearing === 'differs') words.push(t('dashboard.agents.legend.differs'))
  if (bearing === 'uncompared') words.push(t('dashboard.agents.legend.few'))
  const at = (rate: number) => `${(Math.min(rate, scale.max) / scale.max) * 100}%`
  const { value, low, high, denominator } = figure
  const isDrawn = value !== null && low !== null && high !== null && denominator >= MIN_PERCENT_N

  return (
    <li>
      <CaseLink
        className="agent-row"
        to={caseSearch(scope, metric, partBehind(figure), { agent })}
        title={[name, ...words].join('\n')}
        data-bearing={bearing}
        {...focus}
      >
        <span className="agent-name">{name}</span>
        <span className="agent-plot" aria-hidden>
          {reference === null ? null : <span className="agent-reference" style={{ left: at(reference) }} />}
          {isDrawn ? (
            <>
              <span
                className="agent-whisker"
                data-bearing={bearing}
                style={{ left: at(low), right: `calc(100% - ${at(high)})` }}
              />
              <span
                className="agent-dot agent-dot-placed"
                data-bearing={bearing}
                style={{ left: at(value) }}
              />
            </>
          ) : null}
        </span>
        <span className="text-end" aria-hidden>
          {text.value(figure)}
        </span>
        <span className="text-end soft" aria-hidden>
          {format.integer(denominator)}
        </span>
        <VisuallyHidden>{words.join('. ')}</VisuallyHidden>
      </CaseLink>
    </li>
  )
}
