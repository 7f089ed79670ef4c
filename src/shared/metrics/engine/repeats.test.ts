import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../case/model.ts'
import type { ColumnRow, SourceAsOf } from '../column-row.ts'
import { day, rowOf, SETTINGS } from '../testing/examples.ts'
import { laterCases, type OracleCase, oracleCases } from '../testing/oracle.ts'
import { anyExample } from '../testing/workspaces.ts'
import { ColumnsBuilder } from './columns-builder.ts'
import { askingEffect, repeatCurve } from './repeats.ts'
import { tally } from './tally.ts'

function columnsOf({ rows, asOf }: { readonly rows: readonly ColumnRow[]; readonly asOf: SourceAsOf }) {
  const builder = new ColumnsBuilder()
  for (const row of rows) builder.add(row)
  return builder.finish(asOf)
}

const SCOPE = {
  period: { from: '1970-01-01', to: '1971-01-01', timeZone: 'UTC' },
  filter: {},
  settings: SETTINGS,
}
const isJudged = ({ verdict }: OracleCase) => verdict === 'counted' || verdict === 'notCounted'

/** A resolved complaint whose customer comes back after some days, or not. */
function complaint(id: number, backAfterDays: number | null, more: Partial<ColumnRow> = {}): ColumnRow[] {
  const customerKey = `email:${id}@x`
  const first = rowOf({ id, status: 'closed', resolvedAtMs: day(1), customerKey, resolver: 'Ann', ...more })
  if (backAfterDays === null) return [first]
  return [
    first,
    rowOf({ id: id + 10_000, openedAtMs: day(1 + backAfterDays), customerKey, kind: 'question' }),
  ]
}

describe('repeatCurve', () => {
  it('counts each case for the whole days that it was watched', () => {
    // As of day 11 everybody was watched for 10 days.
    const rows = [...complaint(1, 3), ...complaint(2, 3), ...complaint(3, 9.5), ...complaint(4, null)]
    const { cases, points } = repeatCurve(columnsOf({ rows, asOf: new Map([[1, day(11)]]) }), SCOPE)
    expect(cases).toBe(4)
    expect(points).toHaveLength(10)
    expect(points.map(({ repeated }) => repeated)).toEqual([0, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.75])
    expect(points.map(({ atRisk }) => atRisk)).toEqual([4, 4, 4, 2, 2, 2, 2, 2, 2, 2])
    expect(points[1]?.low).toBeNull()
    expect(points[2]?.low).toBeLessThan(0.5)
  })

  it('agrees with plain loops over the cases', () => {
    fc.assert(
      fc.property(anyExample(30), ({ workspace, query }) => {
        const watched = oracleCases(workspace, 'repeat', query)
          .filter(({ row }) => row.status !== 'excluded' && row.customerKey !== null)
          .map(({ row, instantMs }) => {
            const backs = laterCases(workspace, row)
              .filter(
                (other) =>
                  query.settings.repeatCategory === 'any' ||
                  (other.category ?? '').trim() === (row.category ?? '').trim(),
              )
              .map((other) => (other.openedAtMs - instantMs) / DAY_MS)
            const asOf = workspace.asOf.get(row.sourceId) ?? NaN
            return { back: Math.min(Infinity, ...backs), days: Math.floor((asOf - instantMs) / DAY_MS) }
          })
        const { cases, points } = repeatCurve(columnsOf(workspace), query)
        expect(cases).toBe(watched.length)
        let stayed = 1
        for (let end = 1; end <= 90; end++) {
          const atRisk = watched.filter(({ back, days }) => days >= end && back > end - 1)
          if (atRisk.length === 0) {
            expect(points).toHaveLength(end - 1)
            return
          }
          stayed *= atRisk.filter(({ back }) => back > end).length / atRisk.length
          expect(points[end - 1]?.atRisk).toBe(atRisk.length)
          expect(points[end - 1]?.repeated).toBeCloseTo(1 - stayed, 12)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is the repeat rate at W where no case is too early', () => {
    fc.assert(
      fc.property(anyExample(30), ({ workspace: { rows }, query }) => {
        const asOf = new Map([1, 2, 3].map((source) => [source, Date.parse('2030-01-01')]))
        const columns = columnsOf({ rows, asOf })
        const [figure] = tally(columns, { ...query, metrics: ['repeat'], by: [] })
        const { points } = repeatCurve(columns, query)
        const atWindow = points[query.settings.windowDays - 1]?.repeated ?? points.at(-1)?.repeated ?? null
        if (figure?.value === null) expect(atWindow).toBeNull()
        else expect(atWindow).toBeCloseTo(figure?.value ?? NaN, 12)
      }),
      { numRuns: 200 },
    )
  })
})

describe('askingEffect', () => {
  const many = (from: number, count: number, back: number | null, more: Partial<ColumnRow>) =>
    Array.from({ length: count }, (_, at) =>
      complaint(from + at, back, { hasMessages: true, hasAgentMessage: true, ...more }),
    ).flat()
  const effectOf = (rows: readonly ColumnRow[]) =>
    askingEffect(columnsOf({ rows, asOf: new Map([[1, day(500)]]) }), SCOPE)

  it('compares each agent with him- or herself', () => {
    const rows = [
      ...many(1, 4, 2, { askedSolved: true }),
      ...many(101, 36, null, { askedUnresolved: true }),
      ...many(201, 20, 5, {}),
      ...many(301, 20, null, {}),
      // Somebody who always asks has nothing to compare with.
      ...many(401, 30, 5, { askedSolved: true, resolver: 'Bo' }),
      ...many(501, 3, null, { hasAgentMessage: false }),
      ...many(601, 2, null, { resolver: null, agent: null }),
    ]
    const { oddsRatio, ...effect } = effectOf(rows)
    expect(effect).toEqual({
      asked: { numerator: 34, denominator: 70 },
      notAsked: { numerator: 20, denominator: 40 },
      leftOut: 5,
      agents: 1,
      verdict: 'fewerRepeats',
    })
    expect(oddsRatio?.value).toBeCloseTo((4 * 20) / (36 * 20), 12)
  })

  it('says when there is too little, chance, or the contrary', () => {
    const verdict = (asked: [number, number], notAsked: [number, number]) =>
      effectOf([
        ...many(1, asked[0], 2, { askedSolved: true }),
        ...many(1_001, asked[1], null, { askedSolved: true }),
        ...many(2_001, notAsked[0], 2, {}),
        ...many(3_001, notAsked[1], null, {}),
      ]).verdict
    expect(verdict([2, 17], [10, 30])).toBe('tooFew')
    expect(verdict([10, 30], [2, 17])).toBe('tooFew')
    expect(verdict([2, 98], [2, 98])).toBe('tooFew')
    expect(verdict([0, 100], [30, 70])).toBe('tooFew')
    expect(verdict([10, 30], [11, 29])).toBe('withinChance')
    expect(verdict([30, 10], [10, 30])).toBe('moreRepeats')
  })

  it('agrees with plain loops over the cases', () => {
    fc.assert(
      fc.property(anyExample(30), ({ workspace, query }) => {
        const everybody = { ...query, filter: {} }
        const asking = new Map(
          oracleCases(workspace, 'closure.either', everybody).map(({ row, verdict }) => [row.id, verdict]),
        )
        const judged = oracleCases(workspace, 'repeat', query).filter(isJudged)
        const count = (asked: string, repeated: readonly string[]) =>
          judged.filter(
            ({ row, verdict, labels }) =>
              asking.get(row.id) === asked && repeated.includes(verdict) && labels.agent !== null,
          ).length
        const both = ['counted', 'notCounted']
        const { asked, notAsked, leftOut } = askingEffect(columnsOf(workspace), query)
        expect(asked).toEqual({
          numerator: count('counted', ['counted']),
          denominator: count('counted', both),
        })
        expect(notAsked).toEqual({
          numerator: count('notCounted', ['counted']),
          denominator: count('notCounted', both),
        })
        expect(asked.denominator + notAsked.denominator + leftOut).toBe(judged.length)
      }),
      { numRuns: 300 },
    )
  })
})
