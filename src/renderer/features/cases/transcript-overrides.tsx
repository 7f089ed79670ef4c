import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import type { Override } from '#shared/ipc/override-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useTakeBackOverride } from '../../data/override-queries.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

/** What supervisors overruled on the case, with reason and date; each can be taken back. */
export function TranscriptOverrides({ detail: { overrides } }: { readonly detail: CaseDetail }) {
  const t = useT()
  const takeBack = useTakeBackOverride()
  if (overrides.length === 0) return null
  return (
    <div className="transcript-overrides" data-testid="overrides">
      <h3>{t('transcript.overrides')}</h3>
      {takeBack.error === null ? null : <FailureAlert failure={failureOf(takeBack.error)} />}
      <ul>
        {overrides.map((override) => (
          <OverrideRow
            key={override.id}
            override={override}
            onTakeBack={() =>
              takeBack.mutate(override.id, {
                onSuccess: () => notifications.show({ message: t('transcript.override.takenBack') }),
              })
            }
          />
        ))}
      </ul>
      <p className="soft small">{t('transcript.overrides.note')}</p>
    </div>
  )
}

interface RowProps {
  readonly override: Override
  readonly onTakeBack: () => void
}

function OverrideRow({ override, onTakeBack }: RowProps) {
  const t = useT()
  const format = useFormat()
  const { action, words, reason, madeAtMs, place } = override
  const technique = t(`case.finding.${override.technique}`)
  const isNeedless = action === 'strike' && place !== null && !override.isFound
  return (
    <li data-applies={place !== null && !isNeedless}>
      <div>
        <strong>{t(`transcript.override.${action}`, { technique })}</strong> <q dir="auto">{words}</q>
        <div className="soft small">
          {t('transcript.override.reason', { reason, date: format.instant(madeAtMs) })}
        </div>
        {place === null ? <div className="small">{t('transcript.override.wordsGone')}</div> : null}
        {isNeedless ? <div className="small">{t('transcript.override.notFound')}</div> : null}
      </div>
      <Button
        variant="default"
        size="compact-xs"
        aria-label={t('transcript.override.takeBack.of', { technique, words })}
        onClick={onTakeBack}
      >
        {t('transcript.override.takeBack')}
      </Button>
    </li>
  )
}
