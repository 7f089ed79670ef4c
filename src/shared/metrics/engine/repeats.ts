import { DAY_MS } from '../../case/model.ts'
import { kaplanMeier } from '../../stats/kaplan-meier.ts'
import { type FourfoldTable, mantelHaenszel, type OddsRatio } from '../../stats/mantel-haenszel.ts'
import type { Proportion } from '../../stats/proportions.ts'
import { NOBODY } from '../definition.ts'
import { closureEither } from '../rules/closure.ts'
import { nextCaseAtMs } from '../rules/common.ts'
import { repeat } from '../rules/repeat.ts'
import { MIN_COMPARED_N, MIN_PERCENT_N } from '../small-n.ts'
import { CaseCursor } from './case-cursor.ts'
import { type Scope, selectCohort, personReader } from './cohort.ts'
import type { CaseColumns } from './columns.ts'
import { judgements, verdictCode } from './judgements.ts'

/** What the odds of a repeat say where closure was asked, within each agent. */
export const ASKING_VERDICTS = ['tooFew', 'withinChance', 'fewerRepeats', 'moreRepeats'] as const
export type AskingVerdict = (typeof ASKING_VERDICTS)[number]

export interface AskingEffect {
  /** Repeated among the cases in which closure was asked. */
  readonly asked: Proportion
  readonly notAsked: Proportion
  /** Cases judged by `repeat` that have no transcript, no words of an agent, or nobody charged. */
  readonly leftOut: number
  /** Agents with cases of both sorts: only they can be compared with themselves. */
  readonly agents: number
  /** Odds of a repeat, asked over not asked, within agents; null where it can't be told. */
  readonly oddsRatio: OddsRatio | null
  readonly verdict: AskingVerdict
}

/** Whether customers come back less often where the agent asked for closure, each agent compared with him- or herself. */
export function askingEffect(columns: CaseColumns, scope: Scope): AskingEffect {
  const cohort = selectCohort(columns, repeat, scope)
  const asking = judgements(columns, closureEither, scope.settings)
  const personOf = personReader(cohort)
  const [yes, no] = [verdictCode('counted'), verdictCode('notCounted')]
  /** Four cells a person, in the order of `tableOf`. */
  const cells = new Uint32Array(columns.people.length * 4)
  let leftOut = 0
  for (const index of cohort.indexes) {
    const repeated = cohort.judged.codes[index]
    if (repeated !== yes && repeated !== no) continue
    const asked = asking.codes[index]
    const person = personOf(index)
    if (person === NOBODY || (asked !== yes && asked !== no)) {
      leftOut += 1
      continue
    }
    const cell = person * 4 + (asked === yes ? 0 : 2) + (repeated === yes ? 0 : 1)
    cells[cell] = (cells[cell] ?? 0) + 1
  }
  const all = columns.people.map((_, person) => tableOf(cells.subarray(person * 4, person * 4 + 4)))
  const comparable = all.filter(
    (table) => sumAsked([table]).denominator > 0 && sumNotAsked([table]).denominator > 0,
  )
  const oddsRatio = mantelHaenszel(comparable)
  return {
    asked: sumAsked(all),
    notAsked: sumNotAsked(all),
    leftOut,
    agents: comparable.length,
    oddsRatio,
    verdict: verdictOf(oddsRatio, sumAsked(comparable), sumNotAsked(comparable)),
  }
}

function tableOf([
  exposedWith = 0,
  exposedWithout = 0,
  unexposedWith = 0,
  unexposedWithout = 0,
]: Uint32Array) {
  return { exposedWith, exposedWithout, unexposedWith, unexposedWithout }
}

function sumAsked(tables: readonly FourfoldTable[]): Proportion {
  const numerator = tables.reduce((sum, { exposedWith }) => sum + exposedWith, 0)
  return { numerator, denominator: numerator + tables.reduce((sum, table) => sum + table.exposedWithout, 0) }
}

function sumNotAsked(tables: readonly FourfoldTable[]): Proportion {
  const numerator = tables.reduce((sum, { unexposedWith }) => sum + unexposedWith, 0)
  return {
    numerator,
    denominator: numerator + tables.reduce((sum, table) => sum + table.unexposedWithout, 0),
  }
}

/** Under 20 comparable cases of a sort, or 5 repeats in all, an interval would only look as if it said something. */
function verdictOf(ratio: OddsRatio | null, asked: Proportion, notAsked: Proportion): AskingVerdict {
  const isSmall =
    Math.min(asked.denominator, notAsked.denominator) < MIN_COMPARED_N ||
    asked.numerator + notAsked.numerator < MIN_PERCENT_N
  if (ratio === null || isSmall) return 'tooFew'
  if (ratio.low <= 1 && ratio.high >= 1) return 'withinChance'
  return ratio.value < 1 ? 'fewerRepeats' : 'moreRepeats'
}

export const REPEAT_CURVE_DAYS = 90

export interface RepeatCurvePoint {
  /** Whole days of 24 hours since the resolution. */
  readonly day: number
  /** Cases watched through this day whose customer had not come back before it. */
  readonly atRisk: number
  /** Share of customers back by the end of this day. */
  readonly repeated: number
  /** 95 % interval; null before the first repeat. */
  readonly low: number | null
  readonly high: number | null
}

export interface RepeatCurve {
  readonly cases: number
  /** Day by day from 1 on, up to 90 or as long as any case was watched. */
  readonly points: readonly RepeatCurvePoint[]
}

/**
 * Kaplan-Meier curve of the time from the resolution to the customer's next case, over the cohort of `repeat` without
 * excluded cases and unknown customers. A case is watched for the whole days up to its source's as-of, so that cases too
 * young for W still count for the days that they have.
 */
export function repeatCurve(columns: CaseColumns, scope: Scope): RepeatCurve {
  const cursor = new CaseCursor(columns)
  const events = new Uint32Array(REPEAT_CURVE_DAYS + 1)
  /** Cases by the last day on which they were at risk. */
  const left = new Uint32Array(REPEAT_CURVE_DAYS + 1)
  let cases = 0
  for (const index of selectCohort(columns, repeat, scope).indexes) {
    cursor.index = index
    if (cursor.isExcluded || !cursor.hasCustomer) continue
    cases += 1
    const { resolvedAtMs, asOfMs } = cursor
    const watchedDays = Math.floor((asOfMs - resolvedAtMs) / DAY_MS)
    const lastDay = Math.min(REPEAT_CURVE_DAYS, Math.max(0, watchedDays))
    // NaN, no next case, fails the comparison.
    const repeatDay = Math.ceil((nextCaseAtMs(cursor, scope.settings) - resolvedAtMs) / DAY_MS)
    const isRepeated = repeatDay <= lastDay
    const day = isRepeated ? repeatDay : lastDay
    left[day] = (left[day] ?? 0) + 1
    if (isRepeated) events[day] = (events[day] ?? 0) + 1
  }
  let atRisk = cases - (left[0] ?? 0)
  const rows = Array.from({ length: REPEAT_CURVE_DAYS }, (_, at) => {
    const row = { atRisk, events: events[at + 1] ?? 0 }
    atRisk -= left[at + 1] ?? 0
    return row
  })
  const points = kaplanMeier(rows).map(({ survival, interval }, at) => ({
    day: at + 1,
    atRisk: rows[at]?.atRisk ?? 0,
    repeated: 1 - survival,
    low: interval === null ? null : 1 - interval.high,
    high: interval === null ? null : 1 - interval.low,
  }))
  return { cases, points }
}
