import type { FilesReport } from '#shared/ipc/contract.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { ImportResult } from './import-result.tsx'
import { LeftOutList } from './left-out-list.tsx'

/** What importing some files did: a report for each import they made, and what could not be imported. */
export function FilesResult({ report }: { readonly report: FilesReport }) {
  const t = useT()
  return (
    <div className="import-results">
      {report.failure === null ? null : (
        <FailureAlert
          failure={report.failure}
          title={t('imports.result.otherFailed')}
          after={t('imports.result.otherFailed.text')}
        />
      )}
      {report.imports.map((each, index) => (
        <ImportResult key={each.id ?? index} report={each} />
      ))}
      {report.leftOut.length === 0 ? null : (
        <section className="card import-form">
          <LeftOutList leftOut={report.leftOut} />
        </section>
      )}
    </div>
  )
}
