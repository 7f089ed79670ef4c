import { expect, it } from 'vitest'
import { calendarFile } from './calendar.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')

it('has a whole day for each event, to which the calendar can come back', () => {
  const text = calendarFile(
    [
      {
        uid: 'session-3',
        on: '2026-12-31',
        title: 'One-on-one: Ola, Jan; "both"',
        description: 'Line 1\nLine 2',
      },
      { uid: 'review-3-a1', on: '2028-02-28', title: 'Zażółć gęślą jaźń', description: '' },
    ],
    'c0ffee',
    NOW,
  )
  const lines = text.replaceAll(/\r\n[ \t]/gu, '').split('\r\n')
  expect(lines).toContain('BEGIN:VCALENDAR')
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
  expect(lines).toContain('UID:session-3@c0ffee.closewell')
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
  expect(lines).toContain('DTEND;VALUE=DATE:20270101')
  expect(lines).toContain('DTEND;VALUE=DATE:20280229')
  expect(lines).toContain('DTSTAMP:20261122T120000Z')
  expect(lines).toContain(String.raw`SUMMARY:One-on-one: Ola\, Jan\; "both"`)
  expect(lines).toContain(String.raw`DESCRIPTION:Line 1\nLine 2`)
  expect(lines).toContain('SUMMARY:Zażółć gęślą jaźń')
})

it('folds no line beyond 75 bytes', () => {
  const title = 'Rozmowa rozwojowa: '.repeat(20)
  const text = calendarFile([{ uid: 'x', on: '2026-12-01', title, description: title }], 'c0ffee', NOW)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})
