import { Button, Progress, Title } from '@mantine/core'
import { cancelImport, type ImportJob } from '../../data/import-job.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'

interface Props {
  readonly job: Extract<ImportJob, { state: 'running' }>
}

/** What the running import does now, how far it is, how fast, and how long it will take. */
export function ImportProgressCard({ job: { file, progress, cancelling } }: Props) {
  const t = useT()
  const format = useFormat()
  const phase = progress === null ? t('imports.progress.starting') : t(`imports.progress.${progress.phase}`)
  const share = progress === null || progress.bytesTotal === 0 ? 0 : progress.bytesRead / progress.bytesTotal
  const title = file === null ? t('welcome.sample.loading') : t('imports.progress.title', { file })
  const secondsLeft = progress?.secondsLeft ?? null

  return (
    <section
      className="card import-form"
      aria-labelledby="import-progress-title"
      data-testid="import-progress"
    >
      <Title order={2} id="import-progress-title">
        {title}
      </Title>
      <Progress.Root size="lg">
        <Progress.Section value={share * 100} aria-label={title} animated={share === 0} />
      </Progress.Root>
      <div className="import-figures soft">
        <strong role="status">{cancelling ? t('imports.progress.cancelling') : phase}</strong>
        {progress === null ? null : (
          <>
            <span>{t('imports.progress.rows', { rows: progress.rows })}</span>
            <span>
              {t('imports.progress.bytes', {
                read: format.bytes(progress.bytesRead),
                total: format.bytes(progress.bytesTotal),
              })}
            </span>
            <span>{t('imports.progress.rate', { rate: Math.round(progress.rowsPerSecond) })}</span>
          </>
        )}
        {secondsLeft === null ? null : (
          <span>
            {t('imports.progress.left', {
              minutes: Math.floor(Math.ceil(secondsLeft) / 60),
              seconds: Math.ceil(secondsLeft) % 60,
            })}
          </span>
        )}
      </div>
      <Button variant="default" disabled={cancelling} onClick={() => void cancelImport()}>
        {t('app.cancel')}
      </Button>
    </section>
  )
}
