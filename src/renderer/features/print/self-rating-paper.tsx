import { useEffect } from 'react'
import type { CoachingSession } from '#shared/coaching/session.ts'
import type { Paper } from '#shared/ipc/print-schemas.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { askedMetrics, RATINGS } from '../coaching/prepare/self-rating.ts'

interface Props {
  readonly session: CoachingSession
  readonly paper: Paper
  readonly onReady?: () => void
}

/** The blind self-rating on paper: questions and room to write, and no figure. */
export function SelfRatingPaper({ session, paper, onReady }: Props) {
  const t = useT()
  const format = useFormat()
  useEffect(() => onReady?.(), [onReady])
  const metrics = askedMetrics(session.document)
  return (
    <article className="sheet" data-paper={paper} data-testid="self-rating-paper">
      <header className="sheet-head">
        <p className="sheet-kind">{t('print.selfRating.title')}</p>
        <h1>{session.agent}</h1>
        <p className="sheet-under">{format.date(session.plannedOn)}</p>
        <p className="sheet-basis">{t('prepare.sheet.text')}</p>
      </header>
      {metrics.length === 0 ? <p className="sheet-empty">{t('print.selfRating.nothing')}</p> : null}
      {metrics.map((metric) => (
        <section key={metric} className="sheet-question">
          <h2>{t(`prepare.behaviour.${metric}`)}</h2>
          <ul className="sheet-scale">
            {RATINGS.map((rating) => (
              <li key={rating}>
                <span className="sheet-box" aria-hidden />
                {t(`prepare.rating.${rating}`)}
              </li>
            ))}
          </ul>
          <p className="sheet-soft">{t('prepare.sheet.words')}</p>
          <div className="sheet-lines" aria-hidden />
        </section>
      ))}
      <footer className="sheet-foot">
        <p>{t('print.selfRating.foot')}</p>
      </footer>
    </article>
  )
}
