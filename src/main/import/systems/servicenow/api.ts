import { plainText } from '../draft-message.ts'
import { firstText } from '../row-values.ts'
import type { Layout, SourceRow } from '../system.ts'
import { SERVICENOW_WORDS, settleResolver, settleState, splitNames } from './settle.ts'
import { JOURNALS, journalTimes, talkOf } from './talk.ts'
import { SERVICENOW_FIELDS as F } from './titles.ts'

type Field = keyof typeof F

const INSTANTS: ReadonlySet<string> = new Set<Field>([
  'opened_at',
  'resolved_at',
  'closed_at',
  'follow_up_due_at',
])

/** Values come bare, or as `{display_value, value, link}`. Of an instant the raw value, in UTC, is the surer one. */
function paths(field: string, isInstant = false): readonly string[] {
  return isInstant
    ? [`${field}.value`, field, `${field}.display value`]
    : [`${field}.display value`, field, `${field}.value`]
}

const fed = (field: Field): readonly string[] => F[field].flatMap((name) => paths(name, INSTANTS.has(field)))
const COLUMNS = Object.fromEntries((Object.keys(F) as Field[]).map((field) => [field, fed(field)])) as Record<
  Field,
  readonly string[]
>
/** Fields that refer to other records, by name and by address. */
const REFERENCES = ['assignment group', 'assigned to', 'caller id', 'opened by', 'contact', 'account']
const JOURNAL_PATHS = JOURNALS.flatMap((title) => paths(title))

/** Records of the table API with names for ids: times are in the zone and form of who asked. */
export const SERVICENOW_API: Layout = {
  id: 'table-api',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['number', REFERENCES.map((name) => `${name}.display value`)],
      ['number', REFERENCES.map((name) => `${name}.display value`), REFERENCES.map((name) => `${name}.link`)],
    ],
    weak: ['sys id', 'short description', 'sys class name', 'sys created on', 'opened at', 'state'],
    never: ['number.value', 'fivetran synced'],
  },
  columns: {
    ...COLUMNS,
    customer_id: [...COLUMNS.customer_id, 'caller id.value', 'contact.value', 'consumer.value'],
  },
  words: SERVICENOW_WORDS,
  joinKey: ['sys id', 'sys id.value'],
  derives: () => ['autoClosed', 'customerId'],
  complete: (draft, row) => {
    splitNames(draft)
    draft.customerId ??= idOf(row, ['caller id', 'contact', 'consumer'])
    if (ID.test(draft.customerName ?? '')) draft.customerName = null
    const state = firstText(
      row,
      F.status.flatMap((name) => [`${name}.value`, name]),
    )
    settleState(draft, state, firstText(row, ['sys class name.value', 'sys class name']))
    settleResolver(draft, row, firstText(row, ['close code.display value', 'close code', 'resolution code']))
  },
  consumed: JOURNAL_PATHS,
  times: Object.fromEntries(JOURNAL_PATHS.map((title) => [title, journalTimes])),
  messages: (row, read) => {
    const journals = JOURNALS.map((name) => paths(name).find((one) => row.text(one) !== '') ?? name)
    return talkOf(row, read, COLUMNS, journals)
  },
}

/** Whole records with their raw values, of the table API, of the JSON processor or of an XML unload: times are UTC. */
export const SERVICENOW_API_RAW: Layout = {
  ...SERVICENOW_API,
  id: 'raw-records',
  signature: {
    strong: [
      ['number.value', 'number.display value', 'sys id.value'],
      ['number.value', ['state.value', 'short description.value']],
      ['number', REFERENCES.map((name) => `${name}.value`), 'sys id'],
      ['number', 'sys id', 'sys mod count', 'sys domain', 'short description'],
      ['number', 'sys id', 'sys mod count', 'short description'],
    ],
    weak: ['sys class name', 'sys created on', 'upon approval', 'made sla', 'activity due', 'opened at'],
    never: ['fivetran synced'],
  },
  timeZone: 'UTC',
}

/** `sys_journal_field`: an entry of a journal a row. */
export const SERVICENOW_JOURNAL: Layout = {
  id: 'journal-entries',
  rowsAre: 'messages',
  signature: {
    strong: [
      ['element id', 'element', 'value', 'sys created on', 'sys created by'],
      ['element id', 'element', 'value'],
    ],
    weak: ['name', 'sys id'],
  },
  columns: {
    message_case: ['element id', 'element id.value'],
    message_at: paths('sys created on', true),
    message_text: ['value'],
    message_author: paths('sys created by'),
  },
  timeZone: 'UTC',
  completeMessage: (message, row) => {
    const isNote = row.text('element').startsWith('work') || row.text('element.value').startsWith('work')
    return { ...message, text: plainText(message.text), role: isNote ? 'note' : message.role }
  },
}

/** `sys_user`, whose names the raw values of other tables stand for. */
export const SERVICENOW_USERS: Layout = {
  id: 'users',
  rowsAre: 'people',
  signature: {
    strong: [
      ['sys id', 'user name', 'name', 'email'],
      ['sys id', 'user name', 'first name', 'last name'],
      ['sys id', 'name', 'email', 'manager'],
    ],
    weak: ['vip', 'department', 'location', 'active', 'employee number'],
    never: ['number', 'fivetran synced'],
  },
  columns: { person_id: ['sys id'], person_name: ['name'], person_email: ['email'] },
}

const ID = /^[0-9a-f]{32}$/u
const LINKED = /\/([0-9a-f]{32})(?:[?#].*)?$/u

/** The id that the first filled reference points to, by its value or its address. */
function idOf(row: SourceRow, references: readonly string[]): string | null {
  for (const reference of references) {
    const bare = row.text(reference)
    const id = ID.test(bare) ? bare : LINKED.exec(row.text(`${reference}.link`))?.[1]
    if (id !== undefined) return id
  }
  return null
}
