import { Table } from '@mantine/core'
import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { CaseLink, caseSearch, partBehind } from '../../cases/case-link.tsx'
import { MIN_PERCENT_N } from '../figures.ts'
import type { Scope } from '../scope.ts'
import type { FigureLists, PreviousFigures } from '../use-dashboard.ts'
import { useFigureText } from '../use-figure-text.ts'
import { figureOf } from './figure-of.ts'
import { useChangeText } from './use-change-text.ts'

interface Props {
  readonly metrics: readonly MetricId[]
  readonly lists: FigureLists
  readonly previous: PreviousFigures | null
  readonly scope: Scope
}

const COMPARED = ['compare.column.before', 'compare.column.difference'] as const

/** The figures of a theme beside its key figure, each with n and interval, and with the time before where asked for. */
export function OtherFigures({ metrics, lists, previous, scope }: Props) {
  const t = useT()
  const format = useFormat()
  const text = useFigureText()
  return (
    <Table className="other-figures">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('overview.others')}</Table.Th>
          <Table.Th scope="col" className="text-end">
            {t('dashboard.table.value')}
          </Table.Th>
          <Table.Th scope="col" className="text-end">
            {t('dashboard.table.denominator')}
          </Table.Th>
          {(previous === null ? (['dashboard.table.interval'] as const) : COMPARED).map((column) => (
            <Table.Th key={column} scope="col" className="text-end">
              {t(column)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {metrics.map((metric) => {
          const figure = figureOf(lists.totals, metric)
          return (
            <Table.Tr key={metric}>
              <Table.Th scope="row">{t(`metric.${metric}.name`)}</Table.Th>
              <Table.Td className="text-end">
                <CaseLink
                  className="text-link"
                  to={caseSearch(scope, metric, partBehind(figure))}
                  aria-label={t('dashboard.openList', { what: text.whole(metric, figure) })}
                  data-testid={`figure-${metric}`}
                  data-numerator={figure.numerator}
                  data-denominator={figure.denominator}
                >
                  {text.value(figure)}
                </CaseLink>
              </Table.Td>
              <Table.Td className="text-end">{format.integer(figure.denominator)}</Table.Td>
              {previous === null ? (
                <IntervalCell figure={figure} />
              ) : (
                <ChangeCells now={figure} before={figureOf(previous.totals, metric)} />
              )}
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}

function IntervalCell({ figure: { low, high, denominator } }: { readonly figure: Figure }) {
  const t = useT()
  const format = useFormat()
  const hasInterval = low !== null && high !== null && denominator >= MIN_PERCENT_N
  return (
    <Table.Td className="text-end">
      {hasInterval ? `${format.percent(low)} – ${format.percent(high)}` : t('app.none')}
    </Table.Td>
  )
}

function ChangeCells({ now, before }: { readonly now: Figure; readonly before: Figure }) {
  const t = useT()
  const text = useChangeText()
  const { points, verdict } = text.difference(now, before)
  return (
    <>
      <Table.Td className="text-end">{text.before(before)}</Table.Td>
      <Table.Td className="text-end other-figures-change">
        {points === null ? null : t('comparison.points', points)}
        <div>{verdict}</div>
      </Table.Td>
    </>
  )
}
