import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SentenceMemory } from './sentence-memory.ts'

/** Few numbers, so that sentences come again, and lengths on both sides of those that are kept. */
const sentence = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 45 })

it('gives what was found in the very same words', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), (sentences) => {
      const memory = new SentenceMemory<string>()
      const scratch = new Int32Array(64)
      for (const words of [...sentences, ...sentences]) {
        scratch.set(words)
        expect(memory.find(scratch, words.length, () => words.join())).toBe(words.join())
      }
    }),
  )
})

it('reads a sentence that comes again once, a very long one each time', () => {
  const memory = new SentenceMemory<number>()
  let reads = 0
  const readTwice = (length: number): number => {
    const words = new Int32Array(length).fill(1)
    reads = 0
    for (let time = 0; time < 2; time++) memory.find(words, length, () => ++reads)
    return reads
  }
  expect(readTwice(3)).toBe(1)
  expect(readTwice(40)).toBe(1)
  expect(readTwice(41)).toBe(2)
})
