import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from './calendar-date.ts'
import { dateOfInstant, firstInstantOfDateMs, instantOfLocalTime, type LocalTime } from './zoned-dates.ts'
import { isTimeZone } from './zone-offsets.ts'

const MINUTE_MS = 60_000

const ZONES = [
  'UTC',
  'Europe/Warsaw',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Beirut',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Asia/Gaza',
] as const

/** What the clocks of a zone show, asked of Intl alone. */
function clock(timeZone: string): (atMs: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  return (atMs) => {
    const parts = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value]))
    const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts
    return `${year}-${month}-${day} ${hour}:${minute}:${second}`
  }
}
const CLOCKS = new Map(ZONES.map((zone) => [zone, clock(zone)]))
const show = (zone: (typeof ZONES)[number], atMs: number): string => CLOCKS.get(zone)?.(atMs) ?? ''

const anyZone = fc.constantFrom(...ZONES)
/** Days on and beside a change of the clocks come up as often as others. */
const anyDay = fc.integer({ min: 5_000, max: 25_000 })

function changesOf(zone: (typeof ZONES)[number]): readonly number[] {
  const days: number[] = []
  const timeOfDay = (day: number) => show(zone, day * 86_400_000).slice(11)
  for (let day = 12_000; day < 18_500; day++)
    if (timeOfDay(day) !== timeOfDay(day + 1)) days.push(day, day + 1)
  return days
}

describe('firstInstantOfDateMs', { timeout: 60_000 }, () => {
  it.each([
    ['2026-06-01', 'UTC', '2026-06-01T00:00:00.000Z'],
    ['2026-06-01', 'Europe/Warsaw', '2026-05-31T22:00:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
    ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
    ['2025-04-25', 'Africa/Cairo', '2025-04-24T22:00:00.000Z'],
    ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00.000Z'],
    ['2025-03-09', 'America/Havana', '2025-03-09T05:00:00.000Z'],
    ['2026-06-01', 'Australia/Lord_Howe', '2026-05-31T13:30:00.000Z'],
    ['2026-06-01', 'Asia/Kathmandu', '2026-05-31T18:15:00.000Z'],
    ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00:00.000Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2010-11-07', 'America/St_Johns', '2010-11-07T02:30:00.000Z'],
  ])('%s in %s begins at %s', (date, zone, expected) => {
    expect(new Date(firstInstantOfDateMs(date, zone)).toISOString()).toBe(expected)
  })

  it('refuses what is no date', () => {
    expect(() => firstInstantOfDateMs('2026-02-30', 'UTC')).toThrow(RangeError)
  })

  const expectFirstInstant = (zone: (typeof ZONES)[number], day: number) => {
    const date = formatDate(day)
    const atMs = firstInstantOfDateMs(date, zone)
    const skipped = zone === 'Pacific/Apia' && date === '2011-12-30'
    expect(show(zone, atMs).slice(0, 10)).toBe(skipped ? '2011-12-31' : date)
    expect(dateOfInstant(atMs, zone)).toBe(skipped ? '2011-12-31' : date)
    expect(show(zone, atMs - 1) < date).toBe(true)
    expect(dateOfInstant(atMs - 1, zone) < date).toBe(true)
    for (let before = atMs - 15 * MINUTE_MS; before > atMs - 240 * MINUTE_MS; before -= 15 * MINUTE_MS) {
      expect(show(zone, before) < date).toBe(true)
    }
  }

  it('agrees with the clocks of Intl on any day', () => {
    fc.assert(fc.property(anyZone, anyDay, expectFirstInstant), { numRuns: 400 })
  })

  it('agrees with the clocks of Intl on days with a change', () => {
    for (const zone of ['America/Sao_Paulo', 'Asia/Beirut', 'America/Havana', 'Pacific/Apia'] as const) {
      for (const day of changesOf(zone)) expectFirstInstant(zone, day)
    }
  })
})

describe('instantOfLocalTime', { timeout: 60_000 }, () => {
  const local = (text: string): LocalTime => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/u).map(Number)
    return { year, month, day, hour, minute, second, ms: 0 }
  }

  it.each([
    ['2026-03-29 01:59:59', 'Europe/Warsaw', '2026-03-29T00:59:59.000Z', false, false],
    ['2026-03-29 02:00:00', 'Europe/Warsaw', '2026-03-29T01:00:00.000Z', false, true],
    ['2026-03-29 02:30:00', 'Europe/Warsaw', '2026-03-29T01:30:00.000Z', false, true],
    ['2026-03-29 03:00:00', 'Europe/Warsaw', '2026-03-29T01:00:00.000Z', false, false],
    ['2026-10-25 01:59:59', 'Europe/Warsaw', '2026-10-24T23:59:59.000Z', false, false],
    ['2026-10-25 02:00:00', 'Europe/Warsaw', '2026-10-25T00:00:00.000Z', true, false],
    ['2026-10-25 02:59:59', 'Europe/Warsaw', '2026-10-25T00:59:59.000Z', true, false],
    ['2026-10-25 03:00:00', 'Europe/Warsaw', '2026-10-25T02:00:00.000Z', false, false],
    ['2026-04-05 01:45:00', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z', true, false],
    ['2011-12-30 12:00:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z', false, true],
    ['2018-11-04 00:00:00', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', false, true],
  ])('%s in %s is %s', (text, zone, iso, ambiguous, skipped) => {
    expect(instantOfLocalTime(local(text), zone)).toEqual({ atMs: Date.parse(iso), ambiguous, skipped })
  })

  it('keeps milliseconds', () => {
    expect(instantOfLocalTime({ ...local('2026-06-01 12:00:00'), ms: 7 }, 'UTC').atMs).toBe(
      Date.parse('2026-06-01T12:00:00.007Z'),
    )
  })

  const expectShown = (zone: (typeof ZONES)[number], atMs: number) => {
    const shown = show(zone, atMs)
    const found = instantOfLocalTime(local(shown), zone)
    expect(found.skipped).toBe(false)
    expect(show(zone, found.atMs)).toBe(shown)
    expect(found.atMs).toBeLessThanOrEqual(atMs)
    if (!found.ambiguous) expect(found.atMs).toBe(atMs)
  }

  it('finds the earliest instant at which the clocks of Intl show the time', () => {
    const atMs = fc.integer({ min: 5_000 * 1_440, max: 25_000 * 1_440 }).map((minute) => minute * MINUTE_MS)
    fc.assert(fc.property(anyZone, atMs, expectShown), { numRuns: 500 })
    for (const zone of ['Asia/Gaza', 'Australia/Lord_Howe'] as const) {
      for (const day of changesOf(zone).slice(0, 40)) {
        for (let minute = -120; minute < 1_440; minute += 30)
          expectShown(zone, day * 86_400_000 + minute * MINUTE_MS)
      }
    }
  })
})

describe('isTimeZone', () => {
  it.each(['UTC', 'Europe/Warsaw', 'Etc/GMT-2', 'Asia/Calcutta'])('accepts %s', (name) => {
    expect(isTimeZone(name)).toBe(true)
  })

  it.each(['', 'Europe/Warszawa', '+02:00', '-0200', ' UTC', 'local'])('refuses %j', (name) => {
    expect(isTimeZone(name)).toBe(false)
  })
})
