import { Button, Title } from '@mantine/core'
import { DatePickerInput } from '@mantine/dates'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Action, CoachingSession } from '#shared/coaching/session.ts'
import { failureOf } from '../../../data/call.ts'
import { useCreateSession } from '../../../data/coaching-queries.ts'
import { addDays } from '../../../data/period.ts'
import { useT } from '../../../i18n/use-t.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { keeperOf } from '../session/open-sessions.ts'
import type { SessionKeeper } from '../session/session-keeper.ts'
import { whenSaved } from '../session/when-saved.ts'
import { carriedActions } from './action-state.ts'

interface Props {
  readonly session: CoachingSession
  readonly today: string
}

const USUAL_DAYS_AHEAD = 28

/** Plans the next one-on-one with the agent, with the actions that go on. */
export function FollowUpSession({ session, today }: Props) {
  const t = useT()
  const [on, setOn] = useState(() => addDays(today, USUAL_DAYS_AHEAD))
  const actions = carriedActions(session.document.actions, () => crypto.randomUUID())
  const plan = usePlan(session.agent)

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
        <Button variant="default" loading={plan.isPending} onClick={() => plan.mutate({ on, actions })}>
          {t('actionReview.next.plan')}
        </Button>
      </div>
      {plan.error === null ? null : <FailureAlert failure={failureOf(plan.error)} />}
    </section>
  )
}

interface Planned {
  readonly on: string
  readonly actions: Action[]
}

/** Makes a one-on-one with actions and opens it. One that was made, but could not be saved whole, is gone on with. */
function usePlan(agent: string) {
  const navigate = useNavigate()
  const client = useQueryClient()
  const create = useCreateSession()
  const [made, setMade] = useState<SessionKeeper | null>(null)
  return useMutation({
    mutationFn: async ({ on, actions }: Planned) => {
      const keeper = made ?? keeperOf(await create.mutateAsync({ agent, plannedOn: on }), client)
      if (made === null) {
        setMade(keeper)
        if (actions.length > 0) keeper.change((document) => ({ ...document, actions }))
      }
      if (keeper.inHand().session.plannedOn !== on) keeper.changeHead({ plannedOn: on })
      await whenSaved(keeper)
      return keeper.inHand().session.id
    },
    onSuccess: (id) => navigate({ to: '/coaching/$id', params: { id: String(id) } }),
  })
}
