import { Alert, Button, Group, Modal } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '#shared/ipc/contract.ts'
import { failureOf } from '../../../data/call.ts'
import { useStoredSession } from '../../../data/coaching-queries.ts'
import { useT } from '../../../i18n/use-t.ts'
import { describeFailure, FailureAlert } from '../../../ui/failure-alert.tsx'
import type { SessionInHand, SessionKeeper } from './session-keeper.ts'
import { useCloseGuard } from './use-close-guard.ts'

interface Props {
  readonly keeper: SessionKeeper
  readonly inHand: SessionInHand
}

/** Says what is not saved, why and since when, what to do, and which words were set aside. Nothing while all is well. */
export function SaveTrouble({ keeper, inHand }: Props) {
  const { save, setAside } = inHand
  return (
    <>
      {save.kind === 'failed' ? <NotSaved keeper={keeper} save={save} /> : null}
      {save.kind === 'conflict' ? (
        <NewerStored keeper={keeper} id={inHand.session.id} sinceMs={save.sinceMs} />
      ) : null}
      {setAside.length === 0 ? null : <SetAside words={setAside} onDrop={keeper.dropSetAside} />}
      <CloseQuestion keeper={keeper} />
    </>
  )
}

interface NotSavedProps {
  readonly keeper: SessionKeeper
  readonly save: { readonly sinceMs: number; readonly failure: Failure }
}

function NotSaved({ keeper, save: { sinceMs, failure } }: NotSavedProps) {
  const t = useT()
  return (
    <Alert
      role="alert"
      color="ochre"
      className="save-trouble"
      icon={<TriangleAlert size={18} aria-hidden />}
      title={t('session.notSaved.since', { at: sinceMs })}
      data-testid="not-saved"
    >
      <p>{describeFailure(failure, t).text}</p>
      <p>{t('session.notSaved.retry')}</p>
      <Button size="xs" variant="default" onClick={keeper.flush}>
        {t('session.notSaved.now')}
      </Button>
    </Alert>
  )
}

interface NewerProps {
  readonly keeper: SessionKeeper
  readonly id: number
  readonly sinceMs: number
}

function NewerStored({ keeper, id, sinceMs }: NewerProps) {
  const t = useT()
  const { refetch } = useStoredSession(id)
  const [failure, setFailure] = useState<Failure | null>(null)
  const load = async (): Promise<void> => {
    const { data, error } = await refetch()
    if (data === undefined || error !== null) setFailure(failureOf(error))
    else keeper.takeStored(data)
  }
  return (
    <Alert
      role="alert"
      color="ochre"
      className="save-trouble"
      icon={<TriangleAlert size={18} aria-hidden />}
      title={t('session.conflict.title')}
      data-testid="save-conflict"
    >
      <p>{t('session.conflict.text', { at: sinceMs })}</p>
      <Button size="xs" variant="default" onClick={() => void load()}>
        {t('session.conflict.load')}
      </Button>
      {failure === null ? null : <FailureAlert failure={failure} />}
    </Alert>
  )
}

function SetAside({ words, onDrop }: { readonly words: readonly string[]; readonly onDrop: () => void }) {
  const t = useT()
  return (
    <section className="card set-aside" aria-label={t('session.setAside.title')} data-testid="set-aside">
      <strong>{t('session.setAside.title')}</strong>
      <p className="soft small">{t('session.setAside.text')}</p>
      {words.map((text) => (
        <pre key={text}>{text}</pre>
      ))}
      <Button size="xs" variant="default" onClick={onDrop}>
        {t('session.setAside.drop')}
      </Button>
    </section>
  )
}

function CloseQuestion({ keeper }: { readonly keeper: SessionKeeper }) {
  const t = useT()
  const { asks, stay, close } = useCloseGuard(keeper)
  return (
    <Modal
      opened={asks}
      onClose={stay}
      title={t('session.closing.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <p>{t('session.closing.text')}</p>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={close}>
          {t('session.closing.lose')}
        </Button>
        <Button onClick={stay} data-autofocus>
          {t('session.closing.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
