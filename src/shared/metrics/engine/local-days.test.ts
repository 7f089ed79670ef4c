import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY_MS } from '../../case/model.ts'
import { firstInstantOfDayMs } from '../../time/zoned-dates.ts'
import { localDays } from './local-days.ts'

/** Clocks that change at midnight (Havana), a day that never was (Apia, 2011-12-30), odd offsets. */
const ZONES = [
  'UTC',
  'Europe/Warsaw',
  'America/Havana',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
]

it('puts an instant into the last day that has begun', () => {
  const anyInstant = fc.tuple(fc.integer({ min: 14_900, max: 15_800 }), fc.constantFrom(0, 1, -1, 3_600_000))
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.array(anyInstant, { minLength: 1, maxLength: 20 }),
      (zone, drafts) => {
        const instants = drafts.map(([day, ms]) => firstInstantOfDayMs(day, zone) + ms)
        const { codes, firstDay } = localDays(Float64Array.from([NaN, ...instants]), zone)
        expect(codes.values[0]).toBe(0)
        for (const [at, instantMs] of instants.entries()) {
          let day = Math.floor(instantMs / DAY_MS) + 2
          while (firstInstantOfDayMs(day, zone) > instantMs) day -= 1
          expect((codes.values[at + 1] ?? 0) + firstDay - 1).toBe(day)
        }
      },
    ),
  )
})

it('holds instants that lie ages apart', () => {
  const instants = [Date.UTC(1901, 0, 1), Date.UTC(2026, 5, 1), Date.UTC(9999, 11, 31)]
  const { codes, firstDay } = localDays(Float64Array.from(instants), 'UTC')
  expect(instants.map((_, at) => (codes.values[at] ?? 0) + firstDay - 1)).toEqual(
    instants.map((instantMs) => instantMs / DAY_MS),
  )
})
