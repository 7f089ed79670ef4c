import { describe, expect, it } from 'vitest'
import { periodChoice, resolveScope } from './scope.ts'

const calendar = { asOfDate: '2026-03-17', firstDate: '2024-11-30', lastDate: '2026-03-16' }

describe('resolveScope', () => {
  it('takes the usual window and the last six full months where the address is silent', () => {
    expect(resolveScope({}, calendar, 60)).toEqual({ from: '2025-09-01', to: '2026-03-01', days: 60 })
    expect(periodChoice({}, calendar)).toBe('last6')
  })

  it('lets an own range win over a preset', () => {
    const range = { from: '2026-01-02', to: '2026-01-09' }
    const search = { period: 'last3', range, days: 7, agents: [null] } as const
    expect(resolveScope(search, calendar, 30)).toEqual({ ...range, days: 7, agents: [null] })
    expect(periodChoice(search, calendar)).toBe('custom')
  })
})
