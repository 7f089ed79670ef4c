import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SessionSummary } from '#shared/coaching/session.ts'

/** What a day brings of one-on-ones. */
export interface Reminder {
  readonly sessions: readonly { readonly agent: string }[]
  /** Actions to be reviewed on that day. */
  readonly reviews: readonly { readonly agent: string }[]
}

/** What is due on a day (`YYYY-MM-DD`), of sessions that are not held and actions that are open; null for nothing. */
export function dueOn(day: string, sessions: readonly SessionSummary[]): Reminder | null {
  const due = {
    sessions: sessions.filter(({ plannedOn, stage }) => stage === 'planned' && plannedOn === day),
    reviews: sessions.flatMap(({ agent, actions }) =>
      actions.filter(({ state, reviewOn }) => state === 'open' && reviewOn === day).map(() => ({ agent })),
    ),
  }
  return due.sessions.length + due.reviews.length === 0 ? null : due
}

/** The day of this computer's clock, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** What the notification says; names of agents, and nothing of what is talked about. */
export function reminderText({ sessions, reviews }: Reminder, language: 'en' | 'pl'): string {
  const names = (of: Reminder['sessions']): string => [...new Set(of.map(({ agent }) => agent))].join(', ')
  const today = language === 'pl' ? 'Dziś' : 'Today'
  const parts = [
    ...(sessions.length === 0
      ? []
      : [`${language === 'pl' ? 'rozmowa 1:1' : 'one-on-one'}: ${names(sessions)}`]),
    ...(reviews.length === 0
      ? []
      : [`${language === 'pl' ? 'sprawdzenie ustaleń' : 'review of what was agreed'}: ${names(reviews)}`]),
  ]
  return `${today} – ${parts.join('; ')}`
}

interface Surroundings {
  /** A folder of this computer's own. */
  readonly folder: string
  readonly now: () => Date
  /** Null while they can't be read. */
  readonly sessions: () => Promise<readonly SessionSummary[] | null>
  readonly notify: (reminder: Reminder) => void
}

/** Looks what the day brings, and tells it once a day, also when the app is started several times. */
export async function remind({ folder, now, sessions, notify }: Surroundings): Promise<void> {
  const file = join(folder, 'reminded')
  const day = localDay(now())
  if (lastDay(file) === day) return
  const known = await sessions()
  if (known === null) return
  const reminder = dueOn(day, known)
  if (reminder === null) return
  writeFileSync(file, day)
  notify(reminder)
}

function lastDay(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
