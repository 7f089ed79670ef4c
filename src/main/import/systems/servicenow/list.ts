import { firstText } from '../row-values.ts'
import type { Layout } from '../system.ts'
import { listed } from '../titles.ts'
import { SERVICENOW_WORDS, settleResolver, settleState, splitNames } from './settle.ts'
import { JOURNALS, journalTimes, talkOf } from './talk.ts'
import { SERVICENOW_FIELDS as F, SERVICENOW_LABELS as L } from './titles.ts'

type Field = keyof typeof F

const FIELDS = Object.keys(F) as Field[]
const titlesOf = (field: Field): readonly string[] => [...F[field], ...L[field]]

const COLUMNS = Object.fromEntries(FIELDS.map((field) => [field, titlesOf(field)])) as Record<
  Field,
  readonly string[]
>

const NUMBER = /^(?:INC|CS|SCTASK|RITM|REQ|TASK|CASE|CHG|PRB|TKT|HRC)\d{5,}$/u

/** Titles that, beside a number, hardly another system has. */
const TELLING = [
  ...listed('sys created on, sys updated on, sys class name, caller id, incident state'),
  ...titlesOf('subject'),
  ...titlesOf('team'),
]

/** Fields that refer to other records; whole records have more of each than its name. */
const REFERENCES = listed(
  'caller id, contact, account, assigned to, assignment group, opened by, requested for, number',
)

/** A list's export: CSV has the fields' names for titles, XLSX their labels in the user's language; journals if chosen. */
export const SERVICENOW_LIST: Layout = {
  id: 'list',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['number', 'assignment group', 'sys updated on', 'short description'],
      ['number', 'sys class name', 'sys created on', 'short description'],
      ['number', 'caller id', 'opened at', 'incident state'],
      [COLUMNS.case_id, TELLING],
    ],
    weak: [
      'assigned to',
      'state',
      'sys updated by',
      'priority',
      'category',
      'sys created by',
      'updated',
      'updated by',
      'sys id',
    ],
    shapes: Object.fromEntries(COLUMNS.case_id.map((title) => [title, NUMBER])),
    never: [
      ...REFERENCES.map((name) => `${name}.display value`),
      ...listed('sys mod count, fivetran synced, case number, issue key'),
    ],
  },
  columns: COLUMNS,
  words: SERVICENOW_WORDS,
  derives: () => ['autoClosed'],
  complete: (draft, row) => {
    splitNames(draft)
    settleState(draft, firstText(row, F.status), firstText(row, F.kind))
    settleResolver(draft, row, firstText(row, ['close code', 'resolution code']))
  },
  consumed: JOURNALS,
  times: Object.fromEntries(JOURNALS.map((title) => [title, journalTimes])),
  messages: (row, read) => talkOf(row, read, COLUMNS, JOURNALS),
}
