import type { FigureRow } from '#shared/metrics/definition.ts'
import { useT } from '../../i18n/use-t.ts'
import { CaseLink, caseSearch, partBehind } from '../cases/case-link.tsx'
import { MIN_PERCENT_N, NO_FIGURE } from './figures.ts'
import { PANELS } from './panels.ts'
import type { Scope } from './scope.ts'
import type { DashboardSearch } from './search.ts'
import { useFigureText } from './use-figure-text.ts'

interface Props {
  readonly totals: readonly FigureRow[]
  readonly scope: Scope
  readonly search: DashboardSearch
}

/** The four figures in one row, to be read before anything else. */
export function SummaryStrip({ totals, scope, search }: Props) {
  const t = useT()
  const text = useFigureText()
  return (
    <section className="summary" aria-label={t('dashboard.summary')}>
      {PANELS.map(({ id, metrics }) => {
        const metric = search.shown?.[id] ?? metrics[0]
        const figure = totals.find((row) => row.metric === metric) ?? NO_FIGURE
        return (
          <CaseLink
            key={id}
            className="summary-tile card"
            to={caseSearch(scope, metric, partBehind(figure))}
            data-testid={`summary-${id}`}
          >
            <span className="summary-question">{t(`panel.${id}.question`)}</span>
            <span className="summary-value" data-few={figure.denominator < MIN_PERCENT_N || undefined}>
              {text.value(figure)}
            </span>
            <span className="summary-name">{t(`metric.${metric}.name`)}</span>
            <span className="soft small">{text.of(metric, figure)}</span>
          </CaseLink>
        )
      })}
    </section>
  )
}
