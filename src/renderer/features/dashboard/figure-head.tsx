import { EXCLUSION_REASONS, type Figure, type MetricId } from '#shared/metrics/definition.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { CaseLink, caseSearch, partBehind } from '../cases/case-link.tsx'
import { FigureApart } from './figure-apart.tsx'
import { MIN_PERCENT_N } from './figures.ts'
import type { Scope } from './scope.ts'
import { useFigureText } from './use-figure-text.ts'

interface Props {
  readonly metric: MetricId
  readonly figure: Figure
  readonly scope: Scope
  /** Cases of the period that are still open, where the panel says it. */
  readonly openCases: number | null
}

/** The figure of a panel: definition, rate, n, interval in words, window, and what was left out and why. */
export function FigureHead({ metric, figure, scope, openCases }: Props) {
  const t = useT()
  const format = useFormat()
  const text = useFigureText()
  const hasInterval = figure.low !== null && figure.high !== null && figure.denominator >= MIN_PERCENT_N
  return (
    <>
      <p className="panel-definition">{t(`metric.${metric}.definition`, { days: scope.days })}</p>
      <div className="figure-head">
        <CaseLink
          className="figure-value"
          to={caseSearch(scope, metric, partBehind(figure))}
          aria-label={t('dashboard.openList', { what: text.whole(metric, figure) })}
          data-testid={`figure-${metric}`}
          data-numerator={figure.numerator}
          data-denominator={figure.denominator}
        >
          {text.value(figure)}
        </CaseLink>
        <FigureApart metric={metric} figure={figure} scope={scope} />
        <div>
          <div className="figure-n">
            <strong>{text.of(metric, figure)}</strong>
            {figure.denominator > 0 && figure.denominator < MIN_PERCENT_N ? (
              <span className="soft"> · {t('dashboard.few.hint')}</span>
            ) : null}
            <span className="figure-tags">
              {metricById(metric).usesWindow ? (
                <span className="figure-tag">{t('dashboard.window.printed', { days: scope.days })}</span>
              ) : null}
              {openCases === null ? null : (
                <span className="figure-tag">{t('dashboard.openCases', { count: openCases })}</span>
              )}
            </span>
          </div>
          {hasInterval && figure.low !== null && figure.high !== null ? (
            <div className="figure-interval soft small">
              {t('dashboard.interval.words', {
                low: format.percent(figure.low),
                high: format.percent(figure.high),
              })}
            </div>
          ) : null}
        </div>
      </div>
      <LeftOut metric={metric} figure={figure} scope={scope} />
    </>
  )
}

function LeftOut({ metric, figure, scope }: Omit<Props, 'openCases'>) {
  const t = useT()
  const reasons = EXCLUSION_REASONS.flatMap((reason) => {
    const count = figure.excluded[reason] ?? 0
    return count === 0 ? [] : [{ reason, count }]
  })
  if (reasons.length === 0 && figure.denominator === 0) return null
  return (
    <div className="left-out">
      <span className="soft">{t(reasons.length === 0 ? 'dashboard.leftOut.none' : 'dashboard.leftOut')}</span>
      {reasons.map(({ reason, count }) => (
        <CaseLink
          key={reason}
          className="left-out-reason"
          to={caseSearch(scope, metric, reason)}
          title={t(`reason.${reason}.why`)}
          data-testid={`left-out-${metric}-${reason}`}
        >
          {t('dashboard.leftOut.item', { reason: t(`reason.${reason}`), count })}
        </CaseLink>
      ))}
    </div>
  )
}
