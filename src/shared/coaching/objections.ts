import type { Objection } from './evidence.ts'
import type { CoachingSession } from './session.ts'

/** What the agent objects to in these one-on-ones and nobody has answered: figures, and excerpts shown for one. */
export function openObjections(
  sessions: readonly Pick<CoachingSession, 'id' | 'document'>[],
): readonly Objection[] {
  return sessions.flatMap(({ id, document: { disputes, excerpts } }) =>
    disputes.flatMap(({ outcome, about, reason, madeAtMs }): Objection[] => {
      if (outcome !== 'open' || about.kind === 'other') return []
      const metric =
        about.kind === 'figure'
          ? about.metric
          : excerpts.find((excerpt) => excerpt.id === about.excerptId)?.metric
      return metric === undefined || metric === null ? [] : [{ metric, sessionId: id, reason, madeAtMs }]
    }),
  )
}
