import { z } from 'zod'
import { KINDS, ROLES, STATUSES } from '../case/model.ts'
import { ANSWER_SENSES, PROMISE_STATES, TECHNIQUE_IDS } from '../techniques/technique-ids.ts'
import { EXCLUSION_REASONS, FOLLOW_UP_GRACE_DAYS, METRIC_IDS, WINDOW_DAYS } from '../metrics/definition.ts'
import { FOLLOW_UP_STATES } from '../metrics/rules/follow-up-state.ts'
import { caseErasureSchema } from './erasure-schema.ts'
import { overrideSchema } from './override-schemas.ts'
import { causeTagSchema, followUpMarkSchema } from './work-schemas.ts'

const instantMs = z.number()
const rowId = z.int().positive()

/** What a list of cases can show, in the order of its columns; it can be sorted by each. */
export const CASE_COLUMNS = [
  'caseId',
  'subject',
  'agent',
  'team',
  'category',
  'channel',
  'priority',
  'kind',
  'status',
  'openedAt',
  'resolvedAt',
  'hoursToResolution',
  'reopenCount',
  'csat',
  'asked',
  'waited',
  'answer',
  'repeatCase',
] as const
export type CaseColumn = (typeof CASE_COLUMNS)[number]

export const DEFAULT_CASE_COLUMNS = [
  'caseId',
  'subject',
  'agent',
  'category',
  'status',
  'openedAt',
  'resolvedAt',
] as const satisfies readonly CaseColumn[]

/** Chosen columns; the case id leads to the case, so it is always among them. */
export const caseColumnsSchema = z
  .array(z.enum(CASE_COLUMNS))
  .max(CASE_COLUMNS.length)
  .refine((columns) => columns.includes('caseId'))

const caseReference = z.object({ id: rowId, caseId: z.string(), openedAtMs: instantMs })

/** Which closure questions were asked. */
export const ASKED = ['neither', 'solved', 'unresolved', 'both'] as const

export const caseListRowSchema = z.object({
  id: rowId,
  caseId: z.string(),
  subject: z.string().nullable(),
  category: z.string().nullable(),
  channel: z.string().nullable(),
  priority: z.string().nullable(),
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  /** Person charged by the metric the list belongs to. */
  agent: z.string().nullable(),
  team: z.string().nullable(),
  openedAtMs: instantMs,
  resolvedAtMs: instantMs.nullable(),
  hoursToResolution: z.number().nullable(),
  reopenCount: z.number().nullable(),
  csat: z.string().nullable(),
  /** Null where no agent's words are there to be read. */
  asked: z.enum(ASKED).nullable(),
  /** Null where nothing was asked. */
  waited: z.boolean().nullable(),
  answer: z.enum(ANSWER_SENSES).nullable(),
  /** The customer's next case, where it was opened within the window. */
  repeatCase: caseReference.nullable(),
})
export type CaseListRow = z.infer<typeof caseListRowSchema>

/** When the case's follow-up is due and what became of it; null where none is. */
const followUpSchema = z.object({
  dueAtMs: instantMs,
  /** By the policy, not on a date planned for this case. */
  isByPolicy: z.boolean(),
  doneAtMs: instantMs.nullable(),
  /** A later message stands for a recorded date. */
  isInferred: z.boolean(),
  state: z.enum(FOLLOW_UP_STATES),
})

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
      technique: z.enum(TECHNIQUE_IDS),
      message: z.number(),
      start: z.number(),
      end: z.number(),
      rule: z.string(),
      /** Where no single rule found it: the words that speak for it most, the strongest first. */
      because: z.array(z.string()),
    }),
  ),
  /** By message: how heated the customer's words are, 0 for everybody else. */
  heat: z.array(z.number()),
  /** Automatic sentences of agents, in order: nobody's own words. */
  canned: z.array(z.object({ message: z.number(), start: z.number(), end: z.number() })),
  /** Promises with a time, in order. */
  promises: z.array(
    z.object({
      message: z.number(),
      start: z.number(),
      end: z.number(),
      dueAtMs: instantMs.nullable(),
      /** The agent's message that is the contact promised. */
      contact: z.number().nullable(),
      /** By the as-of; null where messages have no times. */
      state: z.enum(PROMISE_STATES).nullable(),
    }),
  ),
  /** The customer's message that answers the last closure question. */
  answeredBy: z.number().nullable(),
  /** A category is recorded that tells one fault from another. */
  isTriaged: z.boolean(),
  /** What supervisors overruled, the earliest first. */
  overrides: z.array(overrideSchema),
  /** With what the words were read: the lexicons that ship, and how often the team's own phrases have changed. */
  lexicon: z.object({ version: z.number(), teamRevision: z.number() }),
  asOfMs: instantMs,
  /** resolved_at, or the closed_at of a person standing in for it. */
  resolutionAtMs: instantMs.nullable(),
  hasCustomer: z.boolean(),
  /** Author of the last human agent message up to a day after the resolution. */
  closingAuthor: z.string().nullable(),
  askedSolved: z.boolean(),
  askedUnresolved: z.boolean(),
  waited: z.boolean(),
  answer: z.enum(ANSWER_SENSES).nullable(),
  offersAfterAnswer: z.boolean(),
  followUp: followUpSchema.nullable(),
  /** What was noted by hand; no figure follows it. */
  followUpMark: followUpMarkSchema.nullable(),
  repeatCause: causeTagSchema.nullable(),
  /** Some case of the source has a reopen count. */
  sourceCountsReopens: z.boolean(),
  /** What the verdicts below rest on. */
  settings: z.object({
    windowDays: z.literal([...WINDOW_DAYS]),
    repeatCategory: z.enum(['same', 'any']),
    followUpPolicy: z.boolean(),
    followUpGraceDays: z.literal([...FOLLOW_UP_GRACE_DAYS]),
  }),
  /** What every metric says of this case, and why. */
  verdicts: z.array(
    z.object({
      metric: z.enum(METRIC_IDS),
      verdict: z.enum(['outside', 'counted', 'notCounted', ...EXCLUSION_REASONS]),
      /** The instant that places the case in a period; null outside of the cohort. */
      instantMs: instantMs.nullable(),
      chargedTo: z.string().nullable(),
    }),
  ),
  /** The customer's first later case in the same category, and in any. */
  nextSameCategory: caseReference.nullable(),
  nextAnyCategory: caseReference.nullable(),
  importFile: z.string(),
  erasure: caseErasureSchema,
})
export type CaseDetail = z.infer<typeof caseDetailSchema>
