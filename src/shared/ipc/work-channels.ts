import { z } from 'zod'
import { EXCLUSION_REASONS, METRIC_IDS } from '../metrics/definition.ts'
import { FOLLOW_UP_STATES } from '../metrics/rules/follow-up-state.ts'
import { CASE_COLUMNS, caseColumnsSchema, caseDetailSchema, caseListRowSchema } from './case-schemas.ts'
import { overruleInput } from './override-schemas.ts'
import { groupSchema, pageInput, rowId, scopeInput } from './scope-schemas.ts'
import {
  followUpMarkInput,
  followUpsSchema,
  followUpWorkSchema,
  ignoredNoSchema,
  repeatCauseFilter,
  repeatPairsSchema,
  repeatTagInput,
} from './work-schemas.ts'

const nothing = z.object({})

const partSchema = z.union([
  z.enum(['cohort', 'denominator', 'counted', 'notCounted']),
  z.object({ reason: z.enum(EXCLUSION_REASONS) }),
  /** Of `followUp.completion`: the follow-ups in one state. */
  z.object({ followUpState: z.enum(FOLLOW_UP_STATES) }),
])

/** The cases behind a figure, in an order, restricted to those in which a text occurs. */
const caseListInput = z.object({
  ...scopeInput,
  metric: z.enum(METRIC_IDS),
  group: groupSchema,
  part: partSchema,
  /** Looked for in case id, subject and names; blank for all. */
  text: z.string().max(200),
  sort: z.enum(CASE_COLUMNS),
  descending: z.boolean(),
})

/** Channels of cases and of the lists that supervisors work through. */
export const workChannels = {
  'cases.behind': {
    input: caseListInput.extend(pageInput),
    output: z.object({ total: z.number(), rows: z.array(caseListRowSchema) }),
  },
  /** Asks where to save such a list as CSV; null when the user closed the dialog. */
  'cases.saveCsv': {
    input: caseListInput.extend({
      columns: caseColumnsSchema,
      /** Also what is or may hold a customer's data: subject, id, name, e-mail, phone. */
      withCustomer: z.boolean(),
    }),
    output: z.object({ name: z.string(), rows: z.number() }).nullable(),
  },
  /** The columns that lists of cases show; they are remembered with the workspace. */
  'cases.columns': { input: nothing, output: z.object({ columns: caseColumnsSchema }) },
  'cases.chooseColumns': {
    input: z.object({ columns: caseColumnsSchema }),
    output: z.object({ columns: caseColumnsSchema }),
  },
  'cases.get': { input: z.object({ id: rowId }), output: caseDetailSchema },
  /** Strikes a finding out, or adds a technique to an agent's words; figures follow. */
  'findings.overrule': { input: overruleInput, output: nothing },
  /** Takes such an overruling back, by its id. */
  'findings.takeBack': { input: z.object({ id: rowId }), output: nothing },
  /** Follow-ups as a work list. Those still to be made are listed whatever the period, the others of the period. */
  'followUps.list': {
    input: z.object({
      ...scopeInput,
      work: followUpWorkSchema,
      withMarked: z.boolean(),
      ...pageInput,
    }),
    output: followUpsSchema,
  },
  /** Notes by hand that a follow-up was made or is not owed; figures keep following the imported facts. */
  'followUps.mark': { input: followUpMarkInput, output: nothing },
  'followUps.unmark': { input: z.object({ id: rowId }), output: nothing },
  /** The pairs of cases that `repeat` counts: each with the customer's next case. */
  'repeats.list': {
    input: z.object({ ...scopeInput, cause: repeatCauseFilter, ...pageInput }),
    output: repeatPairsSchema,
  },
  /** Notes why the customer of a first case came back. */
  'repeats.tag': { input: repeatTagInput, output: nothing },
  'repeats.untag': { input: z.object({ id: rowId }), output: nothing },
  /** The cases that `closure.ignoredNo` counts, with the very words of question and answer. */
  'closure.ignoredNo': { input: z.object({ ...scopeInput, ...pageInput }), output: ignoredNoSchema },
} as const
