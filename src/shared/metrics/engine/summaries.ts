import { HOUR_MS } from '../../case/model.ts'
import { quantile } from '../../stats/quantile.ts'
import { followUpCompletion } from '../rules/follow-up-completion.ts'
import {
  FOLLOW_UP_STATES,
  followUpState,
  type FollowUpState,
  isFollowUpInferred,
} from '../rules/follow-up-state.ts'
import { resolutionNow } from '../rules/resolution-now.ts'
import { type Block, BLOCK_CASES, caseAt, countBytes } from './block.ts'
import { tableOf } from './codes.ts'
import { codingOf, type Coding } from './coding.ts'
import { scan, type Scope, type Sieve } from './cohort.ts'
import { type CaseColumns, FLAG } from './columns.ts'
import { judgements } from './judgements.ts'

export interface FollowUpStates extends Readonly<Record<FollowUpState, number>> {
  /** How many of early, on time and late rest on a later message instead of a recorded date. */
  readonly inferred: number
}

/** The follow-ups due in the period, excluded cases aside, by their state. */
export function followUpStates(columns: CaseColumns, scope: Scope): FollowUpStates {
  const { pack, place, cohorts } = judgements(columns, STATES, scope.settings)
  const codes = pack.codeCounts(place, (profiles, counts) => {
    for (const block of scan(columns, cohorts, scope, [])) countBytes(block, profiles, counts)
  })
  const counts = { early: 0, onTime: 0, late: 0, missed: 0, notYetDue: 0, notApplicable: 0, noEvidence: 0 }
  let inferred = 0
  for (const [code, state] of FOLLOW_UP_STATES.entries()) {
    counts[state] = (codes[code] ?? 0) + (codes[INFERRED_FROM + code] ?? 0)
    inferred += codes[INFERRED_FROM + code] ?? 0
  }
  return { ...counts, inferred }
}

const INFERRED_FROM = FOLLOW_UP_STATES.length

/** The state of a follow-up, by its index; from `INFERRED_FROM` on where only a later message says that it was made. */
const STATES: Coding = {
  id: 'followUp state',
  instantMs: (facts, settings) => (facts.isExcluded ? NaN : followUpCompletion.instantMs(facts, settings)),
  chargedTo: followUpCompletion.chargedTo,
  codeOf: (facts, settings) => {
    const state = followUpState(facts, settings)
    const isInferred = isDone(state) && isFollowUpInferred(facts)
    return FOLLOW_UP_STATES.indexOf(state) + (isInferred ? INFERRED_FROM : 0)
  },
}

function isDone(state: FollowUpState): boolean {
  return state === 'early' || state === 'onTime' || state === 'late'
}

/** How many of the cases opened in the period are still open. An agent's are those that `resolution.now` charges. */
export function openCases(columns: CaseColumns, scope: Scope): number {
  const { cohorts } = judgements(columns, codingOf(resolutionNow), scope.settings)
  let open = 0
  const sieves = [neither(columns, FLAG.excluded | FLAG.solved)]
  for (const { count } of scan(columns, cohorts, scope, sieves)) open += count
  return open
}

/** Lets through the cases that have none of the flags. */
function neither({ flags }: CaseColumns, unwanted: number): Sieve {
  const right = 31 - Math.clz32(unwanted & -unwanted)
  const mask = 2 ** (32 - Math.clz32(unwanted >> right)) - 1
  const codes = { values: flags, right, mask }
  return { codes, table: tableOf(mask, (code) => Number((code & (unwanted >> right)) === 0)) }
}

export interface TimeToResolution {
  /** Cases opened in the period that have a resolution instant. */
  readonly resolved: number
  /** Hours at each share asked for, in their order; null without a resolved case. */
  readonly hours: readonly (number | null)[]
  readonly openCases: number
  /** Adjoining, in their order, empty ones too; all together hold every resolved case. */
  readonly bins: readonly TimeBin[]
}

/** Resolved cases that took at least `fromHours` and less than `toHours`; null where nothing bounds them. */
export interface TimeBin {
  readonly fromHours: number
  readonly toHours: number | null
  readonly count: number
}

/** Where one bin ends and the next begins: an hour, 4 hours, a day, 3 days, a week, 30 and 90 days. */
const BIN_BOUNDS_HOURS = [0, 1, 4, 24, 72, 168, 720, 2_160] as const

/** Hours are counted in steps of under a minute, of which each bin is a row of whole ones, and the last one is endless. */
const STEPS_AN_HOUR = 64
const LAST_STEP = BIN_BOUNDS_HOURS[7] * STEPS_AN_HOUR

/** Quantiles (shares from 0 to 1) and bins of the hours from opened to resolved, and how many cases are still open. */
export function timeToResolution(
  columns: CaseColumns,
  scope: Scope,
  shares: readonly number[],
): TimeToResolution {
  const counts = new Uint32Array(LAST_STEP + 1)
  for (const hours of hoursToResolution(columns, scope)) countSteps(hours, counts)
  const resolved = sumOf(counts, 0, counts.length)
  const wanted = shares.map((share) => stepsAround(counts, (resolved - 1) * share))
  for (const hours of resolved === 0 ? [] : hoursToResolution(columns, scope)) {
    for (const steps of wanted) pickSteps(hours, steps)
  }
  return {
    resolved,
    hours: shares.map((share, at) => quantileAmong(wanted[at], resolved, share)),
    openCases: openCases(columns, scope),
    bins: BIN_BOUNDS_HOURS.map((fromHours, bin) => ({
      fromHours,
      toHours: BIN_BOUNDS_HOURS[bin + 1] ?? null,
      count: sumOf(
        counts,
        fromHours * STEPS_AN_HOUR,
        (BIN_BOUNDS_HOURS[bin + 1] ?? Infinity) * STEPS_AN_HOUR,
      ),
    })),
  }
}

function sumOf(counts: Uint32Array, from: number, to: number): number {
  let sum = 0
  for (let step = from; step < Math.min(to, counts.length); step++) sum += counts[step] ?? 0
  return sum
}

/** Of the cases that have a resolution instant, a block at a time, in an array that is filled anew each time. */
function* hoursToResolution(columns: CaseColumns, scope: Scope): Generator<Float64Array> {
  const { cohorts } = judgements(columns, codingOf(resolutionNow), scope.settings)
  const hours = new Float64Array(BLOCK_CASES)
  for (const block of scan(columns, cohorts, scope, [neither(columns, FLAG.excluded)])) {
    yield hours.subarray(0, takeHours(block, columns, hours))
  }
}

/** Puts the hours of a block's resolved cases in a row; returns how many they are. */
function takeHours(block: Block, { openedAtMs, resolvedAtMs }: CaseColumns, hours: Float64Array): number {
  let resolved = 0
  for (let position = 0; position < block.count; position++) {
    const index = caseAt(block, position)
    const tookMs = (resolvedAtMs[index] ?? NaN) - (openedAtMs[index] ?? NaN)
    if (!Number.isNaN(tookMs)) hours[resolved++] = tookMs / HOUR_MS
  }
  return resolved
}

/** A case that was resolved before it was opened, by the clocks of its source, is in the first step. */
function countSteps(hours: Float64Array, counts: Uint32Array): void {
  for (let at = 0; at < hours.length; at++) {
    const step = Math.floor(Math.max(0, Math.min(LAST_STEP, (hours[at] ?? 0) * STEPS_AN_HOUR)))
    counts[step] = (counts[step] ?? 0) + 1
  }
}

/** The steps from `first` to `last`, how many values come before them, and the values in them as they are picked. */
interface Steps {
  readonly first: number
  readonly last: number
  readonly before: number
  readonly picked: number[]
}

/** The steps that hold the neighbours of a position among all values in ascending order. */
function stepsAround(counts: Uint32Array, position: number): Steps {
  let before = 0
  let first = 0
  while (first < counts.length - 1 && before + (counts[first] ?? 0) <= Math.floor(position)) {
    before += counts[first] ?? 0
    first += 1
  }
  let last = first
  let until = before + (counts[first] ?? 0)
  while (last < counts.length - 1 && until <= Math.ceil(position)) {
    last += 1
    until += counts[last] ?? 0
  }
  return { first, last, before, picked: [] }
}

function pickSteps(hours: Float64Array, { first, last, picked }: Steps): void {
  const from = first === 0 ? -Infinity : first / STEPS_AN_HOUR
  const to = last === LAST_STEP ? Infinity : (last + 1) / STEPS_AN_HOUR
  for (let at = 0; at < hours.length; at++) {
    const each = hours[at] ?? NaN
    if (each >= from && each < to) picked.push(each)
  }
}

/** The quantile of `count` values, of which only those around it have been picked. */
function quantileAmong(steps: Steps | undefined, count: number, share: number): number | null {
  if (steps === undefined || count === 0) return null
  const picked = Float64Array.from(steps.picked).sort()
  const position = (count - 1) * share
  const [low, high] = [Math.floor(position), Math.ceil(position)]
  const [below = NaN, above = NaN] = [picked[low - steps.before], picked[high - steps.before]]
  return quantile({ length: count, [low]: below, [high]: above }, share)
}
