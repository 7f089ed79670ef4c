import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Brief, Topic } from '#shared/coaching/evidence.ts'
import { showsCounted } from '#shared/coaching/measures.ts'
import type { CoachingSession } from '#shared/coaching/session.ts'
import { useT } from '../../../i18n/use-t.ts'
import type { SessionPartProps } from '../session/session-part.ts'
import {
  excerptsAt,
  MOST_EXCERPTS,
  noteOnExcerpt,
  partOf,
  putExcerpt,
  removeExcerpt,
  type TopicPlace,
} from './brief-edits.ts'
import { ExcerptCard } from './excerpt-card.tsx'
import { ExcerptChoices, type WantedExcerpt } from './excerpt-choices.tsx'

interface Props extends Pick<SessionPartProps, 'change'> {
  readonly session: CoachingSession
  readonly brief: Brief
  readonly topic: Topic
  readonly place: TopicPlace
}

/** What is being looked for, and in place of which words; null for more words. */
interface Looking {
  readonly wanted: WantedExcerpt
  readonly insteadOf: string | null
}

/** The words that show a topic: swapped, taken out, noted on, and more of them. */
export function TopicExcerpts({ session, change, brief, topic: { metric }, place }: Props) {
  const t = useT()
  const [looking, setLooking] = useState<Looking | null>(null)
  const more = useRef<HTMLButtonElement>(null)
  const { document } = session
  const part = partOf(place)
  const excerpts = excerptsAt(document, place)
  return (
    <div className="topic-excerpts">
      {excerpts.map((excerpt, index) => (
        <ExcerptCard
          // Words that are swapped keep their place, and the focus in it.
          key={index}
          session={session.id}
          excerpt={excerpt}
          onSwap={() => setLooking({ wanted: { metric, isFound: excerpt.isFound }, insteadOf: excerpt.id })}
          onRemove={() => {
            change((now) => removeExcerpt(now, excerpt.id))
            more.current?.focus()
          }}
          onNote={(note) => change((now) => noteOnExcerpt(now, excerpt.id, note))}
        />
      ))}
      <Button
        ref={more}
        variant="subtle"
        size="compact-sm"
        leftSection={<Plus size={14} aria-hidden />}
        disabled={document.excerpts.length >= MOST_EXCERPTS}
        onClick={() =>
          setLooking({ wanted: { metric, isFound: showsCounted(metric, part) }, insteadOf: null })
        }
      >
        {t(excerpts.length === 0 ? 'prepare.excerpt.choose' : 'prepare.excerpt.add')}
      </Button>
      <ExcerptChoices
        wanted={looking?.wanted ?? null}
        agent={session.agent}
        brief={brief}
        taken={document.excerpts}
        onTake={(excerpt) => {
          const insteadOf = looking?.insteadOf ?? null
          change((now) => putExcerpt(now, { ...excerpt, metric, purpose: part }, insteadOf))
          setLooking(null)
        }}
        onClose={() => setLooking(null)}
      />
    </div>
  )
}
