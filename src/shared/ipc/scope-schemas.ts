import { z } from 'zod'
import { KINDS } from '../case/model.ts'
import { DIMENSIONS, WINDOW_DAYS } from '../metrics/definition.ts'
import { TALK_LANGUAGES } from '../techniques/technique-ids.ts'

/** Which cases a figure or a list is about, as every channel that asks for some takes it. */

export const calendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** Name of an agent, team, category and the like. */
export const labelSchema = z.string().max(1_000)
export const rowId = z.int().positive()

export const periodInput = { from: calendarDate, to: calendarDate }

export const groupSchema = z.partialRecord(z.enum(DIMENSIONS), labelSchema.nullable())

const caseFilter = z.object({
  agents: z.array(labelSchema.nullable()).optional(),
  teams: z.array(labelSchema.nullable()).optional(),
  channels: z.array(labelSchema.nullable()).optional(),
  categories: z.array(labelSchema.nullable()).optional(),
  priorities: z.array(labelSchema.nullable()).optional(),
  kinds: z.array(z.enum(KINDS)).optional(),
  languages: z.array(z.enum(TALK_LANGUAGES).nullable()).optional(),
})

export const scopeInput = {
  ...periodInput,
  filter: caseFilter,
  windowDays: z.literal([...WINDOW_DAYS]),
}

export const pageInput = { offset: z.int().min(0), limit: z.int().min(1).max(500) }
