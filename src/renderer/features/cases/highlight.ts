import type { Finding } from '#shared/techniques/types.ts'

export type Span = Pick<Finding, 'technique' | 'start' | 'end' | 'rule'>

export interface Piece {
  readonly text: string
  /** The findings that cover this piece; usually none or one. */
  readonly spans: readonly Span[]
}

/**
 * Cuts a text (UTF-16 offsets, as the findings have them) where a finding starts or ends. The pieces put together are
 * the text; findings may overlap, and offsets outside of the text are clipped.
 */
export function cutAtFindings(text: string, spans: readonly Span[]): readonly Piece[] {
  const inside = spans.filter(({ start, end }) => start < end && start < text.length && end > 0)
  const edges = [0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .toSorted((a, b) => a - b)
  return edges.slice(1).flatMap((edge, index) => {
    const from = edges[index] ?? 0
    if (from === edge) return []
    const covering = inside.filter(({ start, end }) => start <= from && end >= edge)
    return [{ text: text.slice(from, edge), spans: covering }]
  })
}
