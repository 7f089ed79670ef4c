import './figure-table.css'
import { Table } from '@mantine/core'
import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { failureOf } from '../../data/call.ts'
import { useTeamComparison } from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { filterOf } from './filters/filter-lists.ts'
import { ComparisonRow } from './comparison-row.tsx'
import { type AgentFigure, MIN_COMPARED_N } from './figures.ts'
import { MixSentences } from './mix-sentences.tsx'
import { mixSides } from './mix-sides.ts'
import { OrderFlips } from './order-flips.tsx'
import type { Scope } from './scope.ts'

interface Props {
  readonly metric: MetricId
  readonly agents: readonly AgentFigure[]
  readonly team: Figure
  readonly scope: Scope
}

/** A longer table scrolls under its own head. */
const MAX_WHOLE_ROWS = 20

const COLUMNS = ['adjusted', 'covered', 'others', 'verdict'] as const

/** Each agent's rate as it is beside the rate with the team's mix of cases, and beside everybody else's. */
export function ComparisonTable({ metric, agents, team, scope }: Props) {
  const t = useT()
  const compared = useTeamComparison({
    from: scope.from,
    to: scope.to,
    windowDays: scope.days,
    filter: filterOf(scope),
    metric,
  })
  if (compared.error !== null) {
    return <FailureAlert failure={failureOf(compared.error)} onRetry={() => void compared.refetch()} />
  }
  if (compared.data === undefined || agents.length === 0) return null
  const byAgent = new Map(compared.data.agents.map((one) => [one.agent, one]))
  const reference = team.denominator < MIN_COMPARED_N ? null : team.value

  return (
    <div className="comparison">
      <Table.ScrollContainer
        type="native"
        minWidth={760}
        className="figure-table"
        {...(agents.length > MAX_WHOLE_ROWS ? { mah: 480 } : {})}
      >
        <Table stickyHeader highlightOnHover data-testid={`comparison-${metric}`}>
          <Table.Caption>
            {t('dashboard.table.caption', {
              metric: t(`metric.${metric}.name`),
              title: t('comparison.title'),
            })}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('dashboard.table.agent')}</Table.Th>
              <Table.Th scope="col" className="text-end">
                {t('dashboard.table.denominator')}
              </Table.Th>
              <Table.Th scope="col" className="text-end">
                {t('comparison.rate')}
              </Table.Th>
              {COLUMNS.map((column) => (
                <Table.Th key={column} scope="col" className="text-end">
                  {t(`comparison.${column}`)}
                </Table.Th>
              ))}
              <Table.Th scope="col" className="text-end">
                {t('funnel.limits.inner')}
              </Table.Th>
              <Table.Th scope="col" className="text-end">
                {t('funnel.limits.outer')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {agents.map(({ agent, figure }) => (
              <ComparisonRow
                key={agent ?? ''}
                metric={metric}
                agent={agent}
                figure={figure}
                comparison={byAgent.get(agent)}
                reference={reference}
                scope={scope}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {reference === null ? null : (
        <MixSentences sides={mixSides(agents, compared.data, reference)} team={reference} />
      )}
      <OrderFlips agents={agents} comparison={compared.data} />
      <p className="comparison-note">{t('comparison.explained')}</p>
    </div>
  )
}
