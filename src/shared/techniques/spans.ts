/** A half-open stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Index of the first of these spans, which are in order and apart, that ends behind a place. */
export function firstEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

export function overlapsOne(spans: readonly Span[], { start, end }: Span): boolean {
  return (spans[firstEndingAfter(spans, start)]?.start ?? Infinity) < end
}

/** Spans, in order or not, that may overlap; finds those with a stretch, in time that grows with how many there are. */
export class Overlaps<T extends Span> {
  /** By size (a power of two), so that one long span makes no short ones be looked at: the spans in order. */
  readonly #bySize = new Map<number, T[]>()

  constructor(spans: readonly T[]) {
    for (const span of spans.toSorted((a, b) => a.start - b.start)) {
      const size = 2 ** Math.ceil(Math.log2(Math.max(1, span.end - span.start)))
      const known = this.#bySize.get(size)
      if (known === undefined) this.#bySize.set(size, [span])
      else known.push(span)
    }
  }

  with({ start, end }: Span): T[] {
    const found: T[] = []
    for (const [size, spans] of this.#bySize) {
      for (let at = firstStartingAt(spans, start - size); ; at++) {
        const span = spans[at]
        if (span === undefined || span.start >= end) break
        if (span.end > start) found.push(span)
      }
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end)
  }
}

function firstStartingAt(spans: readonly Span[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
