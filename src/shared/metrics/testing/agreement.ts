import type { CaseColumns } from '../engine/columns.ts'
import type { ColumnsBuilder } from '../engine/columns-builder.ts'
import type { casesBehind } from '../engine/cases-behind.ts'
import type { tally } from '../engine/tally.ts'
import { type CasePart, type Figure, METRIC_IDS, type MetricId } from '../definition.ts'
import { isPartOf, type OracleCase, oracleCases } from './oracle.ts'
import { isOffered, keyOf, oracleFigure, oracleGroups } from './oracle-figures.ts'
import type { Example } from './workspaces.ts'

/** What is compared with the plain definitions: the engine, or one that was broken on purpose. */
export interface Engine {
  readonly ColumnsBuilder: typeof ColumnsBuilder
  readonly tally: typeof tally
  readonly casesBehind: typeof casesBehind
}

export interface Disagreement {
  readonly about: string
  readonly expected: unknown
  readonly found: unknown
}

/**
 * What the plain definitions say of an example: of each metric its groups, in their order, with their cases. A metric
 * without a row has no group.
 */
export type Expectation = ReadonlyMap<MetricId, ReadonlyMap<string, readonly OracleCase[]>>

export function expectationOf(
  { workspace, query, by }: Example,
  metrics: readonly MetricId[] = METRIC_IDS,
): Expectation {
  const groupsOf = (metric: MetricId) => oracleGroups(oracleCases(workspace, metric, query), by)
  return new Map(
    metrics.map((metric) => [metric, isOffered(workspace, metric) ? groupsOf(metric) : new Map()]),
  )
}

/** Where an engine and the plain definitions differ on an example: in figures, groups, their order or their cases. */
export function disagreements(
  engine: Engine,
  example: Example,
  expectation: Expectation = expectationOf(example),
): readonly Disagreement[] {
  const columns = columnsOf(engine, example)
  const differentFigures = inFigures(engine, columns, example, expectation)
  return differentFigures.length > 0 ? differentFigures : inLists(engine, columns, example, expectation)
}

/** Whether the figures alone differ, which is faster to say than of which cases they are. */
export function differsInFigures(engine: Engine, example: Example, expectation: Expectation): boolean {
  return inFigures(engine, columnsOf(engine, example), example, expectation).length > 0
}

function columnsOf(engine: Engine, { workspace }: Example): CaseColumns {
  const builder = new engine.ColumnsBuilder()
  for (const row of workspace.rows) builder.add(row)
  return builder.finish(workspace.asOf)
}

function inFigures(
  engine: Engine,
  columns: CaseColumns,
  { query, by }: Example,
  expectation: Expectation,
): readonly Disagreement[] {
  const rows = engine.tally(columns, { ...query, metrics: [...expectation.keys()], by })
  return [...expectation].flatMap(([metric, groups]) => {
    const own = rows.filter((row) => row.metric === metric)
    const keys = own.map(({ group }) => keyOf(group, by))
    const inOrder = difference(`groups of ${metric}`, [...groups.keys()], keys)
    if (inOrder.length > 0) return inOrder
    return own.flatMap((row, index) => {
      const figure = { ...oracleFigure(groups.get(keys[index] ?? '') ?? []), metric, group: row.group }
      return areSame(figure, row)
        ? []
        : [{ about: `${metric} of ${keys[index]}`, expected: figure, found: row }]
    })
  })
}

/** Of one group of every third metric, by turns: the lists of all of them would take most of the time. */
function inLists(
  engine: Engine,
  columns: CaseColumns,
  { workspace, query, by }: Example,
  expectation: Expectation,
): readonly Disagreement[] {
  const turn = workspace.rows.length
  const turns = [...expectation].filter((_, at) => at % 3 === turn % 3)
  return turns.flatMap(([metric, groups], at) => {
    const cases = [...groups.values()][at % Math.max(groups.size, 1)] ?? []
    const labels = cases[0]?.labels
    const group = Object.fromEntries(by.map((dimension) => [dimension, labels?.[dimension] ?? null]))
    return partsOf(cases).flatMap((part) => {
      const wanted = cases.filter(({ verdict }) => isPartOf(part, verdict)).map(({ row }) => row.id)
      const found = engine.casesBehind(columns, { ...query, metric, group, part })
      const ids = [...found].map((index) => columns.ids[index])
      const about = `${JSON.stringify(part)} of ${metric} of ${keyOf(group, by)}`
      return difference(about, wanted.toSorted(ascending), ids)
    })
  })
}

const ascending = (left: number, right: number) => left - right

/** The cohort, and each verdict that is met in it. */
function partsOf(cases: readonly OracleCase[]): readonly CasePart[] {
  const verdicts = [...new Set(cases.map(({ verdict }) => verdict))]
  return [
    'cohort',
    ...verdicts.flatMap((verdict): CasePart[] => {
      if (verdict === 'outside') return []
      return [verdict === 'counted' || verdict === 'notCounted' ? verdict : { reason: verdict }]
    }),
  ]
}

function areSame(left: Figure, right: Figure): boolean {
  const counts = ({ numerator, denominator, value, excluded }: Figure) =>
    JSON.stringify([numerator, denominator, value, excluded])
  // Two forms of the interval agree only up to rounding.
  const areNear = (one: number | null, other: number | null) =>
    one === other || (one !== null && other !== null && Math.abs(one - other) < 1e-12)
  return counts(left) === counts(right) && areNear(left.low, right.low) && areNear(left.high, right.high)
}

/** Compared as text, which keeps thousands of comparisons fast; keys are written in one order on both sides. */
function difference(about: string, expected: unknown, found: unknown): readonly Disagreement[] {
  return JSON.stringify(expected) === JSON.stringify(found) ? [] : [{ about, expected, found }]
}
