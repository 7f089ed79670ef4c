import { z } from 'zod'
import { KINDS, ROLES, STATUSES } from '../case/model.ts'
import { EXCLUSION_REASONS, METRIC_IDS } from '../metrics/definition.ts'

const instantMs = z.number()
const rowId = z.int().positive()

export const caseListRowSchema = z.object({
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
export type CaseListRow = z.infer<typeof caseListRowSchema>

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
