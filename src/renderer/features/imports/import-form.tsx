import { Alert, Button, Select, Text } from '@mantine/core'
import { DateTimePicker } from '@mantine/dates'
import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { type ChosenFile, chooseImportFile, startImport } from '../../data/import-job.ts'
import { useSettings, useWorkspace } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { TIME_ZONES } from '../../ui/time-zones.ts'
import { isoOfLocal } from './as-of.ts'

/** Which file, and what the file cannot say of itself. */
export function ImportForm({ file }: { readonly file: ChosenFile | null }) {
  const t = useT()
  const format = useFormat()
  const settings = useSettings()
  const { data: workspace } = useWorkspace()
  const isSample = workspace.kind === 'ready' && workspace.isSample
  const [timeZone, setTimeZone] = useState<string | null>(null)
  const [asOf, setAsOf] = useState<string | null>(null)
  const clock = timeZone ?? settings.timeZone ?? 'UTC'

  if (file === null) {
    return (
      <section className="card import-drop">
        <FileUp size={30} strokeWidth={1.4} aria-hidden />
        <Text fw={600}>{t('imports.drop.title')}</Text>
        <Text c="dimmed">{t('imports.drop.text')}</Text>
        <Button onClick={() => void chooseImportFile()}>{t('imports.choose')}</Button>
      </section>
    )
  }
  return (
    <form
      className="card import-form"
      onSubmit={(event) => {
        event.preventDefault()
        void startImport(file.name, {
          token: file.token,
          timeZone,
          asOf: asOf === null ? null : isoOfLocal(asOf, clock),
        })
      }}
    >
      <div className="import-file">
        <FileUp size={20} strokeWidth={1.6} aria-hidden />
        <strong>{t('imports.chosen', { name: file.name, size: format.bytes(file.bytes) })}</strong>
        <Button variant="subtle" size="compact-sm" onClick={() => void chooseImportFile()}>
          {t('imports.chooseAnother')}
        </Button>
      </div>
      {isSample ? <Alert>{t('imports.sample')}</Alert> : null}
      <div className="import-options">
        <Select
          label={t('imports.timeZone')}
          description={t('imports.timeZone.help')}
          placeholder={t('imports.timeZone.none')}
          data={TIME_ZONES}
          value={timeZone}
          onChange={setTimeZone}
          searchable
          clearable
          limit={100}
        />
        <DateTimePicker
          label={t('imports.asOf')}
          description={t('imports.asOf.help', { timeZone: clock })}
          valueFormat="D MMM YYYY, HH:mm"
          value={asOf}
          onChange={setAsOf}
          clearable
        />
      </div>
      <Button type="submit">{t('imports.start')}</Button>
    </form>
  )
}
