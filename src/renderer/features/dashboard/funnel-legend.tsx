import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FunnelMark } from './funnel-mark.tsx'
import type { FunnelDot, FunnelPlace } from './funnel-points.ts'
import type { Scope } from './scope.ts'

interface Props {
  readonly dots: readonly FunnelDot[]
  /** How many agents there are, drawn or not. */
  readonly agents: number
  readonly reference: number
  readonly scope: Scope
}

const EXPLAINED = ['outside', 'between', 'uncompared'] as const satisfies readonly FunnelPlace[]

export function FunnelLegend({ dots, agents, reference, scope }: Props) {
  const t = useT()
  const format = useFormat()
  return (
    <div className="chart-legend soft small">
      <span>
        <i className="legend-line" data-across aria-hidden />
        {t('dashboard.agents.reference', { value: format.percent(reference) })}
      </span>
      <span>
        <i className="legend-line" data-limit="inner" aria-hidden />
        {t('funnel.limits.inner')}
      </span>
      <span>
        <i className="legend-line" data-limit="outer" aria-hidden />
        {t('funnel.limits.outer')}
      </span>
      {EXPLAINED.filter((place) => dots.some((dot) => dot.place === place)).map((place) => (
        <span key={place}>
          <svg className="legend-mark" aria-hidden>
            <FunnelMark x={7} y={7} place={place} />
          </svg>
          {t(`funnel.place.${place}`)}
        </span>
      ))}
      {agents > dots.length ? <span>{t('funnel.undrawn', { count: agents - dots.length })}</span> : null}
      {scope.agents === undefined ? null : <span>{t('dashboard.agents.reference.selected')}</span>}
    </div>
  )
}
