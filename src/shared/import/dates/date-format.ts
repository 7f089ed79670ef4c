import { z } from 'zod'
import { DATE_ORDERS } from './date-order.ts'

/** How the texts of one column are read as dates and times. */
export const dateFormatSchema = z.object({
  /** Null: a numeric date that can be read in two ways is refused. */
  order: z.enum(DATE_ORDERS).nullable(),
  /** From which first day spreadsheet serial days are counted; null: the column's numbers are none. */
  excelDates: z.enum(['1900', '1904']).nullable(),
  /** The unit of numbers counted since 1970 in UTC; null: the column's numbers are no such counts. */
  epoch: z.enum(['seconds', 'milliseconds']).nullable(),
  /** Whether numbers of 8 or 14 digits are `YYYYMMDD` and `YYYYMMDDHHMMSS`. */
  compactDates: z.boolean(),
})
export type DateFormat = Readonly<z.infer<typeof dateFormatSchema>>

/** Reads what no column is needed for: ISO 8601, written-out months, and numeric dates whose day and month are equal. */
export const PLAIN_FORMAT: DateFormat = { order: null, excelDates: null, epoch: null, compactDates: false }
