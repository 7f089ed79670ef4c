import type { Status } from '#shared/case/model.ts'
import type { CaseDraft } from '#shared/case/patch.ts'
import { commonStatus } from './common-words.ts'
import { firstText } from './row-values.ts'
import type { HelpdeskSystem, Layout, SourceRow } from './system.ts'

/** Columns of the customer's record in a view of cases: `Email (Primary Contact) (Contact)`. */
function related(...fields: readonly string[]): readonly string[] {
  const records = [
    '(primary contact) (contact)',
    '(customer) (contact)',
    '(contact) (contact)',
    '(customer) (account)',
  ]
  return fields.flatMap((field) => records.map((record) => `${field} ${record}`))
}

/** How the Web API names the text of a lookup or of a choice. */
const FORMATTED = '@odata.community.display.v1.formattedvalue'

const STATUS = [`statecode${FORMATTED}`, 'status', 'statecode']
const REASON = [`statuscode${FORMATTED}`, 'status reason', 'statuscode']

/** Cases as a view exports them, or as the Web API gives them. */
const DYNAMICS_CASES: Layout = {
  id: 'cases',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['(do not modify) case', '(do not modify) row checksum', '(do not modify) modified on'],
      ['(do not modify) case', '(do not modify) row checksum'],
      ['(do not modify) case'],
      ['case title', 'case number', 'status reason'],
      ['case title', 'status reason'],
      ['case title', 'case number'],
      ['case title', 'customer', 'origin'],
      ['ticketnumber', 'title', 'statecode'],
      ['ticketnumber', 'incidentid'],
      ['incidentid', 'title', 'statecode'],
    ],
    weak: [
      'status reason',
      'origin',
      'customer',
      'owner',
      'created on',
      'case type',
      'priority',
      'modified on',
      'case number',
    ],
    never: ['issue key'],
  },
  columns: {
    case_id: ['case number', 'ticketnumber', '(do not modify) case', 'incidentid', 'case'],
    subject: ['case title', 'title'],
    description: ['description'],
    kind: [`casetypecode${FORMATTED}`, 'case type', 'casetypecode'],
    category: [`subjectid value${FORMATTED}`, 'subject', 'category', `casetypecode${FORMATTED}`, 'case type'],
    channel: [`caseorigincode${FORMATTED}`, 'origin', 'case origin', 'caseorigincode'],
    priority: [`prioritycode${FORMATTED}`, 'priority', 'prioritycode'],
    status: [...STATUS, ...REASON],
    customer_id: ['customerid value', 'contactid', 'customerid', 'primarycontactid value'],
    customer_email: [
      ...related('email', 'email address'),
      'email address',
      'email',
      'contact email',
      'emailaddress',
      'customer email',
    ],
    customer_phone: [...related('business phone', 'mobile phone'), 'business phone', 'mobile phone', 'phone'],
    customer_name: [
      ...related('full name'),
      `customerid value${FORMATTED}`,
      'customer',
      'primary contact',
      'contact',
      'responsible contact',
      'account',
    ],
    agent: [`ownerid value${FORMATTED}`, 'owner', 'worked by', 'ownerid value', 'ownerid'],
    team: ['owning team', `owningteam value${FORMATTED}`, 'team', 'queue'],
    resolver: ['resolved by'],
    opened_at: ['created on', 'createdon'],
    resolved_at: ['resolved on', 'resolvedon', 'resolution date'],
    closed_at: ['closed on', 'closedon'],
    reopen_count: ['reopen count', 'reopens'],
    csat: [
      'satisfaction',
      `customersatisfactioncode${FORMATTED}`,
      'customer satisfaction',
      'customersatisfactioncode',
    ],
    follow_up_due_at: ['follow up by', 'followupby', 'due date'],
  },
  words: {
    status: {
      active: 'open',
      resolved: 'resolved',
      cancelled: 'excluded',
      canceled: 'excluded',
      '0': 'open',
      '1': 'resolved',
      '2': 'excluded',
    },
    kind: { '1': 'question', '2': 'unknown', '3': 'request', problem: 'unknown' },
    channel: { '1': 'phone', '2': 'email', '3': 'web', '2483': 'social', '3986': 'social', iot: 'other' },
  },
  derives: () => ['status'],
  complete: (draft, row) => settleDynamicsStatus(draft, row),
}

/** Numbers of the reasons that come with the product. */
const REASON_CODES: Readonly<Record<string, Status>> = {
  '1': 'open',
  '2': 'pending',
  '3': 'pending',
  '4': 'open',
  '5': 'resolved',
  '6': 'excluded',
  '1000': 'resolved',
  '2000': 'excluded',
}
const REASONS: Readonly<Record<string, Status>> = {
  'problem solved': 'resolved',
  'information provided': 'resolved',
  'waiting for details': 'pending',
  'on hold': 'pending',
  researching: 'open',
  merged: 'excluded',
}

/** The state says whether a case is still worked on; of one that is, the reason tells how it stands. */
function settleDynamicsStatus(draft: CaseDraft, row: SourceRow): void {
  const reason = firstText(row, REASON)
  const meaning = REASONS[reason.toLowerCase()] ?? REASON_CODES[reason] ?? commonStatus(reason)
  if (firstText(row, STATUS) === '')
    draft.status = meaning ?? (draft.resolvedAtMs === null ? 'open' : 'resolved')
  else if (draft.status === 'open' && (meaning === 'new' || meaning === 'pending')) draft.status = meaning
  if (meaning === 'excluded') draft.status = 'excluded'
}

export const DYNAMICS_365: HelpdeskSystem = {
  id: 'dynamics-365',
  name: 'Microsoft Dynamics 365 Customer Service',
  layouts: [DYNAMICS_CASES],
}
