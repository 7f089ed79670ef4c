import { Table } from '@mantine/core'
import { Check, Minus } from 'lucide-react'
import type { ImportReport } from '#shared/ipc/contract.ts'
import { METRIC_IDS } from '#shared/metrics/definition.ts'
import { useT } from '../../i18n/use-t.ts'
import { missingText } from './missing-text.ts'

interface Props {
  readonly support: Pick<ImportReport, 'unsupported'>
  readonly caption: string
}

/** Every figure: whether an import can feed it, and else which column that would take. */
export function SupportTable({ support, caption }: Props) {
  const t = useT()
  return (
    <Table className="import-support">
      <Table.Caption>{caption}</Table.Caption>
      <Table.Tbody>
        {METRIC_IDS.map((metric) => {
          const missing = support.unsupported.find((one) => one.metric === metric)?.missing
          return (
            <Table.Tr key={metric} data-testid={`support-${metric}`} data-supported={missing === undefined}>
              <Table.Th scope="row">
                {missing === undefined ? (
                  <Check size={15} className="import-done" aria-hidden />
                ) : (
                  <Minus size={15} className="import-warned" aria-hidden />
                )}
                {t(`metric.${metric}.name`)}
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
