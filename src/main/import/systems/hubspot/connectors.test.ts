import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../../testing/expected-case.ts'
import { importFixture } from '../../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'Europe/Berlin', dateOrder: null }

const TICKETS = [
  '_fivetran_synced,id,is_deleted,property_closed_date,property_createdate,property_first_agent_reply_date,property_hs_pipeline,property_hs_pipeline_stage,property_hs_ticket_category,property_hs_ticket_priority,property_hubspot_owner_id,property_subject,property_content',
  '2026-04-01 00:00:00,301,FALSE,2026-03-30 14:00:00,2026-03-28 09:00:00,2026-03-28 10:00:00,1626124,7970058,PRODUCT_ISSUE,HIGH,40706000,Refund,It broke',
  '2026-04-01 00:00:00,302,FALSE,,2026-03-29 09:00:00,,0,2,,,,Box,',
  '2026-04-01 00:00:00,303,TRUE,,2026-03-29 10:00:00,,0,1,,,,Junk,',
  '2026-04-01 00:00:00,304,FALSE,,2026-03-29 11:00:00,,1626124,7970059,,,,Wait,',
].join('\r\n')

const STAGES = [
  'stage_id,_fivetran_deleted,_fivetran_synced,active,display_order,is_closed,label,pipeline_id,ticket_state,created_at,updated_at',
  '7970058,FALSE,2026-03-30 14:16:02,TRUE,3,TRUE,Resolved,1626124,CLOSED,2026-03-30 14:16:02,2026-03-30 14:16:02',
  '7970059,FALSE,2026-03-30 14:16:02,TRUE,2,FALSE,Waiting on customer,1626124,OPEN,2026-03-30 14:16:02,2026-03-30 14:16:02',
].join('\r\n')

const FIRST = {
  caseId: '301',
  subject: 'Refund',
  description: 'It broke',
  category: 'PRODUCT_ISSUE',
  priority: 'HIGH',
  agent: '40706000',
  openedAtMs: ms('2026-03-28T09:00:00Z'),
  firstResponseAtMs: ms('2026-03-28T10:00:00Z'),
  closedAtMs: ms('2026-03-30T14:00:00Z'),
}

describe('HubSpot tables of Fivetran', () => {
  it('reads tickets, and takes a stage of their own with a date of closing for closed', async () => {
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'ticket.csv', content: TICKETS }],
      OPTIONS,
    )
    expect([system, ...layouts, rejects]).toEqual(['hubspot', 'fivetran-tickets', []])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({ ...FIRST, status: 'closed' }),
      expectedCase({
        caseId: '302',
        subject: 'Box',
        status: 'pending',
        openedAtMs: ms('2026-03-29T09:00:00Z'),
      }),
      expectedCase({
        caseId: '303',
        subject: 'Junk',
        status: 'excluded',
        openedAtMs: ms('2026-03-29T10:00:00Z'),
      }),
      expectedCase({
        caseId: '304',
        subject: 'Wait',
        status: 'open',
        openedAtMs: ms('2026-03-29T11:00:00Z'),
      }),
    ])
    expect(cases[0]?.extra).toEqual({
      _fivetran_synced: '2026-04-01 00:00:00',
      is_deleted: 'FALSE',
      property_hs_pipeline: '1626124',
      property_hs_pipeline_stage: '7970058',
    })
  })

  it('reads the stages by their labels where the table of stages comes along', async () => {
    const files = [
      { name: 'ticket.csv', content: TICKETS },
      { name: 'ticket_pipeline_stage.csv', content: STAGES },
    ]
    const { system, cases, rejects } = await importFixture(files, OPTIONS)
    expect([system, rejects]).toEqual(['hubspot', []])
    expect(cases.map(({ caseId, status }) => [caseId, status])).toEqual([
      ['301', 'resolved'],
      ['302', 'pending'],
      ['303', 'excluded'],
      ['304', 'pending'],
    ])
  })
})

describe('HubSpot owners', () => {
  it.each([
    [
      'owner.csv',
      'owner_id,portal_id,type,first_name,last_name,email,is_active\n40706000,1,PERSON,Dana,Reyes,dana@example.com,TRUE',
    ],
    [
      'owners.json',
      JSON.stringify({
        results: [
          { id: '40706000', email: 'dana@example.com', firstName: 'Dana', lastName: 'Reyes', userId: 5 },
        ],
      }),
    ],
  ])('name the agents of tickets: %s', async (name, content) => {
    const files = [
      { name: 'ticket.csv', content: TICKETS },
      { name, content },
    ]
    const { cases } = await importFixture(files, OPTIONS)
    expect(cases.map(({ agent }) => agent)).toEqual(['Dana Reyes', null, null, null])
  })
})

describe('HubSpot tickets of the API', () => {
  it('reads properties, the contact and what was archived', async () => {
    const ticket = {
      id: '9001',
      properties: {
        subject: 'Refund',
        content: '<p>It <i>broke</i></p>',
        createdate: '2026-03-28T09:00:00.120Z',
        closed_date: '2026-03-30T14:00:00.000Z',
        hs_pipeline: '0',
        hs_pipeline_stage: '4',
        hs_ticket_priority: 'HIGH',
        hs_ticket_category: 'BILLING_ISSUE',
        hubspot_owner_id: '40706000',
        source_type: 'FORM',
      },
      createdAt: '2026-03-28T09:00:00.120Z',
      archived: false,
      associations: { contacts: { results: [{ id: '901', type: 'ticket_to_contact' }] } },
    }
    const archived = { ...ticket, id: '9002', archived: true, associations: undefined }
    const { system, layouts, cases } = await importFixture(
      [{ name: 'tickets.json', content: JSON.stringify({ results: [ticket, archived] }) }],
      OPTIONS,
    )
    expect([system, ...layouts]).toEqual(['hubspot', 'api-tickets'])
    const read = {
      subject: 'Refund',
      description: 'It broke',
      category: 'BILLING_ISSUE',
      channel: 'web',
      priority: 'HIGH',
      agent: '40706000',
      openedAtMs: ms('2026-03-28T09:00:00.120Z'),
      closedAtMs: ms('2026-03-30T14:00:00Z'),
    }
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({ ...read, caseId: '9001', status: 'closed', customerId: '901' }),
      expectedCase({ ...read, caseId: '9002', status: 'excluded' }),
    ])
  })
})
