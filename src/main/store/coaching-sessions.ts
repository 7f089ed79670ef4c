import { desc, eq } from 'drizzle-orm'
import {
  type CoachingSession,
  sessionDocument,
  type SessionSummary,
  sessionSummary,
  summaryOf,
} from '#shared/coaching/session.ts'
import type { Reader, Writer } from './connection.ts'
import { coachingSessions } from './schema.ts'

interface StoredSummary {
  readonly revision: number
  readonly summary: SessionSummary
}

/** What lists show of all sessions, or of one agent's, each with the revision it is of; the newest first. */
export function sessionSummaries(reader: Reader, agent: string | null): StoredSummary[] {
  return reader.query
    .select({ revision: coachingSessions.revision, summary: coachingSessions.summary })
    .from(coachingSessions)
    .where(agent === null ? undefined : eq(coachingSessions.agent, agent))
    .orderBy(desc(coachingSessions.plannedOn), desc(coachingSessions.id))
    .all()
    .map(({ revision, summary }) => ({ revision, summary: sessionSummary.parse(JSON.parse(summary)) }))
}

/** Whole sessions, or one agent's; the newest first. */
export function sessionsOf(reader: Pick<Reader, 'query'>, agent: string | null): CoachingSession[] {
  return reader.query
    .select()
    .from(coachingSessions)
    .where(agent === null ? undefined : eq(coachingSessions.agent, agent))
    .orderBy(desc(coachingSessions.plannedOn), desc(coachingSessions.id))
    .all()
    .map(toSession)
}

/** Null where there is none. */
export function findSession(reader: Reader, id: number): CoachingSession | null {
  const row = reader.query.select().from(coachingSessions).where(eq(coachingSessions.id, id)).get()
  return row === undefined ? null : toSession(row)
}

export function insertSession(writer: Writer, session: Omit<CoachingSession, 'id'>): CoachingSession {
  const place = { ...session, document: '', summary: '' }
  const { id } = writer.query
    .insert(coachingSessions)
    .values(place)
    .returning({ id: coachingSessions.id })
    .get()
  const inserted = { id, ...session }
  writeSession(writer, inserted)
  return inserted
}

/** Writes a session over the one with its id, whatever revision that has. Whether there was one. */
export function writeSession(writer: Writer, session: CoachingSession): boolean {
  const { id, document, ...head } = session
  const summary = JSON.stringify(summaryOf(session))
  return (
    writer.query
      .update(coachingSessions)
      .set({ ...head, document: JSON.stringify(document), summary })
      .where(eq(coachingSessions.id, id))
      .run().changes > 0
  )
}

export function deleteSession(writer: Writer, id: number): boolean {
  return writer.query.delete(coachingSessions).where(eq(coachingSessions.id, id)).run().changes > 0
}

function toSession(row: typeof coachingSessions.$inferSelect): CoachingSession {
  const { document, summary: _, ...head } = row
  return { ...head, document: sessionDocument.parse(JSON.parse(document)) }
}
