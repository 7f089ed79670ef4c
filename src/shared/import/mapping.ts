import { z } from 'zod'
import { KINDS, ROLES, STATUSES } from '../case/model.ts'
import { DATE_ORDERS } from './dates/date-order.ts'
import { CASE_FIELD_NAMES, FIELD_NAMES } from './fields.ts'

/**
 * How the columns of an export become fields: what is kept as a profile, shared as a JSON file, and given to the command
 * line. It only says what differs from what Closewell recognises by itself; everything may be left out.
 */

const text = z.string().max(1_000)
const words = <Word extends z.ZodType>(word: Word) => z.record(text, word)

export const tableMappingSchema = z.strictObject({
  /** The system and layout this is for; it is left alone for other tables. Without them it is for every table. */
  system: text.optional(),
  layout: text.optional(),
  /** Row of the header, as a spreadsheet counts. */
  headerRow: z.int().min(1).max(1_000).optional(),
  /** Column title -> field; null keeps the column with the case as it is. */
  columns: z.record(text, z.enum(FIELD_NAMES).nullable()).optional(),
  /** Column title -> order of its numeric dates. */
  dateOrders: z.record(text, z.enum(DATE_ORDERS)).optional(),
  /** The file's own words -> Closewell's. Letter case does not matter. */
  words: z
    .strictObject({
      status: words(z.enum(STATUSES)).optional(),
      kind: words(z.enum(KINDS)).optional(),
      channel: words(text).optional(),
      message_role: words(z.enum(ROLES)).optional(),
    })
    .optional(),
  /** `content`: rows without a case number are told apart by all that they say; equal rows are one case. */
  identity: z.literal('content').optional(),
  /** Field -> the value every case gets where no column feeds the field. */
  constants: z.partialRecord(z.enum(CASE_FIELD_NAMES), text).optional(),
})
export type TableMapping = z.infer<typeof tableMappingSchema>

export const importMappingSchema = z.strictObject({
  /** Of this description's own form. */
  version: z.literal(1),
  /** What the profile is called. */
  name: z.string().max(200).optional(),
  /** IANA zone of times without offset. */
  timeZone: text.optional(),
  tables: z.array(tableMappingSchema).max(50),
  /** Spelling of an agent's name in the file -> the person's name. */
  people: z.record(text, text).optional(),
})
export type ImportMapping = z.infer<typeof importMappingSchema>

export const EMPTY_MAPPING: ImportMapping = { version: 1, tables: [] }
