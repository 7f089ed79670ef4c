import './chart-frame.css'
import './print.css'
import { VisuallyHidden } from '@mantine/core'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { ChartMenu } from './chart-menu.tsx'
import type { PictureHeading } from './picture/draw-picture.ts'

interface Props {
  readonly title: string
  /** What the numbers are, such as "in %". */
  readonly unit: string
  /** How many cases the chart is made of. */
  readonly n?: number | undefined
  /** What stands above a picture of the chart, which has no page around it. */
  readonly heading: PictureHeading
  /** The chart in sentences: what, range, latest, and what stands out. */
  readonly summary: string
  readonly controls?: ReactNode
  /** The same numbers as a table. */
  readonly table: ReactNode
  readonly children: ReactNode
}

/** What every chart has: title, unit and n, its numbers as a table, pictures to take away, and itself in words. */
export function ChartFrame({ title, unit, n, heading, summary, controls, table, children }: Props) {
  const t = useT()
  const format = useFormat()
  const [isTable, setTable] = useState(false)
  const figure = useRef<HTMLElement>(null)
  const summaryId = useId()
  return (
    <figure ref={figure} className="chart" aria-label={title} aria-describedby={summaryId}>
      <figcaption>
        <strong>{title}</strong>
        <span className="soft small">{unit}</span>
        {n === undefined ? null : (
          <span className="soft small chart-n">{t('chart.n', { n: format.integer(n) })}</span>
        )}
        <span className="chart-controls" data-undrawn>
          {isTable ? null : controls}
          <ChartMenu
            name={`${heading.title}: ${title}`}
            heading={heading}
            figure={figure}
            isTable={isTable}
            onTable={setTable}
          />
        </span>
      </figcaption>
      <VisuallyHidden id={summaryId}>{summary}</VisuallyHidden>
      {isTable ? <div className="chart-table">{table}</div> : children}
    </figure>
  )
}
