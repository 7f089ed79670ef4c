import { z } from 'zod'
import { timeOfDayMs, WEEKDAYS } from '../time/business-hours.ts'
import { isCalendarDate } from '../time/calendar-date.ts'
import { calendarDate } from './scope-schemas.ts'

const openHours = z
  .object({ from: z.string(), to: z.string() })
  .refine(({ from, to }) => timeOfDayMs(from) < timeOfDayMs(to), 'must be times, the second after the first')
/** When the teams work, by the calendar of the workspace. */
export const businessHoursSchema = z.object({
  week: z.record(z.enum(WEEKDAYS), openHours.nullable()),
  holidays: z.array(calendarDate.refine(isCalendarDate, 'must be a date of the calendar')).max(500),
})
