import { Table } from '@mantine/core'
import type { Figure, MetricId } from '#shared/metrics/definition.ts'
import { funnelLimits } from '#shared/stats/funnel.ts'
import { isWithinChance } from '#shared/stats/proportions.ts'
import type { Interval } from '#shared/stats/wilson.ts'
import type { TeamComparison } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { CaseLink, caseSearch, partBehind } from '../cases/case-link.tsx'
import { MIN_COMPARED_N, MIN_PERCENT_N } from './figures.ts'
import type { Scope } from './scope.ts'
import { useFigureText } from './use-figure-text.ts'

type Comparison = TeamComparison['agents'][number]

interface Props {
  readonly metric: MetricId
  readonly agent: string | null
  readonly figure: Figure
  readonly comparison: Comparison | undefined
  /** The team's rate; null where it has too few cases to compare with. */
  readonly reference: number | null
  readonly scope: Scope
}

export function ComparisonRow({ metric, agent, figure, comparison, reference, scope }: Props) {
  const t = useT()
  const format = useFormat()
  const text = useFigureText()
  const limits =
    reference === null || figure.denominator < MIN_COMPARED_N
      ? null
      : funnelLimits(reference, figure.denominator)
  const range = (interval: Interval | undefined): string =>
    interval === undefined
      ? t('app.none')
      : `${format.percent(interval.low)} – ${format.percent(interval.high)}`
  return (
    <Table.Tr>
      <Table.Th scope="row" title={agent ?? undefined}>
        {agent ?? t('app.agent.none')}
      </Table.Th>
      <Table.Td className="text-end">
        {figure.denominator === 0 ? (
          0
        ) : (
          <CaseLink className="text-link" to={caseSearch(scope, metric, 'denominator', { agent })}>
            {format.integer(figure.denominator)}
          </CaseLink>
        )}
      </Table.Td>
      <Table.Td className="text-end">
        <CaseLink
          className="text-link"
          to={caseSearch(scope, metric, partBehind(figure), { agent })}
          aria-label={t('dashboard.openList', { what: text.whole(metric, figure) })}
        >
          {text.value(figure)}
        </CaseLink>
      </Table.Td>
      <AdjustedCells adjusted={comparison?.adjusted} n={figure.denominator} />
      <OthersCells fromOthers={comparison?.fromOthers ?? null} />
      <Table.Td className="text-end">{range(limits?.inner)}</Table.Td>
      <Table.Td className="text-end">{range(limits?.outer)}</Table.Td>
    </Table.Tr>
  )
}

function AdjustedCells({
  adjusted,
  n,
}: {
  readonly adjusted: Comparison['adjusted'] | undefined
  readonly n: number
}) {
  const t = useT()
  const format = useFormat()
  if (adjusted === undefined) return <Table.Td colSpan={2} />
  if (adjusted.kind === 'refused' || n < MIN_PERCENT_N) {
    return (
      <Table.Td colSpan={2} className="text-end comparison-refused">
        {t(
          `comparison.refused.${adjusted.kind === 'refused' && n >= MIN_PERCENT_N ? adjusted.reason : 'few'}`,
        )}
      </Table.Td>
    )
  }
  const { value, low, high } = adjusted.estimate
  return (
    <>
      <Table.Td className="text-end">
        {format.percent(value)}{' '}
        <span className="soft">
          ({format.percent(Math.max(0, low))} – {format.percent(Math.min(1, high))})
        </span>
      </Table.Td>
      <Table.Td className="text-end">{format.percent(adjusted.covered)}</Table.Td>
    </>
  )
}

function OthersCells({ fromOthers }: Pick<Comparison, 'fromOthers'>) {
  const t = useT()
  const format = useFormat()
  if (fromOthers === null) {
    return (
      <Table.Td colSpan={2} className="text-end comparison-refused">
        {t('comparison.uncompared')}
      </Table.Td>
    )
  }
  return (
    <>
      <Table.Td className="text-end">
        {t('comparison.points', {
          value: format.points(fromOthers.value),
          low: format.points(fromOthers.low),
          high: format.points(fromOthers.high),
        })}
      </Table.Td>
      <Table.Td className="text-end comparison-verdict">
        {t(isWithinChance(fromOthers) ? 'comparison.within' : 'comparison.beyond')}
      </Table.Td>
    </>
  )
}
