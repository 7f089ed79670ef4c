import { Button, Progress, Title } from '@mantine/core'
import { cancelImport, type ImportJob } from '../../data/import-job.ts'
import { useT } from '../../i18n/use-t.ts'
import { ProgressFigures } from './progress-figures.tsx'

interface Props {
  readonly job: Extract<ImportJob, { state: 'running' }>
}

/** What the running import does now, how far it is, how fast, and how long it will take. */
export function ImportProgressCard({ job: { files, progress, cancelling } }: Props) {
  const t = useT()
  const phase = progress === null ? t('imports.progress.starting') : t(`imports.progress.${progress.phase}`)
  const share = progress === null || progress.bytesTotal === 0 ? 0 : progress.bytesRead / progress.bytesTotal
  const title =
    files.length === 0 ? t('welcome.sample.loading') : t('imports.progress.title', { file: files.join(', ') })

  return (
    <section
      className="card import-form"
      aria-labelledby="import-progress-title"
      data-testid="import-progress"
    >
      <Title order={2} id="import-progress-title" className="import-title">
        {title}
      </Title>
      <Progress.Root size="lg">
        <Progress.Section value={share * 100} aria-label={title} animated={share === 0} />
      </Progress.Root>
      <div className="import-figures soft">
        <strong role="status">{cancelling ? t('imports.progress.cancelling') : phase}</strong>
        {progress === null ? null : <ProgressFigures progress={progress} />}
      </div>
      <Button variant="default" disabled={cancelling} onClick={() => void cancelImport()}>
        {t('app.cancel')}
      </Button>
    </section>
  )
}
