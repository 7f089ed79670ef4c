import { Button, Progress, Title } from '@mantine/core'
import type { ChosenFile, ImportProgress } from '#shared/ipc/contract.ts'
import { cancelImport } from '../../data/import-job.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { ProgressFigures } from './progress-figures.tsx'

interface Props {
  readonly files: readonly ChosenFile[]
  readonly progress: ImportProgress | null
}

/** While files are looked at: how far that is, and the way out. */
export function LookingCard({ files, progress }: Props) {
  const t = useT()
  const format = useFormat()
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const share = progress === null || progress.bytesTotal === 0 ? 0 : progress.bytesRead / progress.bytesTotal
  const [only] = files
  const title =
    only !== undefined && files.length === 1
      ? t('review.looking.one', { file: only.name })
      : t('review.looking.several', { files: files.length })
  return (
    <section className="card import-form" aria-labelledby="import-looking-title" data-testid="import-looking">
      <Title order={2} id="import-looking-title" className="import-title">
        {title}
      </Title>
      <Progress.Root size="lg">
        <Progress.Section
          value={share === 0 ? 100 : share * 100}
          aria-label={title}
          animated={share === 0}
          striped={share === 0}
        />
      </Progress.Root>
      <div className="import-figures soft">
        <strong role="status">{t('review.looking.text', { size: format.bytes(bytes) })}</strong>
        {progress === null ? null : <ProgressFigures progress={progress} />}
      </div>
      <Button variant="default" onClick={() => void cancelImport()}>
        {t('app.cancel')}
      </Button>
    </section>
  )
}
