import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newestFirst } from './newest-first.ts'
import { sparseInstantAt, sparseInstants } from './sparse-instants.ts'

it('sparse instants are those that were given', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { nil: NaN }), { maxLength: 200 }), (instants) => {
      const sparse = sparseInstants(instants.length, (index) => instants[index] ?? NaN)
      expect(instants.map((_, index) => sparseInstantAt(sparse, index))).toEqual(instants)
      expect(sparse.instantsMs).toHaveLength(instants.filter((instant) => !Number.isNaN(instant)).length)
    }),
  )
})

it('newest first keeps the order of equal instants', () => {
  const anyInstant = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(9999, 0) }),
  )
  fc.assert(
    fc.property(fc.array(anyInstant, { maxLength: 60 }), (instants) => {
      const expected = [...instants.keys()].toSorted(
        (a, b) => (instants[b] ?? 0) - (instants[a] ?? 0) || a - b,
      )
      expect([...newestFirst(Float64Array.from(instants))]).toEqual(expected)
    }),
  )
})
