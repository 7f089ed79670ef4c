import type { CaseDraft, CaseField } from '#shared/case/patch.ts'
import type { CaseFieldName, InstantField } from '#shared/import/fields.ts'
import { problem, type RejectProblem } from '#shared/import/reject-problems.ts'
import { booleanOf } from '../systems/common-words.ts'
import { htmlToText, looksLikeHtml } from '../transcripts/html-to-text.ts'
import type { DoubtfulField } from './context.ts'
import type { Words } from './words.ts'

type CaseInstantField = Exclude<InstantField, 'message_at'>
type PlainField = Exclude<CaseFieldName, CaseInstantField | 'messages'>

/** Where the instants of a case go. */
export const INSTANT_TARGETS = {
  opened_at: 'openedAtMs',
  first_response_at: 'firstResponseAtMs',
  resolved_at: 'resolvedAtMs',
  closed_at: 'closedAtMs',
  follow_up_due_at: 'followUpDueAtMs',
  follow_up_done_at: 'followUpDoneAtMs',
} as const satisfies Record<CaseInstantField, keyof CaseDraft>

/** What reading a cell may need, and where it says what is wrong with the cell. */
export interface CellTools {
  readonly words: Words
  readonly refuse: (problem: RejectProblem) => void
  /** The name that a file of names by id gives for an id, such as the stage a number stands for; '' where it gives none. */
  readonly nameOf: (id: string) => string
  /** Notes a word that nobody has given a meaning. */
  readonly unknown: (field: DoubtfulField, word: string) => void
}

type CellReader = (draft: CaseDraft, text: string, tools: CellTools) => void

const LARGEST_COUNT = 1_000_000
/** `3`, `3.0`, `1,204`. */
const WHOLE_NUMBER = /^(\d{1,3}(?:[,\u00A0 ]\d{3})+|\d+)(?:[.,]0+)?$/u

/** How a filled cell becomes its field of a case. */
export const CELL_READERS: Readonly<Record<PlainField, CellReader>> = {
  case_id: (draft, text) => {
    draft.caseId = text
  },
  account: (draft, text) => {
    draft.account = text
  },
  subject: (draft, text) => {
    draft.subject = text
  },
  description: (draft, text) => {
    draft.description = looksLikeHtml(text) ? htmlToText(text) || null : text
  },
  kind: (draft, text, { words, unknown }) => {
    const kind = words.kind(text)
    if (kind === null) unknown('kind', text)
    draft.kind = kind ?? 'unknown'
  },
  category: (draft, text) => {
    draft.category = text
  },
  channel: (draft, text, { words }) => {
    draft.channel = words.channel(text)
  },
  priority: (draft, text) => {
    draft.priority = text
  },
  status: (draft, text, { words, nameOf, unknown }) => {
    const status = words.status(text) ?? words.status(nameOf(text))
    if (status === null) unknown('status', text)
    draft.status = status ?? 'open'
  },
  auto_closed: (draft, text, { refuse }) => {
    const value = booleanOf(text)
    if (value === null) refuse(problem('notTrueOrFalse'))
    draft.autoClosed = value ?? false
  },
  customer_id: (draft, text) => {
    draft.customerId = text
  },
  customer_email: (draft, text) => {
    draft.customerEmail = text
  },
  customer_phone: (draft, text) => {
    draft.customerPhone = text
  },
  customer_name: (draft, text) => {
    draft.customerName = text
  },
  agent: (draft, text) => {
    draft.agent = text
  },
  resolver: (draft, text) => {
    draft.resolver = text
  },
  team: (draft, text) => {
    draft.team = text
  },
  reopen_count: (draft, text, { refuse }) => {
    const digits = WHOLE_NUMBER.exec(text)?.[1]?.replaceAll(/\D/gu, '')
    const value = digits === undefined ? Number.NaN : Number(digits)
    if (value <= LARGEST_COUNT) draft.reopenCount = value
    else refuse(problem('notAWholeNumber', { max: LARGEST_COUNT }))
  },
  csat: (draft, text) => {
    draft.csat = text
  },
  follow_up_outcome: (draft, text) => {
    draft.followUpOutcome = text
  },
}

/** Which column of a case a field fills. */
export const CASE_COLUMN_OF = {
  ...INSTANT_TARGETS,
  subject: 'subject',
  description: 'description',
  kind: 'kind',
  category: 'category',
  channel: 'channel',
  priority: 'priority',
  status: 'status',
  auto_closed: 'autoClosed',
  customer_id: 'customerId',
  customer_email: 'customerEmail',
  customer_phone: 'customerPhone',
  customer_name: 'customerName',
  agent: 'agent',
  resolver: 'resolver',
  team: 'team',
  reopen_count: 'reopenCount',
  csat: 'csat',
  follow_up_outcome: 'followUpOutcome',
  messages: 'messages',
} as const satisfies Record<Exclude<CaseFieldName, 'case_id' | 'account'>, CaseField>

export function isCaseInstant(field: string): field is CaseInstantField {
  return Object.hasOwn(INSTANT_TARGETS, field)
}

export function hasCellReader(field: CaseFieldName): field is PlainField {
  return Object.hasOwn(CELL_READERS, field)
}
