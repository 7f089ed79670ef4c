import { UNSURE } from '#shared/techniques/evidence/weights.ts'

/** A dialogue that no rule was tuned on, with the log odds of its stretches by a model that has not seen it. */
export interface Scored {
  readonly labelled: boolean
  readonly stretches: readonly ScoredStretch[]
}

export interface ScoredStretch {
  readonly score: number
  /** How sure the surest of the rules is that find the technique in it (`surenessOf`); null where none does. */
  readonly sureness: number | null
}

export interface Calibration {
  /** From which sureness on a rule is sure. */
  readonly sureFrom: number
  /** What the finding of a sure rule adds to the log odds; that of an unsure one adds a share (`UNSURE`). */
  readonly rule: number
  /** From where on a stretch shows the technique. */
  readonly threshold: number
}

/** What fits best is taken within bounds, lest talk in words never met be read by those that were. */
export interface Bounds {
  /** How much more recall weighs than precision. */
  readonly beta: number
  /** A rule's finding adds at least so much. */
  readonly leastOfRule: number
  /** With no cue at all, what a rule finds stands by so much. */
  readonly leastLeft: number
}

/** Precision weighs more than recall: an agent who is shown a finding should say "yes, I wrote that". */
export const OF_TECHNIQUES: Bounds = { beta: 0.5, leastOfRule: 1, leastLeft: 0.25 }
/** A question missed harms a figure as much as one too many. That rules see one is a cue besides, so they may add less. */
export const OF_CLOSURE: Bounds = { beta: 0.7, leastOfRule: 0.5, leastLeft: -0.5 }

const STEP = 0.25
const MOST_OF_RULE = 6
const LEAST_OF_ANSWERS = 0.5
const THRESHOLDS = { from: -3, to: 4 }
const SURE_FROM = [0.5, 0.7, 0.75, 0.8] as const
/** As much is believed of a rule beforehand as if it had been right in so many of so many dialogues. */
const BEFOREHAND = { right: 8.5, found: 10 } as const

/** How likely what a rule finds is there, by the dialogues in which it found it and those of them in which it was right. */
export function surenessOf(right: number, found: number): number {
  return (right + BEFOREHAND.right) / (found + BEFOREHAND.found)
}

/** That with the highest F-measure (C. J. van Rijsbergen 1979); `base` is the model's. */
export function calibrate(
  scored: readonly Scored[],
  base: number,
  { beta, leastOfRule, leastLeft }: Bounds,
): Calibration {
  let best: Calibration = { sureFrom: 0, rule: leastOfRule, threshold: base + leastOfRule - leastLeft }
  let bestMeasure = -1
  for (const sureFrom of SURE_FROM) {
    for (let rule = leastOfRule; rule <= MOST_OF_RULE; rule += STEP) {
      const highest = scored.map(({ stretches }) =>
        Math.max(-Infinity, ...stretches.map((stretch) => pointsOf(stretch, { sureFrom, rule }))),
      )
      for (let threshold = THRESHOLDS.from; threshold <= THRESHOLDS.to; threshold += STEP) {
        if (base + rule - threshold < leastLeft) continue
        const measure = measureAt(scored, highest, threshold, beta)
        if (measure > bestMeasure) [best, bestMeasure] = [{ sureFrom, rule, threshold }, measure]
      }
    }
  }
  return best
}

export function pointsOf(
  { score, sureness }: ScoredStretch,
  { sureFrom, rule }: Pick<Calibration, 'sureFrom' | 'rule'>,
): number {
  if (sureness === null) return score
  return score + (sureness >= sureFrom ? rule : UNSURE * rule)
}

/** What the rules' reading adds to its sense, so that most answers are right; the same dialogues for each sense in turn. */
export function calibrateAnswers(senses: readonly (readonly Scored[])[]): number {
  let best = LEAST_OF_ANSWERS
  let most = -1
  for (let rule = LEAST_OF_ANSWERS; rule <= MOST_OF_RULE; rule += STEP) {
    const right = (senses[0] ?? []).filter((_, dialogue) => {
      const points = senses.map((scored) => {
        const [answer] = scored[dialogue]?.stretches ?? []
        return answer === undefined ? 0 : pointsOf(answer, { sureFrom: 0, rule })
      })
      const highest = points.indexOf(Math.max(...points))
      return senses[highest]?.[dialogue]?.labelled === true
    }).length
    if (right > most) [best, most] = [rule, right]
  }
  return best
}

function measureAt(
  scored: readonly Scored[],
  highest: readonly number[],
  threshold: number,
  beta: number,
): number {
  let right = 0
  let wrong = 0
  let missed = 0
  for (const [index, { labelled }] of scored.entries()) {
    const isFound = (highest[index] ?? -Infinity) > threshold
    if (isFound && labelled) right++
    else if (isFound) wrong++
    else if (labelled) missed++
  }
  const weight = beta * beta
  return right === 0 ? 0 : ((1 + weight) * right) / ((1 + weight) * right + weight * missed + wrong)
}
