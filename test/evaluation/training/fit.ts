import type { Column } from '#shared/techniques/evidence/weights.ts'
import { temperOf } from '#shared/techniques/evidence/scorer.ts'
import { createRandom } from '#shared/sample/random.ts'
import { type Bag, type Example, kindOf } from './examples.ts'

/** Log odds that a stretch shows a technique: `base + temper * sum of the weights of its cues`. */
export interface LinearModel {
  readonly base: number
  /** By number of a cue. */
  readonly weights: Float64Array
}

const EPOCHS = 12
const RATE = 0.2
const SHRINKAGE = 5e-3
const BASE_RATE = 0.02
/** What every weight loses after an epoch, so that chance leaves little (the lasso; R. Tibshirani 1996). */
const LOSS = 0.03
/** Stretches surely without the technique teach nothing more. */
const SURELY_NOT = -4
const SEED = 20_261_122

/**
 * Fits a logistic model of single stretches to labels of whole dialogues: multiple-instance learning, in which a dialogue
 * shows a technique when one of its stretches does (T. G. Dietterich, R. H. Lathrop, T. Lozano-Perez 1997). A labelled
 * dialogue teaches by the stretch that a rule finds or else the likeliest, any other by all of its stretches. The steps
 * are those of AdaGrad (J. Duchi, E. Hazan, Y. Singer 2011), the weights the mean of the later epochs.
 */
export function fit(bags: readonly Bag[], column: Column, cueCount: number): LinearModel {
  const weights = new Float64Array(cueCount)
  const squares = new Float64Array(cueCount).fill(1e-2)
  const sum = new Float64Array(cueCount)
  const model = { base: 0, weights }
  let baseSum = 0
  let epochs = 0
  const random = createRandom(SEED)
  const kind = kindOf(column)
  const learn = (example: Example, target: 0 | 1): void => {
    const error = 1 / (1 + Math.exp(-scoreOf(example, model))) - target
    const temper = temperOf(example.count)
    model.base -= BASE_RATE * error
    for (const cue of example.cues) {
      const gradient = error * temper + SHRINKAGE * (weights[cue] ?? 0)
      const square = (squares[cue] ?? 0) + gradient * gradient
      squares[cue] = square
      weights[cue] = (weights[cue] ?? 0) - (RATE * gradient) / Math.sqrt(square)
    }
  }
  const order = bags.filter(({ examples }) => examples[kind].length > 0)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, () => random.next())
    for (const { labels, examples } of order) {
      if (labels.has(column)) {
        const located = examples[kind].filter(({ found }) => found.has(column))
        const shown = likeliest(located.length > 0 ? located : examples[kind], model)
        if (shown !== null) learn(shown, 1)
      } else {
        for (const example of examples[kind]) {
          if (scoreOf(example, model) > SURELY_NOT) learn(example, 0)
        }
      }
    }
    for (const [cue, weight] of weights.entries()) {
      weights[cue] = Math.sign(weight) * Math.max(0, Math.abs(weight) - LOSS)
    }
    if (epoch < EPOCHS / 2) continue
    epochs++
    baseSum += model.base
    for (let cue = 0; cue < cueCount; cue++) sum[cue] = (sum[cue] ?? 0) + (weights[cue] ?? 0)
  }
  return { base: baseSum / epochs, weights: sum.map((total) => total / epochs) }
}

/** In log odds. */
export function scoreOf(example: Example, { base, weights }: LinearModel): number {
  let sum = 0
  for (const cue of example.cues) sum += weights[cue] ?? 0
  return base + sum * temperOf(example.count)
}

function likeliest(examples: readonly Example[], model: LinearModel): Example | null {
  let best: Example | null = null
  let bestScore = -Infinity
  for (const example of examples) {
    const score = scoreOf(example, model)
    if (score > bestScore) [best, bestScore] = [example, score]
  }
  return best
}

/** R. A. Fisher and F. Yates' way. */
function shuffle(bags: Bag[], next: () => number): void {
  for (let at = bags.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const [one, two] = [bags[at], bags[other]]
    if (one === undefined || two === undefined) continue
    bags[at] = two
    bags[other] = one
  }
}
