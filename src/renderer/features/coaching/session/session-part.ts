import type { CoachingSession, SessionDocument } from '#shared/coaching/session.ts'

/** Gives the document as it shall be; it gets the latest, whatever was shown when the user acted. */
export type DocumentUpdate = (document: SessionDocument) => SessionDocument

/** What every part of a session's page is given. */
export interface SessionPartProps {
  /** With everything typed so far, saved or not. */
  readonly session: CoachingSession
  /** Shown at once and saved within moments. */
  readonly change: (update: DocumentUpdate) => void
}
