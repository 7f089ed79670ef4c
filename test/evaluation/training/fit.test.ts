import { describe, expect, it } from 'vitest'
import { createRandom } from '#shared/sample/random.ts'
import type { Column } from '#shared/techniques/evidence/weights.ts'
import type { Bag, Example } from './examples.ts'
import { fit, scoreOf } from './fit.ts'

const PLANTED = 0
const CUES = 60
const BAGS = 300
/** Smaller weights are left out of what is written. */
const LEAST_POINTS = 0.25

function example(cues: readonly number[], found: readonly string[] = []): Example {
  const all = new Set(found)
  return { cues: Int32Array.from(cues), count: 10, found: all, foundBy: new Map() }
}

function bag(labels: readonly string[], examples: Partial<Bag['examples']>): Bag {
  return { labels: new Set(labels), examples: { agent: [], customer: [], answer: [], ...examples } }
}

/** Dialogues of three stretches with words at random, one of which has the planted word where they are labelled. */
function planted(column: Column, kind: keyof Bag['examples'], seed = 1): Bag[] {
  const random = createRandom(seed)
  const noise = (): number[] => Array.from({ length: 8 }, () => random.int(PLANTED + 1, CUES - 1))
  return Array.from({ length: BAGS }, (_, at) => {
    const isLabelled = at % 3 === 0
    const shown = random.int(0, 2)
    const examples = [0, 1, 2].map((place) =>
      example([...new Set([...noise(), ...(isLabelled && place === shown ? [PLANTED] : [])])]),
    )
    return bag(isLabelled ? [column] : [], { [kind]: examples })
  })
}

describe('a fit', () => {
  const bags = planted('own', 'agent')
  const model = fit(bags, 'own', CUES)

  it('learns the word that shows a technique, although nobody tells in which stretch', () => {
    expect(model.weights[PLANTED]).toBeGreaterThan(2)
    expect(scoreOf(example([PLANTED, 1]), model)).toBeGreaterThan(0)
    expect(scoreOf(example([1, 2, 3]), model)).toBeLessThan(0)
  })

  it('takes no word that shows nothing for one that speaks for it', () => {
    const noise = [...model.weights].slice(PLANTED + 1)
    expect(Math.max(...noise)).toBeLessThan(LEAST_POINTS)
    expect(Math.min(...noise)).toBeGreaterThan(-(model.weights[PLANTED] ?? 0) / 4)
  })

  it('is the same each time, and leaves the dialogues in their order', () => {
    const before = [...bags]
    expect(fit(bags, 'own', CUES)).toEqual(model)
    expect(bags).toEqual(before)
  })

  it.each([
    ['advocate', 'customer'],
    ['answer.allSet', 'answer'],
  ] as const)('learns %s from stretches of its own kind', (column, kind) => {
    const own = planted(column, kind)
    const misleading = planted(column, 'agent', 2).map(({ labels, examples }, at) => ({
      labels: own[at]?.labels ?? labels,
      examples: { ...examples, [kind]: own[at]?.examples[kind] ?? [] },
    }))
    expect(fit(misleading, column, CUES)).toEqual(fit(own, column, CUES))
    expect(fit(own, column, CUES).weights[PLANTED]).toBeGreaterThan(1)
  })

  it('learns from the stretch in which a rule finds the technique', () => {
    const [found, beside] = [PLANTED, PLANTED + 1]
    const located = Array.from({ length: BAGS }, (_, at) =>
      at % 3 === 0
        ? bag(['own'], { agent: [example([beside, 9]), example([found, 9], ['own'])] })
        : bag([], { agent: [example([9]), example([9, 10])] }),
    )
    const { weights } = fit(located, 'own', CUES)
    expect(weights[found]).toBeGreaterThan(2)
    expect(weights[beside]).toBe(0)
  })

  it('learns against the words of dialogues without the technique', () => {
    const against = PLANTED + 1
    const dialogues = Array.from({ length: BAGS }, (_, at) =>
      at % 2 === 0
        ? bag(['own'], { agent: [example([PLANTED, 5])] })
        : bag([], { agent: [example([PLANTED, against, 5])] }),
    )
    expect(fit(dialogues, 'own', CUES).weights[against]).toBeLessThan(-1)
  })

  it('is nothing but a low base where nothing shows the technique', () => {
    const { base, weights } = fit(planted('agree', 'agent'), 'own', CUES)
    expect(base).toBeLessThan(-0.5)
    expect(Math.max(...weights)).toBeLessThan(LEAST_POINTS)
  })
})

it('scores a stretch by its base and the tempered weights of its cues', () => {
  const model = { base: -1, weights: Float64Array.of(2, 0.5, -0.25) }
  expect(scoreOf({ ...example([0, 2]), count: 4 }, model)).toBeCloseTo(-1 + 1.75 * 4 ** -0.3, 12)
  expect(scoreOf({ ...example([]), count: 4 }, model)).toBe(-1)
})
