import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { AGENTS } from './agents.ts'
import { SAMPLE_AS_OF_MS, SAMPLE_COLUMNS, sampleCsv, sampleRecords } from './index.ts'
import {
  askedForClosure,
  followUpState,
  isRepeated,
  live,
  ms,
  parseMessages,
  RECORDS,
} from './test-measures.ts'

/** Changes only when the sample is meant to change. */
const SHA_256 = 'b7d9d0dc6fa84d0d5a2160cf61288f34b47576332ffc9a0c4285f0f377dfd64a'

const share = <T>(items: readonly T[], counted: (item: T) => boolean): number =>
  items.filter(counted).length / items.length

const once = (record: (typeof RECORDS)[number]): boolean =>
  record.auto_closed === 'false' &&
  (record.resolved_at !== '' || record.status === 'resolved' || record.status === 'closed')

const resolved = live.filter((record) => record.resolved_at !== '')
const repeatCohort = resolved.filter((record) => isRepeated(record) !== null)
const closureCohort = resolved.filter(({ messages }) =>
  parseMessages(messages).some(({ role }) => role === 'agent'),
)
const followUps = live.filter((record) => ['kept', 'missed'].includes(followUpState(record)))

const clock = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' })
const clocks = { english: clock('Europe/London'), polish: clock('Europe/Warsaw') }

/** Weekday and hour at the team's office: "Mon 09". */
function localTime(instant: string, team: string): string {
  const parts = (team === 'Polska' ? clocks.polish : clocks.english).formatToParts(ms(instant))
  return ['weekday', 'hour'].map((type) => parts.find((part) => part.type === type)?.value).join(' ')
}

describe('the sample as a file', () => {
  it('is the same on every machine and at every call', () => {
    const csv = sampleCsv()
    expect(csv).toBe(sampleCsv())
    expect(createHash('sha256').update(csv).digest('hex')).toBe(SHA_256)
  })

  it('has eighteen months of about six thousand cases with distinct ids', () => {
    expect(RECORDS.length).toBeGreaterThan(5_500)
    expect(RECORDS.length).toBeLessThan(6_500)
    expect(new Set(RECORDS.map((record) => record.case_id)).size).toBe(RECORDS.length)
    const months = new Set(RECORDS.map((record) => record.opened_at.slice(0, 7)))
    expect([...months].sort()).toHaveLength(18)
  })

  it('fills every column and leaves no slot of a template open', () => {
    for (const column of SAMPLE_COLUMNS) expect(RECORDS.some((record) => record[column] !== '')).toBe(true)
    for (const record of RECORDS)
      expect(`${record.subject}${record.description}${record.messages}`).not.toMatch(
        /\{\w+[}:]|undefined|\bNaN\b/,
      )
  })

  it('writes instants in ISO 8601, none after the as-of but planned ones', () => {
    const instants = RECORDS.flatMap((record) => [
      record.opened_at,
      record.first_response_at,
      record.resolved_at,
      record.closed_at,
      record.follow_up_done_at,
      ...parseMessages(record.messages).map(({ at }) => at),
    ]).filter((text) => text !== '')
    expect(instants.filter((text) => !/^202[56]-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text))).toEqual([])
    expect(instants.filter((text) => ms(text) > SAMPLE_AS_OF_MS)).toEqual([])
  })

  it('reaches people at reserved domains only', () => {
    for (const { customer_email: email } of RECORDS) {
      expect(email).toMatch(/^$|^[a-z0-9.]+@([a-z]+\.)?example\.(com|org|pl)$/)
    }
  })
})

describe('a case of the sample', () => {
  it('keeps its steps in order', () => {
    for (const record of RECORDS) {
      const steps = [record.opened_at, record.first_response_at, record.resolved_at, record.closed_at].filter(
        (text) => text !== '',
      )
      expect(steps).toEqual([...steps].sort())
      const said = parseMessages(record.messages).map(({ at }) => at)
      expect(said).toEqual([...said].sort())
    }
  })

  it('lets agents write under their own names, six days a week between eight and six', () => {
    const names = new Set(AGENTS.map(({ name }) => name))
    const said = live.flatMap(({ team, messages }) =>
      parseMessages(messages).flatMap(({ role, author, at }) =>
        role === 'agent' ? [{ author, local: localTime(at, team) }] : [],
      ),
    )
    const strangers = said.filter(({ author }) => author === null || !names.has(author))
    expect(strangers).toEqual([])
    const outOfHours = said.filter(({ local }) => !/^(Mon|Tue|Wed|Thu|Fri|Sat) (0[89]|1[0-8])$/.test(local))
    expect(outOfHours).toEqual([])
  })

  it('speaks of one order and one thing from beginning to end', () => {
    for (const record of live) {
      const orders = new Set(`${record.subject} ${record.messages}`.match(/HF-\d{6}/g))
      expect(orders.size).toBeLessThanOrEqual(1)
    }
  })

  it('mostly takes three to nine messages', () => {
    const lengths = live.map(({ messages }) => parseMessages(messages).length).filter((length) => length > 0)
    expect(share(lengths, (length) => length >= 3 && length <= 9)).toBeGreaterThan(0.85)
  })

  it('differs from others in its words', () => {
    const talks = live
      .map(({ messages }) =>
        parseMessages(messages)
          .map(({ text }) => text)
          .join(' '),
      )
      .filter((text) => text !== '')
    expect(new Set(talks).size / talks.length).toBeGreaterThan(0.99)
  })
})

describe('the rates of the sample', () => {
  it('are those of a believable team', () => {
    expect(share(live, once)).toBeGreaterThan(0.75)
    expect(share(live, once)).toBeLessThan(0.9)
    expect(share(repeatCohort, (record) => isRepeated(record) === true)).toBeGreaterThan(0.12)
    expect(share(repeatCohort, (record) => isRepeated(record) === true)).toBeLessThan(0.2)
    expect(share(followUps, (record) => followUpState(record) === 'kept')).toBeGreaterThan(0.6)
    expect(share(followUps, (record) => followUpState(record) === 'kept')).toBeLessThan(0.8)
    expect(share(closureCohort, askedForClosure)).toBeGreaterThan(0.35)
    expect(share(closureCohort, askedForClosure)).toBeLessThan(0.6)
  })

  it('come with every state that the dashboard has to show', () => {
    const statuses = new Set(RECORDS.map(({ status }) => status))
    for (const status of [
      'new',
      'open',
      'pending',
      'resolved',
      'closed',
      'merged',
      'spam',
      'duplicate',
      'deleted',
    ]) {
      expect(statuses).toContain(status)
    }
    expect(live.some((record) => record.auto_closed === 'true')).toBe(true)
    expect(live.some((record) => record.reopen_count === '1')).toBe(true)
    expect(live.some((record) => record.follow_up_outcome === 'declined')).toBe(true)
    expect(
      live.some(
        (record) => record.status === 'resolved' && record.resolved_at === '' && record.closed_at === '',
      ),
    ).toBe(true)
    const keys = live.map((r) =>
      r.customer_email !== ''
        ? 'email'
        : r.customer_phone !== ''
          ? 'phone'
          : r.customer_id !== ''
            ? 'id'
            : r.customer_name,
    )
    expect(new Set(keys)).toEqual(new Set(['email', 'phone', 'id', '']))
    const roles = new Set(live.flatMap(({ messages }) => parseMessages(messages).map(({ role }) => role)))
    expect(roles).toEqual(new Set(['customer', 'agent', 'bot', 'system', 'note']))
  })

  it('are read from one stream of records', () => {
    expect([...sampleRecords()]).toEqual(RECORDS)
  })
})
