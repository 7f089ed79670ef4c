import type { CaseDraft } from '#shared/case/patch.ts'
import { commonStatus } from '../common-words.ts'
import { objectsOf, textOf } from '../json-values.ts'
import { isTrue } from '../row-values.ts'
import type { Layout } from '../system.ts'
import { HUBSPOT_STAGES } from './stages.ts'

const CONTACTS = 'associations.contacts.results'

/** Tickets of the CRM API. */
export const HUBSPOT_API: Layout = {
  id: 'api-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      [
        'properties.hs pipeline stage',
        'properties.createdate',
        'properties.subject',
        'properties.hs pipeline',
      ],
      ['properties.hs pipeline stage', 'properties.createdate'],
      ['properties.hs ticket priority', 'properties.createdate'],
    ],
    weak: [
      'properties.hs object id',
      'properties.source type',
      'createdat',
      'updatedat',
      'archived',
      CONTACTS,
    ],
    never: ['properties.dealname'],
  },
  columns: {
    case_id: ['id', 'properties.hs object id', 'properties.hs ticket id'],
    subject: ['properties.subject'],
    description: ['properties.content'],
    category: ['properties.hs ticket category'],
    channel: ['properties.source type'],
    priority: ['properties.hs ticket priority'],
    status: ['properties.hs pipeline stage'],
    agent: ['properties.hubspot owner id'],
    team: ['properties.hubspot team id'],
    opened_at: ['properties.createdate', 'createdat'],
    first_response_at: ['properties.first agent reply date'],
    closed_at: ['properties.closed date', 'properties.hs last closed date'],
    csat: ['properties.hs last csat survey rating', 'properties.hs last ces survey rating'],
    follow_up_due_at: ['properties.notes next activity date'],
  },
  words: { status: HUBSPOT_STAGES },
  timeZone: 'UTC',
  consumed: [CONTACTS],
  derives: (has) => (has(CONTACTS) ? ['customerId'] : []),
  complete: (draft, row, read) => {
    draft.customerId = textOf(objectsOf(row.json(CONTACTS))[0]?.['id'])
    settleStage(draft, row.text('properties.hs pipeline stage'), read.person)
    if (isTrue(row, 'archived')) draft.status = 'excluded'
  },
}

/** Table `ticket` of the Fivetran connector. */
export const HUBSPOT_FIVETRAN_TICKET: Layout = {
  id: 'fivetran-tickets',
  rowsAre: 'cases',
  signature: {
    strong: [
      ['property hs pipeline stage', 'property createdate', 'property subject', 'property hs pipeline'],
      ['property hs pipeline stage', 'property createdate'],
      ['property hs ticket priority', 'property createdate'],
    ],
    weak: [
      'fivetran synced',
      'is deleted',
      'property hubspot owner id',
      'property content',
      'property closed date',
    ],
  },
  columns: {
    case_id: ['id', 'property hs object id'],
    subject: ['property subject'],
    description: ['property content'],
    category: ['property hs ticket category'],
    channel: ['property source type'],
    priority: ['property hs ticket priority'],
    status: ['property hs pipeline stage'],
    agent: ['property hubspot owner id'],
    team: ['property hubspot team id'],
    opened_at: ['property createdate'],
    first_response_at: ['property first agent reply date'],
    closed_at: ['property closed date', 'property hs last closed date'],
    csat: ['property hs last csat survey rating', 'property hs last ces survey rating'],
    follow_up_due_at: ['property notes next activity date'],
  },
  words: { status: HUBSPOT_STAGES },
  timeZone: 'UTC',
  complete: (draft, row, read) => {
    settleStage(draft, row.text('property hs pipeline stage'), read.person)
    if (isTrue(row, 'is deleted') || isTrue(row, 'fivetran deleted')) draft.status = 'excluded'
  },
}

/** Table `ticket_pipeline_stage`: which label a stage's number stands for. It is read as names by id. */
export const HUBSPOT_FIVETRAN_STAGE: Layout = {
  id: 'fivetran-stages',
  rowsAre: 'people',
  signature: {
    strong: [['stage id', 'label', 'pipeline id', 'display order', 'ticket state']],
    weak: ['is closed', 'fivetran deleted', 'fivetran synced', 'active'],
  },
  columns: { person_id: ['stage id'], person_name: ['label'] },
}

/**
 * A stage of the portal's own is known by number only: its label, where the table of stages came along, and whether
 * the ticket has a date of closing say what it means.
 */
function settleStage(
  draft: CaseDraft,
  stage: string,
  nameOf: (id: string) => { readonly name: string | null } | null,
): void {
  if (stage in HUBSPOT_STAGES || draft.status !== 'open') return
  const label = nameOf(stage)?.name ?? stage
  draft.status =
    HUBSPOT_STAGES[label.toLowerCase()] ??
    commonStatus(label) ??
    (draft.closedAtMs === null ? 'open' : 'closed')
}
