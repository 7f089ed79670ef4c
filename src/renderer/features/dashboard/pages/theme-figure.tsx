import { Button, SegmentedControl, Title } from '@mantine/core'
import { ArrowDown } from 'lucide-react'
import { useId } from 'react'
import type { Figures } from '../../../data/queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { FigureHead } from '../figure-head.tsx'
import { useRangeWords } from '../filters/use-range-words.ts'
import { FollowUpStatesChart } from '../follow-up-states-chart.tsx'
import { PanelNote } from '../panel-note.tsx'
import type { PanelDefinition } from '../panels.ts'
import type { Scope } from '../scope.ts'
import type { DashboardSearch } from '../search.ts'
import type { ChangeSearch, FigureLists, PreviousFigures } from '../use-dashboard.ts'
import { FigureChange } from './figure-change.tsx'
import { figureOf } from './figure-of.ts'

interface Props {
  readonly panel: PanelDefinition
  readonly figures: Figures
  readonly lists: FigureLists
  readonly previous: PreviousFigures | null
  readonly scope: Scope
  readonly search: DashboardSearch
  readonly onChange: ChangeSearch
  /** Goes to what belongs to the theme alone. */
  readonly onParts: () => void
}

/** The figure that a theme's page is about, of those that it has: definition, n, interval, what was left out. */
export function ThemeFigure(props: Props) {
  const { panel, figures, lists, previous, scope, search, onChange, onParts } = props
  const t = useT()
  const titleId = useId()
  const rangeWords = useRangeWords()
  const metric = search.shown?.[panel.id] ?? panel.metrics[0]
  const figure = figureOf(lists.totals, metric)
  return (
    <section className="card theme-figure" aria-labelledby={titleId}>
      <header className="theme-head">
        <Title order={2} id={titleId}>
          {t(`panel.${panel.id}.question`)}
        </Title>
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
      </header>
      <FigureHead
        metric={metric}
        figure={figure}
        scope={scope}
        openCases={panel.id === 'resolution' ? figures.openCases : null}
      />
      {previous === null ? null : (
        <FigureChange
          now={figure}
          before={figureOf(previous.totals, metric)}
          when={rangeWords(previous.range)}
        />
      )}
      {panel.id === 'followUp' ? (
        <div className="theme-states">
          <FollowUpStatesChart states={figures.followUpStates} scope={scope} />
        </div>
      ) : null}
      <Button
        className="theme-jump"
        size="compact-xs"
        variant="subtle"
        rightSection={<ArrowDown size={13} aria-hidden />}
        onClick={onParts}
      >
        {t(`theme.parts.${panel.id}`)}
      </Button>
      <PanelNote panel={panel.id} asOf={figures.asOf} />
    </section>
  )
}
