import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import { parseDashboardSearch, withPanel } from './search.ts'

describe('parseDashboardSearch', () => {
  it('keeps every part that makes sense', () => {
    const search = {
      period: 'last3',
      teams: ['North'],
      agents: [null, 'Anna Kowalska'],
      days: 60,
      shown: { resolution: 'reopen', closure: 'closure.both' },
      compare: true,
      categories: ['Delivery', null],
      kinds: ['complaint'],
      funnels: ['closure'],
      sort: 'n',
    }
    expect(parseDashboardSearch(search)).toEqual(search)
    expect(parseDashboardSearch({ range: { from: '2026-01-05', to: '2026-01-06' } })).toEqual({
      range: { from: '2026-01-05', to: '2026-01-06' },
    })
  })

  it('comes back whole from the address, also names that look like something else', () => {
    const search = {
      priorities: ['1', 'true', 'null', null],
      categories: ['A & B = "C", 100 %', '{"from":1}'],
      languages: ['pl', null],
      range: { from: '2026-01-05', to: '2026-01-06' },
      compare: true,
      days: 90,
    }
    const address = defaultStringifySearch(search)
    expect(parseDashboardSearch(defaultParseSearch(address))).toEqual(search)
  })

  it('falls back to the defaults for anything else', () => {
    expect(
      parseDashboardSearch({
        period: 'yesterday',
        range: { from: '2026-02-01', to: '2026-02-01' },
        teams: [],
        agents: [1],
        days: '30',
        shown: { resolution: 'repeat' },
        tables: ['nothing'],
        funnels: 'repeat',
        sort: 'rank',
      }),
    ).toEqual({})
  })
})

describe('withPanel', () => {
  it('puts a panel in and out, and leaves nothing behind', () => {
    expect(withPanel(undefined, 'repeat', true)).toEqual(['repeat'])
    expect(withPanel(['repeat', 'closure'], 'repeat', true)).toEqual(['closure', 'repeat'])
    expect(withPanel(['repeat', 'closure'], 'repeat', false)).toEqual(['closure'])
    expect(withPanel(['repeat'], 'repeat', false)).toBeUndefined()
  })
})
