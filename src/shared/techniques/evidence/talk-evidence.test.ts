import { describe, expect, it } from 'vitest'
import { madeEvidence, madeTalk, type MadeTalk } from '../testing/made-talk.ts'
import { CUE, cueOf, type CueSink } from './cue.ts'
import { temperOf } from './scorer.ts'
import { TalkCues } from './talk-cues.ts'
import { weighTalk } from './talk-evidence.ts'
import { type Column, columnNumber, COLUMNS, WEIGHED, type Weighed } from './weights.ts'
import { spellingOf } from '../spelling.ts'

type Evidence = ReturnType<typeof madeEvidence>

/** For each stretch of each message: its points for a technique. */
function pointsFor(technique: Weighed, evidence: Evidence | null, ...talk: MadeTalk): number[][] {
  const { turns } = madeTalk(...talk)
  return weighTalk(turns, () => evidence).map((stretches) =>
    stretches.map(({ points }) => points[WEIGHED.indexOf(technique)] ?? NaN),
  )
}

/** How many cues each stretch of a message has, repetitions included. */
function cueCounts(message: number, ...talk: MadeTalk): number[] {
  const counts: number[] = []
  new TalkCues(madeTalk(...talk).turns).read(message, () => {
    const at = counts.push(0) - 1
    return { add: () => (counts[at] = (counts[at] ?? 0) + 1) } satisfies CueSink
  })
  return counts
}

describe('a scorer', () => {
  const { scorer } = madeEvidence({ 'word:red': { own: 1.5, ask: -0.5 }, 'pair:red box': { own: 0.7 } })
  const word = (written: string): number => spellingOf(written).whole
  const sumOf = (column: Column): number => Number(scorer.sums[columnNumber(column)]?.toFixed(4))

  it('adds up the points of each cue once, and tempers by all cues', () => {
    scorer.begin()
    scorer.add(CUE.word, word('red'), 0, 4)
    scorer.add(CUE.word, word('blue'), 0, 5)
    scorer.add(CUE.word, word('red'), 0, 6)
    scorer.add(CUE.pair, word('red'), word('box'), 7)
    expect(sumOf('own')).toBe(2.2)
    expect(sumOf('ask')).toBe(-0.5)
    expect(scorer.words).toEqual([4, 7])
    expect(scorer.rows).toEqual([0, 1])
    expect(scorer.temper).toBeCloseTo(4 ** -0.3, 12)
  })

  it('begins anew with each stretch', () => {
    scorer.begin()
    expect(COLUMNS.map(sumOf)).toEqual(COLUMNS.map(() => 0))
    scorer.add(CUE.word, word('red'), 0, 0)
    expect(sumOf('own')).toBe(1.5)
    expect([scorer.rows, scorer.words, scorer.temper]).toEqual([[0], [0], 1])
  })
})

it('tempers the more the more cues there are', () => {
  expect([1, 2, 10, 100].map((cues) => Number(temperOf(cues).toFixed(4)))).toEqual([
    1, 0.8123, 0.5012, 0.2512,
  ])
})

it('never gives a cue the number of an empty place', () => {
  expect(cueOf(CUE.word, 0, 0)).not.toBe(0)
})

describe('the points of a stretch', () => {
  const evidence = madeEvidence(
    {
      'word:sorry': { apologise: 4, own: -1 },
      'stem:terribly': { apologise: 0.5 },
      'pair:sorry $': { apologise: 0.3 },
      'form:1': { apologise: -0.2 },
      'word:red': { own: 2 },
    },
    { apologise: { base: -2.5, rule: 3 }, own: { base: -1, rule: 9 } },
  )
  const talk = ['a: Terribly sorry, sorry. The red one.', 'c: Ok'] as const

  it('are the base and the tempered sum of its cues, without what a rule adds', () => {
    const [first = 0, second = 0] = cueCounts(0, ...talk)
    const [[sorry = NaN, box = NaN] = []] = pointsFor('apologise', evidence, ...talk)
    expect(sorry).toBeCloseTo(-2.5 + (4 + 0.5 + 0.3 - 0.2) * first ** -0.3, 6)
    expect(box).toBeCloseTo(-2.5 - 0.2 * second ** -0.3, 6)
    const [[mine = NaN, red = NaN] = []] = pointsFor('own', evidence, ...talk)
    expect(mine).toBeCloseTo(-1 - first ** -0.3, 6)
    expect(red).toBeCloseTo(-1 + 2 * second ** -0.3, 6)
  })

  it('tell where anything is found, with the words that the points are for', () => {
    const [stretches = []] = weighTalk(madeTalk('a: Box. Sorry, the very red sorry.').turns, () => evidence)
    expect(stretches.map(({ isFound }) => isFound)).toEqual([false, false])
    const [found = []] = weighTalk(madeTalk(...talk).turns, () => evidence)
    expect(found.map(({ isFound, words }) => [isFound, words])).toEqual([
      // "terribly", "sorry" once, the end of the stretch, and its form.
      [false, []],
      [false, []],
    ])
    const sure = madeEvidence({ 'word:sorry': { apologise: 9 }, 'form:1': { own: 1 } })
    const [[first, second] = []] = weighTalk(madeTalk(...talk).turns, () => sure)
    expect([first?.isFound, first?.words, first?.rows]).toEqual([true, [1, -1], [0, 1]])
    expect([second?.isFound, second?.words, second?.rows]).toEqual([true, [-1], [1]])
  })

  it('are none in no language that is weighed', () => {
    expect(pointsFor('own', null, ...talk)).toEqual([[], []])
  })

  it('are those of each turn’s own language', () => {
    const other = madeEvidence({}, { own: { base: 7, rule: 0 } })
    const { turns } = madeTalk('a: One', 'c: Two', 'a: Three')
    const points = weighTalk(turns, ({ message }) => (message === 1 ? other : evidence)).map(([stretch]) =>
      stretch?.points[WEIGHED.indexOf('own')]?.toFixed(1),
    )
    expect(points).toEqual(['-1.0', '7.0', '-1.0'])
  })

  it('count what stands before, although it is in no language that is weighed', () => {
    const told = madeEvidence({ 'repeated:1': { own: 5 } })
    const { turns } = madeTalk('c: My kettle leaks', 'a: The kettle')
    const [, [stretch] = []] = weighTalk(turns, ({ speaker }) => (speaker === 'agent' ? told : null))
    expect(stretch?.points[WEIGHED.indexOf('own')]).toBeGreaterThan(0)
  })
})
