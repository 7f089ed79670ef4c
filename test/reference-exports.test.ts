import { describe, expect, it } from 'vitest'
import type { ImportMapping } from '#shared/import/mapping.ts'
import { endingOf, hasReferenceFiles } from './support/reference-files.ts'
import { temporaryWorkspace } from './support/workspaces.ts'

interface Expected {
  readonly system: string
  readonly rows: number
  readonly cases: number
  readonly rejected?: number
}

/** Files that are imported together, and what is in them by another program's count. */
const EXPORTS: readonly (readonly [files: string, expected: Expected])[] = [
  ['generic/chat_transcript_rows.csv', { system: 'generic', rows: 840, cases: 47 }],
  [
    'generic/kaggle_customer_support_tickets_1500rows.csv',
    { system: 'customer-support-dataset', rows: 1500, cases: 1500 },
  ],
  ['github_issues/3.csv', { system: 'github', rows: 2, cases: 2 }],
  ['github_issues/5.csv', { system: 'github', rows: 49, cases: 49 }],
  ['github_issues/noTitle.csv', { system: 'github', rows: 2, cases: 2 }],
  ['github_issues/semicolonSeparator.csv', { system: 'github', rows: 2, cases: 2 }],
  ['github_issues/uppercaseTitle.csv', { system: 'github', rows: 2, cases: 2 }],
  ['hubspot/ticket_data.csv', { system: 'hubspot', rows: 25, cases: 25 }],
  [
    'hubspot/ticket_data.csv hubspot/ticket_pipeline_stage_data.csv',
    { system: 'hubspot', rows: 25, cases: 25 },
  ],
  ['intercom/conversation_history_data.csv', { system: 'intercom', rows: 9, cases: 2 }],
  // The parts are of other conversations than those of the other file.
  [
    'intercom/conversation_history_data.csv intercom/conversation_part_history_data.csv',
    { system: 'intercom', rows: 18, cases: 2, rejected: 1 },
  ],
  ['intercom/conversation_with_parts_v2.11.json', { system: 'intercom', rows: 1, cases: 1 }],
  ['intercom/conversations_list_v2.11.json', { system: 'intercom', rows: 1, cases: 1 }],
  ['intercom/ticket_v2.11.json', { system: 'intercom', rows: 1, cases: 1 }],
  ['jira/Jira_cloud_3_comments.csv', { system: 'jira', rows: 22, cases: 22 }],
  ['jira/comment_fivetran_seed.csv', { system: 'jira', rows: 5, cases: 0, rejected: 5 }],
  [
    'jira/Jira_cloud_3_comments.csv jira/comment_fivetran_seed.csv',
    { system: 'jira', rows: 27, cases: 22, rejected: 5 },
  ],
  ['servicenow/incident_fivetran_seed.csv', { system: 'servicenow', rows: 1, cases: 1 }],
  ['servicenow/sn_customerservice_case.csv', { system: 'servicenow', rows: 2, cases: 2 }],
  ['zendesk/ticket_data.csv', { system: 'zendesk', rows: 10, cases: 10 }],
  [
    'zendesk/ticket_data.csv zendesk/ticket_comment_data.csv',
    { system: 'zendesk', rows: 30, cases: 10, rejected: 20 },
  ],
  ['zendesk/zendesk_tickets.csv', { system: 'zendesk', rows: 50, cases: 50 }],
]

describe.skipIf(!hasReferenceFiles)('reference exports beside the checkout', () => {
  it.each(EXPORTS)('%s', async (files, { system, rows, cases, rejected = 0 }) => {
    const names = files.split(' ').map((file) => `exports/${file}`)
    const ending = await endingOf(temporaryWorkspace(), names)
    if (!('report' in ending)) throw ending.refusal
    const { imports, leftOut, failure } = ending.report
    expect({ leftOut, failure }).toEqual({ leftOut: [], failure: null })
    expect(
      imports.map((one) => ({
        system: one.system,
        rows: one.rows,
        cases: one.inserted,
        rejected: one.rejected,
      })),
    ).toEqual([{ system, rows, cases, rejected }])
  })

  it('generic/ibm_edb_tickets_ragged.csv, once it is said how its cases are told apart and that a column of numbers is no date', async () => {
    const names = ['exports/generic/ibm_edb_tickets_ragged.csv']
    const workspace = temporaryWorkspace()
    const asked = await endingOf(workspace, names)
    expect(asked).toMatchObject({ refusal: { code: 'notRecognised' } })
    const mapping: ImportMapping = {
      version: 1,
      tables: [{ identity: 'content', columns: { created_at: null } }],
    }
    const answered = await endingOf(workspace, names, { mapping })
    expect(answered).toMatchObject({
      report: { imports: [{ system: 'generic', rows: 20, inserted: 20, rejected: 0 }] },
    })
  })

  it('names of stages without tickets are no import', async () => {
    const ending = await endingOf(temporaryWorkspace(), ['exports/hubspot/ticket_pipeline_stage_data.csv'])
    expect(ending).toMatchObject({ refusal: { code: 'notRecognised' } })
  })
})
