import { describe, expect, it } from 'vitest'
import { isPhraseRule, phraseRule } from '../phrase-techniques.ts'
import { readTalk } from '../read-talk.ts'
import type { TechniqueId } from '../technique-ids.ts'
import { cpuGrowth, MOST_GROWTH } from '../testing/cpu-growth.ts'
import { FEW_WORDS, madeTalk } from '../testing/made-talk.ts'
import type { Turn } from '../turn.ts'
import type { Finding } from '../types.ts'
import { evidenceOf } from './shipped-weights.ts'
import { type WeighedStretch, weighTalk } from './talk-evidence.ts'
import { weigh, weighedTurns } from './weigh.ts'
import { UNSURE, WEIGHED, type Weighed } from './weights.ts'

const english = (): 'en' => 'en'
const TALK = madeTalk(
  'c: Hi, my order 1234567 came with a broken lid and I need it by Friday.',
  'a: I am so sorry about that. What does the lid look like? Let me check. Thank you for waiting.',
  'c: It is cracked on the left, I told you already.',
  'a: I can send you a new one today, would that work? Unfortunately we cannot refund the shipping.',
  'c: Yes, that works',
  'a: I will take care of it myself and call you tomorrow by five. Is there anything else I can help with?',
  'c: No, thanks! You have been great, I will tell all my friends about you.',
  'a: The sky is blue. Bye.',
)

/** Each weighed stretch with its turn. */
function stretchesOf(turns: readonly Turn[]): readonly (readonly [turn: Turn, weighed: WeighedStretch])[] {
  return weighTalk(turns, () => evidenceOf('en')).flatMap((stretches, at) => {
    const turn = turns[at]
    return turn === undefined ? [] : stretches.map((weighed) => [turn, weighed] as const)
  })
}

function techniquesOf({ speaker }: Turn): readonly Weighed[] {
  return WEIGHED.filter((technique) => (technique === 'advocate') === (speaker === 'customer'))
}

function ruleOf(technique: Weighed): number {
  return evidenceOf('en').table.techniques[technique].rule
}

function pointsOf({ points }: WeighedStretch, technique: Weighed): number {
  return points[WEIGHED.indexOf(technique)] ?? NaN
}

/** A finding of every technique in every stretch. */
const EVERYWHERE = stretchesOf(TALK.turns).flatMap(([turn, weighed]) =>
  techniquesOf(turn).map((technique): [finding: Finding, points: number] => [
    {
      technique,
      message: turn.message,
      start: weighed.stretch.start,
      end: weighed.stretch.end,
      rule: 'en.made-up',
    },
    pointsOf(weighed, technique) + ruleOf(technique),
  ]),
)

describe('what a rule found', () => {
  const all = EVERYWHERE.map(([finding]) => finding)

  it('stands where its points and those of the evidence are above nothing', () => {
    const { stands, missed } = weigh(TALK.turns, all, english)
    for (const [finding, points] of EVERYWHERE) {
      expect(stands(finding), `${finding.technique} ${finding.start} ${points}`).toBe(points > 0)
    }
    const standing = EVERYWHERE.filter(([, points]) => points > 0)
    expect(standing.length).toBeGreaterThan(10)
    expect(all.length - standing.length).toBeGreaterThan(10)
    expect(missed).toEqual([])
  })

  it('stands by the evidence alone where only a default found it', () => {
    const byDefault = EVERYWHERE.map(([finding, points]) => {
      const rule = ruleOf(finding.technique as Weighed)
      return { finding: { ...finding, rule: 'en.asked-after-telling' }, points: points - rule, rule }
    })
    const { stands } = weigh(
      TALK.turns,
      byDefault.map(({ finding }) => finding),
      english,
    )
    for (const { finding, points } of byDefault) expect(stands(finding)).toBe(points > 0)
    expect(byDefault.some(({ points, rule }) => points <= 0 && points + rule > 0)).toBe(true)
  })

  it('stands by some of its points only where a rule that is unsure found it', () => {
    const { table } = evidenceOf('en')
    const unsure = EVERYWHERE.flatMap(([finding, points]) => {
      const technique = finding.technique as Weighed
      const rule = ruleOf(technique)
      const [id] = table.techniques[technique].unsure
      return id === undefined
        ? []
        : [{ finding: { ...finding, rule: id }, points: points - (1 - UNSURE) * rule, rule }]
    })
    const { stands } = weigh(
      TALK.turns,
      unsure.map(({ finding }) => finding),
      english,
    )
    for (const { finding, points } of unsure) expect(stands(finding)).toBe(points > 0)
    expect(unsure.some(({ points, rule }) => points <= 0 && points + (1 - UNSURE) * rule > 0)).toBe(true)
    expect(unsure.some(({ points, rule }) => points > 0 && points - UNSURE * rule <= 0)).toBe(true)
  })

  it('always stands where the words are a team’s own', () => {
    const own = all.map((finding) => ({
      ...finding,
      rule: phraseRule({
        language: 'en',
        technique: finding.technique as Weighed,
        pattern: 'x',
        form: 'any',
      }),
    }))
    expect(own.every(({ rule }) => isPhraseRule(rule))).toBe(true)
    expect(own.every(weigh(TALK.turns, own, english).stands)).toBe(true)
  })

  it('stands where it is nothing that is weighed', () => {
    const unweighed = (
      ['listen', 'acknowledgeFirst', 'note', 'triage'] as const satisfies TechniqueId[]
    ).flatMap((technique) => all.map((finding) => ({ ...finding, technique })))
    expect(unweighed.every(weigh(TALK.turns, unweighed, english).stands)).toBe(true)
  })

  it('stands in no language that is weighed, and in what does not count', () => {
    const unknown = weigh(TALK.turns, all, () => null)
    expect(all.every(unknown.stands)).toBe(true)
    const uncounted = TALK.turns.map((turn) => ({ ...turn, counts: false }))
    const later = weigh(uncounted, all, english)
    expect(all.every(later.stands)).toBe(true)
    expect([unknown.missed, later.missed]).toEqual([[], []])
  })

  it('stands by either of the windows that it lies in', () => {
    const plain = 'the sky is blue and the lid is on the box '
    const [, text] = [
      0,
      `${plain.repeat(2)}and i am really so sorry about the trouble that this is and ${plain}`,
    ]
    const { turns } = madeTalk(`a: ${text}`)
    const windows = stretchesOf(turns)
    const rule = evidenceOf('en').table.techniques.apologise.rule
    const points = windows.map(([, weighed]) => pointsOf(weighed, 'apologise') + rule)
    expect(Math.max(...points)).toBeGreaterThan(0)
    const whole = { technique: 'apologise', message: 0, start: 0, end: text.length, rule: 'en.x' } as const
    expect(weigh(turns, [whole], english).stands(whole)).toBe(true)
  })
})

describe('what no rule found', () => {
  it('is found where the evidence is above nothing, in the very words of a short stretch', () => {
    const expected = stretchesOf(TALK.turns).flatMap(([turn, weighed]) =>
      techniquesOf(turn)
        .filter((technique) => pointsOf(weighed, technique) > 0)
        .map((technique) => ({
          technique,
          message: turn.message,
          start: weighed.stretch.start,
          end: weighed.stretch.end,
          rule: `en.evidence.${technique}`,
          sentence: weighed.stretch.order,
        })),
    )
    const key = ({ message, start, technique }: Finding): string => `${message} ${start} ${technique}`
    const sorted = <T extends Finding>(missed: readonly T[]) =>
      missed.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    const { missed } = weigh(TALK.turns, [], english)
    expect(sorted(missed)).toEqual(sorted(expected).map((each): unknown => expect.objectContaining(each)))
    for (const { message, start, end, because } of missed) {
      const words = TALK.turns[message]?.text.slice(start, end)
      for (const telling of because) expect(words).toContain(telling)
    }
    expect(new Set(expected.map(({ technique }) => technique)).size).toBeGreaterThan(4)
  })

  it('is not found again where a rule found it', () => {
    const { missed } = weigh(TALK.turns, [], english)
    const found = missed.map((finding): Finding => ({
      ...finding,
      start: finding.end - 1,
      rule: 'en.made-up',
    }))
    const again = weigh(TALK.turns, found, english)
    expect(again.missed).toEqual([])
    expect(found.every(again.stands)).toBe(true)
    const elsewhere = found.map((finding) => ({ ...finding, message: finding.message + 100 }))
    expect(weigh(TALK.turns, elsewhere, english).missed).toEqual(missed)
  })

  it('is found once where windows of a long sentence overlap, in few words', () => {
    const text = 'and i am so very sorry and i do apologise for the trouble '.repeat(5).trim()
    const { turns } = madeTalk(`a: ${text}`)
    const windows = stretchesOf(turns).map(([, weighed]) => weighed)
    const sorry = windows.filter((weighed) => pointsOf(weighed, 'apologise') > 0)
    expect(sorry.length).toBeGreaterThan(2)
    const missed = weigh(turns, [], english).missed.filter(({ technique }) => technique === 'apologise')
    expect(missed.length).toBeGreaterThan(0)
    expect(missed.length).toBeLessThan(sorry.length)
    for (const { start, end } of missed) expect(text.slice(start, end)).toMatch(/sorry|apologise/)
    for (const [at, { start }] of missed.slice(1).entries()) {
      expect(start).toBeGreaterThanOrEqual(missed[at]?.end ?? Infinity)
    }
    const best = Math.max(...sorry.map((weighed) => pointsOf(weighed, 'apologise')))
    const richest = sorry.find((weighed) => pointsOf(weighed, 'apologise') === best)?.stretch
    expect(
      missed.some(({ start, end }) => start >= (richest?.start ?? 0) && end <= (richest?.end ?? 0)),
    ).toBe(true)
  })
})

it('takes words for no closure question that rules know and that is none where it stands', () => {
  const [turn, ...others] = madeTalk('a: Is there anything else I can help you with today?').turns
  if (turn === undefined) throw new Error('Nothing said')
  const candidate = {
    technique: 'closure.unresolved',
    rule: 'en.x',
    start: 3,
    end: 8,
    needs: 'told',
    acts: false,
    answers: false,
    greets: false,
  } as const
  const asking: Turn = { ...turn, closure: { ...turn.closure, candidates: [candidate] } }
  const found = (each: Turn) => weigh([each, ...others], [], english).missed.map(({ technique }) => technique)
  expect(found(turn)).toContain('closure.unresolved')
  expect(found(asking)).not.toContain('closure.unresolved')
})

it('shows in what is read of a talk', () => {
  const text = 'I am so sorry about all the trouble.'
  const { findings } = readTalk(
    [
      { role: 'customer', text: 'the lid is broken' },
      { role: 'agent', text },
    ],
    { lexicons: FEW_WORDS },
  )
  const apology = findings.find(({ technique }) => technique === 'apologise')
  expect(apology).toMatchObject({ message: 1, rule: 'en.evidence.apologise' })
  expect(text.slice(apology?.start, apology?.end)).toBe(text.slice(0, -1))
})

it('takes linear time for a message of half a million characters, in one sentence and in many', () => {
  const talks = new Map(
    [1 / 4, 1].map((share) => {
      const half = 250_000 * share
      const part = `${'so sorry mine '.repeat(half / 14)}. ${'Mine. So sorry. Solved? '.repeat(half / 24)}`
      return [share, madeTalk(`c: ${part.slice(0, 1000)}`, `a: ${part}`)] as const
    }),
  )
  const growth = cpuGrowth((share) => {
    const { turns, findings } = talks.get(share) ?? TALK
    weighedTurns(turns, findings, weigh(turns, findings, english))
  })
  expect(growth).toBeLessThan(MOST_GROWTH)
})

it('finds no next step without a time, however much its words speak for one', () => {
  const found = (text: string): readonly string[] =>
    readTalk([
      { role: 'customer', text: 'The lamp does not work and I want it replaced.' },
      { role: 'agent', text },
      { role: 'customer', text: 'ok, thanks' },
    ]).findings.map(({ technique }) => technique)
  expect(found('I am sending the new one to you, it arrives on Friday.')).toContain('facts')
  expect(found('I am sending the new one to you, it arrives with our own van.')).not.toContain('facts')
})
