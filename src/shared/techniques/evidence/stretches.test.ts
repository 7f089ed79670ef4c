import { describe, expect, it } from 'vitest'
import { spellingOf } from '../spelling.ts'
import { cpuGrowth, MOST_GROWTH } from '../testing/cpu-growth.ts'
import { FEW_WORDS } from '../testing/made-talk.ts'
import { Tokeniser } from '../tokens.ts'
import { Vocabulary } from '../vocabulary.ts'
import { FORM, type MessageWords, messageWords } from './stretches.ts'

const tokeniser = new Tokeniser(new Vocabulary(['the']), [])
const always = (): boolean => true
const FORMS = Object.fromEntries(Object.entries(FORM).map(([name, form]) => [form, name]))

function read(text: string, isOwn: (offset: number) => boolean = always): MessageWords {
  return messageWords(text, tokeniser.read(text), isOwn)
}

function shown(text: string, isOwn?: (offset: number) => boolean) {
  return read(text, isOwn).stretches.map(({ start, end, form, isLast, order }) => [
    text.slice(start, end),
    FORMS[form],
    order,
    isLast,
  ])
}

const words = (count: number): string[] => Array.from({ length: count }, (_, at) => `w${at}`)

describe('stretches', () => {
  it('are the sentences, with their form and order', () => {
    expect(shown(' Sent it back. Which box? Oh!! ')).toEqual([
      ['Sent it back', 'statement', 0, false],
      ['Which box', 'question', 1, false],
      ['Oh', 'statement', 2, true],
    ])
  })

  it('may be either in a message without any mark', () => {
    expect(shown('which box\n\nthe red one, please')).toEqual([
      ['which box', 'unmarked', 0, false],
      ['the red one, please', 'unmarked', 1, true],
    ])
    expect(shown('which box…\n\nthe red one').map(([, form]) => form)).toEqual(['statement', 'statement'])
  })

  it('are only of the author’s own words, and keep their order in the message', () => {
    const text = 'Hello. Quoted words. Bye.'
    const isOwn = (offset: number): boolean => offset < 7 || offset > 20
    expect(shown(text, isOwn)).toEqual([
      ['Hello', 'statement', 0, false],
      ['Bye', 'statement', 2, true],
    ])
    expect(shown(text, () => false)).toEqual([])
    expect(shown('')).toEqual([])
    expect(shown('?!')).toEqual([])
  })

  it('leave out canned and quoted sentences of messages', () => {
    const text = 'I swap it. A robot wrote this. Ok?\n> Is it here?\n'
    const { stretches } = FEW_WORDS.senses.read('agent', text, 'en').words
    expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual(['I swap it', 'Ok'])
  })

  it('are windows of a long sentence that overlap by half', () => {
    const ofLength = (count: number) =>
      read(`Hi. ${words(count).join(' ')}?`).stretches.map(({ firstWord, endWord }) => [firstWord, endWord])
    expect(ofLength(36)).toEqual([
      [0, 1],
      [1, 37],
    ])
    expect(ofLength(37)).toEqual([
      [0, 1],
      [1, 25],
      [13, 37],
      [25, 38],
    ])
    expect(ofLength(48)).toEqual([
      [0, 1],
      [1, 25],
      [13, 37],
      [25, 49],
    ])
  })

  it('have the form and order of their sentence, of which only the last window is the last of the message', () => {
    const long = `Hi. ${words(40).join(' ')}?`
    expect(shown(long).slice(1)).toEqual([
      [words(24).join(' '), 'question', 1, false],
      [words(36).slice(12).join(' '), 'question', 1, false],
      [words(40).slice(24).join(' '), 'question', 1, true],
    ])
    expect(shown(`${long} Ok.`).filter(([, , , isLast]) => isLast)).toEqual([['Ok', 'statement', 2, true]])
  })
})

it('keeps the words as they are spelt when the next text is read', () => {
  const first = read('Boxes arrived')
  read('something else, altogether longer')
  expect(first.spelling).toEqual(['boxes', 'arrived'].map((word) => spellingOf(word).whole))
  expect(first.stem).toEqual(['boxes', 'arrived'].map((word) => spellingOf(word).stem))
  expect(first.start).toEqual([0, 6])
  expect(first.end).toEqual([5, 13])
})

it('takes linear time for a million characters, in one sentence and in many, in words long and short', () => {
  const quarter = 250_000
  const pieces = ['word ', 'A. ', 'x', '?!. '] as const
  const growth = cpuGrowth((share) => {
    const text = pieces.map((piece) => piece.repeat((quarter * share) / piece.length)).join('. ')
    expect(read(text).stretches.length).toBeGreaterThan(50_000 * share)
  })
  expect(growth).toBeLessThan(MOST_GROWTH)
})
