interface Piece {
  readonly words: string
  readonly isMarked: boolean
}

/** A text cut where marks begin and end; what no mark covers is unmarked. */
export function piecesOf(text: string, marks: readonly (readonly [number, number])[]): readonly Piece[] {
  const edges = [0, ...marks.flat(), text.length].filter((edge) => edge >= 0 && edge <= text.length)
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length
    return { words: text.slice(start, end), isMarked: marks.some(([from, to]) => from <= start && to >= end) }
  })
}
