import { z } from 'zod'
import { KINDS, ROLES, STATUSES } from '../case/model.ts'
import { DIMENSIONS, EXCLUSION_REASONS, METRIC_IDS, WINDOW_DAYS } from '../metrics/definition.ts'

/**
 * The one map of every channel between the window and the rest of the app: channel -> what goes in, what comes out.
 * Preload, main and worker derive their types and their checks from it.
 */

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const instantMs = z.number()
const name = z.string().max(1_000)
const rowId = z.int().positive()

export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'pl']),
  theme: z.enum(['system', 'light', 'dark']),
  /** IANA zone of the workspace; null until the first import has set it. */
  timeZone: z.string().nullable(),
  windowDays: z.literal([...WINDOW_DAYS]),
  repeatCategory: z.enum(['same', 'any']),
  followUpPolicy: z.boolean(),
  weekStart: z.enum(['mon', 'sun', 'sat']),
})
export type Settings = z.infer<typeof settingsSchema>

const figureShape = {
  numerator: z.number(),
  denominator: z.number(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  excluded: z.partialRecord(z.enum(EXCLUSION_REASONS), z.number()),
}
const group = z.partialRecord(z.enum(DIMENSIONS), name.nullable())
export const figureRowSchema = z.object({ metric: z.enum(METRIC_IDS), group, ...figureShape })

const caseFilter = z.object({
  agents: z.array(name.nullable()).optional(),
  teams: z.array(name.nullable()).optional(),
})
export const periodInput = { from: date, to: date }

const partSchema = z.union([
  z.enum(['cohort', 'denominator', 'counted', 'notCounted']),
  z.object({ reason: z.enum(EXCLUSION_REASONS) }),
])

const importWarning = z.object({ code: z.string(), count: z.number(), message: z.string() })
const importReject = z.object({
  row: z.number(),
  column: z.string().nullable(),
  value: z.string().nullable(),
  reason: z.string(),
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
  rejects: z.array(importReject),
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

export const workspaceStateSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ready'),
    cases: z.number(),
    /** Earliest as-of over the sources; null while there is no case. */
    asOf: z.string().nullable(),
    /** Calendar dates of the first and last opened case in the workspace's zone; null while there is none. */
    firstDate: z.string().nullable(),
    lastDate: z.string().nullable(),
    isSample: z.boolean(),
    teams: z.array(z.string()),
    agents: z.array(z.object({ name: z.string(), team: z.string().nullable() })),
  }),
  z.object({ kind: z.literal('newer'), found: z.number(), supported: z.number() }),
  z.object({
    kind: z.literal('held'),
    holder: z.object({ program: z.string(), pid: z.number(), since: z.string() }).nullable(),
  }),
  z.object({ kind: z.literal('damaged'), detail: z.string() }),
])
export type WorkspaceState = z.infer<typeof workspaceStateSchema>

const caseListRow = z.object({
  id: rowId,
  caseId: z.string(),
  subject: z.string().nullable(),
  category: z.string().nullable(),
  channel: z.string().nullable(),
  status: z.enum(STATUSES),
  /** Person charged by the metric the list belongs to. */
  agent: z.string().nullable(),
  team: z.string().nullable(),
  openedAtMs: instantMs,
  resolvedAtMs: instantMs.nullable(),
})
export type CaseListRow = z.infer<typeof caseListRow>

const caseReference = z.object({ id: rowId, caseId: z.string(), openedAtMs: instantMs })

export const caseDetailSchema = z.object({
  id: rowId,
  system: z.string(),
  account: z.string(),
  caseId: z.string(),
  subject: z.string().nullable(),
  description: z.string().nullable(),
  kind: z.enum(KINDS),
  category: z.string().nullable(),
  channel: z.string().nullable(),
  priority: z.string().nullable(),
  status: z.enum(STATUSES),
  autoClosed: z.boolean(),
  customer: z.object({
    id: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    name: z.string().nullable(),
  }),
  agent: z.string().nullable(),
  resolver: z.string().nullable(),
  team: z.string().nullable(),
  openedAtMs: instantMs,
  firstResponseAtMs: instantMs.nullable(),
  resolvedAtMs: instantMs.nullable(),
  closedAtMs: instantMs.nullable(),
  reopenCount: z.number().nullable(),
  csat: z.string().nullable(),
  followUpDueAtMs: instantMs.nullable(),
  followUpDoneAtMs: instantMs.nullable(),
  followUpOutcome: z.string().nullable(),
  extra: z.record(z.string(), z.string()),
  /** In their order of time. */
  messages: z.array(
    z.object({
      role: z.enum(ROLES),
      author: z.string().nullable(),
      atMs: instantMs.nullable(),
      text: z.string(),
    }),
  ),
  findings: z.array(
    z.object({
      technique: z.enum(['closure.solved', 'closure.unresolved']),
      message: z.number(),
      start: z.number(),
      end: z.number(),
      rule: z.string(),
    }),
  ),
  lexiconVersion: z.number(),
  asOfMs: instantMs,
  /** What every metric says of this case, and why. */
  verdicts: z.array(
    z.object({
      metric: z.enum(METRIC_IDS),
      verdict: z.enum(['outside', 'counted', 'notCounted', ...EXCLUSION_REASONS]),
      chargedTo: z.string().nullable(),
    }),
  ),
  /** The customer's first later case in the same category, and in any. */
  nextSameCategory: caseReference.nullable(),
  nextAnyCategory: caseReference.nullable(),
  importFile: z.string(),
})
export type CaseDetail = z.infer<typeof caseDetailSchema>

export const hrExportInput = z.object({
  ...periodInput,
  delimiter: z.enum([',', ';']),
  names: z.boolean(),
  includeClosure: z.boolean(),
})

const nothing = z.object({})

export const contract = {
  'app.info': {
    input: nothing,
    output: z.object({ version: z.string(), systemLanguage: z.enum(['en', 'pl']) }),
  },
  'workspace.state': { input: nothing, output: workspaceStateSchema },
  'settings.get': { input: nothing, output: settingsSchema },
  'settings.set': { input: settingsSchema.partial(), output: settingsSchema },
  'figures.query': {
    input: z.object({
      ...periodInput,
      filter: caseFilter,
      windowDays: z.literal([...WINDOW_DAYS]),
      queries: z
        .array(z.object({ metrics: z.array(z.enum(METRIC_IDS)), by: z.array(z.enum(DIMENSIONS)) }))
        .max(40),
    }),
    output: z.object({
      asOf: z.string().nullable(),
      timeZone: z.string(),
      windowDays: z.literal([...WINDOW_DAYS]),
      definitionVersion: z.number(),
      /** One list for each query, in their order. */
      results: z.array(z.array(figureRowSchema)),
      openCases: z.number(),
      /** Every follow-up due in the period under exactly one state. */
      followUpStates: z.object({
        early: z.number(),
        onTime: z.number(),
        late: z.number(),
        missed: z.number(),
        notYetDue: z.number(),
        notApplicable: z.number(),
        noEvidence: z.number(),
        /** How many of early, on time and late rest on a later message instead of a recorded date. */
        inferred: z.number(),
      }),
    }),
  },
  'cases.behind': {
    input: z.object({
      ...periodInput,
      filter: caseFilter,
      windowDays: z.literal([...WINDOW_DAYS]),
      metric: z.enum(METRIC_IDS),
      group,
      part: partSchema,
      sort: z.enum(['openedAt', 'resolvedAt', 'caseId', 'agent']),
      descending: z.boolean(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    output: z.object({ total: z.number(), rows: z.array(caseListRow) }),
  },
  'cases.get': { input: z.object({ id: rowId }), output: caseDetailSchema },
  /** Opens the system's file dialog; null when the user closed it. The token stands for the file, never its path. */
  'imports.choose': {
    input: nothing,
    output: z.object({ token: z.string(), name: z.string(), bytes: z.number() }).nullable(),
  },
  'imports.start': {
    input: z.object({ token: z.string(), timeZone: z.string().nullable(), asOf: z.string().nullable() }),
    output: importReportSchema,
  },
  'imports.cancel': { input: nothing, output: nothing },
  'imports.list': { input: nothing, output: z.object({ imports: z.array(importHistoryRowSchema) }) },
  'imports.rejects': {
    input: z.object({ id: rowId, offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    output: z.object({ total: z.number(), rows: z.array(importReject) }),
  },
  'imports.undo': {
    input: z.object({ id: rowId }),
    output: z.object({ undone: z.number(), removed: z.number(), restored: z.number() }),
  },
  'demo.load': { input: nothing, output: importReportSchema },
  /** The bytes HR would get, as text (first lines), without writing anything. */
  'hr.preview': {
    input: hrExportInput,
    output: z.object({ rows: z.number(), csv: z.string() }),
  },
  /** Asks where to save, then writes; null when the user closed the dialog. */
  'hr.export': {
    input: hrExportInput,
    output: z
      .object({ files: z.array(z.object({ name: z.string(), sha256: z.string(), rows: z.number() })) })
      .nullable(),
  },
  'hr.reveal': { input: nothing, output: nothing },
} as const satisfies Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>

export type Channel = keyof typeof contract
export type Input<C extends Channel> = z.infer<(typeof contract)[C]['input']>
export type Output<C extends Channel> = z.infer<(typeof contract)[C]['output']>

/** What main sends to the window unasked. */
export const events = {
  'imports.progress': importProgressSchema,
  /** Stored cases or settings changed: whatever was read before may be out of date. */
  'workspace.changed': nothing,
  /** A menu entry was chosen. */
  'menu.command': z.object({ command: z.enum(['import', 'exportHr', 'dashboard', 'imports', 'settings']) }),
} as const satisfies Record<string, z.ZodType>
export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]>

/**
 * Codes of errors a user can meet; the window has a message for each in every language. `details` carries the parts
 * of that message (file name, row, column), never a path or a stack.
 */
export const ERROR_CODES = [
  'internal',
  'invalidInput',
  'cancelled',
  'busy',
  'notFound',
  'fileUnreadable',
  'fileEmpty',
  'notRecognised',
  'notUtf8',
  'malformedFile',
  'diskFull',
  'workspaceNewer',
  'workspaceHeld',
  'workspaceDamaged',
  'alreadyUndone',
  'writeFailed',
  'personalDataFound',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

export interface Failure {
  readonly code: ErrorCode
  /** English, complete: what happened, where, what to do. */
  readonly message: string
  readonly details: Readonly<Record<string, string | number>>
}
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }

/** What preload puts into the window as `closewell`. */
export interface WindowApi {
  readonly invoke: <C extends Channel>(channel: C, input: Input<C>) => Promise<Result<Output<C>>>
  readonly on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => () => void
  /** Registers a dropped file; null when it is not a file of the disk. */
  readonly registerDroppedFile: (file: File) => Promise<{ token: string; name: string; bytes: number } | null>
}
