import { z } from 'zod'
import { calendarDate } from './scope-schemas.ts'

const eventSchema = z.object({
  /** The same for the same thing, so that a calendar takes a later file for a change of it. */
  uid: z.string().min(1).max(200),
  on: calendarDate,
  title: z.string().min(1).max(500),
  description: z.string().max(2_000),
})
export type CalendarEvent = z.infer<typeof eventSchema>

export const calendarChannels = {
  /** Asks where to save days as an iCalendar file; null when the user closed the dialog. */
  'calendar.save': {
    input: z.object({
      events: z.array(eventSchema).min(1).max(2_000),
      suggestedName: z.string().min(1).max(200),
    }),
    output: z.object({ name: z.string() }).nullable(),
  },
} as const
