import { Table, Title } from '@mantine/core'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ImportReport } from '#shared/ipc/contract.ts'
import { METRIC_IDS } from '#shared/metrics/definition.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { OWN_SYSTEM } from '../../ui/system-name.ts'
import { RejectTable } from './reject-table.tsx'
import { warningText } from './warning-text.ts'

const COUNTS = ['rows', 'inserted', 'updated', 'unchanged', 'rejected'] as const

/** What an import did, row by row where something was refused, and what its file can answer. */
export function ImportResult({ report }: { readonly report: ImportReport }) {
  const t = useT()
  const format = useFormat()
  const seconds = format.seconds(report.seconds)
  const isUseless = report.rows > 0 && report.rejected === report.rows
  return (
    <section className="card import-form" aria-labelledby="import-result-title" data-testid="import-result">
      <div role="status">
        <Title order={2} id="import-result-title" className="import-file">
          {isUseless ? (
            <TriangleAlert size={19} className="import-warned" aria-hidden />
          ) : (
            <CircleCheck size={19} className="import-done" aria-hidden />
          )}
          {t(isUseless ? 'imports.result.rejectedAll' : 'imports.result.title', { file: report.file })}
        </Title>
        <p className="soft">
          {t('imports.result.recognised', {
            system: report.system === OWN_SYSTEM ? t('imports.result.ownFormat') : report.system,
            format: report.format.toUpperCase(),
            encoding: report.encoding.toUpperCase(),
          })}{' '}
          {report.asOf === null ? null : `${t('app.asOf', { instant: format.isoInstant(report.asOf) })}. `}
          {seconds === null ? t('imports.result.instantly') : t('imports.result.seconds', { seconds })}
        </p>
      </div>
      <dl className="import-counts">
        {COUNTS.map((count) => (
          <div key={count} data-testid={`import-${count}`} data-count={report[count]}>
            <dt>{t(`imports.result.${count}`)}</dt>
            <dd>{format.integer(report[count])}</dd>
          </div>
        ))}
      </dl>
      {report.warnings.length === 0 ? null : (
        <div>
          <h3>{t('imports.result.warnings')}</h3>
          <ul className="import-warnings">
            {report.warnings.map((warning) => (
              <li key={warning.code}>{warningText(warning, t)}</li>
            ))}
          </ul>
        </div>
      )}
      {report.rejected === 0 || report.id === null ? null : (
        <div>
          <h3>{t('imports.result.rejects')}</h3>
          <RejectTable importId={report.id} />
        </div>
      )}
      <Support report={report} />
    </section>
  )
}

function Support({ report }: { readonly report: ImportReport }) {
  const t = useT()
  return (
    <Table className="import-support">
      <Table.Caption>{t('imports.result.supports')}</Table.Caption>
      <Table.Tbody>
        {METRIC_IDS.map((metric) => {
          const missing = report.unsupported.find((one) => one.metric === metric)?.missing
          return (
            <Table.Tr key={metric}>
              <Table.Th scope="row">{t(`metric.${metric}.name`)}</Table.Th>
              <Table.Td className={missing === undefined ? undefined : 'import-warned'}>
                {missing === undefined
                  ? t('imports.result.supported')
                  : t('imports.result.missing', { column: missing })}
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
