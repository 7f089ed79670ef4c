import './imports.css'
import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { dismissImport, reviewAgain, useImportJob } from '../../data/import-job.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { DropZone } from './drop-zone.tsx'
import { FileChooser } from './file-chooser.tsx'
import { FilesResult } from './files-result.tsx'
import { ImportHistory } from './import-history.tsx'
import { ImportProgressCard } from './import-progress.tsx'
import { LookingCard } from './looking-card.tsx'
import { ProfilesPanel } from './profiles-panel.tsx'
import { ImportReviewPanel } from './review/review-panel.tsx'

export function ImportsPage() {
  const t = useT()
  return (
    <DropZone>
      <Page title={t('imports.title')} lead={t('imports.lead')}>
        <CurrentImport />
        <ImportHistory />
        <ProfilesPanel />
      </Page>
    </DropZone>
  )
}

function CurrentImport() {
  const t = useT()
  const job = useImportJob()
  switch (job.state) {
    case 'idle':
      return <FileChooser />
    case 'looking':
      return <LookingCard files={job.files} progress={job.progress} />
    case 'review':
      return <ImportReviewPanel key={job.files.map(({ token }) => token).join()} review={job} />
    case 'running':
      return <ImportProgressCard job={job} />
    case 'failed':
      return (
        <>
          <FailureAlert
            failure={job.failure}
            title={t(job.failure.code === 'cancelled' ? 'imports.cancelled.title' : 'imports.failed.title')}
            after={t('imports.failed.unchanged')}
          />
          {job.review === null ? null : (
            <Button mt="sm" variant="default" onClick={reviewAgain}>
              {t('imports.failed.back')}
            </Button>
          )}
          <FileChooser />
        </>
      )
    case 'done':
      return (
        <>
          <FilesResult report={job.report} />
          <Group mt="md">
            <Link to="/dashboard" className="text-link">
              {t('imports.result.toDashboard')}
            </Link>
            <Button variant="default" onClick={dismissImport}>
              {t('imports.result.another')}
            </Button>
          </Group>
        </>
      )
  }
}
