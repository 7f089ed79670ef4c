import './figure-table.css'
import { Table, Title } from '@mantine/core'
import { useId } from 'react'
import type { Proportion } from '#shared/stats/proportions.ts'
import { wilsonInterval } from '#shared/stats/wilson.ts'
import type { RepeatInsights } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { CaseLink, caseSearch } from '../cases/case-link.tsx'
import { MIN_PERCENT_N } from './figures.ts'
import type { Scope } from './scope.ts'

/** The cases that the comparison is made of. */
const LISTS = [
  { id: 'repeated', metric: 'repeat', part: 'counted' },
  { id: 'judged', metric: 'repeat', part: 'denominator' },
  { id: 'notAsked', metric: 'closure.either', part: 'notCounted' },
] as const

interface Props {
  readonly asking: RepeatInsights['asking']
  readonly scope: Scope
}

/** Whether customers come back less often where closure was asked, said plainly. */
export function AskingPanel({ asking, scope }: Props) {
  const t = useT()
  const format = useFormat()
  const titleId = useId()
  const { oddsRatio, verdict } = asking
  const odds =
    oddsRatio === null
      ? {}
      : {
          ratio: format.ratio(oddsRatio.value),
          low: format.ratio(oddsRatio.low),
          high: format.ratio(oddsRatio.high),
        }
  return (
    <section className="insight card" aria-labelledby={titleId} data-testid="asking">
      <Title order={2} id={titleId}>
        {t('asking.title')}
      </Title>
      <p className="panel-definition">{t('asking.explained')}</p>
      <p className="insight-verdict" data-testid="asking-verdict">
        {t(`asking.${verdict}`, odds)}
      </p>
      <Table.ScrollContainer type="native" minWidth={360} className="figure-table">
        <Table data-testid="asking-table">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('asking.sort')}</Table.Th>
              {(['rate', 'repeated'] as const).map((column) => (
                <Table.Th key={column} scope="col" className="text-end">
                  {t(`asking.${column}`)}
                </Table.Th>
              ))}
              <Table.Th scope="col" className="text-end">
                {t('dashboard.table.denominator')}
              </Table.Th>
              <Table.Th scope="col" className="text-end">
                {t('dashboard.table.interval')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(['asked', 'notAsked'] as const).map((sort) => (
              <Table.Tr key={sort}>
                <Table.Th scope="row">{t(`asking.${sort}`)}</Table.Th>
                <ProportionCells proportion={asking[sort]} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <p className="comparison-note">
        {t('asking.caution', { agents: asking.agents })}
        {asking.leftOut === 0 ? null : ` ${t('asking.leftOut', { count: asking.leftOut })}`}
      </p>
      <p className="comparison-note insight-links">
        {LISTS.map(({ id, metric, part }) => (
          <CaseLink key={id} className="text-link" to={caseSearch(scope, metric, part)}>
            {t(`asking.list.${id}`)}
          </CaseLink>
        ))}
      </p>
    </section>
  )
}

function ProportionCells({ proportion: { numerator, denominator } }: { readonly proportion: Proportion }) {
  const t = useT()
  const format = useFormat()
  const interval = denominator < MIN_PERCENT_N ? null : wilsonInterval(numerator, denominator)
  const cells = [
    denominator === 0
      ? t('app.none')
      : interval === null
        ? t('dashboard.few', { numerator, denominator })
        : format.percent(numerator / denominator),
    format.integer(numerator),
    format.integer(denominator),
    interval === null ? t('app.none') : `${format.percent(interval.low)} – ${format.percent(interval.high)}`,
  ]
  return cells.map((cell, at) => (
    <Table.Td key={at} className="text-end">
      {cell}
    </Table.Td>
  ))
}
