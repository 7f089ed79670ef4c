import { Loader } from '@mantine/core'
import { failureOf } from '../../data/call.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { FilePreview } from './file-preview.tsx'
import { optionsOf, rangeOf } from './hr-draft.ts'
import type { StepProps } from './hr-wizard.tsx'
import { ScanResult } from './scan-result.tsx'
import { StepFrame } from './step-frame.tsx'
import { useHrExport, useHrPreview } from './use-hr.ts'

const NEVER = ['customers', 'texts', 'notes', 'techniques', 'ranks'] as const

export function PreviewStep({ draft, calendar, members, onChange, onBack }: StepProps) {
  const t = useT()
  const preview = useHrPreview(optionsOf(draft, calendar, members))
  const save = useHrExport()
  const { data } = preview
  const figures = data?.files.find(({ part }) => part === 'figures')
  const isEmpty = figures?.rows === 0
  const isBlocked = data?.scan.findings.some(({ isBlocking }) => isBlocking) ?? false

  return (
    <StepFrame
      title={t('hr.preview.title')}
      nextLabel={t('hr.save')}
      hint={t('hr.save.where')}
      problem={isBlocked ? t('hr.scan.blocked') : null}
      canGoOn={data !== undefined && !preview.isFetching && !isEmpty}
      isBusy={save.isPending}
      onBack={onBack}
      onNext={() => {
        if (data === undefined) return
        save.mutate(
          { exportId: data.exportId, ...rangeOf(draft, calendar) },
          {
            onSuccess: (saved) => {
              if (saved !== null) onChange({ saved: saved.files, step: 'saved' })
            },
          },
        )
      }}
    >
      {save.error === null ? null : <FailureAlert failure={failureOf(save.error)} />}
      {preview.error === null ? null : (
        <FailureAlert failure={failureOf(preview.error)} onRetry={() => void preview.refetch()} />
      )}
      {preview.isLoading ? <Loader aria-label={t('hr.preview.loading')} /> : null}
      {data === undefined || figures === undefined ? null : isEmpty ? (
        <p className="soft">{t('hr.preview.empty')}</p>
      ) : (
        <>
          <div className="hr-columns">
            <ScanResult scan={data.scan}>
              <p>
                {t('hr.preview.summary', { agents: data.agents, figures: figures.rows })}{' '}
                {data.smallFigures === 0 ? null : t('hr.preview.small', { count: data.smallFigures })}{' '}
                {t('hr.contains.decision')}
              </p>
            </ScanResult>
            <section className="card hr-card hr-never">
              <strong>{t('hr.contains.never.title')}</strong>
              <ul>
                {NEVER.map((each) => (
                  <li key={each}>{t(`hr.contains.never.${each}`)}</li>
                ))}
              </ul>
            </section>
          </div>
          <FilePreview files={data.files} delimiter={draft.delimiter} />
        </>
      )}
    </StepFrame>
  )
}
