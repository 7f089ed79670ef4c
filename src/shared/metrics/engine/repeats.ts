import { DAY_MS } from '../../case/model.ts'
import { kaplanMeier } from '../../stats/kaplan-meier.ts'
import { type FourfoldTable, mantelHaenszel, type OddsRatio } from '../../stats/mantel-haenszel.ts'
import type { Proportion } from '../../stats/proportions.ts'
import { closureEither } from '../rules/closure.ts'
import { nextCaseAtMs } from '../rules/common.ts'
import { repeat } from '../rules/repeat.ts'
import { MIN_COMPARED_N, MIN_PERCENT_N } from '../small-n.ts'
import { countCells, countBytes, extendKeys, setKeys } from './block.ts'
import { tableOf } from './codes.ts'
import { codingOf, type Coding, verdictCode } from './coding.ts'
import { scan, type Scope } from './cohort.ts'
import type { CaseColumns } from './columns.ts'
import { type Judged, judgements } from './judgements.ts'

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
  const repeated = judgements(columns, codingOf(repeat), scope.settings)
  const asked = judgements(columns, codingOf(closureEither), scope.settings)
  const { codes: person } = repeated.cohorts.charged
  const nobody = columns.people.length
  const people = tableOf(person.mask, (code) => Math.min(code, nobody))
  /** For each person, by closure asked and then repeated: yes, no, left out. */
  const counts = new Uint32Array((nobody + 1) * 9)
  const [asking, repeating] = [yesNoTable(asked), yesNoTable(repeated)]
  for (const block of scan(columns, repeated.cohorts, scope, [])) {
    setKeys(block, person, people)
    extendKeys(block, asked.pack.codes(), asking, 3)
    countCells(block, repeated.pack.profiles, repeating, 3, counts)
  }
  /** Four cells a person, in the order of `fourfold`. */
  const cells = new Uint32Array(nobody * 4)
  let leftOut = 0
  counts.forEach((count, at) => {
    const [owner, ask, back] = [Math.floor(at / 9), Math.floor((at % 9) / 3), at % 3]
    if (back === 2) return
    if (owner === nobody || ask === 2) leftOut += count
    else cells[owner * 4 + ask * 2 + back] = count
  })
  const all = columns.people.map((_, owner) => fourfold(cells.subarray(owner * 4, owner * 4 + 4)))
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

/** 0 for counted, 1 for not counted, 2 for cases that are left out. */
function yesNoTable({ pack, place }: Judged) {
  const [yes, no] = [verdictCode('counted'), verdictCode('notCounted')]
  return pack.table(place, (code) => (code === yes ? 0 : code === no ? 1 : 2))
}

function fourfold([
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

const EVENT_FROM = REPEAT_CURVE_DAYS + 1

/** Last day on which a case was at risk; after `EVENT_FROM` where the customer then came back. */
const REPEAT_DAYS: Coding = {
  id: 'repeat day',
  instantMs: (facts, settings) =>
    facts.isExcluded || !facts.hasCustomer ? NaN : repeat.instantMs(facts, settings),
  chargedTo: repeat.chargedTo,
  codeOf: (facts, settings) => {
    const { resolvedAtMs, asOfMs } = facts
    const watchedDays = Math.floor((asOfMs - resolvedAtMs) / DAY_MS)
    const lastDay = Math.min(REPEAT_CURVE_DAYS, Math.max(0, watchedDays))
    // NaN, no next case, fails the comparison.
    const repeatDay = Math.ceil((nextCaseAtMs(facts, settings) - resolvedAtMs) / DAY_MS)
    return repeatDay <= lastDay ? EVENT_FROM + repeatDay : lastDay
  },
}

/**
 * Kaplan-Meier curve of the time from the resolution to the customer's next case, over the cohort of `repeat` without
 * excluded cases and unknown customers. A case is watched for the whole days up to its source's as-of, so that cases too
 * young for W still count for the days that they have.
 */
export function repeatCurve(columns: CaseColumns, scope: Scope): RepeatCurve {
  const { pack, place, cohorts } = judgements(columns, REPEAT_DAYS, scope.settings)
  const counts = pack.codeCounts(place, (profiles, byProfile) => {
    for (const block of scan(columns, cohorts, scope, [])) countBytes(block, profiles, byProfile)
  })
  const events = counts.subarray(EVENT_FROM, EVENT_FROM + REPEAT_CURVE_DAYS + 1)
  /** Cases by the last day on which they were at risk. */
  const left = Array.from(events, (event, day) => event + (counts[day] ?? 0))
  const cases = left.reduce((sum, count) => sum + count, 0)
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
