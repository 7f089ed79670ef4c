import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../case/model.ts'
import type { ColumnRow } from '../column-row.ts'
import type { Period } from '../definition.ts'
import { rowOf, SETTINGS } from '../testing/examples.ts'
import { ColumnsBuilder } from './columns-builder.ts'
import { followUpWork, weekOf } from './follow-up-work.ts'

/** A Wednesday. */
const AS_OF = Date.parse('2026-05-20T12:00:00Z')
const PERIOD: Period = { from: '2026-04-01', to: '2026-05-01', timeZone: 'UTC' }

function listsOf(cases: readonly Partial<ColumnRow>[], period = PERIOD) {
  const builder = new ColumnsBuilder()
  for (const [at, more] of cases.entries()) {
    builder.add(
      rowOf({ id: at + 1, status: 'resolved', kind: 'request', openedAtMs: 0, hasMessages: true, ...more }),
    )
  }
  const columns = builder.finish(new Map([[1, AS_OF]]))
  return followUpWork(columns, { period, filter: {}, settings: SETTINGS }, 'mon')
}

const due = (date: string) => ({ followUpDueAtMs: Date.parse(`${date}T09:00:00Z`) })

describe('weekOf', () => {
  it('is the calendar week of the zone, from the day on which weeks begin', () => {
    expect(weekOf(AS_OF, 'UTC', 'mon')).toMatchObject({ from: '2026-05-18', to: '2026-05-24' })
    expect(weekOf(AS_OF, 'UTC', 'sun')).toMatchObject({ from: '2026-05-17', to: '2026-05-23' })
    const edge = Date.parse('2026-05-17T23:00:00Z')
    expect(weekOf(edge, 'UTC', 'mon').from).toBe('2026-05-11')
    expect(weekOf(edge, 'Europe/Warsaw', 'mon').from).toBe('2026-05-18')
  })
})

describe('followUpWork', () => {
  it('parts what is still to be made at the edges of the week, whatever the period', () => {
    const days = ['2026-05-24', '2026-05-25', '2026-05-18', '2026-05-17', '2027-01-01']
    expect(listsOf(days.map(due))).toEqual({
      overdue: [3],
      thisWeek: [2, 0],
      upcoming: [1, 4],
      late: [],
      missed: [],
    })
  })

  it('lists nothing that was made, is not owed, or is excluded', () => {
    const thisWeek = due('2026-05-20')
    const lists = listsOf([
      { ...thisWeek, followUpDoneAtMs: AS_OF },
      { ...thisWeek, laterAgentMessageAtMs: AS_OF },
      { ...thisWeek, followUpDeclined: true },
      { ...thisWeek, status: 'open' },
      { ...thisWeek, status: 'excluded' },
      thisWeek,
    ])
    expect(lists.thisWeek).toEqual([5])
  })

  it('lists what no source gives evidence of while it can still be made, and not as missed', () => {
    const lists = listsOf([
      { ...due('2026-05-20'), hasMessages: false },
      { ...due('2026-04-20'), hasMessages: false },
    ])
    expect(lists).toMatchObject({ thisWeek: [0], missed: [] })
  })

  it('has the late and the missed ones of the period, the earliest due first', () => {
    const late = (date: string) => ({ ...due(date), followUpDoneAtMs: Date.parse(date) + 12 * DAY_MS })
    const lists = listsOf([
      late('2026-04-09'),
      late('2026-04-02'),
      late('2026-03-31'),
      due('2026-04-30'),
      due('2026-05-01'),
    ])
    expect(lists).toMatchObject({ late: [1, 0], missed: [3], overdue: [] })
  })
})
