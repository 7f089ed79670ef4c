import { Table } from '@mantine/core'
import { Check, Minus } from 'lucide-react'
import type { ImportReport } from '#shared/ipc/contract.ts'
import { METRIC_IDS, type MetricId } from '#shared/metrics/definition.ts'
import { metricById } from '#shared/metrics/registry.ts'
import { useT } from '../../i18n/use-t.ts'
import { missingText } from './missing-text.ts'

interface Props {
  readonly support: Pick<ImportReport, 'unsupported'>
  readonly caption: string
}

/** Figures that all need the same columns, in one line: every other one, and all those of techniques. */
interface Line {
  readonly id: MetricId | 'technique'
  readonly metrics: readonly MetricId[]
}

const isTechnique = (metric: MetricId): boolean => metricById(metric).theme === 'technique'
const LINES: readonly Line[] = [
  ...METRIC_IDS.filter((metric) => !isTechnique(metric)).map((metric): Line => ({
    id: metric,
    metrics: [metric],
  })),
  { id: 'technique', metrics: METRIC_IDS.filter(isTechnique) },
]

/** Every figure: whether an import can feed it, and else which column that would take. */
export function SupportTable({ support, caption }: Props) {
  const t = useT()
  return (
    <Table className="import-support">
      <Table.Caption>{caption}</Table.Caption>
      <Table.Tbody>
        {LINES.map(({ id, metrics }) => {
          const missing = support.unsupported.find(({ metric }) =>
            metrics.some((one) => one === metric),
          )?.missing
          return (
            <Table.Tr key={id} data-testid={`support-${id}`} data-supported={missing === undefined}>
              <Table.Th scope="row">
                {missing === undefined ? (
                  <Check size={15} className="import-done" aria-hidden />
                ) : (
                  <Minus size={15} className="import-warned" aria-hidden />
                )}
                {id === 'technique'
                  ? t('techniques.figures.name', { count: metrics.length })
                  : t(`metric.${id}.name`)}
              </Table.Th>
              <Table.Td className={missing === undefined ? 'soft' : undefined}>
                {missing === undefined
                  ? t('imports.result.supported')
                  : t('imports.result.missing', { column: missingText(missing, t) })}
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}

/** How many of the figures an import can feed. */
export function supportedCount({ unsupported }: Props['support']): number {
  return METRIC_IDS.filter((metric) => unsupported.every((one) => one.metric !== metric)).length
}
