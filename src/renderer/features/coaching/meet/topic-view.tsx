import type { Topic } from '#shared/coaching/evidence.ts'
import type { CoachingSession } from '#shared/coaching/session.ts'
import type { MetricId } from '#shared/metrics/definition.ts'
import { useT } from '../../../i18n/use-t.ts'
import { excerptsAt, partOf, type TopicPlace } from '../prepare/brief-edits.ts'
import { openingQuestion } from '../prepare/opening-question.ts'
import { answerTo, isRating } from '../prepare/self-rating.ts'
import { EvidenceLine } from '../session/evidence-figure.tsx'
import { ExcerptView } from '../session/excerpt-view.tsx'

interface Props {
  readonly session: CoachingSession
  readonly topic: Topic
  readonly place: TopicPlace
}

/** What a figure is about: the question first, then the very words of cases, the figure itself small. */
export function TopicView({ topic, place, session }: Props) {
  const t = useT()
  return (
    <div className="meet-topic">
      <p className="meet-question" dir="auto">
        {openingQuestion(topic, partOf(place), t)}
      </p>
      <OwnView session={session} metric={topic.metric} />
      {excerptsAt(session.document, place).map((excerpt) => (
        <ExcerptView key={excerpt.id} excerpt={excerpt} />
      ))}
      <EvidenceLine metric={topic.metric} own={topic.own} />
    </div>
  )
}

/** What the agent said of it before the talk, without having seen the figure. */
function OwnView({ session, metric }: { readonly session: CoachingSession; readonly metric: MetricId }) {
  const t = useT()
  const { document, agent } = session
  const answer = answerTo(document, metric)
  if (answer === null || document.selfRating?.doneAtMs == null || !isRating(answer.rating)) return null
  return (
    <p className="meet-own-view">
      {t('meet.ownView', { agent, rating: t(`prepare.rating.${answer.rating}`) })}
      {answer.words === '' ? null : <q dir="auto">{answer.words}</q>}
    </p>
  )
}
