import { Button, Title } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CoachingSession } from '#shared/coaching/session.ts'
import { failureOf } from '../../../data/call.ts'
import { useCreateSession, useSaveSession } from '../../../data/coaching-queries.ts'
import { addDays } from '../../../data/period.ts'
import { useT } from '../../../i18n/use-t.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { carriedActions } from './action-state.ts'

interface Props {
  readonly session: CoachingSession
  readonly today: string
}

const USUAL_DAYS_AHEAD = 28

/** Plans the next one-on-one with the agent, with the actions that go on. */
export function FollowUpSession({ session, today }: Props) {
  const t = useT()
  const navigate = useNavigate()
  const create = useCreateSession()
  const save = useSaveSession()
  const [on, setOn] = useState(() => addDays(today, USUAL_DAYS_AHEAD))
  const actions = carriedActions(session.document.actions, () => crypto.randomUUID())
  const error = create.error ?? save.error

  async function plan(): Promise<void> {
    const made = await create.mutateAsync({ agent: session.agent, plannedOn: on })
    if (actions.length > 0) {
      const { id, revision, plannedOn, stage, document } = made
      await save.mutateAsync({ id, revision, plannedOn, stage, document: { ...document, actions } })
    }
    await navigate({ to: '/coaching/$id', params: { id: String(made.id) } })
  }

  return (
    <section className="card follow-up-session" aria-labelledby="follow-up-session">
      <Title order={2} id="follow-up-session">
        {t('actionReview.next')}
      </Title>
      <p className="soft">{t('actionReview.next.text', { actions: actions.length })}</p>
      <div className="follow-up-fields">
        <DatePickerInput
          label={t('oneOnOnes.new.on')}
          valueFormat="D MMM YYYY"
          value={on}
          onChange={(value) => setOn(value ?? on)}
        />
        <Button
          variant="default"
          loading={create.isPending || save.isPending}
          // What went wrong is shown below.
          onClick={() => void plan().catch(() => undefined)}
        >
          {t('actionReview.next.plan')}
        </Button>
      </div>
      {error === null ? null : <FailureAlert failure={failureOf(error)} />}
    </section>
  )
}
