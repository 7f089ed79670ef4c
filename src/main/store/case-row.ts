import type { DerivedFacts } from '#shared/case/derive.ts'
import type { CaseRecord, Message } from '#shared/case/model.ts'
import type { caseTexts, cases } from './schema.ts'

/** The columns of `cases` that follow from the others and from the texts, in the order of `derivedValues`. */
export const DERIVED_COLUMNS = [
  'customer_key',
  'has_messages',
  'has_agent_message',
  'later_agent_message_at',
  'closing_author',
  'asked_solved',
  'asked_unresolved',
  'waited',
  'talk',
] as const

/** The columns of `cases` that an import writes, in the order of `caseValues`. */
export const CASE_COLUMNS = [
  'source_id',
  'case_id',
  'import_id',
  'subject',
  'kind',
  'category',
  'channel',
  'priority',
  'status',
  'auto_closed',
  'customer_id',
  'customer_email',
  'customer_phone',
  'customer_name',
  'agent',
  'resolver',
  'team',
  'opened_at',
  'first_response_at',
  'resolved_at',
  'closed_at',
  'reopen_count',
  'csat',
  'follow_up_due_at',
  'follow_up_done_at',
  'follow_up_outcome',
  ...DERIVED_COLUMNS,
] as const

export const TEXT_COLUMNS = ['description', 'messages', 'extra', 'lexicon_version', 'column_set_id'] as const

type SqlValue = string | number | null

/** Bound by position: an array is several times cheaper a row than names. */
export function caseValues(
  record: CaseRecord,
  derived: DerivedFacts,
  sourceId: number,
  importId: number,
): SqlValue[] {
  return [
    sourceId,
    record.caseId,
    importId,
    record.subject,
    record.kind,
    record.category,
    record.channel,
    record.priority,
    record.status,
    Number(record.autoClosed),
    record.customerId,
    record.customerEmail,
    record.customerPhone,
    record.customerName,
    record.agent,
    record.resolver,
    record.team,
    record.openedAtMs,
    record.firstResponseAtMs,
    record.resolvedAtMs,
    record.closedAtMs,
    record.reopenCount,
    record.csat,
    record.followUpDueAtMs,
    record.followUpDoneAtMs,
    record.followUpOutcome,
    ...derivedValues(derived),
  ]
}

export function derivedValues({ customerKey, transcript }: DerivedFacts): SqlValue[] {
  return [
    customerKey,
    Number(transcript.hasMessages),
    Number(transcript.hasAgentMessage),
    transcript.laterAgentMessageAtMs,
    transcript.closingAuthor,
    Number(transcript.askedSolved),
    Number(transcript.askedUnresolved),
    Number(transcript.waited),
    transcript.talkBits,
  ]
}

export function textValues(record: CaseRecord, columnSetId: number, lexiconVersion: number): SqlValue[] {
  const hasExtra = Object.keys(record.extra).length > 0
  return [
    record.description,
    record.messages.length === 0 ? null : JSON.stringify(record.messages),
    hasExtra ? JSON.stringify(record.extra) : null,
    lexiconVersion,
    columnSetId,
  ]
}

/** A stored case as the model has it. */
export function toRecord(
  row: typeof cases.$inferSelect,
  texts: typeof caseTexts.$inferSelect,
  account: string,
): CaseRecord {
  return {
    account,
    caseId: row.caseId,
    subject: row.subject,
    description: texts.description,
    kind: row.kind,
    category: row.category,
    channel: row.channel,
    priority: row.priority,
    status: row.status,
    autoClosed: row.autoClosed,
    customerId: row.customerId,
    customerEmail: row.customerEmail,
    customerPhone: row.customerPhone,
    customerName: row.customerName,
    agent: row.agent,
    resolver: row.resolver,
    team: row.team,
    openedAtMs: row.openedAtMs,
    firstResponseAtMs: row.firstResponseAtMs,
    resolvedAtMs: row.resolvedAtMs,
    closedAtMs: row.closedAtMs,
    reopenCount: row.reopenCount,
    csat: row.csat,
    followUpDueAtMs: row.followUpDueAtMs,
    followUpDoneAtMs: row.followUpDoneAtMs,
    followUpOutcome: row.followUpOutcome,
    messages: parseMessages(texts.messages),
    extra: parseExtra(texts.extra),
  }
}

/** Both columns hold only what `textValues` wrote. */
export function parseMessages(json: string | null): readonly Message[] {
  return json === null ? [] : (JSON.parse(json) as Message[])
}

function parseExtra(json: string | null): Readonly<Record<string, string>> {
  return json === null ? {} : (JSON.parse(json) as Record<string, string>)
}
