import fc from 'fast-check'
import { expect, it } from 'vitest'
import { phraseRule } from './phrase-techniques.ts'
import { signsApart } from './signs-apart.ts'

interface Sign {
  readonly kind: 'own' | 'ask'
  readonly rule: string
  readonly start: number
  readonly end: number
}

const PHRASE = phraseRule({ language: 'en', technique: 'own', pattern: 'mine', form: 'any' })
const apart = (signs: readonly Sign[]): readonly Sign[] =>
  signsApart(
    signs,
    ({ kind }) => kind,
    ({ rule }) => rule,
  )
const sign = (start: number, end: number, rule = 'en.own', kind: Sign['kind'] = 'own'): Sign => ({
  kind,
  rule,
  start,
  end,
})

it('keeps the leftmost of those that overlap, of those the longest, kind by kind', () => {
  const ask = sign(3, 5, 'en.ask', 'ask')
  expect(apart([sign(4, 9), sign(0, 5), sign(0, 3), ask, sign(5, 6)])).toEqual([sign(0, 5), ask, sign(5, 6)])
})

it('keeps a team’s own phrase before what ships, wherever it begins and however short it is', () => {
  const [inside, across] = [sign(2, 4, PHRASE), sign(8, 12, PHRASE)]
  expect(apart([sign(0, 5), inside])).toEqual([inside])
  expect(apart([sign(6, 9), across, sign(11, 15), sign(12, 14)])).toEqual([across, sign(12, 14)])
  const ask = sign(0, 5, 'en.ask', 'ask')
  expect(apart([ask, inside])).toEqual([ask, inside])
})

it('keeps a default only where nothing else is found', () => {
  const byDefault = sign(0, 9, 'en.asked-after-telling')
  expect(apart([byDefault, sign(2, 4)])).toEqual([sign(2, 4)])
  expect(apart([byDefault, sign(9, 12)])).toEqual([byDefault, sign(9, 12)])
})

it('gives signs in order that are apart, and leaves none out but beside one that stays', () => {
  const signs = fc.array(
    fc
      .tuple(
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(PHRASE, 'en.a', 'en.b', 'en.asked-after-telling'),
      )
      .map(([start, length, rule]) => sign(start, start + length, rule)),
    { maxLength: 15 },
  )
  fc.assert(
    fc.property(signs, (all) => {
      const kept = apart(all)
      expect(kept.every(({ start }, at) => start >= (kept[at - 1]?.end ?? 0))).toBe(true)
      for (const { start, end, rule } of all) {
        const rivals = kept.filter((other) => other.start < end && start < other.end)
        expect(rivals.length).toBeGreaterThan(0)
        if (rule === PHRASE) expect(rivals.some((rival) => rival.rule === PHRASE)).toBe(true)
      }
    }),
  )
})
