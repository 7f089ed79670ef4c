import { Button, Group, Modal, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { FollowUpRow } from '#shared/ipc/work-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useMarkFollowUp } from '../../data/work-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

interface Props {
  /** The follow-up that is not owed; null while the dialog is closed. */
  readonly row: FollowUpRow | null
  readonly onClose: () => void
}

/** Asks why no follow-up is owed: without a reason nothing is noted. */
export function NotApplicableDialog({ row, onClose }: Props) {
  const t = useT()
  return (
    <Modal
      opened={row !== null}
      onClose={onClose}
      title={t('followUps.notApplicable.title', { id: row?.caseId ?? '' })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {row === null ? null : <ReasonForm key={row.id} row={row} onClose={onClose} />}
    </Modal>
  )
}

function ReasonForm({ row, onClose }: { readonly row: FollowUpRow; readonly onClose: () => void }) {
  const t = useT()
  const mark = useMarkFollowUp()
  const [reason, setReason] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        mark.mutate(
          { id: row.id, state: 'notApplicable', reason: reason.trim() },
          {
            onSuccess: () => {
              notifications.show({ message: t('followUps.notApplicable.saved', { id: row.caseId }) })
              onClose()
            },
          },
        )
      }}
    >
      <Textarea
        label={t('followUps.reason')}
        description={t('followUps.reason.hint')}
        required
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1_000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        data-autofocus
      />
      {mark.error === null ? null : <FailureAlert failure={failureOf(mark.error)} />}
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" disabled={reason.trim() === ''} loading={mark.isPending}>
          {t('followUps.notApplicable.save')}
        </Button>
      </Group>
    </form>
  )
}
