import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const OPTIONS = { timeZone: null }
const START_MS = Date.parse('2026-03-02T09:15:00Z')

describe('Crisp', () => {
  it('reads its own format, which has neither ids nor a status', async () => {
    const talk = {
      user: { name: 'Anna Nowak', email: 'anna@example.com', country: 'PL' },
      messages: [
        { text: 'Where is it?', date: START_MS, from: 'user' },
        { text: 'On its way', date: START_MS + 60_000, from: 'operator', user: { name: 'Ola Lis' } },
        { note: 'Ask the carrier', date: START_MS + 60_000, from: 'operator' },
      ],
    }
    const { system, layouts, cases, rejects } = await importFixture(
      [{ name: 'conversations.json', content: JSON.stringify([talk]) }],
      OPTIONS,
    )
    expect({ system, layouts, rejects }).toEqual({ system: 'crisp', layouts: ['conversations'], rejects: [] })
    expect(cases).toEqual([
      expectedCase({
        caseId: 'anna@example.com 2026-03-02T09:15:00.000Z',
        description: 'Where is it?',
        status: 'open',
        customerEmail: 'anna@example.com',
        customerName: 'Anna Nowak',
        openedAtMs: START_MS,
        messages: [
          expectedMessage('customer', null, '2026-03-02T09:15:00Z', 'Where is it?'),
          expectedMessage('agent', 'Ola Lis', '2026-03-02T09:16:00Z', 'On its way'),
          expectedMessage('note', null, '2026-03-02T09:16:00Z', 'Ask the carrier'),
        ],
        extra: { 'user.country': 'PL' },
      }),
    ])
  })

  const conversation = {
    session_id: 'session_700c65e1',
    website_id: '42286ab3',
    state: 'resolved',
    status: 2,
    created_at: START_MS,
    updated_at: START_MS + 600_000,
    last_message: 'Thanks',
    meta: { nickname: 'Anna Nowak', email: 'anna@example.com', phone: '', subject: 'Delivery' },
    assigned: { user_id: 'u-1' },
  }
  const message = (from: string, content: unknown, afterMs: number, more: object = {}) => ({
    session_id: 'session_700c65e1',
    website_id: '42286ab3',
    type: 'text',
    from,
    origin: 'chat',
    content,
    fingerprint: afterMs,
    timestamp: START_MS + afterMs,
    user: from === 'operator' ? { user_id: 'u-1', nickname: 'Ola Lis' } : { nickname: 'Anna Nowak' },
    ...more,
  })
  const messages = [
    message('user', 'Where is it?', 0),
    message('operator', 'We are back soon', 1000, { automated: true }),
    message('operator', 'On its way', 60_000),
    message('operator', 'Ask the carrier', 61_000, { type: 'note' }),
    message('operator', { name: 'a.png', url: 'https://files.example/a.png' }, 62_000, { type: 'file' }),
  ]
  const expected = expectedCase({
    caseId: 'session_700c65e1',
    subject: 'Delivery',
    status: 'resolved',
    customerEmail: 'anna@example.com',
    customerName: 'Anna Nowak',
    agent: 'u-1',
    openedAtMs: START_MS,
    messages: [
      expectedMessage('customer', 'Anna Nowak', '2026-03-02T09:15:00Z', 'Where is it?'),
      expectedMessage('bot', 'Ola Lis', '2026-03-02T09:15:01Z', 'We are back soon'),
      expectedMessage('agent', 'Ola Lis', '2026-03-02T09:16:00Z', 'On its way'),
      expectedMessage('note', 'Ola Lis', '2026-03-02T09:16:01Z', 'Ask the carrier'),
    ],
  })

  it('reads conversations of its API', async () => {
    const { layouts, cases } = await importFixture(
      [{ name: 'a.json', content: JSON.stringify([{ ...conversation, messages }]) }],
      OPTIONS,
    )
    expect(layouts).toEqual(['api-conversations'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      { ...expected, description: 'Where is it?' },
    ])
    expect(ms('2026-03-02T09:15:00Z')).toBe(START_MS)
  })

  it('joins a list of conversations and a list of messages', async () => {
    const { layouts, cases } = await importFixture(
      [
        { name: 'conversations.json', content: JSON.stringify([conversation]) },
        { name: 'messages.json', content: JSON.stringify(messages) },
      ],
      OPTIONS,
    )
    expect(layouts).toEqual(['api-conversations', 'api-messages'])
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([expected])
  })
})
