import { dayOf } from '../../time/time-buckets.ts'
import type {
  CaseFilter,
  CasePart,
  CohortVerdict,
  MetricRule,
  MetricSettings,
  Period,
} from '../definition.ts'
import { type Block, BLOCK_CASES, caseAt, fillBlock, keepWhere, newBlock } from './block.ts'
import {
  type Codes,
  type CodeTable,
  kindCodes,
  labelledCodes,
  languageCodes,
  languageTable,
  namedTable,
} from './codes.ts'
import { codingOf, COHORT_VERDICTS } from './coding.ts'
import type { CaseColumns } from './columns.ts'
import { type Cohorts, type Judged, judgements } from './judgements.ts'

/** Which cases a figure is about, and under which settings they are judged. */
export interface Scope {
  readonly period: Period
  readonly filter: CaseFilter
  readonly settings: MetricSettings
}

/** Lets through the cases for whose code the table has 1, and not those for which it has 0. */
export interface Sieve {
  readonly codes: Codes
  readonly table: CodeTable
}

/** The cases of a rule's cohort within a scope, or part of them. */
export interface Cohort {
  /** Indexes of the cases in the columns, ascending. */
  readonly indexes: Int32Array
}

/**
 * The one selection behind every figure and every list: the cases that the rule's instant puts into the period and that
 * the filter lets through.
 */
export function selectCohort(
  columns: CaseColumns,
  rule: MetricRule,
  scope: Scope,
  part: CasePart = 'cohort',
): Cohort {
  const judged = judgements(columns, codingOf(rule), scope.settings)
  return { indexes: casesOf(columns, judged, scope, part, []) }
}

/** Indexes of the cases of a part of a cohort within a scope, ascending; `sieves` may hold more of them back. */
export function casesOf(
  columns: CaseColumns,
  { pack, place, cohorts }: Judged,
  scope: Scope,
  part: CasePart,
  sieves: readonly Sieve[],
): Int32Array {
  const isWanted = COHORT_VERDICTS.map((verdict) => Number(isPart(part, verdict)))
  const ofPart = { codes: pack.codes(), table: pack.table(place, (code) => isWanted[code] ?? 0) }
  const indexes = new Int32Array(columns.length)
  let count = 0
  for (const block of scan(columns, cohorts, scope, [ofPart, ...sieves])) {
    for (let position = 0; position < block.count; position++) indexes[count++] = caseAt(block, position)
  }
  return indexes.slice(0, count)
}

function isPart(part: CasePart, verdict: CohortVerdict): boolean {
  switch (part) {
    case 'cohort':
      return true
    case 'denominator':
      return verdict === 'counted' || verdict === 'notCounted'
    case 'counted':
    case 'notCounted':
      return verdict === part
    default:
      return verdict === part.reason
  }
}

/**
 * Gives, a block at a time, the cases that the cohorts' instant puts into the period and that the filter and the sieves let
 * through; also some that have no such instant, which every coding of the cohorts has as `OUTSIDE`. It is the same block
 * each time, filled anew. Throws a RangeError where the period has no dates.
 */
export function* scan(
  columns: CaseColumns,
  cohorts: Cohorts,
  { period, filter }: Pick<Scope, 'period' | 'filter'>,
  sieves: readonly Sieve[],
): Generator<Block> {
  const days = cohorts.daysIn(period.timeZone)
  const from = Math.max(dayOf(period.from), days.firstDay) - days.firstDay + 1
  const to = Math.min(dayOf(period.to), days.lastDay + 1) - days.firstDay
  const inPeriod = new Int32Array(days.codes.mask + 1).fill(1, from, to + 1)
  const all = [...filterSieves(columns, cohorts, filter), ...sieves]
  const block = newBlock(columns.length)
  for (let number = 0; number * BLOCK_CASES < columns.length; number++) {
    const [least = 0, greatest = 0] = [days.codeRanges[number * 2], days.codeRanges[number * 2 + 1]]
    if (greatest < from || least > to) continue
    const start = number * BLOCK_CASES
    const end = Math.min(columns.length, start + BLOCK_CASES)
    fillBlock(block, start, end)
    if (least < from || greatest > to) keepWhere(block, days.codes, inPeriod)
    for (const { codes, table } of all) if (block.count > 0) keepWhere(block, codes, table)
    if (block.count > 0) yield block
  }
}

function filterSieves(columns: CaseColumns, { charged }: Cohorts, filter: CaseFilter): readonly Sieve[] {
  const { agents = [], teams = [], channels = [], categories = [], priorities = [], kinds = [] } = filter
  const { teamIndexes, channelIndexes, categoryIndexes, priorityIndexes } = columns
  const named = [
    [charged, agents],
    [labelledCodes(teamIndexes, columns.teams), teams],
    [labelledCodes(channelIndexes, columns.channels), channels],
    [labelledCodes(categoryIndexes, columns.categories), categories],
    [labelledCodes(priorityIndexes, columns.priorities), priorities],
  ] as const
  const sieves = named
    .filter(([, names]) => names.length > 0)
    .map(([labelled, names]) => ({ codes: labelled.codes, table: namedTable(labelled, names) }))
  const ofKind = kindCodes(columns)
  if (kinds.length > 0) sieves.push({ codes: ofKind.codes, table: namedTable(ofKind, kinds) })
  const languages = new Set(filter.languages)
  if (languages.size > 0) sieves.push({ codes: languageCodes(columns), table: languageTable(languages) })
  return sieves
}
