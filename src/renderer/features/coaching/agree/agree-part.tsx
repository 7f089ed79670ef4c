import './agree.css'
import { Button, Title } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useT } from '../../../i18n/use-t.ts'
import { SessionNotes } from '../session/session-notes.tsx'
import type { SessionPartProps } from '../session/session-part.ts'
import { ActionCard } from './action-card.tsx'
import { newAction, priorityWithoutAction, withAction } from './actions.ts'

const MOST_ACTIONS = 10

interface Props extends SessionPartProps {
  /** The talk took place. */
  readonly onHeld: () => void
}

/** What was agreed, each with what it is measured by and when both look at it again, beside the notes of the talk. */
export function AgreePart({ session, change, onHeld }: Props) {
  const t = useT()
  return (
    <>
      <section className="card session-section" aria-labelledby="agree-title">
        <Title order={2} id="agree-title">
          {t('agree.title')}
        </Title>
        <p className="soft">{t('agree.text', { agent: session.agent })}</p>
        <ActionList session={session} change={change} />
      </section>
      <section className="card session-section" aria-labelledby="notes-title">
        <Title order={2} id="notes-title">
          {t('agree.notes')}
        </Title>
        <p className="soft">{t('agree.notes.text')}</p>
        <div className="agree-notes">
          <SessionNotes session={session} change={change} />
        </div>
      </section>
      {session.stage === 'planned' ? (
        <div className="agree-end">
          <Button onClick={onHeld}>{t('agree.held')}</Button>
          <span className="soft small">{t('agree.held.help')}</span>
        </div>
      ) : null}
    </>
  )
}

/** The actions of a session, to be written by both. */
export function ActionList({ session, change }: SessionPartProps) {
  const t = useT()
  const { actions } = session.document
  return (
    <>
      {actions.length === 0 ? <p className="soft">{t('agree.none')}</p> : null}
      <ol className="actions">
        {actions.map((action, index) => (
          <li key={action.id}>
            <ActionCard
              number={index + 1}
              action={action}
              session={session}
              onChange={(update) =>
                change((document) => {
                  const latest = document.actions.find(({ id }) => id === action.id)
                  return latest === undefined ? document : withAction(document, update(latest, document))
                })
              }
              onRemove={() =>
                change((document) => ({
                  ...document,
                  actions: document.actions.filter(({ id }) => id !== action.id),
                }))
              }
            />
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        leftSection={<Plus size={15} aria-hidden />}
        disabled={actions.length >= MOST_ACTIONS}
        onClick={() => {
          const id = crypto.randomUUID()
          change((document) => ({
            ...document,
            actions: [
              ...document.actions,
              newAction({ ...session, document }, id, priorityWithoutAction(document)),
            ],
          }))
        }}
      >
        {t('agree.add')}
      </Button>
    </>
  )
}
