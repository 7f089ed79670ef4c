import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SentenceMemory } from './sentence-memory.ts'
import { EDGE, type Tokens } from './tokens.ts'

const sentence = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom(0, EDGE.clauseStart, EDGE.clauseEnd)),
  { minLength: 1, maxLength: 45 },
)

function tokensOf(words: readonly (readonly [word: number, edge: number])[]): Tokens {
  const numbers = Int32Array.from(words, ([word]) => word)
  return {
    count: words.length,
    word: numbers,
    spelling: numbers,
    stem: numbers,
    edge: Int32Array.from(words, ([, edge]) => edge),
    start: numbers,
    end: numbers,
    sentence: numbers,
    asks: [],
  }
}

it('gives what was found in the very same words at the very same edges, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), (sentences) => {
      const memory = new SentenceMemory<string>()
      for (const words of [...sentences, ...sentences]) {
        const before = sentences[0] ?? []
        const found = memory.find(
          tokensOf([...before, ...words]),
          before.length,
          before.length + words.length,
          () => JSON.stringify(words),
        )
        expect(found).toBe(JSON.stringify(words))
      }
    }),
  )
})

it('reads a sentence that comes again once, a very long one each time', () => {
  const memory = new SentenceMemory<number>()
  let reads = 0
  const readTwice = (length: number): number => {
    const tokens = tokensOf(Array.from({ length }, () => [1, 0] as const))
    reads = 0
    for (let time = 0; time < 2; time++) memory.find(tokens, 0, length, () => ++reads)
    return reads
  }
  expect(readTwice(3)).toBe(1)
  expect(readTwice(40)).toBe(1)
  expect(readTwice(41)).toBe(2)
})
