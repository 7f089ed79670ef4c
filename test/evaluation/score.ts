import { quantile } from '#shared/stats/quantile.ts'
import { wilsonInterval } from '#shared/stats/wilson.ts'

/** Whether one thing is in one dialogue, by its reader and by the rules. */
export interface Judgement {
  readonly dialogue: string
  readonly labelled: boolean
  readonly found: boolean
}

export interface Interval {
  readonly low: number
  readonly high: number
}

export interface Score {
  readonly n: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
  /** Null where nothing was found, or nothing was there. */
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly precisionInterval: Interval | null
  readonly recallInterval: Interval | null
  readonly f1Interval: Interval | null
}

const RESAMPLES = 1000
const SEED = 20_260_101

/** Precision and recall with Wilson intervals, F1 with the 95 % interval of 1,000 resamples of the dialogues. */
export function score(judgements: readonly Judgement[]): Score {
  const counts = count(judgements)
  const { tp, fp, fn } = counts
  return {
    n: judgements.length,
    ...counts,
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    f1: f1Of(counts),
    precisionInterval: wilsonInterval(tp, tp + fp),
    recallInterval: wilsonInterval(tp, tp + fn),
    f1Interval: resampledF1(judgements),
  }
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function count(judgements: readonly Judgement[]): { tp: number; fp: number; fn: number } {
  const counts = { tp: 0, fp: 0, fn: 0 }
  for (const { labelled, found } of judgements) {
    if (labelled && found) counts.tp++
    else if (found) counts.fp++
    else if (labelled) counts.fn++
  }
  return counts
}

function f1Of({ tp, fp, fn }: { tp: number; fp: number; fn: number }): number | null {
  return share(2 * tp, 2 * tp + fp + fn)
}

function resampledF1(judgements: readonly Judgement[]): Interval | null {
  if (f1Of(count(judgements)) === null) return null
  const random = randomFrom(SEED)
  const values: number[] = []
  for (let i = 0; i < RESAMPLES; i++) {
    const sample = judgements.flatMap(() => judgements[Math.floor(random() * judgements.length)] ?? [])
    const f1 = f1Of(count(sample))
    if (f1 !== null) values.push(f1)
  }
  values.sort((a, b) => a - b)
  const [low, high] = [quantile(values, 0.025), quantile(values, 0.975)]
  return low === null || high === null ? null : { low, high }
}

/** Mulberry32: numbers from 0 to 1 that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
