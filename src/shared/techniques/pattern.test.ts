import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Matcher } from './matcher.ts'
import { buildNfa } from './nfa.ts'
import { addTerms, keyOf, parsePattern, type Phrases } from './pattern.ts'
import { Scan } from './scan.ts'
import { Tokeniser } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

function compile(source: string, phrases: Phrases = {}) {
  const pattern = parsePattern(source, phrases)
  const terms = new Set<string>()
  addTerms(pattern, terms)
  const vocabulary = new Vocabulary(terms)
  const tokeniser = new Tokeniser(vocabulary, [])
  const matcher = new Matcher([pattern], vocabulary)
  const scan = new Scan(buildNfa([keyOf(pattern)], vocabulary))
  return {
    mayMatch: (text: string): boolean => scan.mayMatch(tokeniser.read(text)),
    find: (text: string): string[] => {
      const tokens = tokeniser.read(text)
      return matcher.run(tokens).map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last]))
    },
  }
}

describe('patterns', () => {
  it.each([
    ['words in a row', 'anything else', 'Is there Anything  ELSE?', ['Anything  ELSE']],
    ['nothing between them', 'anything else', 'anything or else', []],
    ['beginnings', 'resolv*', 'resolved, resolve, result', ['resolved', 'resolve']],
    ['a word only as a whole', 'resolv', 'resolved', []],
    ['choices', '(can|may) i', 'May I? Can i? Will I?', ['May I', 'Can i']],
    ['the longest with an option', 'help [you] [today]', 'help you today', ['help you today']],
    ['gaps up to their limit', 'is ..2 fixed', 'is it all fixed. is it now all fixed', ['is it all fixed']],
    ['a clause beginning', '^ all good', 'ok, all good. is all good', ['all good']],
    ['a clause end', 'that all $', 'is that all, sir. that all you', ['that all']],
    ['a sentence end', 'anything else $$', 'anything else, call. anything else', ['anything else']],
    ['phrases', '<who> can', 'we can', ['we can']],
    ['nothing across sentences', 'anything else', 'anything. else', []],
    ['overlapping places', 'a a', 'a a a', ['a a', 'a a']],
  ])('find %s', (_name, source, text, expected) => {
    expect(compile(source, { who: '(i|we)' }).find(text)).toEqual(expected)
  })

  it.each([
    '(a',
    'a)',
    '[a',
    '..0 a',
    '..99 a',
    'a <missing>',
    'a %%',
    '^',
    '$ a',
    'a ^ b',
    '[a]',
    '..2 a',
    'a $ b',
  ])('refuse %s', (source) => {
    expect(() => compile(source)).toThrow()
  })

  it('refuse phrases in a circle', () => {
    expect(() => parsePattern('<a>', { a: '<b>', b: '<a>' })).toThrow(/circle/)
  })

  it('agree with a plain regular expression', () => {
    const { find } = compile('a [b] ..2 (c|d e)')
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x'), { maxLength: 12 })
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ')
        const expected = list.flatMap((_, i) => {
          const rest = list.slice(i).join(' ')
          const longest = [
            /^a( b)?( \w){0,2} (c|d e)\b/,
            /^a( b)?( \w){0,2}? (c|d e)\b/,
            /^a( b)?( \w){2} d e\b/,
            /^a b( \w){2} c\b/,
            /^a( \w){2} c\b/,
          ].map((regex) => regex.exec(rest)?.[0].length ?? 0)
          const length = Math.max(...longest)
          return length > 0 ? [rest.slice(0, length)] : []
        })
        expect(find(text)).toEqual(expected)
      }),
    )
  })
})

describe('the scan', () => {
  it('never misses what the matcher finds', () => {
    const { find, mayMatch } = compile('^ a ..3 (b|c d) $')
    const parts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ',', '.', '?', '\n', "'", '\u0301', ' '), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(parts, (list) => {
        const text = list.join(' ')
        if (find(text).length > 0) expect(mayMatch(text)).toBe(true)
      }),
    )
  })

  it('says no to texts without the words', () => {
    expect(compile('anything else').mayMatch('Anything you need, elsewhere')).toBe(false)
    expect(compile('anything else').mayMatch('anything else')).toBe(true)
  })
})

it('finds the same when there are more states than are kept', () => {
  const { find, mayMatch } = compile('a ..12 b ..12 c')
  const random = (seed: number): string =>
    Array.from({ length: 20_000 }, (_, i) => 'abx'[(Math.imul(i + seed, 2654435761) >>> 28) % 3]).join(' ')
  expect(find(random(1))).toEqual([])
  expect(find(`${random(2)}. a b c`)).toEqual(['a b c'])
  expect(mayMatch(`${random(3)}. a b c`)).toBe(true)
})

describe('the key of a pattern', () => {
  const words = ['is', 'are', 'there', 'any', 'issue', 'x', 'left', 'else']
  const keys = [
    '(is|are) there ..2 (any [issue]|x ..2 left) ..3 else',
    '^ is [there] (any $|x ..2 (left|else)) $$',
    '(is ..3 left|are (x ..1 else|there)) any',
  ].map((source) => compile(source))

  it('is in every match', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 14 }),
        fc.constantFrom(...keys),
        (list, compiled) => {
          const text = list.join(' ')
          if (compiled.find(text).length > 0) expect(compiled.mayMatch(text)).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is its most telling stretch', () => {
    expect(compile('is it ..3 unresolved').mayMatch('is it open')).toBe(false)
    expect(compile('is it ..3 unresolved').mayMatch('nothing is unresolved')).toBe(true)
  })
})
