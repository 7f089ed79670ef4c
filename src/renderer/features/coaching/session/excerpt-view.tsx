import '../../cases/cases.css'
import '../../cases/transcript.css'
import './excerpt.css'
import { memo, useMemo } from 'react'
import type { Excerpt } from '#shared/coaching/evidence.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { cutAtSpans } from '../../cases/highlight.ts'
import { groupOf } from '../../cases/transcript-groups.ts'

/**
 * Words of a case as they were taken, with what was found in them underlined. All of it is text, never markup. Kept as
 * drawn while somebody types beside it.
 */
export const ExcerptView = memo(function ExcerptView({ excerpt }: { readonly excerpt: Excerpt }) {
  const t = useT()
  const { case: of, messages, note, isFound, metric, redacted } = excerpt
  const label = t('session.excerpt.of', { id: of.caseId })
  return (
    <article className="excerpt" aria-label={label} data-testid="excerpt">
      <header className="excerpt-head">
        <strong dir="auto">{of.subject ?? t('case.noSubject')}</strong>
        <span className="soft">{label}</span>
        {metric === null ? null : (
          <span className="soft">
            {t(isFound ? 'session.excerpt.found' : 'session.excerpt.missed', {
              metric: t(`metric.${metric}.name`),
            })}
          </span>
        )}
      </header>
      {redacted === null ? (
        // A long talk scrolls by itself, and by the keyboard too.
        <div className="excerpt-talk" tabIndex={0} role="group" aria-label={label}>
          {messages.map((message, index) => (
            <ExcerptMessage key={index} message={message} />
          ))}
        </div>
      ) : (
        <p className="soft">{t(`session.excerpt.redacted.${redacted.cause}`, { at: redacted.atMs })}</p>
      )}
      {note === '' ? null : (
        <p className="excerpt-note" dir="auto">
          {note}
        </p>
      )}
    </article>
  )
})

function ExcerptMessage({ message }: { readonly message: Excerpt['messages'][number] }) {
  const t = useT()
  const format = useFormat()
  const { role, author, atMs, text, marks } = message
  const pieces = useMemo(() => cutAtSpans(text, marks), [text, marks])
  return (
    <div className="turn" data-role={role}>
      <div className="turn-head">
        <strong>{t(`case.role.${role}`)}</strong>
        {author === null ? null : <span dir="auto">{author}</span>}
        <span className="soft">{atMs === null ? t('case.date.unknown') : format.instant(atMs)}</span>
      </div>
      <p className="turn-text" dir="auto">
        {pieces.map((piece, index) => {
          const [first] = piece.spans
          if (first === undefined) return piece.text
          return (
            <mark
              key={index}
              className="found"
              data-group={groupOf(first.technique)}
              title={piece.spans.map(({ technique }) => t(`case.finding.${technique}`)).join('\n')}
            >
              {piece.text}
            </mark>
          )
        })}
      </p>
    </div>
  )
}
