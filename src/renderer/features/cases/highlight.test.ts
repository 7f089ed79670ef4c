import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtSpans, wholeCharacters } from './highlight.ts'

const span = (start: number, end: number, name = 'one') => ({ start, end, name })

describe('cutAtSpans', () => {
  it('marks exactly the words found, counted in UTF-16 units', () => {
    const text = '🙂 Is it solved? Bye.'
    const start = text.indexOf('Is')
    const pieces = cutAtSpans(text, [span(start, text.indexOf('?') + 1)])
    expect(pieces.map((piece) => [piece.text, piece.spans.length])).toEqual([
      ['🙂 ', 0],
      ['Is it solved?', 1],
      [' Bye.', 0],
    ])
  })

  it('keeps both where they overlap', () => {
    const pieces = cutAtSpans('abcdef', [span(0, 4), span(2, 6, 'two')])
    expect(pieces.map((piece) => [piece.text, piece.spans.map(({ name }) => name)])).toEqual([
      ['ab', ['one']],
      ['cd', ['one', 'two']],
      ['ef', ['two']],
    ])
  })

  it('takes a character whole that a mark would cut', () => {
    const family = '👩‍👧'
    expect(cutAtSpans(`a${family}b`, [span(0, 3)]).map(({ text }) => text)).toEqual([`a${family}`, 'b'])
    expect(cutAtSpans('cafe\u0301!', [span(0, 4)]).map(({ text }) => text)).toEqual(['cafe\u0301', '!'])
    expect(wholeCharacters('x🙂', { start: 2, end: 3 })).toEqual({ start: 1, end: 3 })
  })

  it('never loses, adds or cuts a character, whatever the offsets', () => {
    const offsets = fc.integer({ min: -5, max: 40 })
    const texts = fc.string({ unit: fc.constantFrom('a', '🙂', 'e\u0301', '👩‍👧', ' ') })
    const characters = new Intl.Segmenter()
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(offsets, offsets)), (text, pairs) => {
        const pieces = cutAtSpans(
          text,
          pairs.map(([start, end]) => span(start, end)),
        )
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        const whole = [...characters.segment(text)].map(({ index }) => index)
        let at = 0
        for (const piece of pieces) {
          expect(whole).toContain(at)
          at += piece.text.length
        }
      }),
    )
  })
})
