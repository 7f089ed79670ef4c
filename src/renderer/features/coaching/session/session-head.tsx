import { Button } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { Link } from '@tanstack/react-router'
import { Play } from 'lucide-react'
import { useT } from '../../../i18n/use-t.ts'
import { useToday } from '../list/use-today.ts'
import { RemoveSession } from './remove-session.tsx'
import { SaveSign } from './save-sign.tsx'
import type { SessionInHand, SessionKeeper } from './session-keeper.ts'

interface Props {
  readonly keeper: SessionKeeper
  readonly inHand: SessionInHand
}

/** When, how far, and what can be done with the whole session. */
export function SessionHead({ keeper, inHand: { session, save } }: Props) {
  const t = useT()
  const today = useToday()
  const { id, plannedOn, stage } = session
  const isReviewed = session.document.actions.some(({ review }) => review !== null)
  return (
    <section className="card session-head" aria-label={t('session.head')}>
      <DatePickerInput
        label={t('session.date')}
        value={plannedOn}
        onChange={(date) => {
          if (date !== null) keeper.changeHead({ plannedOn: date })
        }}
        valueFormat="D MMM YYYY"
        {...(stage === 'planned' ? {} : { maxDate: today })}
        w={170}
        disabled={stage === 'closed' || isReviewed}
        // A review rests on the windows around this day.
        description={isReviewed ? t('session.date.reviewed') : null}
      />
      <div className="session-stage">
        <span className="field-label">{t('session.stage')}</span>
        <span data-testid="session-stage" data-stage={stage}>
          {t(`session.stage.${stage}`)}
        </span>
      </div>
      <SaveSign save={save} />
      <div className="session-actions">
        <RemoveSession session={session} />
        <Button
          renderRoot={(props) => <Link {...props} to="/coaching/$id/meet" params={{ id: String(id) }} />}
          variant={stage === 'planned' ? 'filled' : 'default'}
          leftSection={<Play size={15} aria-hidden />}
        >
          {t(stage === 'planned' ? 'session.meet' : 'session.meet.again')}
        </Button>
      </div>
    </section>
  )
}
