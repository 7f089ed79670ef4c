import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PracticeExamples } from '#shared/ipc/example-schemas.ts'
import { useT } from '../../i18n/use-t.ts'
import { piecesOf } from './pieces.ts'

interface Props {
  readonly example: PracticeExamples[number]
  /** The agent's words are shown when one has thought of one's own. */
  readonly isPractice: boolean
  readonly onRemove: () => void
}

export function ExampleCard({ example, isPractice, onRemove }: Props) {
  const t = useT()
  const [isOpen, setOpen] = useState(!isPractice)
  return (
    <article className="card example-card" data-testid="example">
      {example.messages.map(({ role, text, marks }, index) => {
        const isHidden = !isOpen && role === 'agent'
        return (
          <p key={index} data-role={role} dir="auto">
            <strong>{t(`case.role.${role}`)}</strong>{' '}
            {isHidden ? (
              <span className="soft">{t('examples.hidden')}</span>
            ) : (
              piecesOf(text, marks).map(({ words, isMarked }, at) =>
                isMarked ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
              )
            )}
          </p>
        )
      })}
      <div className="example-foot">
        {isOpen ? null : (
          <Button size="compact-sm" variant="light" onClick={() => setOpen(true)}>
            {t('examples.show')}
          </Button>
        )}
        <Button size="compact-xs" variant="subtle" onClick={onRemove}>
          {t('examples.remove')}
        </Button>
      </div>
    </article>
  )
}
