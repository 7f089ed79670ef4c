import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnRow } from '../column-row.ts'
import { type CasePart, EXCLUSION_REASONS, type FigureRow, METRIC_IDS } from '../definition.ts'
import { disagreements, expectationOf } from '../testing/agreement.ts'
import { followUp, isPartOf, oracleCases, type Workspace } from '../testing/oracle.ts'
import { keyOf, oracleGroups } from '../testing/oracle-figures.ts'
import { anyExample } from '../testing/workspaces.ts'
import { casesBehind } from './cases-behind.ts'
import type { CaseColumns } from './columns.ts'
import { ColumnsBuilder } from './columns-builder.ts'
import { explainCase } from './explain.ts'
import { followUpStates, openCases, timeToResolution } from './summaries.ts'
import { tally } from './tally.ts'

const PARTS: readonly CasePart[] = [
  'cohort',
  'denominator',
  'counted',
  'notCounted',
  ...EXCLUSION_REASONS.map((reason) => ({ reason })),
]

function columnsOf({ rows, asOf }: Workspace): CaseColumns {
  const builder = new ColumnsBuilder()
  for (const row of rows) builder.add(row)
  return builder.finish(asOf)
}

const ascending = (left: number, right: number) => left - right
const casesOf = (columns: CaseColumns, indexes: Iterable<number>) =>
  [...indexes].map((index) => columns.ids[index])
const idsOf = (rows: readonly { readonly row: ColumnRow }[]) => rows.map(({ row }) => row.id)

const ENGINE = { ColumnsBuilder, tally, casesBehind }

describe('the engine against the definitions written out plainly', { timeout: 180_000 }, () => {
  it('gives the same figures, groups, order and cases for every metric', () => {
    fc.assert(
      fc.property(anyExample(), (example) => {
        expect(disagreements(ENGINE, example)).toEqual([])
      }),
      // Twice what rule-mutations.test.ts shows to notice every mutation of the rules.
      { numRuns: 800 },
    )
  })

  it('gives the very cases behind every part of every group of a figure', () => {
    fc.assert(
      fc.property(anyExample(), fc.constantFrom(...METRIC_IDS), ({ workspace, query, by }, metric) => {
        const columns = columnsOf(workspace)
        const groups = oracleGroups(oracleCases(workspace, metric, query), by)
        for (const { group } of tally(columns, { ...query, metrics: [metric], by })) {
          const cases = groups.get(keyOf(group, by)) ?? []
          expect(
            PARTS.map((part) => casesOf(columns, casesBehind(columns, { ...query, metric, group, part }))),
          ).toEqual(
            PARTS.map((part) =>
              idsOf(cases.filter(({ verdict }) => isPartOf(part, verdict))).toSorted(ascending),
            ),
          )
        }
        expect(
          casesBehind(columns, { ...query, metric, group: { agent: 'No such' }, part: 'cohort' }),
        ).toHaveLength(0)
      }),
      { numRuns: 400 },
    )
  })

  it('explains every case as it counts it', () => {
    fc.assert(
      fc.property(anyExample(), ({ workspace, query }) => {
        const columns = columnsOf(workspace)
        const always = {
          ...query,
          filter: {},
          period: { ...query.period, from: '2005-01-01', to: '2040-01-01' },
        }
        const explained = workspace.rows.map((_, index) => explainCase(columns, index, query.settings))
        for (const [at, metric] of METRIC_IDS.entries()) {
          const cases = new Map(oracleCases(workspace, metric, always).map((found) => [found.row.id, found]))
          for (const [index, row] of workspace.rows.entries()) {
            const wanted = cases.get(row.id)
            const explanation = explained[index]?.[at]
            expect([explanation?.metric, explanation?.verdict, explanation?.instantMs]).toEqual([
              metric,
              wanted?.verdict ?? 'outside',
              wanted?.instantMs ?? null,
            ])
            if (wanted !== undefined) expect(explanation?.chargedTo).toBe(wanted.labels.agent)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('counts follow-up states, open cases and hours to resolution', () => {
    fc.assert(
      fc.property(anyExample(), ({ workspace, query }) => {
        const columns = columnsOf(workspace)
        const due = oracleCases(workspace, 'followUp.completion', query).filter(
          ({ row }) => row.status !== 'excluded',
        )
        const states = due.map(({ row }) => followUp(workspace, row, query.settings))
        const { inferred, ...counted } = followUpStates(columns, query)
        for (const [state, count] of Object.entries(counted)) {
          expect(count).toBe(states.filter((each) => each === state).length)
        }
        expect(Object.values(counted).reduce((sum, count) => sum + count, 0)).toBe(due.length)
        expect(inferred).toBe(
          due.filter(
            ({ row }, index) =>
              ['early', 'onTime', 'late'].includes(states[index] ?? '') && row.followUpDoneAtMs === null,
          ).length,
        )

        const opened = oracleCases(workspace, 'resolution.now', query)
        const open = opened.filter(({ row }) => ['new', 'open', 'pending'].includes(row.status)).length
        expect(openCases(columns, query)).toBe(open)
        const times = timeToResolution(columns, query, [0, 0.5, 1])
        const resolved = oracleCases({ ...workspace }, 'resolution.now', query)
          .filter(({ row }) => row.status !== 'excluded')
          .flatMap(({ row }) => explainedHours(row))
          .toSorted((left, right) => left - right)
        expect(times.openCases).toBe(open)
        expect(times.resolved).toBe(resolved.length)
        expect(times.hours[0]).toBe(resolved[0] ?? null)
        expect(times.hours[2]).toBe(resolved.at(-1) ?? null)
      }),
      { numRuns: 300 },
    )
  })
})

function explainedHours(row: ColumnRow): readonly number[] {
  const isEnded = (row.status === 'resolved' || row.status === 'closed') && !row.autoClosed
  const at = row.resolvedAtMs ?? (isEnded ? row.closedAtMs : null)
  return at === null ? [] : [(at - row.openedAtMs) / 3_600_000]
}

describe('what holds for every figure', { timeout: 180_000 }, () => {
  const totals = (rows: readonly FigureRow[]) =>
    METRIC_IDS.map((metric) =>
      rows
        .filter((row) => row.metric === metric)
        .reduce(
          (sum, { numerator, denominator, excluded }) => [
            (sum[0] ?? 0) + numerator,
            (sum[1] ?? 0) + denominator,
            (sum[2] ?? 0) + Object.values(excluded).reduce((all, n) => all + n, 0),
          ],
          [0, 0, 0],
        ),
    )

  it('groups sum to the whole', () => {
    fc.assert(
      fc.property(anyExample(), ({ workspace, query, by }) => {
        const columns = columnsOf(workspace)
        const whole = tally(columns, { ...query, metrics: METRIC_IDS, by: [] })
        expect(totals(tally(columns, { ...query, metrics: METRIC_IDS, by }))).toEqual(totals(whole))
      }),
      { numRuns: 200 },
    )
  })

  it('a period split at any date sums to the whole', () => {
    fc.assert(
      fc.property(anyExample(), fc.integer({ min: 0, max: 80 }), ({ workspace, query }, days) => {
        const columns = columnsOf(workspace)
        const first = Date.parse(query.period.from) - 10 * 86_400_000
        const cut = new Date(first + days * 86_400_000).toISOString().slice(0, 10)
        const over = (from: string, to: string) =>
          tally(columns, {
            ...query,
            period: { ...query.period, from, to },
            metrics: METRIC_IDS,
            by: ['kind'],
          })
        const parts = [...over('2005-01-01', cut), ...over(cut, '2030-01-01')]
        expect(totals(parts)).toEqual(totals(over('2005-01-01', '2030-01-01')))
      }),
      { numRuns: 200 },
    )
  })

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(anyExample(), fc.infiniteStream(fc.integer()), ({ workspace, query, by }, places) => {
        const shuffled = workspace.rows
          .map((row) => ({ row, place: places.next().value ?? 0 }))
          .toSorted((left, right) => left.place - right.place)
          .map(({ row }) => row)
        const all = { ...query, metrics: METRIC_IDS, by }
        expect(tally(columnsOf({ ...workspace, rows: shuffled }), all)).toEqual(
          tally(columnsOf(workspace), all),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('many copies of a workspace count as many times as much', () => {
    fc.assert(
      fc.property(anyExample(), ({ workspace, query, by }) => {
        const { rows, asOf } = workspace
        // Customers of their own, in ids that are far apart.
        const copied = Array.from({ length: 1_500 }, (_, copy) =>
          rows.map((row) => ({
            ...row,
            id: row.id + copy * 1_000,
            customerKey: row.customerKey === null ? null : `${row.customerKey}#${copy}`,
          })),
        ).flat()
        const all = { ...query, metrics: METRIC_IDS, by }
        const counts = (figures: readonly FigureRow[], times: number) =>
          figures.map(({ metric, group, numerator, denominator, excluded }) => [
            metric,
            group,
            numerator * times,
            denominator * times,
            Object.entries(excluded).map(([reason, count]) => [reason, count * times]),
          ])
        expect(counts(tally(columnsOf({ asOf, rows: copied }), all), 1)).toEqual(
          counts(tally(columnsOf(workspace), all), 1_500),
        )
      }),
      { numRuns: 8 },
    )
  })

  it('more combinations than fit into an array are grouped alike', () => {
    fc.assert(
      fc.property(anyExample(40), ({ workspace, query }) => {
        const by = ['day', 'agent', 'team', 'category', 'channel', 'priority'] as const
        const period = { ...query.period, from: '2000-01-01', to: '2060-01-01' }
        const example = { workspace, query: { ...query, filter: {}, period }, by }
        const expectation = expectationOf(example, ['resolution.now'])
        expect(disagreements(ENGINE, example, expectation)).toEqual([])
      }),
      { numRuns: 3 },
    )
  })
})
