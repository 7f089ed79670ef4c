import { Button, Group, Modal } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CoachingSession } from '#shared/coaching/session.ts'
import { failureOf } from '../../../data/call.ts'
import { useRemoveSession } from '../../../data/coaching-queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { forgetSession } from './open-sessions.ts'

/** Deletes a session after a question that says what is lost. */
export function RemoveSession({ session: { id, agent, plannedOn } }: { readonly session: CoachingSession }) {
  const t = useT()
  const format = useFormat()
  const navigate = useNavigate()
  const remove = useRemoveSession()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => setAsking(true)}>
        {t('session.remove')}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('session.remove.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p>{t('session.remove.text', { agent, date: format.date(plannedOn) })}</p>
        {remove.error === null ? null : <FailureAlert failure={failureOf(remove.error)} />}
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button
            color="ochre"
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(id, {
                onSuccess: () =>
                  void navigate({ to: '/coaching', replace: true }).then(() => forgetSession(id)),
              })
            }
          >
            {t('session.remove.confirm')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
