import { Bot, Cog, Headset, StickyNote, UserRound } from 'lucide-react'
import { Title } from '@mantine/core'
import type { CaseDetail } from '#shared/ipc/contract.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { cutAtFindings, type Span } from './highlight.ts'

const ROLE_ICONS = { customer: UserRound, agent: Headset, bot: Bot, system: Cog, note: StickyNote } as const
const TECHNIQUES = ['closure.solved', 'closure.unresolved'] as const

/** The conversation, with the closure questions underlined where they stand. All of it is text, never markup. */
export function Transcript({ detail }: { readonly detail: CaseDetail }) {
  const t = useT()
  const found = TECHNIQUES.filter((technique) => detail.findings.some((one) => one.technique === technique))
  return (
    <section className="card case-section" aria-labelledby="transcript-title">
      <Title order={2} id="transcript-title">
        {t('case.transcript')}
      </Title>
      {found.length === 0 ? null : (
        <p className="soft small transcript-legend">
          <span>{t('case.transcript.legend')}</span>
          {found.map((technique) => (
            <mark key={technique} data-technique={technique}>
              {t(`case.finding.${technique}`)}
            </mark>
          ))}
        </p>
      )}
      {detail.messages.length === 0 ? <p className="soft">{t('case.transcript.empty')}</p> : null}
      <ol className="transcript">
        {detail.messages.map((message, index) => (
          <Turn
            key={index}
            message={message}
            spans={detail.findings.filter((finding) => finding.message === index)}
          />
        ))}
      </ol>
    </section>
  )
}

interface TurnProps {
  readonly message: CaseDetail['messages'][number]
  readonly spans: readonly Span[]
}

function Turn({ message: { role, author, atMs, text }, spans }: TurnProps) {
  const t = useT()
  const format = useFormat()
  const Icon = ROLE_ICONS[role]
  return (
    <li className="turn" data-role={role}>
      <div className="turn-head">
        <Icon size={14} aria-hidden />
        <strong>{t(`case.role.${role}`)}</strong>
        {author === null ? null : <span>{author}</span>}
        <span className="soft">{atMs === null ? t('case.date.unknown') : format.instant(atMs)}</span>
      </div>
      <p className="turn-text">
        {cutAtFindings(text, spans).map((piece, index) =>
          piece.spans.length === 0 ? (
            piece.text
          ) : (
            <mark
              key={index}
              data-technique={piece.spans.map(({ technique }) => technique).join(' ')}
              title={piece.spans
                .map(({ technique, rule }) =>
                  t('case.finding.rule', { finding: t(`case.finding.${technique}`), rule }),
                )
                .join('\n')}
            >
              {piece.text}
            </mark>
          ),
        )}
      </p>
    </li>
  )
}
