import { z } from 'zod'
import { rejectProblemSchema } from '../import/reject-problems.ts'

const rowId = z.int().positive()

const importWarning = z.object({ code: z.string(), count: z.number(), message: z.string() })
export const importRejectSchema = z.object({
  row: z.number(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  /** The problem in English. */
  reason: z.string(),
  problem: rejectProblemSchema,
})
/** What one import did; the command line prints exactly this object. */
export const importReportSchema = z.object({
  id: rowId.nullable(),
  file: z.string(),
  system: z.string(),
  format: z.string(),
  encoding: z.string(),
  rows: z.number(),
  inserted: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  rejects: z.array(importRejectSchema),
  warnings: z.array(importWarning),
  asOf: z.string().nullable(),
  seconds: z.number(),
  supports: z.array(z.string()).readonly(),
  unsupported: z.array(z.object({ metric: z.string(), missing: z.string() }).readonly()).readonly(),
})
export type ImportReport = z.infer<typeof importReportSchema>

export const importHistoryRowSchema = z.object({
  id: rowId,
  file: z.string(),
  system: z.string(),
  importedAt: z.string(),
  asOf: z.string().nullable(),
  rows: z.number(),
  inserted: z.number(),
  updated: z.number(),
  rejected: z.number(),
  undoneAt: z.string().nullable(),
})

export const importProgressSchema = z.object({
  phase: z.enum(['reading', 'updating', 'saving']),
  rows: z.number(),
  bytesRead: z.number(),
  bytesTotal: z.number(),
  rowsPerSecond: z.number(),
  /** Null until the rate is known. */
  secondsLeft: z.number().nullable(),
})
export type ImportProgress = z.infer<typeof importProgressSchema>
