import './people.css'
import { Alert, Button, Group, Loader, Modal, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import type { ErasureCounts, ErasureTarget } from '#shared/ipc/people-schemas.ts'
import { failureOf } from '../../data/call.ts'
import { useErase, useErasePreview } from '../../data/people-queries.ts'
import { useT } from '../../i18n/use-t.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'

interface Props {
  /** Null while the dialog is closed. */
  readonly target: ErasureTarget | null
  readonly onClose: () => void
}

/** Says what would be erased, to the number, and erases it once the name was typed. */
export function EraseDialog({ target, onClose }: Props) {
  const t = useT()
  const title =
    target === null
      ? ''
      : target.kind === 'agent'
        ? t('people.erase.dialog.agent', { name: target.agent })
        : t('people.erase.customer.title')
  return (
    <Modal
      opened={target !== null}
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {target === null ? null : <EraseForm target={target} onClose={onClose} />}
    </Modal>
  )
}

function EraseForm({ target, onClose }: { readonly target: ErasureTarget; readonly onClose: () => void }) {
  const t = useT()
  const { data: preview, error, refetch } = useErasePreview(target)
  if (error !== null) return <FailureAlert failure={failureOf(error)} onRetry={() => void refetch()} />
  if (preview === undefined) {
    return (
      <Group gap="sm">
        <Loader size="sm" aria-hidden />
        <span role="status">{t('people.erase.counting')}</span>
      </Group>
    )
  }
  return <Confirmation target={target} preview={preview} onClose={onClose} />
}

interface ConfirmationProps extends Props {
  readonly target: ErasureTarget
  readonly preview: Output<'people.erasePreview'>
}

function Confirmation({ target, preview, onClose }: ConfirmationProps) {
  const t = useT()
  const erase = useErase(({ report, isCleared }) => {
    notifications.show({
      message: [
        t('people.erase.done', { cases: report.counts.cases }),
        ...(isCleared ? [] : [t('people.erase.notCleared')]),
      ].join(' '),
    })
    onClose()
  })
  const [typed, setTyped] = useState('')
  const { confirmWith, counts, similarCases } = preview
  const isConfirmed = typed.trim().toLowerCase() === confirmWith.trim().toLowerCase()
  const cases =
    similarCases.total > similarCases.caseIds.length
      ? [...similarCases.caseIds, t('people.erase.more')]
      : similarCases.caseIds
  return (
    <form
      className="erase-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isConfirmed) return
        erase.mutate({ target, confirmation: typed })
      }}
    >
      <Counts counts={counts} kind={target.kind} />
      {similarCases.total === 0 ? null : (
        <Alert color="ochre">
          {t('people.erase.similar', { count: similarCases.total, cases: cases.join(', ') })}
        </Alert>
      )}
      <p>{t(`people.erase.${target.kind}.effect`)}</p>
      {target.kind === 'agent' ? <p>{t('people.erase.agent.keeps')}</p> : null}
      <p>
        <strong>{t('people.erase.back')}</strong>
      </p>
      <TextInput
        label={t('people.erase.confirm', { word: confirmWith })}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        autoComplete="off"
        data-autofocus
      />
      {erase.error === null ? null : <FailureAlert failure={failureOf(erase.error)} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('people.erase.cancel')}
        </Button>
        <Button type="submit" color="red" disabled={!isConfirmed} loading={erase.isPending}>
          {t('people.erase.do')}
        </Button>
      </Group>
    </form>
  )
}

const COUNTED = [
  'cases',
  'messages',
  'versions',
  'sessions',
  'sessionsChanged',
  'excerpts',
  'examples',
  'overrides',
  'notes',
  'rejects',
  'views',
] as const satisfies readonly (keyof ErasureCounts)[]

function Counts({ counts, kind }: { readonly counts: ErasureCounts; readonly kind: ErasureTarget['kind'] }) {
  const t = useT()
  return (
    <section aria-label={t('people.erase.what')}>
      <strong>{t('people.erase.what')}</strong>
      <ul className="erase-counts" data-testid="erase-counts">
        {COUNTED.filter((one) => counts[one] > 0).map((one) => (
          <li key={one}>{t(`people.erase.count.${one}`, { count: counts[one], kind })}</li>
        ))}
      </ul>
    </section>
  )
}
