import { expect, it } from 'vitest'
import { phraseRule } from '../phrase-techniques.ts'
import { madeTalk } from '../testing/made-talk.ts'
import type { Turn } from '../turn.ts'
import { type Missed, weighedTurns } from './weigh.ts'
import type { Weighed } from './weights.ts'

const { turns, findings } = madeTalk('a: This is mine. I call tomorrow.', 'c: fine', 'a: The rest is mine.')
const signsOf = (turn: Turn | undefined) =>
  turn?.reading.signs.map(({ rule, start, end, hasTime }) => [
    rule.id,
    rule.finds,
    turn.text.slice(start, end),
    hasTime,
  ])
const missedAs = (technique: Weighed, start: number, end: number): Missed => ({
  technique,
  message: 0,
  start,
  end,
  rule: `en.evidence.${technique}`,
  because: [],
  sentence: 0,
})

it('turns that were weighed have lost the signs of what does not stand, and no others', () => {
  const struck = findings.find(({ technique, message }) => technique === 'own' && message === 0)
  const weighed = weighedTurns(turns, findings, { stands: (each) => each !== struck, missed: [] })
  expect(struck).toBeDefined()
  expect(signsOf(weighed[0])).toEqual([
    ['en.inform', 'inform', 'call', true],
    ['en.time', 'time', 'tomorrow', true],
  ])
  expect(weighed.slice(1)).toEqual(turns.slice(1))
  expect(weighed[2]).toBe(turns[2])
})

it('they keep what fits a team’s own phrase, although a longer finding around it does not stand', () => {
  const id = phraseRule({ language: 'en', technique: 'own', pattern: 'mine', form: 'any' })
  const teams = turns.map((turn) => {
    const { language, words, asks, canned, signs } = turn.reading
    const own = signs.map((sign) => ({ ...sign, rule: { ...sign.rule, id } }))
    return { ...turn, reading: { language, words, asks, canned, signs: own } }
  })
  const longer = { technique: 'own', message: 0, start: 0, end: 30, rule: 'en.x' } as const
  const weighed = weighedTurns(teams, [longer], { stands: () => false, missed: [] })
  expect(signsOf(weighed[0])).toEqual(signsOf(teams[0]))
})

it('they have the signs of what was missed, in order of their place', () => {
  const missed = [missedAs('inform.vague', 14, 20), missedAs('agree', 0, 4), missedAs('closure.solved', 0, 4)]
  const weighed = weighedTurns(turns, findings, { stands: () => true, missed })
  expect(signsOf(weighed[0])).toEqual([
    ['en.evidence.agree', 'agree', 'This', true],
    ['en.own', 'own', 'mine', true],
    ['en.evidence.inform.vague', 'inform', 'I call', false],
    ['en.inform', 'inform', 'call', true],
    ['en.time', 'time', 'tomorrow', true],
  ])
  const { asks, canned, language, words } = turns[0]?.reading ?? {}
  expect(weighed[0]?.reading).toMatchObject({ asks, canned, language, words })
})
