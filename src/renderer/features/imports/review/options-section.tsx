import { DateTimePicker } from '@mantine/dates'
import { useState } from 'react'
import { changeChoices, type ImportChoices } from '../../../data/import-job.ts'
import { useSettings } from '../../../data/queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { isoOfLocal } from '../as-of.ts'
import { ZoneSelect } from './zone-select.tsx'

/** What the files may not say of themselves: the zone of their times, and the moment they were exported. */
export function OptionsSection({ choices }: { readonly choices: ImportChoices }) {
  const t = useT()
  const settings = useSettings()
  const [shown, setShown] = useState<string | null>(null)
  const clock = choices.timeZone ?? settings.timeZone ?? 'UTC'
  return (
    <div className="import-options">
      <ZoneSelect
        label={t('imports.timeZone')}
        description={t('imports.timeZone.help')}
        placeholder={t('imports.timeZone.none')}
        value={choices.timeZone}
        onChange={(timeZone) => changeChoices((old) => ({ ...old, timeZone }))}
      />
      <DateTimePicker
        label={t('imports.asOf')}
        description={t('imports.asOf.help', { timeZone: clock })}
        valueFormat="D MMM YYYY, HH:mm"
        value={shown}
        onChange={(local) => {
          setShown(local)
          changeChoices((old) => ({ ...old, asOf: local === null ? null : isoOfLocal(local, clock) }))
        }}
        clearable
      />
    </div>
  )
}
