import { UnstyledButton } from '@mantine/core'
import { ChevronDown, ChevronRight, Lock } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useT } from '../../../i18n/use-t.ts'
import { NotesField } from './notes-field.tsx'
import type { SessionPartProps } from './session-part.ts'

/** What is written down of a talk: in the agent's words, by both, and, apart and closed, by the supervisor alone. */
export function SessionNotes({ session, change }: SessionPartProps) {
  const t = useT()
  const { agentsWords, sharedNotes, privateNotes } = session.document
  return (
    <>
      <NotesField
        label={t('meet.agentsWords', { agent: session.agent })}
        placeholder={t('meet.agentsWords.hint')}
        rows={4}
        value={agentsWords}
        onChange={(words) => change((document) => ({ ...document, agentsWords: words }))}
        testId="agents-words"
      />
      <NotesField
        label={t('meet.shared')}
        placeholder={t('meet.shared.hint')}
        rows={9}
        value={sharedNotes}
        onChange={(notes) => change((document) => ({ ...document, sharedNotes: notes }))}
        testId="shared-notes"
      />
      <PrivateNotes
        value={privateNotes}
        onChange={(notes) => change((document) => ({ ...document, privateNotes: notes }))}
      />
    </>
  )
}

interface PrivateProps {
  readonly value: string
  readonly onChange: (notes: string) => void
}

/** Closed until the supervisor opens them: two people look at this screen. */
function PrivateNotes({ value, onChange }: PrivateProps) {
  const t = useT()
  const id = useId()
  const fields = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (isOpen) fields.current?.querySelector('textarea')?.focus()
  }, [isOpen])
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <section className="private-notes" data-open={isOpen} aria-label={t('meet.private')}>
      <UnstyledButton aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <Lock size={14} aria-hidden />
        <span>{t('meet.private')}</span>
        <Chevron size={15} aria-hidden />
      </UnstyledButton>
      <div id={id} ref={fields}>
        {isOpen ? (
          <NotesField
            label={t('meet.private.only')}
            help={t('meet.private.help')}
            rows={4}
            value={value}
            onChange={onChange}
            testId="private-notes"
          />
        ) : null}
      </div>
    </section>
  )
}
