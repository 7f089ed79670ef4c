import { describe, expect, it } from 'vitest'
import { en } from '../../src/renderer/i18n/en.ts'
import { formatTable, HEADLINES } from './team-table.mjs'

/** @param {string | null} agent @param {number} numerator @param {number} denominator */
const rowsOf = (agent, numerator, denominator) =>
  HEADLINES.map((metric) => ({
    metric,
    group: { agent, team: agent },
    numerator,
    denominator,
    value: denominator === 0 ? null : numerator / denominator,
  }))

/** @param {ReturnType<typeof rowsOf>} rows */
const answer = (rows) => ({
  asOf: '2026-06-30T18:00:00.000Z',
  timeZone: 'Europe/London',
  from: '2025-12-01',
  to: '2026-06-01',
  windowDays: 30,
  definitionVersion: 1,
  rows,
})

/** @param {ReturnType<typeof rowsOf>} agents */
const table = (agents) =>
  formatTable({ whole: answer(rowsOf(null, 916, 1271)), teams: answer([]), agents: answer(agents) }).split(
    '\n',
  )

describe('formatTable', () => {
  it('says period, zone, window and as-of first', () => {
    expect(table([])[0]).toBe(
      '1 Dec 2025 – 31 May 2026 (Europe/London), window 30 days, data as of 30 Jun 2026, 19:00',
    )
  })

  it('writes a rate with its n, and all of them in the last line', () => {
    expect(table([]).at(-1)).toMatch(/^All {2,}72\.1 % \(916 of 1,271\)/)
  })

  it('gives no percentage under 5 cases, and none of nothing', () => {
    const lines = table([...rowsOf('Four', 3, 4), ...rowsOf('Five', 3, 5), ...rowsOf('None', 0, 0)])
    expect(lines.find((line) => line.startsWith('Four'))).toMatch(/^Four {2,}3 of 4 {2,}/)
    expect(lines.find((line) => line.startsWith('Five'))).toMatch(/^Five {2,}60\.0 % \(3 of 5\)/)
    expect(lines.find((line) => line.startsWith('None'))).toMatch(/^None {2,}no case {2,}/)
  })

  it('sorts by name in the alphabet, what has no name last', () => {
    const lines = table(['Żaneta', null, 'marcus', 'Łukasz', 'Li'].flatMap((name) => rowsOf(name, 5, 9)))
    const names = lines.slice(5, 10).map((line) => line.split('  ')[0])
    expect(names).toEqual(['Li', 'Łukasz', 'marcus', 'Żaneta', 'No agent named'])
  })

  it('keeps its columns in line', () => {
    const lines = table([...rowsOf('A', 3, 4), ...rowsOf('A much longer name', 60_000, 80_000)])
    const at = lines[3]?.indexOf(en['metric.repeat.name'])
    expect(lines[5]?.indexOf('3 of 4', (at ?? 0) - 1)).toBe(at)
    expect(lines[6]?.indexOf('75.0 %', (at ?? 0) - 1)).toBe(at)
  })
})
