import { describe, expect, it } from 'vitest'
import type { SampleRecord } from './index.ts'
import { askedForClosure, followUpDueMs, followUpState, isRepeated, live } from './test-measures.ts'

interface Rate {
  readonly n: number
  readonly value: number
}

function rate(records: readonly SampleRecord[], counted: (record: SampleRecord) => boolean): Rate {
  return { n: records.length, value: records.filter(counted).length / records.length }
}

const solved = (record: SampleRecord): boolean =>
  record.auto_closed === 'false' &&
  (record.resolved_at !== '' || record.status === 'resolved' || record.status === 'closed')
const repeated = (record: SampleRecord): boolean => isRepeated(record) === true
const inRepeatCohort = live.filter((record) => isRepeated(record) !== null)
const resolvedBy = (name: string): readonly SampleRecord[] =>
  inRepeatCohort.filter(({ resolver }) => resolver === name)
const stratum = ({ category, channel }: SampleRecord): string => `${category} / ${channel}`

describe('the agent with the hard mix', () => {
  const NAME = 'Daniel Brandt'
  const own = live.filter(({ agent }) => agent === NAME)

  it('looks worse than the team in the crude figures', () => {
    expect(rate(own, solved).value).toBeLessThan(rate(live, solved).value - 0.03)
    expect(rate(resolvedBy(NAME), repeated).value).toBeGreaterThan(
      rate(inRepeatCohort, repeated).value + 0.01,
    )
  })

  it('gets most of the hard category of his office', () => {
    const hard = live.filter(({ category, team }) => category === 'Warranty repair' && team !== 'Polska')
    expect(rate(hard, ({ agent }) => agent === NAME).value).toBeGreaterThan(0.6)
  })

  it.each([
    ['everybody', live],
    ['his own team', live.filter(({ team }) => team === 'Delivery & returns')],
  ])('is as good as %s or better in every category and channel', (_, peers) => {
    let compared = 0
    for (const key of new Set(own.map(stratum))) {
      const within = (record: SampleRecord): boolean => stratum(record) === key
      const ownSolved = rate(own.filter(within), solved)
      if (ownSolved.n >= 5) {
        compared += 1
        expect(ownSolved.value, key).toBeGreaterThanOrEqual(rate(peers.filter(within), solved).value)
      }
      const ownRepeats = rate(resolvedBy(NAME).filter(within), repeated)
      const repeatPeers = peers.filter((record) => within(record) && isRepeated(record) !== null)
      if (ownRepeats.n >= 5) {
        expect(ownRepeats.value, key).toBeLessThanOrEqual(rate(repeatPeers, repeated).value)
      }
    }
    expect(compared).toBeGreaterThan(8)
  })
})

describe('asking for closure', () => {
  const withTalk = live.filter(({ resolved_at: at, messages }) => at !== '' && messages !== '')
  const asks = (name: string): number =>
    rate(
      withTalk.filter(({ resolver }) => resolver === name),
      askedForClosure,
    ).value

  it('is nearly always done by the agent with the fewest repeats', () => {
    expect(asks('Amara Okafor')).toBeGreaterThan(0.9)
    expect(rate(resolvedBy('Amara Okafor'), repeated).value).toBeLessThan(0.11)
  })

  it('is hardly ever done by the agent with the most', () => {
    expect(asks('Marcus Bell')).toBeLessThan(0.15)
    expect(rate(resolvedBy('Marcus Bell'), repeated).value).toBeGreaterThan(0.2)
  })

  it('goes with fewer repeats, within agents too (Mantel-Haenszel)', () => {
    let askedRepeats = 0
    let otherRepeats = 0
    for (const name of new Set(inRepeatCohort.map(({ resolver }) => resolver))) {
      const own = resolvedBy(name).filter(({ messages }) => messages !== '')
      const asked = own.filter(askedForClosure)
      const other = own.filter((record) => !askedForClosure(record))
      const repeats = (records: readonly SampleRecord[]): number => records.filter(repeated).length
      askedRepeats += (repeats(asked) * (other.length - repeats(other))) / own.length
      otherRepeats += (repeats(other) * (asked.length - repeats(asked))) / own.length
    }
    expect(askedRepeats / otherRepeats).toBeLessThan(0.75)
    expect(askedRepeats / otherRepeats).toBeGreaterThan(0.3)
  })
})

describe('the course of time', () => {
  it('has one month in which most follow-ups were missed', () => {
    const kept = new Map<string, Rate>()
    const due = live.flatMap((record) => {
      const dueMs = followUpDueMs(record)
      const state = followUpState(record)
      return dueMs !== null && (state === 'kept' || state === 'missed')
        ? [{ record, month: new Date(dueMs).toISOString().slice(0, 7) }]
        : []
    })
    for (const month of new Set(due.map((each) => each.month))) {
      const records = due.filter((each) => each.month === month).map(({ record }) => record)
      kept.set(
        month,
        rate(records, (record) => followUpState(record) === 'kept'),
      )
    }
    expect(kept.get('2025-11')?.value).toBeLessThan(0.4)
    for (const [month, { n, value }] of kept)
      if (month !== '2025-11' && n > 50) expect(value, month).toBeGreaterThan(0.55)
  })

  it('has an agent who left and one who came', () => {
    const days = (name: string): readonly string[] =>
      live
        .filter(({ agent }) => agent === name)
        .map(({ opened_at: at }) => at.slice(0, 10))
        .sort()
    expect(days('Ingrid Solheim').at(-1)?.slice(0, 7)).toBe('2025-09')
    expect(days('Yusuf Demir').at(0)?.slice(0, 7)).toBe('2026-02')
    expect(days('Ingrid Solheim').length).toBeGreaterThan(100)
    expect(days('Yusuf Demir').length).toBeGreaterThan(50)
  })

  it('has an agent with fewer than twenty cases in every month', () => {
    const months = new Map<string, number>()
    for (const { agent, opened_at: at } of live) {
      if (agent === 'Piotr Nowak') months.set(at.slice(0, 7), (months.get(at.slice(0, 7)) ?? 0) + 1)
    }
    expect(months.size).toBe(18)
    expect(Math.max(...months.values())).toBeLessThan(20)
  })

  it('has quiet Sundays and a busy season', () => {
    const on = (weekday: number): number =>
      live.filter(({ opened_at: at }) => new Date(at).getUTCDay() === weekday).length
    expect(on(0)).toBeLessThan(on(1) / 2)
    const inMonth = (month: string): number => live.filter(({ opened_at: at }) => at.startsWith(month)).length
    expect(inMonth('2025-12')).toBeGreaterThan(inMonth('2025-07') * 1.3)
  })
})
