import type { ReactNode } from 'react'
import type { Excerpt, Topic } from '#shared/coaching/evidence.ts'
import type { Action, CoachingSession } from '#shared/coaching/session.ts'
import { useFormat } from '../../i18n/language-provider.tsx'
import { useT } from '../../i18n/use-t.ts'
import { useEvidenceText } from '../coaching/session/evidence-figure.tsx'

/** A one-on-one, whole. */
export function OwnFileSession({ session }: { readonly session: CoachingSession }) {
  const t = useT()
  const format = useFormat()
  const { document } = session
  const { strength, priorities, acknowledgement, grow } = document
  const topics = [...(strength === null ? [] : [strength]), ...priorities]
  return (
    <article className="own-file-session">
      <h3>
        {t('ownFile.session', { day: format.date(session.plannedOn) })}
        <span className="sheet-soft"> {t(`ownFile.stage.${session.stage}`)}</span>
      </h3>
      <Lines title={t('ownFile.topics')}>
        {topics.map((topic) => (
          <TopicLine key={topic.metric} topic={topic} />
        ))}
      </Lines>
      <Lines title={t('ownFile.excerpts')}>
        {document.excerpts.map((excerpt) => (
          <ExcerptLine key={excerpt.id} excerpt={excerpt} />
        ))}
      </Lines>
      <Lines title={t('ownFile.self')}>
        {(document.selfRating?.answers ?? []).map(({ metric, rating, words }) => (
          <li key={metric}>
            {t(`metric.${metric}.name`)}:{' '}
            {rating === null ? t('ownFile.self.blank') : t('ownFile.self.rating', { rating })} {words}
          </li>
        ))}
      </Lines>
      <Words title={t('ownFile.agentsWords')} text={document.agentsWords} />
      <Words title={t('ownFile.notes')} text={document.sharedNotes} />
      <Words title={t('ownFile.goal')} text={grow.goal} />
      <Words title={t('ownFile.reality')} text={grow.reality} />
      <Words title={t('ownFile.options')} text={grow.options} />
      <Words title={t('ownFile.will')} text={grow.will} />
      <Words title={t('ownFile.private')} text={document.privateNotes} />
      <Lines title={t('ownFile.actions')}>
        {document.actions.map((action) => (
          <ActionLine key={action.id} action={action} />
        ))}
      </Lines>
      {acknowledgement === null ? null : (
        <Words
          title={t('ownFile.answer')}
          text={`${t(`print.handOut.agrees.${acknowledgement.agrees}`, { date: format.date(acknowledgement.on) })} ${acknowledgement.comment}`}
        />
      )}
      <Lines title={t('ownFile.disputes')}>
        {document.disputes.map(({ id, reason, outcome, answer }) => (
          <li key={id}>
            {t('ownFile.dispute', { reason, outcome: t(`ownFile.outcome.${outcome}`) })}{' '}
            {answer === '' ? '' : t('ownFile.dispute.answer', { answer })}
          </li>
        ))}
      </Lines>
    </article>
  )
}

/** A titled list; nothing where it has no lines. */
function Lines({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  return children.length === 0 ? null : (
    <section>
      <h4>{title}</h4>
      <ul className="sheet-list">{children}</ul>
    </section>
  )
}

function Words({ title, text }: { readonly title: string; readonly text: string }) {
  return text.trim() === '' ? null : (
    <section>
      <h4>{title}</h4>
      <p className="sheet-words" dir="auto">
        {text}
      </p>
    </section>
  )
}

function TopicLine({ topic: { metric, own, others, why } }: { readonly topic: Topic }) {
  const t = useT()
  const text = useEvidenceText()
  return (
    <li>
      {t(`metric.${metric}.name`)}: {text(metric, own)};{' '}
      {t('ownFile.others', { figure: text(metric, others) })} {why}
    </li>
  )
}

function ExcerptLine({ excerpt }: { readonly excerpt: Excerpt }) {
  const t = useT()
  const { case: of, messages, note, redacted } = excerpt
  return (
    <li>
      {t('print.handOut.case', { caseId: of.caseId })}
      {redacted === null ? (
        <blockquote>
          {messages.map(({ role, text }, index) => (
            <p key={index} dir="auto">
              <span className="sheet-role">{t(`case.role.${role}`)}</span> {text}
            </p>
          ))}
        </blockquote>
      ) : (
        <p className="sheet-soft">{t('ownFile.excerpt.gone')}</p>
      )}
      {note === '' ? null : <p>{t('ownFile.excerpt.note', { note })}</p>}
    </li>
  )
}

function ActionLine({ action }: { readonly action: Action }) {
  const t = useT()
  const format = useFormat()
  const text = useEvidenceText()
  const { behaviour, metric, baseline, target, owner, reviewOn, state, review } = action
  const parts = [
    t(`ownFile.state.${state}`),
    t(`agree.owner.${owner}`),
    ...(metric === null ? [] : [t(`metric.${metric}.name`)]),
    ...(metric === null || baseline === null
      ? []
      : [t('print.action.baseline', { figure: text(metric, baseline) })]),
    ...(target === null ? [] : [t('print.action.target', { target: format.axisPercent(target) })]),
    ...(reviewOn === null ? [] : [format.date(reviewOn)]),
  ]
  return (
    <li>
      {behaviour} <span className="sheet-soft">({parts.join('; ')})</span>
      {review === null ? null : (
        <p>{t('ownFile.review', { day: format.day(review.reviewedAtMs), words: review.words })}</p>
      )}
    </li>
  )
}
