import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtFindings } from './highlight.ts'

const span = (
  start: number,
  end: number,
  technique: 'closure.solved' | 'closure.unresolved' = 'closure.solved',
) => ({
  technique,
  start,
  end,
  rule: 'en.test',
})

describe('cutAtFindings', () => {
  it('marks exactly the words found, counted in UTF-16 units', () => {
    const text = '🙂 Is it solved? Bye.'
    const start = text.indexOf('Is')
    const pieces = cutAtFindings(text, [span(start, text.indexOf('?') + 1)])
    expect(pieces.map((piece) => [piece.text, piece.spans.length])).toEqual([
      ['🙂 ', 0],
      ['Is it solved?', 1],
      [' Bye.', 0],
    ])
  })

  it('keeps both findings where they overlap', () => {
    const pieces = cutAtFindings('abcdef', [span(0, 4), span(2, 6, 'closure.unresolved')])
    expect(pieces.map((piece) => [piece.text, piece.spans.map(({ technique }) => technique)])).toEqual([
      ['ab', ['closure.solved']],
      ['cd', ['closure.solved', 'closure.unresolved']],
      ['ef', ['closure.unresolved']],
    ])
  })

  it('never loses or adds a character, whatever the offsets', () => {
    const offsets = fc.integer({ min: -5, max: 40 })
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(offsets, offsets)), (text, pairs) => {
        const pieces = cutAtFindings(
          text,
          pairs.map(([start, end]) => span(start, end)),
        )
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})
