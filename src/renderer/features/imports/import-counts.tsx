import type { ImportReport } from '#shared/ipc/contract.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { warningText } from './warning-text.ts'

const COUNTS = ['rows', 'inserted', 'updated', 'unchanged', 'rejected'] as const

interface CountsProps {
  readonly report: ImportReport
  /** Begins the test ids of the counts. */
  readonly testId: string
}

/** What became, or would become, of the rows. */
export function ImportCounts({ report, testId }: CountsProps) {
  const t = useT()
  const format = useFormat()
  return (
    <dl className="import-counts">
      {COUNTS.map((count) => (
        <div key={count} data-testid={`${testId}-${count}`} data-count={report[count]}>
          <dt>{t(`imports.result.${count}`)}</dt>
          <dd className={count === 'rejected' && report.rejected > 0 ? 'import-warned' : undefined}>
            {format.integer(report[count])}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface WarningsProps {
  readonly warnings: ImportReport['warnings']
}

export function WarningList({ warnings }: WarningsProps) {
  const t = useT()
  if (warnings.length === 0) return null
  return (
    <div>
      <h3>{t('imports.result.warnings')}</h3>
      <ul className="import-warnings">
        {warnings.map((warning) => (
          <li key={warning.code}>{warningText(warning, t)}</li>
        ))}
      </ul>
    </div>
  )
}
