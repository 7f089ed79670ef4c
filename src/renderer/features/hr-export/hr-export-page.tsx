import './hr-export.css'
import { Button, Loader, SegmentedControl, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { dateOfInstant } from '#shared/time/zoned-dates.ts'
import { failureOf } from '../../data/call.ts'
import { type DataCalendar, defaultPreset, presetRange } from '../../data/period.ts'
import {
  type HrExportInput,
  useHrExport,
  useHrPreview,
  useSettings,
  useWorkspace,
} from '../../data/queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { Page } from '../../ui/page.tsx'
import { CsvPreview } from './csv-preview.tsx'
import { HrOptions } from './hr-options.tsx'
import { SavedFiles } from './saved-files.tsx'

export function HrExportPage() {
  const t = useT()
  const { data: workspace } = useWorkspace()
  const timeZone = useSettings().timeZone ?? 'UTC'
  if (workspace.kind !== 'ready') return null
  const { asOf, firstDate, lastDate } = workspace
  if (asOf === null || firstDate === null || lastDate === null) {
    return (
      <Page title={t('hr.title')} lead={t('hr.lead')}>
        <EmptyState title={t('hr.needsCases')} text={t('hr.needsCases.text')}>
          <Link className="text-link" to="/imports">
            {t('welcome.import.action')}
          </Link>
        </EmptyState>
      </Page>
    )
  }
  return <Export calendar={{ asOfDate: dateOfInstant(Date.parse(asOf), timeZone), firstDate, lastDate }} />
}

function Export({ calendar }: { readonly calendar: DataCalendar }) {
  const t = useT()
  const [input, setInput] = useState<HrExportInput>(() => ({
    ...presetRange(defaultPreset(calendar), calendar),
    delimiter: ',',
    names: false,
    includeClosure: false,
  }))
  const [view, setView] = useState('table')
  const preview = useHrPreview(input)
  const save = useHrExport()

  return (
    <Page title={t('hr.title')} lead={t('hr.lead')}>
      <div className="hr-columns">
        <HrOptions
          input={input}
          calendar={calendar}
          onChange={(next) => {
            save.reset()
            setInput(next)
          }}
        />
        <section className="card hr-contents">
          <strong>{t('hr.contains.title')}</strong>
          <p>{t('hr.contains.yes')}</p>
          <strong>{t('hr.contains.never.title')}</strong>
          <p>{t('hr.contains.never')}</p>
          <p>{t('hr.contains.decision')}</p>
        </section>
      </div>
      <div className="hr-save">
        <Button
          disabled={preview.data === undefined || preview.data.rows === 0}
          loading={save.isPending}
          onClick={() => save.mutate(input)}
        >
          {t('hr.save')}
        </Button>
      </div>
      {save.error === null ? null : <FailureAlert failure={failureOf(save.error)} />}
      {save.data == null ? null : <SavedFiles files={save.data.files} />}
      <section aria-labelledby="hr-preview-title">
        <div className="hr-preview-head">
          <Title order={2} id="hr-preview-title">
            {t('hr.preview')}
          </Title>
          <SegmentedControl
            size="xs"
            aria-label={t('hr.preview')}
            value={view}
            onChange={setView}
            data={[
              { value: 'table', label: t('hr.preview.table') },
              { value: 'text', label: t('hr.preview.text') },
            ]}
          />
        </div>
        {preview.error === null ? null : (
          <FailureAlert failure={failureOf(preview.error)} onRetry={() => void preview.refetch()} />
        )}
        {preview.isLoading ? <Loader aria-label={t('app.loading')} /> : null}
        {preview.data === undefined ? null : preview.data.rows === 0 ? (
          <p className="soft">{t('hr.preview.empty')}</p>
        ) : (
          <>
            <p className="soft">{t('hr.preview.rows', { rows: preview.data.rows })}</p>
            <CsvPreview csv={preview.data.csv} delimiter={input.delimiter} asText={view === 'text'} />
          </>
        )}
      </section>
    </Page>
  )
}
