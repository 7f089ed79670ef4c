import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Matcher } from './matcher.ts'
import { parsePattern, type Phrases } from './pattern.ts'
import { Tokeniser } from './tokens.ts'
import { buildWordBase } from './word-base.ts'

function compile(source: string, phrases: Phrases = {}) {
  const patterns = [parsePattern(source, phrases)]
  const base = buildWordBase([{ patterns, contractions: [], commonWords: [] }])
  const tokeniser = new Tokeniser(base.vocabulary, base.contractions)
  const matcher = new Matcher(patterns, base)
  return {
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
