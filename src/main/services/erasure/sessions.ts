import type { CoachingSession, SessionDocument } from '#shared/coaching/session.ts'
import { deleteSession, sessionsOf, writeSession } from '../../store/coaching-sessions.ts'
import type { Writer } from '../../store/connection.ts'

export interface ChangedSession {
  readonly document: SessionDocument
  readonly team: CoachingSession['team']
  /** How many excerpts lost their words. */
  readonly excerpts: number
}

/**
 * Puts every one-on-one through `change`; those that become others get a new revision, so that no window that still has
 * the old words can save them again.
 */
export function changeSessions(
  writer: Writer,
  atMs: number,
  change: (session: CoachingSession) => ChangedSession,
): { readonly sessionsChanged: number; readonly excerpts: number } {
  let sessionsChanged = 0
  let excerpts = 0
  for (const session of sessionsOf(writer, null)) {
    const changed = change(session)
    const isSame = JSON.stringify(changed.document) === JSON.stringify(session.document)
    if (isSame && changed.team === session.team) continue
    writeSession(writer, {
      ...session,
      document: changed.document,
      team: changed.team,
      revision: session.revision + 1,
      changedAtMs: atMs,
    })
    sessionsChanged += 1
    excerpts += changed.excerpts
  }
  return { sessionsChanged, excerpts }
}

/** Deletes all one-on-ones with an agent; how many. */
export function deleteSessionsOf(writer: Writer, agent: string): number {
  const own = sessionsOf(writer, agent)
  for (const { id } of own) deleteSession(writer, id)
  return own.length
}
