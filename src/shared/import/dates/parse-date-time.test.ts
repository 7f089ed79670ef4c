import { describe, expect, it } from 'vitest'
import { type DateFormat, PLAIN_FORMAT } from './date-format.ts'
import type { DateOrder } from './date-order.ts'
import { joinDateAndTime, type ParsedDateTime, parseDateTime } from './parse-date-time.ts'

const pad = (value: number, length = 2) => String(value).padStart(length, '0')

/** What was read, as short as the tables below write it: `2026-01-05T15:45:00.000`, with Z where it is an instant. */
function shown(parsed: ParsedDateTime): string {
  switch (parsed.kind) {
    case 'instant':
      return new Date(parsed.atMs).toISOString()
    case 'local': {
      const { year, month, day, hour, minute, second, ms } = parsed.local
      const clock = `${pad(hour)}:${pad(minute)}:${pad(second)}.${pad(ms, 3)}`
      return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${clock}`
    }
    case 'date':
      return `${pad(parsed.date.year, 4)}-${pad(parsed.date.month)}-${pad(parsed.date.day)}`
    case 'time': {
      const { hour, minute, second, ms, offsetMinutes } = parsed.time
      return `${pad(hour)}:${pad(minute)}:${pad(second)}.${pad(ms, 3)}${offsetMinutes === null ? '' : 'Z'}`
    }
    case 'problem':
      return parsed.problem.code
  }
}

const read = (text: string, format: DateFormat = PLAIN_FORMAT) => shown(parseDateTime(text, format))
const ordered = (order: DateOrder): DateFormat => ({ ...PLAIN_FORMAT, order })
const numbered = (format: Partial<DateFormat>): DateFormat => ({ ...PLAIN_FORMAT, ...format })

describe('dates that say themselves what they are', () => {
  it.each([
    ['2026-01-05T15:45:07Z', '2026-01-05T15:45:07.000Z'],
    ['2026-01-05t15:45:07z', '2026-01-05T15:45:07.000Z'],
    ['2026-01-05 15:45', '2026-01-05T15:45:00.000'],
    ['  2026-01-05 15:45:07 ', '2026-01-05T15:45:07.000'],
    ['2026-01-05T15:45:07.1', '2026-01-05T15:45:07.100'],
    ['2026-01-05T15:45:07,123456789', '2026-01-05T15:45:07.123'],
    ['2026-01-05T15:45:07.9999Z', '2026-01-05T15:45:07.999Z'],
    ['2026-01-05 15:45:07+02:00', '2026-01-05T13:45:07.000Z'],
    ['2026-01-05 15:45:07+0200', '2026-01-05T13:45:07.000Z'],
    ['2026-01-05 15:45:07+02', '2026-01-05T13:45:07.000Z'],
    ['2026-01-05 15:45:07 +02:00', '2026-01-05T13:45:07.000Z'],
    ['2026-01-05 15:45:07-0330', '2026-01-05T19:15:07.000Z'],
    ['2026-01-05T15:45:07−03:30', '2026-01-05T19:15:07.000Z'],
    ['2026-01-05T15:45:07+14:00', '2026-01-05T01:45:07.000Z'],
    ['2026-01-05 15:45:07 UTC', '2026-01-05T15:45:07.000Z'],
    ['2026-01-05 15:45:07 GMT', '2026-01-05T15:45:07.000Z'],
    ['2026-01-05 15:45:07 GMT+1', '2026-01-05T14:45:07.000Z'],
    ['2026-01-05T15:45:07.000+01:00[Europe/Warsaw]', '2026-01-05T14:45:07.000Z'],
    ['2018-05-11T09:46:53.000+0300', '2018-05-11T06:46:53.000Z'],
    ['2026-01-05', '2026-01-05'],
    ['2026-1-5', '2026-01-05'],
    ['2024/10/03', '2024-10-03'],
    ['2024/10/03 9:05', '2024-10-03T09:05:00.000'],
    ['2024.10.03 09:05:01', '2024-10-03T09:05:01.000'],
    ['2026/01/05, 3:45:07 PM', '2026-01-05T15:45:07.000'],
    ['20260105T154507Z', '2026-01-05T15:45:07.000Z'],
    ['20260105T1545+0100', '2026-01-05T14:45:00.000Z'],
    ['20260105 15:45', '2026-01-05T15:45:00.000'],
    ['2024-02-29', '2024-02-29'],
    ['03/03/2026 10:00', '2026-03-03T10:00:00.000'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('written-out months', () => {
  it.each([
    ['22/Sep/25 9:26 AM', '2025-09-22T09:26:00.000'],
    ['18/juil./26 9:26 AM', '2026-07-18T09:26:00.000'],
    ['18-juil.-26', '2026-07-18'],
    ['18/jul/26 9:10 AM', '2026-07-18T09:10:00.000'],
    ['15 Apr, 2021 23:01:19', '2021-04-15T23:01:19.000'],
    ['January 5, 2026 at 3:45 PM', '2026-01-05T15:45:00.000'],
    ['January 5, 2026 at 3:45\u202fPM', '2026-01-05T15:45:00.000'],
    ['Jan. 5th, 2026', '2026-01-05'],
    ['05-JAN-26', '2026-01-05'],
    ['5-Jan-1999', '1999-01-05'],
    ['1/May/69', '1969-05-01'],
    ['1/May/68', '2068-05-01'],
    ['2026-Jan-05 07:00', '2026-01-05T07:00:00.000'],
    ['Mon, 05 Jan 2026 15:45:00 +0000', '2026-01-05T15:45:00.000Z'],
    ['Mon Jan  5 15:45:00 2026', '2026-01-05T15:45:00.000'],
    ['Mon Jan 05 2026 15:45:00 GMT+0100 (Central European Standard Time)', '2026-01-05T14:45:00.000Z'],
    ['15:45, 5 January 2026', '2026-01-05T15:45:00.000'],
    ['5 stycznia 2026 15:45', '2026-01-05T15:45:00.000'],
    ['pon., 5 sty 2026, 15:45:07', '2026-01-05T15:45:07.000'],
    ['5 października 2026 r., godz. 7:05', '2026-10-05T07:05:00.000'],
    ['31 WRZEŚNIA 2026', 'noSuchTime'],
    ['30 grudnia 2026', '2026-12-30'],
    ['5. Januar 2026 um 15:45 Uhr', '2026-01-05T15:45:00.000'],
    ['Mo., 5. März 2026 15:45', '2026-03-05T15:45:00.000'],
    ['5. Dez. 2026', '2026-12-05'],
    ['1er février 2026 à 15h45', '2026-02-01T15:45:00.000'],
    ['mar. 6 janv. 2026 15:45', '2026-01-06T15:45:00.000'],
    ['mar 3 mar 2026', '2026-03-03'],
    ['15 août 2026', '2026-08-15'],
    ['5 de enero de 2026, 3:45 p.\u00a0m.', '2026-01-05T15:45:00.000'],
    ['3 ago 2026', '2026-08-03'],
    ['1º de março de 2026 às 10:00', '2026-03-01T10:00:00.000'],
    ['quinta-feira, 1 de out. de 2026', '2026-10-01'],
    ['5 gennaio 2026 alle ore 15.45', '2026-01-05T15:45:00.000'],
    ['20 mag 2026', '2026-05-20'],
    ['ma 5 mrt. 2026 om 9:05', '2026-03-05T09:05:00.000'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('numeric dates', () => {
  it.each([
    ['24/5/2024 9:52', 'dmy', '2024-05-24T09:52:00.000'],
    ['03.10.2023 16:05', 'dmy', '2023-10-03T16:05:00.000'],
    ['03.10.2023 16.05', 'dmy', '2023-10-03T16:05:00.000'],
    ['29-04-2024 13:09', 'dmy', '2024-04-29T13:09:00.000'],
    ['03/04/26', 'dmy', '2026-04-03'],
    ['03/04/2026 10:00 +0200', 'dmy', '2026-04-03T08:00:00.000Z'],
    ['mar. 03/02/2026 10:00', 'dmy', '2026-02-03T10:00:00.000'],
    ['10/3/2023 4:05 PM', 'mdy', '2023-10-03T16:05:00.000'],
    ['10/3/2023, 12:05:09 AM', 'mdy', '2023-10-03T00:05:09.000'],
    ['10/3/2023 12:05 pm', 'mdy', '2023-10-03T12:05:00.000'],
    ['02-28-2025 14:06:19', 'mdy', '2025-02-28T14:06:19.000'],
    ['05/08/2025 - 10:51:12PM', 'mdy', '2025-05-08T22:51:12.000'],
    ['26-01-05', 'ymd', '2026-01-05'],
    ['24/5/2024 9:52', 'mdy', 'noSuchTime'],
    ['02/28/2025', 'dmy', 'noSuchTime'],
    ['31/04/2026', 'dmy', 'noSuchTime'],
    ['00/04/2026', 'dmy', 'noSuchTime'],
    ['03/04/2026', 'ymd', 'noSuchTime'],
    ['03/04/0026', 'dmy', 'noSuchTime'],
  ] as const)('%s in %s', (text, order, expected) => {
    expect(read(text, ordered(order))).toBe(expected)
  })

  it.each(['03/04/2026', '31/12/2025', '12/31/2025', '3.4.26', '26-01-05', '10/3/2023 4:05 PM'])(
    '%s needs an order, whatever its own numbers tell',
    (text) => {
      expect(read(text)).toBe('dateOrderUnknown')
    },
  )

  it('refuses what no order makes a date', () => {
    expect(read('13/13/2026')).toBe('noSuchTime')
    expect(read('30/02/2026')).toBe('noSuchTime')
  })
})

describe('times alone', () => {
  it.each([
    ['15:45', '15:45:00.000'],
    ['4:05 PM', '16:05:00.000'],
    ['4:05:11 p.m.', '16:05:11.000'],
    ['12:00 AM', '00:00:00.000'],
    ['15:45:07.25', '15:45:07.250'],
    ['15:45Z', '15:45:00.000Z'],
    ['1899-12-30 09:14:00', '09:14:00.000'],
    ['12/31/1899', 'noSuchTime'],
    ['24:00', 'noSuchTime'],
    ['13:05 PM', 'noSuchTime'],
    ['0:05 AM', 'noSuchTime'],
    ['29:10.8', 'notAnInstant'],
    ['64:00:00', 'noSuchTime'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('numbers', () => {
  const serials = numbered({ excelDates: '1900' })
  it.each([
    ['45628', serials, '2024-12-02'],
    ['45628.0', serials, '2024-12-02'],
    ['45628.385', serials, '2024-12-02T09:14:24.000'],
    ['45628,385', serials, '2024-12-02T09:14:24.000'],
    ['45628.38541666667', serials, '2024-12-02T09:15:00.000'],
    ['45628.3854167', serials, '2024-12-02T09:15:00.000'],
    ['45628.385422453704', serials, '2024-12-02T09:15:00.500'],
    ['45628.999999999', serials, '2024-12-03T00:00:00.000'],
    ['0.385', serials, '09:14:24.000'],
    ['0', serials, '00:00:00.000'],
    ['60', serials, 'noSuchTime'],
    ['60.5', serials, 'noSuchTime'],
    ['59', serials, 'notAnInstant'],
    ['2958466', serials, 'notAnInstant'],
    ['-1', serials, 'notAnInstant'],
    ['44166', numbered({ excelDates: '1904' }), '2024-12-02'],
    ['60', numbered({ excelDates: '1904' }), 'notAnInstant'],
    ['1767225600', numbered({ epoch: 'seconds' }), '2026-01-01T00:00:00.000Z'],
    ['1767225600.25', numbered({ epoch: 'seconds' }), '2026-01-01T00:00:00.250Z'],
    ['1767225600250', numbered({ epoch: 'milliseconds' }), '2026-01-01T00:00:00.250Z'],
    ['1767225600', numbered({ epoch: 'milliseconds' }), 'notAnInstant'],
    ['1767225600', PLAIN_FORMAT, 'notAnInstant'],
    ['1e10', numbered({ epoch: 'seconds' }), 'notAnInstant'],
    ['20260105', numbered({ compactDates: true }), '2026-01-05'],
    ['20260105154507', numbered({ compactDates: true }), '2026-01-05T15:45:07.000'],
    ['20260230', numbered({ compactDates: true }), 'notAnInstant'],
    ['20260105', PLAIN_FORMAT, 'notAnInstant'],
    ['45628', PLAIN_FORMAT, 'notAnInstant'],
  ])('%s in %o', (text, format, expected) => {
    expect(read(text, format)).toBe(expected)
  })
})

describe('what is refused', () => {
  it.each([
    ['2026-02-30', 'noSuchTime'],
    ['2026-13-01', 'noSuchTime'],
    ['0000-00-00', 'noSuchTime'],
    ['2023-02-29T10:00:00Z', 'noSuchTime'],
    ['9999-12-31T23:59:60Z', 'noSuchTime'],
    ['2026-01-05T24:00:00', 'noSuchTime'],
    ['2026-01-05 13:05 PM', 'noSuchTime'],
    ['2026-01-05T15:45:00+16:00', 'noSuchOffset'],
    ['2026-1-05T15:45:00+16:00', 'noSuchOffset'],
    ['2026-01-05 15:45 CET', 'unknownZone'],
    ['Mon Jan 5 15:45:00 EST 2026', 'unknownZone'],
    ['yesterday', 'relativeTime'],
    ['3 weeks ago', 'relativeTime'],
    ['in 2 days', 'relativeTime'],
    ['3 dni temu', 'relativeTime'],
    ['vor 3 Tagen', 'relativeTime'],
    ['il y a 3 jours', 'relativeTime'],
    ['2026-W01-1', 'notAnInstant'],
    ['2026-005', 'notAnInstant'],
    ['２０２６-01-05', 'notAnInstant'],
    ['PM 4:05', 'notAnInstant'],
    ['5 Jan', 'notAnInstant'],
    ['Jan 2026', 'notAnInstant'],
    ['2026 5 Jan', 'notAnInstant'],
    ['5 Jan 2026 3', 'notAnInstant'],
    ['5/6/2026 Jan', 'notAnInstant'],
    ['1.2.3.4', 'notAnInstant'],
    ['1/2-2026', 'notAnInstant'],
    ['2026-01-05 2026-01-06', 'notAnInstant'],
    ['2026-01-05 10:00 11:00', 'notAnInstant'],
    ['2026-01-05T10:00:00Zjunk', 'notAnInstant'],
    ['10:00 on Friday', 'notAnInstant'],
    ['Monday', 'notAnInstant'],
    ['case 5 of January 2026', 'notAnInstant'],
    ['2026-01-05T10:00:00.1234567890', 'notAnInstant'],
    ['(2026-01-05)', 'notAnInstant'],
    [`2026-01-05 ${'-'.repeat(200)}`, 'notAnInstant'],
    ['', 'notAnInstant'],
  ])('%s', (text, code) => {
    expect(read(text, { order: 'dmy', excelDates: '1900', epoch: 'seconds', compactDates: true })).toBe(code)
  })
})

describe('joinDateAndTime', () => {
  const format: DateFormat = { ...ordered('dmy'), excelDates: '1900' }
  const join = (date: string, time: string) =>
    shown(joinDateAndTime(parseDateTime(date, format), parseDateTime(time, format)))

  it.each([
    ['45628', '0.385', '2024-12-02T09:14:24.000'],
    ['24/05/2026', '4:05 PM', '2026-05-24T16:05:00.000'],
    ['2026-05-24 00:00:00', '16:05', '2026-05-24T16:05:00.000'],
    ['2026-05-24', '1899-12-30 16:05:00', '2026-05-24T16:05:00.000'],
    ['2026-05-24', '16:05+02:00', '2026-05-24T14:05:00.000Z'],
    ['2026-05-24 10:00', '16:05', 'notAnInstant'],
    ['2026-05-24', '2026-05-24', 'notAnInstant'],
    ['2026-05-32', '16:05', 'noSuchTime'],
    ['2026-05-24', '25:05', 'noSuchTime'],
  ])('%s and %s', (date, time, expected) => {
    expect(join(date, time)).toBe(expected)
  })
})
