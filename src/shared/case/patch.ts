import type { CaseRecord } from './model.ts'

export type CaseField = Exclude<keyof CaseRecord, 'account' | 'caseId' | 'extra'>

/** Every column of a case that an export may have or lack, in the order in which patches are written down. */
export const CASE_FIELDS = [
  'subject',
  'description',
  'kind',
  'category',
  'channel',
  'priority',
  'status',
  'autoClosed',
  'customerId',
  'customerEmail',
  'customerPhone',
  'customerName',
  'agent',
  'resolver',
  'team',
  'openedAtMs',
  'firstResponseAtMs',
  'resolvedAtMs',
  'closedAtMs',
  'reopenCount',
  'csat',
  'followUpDueAtMs',
  'followUpDoneAtMs',
  'followUpOutcome',
  'messages',
] as const satisfies readonly CaseField[]

/** A column that is missing from this list would be lost: the type is `never` while the list is complete. */
type Forgotten = Exclude<CaseField, (typeof CASE_FIELDS)[number]>
const nothingForgotten: Forgotten extends never ? true : never = true
void nothingForgotten

/**
 * What one import says of one case: the columns it has, blank ones as null, and nothing of the columns it lacks. Without
 * a status and the instant of opening it is only an addition to a case.
 */
export type PatchValues = { readonly [Field in CaseField]?: CaseRecord[Field] } & {
  readonly extra: Readonly<Record<string, string>>
}

/** A patch that is a case by itself. */
export type WholePatch = PatchValues & Pick<CaseRecord, 'status' | 'openedAtMs'>

export function isWhole(values: PatchValues): values is WholePatch {
  return values.status !== undefined && values.openedAtMs !== undefined
}

/** A case that is being read, cell by cell. */
export type CaseDraft = { -readonly [Field in keyof CaseRecord]: CaseRecord[Field] }

/** Which of the model's columns a patch has, as JSON: equal lists are equal strings. */
export function patchColumns(values: PatchValues): string {
  return JSON.stringify(CASE_FIELDS.filter((field) => field in values))
}

/** Every case has a status and was opened: their values here never last. */
const BLANK: CaseRecord = {
  account: '',
  caseId: '',
  status: 'new',
  openedAtMs: 0,
  subject: null,
  description: null,
  kind: 'unknown',
  category: null,
  channel: null,
  priority: null,
  autoClosed: false,
  customerId: null,
  customerEmail: null,
  customerPhone: null,
  customerName: null,
  agent: null,
  resolver: null,
  team: null,
  firstResponseAtMs: null,
  resolvedAtMs: null,
  closedAtMs: null,
  reopenCount: null,
  csat: null,
  followUpDueAtMs: null,
  followUpDoneAtMs: null,
  followUpOutcome: null,
  messages: [],
  extra: {},
}

/** A case without anything in it; all of them are objects of one shape, which an import makes a million of. */
export function blankCase(): CaseDraft {
  return { ...BLANK }
}

/** The case that a patch makes by itself, blank in the columns that the patch lacks. */
export function caseOf(
  { account, caseId }: Pick<CaseRecord, 'account' | 'caseId'>,
  values: WholePatch,
): CaseRecord {
  return { ...BLANK, account, caseId, ...values }
}

/** The case after a patch: the patch's columns, blanks too, over its own; unknown columns likewise. */
export function applyPatch(base: CaseRecord, values: PatchValues): CaseRecord {
  return { ...base, ...values, extra: { ...base.extra, ...values.extra } }
}
