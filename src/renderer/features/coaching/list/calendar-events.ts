import type { SessionSummary } from '#shared/coaching/session.ts'
import type { CalendarEvent } from '#shared/ipc/calendar-schemas.ts'
import type { Translate } from '../../../i18n/use-t.ts'
import { reviewsOf } from './session-groups.ts'

/**
 * The days of one-on-ones still to be held and of reviews still due, from today on, for another calendar. Others may see
 * it, so that it has names and days alone and nothing of what is talked about.
 */
export function calendarEvents(
  sessions: readonly SessionSummary[],
  today: string,
  t: Translate,
): CalendarEvent[] {
  const talks = sessions
    .filter(({ stage }) => stage === 'planned')
    .map(({ id, agent, plannedOn }) => ({
      uid: `session-${id}`,
      on: plannedOn,
      title: t('oneOnOnes.ics.session', { agent }),
      description: '',
    }))
  const reviews = reviewsOf(sessions).map(({ session, action, agent, on }) => ({
    uid: `review-${session}-${action}`,
    on,
    title: t('oneOnOnes.ics.review', { agent }),
    description: '',
  }))
  return [...talks, ...reviews].filter(({ on }) => on >= today)
}
