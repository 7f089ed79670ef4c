import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isWord } from './fold.ts'
import { spellingOf, STEM_LETTERS } from './spelling.ts'
import { Tokeniser } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

const vocabulary = new Vocabulary(['do', 'not', "don't"])
const contractions: (readonly number[] | undefined)[] = []
contractions[vocabulary.wordOf("don't")] = [vocabulary.wordOf('do'), vocabulary.wordOf('not')]
const tokeniser = new Tokeniser(vocabulary, contractions)

function readAs(text: string) {
  const { count, start, end, spelling, stem } = tokeniser.read(text)
  return Array.from({ length: count }, (_, at) => ({
    word: text.slice(start[at], end[at]),
    spelling: { whole: spelling[at], stem: stem[at] },
  }))
}

const letters = fc.constantFrom(...'aązżóÓłŁeéßøıя漢٣079'.split(''), 'e\u0301', "'", '’', '\u00ad', '\u200b')
const madeUp = fc.array(letters, { minLength: 1, maxLength: 20 }).map((units) => units.join(''))

it('is what the tokeniser gives for any word of any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(madeUp, { maxLength: 6 }).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const words = readAs(text)
      expect(words.map(({ word }) => spellingOf(word))).toEqual(words.map(({ spelling }) => spelling))
    }),
  )
})

it('is read anew for each word of a text, and for each text', () => {
  fc.assert(
    fc.property(madeUp.filter(isWord), madeUp.filter(isWord), (one, other) => {
      const together = readAs(`${one} ${other}. ${one}`).map(({ spelling }) => spelling)
      expect(together).toEqual([spellingOf(one), spellingOf(other), spellingOf(one)])
    }),
  )
})

it.each([
  ['Załatwione', 'zalatwione'],
  ['załatwione'.normalize('NFD'), 'ZAŁATWIONE'],
  ['DON’T', 'dont'],
  ['7', '٣'],
])('is the same for %s and %s', (one, other) => {
  expect(spellingOf(one)).toEqual(spellingOf(other))
})

it('tells words apart that differ in any of twelve letters, and their order', () => {
  const words = [
    'a',
    'aa',
    'ab',
    'ba',
    'abcdef',
    'abcdefg',
    'bbcdefg',
    'abcdefghijkl',
    'bbcdefghijkl',
    'a7',
    'a漢',
  ]
  expect(new Set(words.map((word) => spellingOf(word).whole)).size).toBe(words.length)
})

it('has the first letters for its stem', () => {
  expect(STEM_LETTERS).toBe(5)
  expect(spellingOf('Reklamacja').stem).toBe(spellingOf('rekla').whole)
  expect(spellingOf('reklamowane').stem).toBe(spellingOf('reklamacjami').stem)
  expect(spellingOf('rekla').stem).not.toBe(spellingOf('rekl').stem)
  expect(spellingOf('box')).toEqual({ whole: spellingOf('box').stem, stem: spellingOf('box').stem })
})

it('stands with the first word of a contraction alone', () => {
  expect(readAs("don't").map(({ spelling }) => spelling)).toEqual([spellingOf('dont'), { whole: 0, stem: 0 }])
})

it.each(['two words', 'a-b', '', '’'])('refuses %j, which is no single word', (text) => {
  expect(() => spellingOf(text)).toThrow()
})
