import type { Topic } from '#shared/coaching/evidence.ts'
import type { SessionDocument } from '#shared/coaching/session.ts'

/**
 * The texts that people typed into one document and that another does not have, in their order: what a person would lose
 * by taking the other. Frozen words of cases, the brief and blank texts are no part of it.
 */
export function wordsOnlyIn(typed: SessionDocument, other: SessionDocument): readonly string[] {
  const known = new Set(typedIn(other))
  return [...new Set(typedIn(typed))].filter((text) => text.trim() !== '' && !known.has(text))
}

function typedIn(document: SessionDocument): readonly string[] {
  const { strength, priorities, excerpts, selfRating, grow, actions, acknowledgement, disputes } = document
  const topics = [strength, ...priorities].filter((topic): topic is Topic => topic !== null)
  return [
    ...topics.flatMap(({ why, question }) => [why, question]),
    ...excerpts.map(({ note }) => note),
    ...(selfRating?.answers ?? []).map(({ words }) => words),
    document.agentsWords,
    document.sharedNotes,
    document.privateNotes,
    grow.goal,
    grow.reality,
    grow.options,
    grow.will,
    ...actions.flatMap(({ behaviour, review }) => [behaviour, review?.words ?? '']),
    acknowledgement?.comment ?? '',
    ...disputes.flatMap(({ reason, answer }) => [reason, answer]),
  ]
}
