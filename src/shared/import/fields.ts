/**
 * What a column of an import can be: the columns of Closewell's own format, and those of files that hold one message or
 * one person a row. Mappings, profiles and reports speak of fields by these names.
 */
export const CASE_FIELD_NAMES = [
  'case_id',
  'account',
  'subject',
  'description',
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
  'messages',
] as const
export type CaseFieldName = (typeof CASE_FIELD_NAMES)[number]

/** `message_case` is the key by which a message names its case; `message_author_id` the one by which it names a person. */
export const MESSAGE_FIELD_NAMES = [
  'message_case',
  'message_at',
  'message_text',
  'message_author',
  'message_author_id',
  'message_author_email',
  'message_role',
  'message_internal',
] as const
export type MessageFieldName = (typeof MESSAGE_FIELD_NAMES)[number]

export const PERSON_FIELD_NAMES = ['person_id', 'person_name', 'person_email', 'person_role'] as const
export type PersonFieldName = (typeof PERSON_FIELD_NAMES)[number]

export const FIELD_NAMES = [...CASE_FIELD_NAMES, ...MESSAGE_FIELD_NAMES, ...PERSON_FIELD_NAMES] as const
export type FieldName = (typeof FIELD_NAMES)[number]

/** The fields that hold an instant: their columns' dates are read by one format decided over the whole column. */
export const INSTANT_FIELDS = [
  'opened_at',
  'first_response_at',
  'resolved_at',
  'closed_at',
  'follow_up_due_at',
  'follow_up_done_at',
  'message_at',
] as const satisfies readonly FieldName[]
export type InstantField = (typeof INSTANT_FIELDS)[number]

/** The fields whose words are translated into the model's own. */
export const WORD_FIELDS = [
  'status',
  'kind',
  'channel',
  'message_role',
] as const satisfies readonly FieldName[]
export type WordField = (typeof WORD_FIELDS)[number]
