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

/** Fewer spans are looked through one by one, which is faster. */
const MANY = 16

/** Spans, in order or not, that may overlap; finds those with a stretch, in time that grows with how many there are. */
export class Overlaps<T extends Span> {
  readonly #spans: readonly T[]
  /** Where they are many, by size (a power of two), so that one long span makes no short ones be looked at. */
  readonly #bySize: ReadonlyMap<number, readonly T[]> | null

  constructor(spans: readonly T[]) {
    this.#spans = spans.length < 2 ? spans : spans.toSorted(inOrder)
    this.#bySize = spans.length < MANY ? null : groupBySize(this.#spans)
  }

  with(stretch: Span): readonly T[] {
    if (this.#bySize === null) return this.#spans.filter((span) => overlap(span, stretch))
    const found: T[] = []
    for (const [size, spans] of this.#bySize) {
      for (let at = firstStartingAt(spans, stretch.start - size); ; at++) {
        const span = spans[at]
        if (span === undefined || span.start >= stretch.end) break
        if (span.end > stretch.start) found.push(span)
      }
    }
    return found.sort(inOrder)
  }
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** By the least power of two that is as long. */
function groupBySize<T extends Span>(spans: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const bySize = new Map<number, T[]>()
  for (const span of spans) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, span.end - span.start)))
    const known = bySize.get(size)
    if (known === undefined) bySize.set(size, [span])
    else known.push(span)
  }
  return bySize
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
