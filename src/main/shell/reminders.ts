import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { SessionSummary } from '#shared/coaching/session.ts'

/** What a day brings of one-on-ones. */
export interface Reminder {
  readonly sessions: readonly Due[]
  /** Actions to be reviewed on that day. */
  readonly reviews: readonly Due[]
}

interface Due {
  /** The same for the same thing. */
  readonly key: string
  readonly agent: string
}

/** What is due on a day (`YYYY-MM-DD`), of sessions that are not held and actions that are open; null for nothing. */
export function dueOn(day: string, sessions: readonly SessionSummary[]): Reminder | null {
  const due = {
    sessions: sessions
      .filter(({ plannedOn, stage }) => stage === 'planned' && plannedOn === day)
      .map(({ id, agent }) => ({ key: `session ${id}`, agent })),
    reviews: sessions.flatMap(({ id: session, agent, actions }) =>
      actions
        .filter(({ state, reviewOn }) => state === 'open' && reviewOn === day)
        .map(({ id }) => ({ key: `review ${session} ${id}`, agent })),
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
      : [`${language === 'pl' ? 'przegląd ustaleń' : 'review of what was agreed'}: ${names(reviews)}`]),
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

/** Looks what the day brings, and tells each thing once, also when the app is started several times. */
export async function remind({ folder, now, sessions, notify }: Surroundings): Promise<void> {
  const file = join(folder, 'reminded.json')
  const day = localDay(now())
  const known = await sessions()
  const due = known === null ? null : dueOn(day, known)
  if (due === null) return
  const told = toldOn(file, day)
  const isNew = ({ key }: Due): boolean => !told.has(key)
  const reminder = { sessions: due.sessions.filter(isNew), reviews: due.reviews.filter(isNew) }
  const fresh = [...reminder.sessions, ...reminder.reviews]
  if (fresh.length === 0) return
  notify(reminder)
  const keys = [...told, ...fresh.map(({ key }) => key)]
  try {
    writeFileSync(file, JSON.stringify({ day, keys }))
  } catch {
    // Told again, at worst.
  }
}

const toldSchema = z.object({ day: z.string(), keys: z.array(z.string()) })

/** What was told on this day already. */
function toldOn(file: string, day: string): ReadonlySet<string> {
  try {
    const told = toldSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return new Set(told.day === day ? told.keys : [])
  } catch {
    return new Set()
  }
}
