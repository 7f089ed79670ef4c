import type { FieldName } from '#shared/import/fields.ts'
import type { TableFinding } from '#shared/import/inspection.ts'
import type { Translate } from '../../../i18n/use-t.ts'

const CASE_GROUPS = {
  case: ['case_id', 'status', 'kind', 'category', 'priority', 'channel', 'subject', 'description', 'account'],
  staff: ['agent', 'resolver', 'team'],
  dates: ['opened_at', 'first_response_at', 'resolved_at', 'closed_at'],
  customer: ['customer_name', 'customer_email', 'customer_phone', 'customer_id'],
  outcome: ['reopen_count', 'csat', 'auto_closed'],
  followUp: ['follow_up_due_at', 'follow_up_done_at', 'follow_up_outcome'],
} as const satisfies Record<string, readonly FieldName[]>

const MESSAGE_GROUP = {
  messages: [
    'messages',
    'message_case',
    'message_at',
    'message_text',
    'message_author',
    'message_author_id',
    'message_author_email',
    'message_role',
    'message_internal',
  ],
} as const satisfies Record<string, readonly FieldName[]>

const PERSON_GROUP = {
  persons: ['person_id', 'person_name', 'person_email', 'person_role'],
} as const satisfies Record<string, readonly FieldName[]>

const GROUPS = {
  cases: { ...CASE_GROUPS, ...MESSAGE_GROUP },
  messages: { ...MESSAGE_GROUP, ...CASE_GROUPS },
  people: PERSON_GROUP,
} as const satisfies Record<TableFinding['rowsAre'], Readonly<Record<string, readonly FieldName[]>>>

type GroupName = keyof typeof CASE_GROUPS | keyof typeof MESSAGE_GROUP | keyof typeof PERSON_GROUP

interface FieldGroup {
  readonly group: string
  readonly items: { readonly value: FieldName; readonly label: string }[]
}

/** What a column of a table can be, in groups and in the user's words. */
export function fieldGroups(rowsAre: TableFinding['rowsAre'], t: Translate): readonly FieldGroup[] {
  const groups: Readonly<Partial<Record<GroupName, readonly FieldName[]>>> = GROUPS[rowsAre]
  return (Object.entries(groups) as [GroupName, readonly FieldName[]][]).map(([group, fields]) => ({
    group: t(`fields.${group}`),
    items: fields.map((value) => ({ value, label: t(`field.${value}`) })),
  }))
}
