import './agent-chart.css'
import { type ReactNode, useMemo } from 'react'
import type { Figure, Group, MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { widestText } from '../../ui/text-width.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { bearingOf, scaleFor } from './figures.ts'
import { RateRow } from './rate-row.tsx'
import type { Scope } from './scope.ts'

export interface RateRowData {
  readonly key: string
  readonly name: string
  /** What its case list is narrowed to. */
  readonly group: Group
  readonly figure: Figure
}

interface Props {
  readonly metric: MetricId
  readonly rows: readonly RateRowData[]
  /** The figure that all rows are read against. */
  readonly whole: Figure
  /** Its rate; null where it has too few cases for one. */
  readonly reference: number | null
  readonly scope: Scope
  /** What the rows are, and how to go through them. */
  readonly label: string
  readonly referenceLabel: (value: string) => string
  readonly differsLabel: string
  /** More that the reader must know, below. */
  readonly children?: ReactNode
}

/** Px, as the style sheet has it. */
const ROW_FONT_SIZE = 12

/** Rates as dots with their 95 % intervals, against one rate. Each row leads to its cases. */
export function RateDots(props: Props) {
  const { metric, rows, whole, reference, scope, label, referenceLabel, differsLabel, children } = props
  const t = useT()
  const format = useFormat()
  const roving = useRovingFocus()
  const bearings = rows.map(({ figure }) => bearingOf(figure, reference))
  const nameWidth = useMemo(
    () =>
      widestText(
        rows.map(({ name }) => name),
        ROW_FONT_SIZE,
      ),
    [rows],
  )
  const largest = format.integer(Math.max(0, ...rows.map(({ figure }) => figure.denominator)))
  const scale = scaleFor([...rows.map(({ figure }) => figure), whole])
  const isCompared = bearings.some((bearing) => bearing === 'usual' || bearing === 'differs')

  return (
    <>
      <div
        className="agents"
        role="group"
        style={{ '--name-width': `${nameWidth}px`, '--n-width': `${largest.length}ch` }}
        aria-label={label}
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
          {rows.map(({ key, name, group, figure }, index) => (
            <RateRow
              key={key}
              metric={metric}
              name={name}
              group={group}
              figure={figure}
              bearing={bearings[index] ?? 'none'}
              differsLabel={differsLabel}
              reference={reference}
              scale={scale}
              scope={scope}
              focus={roving.itemProps(index, rows.length)}
            />
          ))}
        </ul>
      </div>
      <div className="chart-legend soft small">
        {reference === null ? null : (
          <span>
            <i className="legend-line" aria-hidden />
            {referenceLabel(format.percent(reference))}
          </span>
        )}
        {bearings.includes('differs') ? (
          <span>
            <i className="agent-dot" data-bearing="differs" aria-hidden />
            {differsLabel}
          </span>
        ) : null}
        {bearings.includes('uncompared') || bearings.includes('few') ? (
          <span>
            <i className="agent-dot" data-bearing="uncompared" aria-hidden />
            {t('dashboard.agents.legend.few')}
          </span>
        ) : null}
        {isCompared && !bearings.includes('differs') ? <span>{t('chart.allWithinChance')}</span> : null}
        {children}
      </div>
    </>
  )
}
