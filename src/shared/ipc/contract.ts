import { z } from 'zod'
import {
  DIMENSIONS,
  EXCLUSION_REASONS,
  FOLLOW_UP_GRACE_DAYS,
  METRIC_IDS,
  WINDOW_DAYS,
} from '../metrics/definition.ts'
import { inspectionSchema } from '../import/inspection.ts'
import { importMappingSchema } from '../import/mapping.ts'
import {
  chosenFileSchema,
  filesReportSchema,
  importHistoryRowSchema,
  importProgressSchema,
  importRejectSchema,
  importReportSchema,
  profilesSchema,
  watchedImportSchema,
  watchStateSchema,
} from './import-schemas.ts'
import {
  agentComparisonSchema,
  askingEffectSchema,
  orderFlipSchema,
  repeatCurveSchema,
  resolutionTimesSchema,
} from './comparison-schemas.ts'
import { printChannels } from './print-schemas.ts'
import { pictureSchema } from './picture-schema.ts'
import { businessHoursSchema } from './business-hours-schema.ts'
import { savedViewsSchema, viewNameSchema, viewSchema } from './view-schemas.ts'
import { calendarChannels } from './calendar-schemas.ts'
import { coachingChannels } from './coaching-schemas.ts'
import { exampleChannels } from './example-schemas.ts'
import { hrChannels } from './hr-schemas.ts'
import { peopleChannels } from './people-schemas.ts'
import { playbookChannels } from './playbook-schemas.ts'
import { lexiconStateSchema, phraseChannels, phraseEvents } from './phrase-schemas.ts'
import { groupSchema, rowId, scopeInput } from './scope-schemas.ts'
import { workChannels } from './work-channels.ts'
import { workspaceStateSchema } from './workspace-schemas.ts'
import type { ChosenFile } from './import-schemas.ts'
import type { Result } from './result.ts'

export type { CaseDetail, CaseListRow } from './case-schemas.ts'
export type { WorkspaceState } from './workspace-schemas.ts'
export type {
  ChosenFile,
  FilesReport,
  ImportProgress,
  ImportReport,
  WatchState,
  WatchedImport,
} from './import-schemas.ts'
export { ERROR_CODES, type ErrorCode, type Failure, type Result } from './result.ts'

/**
 * The one map of every channel between the window and the rest of the app: channel -> what goes in, what comes out.
 * Preload, main and worker derive their types and their checks from it.
 */

const tokens = z.array(z.string().max(100)).min(1).max(100)

export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'pl']),
  theme: z.enum(['system', 'light', 'dark']),
  /** IANA zone of the workspace; null until the first import has set it. */
  timeZone: z.string().nullable(),
  windowDays: z.literal([...WINDOW_DAYS]),
  repeatCategory: z.enum(['same', 'any']),
  followUpPolicy: z.boolean(),
  followUpGraceDays: z.literal([...FOLLOW_UP_GRACE_DAYS]),
  weekStart: z.enum(['mon', 'sun', 'sat']),
  /** When the teams work; null shows times by the clock only. */
  businessHours: businessHoursSchema.nullable(),
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
export const figureRowSchema = z.object({
  metric: z.enum(METRIC_IDS),
  group: groupSchema,
  ...figureShape,
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
  /** What the settings that figures follow were over time, the newest first. */
  'settings.history': {
    input: nothing,
    output: z.object({
      versions: z.array(
        z.object({
          version: z.number(),
          sinceMs: z.number(),
          settings: settingsSchema.omit({ language: true, theme: true }),
        }),
      ),
    }),
  },
  'figures.query': {
    input: z.object({
      ...scopeInput,
      queries: z
        .array(z.object({ metrics: z.array(z.enum(METRIC_IDS)), by: z.array(z.enum(DIMENSIONS)) }))
        .max(40),
    }),
    output: z.object({
      asOf: z.string().nullable(),
      timeZone: z.string(),
      windowDays: z.literal([...WINDOW_DAYS]),
      definitionVersion: z.number(),
      /** Which version of the settings holds (see `settings.history`); 0 as long as nothing was ever set. */
      settingsVersion: z.number(),
      /** With what the words were read that the figures of closure and techniques come from. */
      lexicon: lexiconStateSchema,
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
  /** One metric's agents beside the whole team, whatever agents the filter names; it restricts the answer only. */
  'figures.compare': {
    input: z.object({
      ...scopeInput,
      metric: z.enum(METRIC_IDS),
    }),
    output: z.object({
      agents: z.array(agentComparisonSchema),
      flips: z.array(orderFlipSchema),
      flipCount: z.number(),
    }),
  },
  'figures.repeats': {
    input: z.object(scopeInput),
    output: z.object({ asking: askingEffectSchema, curve: repeatCurveSchema }),
  },
  'figures.times': {
    input: z.object(scopeInput),
    output: resolutionTimesSchema,
  },
  /** Puts a drawn chart into the clipboard. */
  'pictures.copy': { input: pictureSchema, output: nothing },
  /** Asks where to save a drawn chart; null when the user closed the dialog. */
  'pictures.save': {
    input: z.object({ picture: pictureSchema, suggestedName: z.string().min(1).max(200) }),
    output: z.object({ name: z.string() }).nullable(),
  },
  'views.list': { input: nothing, output: savedViewsSchema },
  /** Saves a view of the figures under a name, over the one that had it. */
  'views.save': { input: z.object({ name: viewNameSchema, view: viewSchema }), output: savedViewsSchema },
  'views.rename': { input: z.object({ id: rowId, name: viewNameSchema }), output: savedViewsSchema },
  'views.remove': { input: z.object({ id: rowId }), output: savedViewsSchema },
  ...playbookChannels,
  ...coachingChannels,
  ...exampleChannels,
  ...printChannels,
  ...calendarChannels,
  ...workChannels,
  ...phraseChannels,
  /** Opens the system's file dialog; null when the user closed it. Tokens stand for the files, never their paths. */
  'imports.choose': { input: nothing, output: z.array(chosenFileSchema).nullable() },
  /** Looks at the chosen files as an import would, with what the user said so far, and stores nothing. */
  'imports.inspect': {
    input: z.object({ tokens, mapping: importMappingSchema, timeZone: z.string().nullable() }),
    output: inspectionSchema,
  },
  /** Imports the chosen files; with `dryRun` everything is done and taken back. */
  'imports.start': {
    input: z.object({
      tokens,
      mapping: importMappingSchema,
      timeZone: z.string().nullable(),
      asOf: z.string().nullable(),
      dryRun: z.boolean(),
    }),
    output: filesReportSchema,
  },
  /** Asks where to save an import's refused rows as CSV; null when the user closed the dialog. */
  'imports.saveRejects': {
    input: z.object({ id: rowId }),
    output: z.object({ name: z.string(), rows: z.number() }).nullable(),
  },
  'profiles.list': { input: nothing, output: profilesSchema },
  /** Saves a mapping under a name, over the one that had it. */
  'profiles.save': {
    input: z.object({ name: z.string().trim().min(1).max(200), mapping: importMappingSchema }),
    output: profilesSchema,
  },
  'profiles.delete': { input: z.object({ id: rowId }), output: profilesSchema },
  /** Asks where to save a profile as a JSON file; null when the user closed the dialog. */
  'profiles.export': { input: z.object({ id: rowId }), output: z.object({ name: z.string() }).nullable() },
  /** Asks for a JSON file and saves it as a profile; null when the user closed the dialog. */
  'profiles.import': { input: nothing, output: profilesSchema.nullable() },
  'watch.state': { input: nothing, output: watchStateSchema },
  /** Asks for a folder and watches it from then on; null when the user closed the dialog. */
  'watch.choose': { input: nothing, output: watchStateSchema.nullable() },
  /** Changes which profile new files are read with; stops watching with `isOn: false`. */
  'watch.set': {
    input: z.object({ isOn: z.boolean(), profileId: rowId.nullable() }),
    output: watchStateSchema,
  },
  'imports.cancel': { input: nothing, output: nothing },
  'imports.list': { input: nothing, output: z.object({ imports: z.array(importHistoryRowSchema) }) },
  'imports.rejects': {
    input: z.object({ id: rowId, offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    output: z.object({ total: z.number(), rows: z.array(importRejectSchema) }),
  },
  'imports.undo': {
    input: z.object({ id: rowId }),
    output: z.object({ undone: z.number(), removed: z.number(), restored: z.number() }),
  },
  'demo.load': { input: nothing, output: importReportSchema },
  ...peopleChannels,
  ...hrChannels,
} as const satisfies Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>

export type Channel = keyof typeof contract
export type Input<C extends Channel> = z.infer<(typeof contract)[C]['input']>
export type Output<C extends Channel> = z.infer<(typeof contract)[C]['output']>

/** What main sends to the window unasked. */
export const events = {
  'imports.progress': importProgressSchema,
  ...phraseEvents,
  /** A file of the watched folder was imported, or could not be. */
  'watch.imported': watchedImportSchema,
  /** Stored cases or settings changed: whatever was read before may be out of date. */
  'workspace.changed': nothing,
  /** A menu entry was chosen. */
  'menu.command': z.object({ command: z.enum(['import', 'exportHr', 'dashboard', 'imports', 'settings']) }),
} as const satisfies Record<string, z.ZodType>
export type EventName = keyof typeof events
export type EventPayload<E extends EventName> = z.infer<(typeof events)[E]>

/** What preload puts into the window as `closewell`. */
export interface WindowApi {
  readonly invoke: <C extends Channel>(channel: C, input: Input<C>) => Promise<Result<Output<C>>>
  readonly on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => () => void
  /** Registers a dropped file; null when it is not a file of the disk. */
  readonly registerDroppedFile: (file: File) => Promise<ChosenFile | null>
}
