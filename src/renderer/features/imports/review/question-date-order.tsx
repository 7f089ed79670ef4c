import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { DATE_ORDERS } from '#shared/import/dates/date-order.ts'
import type { DateFinding, TableFinding } from '#shared/import/inspection.ts'
import { tableMappingOf, withDateOrder } from '../../../data/import-choices.ts'
import { changeMapping, type ImportChoices } from '../../../data/import-job.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { dateProof } from './date-proof.ts'
import { type DateReading, dateReadings, possibleOrders } from './date-readings.ts'

interface Props {
  readonly table: TableFinding
  readonly choices: ImportChoices
}

const SHOWN_VALUES = 3

/** Whether the day or the month comes first, where a column's own values do not tell: for all such columns, or for each. */
export function DateOrderQuestion({ table, choices }: Props) {
  const t = useT()
  const stated = tableMappingOf(choices.mapping, table).dateOrders ?? {}
  const asked = table.dates.filter(
    ({ decision, column }) =>
      decision === 'undecided' || decision === 'contradictory' || Object.hasOwn(stated, column),
  )
  const others = table.dates.filter((date) => !asked.includes(date) && date.decision === 'decided')
  const isOne = new Set(asked.map(({ column }) => stated[column] ?? null)).size === 1
  const [isApart, setIsApart] = useState(false)
  const groups = isApart || !isOne ? asked.map((date) => [date]) : [asked]
  return (
    <>
      <h3>{t('review.order.question')}</h3>
      {groups.map((dates) => (
        <ColumnOrder
          key={dates.map(({ column }) => column).join()}
          table={table}
          dates={dates}
          stated={stated[dates[0]?.column ?? ''] ?? null}
        />
      ))}
      {asked.length > 1 && isOne && !isApart ? (
        <Button variant="subtle" size="compact-sm" className="review-start" onClick={() => setIsApart(true)}>
          {t('review.order.apart')}
        </Button>
      ) : null}
      {others.map((date) => (
        <p key={date.column} className="soft small">
          <bdi>{date.column}</bdi>: {dateProof(date, t)}
        </p>
      ))}
    </>
  )
}

interface ColumnProps {
  readonly table: TableFinding
  readonly dates: readonly DateFinding[]
  readonly stated: DateFinding['order']
}

function ColumnOrder({ table, dates, stated }: ColumnProps) {
  const t = useT()
  const readings = dateReadings(
    dates.flatMap((date) => valuesOf(date, table)),
    SHOWN_VALUES,
  )
  return (
    <Radio.Group
      label={dates.map(({ column }, index) => (
        <span key={column}>
          {index === 0 ? null : ', '}
          <bdi>{column}</bdi>
        </span>
      ))}
      description={dates.map((date) => (
        <span key={date.column} className="review-proof">
          {dates.length === 1 ? null : (
            <>
              <bdi>{date.column}</bdi>:{' '}
            </>
          )}
          {dateProof(date, t)}
        </span>
      ))}
      value={stated ?? ''}
      onChange={(value) => {
        const order = DATE_ORDERS.find((one) => one === value)
        if (order === undefined) return
        changeMapping((mapping) =>
          dates.reduce((all, { column }) => withDateOrder(all, table, column, order), mapping),
        )
      }}
    >
      <div className="review-orders">
        {possibleOrders(readings).map((order) => (
          <Radio.Card
            key={order}
            value={order}
            className="review-order"
            aria-label={t(`review.order.${order}`)}
          >
            <Radio.Indicator />
            <div>
              <strong>{t(`review.order.${order}`)}</strong>
              <ul>
                {readings.map((reading) => (
                  <Reading key={reading.text} reading={reading} date={reading.dates[order]} />
                ))}
              </ul>
            </div>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}

/** Values of a date's column: those that were found with it, and those of the first rows. */
function valuesOf(date: DateFinding, { columns, preview }: TableFinding): readonly string[] {
  const at = columns.findIndex(({ title }) => title === date.column)
  const cells = preview.map((row) => (row.cells[at] ?? '').trim())
  return [...new Set([...date.examples, ...(columns[at]?.examples ?? []), ...cells])]
}

function Reading({ reading, date }: { readonly reading: DateReading; readonly date: string | null }) {
  const t = useT()
  const format = useFormat()
  return (
    <li>
      <bdi className="review-mono">{reading.text}</bdi> →{' '}
      {date === null ? t('review.order.noDate') : format.date(date)}
    </li>
  )
}
