import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeWeights } from '../testing/made-talk.ts'
import { EN_WEIGHTS } from './en-weights.ts'
import { PL_WEIGHTS } from './pl-weights.ts'
import { readWeights, writeWeights } from './weights-text.ts'
import { COLUMNS } from './weights.ts'

const tenths = fc.integer({ min: -999, max: 999 }).map((whole) => whole / 10)
const weights = fc
  .tuple(
    fc.dictionary(
      fc.stringMatching(/^(word|pair):[a-zżó$]{1,6}( [a-z=7]{1,6})?$/),
      fc.dictionary(
        fc.constantFrom(...COLUMNS),
        tenths.filter((value) => value !== 0),
      ),
      { maxKeys: 8 },
    ),
    fc.dictionary(
      fc.constantFrom(...COLUMNS),
      fc.record({ base: tenths, rule: tenths, unsure: fc.array(fc.stringMatching(/^en\.[a-z-]{1,9}$/)) }),
    ),
  )
  .map((made) => madeWeights(...made))

const HEAD = COLUMNS.map((column, at) => `${String.fromCharCode(97 + at)} ${column} 0 0`)

describe('weights as text', () => {
  it('are read as they were written, in the same order', () => {
    fc.assert(
      fc.property(weights, (written) => {
        const read = readWeights(writeWeights(written))
        expect(read.techniques).toEqual(written.techniques)
        expect([...read.cues]).toEqual([...written.cues].map(([cue, points]) => [cue, { ...points }]))
      }),
    )
  })

  it('are a line for each technique, an empty one, and a line for each cue', () => {
    const text = writeWeights(
      madeWeights(
        { 'pair:would that': { 'closure.solved': -0.3, 'answer.unclear': 1.2 }, 'form:0': { ask: 2 } },
        { ask: { base: -2.1, rule: 3.3, unsure: ['en.a-rule', 'order.b'] } },
      ),
    )
    expect(text).toBe(
      [
        ...HEAD.map((line) => (line === 'a ask 0 0' ? 'a ask -21 33 en.a-rule order.b' : line)),
        '',
        'pair:would that=q-3u12',
        'form:0=a20',
      ].join('\n'),
    )
  })

  it('are whole tenths, and nothing where none is left', () => {
    const text = writeWeights(madeWeights({ 'form:0': { ask: 0.34, own: 0.04, agree: -0.04, facts: -0.36 } }))
    expect(text.split('\n').at(-1)).toBe('form:0=a3l-4')
  })

  it('throw where a technique is missing or out of its place', () => {
    expect(() => readWeights('')).toThrow('No weights of ask')
    expect(() => readWeights(HEAD.toSpliced(2, 1).join('\n'))).toThrow('No weights of acknowledge')
  })
})

it.each([
  ['en', EN_WEIGHTS],
  ['pl', PL_WEIGHTS],
])('the weights of %s that ship are written as they would be again', (_language, text) => {
  expect(writeWeights(readWeights(text))).toBe(text.trim())
})
