import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Match, Matcher } from './matcher.ts'
import { parsePattern, type Pattern } from './pattern.ts'
import { plainMatches } from './testing/plain-matcher.ts'
import { Tokeniser, type Tokens } from './tokens.ts'
import { buildWordBase } from './word-base.ts'

const WORDS = ['a', 'b', 'c', 'ab', 'abc', 'ba', '1']
const TERMS = [...WORDS, 'a*', 'ab*', '#']

/** Well-formed patterns, but for those that begin with a gap, are empty, or go on after an end. */
const source = fc.letrec<{ item: string; sequence: string }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: fc.constantFrom(...TERMS), weight: 5 },
    { arbitrary: fc.constantFrom('..1', '..2', '..3'), weight: 1 },
    {
      arbitrary: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => `(${all.join('|')})`),
      weight: 2,
    },
    { arbitrary: tie('sequence').map((inner) => `[${inner}]`), weight: 1 },
  ),
  sequence: fc.array(tie('item'), { minLength: 1, maxLength: 4 }).map((items) => items.join(' ')),
})).sequence
const pattern = fc
  .tuple(fc.constantFrom('', '', '^ '), source, fc.constantFrom('', '', ' $', ' $$', ' (b $|c)'))
  .map((parts) => parts.join(''))
const text = fc
  .array(fc.constantFrom(...WORDS, ...WORDS, 'x', 'abcd', ',', '.', '?', '\n\n'), { maxLength: 40 })
  .map((pieces) => pieces.join(' '))

function compile(
  sources: readonly string[],
  mostTransitions?: number,
): {
  patterns: readonly Pattern[]
  find: (words: string) => { tokens: Tokens; matches: readonly Match[] }
} {
  const patterns = sources.map((one) => parsePattern(one))
  const base = buildWordBase([{ patterns, contractions: [], commonWords: ['a', 'b'] }])
  const matcher = new Matcher(patterns, base, mostTransitions)
  const tokeniser = new Tokeniser(base.vocabulary, base.contractions)
  return {
    patterns,
    find: (words) => {
      const tokens = tokeniser.read(words)
      return { tokens, matches: matcher.run(tokens) }
    },
  }
}

function isRefused(one: string): boolean {
  try {
    compile([one])
    return false
  } catch {
    return true
  }
}

it('finds what trying every pattern at every word finds, in text after text, however little it keeps', () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 5 }),
      fc.array(text, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(undefined, 1, 7),
      (sources, texts, mostTransitions) => {
        const sound = sources.filter((one) => !isRefused(one))
        fc.pre(sound.length > 0)
        const { patterns, find } = compile(sound, mostTransitions)
        for (const words of texts) {
          const { tokens, matches } = find(words)
          expect(matches).toEqual(plainMatches(patterns, words, tokens))
        }
      },
    ),
    { numRuns: 1_000 },
  )
})
