import './prepare.css'
import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Excerpt } from '#shared/coaching/evidence.ts'
import { useT } from '../../../i18n/use-t.ts'
import { ExcerptView } from '../session/excerpt-view.tsx'
import { KeepExample } from '../../examples/keep-example.tsx'
import { LINE_MAX } from '../session/notes-field.tsx'

interface Props {
  /** The id of the one-on-one. */
  readonly session: number
  readonly excerpt: Excerpt
  /** Null where there is nothing to swap it for. */
  readonly onSwap: (() => void) | null
  readonly onRemove: () => void
  readonly onNote: (note: string) => void
}

/** Words of a case in a session, with what can be done with them. */
export function ExcerptCard({ session, excerpt, onSwap, onRemove, onNote }: Props) {
  const t = useT()
  const { caseId } = excerpt.case
  /** The words that a note was begun on: others may come in their place. */
  const [noting, setNoting] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (noting !== null) field.current?.focus()
  }, [noting])
  const isNoting = excerpt.note !== '' || noting === excerpt.id
  return (
    <div className="excerpt-card">
      {/* Its note stands below, to be changed. */}
      <ExcerptView excerpt={{ ...excerpt, note: '' }} />
      {isNoting ? (
        <Textarea
          className="excerpt-own-note"
          label={t('prepare.excerpt.note')}
          ref={field}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={LINE_MAX}
          dir="auto"
          value={excerpt.note}
          onChange={({ currentTarget }) => onNote(currentTarget.value)}
        />
      ) : null}
      <div className="excerpt-foot">
        {onSwap === null ? null : (
          <Action label={t('prepare.excerpt.swap.of', { id: caseId })} onClick={onSwap}>
            {t('prepare.excerpt.swap')}
          </Action>
        )}
        {isNoting ? null : (
          <Action
            label={t('prepare.excerpt.note.add.of', { id: caseId })}
            onClick={() => setNoting(excerpt.id)}
          >
            {t('prepare.excerpt.note.add')}
          </Action>
        )}
        <KeepExample session={session} excerpt={excerpt} />
        <Action label={t('prepare.excerpt.remove.of', { id: caseId })} onClick={onRemove}>
          {t('prepare.excerpt.remove')}
        </Action>
      </div>
    </div>
  )
}

interface ActionProps {
  readonly label: string
  readonly onClick: () => void
  readonly children: ReactNode
}

function Action({ label, onClick, children }: ActionProps) {
  return (
    <Button variant="subtle" size="compact-xs" aria-label={label} onClick={onClick}>
      {children}
    </Button>
  )
}
