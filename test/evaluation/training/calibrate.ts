/** A dialogue that no rule was tuned on, with the log odds of its stretches by a model that has not seen it. */
export interface Scored {
  readonly labelled: boolean
  readonly stretches: readonly { readonly score: number; readonly isFound: boolean }[]
}

/** What a rule's finding adds to the log odds, and from where on a stretch shows the technique. */
export interface Calibration {
  readonly rule: number
  readonly threshold: number
}

/** Precision weighs more than recall: an agent who is shown a finding should say "yes, I wrote that". */
const BETA = 0.5
const STEP = 0.25
const RULES = { from: 2.5, to: 6 }
/** With nothing else to go by, what a rule finds stands by so much: other talk may have words never met. */
const LEAST_LEFT = 1
const LEAST_OF_ANSWERS = 0.5
const THRESHOLDS = { from: -3, to: 4 }

/** The rule's share and the threshold with the highest F-measure (C. J. van Rijsbergen 1979); `base` is the model's. */
export function calibrate(scored: readonly Scored[], base: number): Calibration {
  let best: Calibration = { rule: RULES.from, threshold: base + RULES.from - LEAST_LEFT }
  let bestMeasure = -1
  for (let rule = RULES.from; rule <= RULES.to; rule += STEP) {
    const highest = scored.map(({ stretches }) =>
      Math.max(-Infinity, ...stretches.map(({ score, isFound }) => score + (isFound ? rule : 0))),
    )
    for (let threshold = THRESHOLDS.from; threshold <= THRESHOLDS.to; threshold += STEP) {
      if (base + rule - threshold < LEAST_LEFT) continue
      const measure = measureAt(scored, highest, threshold)
      if (measure > bestMeasure) [best, bestMeasure] = [{ rule, threshold }, measure]
    }
  }
  return best
}

/** What the rules' reading adds to its sense, so that most answers are right; the same dialogues for each sense in turn. */
export function calibrateAnswers(senses: readonly (readonly Scored[])[]): number {
  let best = LEAST_OF_ANSWERS
  let most = -1
  for (let rule = LEAST_OF_ANSWERS; rule <= RULES.to; rule += STEP) {
    const right = (senses[0] ?? []).filter((_, dialogue) => {
      const points = senses.map((scored) => {
        const [answer] = scored[dialogue]?.stretches ?? []
        return (answer?.score ?? 0) + (answer?.isFound === true ? rule : 0)
      })
      const highest = points.indexOf(Math.max(...points))
      return senses[highest]?.[dialogue]?.labelled === true
    }).length
    if (right > most) [best, most] = [rule, right]
  }
  return best
}

function measureAt(scored: readonly Scored[], highest: readonly number[], threshold: number): number {
  let right = 0
  let wrong = 0
  let missed = 0
  for (const [index, { labelled }] of scored.entries()) {
    const isFound = (highest[index] ?? -Infinity) > threshold
    if (isFound && labelled) right++
    else if (isFound) wrong++
    else if (labelled) missed++
  }
  const weight = BETA * BETA
  return right === 0 ? 0 : ((1 + weight) * right) / ((1 + weight) * right + weight * missed + wrong)
}
