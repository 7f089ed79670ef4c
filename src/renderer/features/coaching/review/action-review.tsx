import { Button, Radio, Title } from '@mantine/core'
import { useState } from 'react'
import type { Action, Review } from '#shared/coaching/session.ts'
import { failureOf } from '../../../data/call.ts'
import { useReviewAction } from '../../../data/coaching-queries.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { FailureAlert } from '../../../ui/failure-alert.tsx'
import { NotesField } from '../session/notes-field.tsx'
import type { SessionPartProps } from '../session/session-part.ts'
import {
  beginReview,
  closeAction,
  DECISIONS,
  reopenAction,
  type ReviewStep,
  reviewStep,
} from './action-state.ts'
import { AgreedFacts } from './agreed-facts.tsx'
import { EffectView } from './effect-view.tsx'

interface Props {
  readonly session: SessionPartProps['session']
  readonly action: Action
  readonly today: string
  readonly onChange: (update: (action: Action) => Action) => void
}

/** One action that was agreed on: what became of it, and what follows from that. */
export function ActionReview({ session, action, today, onChange }: Props) {
  const t = useT()
  const titleId = `review-${action.id}`
  const step = reviewStep(action, session.stage, today)
  return (
    <section className="card action-review" aria-labelledby={titleId} data-testid={`review-${action.id}`}>
      <div className="action-review-head">
        <Title order={2} id={titleId} dir="auto">
          {action.behaviour.trim() === '' ? t('agree.unnamed') : action.behaviour}
        </Title>
        <span className="soft">{t(`agree.state.${action.state}`)}</span>
      </div>
      <AgreedFacts action={action} />
      <NextStep session={session} action={action} step={step} onChange={onChange} />
    </section>
  )
}

type StepProps = Omit<Props, 'today'> & { readonly step: ReviewStep }

function NextStep({ session, action, step, onChange }: StepProps) {
  const t = useT()
  const format = useFormat()
  switch (step.kind) {
    case 'notHeld':
      return <p className="action-review-when">{t('actionReview.notHeld')}</p>
    case 'notYet':
      return (
        <p className="action-review-when">
          {t('actionReview.notYet', { date: format.date(step.on), days: step.days })}
        </p>
      )
    case 'look':
      return <LookButton session={session} action={action} onChange={onChange} />
    case 'decide':
      return (
        <>
          <Evidence agent={session.agent} action={action} review={step.review} />
          <ReviewForm session={session} action={action} review={step.review} onChange={onChange} />
        </>
      )
    case 'closed':
      return <ClosedReview agent={session.agent} action={action} review={step.review} onChange={onChange} />
  }
}

/** Looks at the figure as the data have it now; an action without one is judged in words alone. */
function LookButton({ session, action, onChange }: Omit<Props, 'today'>) {
  const t = useT()
  const look = useReviewAction()
  const { metric } = action

  function begin(evidence: Review['evidence']): void {
    onChange((now) => beginReview(now, evidence, Date.now()))
  }

  return (
    <div className="action-review-look">
      {metric === null ? <p className="soft">{t('actionReview.noMetric')}</p> : null}
      <Button
        variant={action.review === null ? 'filled' : 'subtle'}
        size={action.review === null ? 'sm' : 'compact-sm'}
        loading={look.isPending}
        onClick={() => {
          if (metric === null) begin(null)
          else look.mutate({ session: session.id, action: action.id }, { onSuccess: begin })
        }}
      >
        {t(
          metric === null
            ? 'actionReview.write'
            : action.review === null
              ? 'actionReview.look'
              : 'actionReview.lookAgain',
        )}
      </Button>
      {look.error === null ? null : <FailureAlert failure={failureOf(look.error)} />}
    </div>
  )
}

function Evidence({
  agent,
  action,
  review: { evidence },
}: {
  readonly agent: string
  readonly action: Action
  readonly review: Review
}) {
  return evidence === null ? null : <EffectView agent={agent} evidence={evidence} target={action.target} />
}

function ReviewForm({
  session,
  action,
  review,
  onChange,
}: Omit<Props, 'today'> & { readonly review: Review }) {
  const t = useT()
  const change = (part: Partial<Review>): void =>
    onChange((now) => ({ ...now, review: { ...(now.review ?? review), ...part } }))
  return (
    <div className="action-review-form">
      <NotesField
        label={t('actionReview.words')}
        help={t('actionReview.words.help')}
        value={review.words}
        onChange={(words) => change({ words })}
      />
      <Radio.Group
        label={t('actionReview.decision')}
        value={review.decision}
        onChange={(value) => change({ decision: DECISIONS.find((one) => one === value) ?? review.decision })}
      >
        <div className="action-review-decisions">
          {DECISIONS.map((one) => (
            <Radio
              key={one}
              value={one}
              label={t(`actionReview.decision.${one}`)}
              description={t(`actionReview.decision.${one}.what`)}
            />
          ))}
        </div>
      </Radio.Group>
      <div className="action-review-buttons">
        <Button onClick={() => onChange(closeAction)}>{t('actionReview.close')}</Button>
        {action.metric === null ? null : <LookButton session={session} action={action} onChange={onChange} />}
      </div>
    </div>
  )
}

interface ClosedProps {
  readonly agent: string
  readonly action: Action
  readonly review: Review
  readonly onChange: Props['onChange']
}

function ClosedReview({ agent, action, review, onChange }: ClosedProps) {
  const t = useT()
  const format = useFormat()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Evidence agent={agent} action={action} review={review} />
      <p>
        <strong>{t(`actionReview.decision.${review.decision}`)}</strong>{' '}
        <span className="soft">{t('actionReview.decided', { date: format.day(review.reviewedAtMs) })}</span>
      </p>
      {review.words === '' ? null : (
        <p className="action-review-words" dir="auto">
          {review.words}
        </p>
      )}
      {isAsked ? (
        <div className="action-review-buttons">
          <span>{t('actionReview.reopen.text')}</span>
          <Button variant="default" size="compact-sm" onClick={() => onChange(reopenAction)}>
            {t('actionReview.reopen.confirm')}
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => setAsked(false)}>
            {t('app.cancel')}
          </Button>
        </div>
      ) : (
        <Button variant="subtle" size="compact-sm" onClick={() => setAsked(true)}>
          {t('actionReview.reopen')}
        </Button>
      )}
    </>
  )
}
