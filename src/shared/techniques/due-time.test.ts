import { describe, expect, it } from 'vitest'
import { dueMs } from './due-time.ts'
import type { TimeMeaning } from './technique-rule.ts'

const NUMERALS = {
  numbers: { two: 2, twenty: 20, four: 4, five: 5, pięciu: 5 },
  months: { march: 3, marca: 3, września: 9 },
}
/** A Tuesday, at 10:30. */
const AT = Date.parse('2026-03-10T10:30:00Z')

function due(meaning: TimeMeaning, words: string, at = AT, zone = 'UTC'): string | null {
  const ms = dueMs({ meaning, words, clock: null }, at, zone, NUMERALS)
  return ms === null ? null : new Date(ms).toISOString().slice(0, 16)
}

describe('the last instant of a promise', () => {
  it.each<[string, TimeMeaning, string, string]>([
    ['minutes', { kind: 'within', unit: 'minute' }, 'in 20 minutes', '2026-03-10T10:50'],
    ['hours', { kind: 'within', unit: 'hour' }, 'within 24-48 hours', '2026-03-12T10:30'],
    ['number words', { kind: 'within', unit: 'hour' }, 'within twenty-four hours', '2026-03-11T10:30'],
    ['a count without number', { kind: 'within', unit: 'week' }, 'in a week', '2026-03-17T23:59'],
    ['a count of the rule', { kind: 'within', unit: 'day', count: 14 }, 'in a fortnight', '2026-03-24T23:59'],
    ['days', { kind: 'within', unit: 'day' }, 'in two days', '2026-03-12T23:59'],
    ['diacritics', { kind: 'within', unit: 'day' }, 'w ciągu pięciu dni', '2026-03-15T23:59'],
    [
      'diacritics that are left out',
      { kind: 'within', unit: 'day' },
      'w ciagu pieciu dni',
      '2026-03-15T23:59',
    ],
    ['a month with diacritics', { kind: 'date' }, 'do 12 września', '2026-09-12T23:59'],
    [
      'working days over a weekend',
      { kind: 'within', unit: 'workday' },
      '4 working days',
      '2026-03-16T23:59',
    ],
    ['working weeks', { kind: 'within', unit: 'workday' }, '10 working days', '2026-03-24T23:59'],
    ['a month that is shorter', { kind: 'within', unit: 'month' }, 'in a month', '2026-04-10T23:59'],
    ['today', { kind: 'day', offset: 0 }, 'by the end of the day', '2026-03-10T23:59'],
    ['tomorrow', { kind: 'day', offset: 1 }, 'tomorrow', '2026-03-11T23:59'],
    ['a later weekday', { kind: 'weekday', weekday: 5 }, 'by Friday', '2026-03-13T23:59'],
    ['the same weekday', { kind: 'weekday', weekday: 2 }, 'on Tuesday', '2026-03-17T23:59'],
    ['this week', { kind: 'week', offset: 0 }, 'this week', '2026-03-15T23:59'],
    ['next week', { kind: 'week', offset: 1 }, 'next week', '2026-03-22T23:59'],
    ['this month', { kind: 'month', offset: 0 }, 'this month', '2026-03-31T23:59'],
    ['an afternoon clock', { kind: 'clock' }, 'at 5 pm', '2026-03-10T17:00'],
    ['a clock without half of the day', { kind: 'clock' }, 'at 5', '2026-03-10T17:00'],
    ['hours and minutes', { kind: 'clock' }, 'by 17:30', '2026-03-10T17:30'],
    ['a clock in words', { kind: 'clock' }, 'by five', '2026-03-10T17:00'],
    ['half an hour more', { kind: 'clock' }, 'at half past two', '2026-03-10T14:30'],
    ['an evening', { kind: 'clock' }, 'at 8 tonight', '2026-03-10T20:00'],
    ['the later of two clocks', { kind: 'clock' }, 'between 11 and 12', '2026-03-10T12:00'],
    ['the later of two hours', { kind: 'clock' }, 'at 11-12', '2026-03-10T12:00'],
    ['a clock that has passed', { kind: 'clock' }, 'at 9 am', '2026-03-11T09:00'],
    ['a date by name', { kind: 'date' }, 'on 12 March', '2026-03-12T23:59'],
    ['a date by numbers', { kind: 'date' }, 'do 12.04', '2026-04-12T23:59'],
    ['a date of next year', { kind: 'date' }, '2 marca', '2027-03-02T23:59'],
  ])('is read from %s', (_name, meaning, words, expected) => {
    expect(due(meaning, words)).toBe(expected)
  })

  it.each<[TimeMeaning, string]>([
    [{ kind: 'clock' }, 'at noon'],
    [{ kind: 'clock' }, 'at 99'],
    [{ kind: 'clock' }, 'by 1000'],
    [{ kind: 'date' }, 'on the 45th'],
    [{ kind: 'date' }, 'soon'],
  ])('is none where the words make no time', (meaning, words) => {
    expect(due(meaning, words)).toBeNull()
  })

  it('ends with the day of the zone, also when the clocks change', () => {
    const saturday = Date.parse('2026-03-28T23:30:00Z')
    expect(due({ kind: 'day', offset: 0 }, 'today', saturday, 'Europe/Warsaw')).toBe('2026-03-29T21:59')
  })

  it('takes no case number for a term', () => {
    expect(due({ kind: 'within', unit: 'day' }, 'within days of 123456')).toBe('2026-03-11T23:59')
  })
})
