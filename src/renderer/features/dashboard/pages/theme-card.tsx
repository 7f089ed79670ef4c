import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { monthsOf } from '../../../data/period.ts'
import type { Figures } from '../../../data/queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { CaseLink, caseSearch, partBehind } from '../../cases/case-link.tsx'
import { FigureApart } from '../figure-apart.tsx'
import { byMonth, MIN_PERCENT_N } from '../figures.ts'
import { useRangeWords } from '../filters/use-range-words.ts'
import { FollowUpStates } from '../follow-up-states.tsx'
import type { PanelDefinition } from '../panels.ts'
import type { Scope } from '../scope.ts'
import type { DashboardSearch } from '../search.ts'
import { trendPoints } from '../trend-points.ts'
import type { FigureLists, PreviousFigures } from '../use-dashboard.ts'
import { useFigureText } from '../use-figure-text.ts'
import { AskingVerdict } from './asking-verdict.tsx'
import { FigureChange } from './figure-change.tsx'
import { figureOf } from './figure-of.ts'
import { OtherFigures } from './other-figures.tsx'
import { TrendHint } from './trend-hint.tsx'
import { TrendSpark } from './trend-spark.tsx'

interface Props {
  readonly panel: PanelDefinition
  readonly figures: Figures
  readonly lists: FigureLists
  readonly previous: PreviousFigures | null
  readonly scope: Scope
  readonly search: DashboardSearch
}

/** A theme in short: its key figure with n and interval, its course, its other figures, and the way to its page. */
export function ThemeCard({ panel, figures, lists, previous, scope, search }: Props) {
  const t = useT()
  const text = useFigureText()
  const rangeWords = useRangeWords()
  const titleId = useId()
  const metric = search.shown?.[panel.id] ?? panel.metrics[0]
  const figure = figureOf(lists.totals, metric)
  const points = trendPoints(byMonth(lists.months, metric, monthsOf(scope)))
  const interval = text.interval(figure)
  const isLeftOut = Object.keys(figure.excluded).length > 0
  const others = panel.metrics.filter((one) => one !== metric)
  const hasOthers = others.some((one) => figureOf(lists.totals, one).denominator > 0)
  return (
    <section className="theme-card card" aria-labelledby={titleId} data-testid={`panel-${panel.id}`}>
      <header className="theme-head">
        <Title order={2} id={titleId}>
          <Link to={panel.path} search={search}>
            {t(`panel.${panel.id}.question`)}
            <ChevronRight size={16} aria-hidden />
          </Link>
        </Title>
      </header>
      <div className="theme-key">
        <div>
          <CaseLink
            className="theme-value"
            to={caseSearch(scope, metric, partBehind(figure))}
            aria-label={t('dashboard.openList', { what: text.whole(metric, figure) })}
            data-few={figure.denominator < MIN_PERCENT_N || undefined}
            data-testid={`figure-${metric}`}
            data-numerator={figure.numerator}
            data-denominator={figure.denominator}
          >
            {text.value(figure)}
          </CaseLink>
          <FigureApart metric={metric} figure={figure} scope={scope} />
          <div className="theme-name">{t(`metric.${metric}.name`)}</div>
          <div className="soft small">{text.of(metric, figure)}</div>
          {interval === null ? null : <div className="soft small">{interval}</div>}
        </div>
        {figure.denominator === 0 ? (
          <p className="trend-hint">{t(isLeftOut ? 'overview.allLeftOut' : 'dashboard.panel.noCases')}</p>
        ) : (
          <div>
            <TrendSpark points={points} />
            <TrendHint points={points} />
          </div>
        )}
      </div>
      {previous === null ? null : (
        <FigureChange
          now={figure}
          before={figureOf(previous.totals, metric)}
          when={rangeWords(previous.range)}
        />
      )}
      {panel.id === 'followUp' ? <FollowUpStates states={figures.followUpStates} scope={scope} /> : null}
      {hasOthers ? <OtherFigures metrics={others} lists={lists} previous={previous} scope={scope} /> : null}
      {panel.id === 'repeat' ? <AskingVerdict scope={scope} /> : null}
      {panel.id === 'resolution' ? (
        <p className="theme-note">{t('dashboard.openCases', { count: figures.openCases })}</p>
      ) : null}
    </section>
  )
}
