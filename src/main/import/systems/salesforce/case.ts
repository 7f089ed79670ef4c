import { firstText } from '../row-values.ts'
import type { Layout } from '../system.ts'
import { SALESFORCE_BLANKS, SALESFORCE_WORDS, flag, settleStatus } from './words.ts'

/** A field under its API name, and as connectors spell it for databases. */
const NAMES = {
  caseNumber: ['casenumber', 'case number'],
  isClosed: ['isclosed', 'is closed'],
  isDeleted: ['isdeleted', 'is deleted'],
  masterRecord: ['masterrecordid', 'master record id'],
  owner: ['ownerid', 'owner id'],
  ownerName: ['owner.name', 'owner.username', 'owner.alias', 'owner.email'],
} as const

/** Case.csv of the Data Export, what Data Loader writes of a query, and its copy in a database. */
export const SALESFORCE_CASE: Layout = {
  id: 'case-object',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['casenumber', 'isclosedoncreate', 'systemmodstamp', 'isclosed', 'ownerid'],
      ['casenumber', ['isclosed', 'createddate', 'closeddate', 'ownerid', 'owner.name', 'contactid']],
      ['casenumber', 'status', 'origin'],
      ['case number', 'is closed', 'owner id', 'created date'],
    ],
    weak: ['suppliedname', 'suppliedemail', 'masterrecordid', 'slaexitdate', 'origin', 'parentid', 'id'],
    shapes: { id: /^500[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/u },
  },
  columns: {
    case_id: NAMES.caseNumber,
    subject: ['subject'],
    description: ['description'],
    kind: ['type'],
    category: ['type', 'reason'],
    channel: ['origin'],
    priority: ['priority'],
    status: ['status'],
    customer_id: ['contactid', 'contact id', 'accountid', 'account id'],
    customer_email: ['contact.email', 'contactemail', 'contact email', 'suppliedemail', 'supplied email'],
    customer_phone: [
      'contact.phone',
      'contactphone',
      'contact phone',
      'contactmobile',
      'suppliedphone',
      'supplied phone',
    ],
    customer_name: [
      'contact.name',
      'suppliedname',
      'supplied name',
      'account.name',
      'suppliedcompany',
      'supplied company',
    ],
    agent: [...NAMES.ownerName, ...NAMES.owner],
    opened_at: ['createddate', 'created date'],
    closed_at: ['closeddate', 'closed date'],
  },
  words: SALESFORCE_WORDS,
  timeZone: 'UTC',
  blanks: SALESFORCE_BLANKS,
  joinKey: ['id'],
  derives: (has) => [
    ...(NAMES.isClosed.some(has) ? (['status'] as const) : []),
    ...(NAMES.owner.some(has) ? (['team'] as const) : []),
    'autoClosed',
  ],
  complete: (draft, row, read) => {
    const text = (titles: readonly string[]): string => firstText(row, titles)
    settleStatus(draft, row.text('status'), flag(text(NAMES.isClosed)))
    if (flag(text(NAMES.isDeleted)) === true || text(NAMES.masterRecord) !== '') draft.status = 'excluded'
    const owner = text(NAMES.owner)
    // Ids of groups, queues among them, begin with 00G.
    if (owner.startsWith('00G')) {
      draft.team = text(NAMES.ownerName) || (read.person(owner)?.name ?? owner)
      draft.agent = null
    }
  },
}

/** Cases as deployment tools carry them between orgs: keyed by `Guid`, most often without dates and case numbers. */
export const SALESFORCE_APPOPS: Layout = {
  ...SALESFORCE_CASE,
  id: 'appops-case',
  signature: {
    strong: [
      ['guid', 'origin', 'status'],
      ['guid', 'subject', 'origin'],
      ['guid', 'subject', 'status', 'priority'],
      ['guid', ['suppliedname', 'suppliedemail']],
    ],
    weak: ['reason', 'priority', 'subject', 'description', 'type', 'isescalated'],
    never: ['casenumber'],
    shapes: { guid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu },
  },
  columns: { ...SALESFORCE_CASE.columns, case_id: ['guid'] },
}
