import './imports.css'
import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { dismissImport, useImportJob } from '../../data/import-job.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { DropZone } from './drop-zone.tsx'
import { ImportForm } from './import-form.tsx'
import { ImportHistory } from './import-history.tsx'
import { ImportProgressCard } from './import-progress.tsx'
import { ImportResult } from './import-result.tsx'

export function ImportsPage() {
  const t = useT()
  return (
    <DropZone>
      <Page title={t('imports.title')} lead={t('imports.lead')}>
        <CurrentImport />
        <ImportHistory />
      </Page>
    </DropZone>
  )
}

function CurrentImport() {
  const t = useT()
  const job = useImportJob()
  switch (job.state) {
    case 'idle':
      return <ImportForm file={null} />
    case 'chosen':
      return <ImportForm key={job.file.token} file={job.file} />
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
          <ImportForm file={null} />
        </>
      )
    case 'done':
      return (
        <>
          <ImportResult report={job.report} />
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
