import './prepare.css'
import { Button, Textarea, Title } from '@mantine/core'
import { type RefObject, useState } from 'react'
import type { Brief, Topic } from '#shared/coaching/evidence.ts'
import type { CoachingSession } from '#shared/coaching/session.ts'
import { useFormat } from '../../../i18n/language-provider.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { LINE_MAX } from '../session/notes-field.tsx'
import type { SessionPartProps } from '../session/session-part.ts'
import { askInstead, chooseTopic, partOf, removeTopic, type TopicPlace } from './brief-edits.ts'
import { FigureRows } from './figure-rows.tsx'
import { openingQuestion, usualQuestion } from './opening-question.ts'
import { TopicDialog } from './topic-dialog.tsx'
import { TopicExcerpts } from './topic-excerpts.tsx'

interface Props extends Pick<SessionPartProps, 'change'> {
  readonly session: CoachingSession
  readonly brief: Brief
  readonly topic: Topic
  readonly place: TopicPlace
  /** Gets the focus when the topic is taken out. */
  readonly head: RefObject<HTMLHeadingElement | null>
}

/** One thing to talk about: the figure, how sure it is, the question that opens it, and the words that show it. */
export function TopicCard({ session, change, brief, topic, place, head }: Props) {
  const t = useT()
  const format = useFormat()
  const [isChoosing, setChoosing] = useState(false)
  const name = t(`metric.${topic.metric}.name`)
  const id = `topic-${place}`
  const adjusted = brief.figures.find(({ metric }) => metric === topic.metric)?.adjusted ?? null
  return (
    <section className="card topic" aria-labelledby={id} data-testid={id}>
      <div className="topic-head">
        <div>
          <Title order={3} id={id}>
            {name}
          </Title>
          <p className="soft small">{t(`metric.${topic.metric}.definition`, { days: brief.windowDays })}</p>
        </div>
        <div className="topic-actions">
          <Button
            variant="default"
            size="compact-xs"
            aria-label={t('prepare.topic.change.of', { metric: name })}
            onClick={() => setChoosing(true)}
          >
            {t('prepare.topic.change')}
          </Button>
          <Button
            variant="default"
            size="compact-xs"
            aria-label={t('prepare.topic.remove.of', { metric: name })}
            onClick={() => {
              change((now) => removeTopic(now, place))
              head.current?.focus()
            }}
          >
            {t('prepare.topic.remove')}
          </Button>
        </div>
      </div>
      <FigureRows
        metric={topic.metric}
        label={name}
        rows={[
          { name: session.agent, figure: topic.own, isOwn: true },
          { name: t('prepare.others'), figure: topic.others, isOwn: false },
        ]}
      />
      <p className="topic-certainty">
        <Certainty topic={topic} />
        {adjusted === null ? null : (
          <span className="soft"> {t('prepare.adjusted', { value: format.percent(adjusted) })}</span>
        )}
      </p>
      <Objections brief={brief} topic={topic} />
      <OpeningQuestion
        key={topic.metric}
        topic={topic}
        place={place}
        onChange={(question) => change((now) => askInstead(now, place, question))}
      />
      <TopicExcerpts session={session} change={change} brief={brief} topic={topic} place={place} />
      <TopicDialog
        opened={isChoosing}
        place={place}
        document={session.document}
        brief={brief}
        onChoose={(figure, why) => change((now) => chooseTopic(now, place, figure, why))}
        onClose={() => setChoosing(false)}
      />
    </section>
  )
}

/** The agent's objections to the figure that nobody has answered. */
function Objections({ brief, topic }: Pick<Props, 'brief' | 'topic'>) {
  const t = useT()
  const format = useFormat()
  return brief.objections
    .filter(({ metric }) => metric === topic.metric)
    .map(({ sessionId, reason, madeAtMs }) => (
      <p key={`${sessionId} ${madeAtMs}`} className="topic-objection" data-testid="topic-objection">
        <strong>{t('prepare.objection', { date: format.day(madeAtMs) })}</strong>{' '}
        <span dir="auto">{reason === '' ? t('prepare.objection.noReason') : reason}</span>
      </p>
    ))
}

function Certainty({ topic: { certainty, why } }: { readonly topic: Topic }) {
  const t = useT()
  if (certainty !== null) {
    return (
      <>
        <strong>{t(`prepare.certainty.${certainty}`)}</strong> {t(`prepare.certainty.${certainty}.what`)}
      </>
    )
  }
  return (
    <>
      <strong>{t('prepare.certainty.own')}</strong>{' '}
      <span dir="auto">{why === '' ? t('prepare.certainty.own.what') : why}</span>
    </>
  )
}

interface QuestionProps {
  readonly topic: Topic
  readonly place: TopicPlace
  readonly onChange: (question: string) => void
}

/** The question that opens the talk about a topic; emptied, it is the usual one again. */
function OpeningQuestion({ topic, place, onChange }: QuestionProps) {
  const t = useT()
  const part = partOf(place)
  const usual = usualQuestion(topic, part, t)
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <Textarea
      className="topic-question"
      label={t('prepare.question')}
      autosize
      minRows={1}
      maxRows={6}
      maxLength={LINE_MAX}
      value={draft ?? openingQuestion(topic, part, t)}
      onFocus={() => setDraft(openingQuestion(topic, part, t))}
      onChange={({ currentTarget: { value } }) => {
        setDraft(value)
        onChange(value.trim() === usual ? '' : value)
      }}
      onBlur={() => setDraft(null)}
    />
  )
}
