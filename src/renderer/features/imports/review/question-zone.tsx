import { Button } from '@mantine/core'
import { changeChoices, type ImportChoices } from '../../../data/import-job.ts'
import { useSettings } from '../../../data/queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { TIME_ZONES } from '../../../ui/time-zones.ts'
import { ZoneSelect } from './zone-select.tsx'

/** In which zone times without offset are. */
export function ZoneQuestion({ choices: { timeZone } }: { readonly choices: ImportChoices }) {
  const t = useT()
  const settings = useSettings()
  const ofComputer = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const choose = (zone: string | null) => changeChoices((old) => ({ ...old, timeZone: zone }))
  return (
    <>
      <h3>{t('review.zone.question')}</h3>
      <p className="soft">{t('review.zone.why')}</p>
      <div className="review-answer">
        <ZoneSelect
          label={t('review.zone.label')}
          placeholder={t('review.zone.none')}
          value={timeZone}
          onChange={choose}
        />
        {timeZone === null && TIME_ZONES.includes(ofComputer) ? (
          <Button variant="default" onClick={() => choose(ofComputer)}>
            {t('review.zone.ofComputer', { timeZone: ofComputer })}
          </Button>
        ) : null}
      </div>
      {timeZone !== null && timeZone === settings.timeZone ? (
        <p className="soft small">{t('review.zone.ofWorkspace')}</p>
      ) : null}
    </>
  )
}
