import { describe, expect, it } from 'vitest'
import { PLAIN_FORMAT } from './date-format.ts'
import { parseDateTime } from './parse-date-time.ts'
import { toInstant } from './to-instant.ts'

const FORMAT = { ...PLAIN_FORMAT, order: 'dmy' } as const
const instant = (text: string, timeZone: string | null) => toInstant(parseDateTime(text, FORMAT), timeZone)

describe('toInstant', () => {
  it.each([
    ['05.01.2026 15:45', 'Europe/Warsaw', '2026-01-05T14:45:00Z', false],
    ['05.07.2026 15:45', 'Europe/Warsaw', '2026-07-05T13:45:00Z', false],
    ['2026-03-29 02:30:00', 'Europe/Warsaw', '2026-03-29T01:30:00Z', false],
    ['2026-10-25 02:30:00', 'Europe/Warsaw', '2026-10-25T00:30:00Z', true],
    ['29/03/2026 1:30 AM', 'Europe/London', '2026-03-29T01:30:00Z', false],
    ['25/10/2026 1:30 AM', 'Europe/London', '2026-10-25T00:30:00Z', true],
    ['2026-01-05 15:45', 'Asia/Kathmandu', '2026-01-05T10:00:00Z', false],
    ['2026-01-05 15:45', 'America/St_Johns', '2026-01-05T19:15:00Z', false],
    ['2026-04-05 01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z', true],
    ['2026-01-05 15:45 UTC', 'Asia/Kathmandu', '2026-01-05T15:45:00Z', false],
    ['05/01/2026', 'Europe/Warsaw', '2026-01-04T23:00:00Z', false],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z', false],
    ['2025-11-02', 'America/Havana', '2025-11-02T04:00:00Z', false],
  ])('%s in %s', (text, timeZone, iso, ambiguous) => {
    expect(instant(text, timeZone)).toEqual({ atMs: Date.parse(iso), ambiguous })
  })

  it.each([
    ['2026-01-05 15:45', 'noOffset'],
    ['2026-01-05', 'noOffset'],
    ['15:45', 'timeWithoutDate'],
    ['2026-02-30', 'noSuchTime'],
  ])('refuses %s where no zone is known', (text, code) => {
    expect(instant(text, null)).toEqual({ problem: { code, parts: {} } })
  })

  it('needs no zone for an instant', () => {
    expect(instant('2026-01-05T15:45:00+05:45', null)).toEqual({
      atMs: Date.parse('2026-01-05T10:00:00Z'),
      ambiguous: false,
    })
  })
})
