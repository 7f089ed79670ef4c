import './welcome.css'
import { Button, Text, Title } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { LockKeyhole } from 'lucide-react'
import { useEffect } from 'react'
import {
  chooseImportFiles,
  dismissImport,
  isBusy as isImporting,
  loadSample,
  useImportJob,
} from '../../data/import-job.ts'
import { useT } from '../../i18n/use-t.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'

/** What a new workspace shows first. */
export function WelcomePage() {
  const t = useT()
  const navigate = useNavigate()
  const job = useImportJob()
  const isBusy = isImporting(job)
  useEffect(() => {
    document.title = t('app.name')
  }, [t])

  async function explore() {
    if ((await loadSample()) === null) return
    dismissImport()
    await navigate({ to: '/dashboard' })
  }
  async function importCases() {
    await navigate({ to: '/imports' })
    await chooseImportFiles()
  }

  return (
    <div className="full-page">
      <div className="welcome">
        <BrandMark size={40} />
        <Title order={1} mt="md" size={28}>
          {t('welcome.title')}
        </Title>
        <Text mt="xs" size="lg" c="dimmed">
          {t('welcome.lead')}
        </Text>
        {job.state === 'failed' ? (
          <FailureAlert failure={job.failure} after={t('imports.failed.unchanged')} />
        ) : null}
        <div className="welcome-choices">
          <section className="card">
            <Title order={2}>{t('welcome.sample.title')}</Title>
            <Text c="dimmed">{t('welcome.sample.text')}</Text>
            <Button variant="default" loading={isBusy} onClick={() => void explore()}>
              {t('welcome.sample.action')}
            </Button>
          </section>
          <section className="card">
            <Title order={2}>{t('welcome.import.title')}</Title>
            <Text c="dimmed">{t('welcome.import.text')}</Text>
            <Button disabled={isBusy} onClick={() => void importCases()}>
              {t('welcome.import.action')}
            </Button>
          </section>
        </div>
        <div role="status" className="soft">
          {isBusy ? t('welcome.sample.loading') : ''}
        </div>
        <section className="welcome-privacy">
          <LockKeyhole size={18} aria-hidden />
          <div>
            <strong>{t('welcome.privacy.title')}</strong>
            <div className="soft">{t('welcome.privacy.text')}</div>
          </div>
        </section>
      </div>
    </div>
  )
}
