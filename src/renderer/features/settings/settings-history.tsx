import { useSettingsHistory } from '../../data/queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { failureOf } from '../../data/call.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

const SHOWN = 10

/** Which settings held since when, so that a figure on paper can be traced to the settings that made it. */
export function SettingsHistory() {
  const t = useT()
  const format = useFormat()
  const { data, error } = useSettingsHistory()
  if (error !== null) return <FailureAlert failure={failureOf(error)} />
  if (data === undefined) return null
  if (data.versions.length === 0) return <p className="soft">{t('settings.history.none')}</p>
  return (
    <ol className="settings-history">
      {data.versions.slice(0, SHOWN).map(({ version, sinceMs, settings }) => (
        <li key={version}>
          <strong>{t('settings.history.version', { version })}</strong>{' '}
          <span className="soft">{t('settings.history.since', { instant: format.instant(sinceMs) })}</span>
          <div className="small">
            {t('settings.history.values', {
              window: settings.windowDays,
              category: settings.repeatCategory,
              policy: String(settings.followUpPolicy),
              grace: settings.followUpGraceDays,
              zone: settings.timeZone ?? 'UTC',
              week: settings.weekStart,
              hours: String(settings.businessHours !== null),
            })}
          </div>
        </li>
      ))}
    </ol>
  )
}
