import './figure-table.css'
import { Table } from '@mantine/core'
import type { Figures } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { ChartFrame } from '../../ui/chart/chart-frame.tsx'
import { CaseLink, caseSearch } from '../cases/case-link.tsx'
import { MIN_PERCENT_N } from './figures.ts'
import { FollowUpStates, STATES } from './follow-up-states.tsx'
import type { Scope } from './scope.ts'
import { useChartHeading } from './use-chart-heading.ts'

interface Props {
  readonly states: Figures['followUpStates']
  readonly scope: Scope
}

/** Every follow-up of the period by its state, as a chart of its own. */
export function FollowUpStatesChart({ states, scope }: Props) {
  const t = useT()
  const format = useFormat()
  const heading = useChartHeading()
  const all = STATES.reduce((sum, id) => sum + states[id], 0)
  const title = t('dashboard.states.title')
  const rows = STATES.map((id) => ({ id, label: t(`dashboard.states.${id}`), count: states[id] }))
  if (all === 0) return null
  return (
    <ChartFrame
      title={title}
      unit={t('chart.states.unit')}
      n={all}
      heading={heading.about(t('panel.followUp.name'), scope, false)}
      summary={t('chart.states.summary', {
        states: rows
          .filter(({ count }) => count > 0)
          .map(({ label, count }) => t('dashboard.states.item', { state: label, count }))
          .join(', '),
      })}
      table={
        <Table.ScrollContainer type="native" minWidth={280} className="figure-table">
          <Table data-testid="table-follow-up-states">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('chart.states.column.state')}</Table.Th>
                <Table.Th scope="col" className="text-end">
                  {t('chart.states.column.count')}
                </Table.Th>
                <Table.Th scope="col" className="text-end">
                  {t('chart.states.column.share')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ id, label, count }) => (
                <Table.Tr key={id}>
                  <Table.Th scope="row">{label}</Table.Th>
                  <Table.Td className="text-end">
                    {count === 0 ? (
                      0
                    ) : (
                      <CaseLink className="text-link" to={caseSearch(scope, 'followUp.completion', id)}>
                        {format.integer(count)}
                      </CaseLink>
                    )}
                  </Table.Td>
                  <Table.Td className="text-end">
                    {all < MIN_PERCENT_N ? t('app.none') : format.percent(count / all)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      }
    >
      <FollowUpStates states={states} scope={scope} />
    </ChartFrame>
  )
}
