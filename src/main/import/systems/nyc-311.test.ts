import { describe, expect, it } from 'vitest'
import { expectedCase, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const NEW_YORK = { timeZone: 'America/New_York' }

const NOISE = {
  caseId: '60000001',
  subject: 'Loud Music/Party',
  category: 'Noise - Residential',
  channel: 'web',
  status: 'closed',
  team: 'New York City Police Department',
  openedAtMs: ms('2026-05-27T02:08:51-04:00'),
  closedAtMs: ms('2026-05-27T03:00:00-04:00'),
} as const

describe('the API', () => {
  it('reads rows of names, times of the city', async () => {
    const content = [
      'unique_key,created_date,closed_date,agency,agency_name,complaint_type,descriptor,status,resolution_description,borough,open_data_channel_type,location',
      '60000001,2026-05-27T02:08:51.000,2026-05-27T03:00:00.000,NYPD,New York City Police Department,Noise - Residential,Loud Music/Party,Closed,"The police responded, and left.",BRONX,ONLINE,"{\'latitude\': \'40.8\', \'human_address\': \'{""city"": """"}\'}"',
      '60000002,2026-05-28T10:00:00.000,,DSNY,Department of Sanitation,Request Large Bulky Item Collection,Request,Assigned,,QUEENS,UNKNOWN,',
      '',
    ].join('\r\n')
    const found = await importFixture([{ name: '311.csv', content }], NEW_YORK)
    expect(found).toMatchObject({ system: 'nyc-311', layouts: ['requests'], rejects: [] })
    expect(found.tally.unknownWords.get('status')).toBeUndefined()
    expect(found.cases).toEqual([
      expectedCase({
        ...NOISE,
        extra: {
          agency: 'NYPD',
          resolution_description: 'The police responded, and left.',
          borough: 'BRONX',
          open_data_channel_type: 'ONLINE',
          location: `{'latitude': '40.8', 'human_address': '{"city": ""}'}`,
        },
      }),
      expectedCase({
        caseId: '60000002',
        subject: 'Request',
        category: 'Request Large Bulky Item Collection',
        status: 'open',
        team: 'Department of Sanitation',
        openedAtMs: ms('2026-05-28T10:00:00-04:00'),
        extra: { agency: 'DSNY', status: 'Assigned', borough: 'QUEENS', open_data_channel_type: 'UNKNOWN' },
      }),
    ])
  })

  it('reads records that leave out what is blank', async () => {
    const records = [
      {
        unique_key: '60000003',
        created_date: '2026-05-01T09:00:00.000',
        agency: 'HPD',
        complaint_type: 'Consumer Complaint',
        status: 'In Progress',
        open_data_channel_type: 'PHONE',
        due_date: '2026-05-11T09:00:00.000',
        resolution_action_updated_date: '2026-05-09T09:00:00.000',
      },
      {
        unique_key: '60000004',
        created_date: '2026-05-02T09:00:00.000',
        complaint_type: 'Heat',
        descriptor: 'No heat',
        status: 'Cancel',
        resolution_action_updated_date: '2026-05-03T09:00:00.000',
      },
    ]
    const found = await importFixture([{ name: '311.json', content: JSON.stringify(records) }], NEW_YORK)
    expect(found).toMatchObject({ system: 'nyc-311', rejects: [] })
    expect(found.cases).toEqual([
      expectedCase({
        caseId: '60000003',
        kind: 'complaint',
        category: 'Consumer Complaint',
        channel: 'phone',
        status: 'open',
        team: 'HPD',
        openedAtMs: ms('2026-05-01T09:00:00-04:00'),
        followUpDueAtMs: ms('2026-05-11T09:00:00-04:00'),
        followUpDoneAtMs: ms('2026-05-09T09:00:00-04:00'),
        extra: { status: 'In Progress', resolution_action_updated_date: '2026-05-09T09:00:00.000' },
      }),
      expectedCase({
        caseId: '60000004',
        subject: 'No heat',
        category: 'Heat',
        status: 'excluded',
        openedAtMs: ms('2026-05-02T09:00:00-04:00'),
        extra: { status: 'Cancel', resolution_action_updated_date: '2026-05-03T09:00:00.000' },
      }),
    ])
  })
})

it.each([
  ['Complaint Type', 'Descriptor'],
  ['Problem (formerly Complaint Type)', 'Problem Detail (formerly Descriptor)'],
])("reads the portal's file with %s, twelve-hour times month first", async (type, descriptor) => {
  const content = [
    `Unique Key,Created Date,Closed Date,Agency,Agency Name,${type},${descriptor},Status,Open Data Channel Type`,
    '60000001,05/27/2026 02:08:51 AM,05/27/2026 03:00:00 AM,NYPD,New York City Police Department,Noise - Residential,Loud Music/Party,Closed,ONLINE',
    '',
  ].join('\n')
  const found = await importFixture([{ name: '311_Service_Requests.csv', content }], NEW_YORK)
  expect(found).toMatchObject({ system: 'nyc-311', rejects: [] })
  expect(found.cases).toEqual([
    expectedCase({ ...NOISE, extra: { Agency: 'NYPD', 'Open Data Channel Type': 'ONLINE' } }),
  ])
})

it("does not take another city's table", async () => {
  const content = 'Unique ID,Complaint Type,Agency,Created Date\nA-1,Noise,Police,2026-01-02T00:00:00Z\n'
  expect((await importFixture([{ name: 'requests.csv', content }])).system).toBe('generic')
})
