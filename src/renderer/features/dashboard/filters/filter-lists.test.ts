import { describe, expect, it } from 'vitest'
import { filterLists, filterOf, parseFilterLists } from './filter-lists.ts'

const whole = {
  teams: ['North', null],
  agents: [null, 'Anna Kowalska'],
  channels: ['chat'],
  categories: ['Delivery', null],
  kinds: ['complaint', 'unknown'],
  priorities: ['1'],
  languages: ['pl', null],
} as const

describe('parseFilterLists', () => {
  it('keeps every list that makes sense', () => {
    expect(parseFilterLists(whole)).toEqual(whole)
  })

  it('takes a list that makes no sense for none', () => {
    const raw = { teams: [], agents: [1], channels: 'chat', kinds: ['rant'], languages: ['de'], other: ['x'] }
    expect(parseFilterLists(raw)).toEqual({})
  })

  it('names everything once, and known words in their own order', () => {
    expect(parseFilterLists({ channels: ['chat', 'chat'], kinds: ['unknown', 'rant', 'complaint'] })).toEqual(
      {
        channels: ['chat'],
        kinds: ['complaint', 'unknown'],
      },
    )
  })
})

describe('filterOf', () => {
  it('hands every list on, and nothing else', () => {
    const scope = { from: '2026-01-01', to: '2026-02-01', days: 30, ...whole } as const
    expect(filterOf(scope)).toEqual(whole)
    expect(filterLists(scope)).toEqual(whole)
    expect(filterOf({})).toEqual({})
  })
})
