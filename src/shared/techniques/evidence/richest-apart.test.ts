import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FORM } from './stretches.ts'
import { type Added, richestApart } from './richest-apart.ts'

/** Windows of 24 words, a new one every 12, some of them missing. */
const windows = fc
  .array(fc.option(fc.integer({ min: 1, max: 9 })), { maxLength: 30 })
  .map((all) => all.flatMap((points, at): Added[] => (points === null ? [] : [added(12 * at, points)])))

function added(firstWord: number, points: number): Added {
  const endWord = firstWord + 24
  const place = { firstWord, endWord, start: firstWord * 5, end: endWord * 5, order: 0 }
  const stretch = { ...place, form: FORM.unmarked, isLast: false }
  return { weighed: { stretch, points: new Float64Array(), isFound: true, rows: [], words: [] }, points }
}

const overlap = ({ weighed: { stretch: one } }: Added, { weighed: { stretch: other } }: Added): boolean =>
  one.firstWord < other.endWord && other.firstWord < one.endWord

it('keeps stretches that are apart, and leaves none out but beside one with as many points', () => {
  fc.assert(
    fc.property(windows, (all) => {
      const kept = richestApart(all)
      expect(kept).toEqual(all.filter((each) => kept.includes(each)))
      for (const each of all) {
        const rivals = kept.filter((other) => other !== each && overlap(other, each))
        if (kept.includes(each)) expect(rivals).toEqual([])
        else expect(rivals.some(({ points }) => points >= each.points)).toBe(true)
      }
    }),
  )
})

it('loses none of a chain in which each has more points than the one before', () => {
  const chain = [added(0, 4), added(12, 5), added(24, 6)]
  expect(richestApart(chain)).toEqual([chain[0], chain[2]])
})
