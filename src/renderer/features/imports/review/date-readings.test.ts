import { describe, expect, it } from 'vitest'
import { dateReadings, possibleOrders } from './date-readings.ts'

describe('dateReadings', () => {
  it('reads a value in both orders', () => {
    expect(dateReadings(['03/04/2026 09:15'], 3)).toEqual([
      { text: '03/04/2026 09:15', dates: { dmy: '2026-04-03', mdy: '2026-03-04', ymd: null } },
    ])
  })

  it('passes over values that need no order, and shows at most so many', () => {
    const values = ['2026-03-04', '05/05/2026', 'soon', '01/02/2026', '02/03/2026', '03/04/2026']
    expect(dateReadings(values, 2).map(({ text }) => text)).toEqual(['01/02/2026', '02/03/2026'])
  })
})

describe('possibleOrders', () => {
  it('offers the year first only where a value can be read so', () => {
    expect(possibleOrders(dateReadings(['03/04/2026'], 3))).toEqual(['dmy', 'mdy'])
    expect(possibleOrders(dateReadings(['03-04-05'], 3))).toEqual(['dmy', 'mdy', 'ymd'])
    expect(possibleOrders([])).toEqual(['dmy', 'mdy'])
  })
})
