import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstEndingAfter, Overlaps, overlapsOne, type Span } from './spans.ts'
import { cpuGrowth, MOST_GROWTH } from './testing/cpu-growth.ts'

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }))
/** In order and apart, some right behind each other. */
const apart = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 6 })), { maxLength: 12 })
  .map((pieces) => {
    const spans: Span[] = []
    for (const [gap, length] of pieces) {
      const start = (spans.at(-1)?.end ?? 0) + gap
      spans.push({ start, end: start + length })
    }
    return spans
  })
const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

describe('overlaps', () => {
  it('are those of a plain filter, in order of their place, wherever the spans stand', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 25 }), span, (spans, stretch) => {
        const plain = spans
          .filter((each) => overlap(each, stretch))
          .toSorted((a, b) => a.start - b.start || a.end - b.end)
        expect(new Overlaps(spans).with(stretch)).toEqual(plain)
      }),
    )
  })

  it('do not touch, and keep what else a span tells', () => {
    const spans = [
      { start: 0, end: 3, name: 'before' },
      { start: 3, end: 4, name: 'first' },
      { start: 5, end: 9, name: 'last' },
      { start: 6, end: 7, name: 'behind' },
    ]
    expect(new Overlaps(spans).with({ start: 3, end: 6 }).map(({ name }) => name)).toEqual(['first', 'last'])
    expect(new Overlaps<Span>([]).with({ start: 0, end: 9 })).toEqual([])
  })

  it('are found in linear time for all stretches of a text', () => {
    const growth = cpuGrowth((share) => {
      const short = Array.from({ length: 200_000 * share }, (_, at) => ({ start: at * 5, end: at * 5 + 12 }))
      const spans = [{ start: 0, end: 1_000_000 * share }, ...short]
      const overlaps = new Overlaps(spans)
      let found = 0
      for (const each of spans) found += overlaps.with(each).length
      expect(found).toBeGreaterThan(spans.length * 4)
    })
    expect(growth).toBeLessThan(MOST_GROWTH)
  })
})

it('finds the first span that ends behind a place', () => {
  fc.assert(
    fc.property(apart, fc.nat(100), (spans, place) => {
      const plain = spans.findIndex(({ end }) => end > place)
      expect(firstEndingAfter(spans, place)).toBe(plain < 0 ? spans.length : plain)
    }),
  )
})

it('tells whether any of the spans overlaps', () => {
  fc.assert(
    fc.property(apart, span, (spans, stretch) => {
      expect(overlapsOne(spans, stretch)).toBe(spans.some((each) => overlap(each, stretch)))
    }),
  )
})
