import './prepare.css'
import { Button, Title } from '@mantine/core'
import { Plus } from 'lucide-react'
import { type RefObject, useRef, useState } from 'react'
import type { Brief } from '#shared/coaching/evidence.ts'
import { useT } from '../../../i18n/use-t.ts'
import type { SessionPartProps } from '../session/session-part.ts'
import {
  chooseTopic,
  MOST_PRIORITIES,
  noteOnExcerpt,
  otherExcerpts,
  removeExcerpt,
  type TopicPlace,
} from './brief-edits.ts'
import { BriefMaker } from './brief-maker.tsx'
import { BriefRule } from './brief-rule.tsx'
import { DataGaps } from './data-gaps.tsx'
import { ExcerptCard } from './excerpt-card.tsx'
import { LastActions } from './last-actions.tsx'
import { SelfRatingPanel } from './self-rating-panel.tsx'
import { TopicCard } from './topic-card.tsx'
import { TopicDialog } from './topic-dialog.tsx'

/** What a one-on-one is prepared with: made in one click, and the supervisor's to change. */
export function PreparePart(props: SessionPartProps) {
  const { brief } = props.session.document
  return (
    <div className="prepare">
      <BriefMaker {...props} />
      {brief === null ? null : <PreparedBrief {...props} brief={brief} />}
    </div>
  )
}

type BriefProps = SessionPartProps & { readonly brief: Brief }

function PreparedBrief({ session, change, brief }: BriefProps) {
  const t = useT()
  const { strength, priorities } = session.document
  const others = otherExcerpts(session.document)
  const strengthHead = useRef<HTMLHeadingElement>(null)
  const prioritiesHead = useRef<HTMLHeadingElement>(null)
  const ofStrength = { session, change, brief, head: strengthHead }
  const ofPriorities = { session, change, brief, head: prioritiesHead }
  return (
    <>
      <div className="prepare-before">
        <LastActions actions={brief.lastActions} />
        <SelfRatingPanel session={session} change={change} />
      </div>
      <div className="prepare-part">
        <Title order={2} ref={strengthHead} tabIndex={-1}>
          {t('prepare.strength')}
        </Title>
        {strength === null ? (
          <NoTopic {...ofStrength} place="strength" text={t('prepare.strength.none')} />
        ) : (
          <TopicCard {...ofStrength} topic={strength} place="strength" />
        )}
      </div>
      <div className="prepare-part">
        <Title order={2} ref={prioritiesHead} tabIndex={-1}>
          {t('prepare.priorities')}
        </Title>
        {priorities.map((topic, index) => (
          // A figure chosen instead keeps the place, and the focus in it.
          <TopicCard key={index} {...ofPriorities} topic={topic} place={index} />
        ))}
        {priorities.length < MOST_PRIORITIES ? (
          <NoTopic
            {...ofPriorities}
            place={priorities.length}
            text={priorities.length === 0 ? t('prepare.priorities.none') : null}
          />
        ) : null}
      </div>
      {others.length === 0 ? null : (
        <section className="card prepare-card" aria-labelledby="other-excerpts">
          <Title order={2} id="other-excerpts">
            {t('prepare.others.excerpts')}
          </Title>
          {others.map((excerpt) => (
            <ExcerptCard
              key={excerpt.id}
              session={session.id}
              excerpt={excerpt}
              onSwap={null}
              onRemove={() => change((now) => removeExcerpt(now, excerpt.id))}
              onNote={(note) => change((now) => noteOnExcerpt(now, excerpt.id, note))}
            />
          ))}
        </section>
      )}
      <DataGaps brief={brief} agent={session.agent} />
      <BriefRule />
    </>
  )
}

interface NoTopicProps extends BriefProps {
  /** Gets the focus when the place is filled. */
  readonly head: RefObject<HTMLHeadingElement | null>
  readonly place: TopicPlace
  /** Says that nothing stands out; null where there is a topic of the kind already. */
  readonly text: string | null
}

function NoTopic({ session, change, brief, head, place, text }: NoTopicProps) {
  const t = useT()
  const [isChoosing, setChoosing] = useState(false)
  return (
    <div className={text === null ? undefined : 'card prepare-card'}>
      {text === null ? null : <p>{text}</p>}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Plus size={14} aria-hidden />}
        onClick={() => setChoosing(true)}
      >
        {t(place === 'strength' ? 'prepare.strength.choose' : 'prepare.priorities.choose')}
      </Button>
      <TopicDialog
        opened={isChoosing}
        place={place}
        document={session.document}
        brief={brief}
        onChoose={(figure, why) => {
          change((now) => chooseTopic(now, place, figure, why))
          head.current?.focus()
        }}
        onClose={() => setChoosing(false)}
      />
    </div>
  )
}
