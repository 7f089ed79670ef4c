import './figure-table.css'
import { Table } from '@mantine/core'
import { EXCLUSION_REASONS, type Figure, type Group, type MetricId } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { CaseLink, caseSearch } from '../cases/case-link.tsx'
import type { CaseSearch } from '../cases/case-search.ts'
import { type AgentFigure, type GroupFigure, MIN_PERCENT_N } from './figures.ts'
import type { Scope } from './scope.ts'
import type { TrendPoint } from './trend-points.ts'
import { useFigureText } from './use-figure-text.ts'

type Props = {
  readonly metric: MetricId
  /** Null where the rows are no parts of one figure. */
  readonly total: Figure | null
  readonly scope: Scope
} & (
  | { readonly by: 'month'; readonly rows: readonly TrendPoint[] }
  | { readonly by: 'agent'; readonly rows: readonly AgentFigure[] }
  | { readonly by: 'category' | 'channel'; readonly rows: readonly GroupFigure[] }
)

interface Row {
  readonly key: string
  readonly label: string
  readonly group: Group | undefined
  readonly figure: Figure
  readonly control?: Pick<TrendPoint, 'limits' | 'signals'>
}

/** A longer table scrolls under its own head, with the total kept in view. */
const MAX_WHOLE_ROWS = 20

const TITLES = {
  month: { title: 'dashboard.trend.title', column: 'dashboard.table.month' },
  agent: { title: 'dashboard.agents.title', column: 'dashboard.table.agent' },
  category: { title: 'chart.groups.category', column: 'chart.groups.column.category' },
  channel: { title: 'chart.groups.channel', column: 'chart.groups.column.channel' },
} as const

interface Labels {
  readonly month: (month: string) => string
  readonly noAgent: string
  readonly noGroup: string
}

function rowsOf(props: Props, labels: Labels): readonly Row[] {
  switch (props.by) {
    case 'month':
      return props.rows.map(({ month, figure, ...control }) => ({
        key: month,
        label: labels.month(month),
        group: { month },
        figure,
        control,
      }))
    case 'agent':
      return props.rows.map(({ agent, figure }) => ({
        key: agent ?? '',
        label: agent ?? labels.noAgent,
        group: { agent },
        figure,
      }))
    case 'category':
    case 'channel':
      return props.rows.map(({ name, figure }) => ({
        key: name ?? '',
        label: name ?? labels.noGroup,
        group: { [props.by]: name },
        figure,
      }))
  }
}

/** The same figures as the chart, as a table, with what was left out under each reason. */
export function FigureTable(props: Props) {
  const { metric, total, scope, by } = props
  const t = useT()
  const format = useFormat()
  const text = useFigureText()
  const groups = rowsOf(props, {
    month: format.month,
    noAgent: t('app.agent.none'),
    noGroup: t('chart.groups.none'),
  })
  const rows: readonly Row[] =
    total === null
      ? groups
      : [...groups, { key: 'all', label: t('dashboard.table.all'), group: undefined, figure: total }]
  const reasons = EXCLUSION_REASONS.filter((reason) =>
    rows.some(({ figure }) => (figure.excluded[reason] ?? 0) > 0),
  )

  const hasControl = rows.some(({ control }) => (control?.limits ?? null) !== null)

  function interval({ low, high, denominator }: Figure): string {
    if (low === null || high === null || denominator < MIN_PERCENT_N) return t('app.none')
    return `${format.percent(low)} – ${format.percent(high)}`
  }

  return (
    <Table.ScrollContainer
      type="native"
      minWidth={420}
      className="figure-table"
      {...(rows.length > MAX_WHOLE_ROWS ? { mah: 480 } : {})}
    >
      <Table stickyHeader highlightOnHover data-testid={`table-${metric}-${by}`}>
        <Table.Caption>
          {t('dashboard.table.caption', {
            metric: t(`metric.${metric}.name`),
            title: t(TITLES[by].title),
          })}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t(TITLES[by].column)}</Table.Th>
            <Table.Th scope="col" className="text-end">
              {t('dashboard.table.value')}
            </Table.Th>
            <Table.Th scope="col" className="text-end">
              {t('dashboard.table.numerator')}
            </Table.Th>
            <Table.Th scope="col" className="text-end">
              {t('dashboard.table.denominator')}
            </Table.Th>
            <Table.Th scope="col" className="text-end">
              {t('dashboard.table.interval')}
            </Table.Th>
            {hasControl ? (
              <>
                <Table.Th scope="col" className="text-end">
                  {t('control.limits')}
                </Table.Th>
                <Table.Th scope="col">{t('control.remark')}</Table.Th>
              </>
            ) : null}
            {reasons.map((reason) => (
              <Table.Th key={reason} scope="col" className="text-end" title={t(`reason.${reason}.why`)}>
                {t(`reason.${reason}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, label, group, figure, control }) => (
            <Table.Tr key={key} data-total={group === undefined || undefined}>
              <Table.Th scope="row" title={label}>
                {label}
              </Table.Th>
              <Table.Td className="text-end">{text.value(figure)}</Table.Td>
              <CountCell count={figure.numerator} to={caseSearch(scope, metric, 'counted', group)} />
              <CountCell count={figure.denominator} to={caseSearch(scope, metric, 'denominator', group)} />
              <Table.Td className="text-end">{interval(figure)}</Table.Td>
              {hasControl ? <ControlCells control={control} /> : null}
              {reasons.map((reason) => (
                <CountCell
                  key={reason}
                  count={figure.excluded[reason] ?? 0}
                  to={caseSearch(scope, metric, reason, group)}
                />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function CountCell({ count, to }: { readonly count: number; readonly to: CaseSearch }) {
  const format = useFormat()
  return (
    <Table.Td className="text-end">
      {count === 0 ? (
        0
      ) : (
        <CaseLink className="text-link" to={to}>
          {format.integer(count)}
        </CaseLink>
      )}
    </Table.Td>
  )
}

function ControlCells({ control }: { readonly control: Row['control'] }) {
  const t = useT()
  const format = useFormat()
  const limits = control?.limits ?? null
  return (
    <>
      <Table.Td className="text-end">
        {limits === null ? t('app.none') : `${format.percent(limits.low)} – ${format.percent(limits.high)}`}
      </Table.Td>
      <Table.Td>{control?.signals.map((signal) => t(`control.${signal}.short`)).join(', ')}</Table.Td>
    </>
  )
}
