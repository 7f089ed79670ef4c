import { Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { SessionSummary } from '#shared/coaching/session.ts'
import { useSettings } from '../../../data/queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { byReviewTime, REVIEW_TIMES, type ReviewDue, reviewsOf } from './session-groups.ts'

interface Props {
  readonly sessions: readonly SessionSummary[]
  readonly today: string
}

/** Actions whose review is due: overdue ones, those of this week, and later ones. */
export function ReviewsDue({ sessions, today }: Props) {
  const t = useT()
  const { weekStart } = useSettings()
  const due = reviewsOf(sessions)
  const times = byReviewTime(due, today, weekStart)
  return (
    <section className="card coaching-card" aria-labelledby="reviews-title" data-testid="reviews-due">
      <Title order={2} id="reviews-title">
        {t('oneOnOnes.reviews')}
      </Title>
      {due.length === 0 ? <p className="soft coaching-none">{t('oneOnOnes.reviews.none')}</p> : null}
      {REVIEW_TIMES.filter((time) => times[time].length > 0).map((time) => (
        <div key={time} data-time={time}>
          <h3>
            {t('cases.part.count', { label: t(`oneOnOnes.reviews.${time}`), count: times[time].length })}
          </h3>
          <ul className="coaching-rows">
            {times[time].map((review) => (
              <ReviewRow key={`${review.session} ${review.action}`} review={review} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function ReviewRow({ review: { session, agent, behaviour, on } }: { readonly review: ReviewDue }) {
  const t = useT()
  const format = useFormat()
  return (
    <li>
      <Link
        className="coaching-row"
        to="/coaching/$id"
        params={{ id: String(session) }}
        search={{ part: 'review' }}
      >
        <span className="coaching-date">{format.date(on)}</span>
        <span>
          <strong dir="auto">{agent}</strong>
          <span className="soft small" dir="auto">
            {behaviour.trim() === '' ? t('agree.unnamed') : behaviour}
          </span>
        </span>
      </Link>
    </li>
  )
}
