import './figure-table.css'
import { Table, Title } from '@mantine/core'
import { useId } from 'react'
import type { RepeatInsights } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { ChartFrame } from '../../ui/chart/chart-frame.tsx'
import { type CurvePoint, drawnPoints, tabledPoints } from './curve-points.ts'
import { RepeatCurve } from './repeat-curve.tsx'
import type { Scope } from './scope.ts'
import { useChartHeading } from './use-chart-heading.ts'
import { useCurveText } from './use-curve-text.ts'

interface Props {
  readonly curve: RepeatInsights['curve']
  readonly scope: Scope
}

/** Which share of customers is back by each day after the resolution, as a curve and as a table. */
export function RepeatCurvePanel({ curve, scope }: Props) {
  const t = useT()
  const heading = useChartHeading()
  const text = useCurveText()
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
          <ChartFrame
            title={t('curve.chart')}
            unit={t('dashboard.trend.unit')}
            n={curve.cases}
            heading={heading.about(t('panel.repeat.name'), scope, false)}
            summary={text.whole(drawn, scope.days, curve.cases)}
            table={<CurveTable points={drawn} testId="repeat-curve-days" />}
          >
            <RepeatCurve points={drawn} windowDays={scope.days} />
          </ChartFrame>
          <CurveTable points={tabledPoints(drawn, scope.days)} testId="repeat-curve-table" />
        </>
      )}
    </section>
  )
}

interface TableProps {
  readonly points: readonly CurvePoint[]
  readonly testId: string
}

function CurveTable({ points, testId }: TableProps) {
  const t = useT()
  const format = useFormat()
  const text = useCurveText()
  return (
    <Table.ScrollContainer type="native" minWidth={360} className="figure-table">
      <Table data-testid={testId}>
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
          {points.map((point) => (
            <Table.Tr key={point.day}>
              <Table.Th scope="row">{format.integer(point.day)}</Table.Th>
              <Table.Td className="text-end">{format.percent(point.repeated)}</Table.Td>
              <Table.Td className="text-end">{text.interval(point)}</Table.Td>
              <Table.Td className="text-end">{format.integer(point.atRisk)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
