import './figure-table.css'
import { Table, Title } from '@mantine/core'
import { useId } from 'react'
import type { RepeatInsights } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { type CurvePoint, drawnPoints, tabledPoints } from './curve-points.ts'
import { RepeatCurve } from './repeat-curve.tsx'

interface Props {
  readonly curve: RepeatInsights['curve']
  readonly windowDays: number
}

/** Which share of customers is back by each day after the resolution, as a curve and as a table. */
export function RepeatCurvePanel({ curve, windowDays }: Props) {
  const t = useT()
  const titleId = useId()
  const drawn = drawnPoints(curve)
  return (
    <section className="insight card" aria-labelledby={titleId} data-testid="repeat-curve">
      <Title order={2} id={titleId}>
        {t('curve.title')}
      </Title>
      <p className="panel-definition">{t('curve.explained')}</p>
      {drawn.length === 0 ? (
        <p className="insight-verdict">{t('curve.tooFew')}</p>
      ) : (
        <>
          <RepeatCurve points={drawn} windowDays={windowDays} />
          <CurveTable points={tabledPoints(drawn, windowDays)} />
        </>
      )}
    </section>
  )
}

function CurveTable({ points }: { readonly points: readonly CurvePoint[] }) {
  const t = useT()
  const format = useFormat()
  return (
    <Table.ScrollContainer type="native" minWidth={360} className="figure-table">
      <Table data-testid="repeat-curve-table">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('curve.day')}</Table.Th>
            {(['asking.repeated', 'dashboard.table.interval', 'curve.watched'] as const).map((column) => (
              <Table.Th key={column} scope="col" className="text-end">
                {t(column)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.map(({ day, repeated, low, high, atRisk }) => (
            <Table.Tr key={day}>
              <Table.Th scope="row">{format.integer(day)}</Table.Th>
              <Table.Td className="text-end">{format.percent(repeated)}</Table.Td>
              <Table.Td className="text-end">
                {low === null || high === null
                  ? t('app.none')
                  : `${format.percent(low)} – ${format.percent(high)}`}
              </Table.Td>
              <Table.Td className="text-end">{format.integer(atRisk)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
