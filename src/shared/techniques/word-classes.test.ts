import { expect, it } from 'vitest'
import { parsePattern } from './pattern.ts'
import { buildWordBase } from './word-base.ts'
import { WordClasses } from './word-classes.ts'

const SOURCES = ['send (me|us) the (box|parcel|crate)', 'the box $', 'sent* it', 'sent back']

function classesOf(sources: readonly string[]): {
  readonly classes: WordClasses
  readonly classOf: (word: string) => number | undefined
} {
  const all = [...SOURCES, ...sources].map((source) => parsePattern(source))
  const { vocabulary } = buildWordBase([{ patterns: all, contractions: [], commonWords: [] }])
  const classes = new WordClasses(all.slice(0, SOURCES.length), vocabulary)
  return { classes, classOf: (word) => classes.ofWord[vocabulary.wordOf(word)] }
}

it('puts words together that no pattern tells apart', () => {
  const { classOf } = classesOf(['apple pear'])
  expect(classOf('me')).toBe(classOf('us'))
  expect(classOf('parcel')).toBe(classOf('crate'))
  expect(classOf('apple')).toBe(classOf('pear'))
  expect(classOf('apple')).toBe(classOf('unheard'))
})

it('keeps words apart that some pattern tells apart', () => {
  const { classOf } = classesOf([])
  const apart = ['send', 'me', 'the', 'box', 'parcel', 'sent', 'sentry', 'it', 'back', 'unheard'].map(classOf)
  expect(new Set(apart).size).toBe(apart.length)
})

it('tells the classes of the words of a place', () => {
  const { classes, classOf } = classesOf([])
  expect(classes.of(['box', 'parcel', 'crate'])).toEqual(new Set([classOf('box'), classOf('parcel')]))
  expect(classes.of(['sent*'])).toEqual(new Set([classOf('sentry'), classOf('sent')]))
  expect(Math.max(...classes.ofWord)).toBe(classes.count - 1)
})
