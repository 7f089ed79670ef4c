import fc from 'fast-check'
import { expect, it } from 'vitest'
import { problemOf } from './phrase-check.ts'
import { MAX_PHRASE_LENGTH } from './phrase-techniques.ts'
import { phraseScan } from './team-phrases.ts'

const wrong = (source: string) => {
  const found = problemOf(source)
  return found === null ? null : [found.problem, source.slice(found.start, found.end)]
}

it.each([
  ['all (good|fine', 'unclosed', '('],
  ['all [good', 'unclosed', '['],
  ['all (good]', 'unclosed', '('],
  ['all good)', 'unopened', ')'],
  ['all good?', 'notAWord', 'good?'],
  ['fine, then', 'notAWord', 'fine,'],
  ['all. good', 'notAWord', '.'],
  ['all ..99 good', 'gapSize', '..99'],
  ['all ..0 good', 'gapSize', '..0'],
  ['[maybe]', 'noWord', '[maybe]'],
  ['..2', 'noWord', '..2'],
  ['   ', 'noWord', '   '],
  ['(|a)', 'noWord', '(|a)'],
  ['..2 good', 'gapFirst', '..2'],
  ['[well] ..3 good', 'gapFirst', '..3'],
  ['(good|..2 fine)', 'gapFirst', '..2'],
  ['all ^ good', 'startInside', '^'],
  ['all $ good', 'endInside', '$'],
  ['is <thing> good', 'namedPhrase', '<thing>'],
  ['a'.repeat(MAX_PHRASE_LENGTH + 1), 'tooLong', 'a'.repeat(MAX_PHRASE_LENGTH + 1)],
])('locates what is wrong in %s', (source, problem, place) => {
  expect(wrong(source)).toEqual([problem, place])
})

it.each([
  'all good',
  '^ all [is] (good|fin*) ..3 now $',
  "don't worry",
  'czy wszystko gra',
  '# days $$',
  'ok ..2',
])('takes %s', (source) => {
  expect(problemOf(source)).toBeNull()
})

it('takes no pattern that cannot be read with', () => {
  const part = fc.constantFrom(
    'all',
    'go*',
    '(',
    ')',
    '[',
    ']',
    '|',
    '..2',
    '^',
    '$',
    '#',
    "don't",
    '<x>',
    '.',
    '?',
  )
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const pattern = parts.join(' ')
      fc.pre(problemOf(pattern) === null)
      const phrase = { language: 'en', technique: 'closure.solved', form: 'any', pattern } as const
      expect(() => phraseScan([phrase])).not.toThrow()
    }),
    { numRuns: 1_000 },
  )
})
