import { describe, expect, it } from 'vitest'
import { casesInput, parseCaseSearch } from './case-search.ts'

const address = { metric: 'repeat', from: '2026-03-01', to: '2026-04-01', days: 30, part: 'counted' }

describe('parseCaseSearch', () => {
  it('reads a whole address', () => {
    const full = {
      ...address,
      teams: ['North', null],
      agents: ['Anna'],
      group: { agent: null, month: '2026-03' },
      part: 'tooEarly',
      sort: 'agent',
      ascending: true,
    }
    expect(parseCaseSearch(full)).toEqual(full)
  })

  it('drops what makes no sense, and knows no list without metric, period and window', () => {
    expect(parseCaseSearch({ ...address, sort: 'colour', group: [], teams: 'North', part: 'x' })).toEqual(
      address,
    )
    expect(() => parseCaseSearch({ ...address, metric: 'speed' })).toThrow(RangeError)
    expect(() => parseCaseSearch({ ...address, to: '2026-02-30' })).toThrow(RangeError)
    expect(() => parseCaseSearch({ ...address, days: 31 })).toThrow(RangeError)
  })
})

describe('casesInput', () => {
  it('asks for a reason as an object and for the newest first', () => {
    expect(casesInput(parseCaseSearch({ ...address, part: 'tooEarly' }))).toEqual({
      from: '2026-03-01',
      to: '2026-04-01',
      filter: {},
      windowDays: 30,
      metric: 'repeat',
      group: {},
      part: { reason: 'tooEarly' },
      sort: 'openedAt',
      descending: true,
    })
  })
})
