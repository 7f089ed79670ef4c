import { describe, expect, it } from 'vitest'
import { expectedCase, expectedMessage, ms } from '../testing/expected-case.ts'
import { importFixture } from '../testing/import-fixture.ts'

const CONTENT = [
  'CONVERSATION_ID,THREAD_ID,TIME_SENT,CHANNEL,SENDER,MESSAGE_CONTENT,NAME,FIRST_NAME,LAST_NAME,EMAIL,PHONE,OS_NAME,BROWSER',
  '958725163,1579680000,2026-04-17T15:19:13Z,chat,automation,Hello! How can we help?,,,,,,,',
  '958725163,1579680000,2026-04-17T15:22:31Z,chat,visitor,"The lamp is broken, again",anna@example.com,Anna,Nowak,anna@example.com,600100200,OS X,Chrome',
  '958725163,1579680000,2026-04-17T15:23:31Z,chat,operator,We send another one.,,,,,,,',
  '958740115,1579680000,2026-04-17T15:33:02Z,chat,visitor,In stock?,#504b0,,,,,OS X,Safari',
  '958740115,1579680000,2026-04-17T15:33:47Z,chat,operator,Yes, in which colour ?,,,,,,,',
].join('\n')

describe('Tidio', () => {
  it('makes cases of messages, and mends the row that an unquoted comma tore', async () => {
    const { system, layouts, cases, rejects, tally } = await importFixture(
      [{ name: 'messages.csv', content: CONTENT }],
      {
        timeZone: null,
      },
    )
    expect({ system, layouts, rejects }).toEqual({ system: 'tidio', layouts: ['messages'], rejects: [] })
    expect(tally.statusAssumed).toBe(2)
    expect(cases.map((one) => ({ ...one, extra: {} }))).toEqual([
      expectedCase({
        caseId: '958725163',
        channel: 'chat',
        status: 'open',
        customerEmail: 'anna@example.com',
        customerPhone: '600100200',
        customerName: 'Anna Nowak',
        openedAtMs: ms('2026-04-17T15:19:13Z'),
        messages: [
          expectedMessage('bot', null, '2026-04-17T15:19:13Z', 'Hello! How can we help?'),
          expectedMessage('customer', 'Anna Nowak', '2026-04-17T15:22:31Z', 'The lamp is broken, again'),
          expectedMessage('agent', null, '2026-04-17T15:23:31Z', 'We send another one.'),
        ],
      }),
      expectedCase({
        caseId: '958740115',
        channel: 'chat',
        status: 'open',
        customerId: '#504b0',
        openedAtMs: ms('2026-04-17T15:33:02Z'),
        messages: [
          expectedMessage('customer', '#504b0', '2026-04-17T15:33:02Z', 'In stock?'),
          expectedMessage('agent', null, '2026-04-17T15:33:47Z', 'Yes, in which colour ?'),
        ],
      }),
    ])
  })

  it('refuses a torn row whose end says something', async () => {
    const torn = '1,2,2026-04-17T15:33:02Z,chat,visitor,Yes, in red,#504b0,,,,,OS X,Safari'
    const { rejects } = await importFixture([{ name: 'm.csv', content: `${CONTENT}\n${torn}` }], {
      timeZone: null,
    })
    expect(rejects).toMatchObject([{ row: 7 }])
  })
})
