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
