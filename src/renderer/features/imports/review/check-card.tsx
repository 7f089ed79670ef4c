import { Progress, Title } from '@mantine/core'
import type { ImportCheck } from '../../../data/import-job.ts'
import { useT } from '../../../i18n/use-t.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { ImportCounts, WarningList } from '../import-counts.tsx'
import { LeftOutList } from '../left-out-list.tsx'
import { ProgressFigures } from '../progress-figures.tsx'
import { RejectRows } from '../reject-rows.tsx'

/** What the import would do, as trying it has shown. */
export function CheckCard({ check }: { readonly check: ImportCheck }) {
  const t = useT()
  switch (check.state) {
    case 'none':
      return null
    case 'failed':
      return <FailureAlert failure={check.failure} after={t('imports.failed.unchanged')} />
    case 'running': {
      const { progress, cancelling } = check
      const share =
        progress === null || progress.bytesTotal === 0 ? 1 : progress.bytesRead / progress.bytesTotal
      return (
        <section className="card import-form" aria-label={t('review.check.running')}>
          <strong role="status">
            {t(cancelling ? 'imports.progress.cancelling' : 'review.check.running')}
          </strong>
          <Progress.Root size="md">
            <Progress.Section value={share * 100} aria-label={t('review.check.running')} animated />
          </Progress.Root>
          {progress === null ? null : (
            <div className="import-figures soft">
              <ProgressFigures progress={progress} />
            </div>
          )}
        </section>
      )
    }
    case 'done':
      return (
        <section className="card import-form" aria-labelledby="import-check-title" data-testid="import-check">
          <div role="status">
            <Title order={2} id="import-check-title">
              {t('review.check.title')}
            </Title>
            <p className="soft">{t('review.check.text')}</p>
          </div>
          {check.report.failure === null ? null : (
            <FailureAlert failure={check.report.failure} title={t('review.check.otherFailed')} />
          )}
          {check.report.imports.map((report, index) => (
            <div key={index} className="review-checked">
              {check.report.imports.length === 1 ? null : (
                <h3>
                  <bdi>{report.file}</bdi>
                </h3>
              )}
              <ImportCounts report={report} testId="check" />
              <WarningList warnings={report.warnings} />
              {report.rejects.length === 0 ? null : (
                <details>
                  <summary>{t('review.check.rejects', { shown: report.rejects.length })}</summary>
                  <RejectRows rows={report.rejects} />
                </details>
              )}
            </div>
          ))}
          {check.report.leftOut.length === 0 ? null : <LeftOutList leftOut={check.report.leftOut} />}
        </section>
      )
  }
}
