import { createEvents, type DateArray } from 'ics'
import type { CalendarEvent } from '#shared/ipc/calendar-schemas.ts'

/**
 * An iCalendar file (RFC 5545) of whole days, each with a reminder on its morning. `calendarId` sets them apart from events
 * of the same `uid` in another workspace.
 */
export function calendarFile(events: readonly CalendarEvent[], calendarId: string, nowMs: number): string {
  const { error, value } = createEvents(
    events.map(({ uid, on, title, description }) => ({
      uid: `${uid}@${calendarId}.closewell`,
      title,
      description,
      start: dateOf(on, 0),
      end: dateOf(on, 1),
      timestamp: nowMs,
      busyStatus: 'FREE',
      alarms: [{ action: 'display', description: title, trigger: { hours: 8, before: false } }],
    })),
    { productId: 'closewell', calName: 'Closewell' },
  )
  if (value === undefined || value === null || value === '') throw error ?? new Error('no calendar was made')
  return value
}

function dateOf(day: string, daysLater: number): DateArray {
  const date = new Date(Date.parse(day) + daysLater * 86_400_000)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}
