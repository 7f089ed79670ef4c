import { describe, expect, it } from 'vitest'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: 'UTC', dateOrder: null }

/** Ratings that a helpdesk exports in a file of their own, which names the cases. */
describe('ratings beside cases', () => {
  const DATA = [
    'Conversation ID,"Conversation started at (America/New_York)",Teammate currently assigned,Current conversation state,Last teammate rating',
    '215473840018281,2026-03-02 10:15:00,Dana Reyes,Closed,2',
    '215473840018282,2026-07-02 23:30:00,,Snoozed,',
  ].join('\n')
  const CSAT = [
    'Conversation ID,Updated at (America/New_York),Conversation rating remark,Conversation rating,User name,Company name,Agent rated type,Last survey sent',
    '215473840018282,2026-07-05 10:00:00,Great,5,Bo Lind,Example Ltd,Human,2026-07-04 10:00:00',
    '215473840018281,2026-07-05 11:00:00,,5,,,Fin AI Agent,',
    '999999999999999,2026-07-05 10:00:00,,1,Nobody,,Human,',
  ].join('\n')

  it('reach their Intercom conversations; the one that has none is refused', async () => {
    const files = [
      { name: 'csat.csv', content: CSAT },
      { name: 'data.csv', content: DATA },
    ]
    const { system, cases, rejects } = await importFixture(files, OPTIONS)
    expect(system).toBe('intercom')
    expect(cases.map(({ caseId, csat, customerName }) => [caseId, csat, customerName])).toEqual([
      ['215473840018281', '2', null],
      ['215473840018282', '5', 'Bo Lind'],
    ])
    expect(rejects.map(({ row }) => row)).toEqual([4])
  })

  const LIST = [
    'Agent name,Rating,Feedback comment,Contact name,Link to the conversation,Recorded date',
    'Dana Reyes,2,"Slow, sorry",Ana Kowalska,https://chat.example.com/app/accounts/1/conversations/42,2026-03-02 12:00:00',
    'Reporting period 2026-03-01 to 2026-03-31',
  ].join('\n')

  it.each([
    ['English', LIST],
    [
      'German',
      LIST.replace('Rating', 'Bewertung').replace('Link to the conversation', 'Link zur Konversation'),
    ],
    ['Polish', LIST.replace('Rating', 'Ocena').replace('Link to the conversation', 'Link do rozmowy')],
  ])('reach their Chatwoot conversations by the link, in %s', async (_, content) => {
    const conversation = (id: number): object => ({
      id,
      account_id: 1,
      inbox_id: 5,
      status: 'open',
      created_at: 1_772_445_600,
      meta: { sender: { id: 17, name: 'Ana Kowalska' }, channel: 'Channel::WebWidget' },
      messages: [],
    })
    const files = [
      { name: 'conversations.json', content: JSON.stringify([conversation(42), conversation(43)]) },
      { name: 'csat.csv', content },
    ]
    const { system, cases, rejects } = await importFixture(files, OPTIONS)
    expect([system, rejects]).toEqual(['chatwoot', []])
    expect(cases.map(({ caseId, csat }) => [caseId, csat])).toEqual([
      ['42', '2'],
      ['43', null],
    ])
  })
})
