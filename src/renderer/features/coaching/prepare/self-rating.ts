import type { SessionDocument } from '#shared/coaching/session.ts'
import { METRIC_IDS, type MetricId } from '#shared/metrics/definition.ts'

type SelfRating = NonNullable<SessionDocument['selfRating']>
type SelfAnswer = SelfRating['answers'][number]

/** From rarely to always. */
export const RATINGS = [1, 2, 3, 4, 5] as const
export type Rating = (typeof RATINGS)[number]

export function isRating(value: number | null): value is Rating {
  return RATINGS.some((rating) => rating === value)
}

/**
 * The figures that the sheet asks about: those of the session's topics, in an order that does not tell the strength from
 * the priorities.
 */
export function askedMetrics({ strength, priorities }: SessionDocument): readonly MetricId[] {
  const topics = new Set([strength, ...priorities].map((topic) => topic?.metric))
  return METRIC_IDS.filter((metric) => topics.has(metric))
}

export function answerTo({ selfRating }: SessionDocument, metric: MetricId): SelfAnswer | null {
  return selfRating?.answers.find((answer) => answer.metric === metric) ?? null
}

/** Writes part of an answer; the sheet counts as open again until it is finished. */
export function withAnswer(
  document: SessionDocument,
  metric: MetricId,
  part: Partial<Omit<SelfAnswer, 'metric'>>,
): SessionDocument {
  const before = answerTo(document, metric) ?? { metric, rating: null, words: '' }
  const others = (document.selfRating?.answers ?? []).filter((answer) => answer.metric !== metric)
  return { ...document, selfRating: { answers: [...others, { ...before, ...part }], doneAtMs: null } }
}

export function finishRating(document: SessionDocument, doneAtMs: number): SessionDocument {
  return { ...document, selfRating: { answers: document.selfRating?.answers ?? [], doneAtMs } }
}
