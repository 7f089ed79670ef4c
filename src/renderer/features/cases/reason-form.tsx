import { Button, Group, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { failureOf } from '../../data/call.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

interface Props {
  /** What the button that saves says. */
  readonly save: string
  /** Everything but the reason is there. */
  readonly isReady: boolean
  readonly isPending: boolean
  readonly error: Error | null
  readonly onCancel: () => void
  readonly onSave: (reason: string) => void
  readonly children: ReactNode
}

/** A form that can be saved only with a reason. */
export function ReasonForm({ save, isReady, isPending, error, onCancel, onSave, children }: Props) {
  const t = useT()
  const [reason, setReason] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSave(reason.trim())
      }}
    >
      {children}
      <Textarea
        mt="sm"
        label={t('transcript.reason')}
        description={t('transcript.reason.hint')}
        required
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1_000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        data-autofocus
      />
      {error === null ? null : <FailureAlert failure={failureOf(error)} />}
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" disabled={!isReady || reason.trim() === ''} loading={isPending}>
          {save}
        </Button>
      </Group>
    </form>
  )
}
