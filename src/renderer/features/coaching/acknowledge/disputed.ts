import type { Dispute, SessionDocument } from '#shared/coaching/session.ts'
import { isMetricId } from '#shared/metrics/registry.ts'

export type Disputed = Dispute['about']

/** An objection that says nothing yet. */
export function newDispute(id: string, madeAtMs: number): Dispute {
  return { id, about: { kind: 'other' }, reason: '', madeAtMs, outcome: 'open', answer: '' }
}

/** What can be objected to: the excerpts, the figures that the talk is about, and anything else. */
export function disputable({
  excerpts,
  strength,
  priorities,
  actions,
}: SessionDocument): readonly Disputed[] {
  const topics = [strength, ...priorities].flatMap((topic) => topic?.metric ?? [])
  const measured = actions.flatMap(({ metric }) => metric ?? [])
  return [
    ...excerpts.map(({ id }) => ({ kind: 'excerpt' as const, excerptId: id })),
    ...[...new Set([...topics, ...measured])].map((metric) => ({ kind: 'figure' as const, metric })),
    { kind: 'other' },
  ]
}

const EXCERPT = 'excerpt:'
const FIGURE = 'figure:'

/** What is objected to as the value of a choice, and back. */
export function disputedKey(about: Disputed): string {
  switch (about.kind) {
    case 'excerpt':
      return `${EXCERPT}${about.excerptId}`
    case 'figure':
      return `${FIGURE}${about.metric}`
    case 'other':
      return 'other'
  }
}

export function disputedOf(key: string): Disputed {
  if (key.startsWith(EXCERPT)) return { kind: 'excerpt', excerptId: key.slice(EXCERPT.length) }
  const metric = key.startsWith(FIGURE) ? key.slice(FIGURE.length) : ''
  return isMetricId(metric) ? { kind: 'figure', metric } : { kind: 'other' }
}

export function withDispute(document: SessionDocument, id: string, part: Partial<Dispute>): SessionDocument {
  return {
    ...document,
    disputes: document.disputes.map((one) => (one.id === id ? { ...one, ...part } : one)),
  }
}
