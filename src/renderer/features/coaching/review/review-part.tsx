import './review.css'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { useT } from '../../../i18n/use-t.ts'
import { useToday } from '../list/use-today.ts'
import type { SessionPartProps } from '../session/session-part.ts'
import { ActionReview } from './action-review.tsx'
import { FollowUpSession } from './follow-up-session.tsx'

/** What became of what was agreed, action by action, and the one-on-one that comes next. */
export function ReviewPart({ session, change }: SessionPartProps) {
  const t = useT()
  const today = useToday()
  const { actions } = session.document
  if (actions.length === 0) {
    return (
      <div className="review-part">
        <EmptyState title={t('actionReview.none')} text={t('actionReview.none.text')} />
      </div>
    )
  }
  return (
    <div className="review-part">
      {actions.map((action) => (
        <ActionReview
          key={action.id}
          session={session}
          action={action}
          today={today}
          onChange={(update) =>
            change((now) => ({
              ...now,
              actions: now.actions.map((one) => (one.id === action.id ? update(one) : one)),
            }))
          }
        />
      ))}
      <FollowUpSession session={session} today={today} />
    </div>
  )
}
