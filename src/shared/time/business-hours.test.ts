import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY_MS, HOUR_MS } from '../case/model.ts'
import { BusinessClock, type BusinessHours, timeOfDayMs, WEEKDAYS } from './business-hours.ts'

const NINE_TO_FIVE = { from: '09:00', to: '17:00' }
const OFFICE: BusinessHours = {
  week: {
    mon: NINE_TO_FIVE,
    tue: NINE_TO_FIVE,
    wed: NINE_TO_FIVE,
    thu: NINE_TO_FIVE,
    fri: NINE_TO_FIVE,
    sat: { from: '10:00', to: '14:30' },
    sun: null,
  },
  holidays: ['2026-05-01'],
}

const officeClocks = new Map<string, BusinessClock>()

/** One for each zone: at first it works out every day since 1970. */
function officeClock(timeZone: string): BusinessClock {
  const clock = officeClocks.get(timeZone) ?? new BusinessClock(OFFICE, timeZone)
  officeClocks.set(timeZone, clock)
  return clock
}

const at = (text: string) => Date.parse(text)
const hours = (from: string, to: string, timeZone = 'UTC', clock = officeClock(timeZone)) =>
  clock.elapsedMs(at(from), at(to)) / HOUR_MS

describe('business hours', () => {
  it('count the time a team was at work', () => {
    expect(hours('2026-03-02T09:00Z', '2026-03-02T10:30Z')).toBe(1.5)
    expect(hours('2026-03-02T07:00Z', '2026-03-02T20:00Z')).toBe(8)
    expect(hours('2026-03-02T16:00Z', '2026-03-03T10:00Z')).toBe(2)
    // Friday afternoon to Monday morning, with Saturday's half day.
    expect(hours('2026-03-06T16:00Z', '2026-03-09T10:00Z')).toBe(1 + 4.5 + 1)
    expect(hours('2026-03-08T01:00Z', '2026-03-08T23:00Z')).toBe(0)
    expect(hours('2026-03-03T10:00Z', '2026-03-02T16:00Z')).toBe(-2)
  })

  it('leave out the days off', () => {
    expect(hours('2026-04-30T16:00Z', '2026-05-02T11:00Z')).toBe(1 + 1)
  })

  it('follow the clocks of the zone, also when they change', () => {
    expect(hours('2026-07-06T06:00Z', '2026-07-06T08:00Z', 'Europe/Warsaw')).toBe(1)
    const always = new BusinessClock(
      {
        week: { ...OFFICE.week, sun: { from: '00:00', to: '24:00' }, sat: null },
        holidays: [],
      },
      'Europe/Warsaw',
    )
    // 23 and 25 hours long.
    expect(hours('2026-03-28T12:00Z', '2026-03-30T00:00Z', 'Europe/Warsaw', always)).toBe(23)
    expect(hours('2026-10-24T12:00Z', '2026-10-26T00:00Z', 'Europe/Warsaw', always)).toBe(25)
  })

  it('bound what a mistyped year costs', () => {
    expect(hours('1969-01-01T00:00Z', '1970-01-01T00:00Z')).toBe(0)
    expect(hours('2101-01-01T00:00Z', '9999-01-01T00:00Z')).toBe(0)
  })

  it('are the sum of their minutes', () => {
    const moments = fc.integer({
      min: at('2026-03-20T00:00Z') / 60_000,
      max: at('2026-05-05T00:00Z') / 60_000,
    })
    const zones = fc.constantFrom('UTC', 'Europe/Warsaw', 'Asia/Kathmandu', 'Australia/Lord_Howe')
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 3_000 }), zones, (start, length, zone) => {
        let minutes = 0
        for (let minute = start; minute < start + length; minute++)
          if (isOpen(minute * 60_000, zone)) minutes++
        expect(officeClock(zone).elapsedMs(start * 60_000, (start + length) * 60_000)).toBe(minutes * 60_000)
      }),
      { numRuns: 25 },
    )
  })
})

const wallClocks = new Map<string, Intl.DateTimeFormat>()

/** From the date and the wall clock as the platform writes them: "2026-03-20 09:30". */
function isOpen(atMs: number, timeZone: string): boolean {
  const wallClock =
    wallClocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  wallClocks.set(timeZone, wallClock)
  const [date = '', clock = ''] = wallClock.format(atMs).split(' ')
  const day = WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()]
  const open = day === undefined || OFFICE.holidays.includes(date) ? null : OFFICE.week[day]
  return open !== null && clock >= open.from && clock < open.to
}

it('reads times of the day', () => {
  expect(timeOfDayMs('09:30')).toBe(9.5 * HOUR_MS)
  expect(timeOfDayMs('24:00')).toBe(DAY_MS)
  for (const text of ['9:30', '24:01', '12:60', 'noon', '']) expect(timeOfDayMs(text)).toBeNaN()
})
