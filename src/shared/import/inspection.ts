import { z } from 'zod'
import { DATE_ORDERS } from './dates/date-order.ts'
import { FIELD_NAMES, WORD_FIELDS } from './fields.ts'
import { importMappingSchema } from './mapping.ts'
import { rejectProblemSchema } from './reject-problems.ts'

const LEFT_OUT_CODES = ['noCaseColumn', 'peopleOnly', 'notCases'] as const

/** A file or sheet from which nothing is taken, and why. */
export const leftOutSchema = z.object({
  file: z.string(),
  /** In English. */
  reason: z.string(),
  /** The same reason by its code; null for parts of a file that are no tables. */
  code: z.enum(LEFT_OUT_CODES).nullable(),
  /** Of one in which no column is the case: its first titles. */
  columns: z.array(z.string()),
})
export type LeftOut = z.infer<typeof leftOutSchema>

/** What an export is found to be before anything of it is stored: what the wizard shows, and `--dry-run` prints. */

export const dateFindingSchema = z.object({
  column: z.string(),
  field: z.enum(FIELD_NAMES),
  /** How the order of day and month is known; `undecided` and `contradictory` are asked about. */
  decision: z.enum(['notNeeded', 'decided', 'stated', 'undecided', 'contradictory']),
  order: z.enum(DATE_ORDERS).nullable(),
  /** Filled cells, those of them that need an order, and those that prove one: a first or second part over 12. */
  values: z.number(),
  needing: z.number(),
  dayOver12First: z.number(),
  dayOver12Second: z.number(),
  /**
   * What tells the order: the column's own values, those of the columns `sameAs`, or somebody's word. A `decided` order
   * that none of them tells is the one in which the system always writes.
   */
  decidedBy: z.enum(['column', 'otherColumns', 'statement']).nullable(),
  /** Titles of the columns whose order it takes. */
  sameAs: z.array(z.string()),
  unreadable: z.number(),
  needsZone: z.boolean(),
  /** The zone its times without offset are read in; null while nobody has said. */
  zone: z.string().nullable(),
  examples: z.array(z.string()),
})
export type DateFinding = z.infer<typeof dateFindingSchema>

export const columnFindingSchema = z.object({
  title: z.string(),
  /** The title by which mappings name the column. */
  key: z.string(),
  field: z.enum(FIELD_NAMES).nullable(),
  filled: z.number(),
  /** A few of its different values. */
  examples: z.array(z.string()),
})
export type ColumnFinding = z.infer<typeof columnFindingSchema>

export const wordFindingSchema = z.object({
  field: z.enum(WORD_FIELDS),
  word: z.string(),
  count: z.number(),
  /** What it is taken as; null where nobody has said and the usual fallback holds (status: open; kind: unknown). */
  meaning: z.string().nullable(),
})
export type WordFinding = z.infer<typeof wordFindingSchema>

export const tableFindingSchema = z.object({
  file: z.string(),
  sheet: z.string().nullable(),
  format: z.string(),
  encoding: z.string(),
  system: z.string(),
  systemName: z.string(),
  layout: z.string(),
  rowsAre: z.enum(['cases', 'messages', 'people']),
  /** 0 to 1. */
  confidence: z.number(),
  /** The titles that gave it away. */
  evidence: z.array(z.string()),
  /** Other systems it might be from. */
  alternatives: z.array(
    z.object({ system: z.string(), systemName: z.string(), layout: z.string(), confidence: z.number() }),
  ),
  headerRow: z.number().nullable(),
  rows: z.number(),
  columns: z.array(columnFindingSchema),
  dates: z.array(dateFindingSchema),
  words: z.array(wordFindingSchema),
  /** The first rows as they stand, and what they become. */
  preview: z.array(
    z.object({
      row: z.number(),
      cells: z.array(z.string()),
      /** Field -> value as it would be stored, for reading; null where the row is refused or is no record. */
      becomes: z.record(z.string(), z.string()).nullable(),
      problem: rejectProblemSchema.extend({ column: z.string().nullable(), reason: z.string() }).nullable(),
    }),
  ),
})
export type TableFinding = z.infer<typeof tableFindingSchema>

/** What only a person can know. `isBlocking`: rows would be refused, or no case could be told from another. */
export const questionSchema = z.object({
  id: z.enum(['timeZone', 'dateOrder', 'caseId', 'openedAt', 'status', 'words']),
  isBlocking: z.boolean(),
  /** Which table of the set, by its place; null where all are meant. */
  table: z.number().nullable(),
  columns: z.array(z.string()),
})
export type ImportQuestion = z.infer<typeof questionSchema>

export const personFindingSchema = z.object({ name: z.string(), cases: z.number() })

export const inspectionSchema = z.object({
  /** One list of tables for each import that the files make. */
  sets: z.array(
    z.object({
      file: z.string(),
      system: z.string(),
      systemName: z.string(),
      tables: z.array(tableFindingSchema),
      questions: z.array(questionSchema),
      people: z.array(personFindingSchema),
      suggestedMerges: z.array(z.object({ from: z.string(), to: z.string(), why: z.string() })),
      lookAlikes: z.array(z.object({ a: z.string(), b: z.string() })),
      supports: z.array(z.string()).readonly(),
      unsupported: z.array(z.object({ metric: z.string(), missing: z.string() }).readonly()).readonly(),
    }),
  ),
  /** Files and sheets in which no cases were found, and why. */
  leftOut: z.array(leftOutSchema),
  /** The mapping it was read with. */
  mapping: importMappingSchema,
  /** A saved profile that fits and was not asked for, by its id. */
  fittingProfiles: z.array(z.object({ id: z.number(), name: z.string() })),
})
export type Inspection = z.infer<typeof inspectionSchema>

export const profileSchema = z.object({
  id: z.number(),
  name: z.string(),
  savedAt: z.string(),
  mapping: importMappingSchema,
})
export type ImportProfile = z.infer<typeof profileSchema>
