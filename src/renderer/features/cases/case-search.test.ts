import { describe, expect, it } from 'vitest'
import { casesInput, parseCaseSearch } from './case-search.ts'

const address = { metric: 'repeat', from: '2026-03-01', to: '2026-04-01', days: 30, part: 'counted' }

describe('parseCaseSearch', () => {
  it('reads a whole address', () => {
    const full = {
      ...address,
      teams: ['North', null],
      agents: ['Anna'],
      channels: ['Mail'],
      group: { agent: null, month: '2026-03', category: 'Billing' },
      text: 'C-1',
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

  it('knows the states of a follow-up for follow-ups only', () => {
    const missed = { ...address, part: 'missed' }
    expect(parseCaseSearch({ ...missed, metric: 'followUp.completion' }).part).toBe('missed')
    expect(parseCaseSearch(missed).part).toBe('counted')
  })

  it('takes a number for the text that it looks like, and a blank text for none', () => {
    expect(parseCaseSearch({ ...address, text: 4711 }).text).toBe('4711')
    expect(parseCaseSearch({ ...address, text: '  ' })).not.toHaveProperty('text')
  })
})

describe('casesInput', () => {
  it('asks for the follow-ups of a state', () => {
    const search = parseCaseSearch({ ...address, metric: 'followUp.completion', part: 'late' })
    expect(casesInput(search).part).toEqual({ followUpState: 'late' })
  })

  it('asks for a reason as an object and for the newest first', () => {
    expect(casesInput(parseCaseSearch({ ...address, part: 'tooEarly' }))).toEqual({
      from: '2026-03-01',
      to: '2026-04-01',
      filter: {},
      windowDays: 30,
      metric: 'repeat',
      group: {},
      part: { reason: 'tooEarly' },
      text: '',
      sort: 'openedAt',
      descending: true,
    })
  })
})
