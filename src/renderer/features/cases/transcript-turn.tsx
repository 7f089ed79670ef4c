import { UnstyledButton } from '@mantine/core'
import { Bot, Cog, Headset, Plus, StickyNote, UserRound } from 'lucide-react'
import { useRef } from 'react'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import type { ChosenWords } from './add-finding-dialog.tsx'
import { selectedWithin } from './selected-words.ts'
import type { TextSpan } from './transcript-spans.ts'
import { TranscriptText } from './transcript-text.tsx'
import { TurnFoot } from './turn-foot.tsx'

const ROLE_ICONS = { customer: UserRound, agent: Headset, bot: Bot, system: Cog, note: StickyNote } as const
const MOST_HEAT_SHOWN = 3

interface Props {
  readonly detail: CaseDetail
  readonly index: number
  readonly spans: readonly TextSpan[]
  /** Number of the current finding, where it is in this message. */
  readonly current: number | null
  readonly onGoTo: (number: number) => void
  readonly onAdd: (words: ChosenWords) => void
}

/** One message: who, when, the very words with their marks, and what became of them. All of it is text, never markup. */
export function TranscriptTurn({ detail, index, spans, current, onGoTo, onAdd }: Props) {
  const t = useT()
  const format = useFormat()
  const words = useRef<HTMLParagraphElement>(null)
  const message = detail.messages[index]
  if (message === undefined) return null
  const { role, author, atMs, text } = message
  const Icon = ROLE_ICONS[role]
  const heat = role === 'customer' ? (detail.heat[index] ?? 0) : 0
  const name = author ?? t(`case.role.${role}`)
  return (
    <div className="turn" data-role={role} data-message={index}>
      {role === 'customer' ? (
        <span className="heat" data-level={Math.min(heat, MOST_HEAT_SHOWN)} aria-hidden />
      ) : null}
      <div className="turn-head">
        <Icon size={14} aria-hidden />
        <strong>{t(`case.role.${role}`)}</strong>
        {author === null ? null : <span dir="auto">{author}</span>}
        <span className="soft">{atMs === null ? t('case.date.unknown') : format.instant(atMs)}</span>
        {heat === 0 ? null : (
          <span className="heat-tag" title={t('transcript.heat.what', { points: heat })}>
            {t('transcript.heat', { points: heat })}
          </span>
        )}
        {role === 'agent' ? (
          <UnstyledButton
            className="turn-add"
            aria-label={t('transcript.add.of', { author: name })}
            title={t('transcript.add')}
            // The button must not take the selection away that it is about.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAdd({ message: index, ...selectedWithin(words.current) })}
          >
            <Plus size={14} aria-hidden />
          </UnstyledButton>
        ) : null}
      </div>
      <TranscriptText
        ref={words}
        text={text}
        spans={spans}
        isRead={role === 'agent' || role === 'customer'}
        current={current}
        onGoTo={onGoTo}
      />
      <TurnFoot detail={detail} index={index} />
    </div>
  )
}
